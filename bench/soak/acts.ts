/** A scene in; out come the things a user may do in it, each with a way to see what came of it. */

import { parseButtonId } from '../../src/message/button-id.ts';
import type { Exchange } from '../../src/sandbox/interactions/exchange.ts';
import { isAnswered } from './answered.ts';
import type { Scene } from './scene.ts';

/** Something a user did. */
export interface Act {
  readonly name: string;
  /** The id of the interaction or message, as the log would name it. */
  readonly event: string;
  readonly answered: () => boolean;
}

/** Undefined when there is nothing to do it to. */
export const ACTS: readonly ((scene: Scene) => Act | undefined)[] = [
  (scene) => use('/ask', scene, 'ask', { question: scene.question }),
  (scene) => use('/ask private', scene, 'ask', { question: scene.question, private: true }),
  (scene) => use('/topic', scene, 'topic', { name: scene.topic }),
  (scene) => use('/help', scene, 'help'),
  type,
  submit,
  (scene) => mention(scene, scene.place),
  write,
  click,
  click,
  removeMessage,
];

export function mention(scene: Scene, where: string): Act {
  return say('mention', scene, `@Verbatim ${scene.question}`, where);
}

function use(name: string, { user, place }: Scene, command: string, options = {}): Act {
  return exchanged(name, user.slash(command, options, place));
}

function exchanged(name: string, exchange: Exchange, done = () => false): Act {
  return { name, event: exchange.interaction.id, answered: () => isAnswered(exchange, done) };
}

function say(name: string, { user, witness }: Scene, content: string, where: string): Act {
  const { id } = user.send(content, { in: where });
  return { name, event: id, answered: () => witness.answers(id) > 0 };
}

function write(scene: Scene): Act {
  const user = scene.correspondent;
  return say('direct message', { ...scene, user }, scene.question, user.direct());
}

/** A question half typed. */
function type({ sandbox, question, user }: Scene): Act | undefined {
  void user.complete('ask', { question }).catch(() => undefined);
  const exchange = sandbox.exchanges().at(-1);
  return exchange && exchanged('typing', exchange);
}

/** Sends in the form that was opened last. */
function submit({ sandbox, question }: Scene): Act | undefined {
  const opened = sandbox.exchanges().findLast(({ modal }) => modal);
  const user = sandbox.users.find(({ id }) => id === opened?.userId);
  if (!opened || !user) return undefined;
  const inputs = [...JSON.stringify(opened.modal?.components).matchAll(/"custom_id":"([^"]+)"/g)];
  const fields = Object.fromEntries(inputs.map(([, input = '']) => [input, question]));
  return exchanged('form', user.submit(opened, fields));
}

/** On a button of one of the bot's latest messages. */
function click(scene: Scene): Act | undefined {
  const messages = cardsOf(scene);
  const message = messages.at(-1 - Math.floor(scene.choice.roll() * Math.min(20, messages.length)));
  const buttons = message ? buttonsOn(message) : [];
  return message && buttons.length > 0 ? press(scene, message.id, scene.choice.pick(buttons)) : undefined;
}

/** On a button whose click is at first only heard of: to discuss one of the bot's latest messages, or remove one's own. */
export function clickForLater({ channel, ...scene }: Scene): Act | undefined {
  const there = { ...scene, channel, place: channel };
  const isForLater = (button: string) => {
    const { action, asker } = parseButtonId(button) ?? {};
    return action === 'discuss' || (action === 'remove' && asker === scene.user.id);
  };
  const buttons = cardsOf(there)
    .slice(-20)
    .flatMap((card) => buttonsOn(card).map((button) => ({ card, button })))
    .filter(({ button }) => isForLater(button));
  if (buttons.length === 0) return undefined;
  const { card, button } = scene.choice.pick(buttons);
  return press(there, card.id, button);
}

/** A moderator takes away one of the bot's latest messages, under whoever is using it. */
function removeMessage(scene: Scene): undefined {
  const messages = cardsOf(scene);
  if (messages.length > 0 && scene.seldom)
    scene.sandbox.faults.deleteMessages(scene.choice.pick(messages.slice(-20)).id);
}

function cardsOf({ sandbox, user, place }: Scene) {
  return user.sees(place).filter(({ author }) => author.id === sandbox.botId);
}

function buttonsOn({ components = [] }: { readonly components?: readonly unknown[] }): string[] {
  return [...JSON.stringify(components).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) => id);
}

function press({ user, place, witness }: Scene, message: string, button: string): Act | undefined {
  const opened = witness.openings(message);
  const done =
    parseButtonId(button)?.action === 'remove'
      ? () => !user.sees(place).some(({ id }) => id === message)
      : () => witness.openings(message) > opened;
  try {
    return exchanged('click', user.click(message, button), done);
  } catch {
    // A menu, or a button that is disabled: nothing a user could click.
    return undefined;
  }
}
