/** A sandbox, its witness and dice in; out come the things a user may do just then, each with a way to see what came of it. */
import type { Exchange } from '../../src/sandbox/interactions/exchange.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';
import { FIRST_ARTICLE_QUESTIONS } from '../search/first-article-questions.ts';
import type { Dice } from '../search/seeded-dice.ts';
import type { Witness } from './witness.ts';

/** Something a user did. */
export interface Act {
  readonly name: string;
  /** The id of the interaction or message, as the log would name it. */
  readonly event: string;
  readonly answered: () => boolean;
}

export interface Scene {
  readonly sandbox: Sandbox;
  readonly witness: Witness;
  readonly dice: Dice;
  readonly user: () => SandboxUser;
  readonly question: () => string;
  /** A channel, a thread that the bot has opened, or the user's own conversation with it. */
  readonly place: (user: SandboxUser) => string;
}

export function createScene(sandbox: Sandbox, witness: Witness, dice: Dice): Scene {
  const questions = [
    ...FIRST_ARTICLE_QUESTIONS.map(({ q }) => q),
    'and why?',
    'what do zebras drink?',
    '**',
    '¿?',
  ];
  return {
    sandbox,
    witness,
    dice,
    user: () => dice.pick(sandbox.users),
    question: () => dice.pick(questions),
    place: (user) => {
      const threads = witness.threads();
      return dice.pick([...CHANNELS, user.direct(), threads.length > 0 ? dice.pick(threads) : CHANNELS[0]]);
    },
  };
}

/** The names of the channels there are to be. */
export const CHANNELS = ['general', 'discussion'] as const;

/** Undefined when there is nothing to do it to. */
export const ACTS: readonly ((scene: Scene) => Act | undefined)[] = [
  (scene) => use('/ask', scene, 'ask', { question: scene.question() }),
  (scene) => use('/ask private', scene, 'ask', { question: scene.question(), private: true }),
  (scene) => use('/topic', scene, 'topic', { name: scene.dice.pick(['trade', 'china', 'x']) }),
  (scene) => use('/help', scene, 'help'),
  type,
  submit,
  (scene) => say('mention', scene, `@Verbatim ${scene.question()}`),
  (scene) => say('direct message', scene, scene.question(), (user) => user.direct()),
  click,
  click,
  removeMessage,
];

/** In a channel. */
export function mention(scene: Scene): Act {
  return say('mention', scene, `@Verbatim ${scene.question()}`, () => scene.dice.pick(CHANNELS));
}

function use(name: string, scene: Scene, command: string, options = {}): Act {
  const user = scene.user();
  return exchanged(name, user.slash(command, options, scene.place(user)));
}

function exchanged(name: string, exchange: Exchange): Act {
  return { name, event: exchange.interaction.id, answered: () => exchange.callback !== undefined };
}

function say(
  name: string,
  scene: Scene,
  content: string,
  placeOf: (user: SandboxUser) => string = scene.place,
): Act {
  const user = scene.user();
  const { id } = user.send(content, { in: placeOf(user) });
  return { name, event: id, answered: () => scene.witness.answers(id) > 0 };
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
function click({ sandbox, dice, user, place }: Scene): Act | undefined {
  const clicker = user();
  const messages = clicker.sees(place(clicker)).filter(({ author }) => author.id === sandbox.botId);
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
function removeMessage({ sandbox, dice, user, place }: Scene): undefined {
  const reader = user();
  const messages = reader.sees(place(reader)).filter(({ author }) => author.id === sandbox.botId);
  if (messages.length > 0 && dice.roll() < 0.2)
    sandbox.faults.deleteMessages(dice.pick(messages.slice(-20)).id);
}
