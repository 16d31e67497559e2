/** A sandbox and dice in; out come the things a user may do just then, each with a way to see what came of it. */
import type { Exchange } from '../../src/sandbox/interactions/exchange.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';
import { FIRST_ARTICLE_QUESTIONS } from '../search/first-article-questions.ts';
import type { Dice } from '../search/seeded-dice.ts';

/** Something a user did. */
export interface Act {
  readonly name: string;
  /** The id of the interaction or message, as the log would name it. */
  readonly event: string;
  /** How often it has been answered. */
  readonly answers: () => number;
}

export interface Scene {
  readonly sandbox: Sandbox;
  readonly dice: Dice;
  readonly user: () => SandboxUser;
  readonly question: () => string;
}

export function createScene(sandbox: Sandbox, dice: Dice): Scene {
  const questions = [
    ...FIRST_ARTICLE_QUESTIONS.map(({ q }) => q),
    'and why?',
    'what do zebras drink?',
    '**',
    '¿?',
  ];
  return { sandbox, dice, user: () => dice.pick(sandbox.users), question: () => dice.pick(questions) };
}

/** Undefined when there is nothing to do it to. */
export const ACTS: readonly ((scene: Scene) => Act | undefined)[] = [
  (scene) => exchanged('/ask', scene.user().slash('ask', { question: scene.question() })),
  (scene) =>
    exchanged('/ask private', scene.user().slash('ask', { question: scene.question(), private: true })),
  (scene) =>
    exchanged('/topic', scene.user().slash('topic', { name: scene.dice.pick(['trade', 'china', 'x']) })),
  (scene) => exchanged('/help', scene.user().slash('help')),
  type,
  submit,
  (scene) => said('mention', scene, scene.user(), `@Verbatim ${scene.question()}`),
  (scene) => {
    const user = scene.user();
    return said('direct message', scene, user, scene.question(), user.direct());
  },
  click,
  click,
  removeMessage,
];

function exchanged(name: string, exchange: Exchange): Act {
  return { name, event: exchange.interaction.id, answers: () => (exchange.callback ? 1 : 0) };
}

function said(name: string, { sandbox }: Scene, user: SandboxUser, content: string, where?: string): Act {
  const { id } = user.send(content, where === undefined ? {} : { in: where });
  const answers = () =>
    user
      .sees(where)
      .filter(
        (message) => message.message_reference?.message_id === id && message.author.id === sandbox.botId,
      ).length;
  return { name, event: id, answers };
}

/** A question half typed. */
function type({ sandbox, question, user }: Scene): Act | undefined {
  void user()
    .complete('ask', { question: question() })
    .catch(() => undefined);
  const exchange = sandbox.exchanges().at(-1);
  return exchange && exchanged('typing', exchange);
}

/** Sends in the form that was opened last. */
function submit({ sandbox, question }: Scene): Act | undefined {
  const opened = sandbox.exchanges().findLast(({ modal }) => modal);
  const user = sandbox.users.find(({ id }) => id === opened?.userId);
  if (!opened || !user) return undefined;
  const inputs = [...JSON.stringify(opened.modal?.components).matchAll(/"custom_id":"([^"]+)"/g)];
  const fields = Object.fromEntries(inputs.map(([, input = '']) => [input, question()]));
  return exchanged('form', user.submit(opened, fields));
}

/** On a button of one of the bot's latest messages. */
function click({ sandbox, dice, user }: Scene): Act | undefined {
  const clicker = user();
  const messages = clicker.sees().filter(({ author }) => author.id === sandbox.botId);
  const message = messages.at(-1 - Math.floor(dice.roll() * Math.min(20, messages.length)));
  const buttons = [...JSON.stringify(message?.components ?? []).matchAll(/"custom_id":"([^"]+)"/g)];
  const button = buttons.length > 0 && dice.pick(buttons)[1];
  if (!message || !button) return undefined;
  try {
    return exchanged('click', clicker.click(message.id, button));
  } catch {
    // A menu, or a button that is disabled: nothing a user could click.
    return undefined;
  }
}

/** A moderator takes away one of the bot's latest messages, under whoever is using it. */
function removeMessage({ sandbox, dice, user }: Scene): undefined {
  const messages = user()
    .sees()
    .filter(({ author }) => author.id === sandbox.botId);
  if (messages.length > 0 && dice.roll() < 0.2)
    sandbox.faults.deleteMessages(dice.pick(messages.slice(-20)).id);
}
