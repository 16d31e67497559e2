/**
 * A sandbox, its witness and a seed in; out come scenes, one for each act: who does it, with which words, where. The
 * dice of those fall as often for every act, whatever there is, so they fall the same on every run with a seed.
 */
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';
import { FIRST_ARTICLE_QUESTIONS } from '../search/first-article-questions.ts';
import { createDice, type Dice } from '../search/seeded-dice.ts';
import type { Witness } from './witness.ts';

export interface Scene {
  readonly sandbox: Sandbox;
  readonly witness: Witness;
  readonly user: SandboxUser;
  /** One of the few who write to the bot directly: what the sandbox keeps of their conversations is soon full. */
  readonly correspondent: SandboxUser;
  readonly question: string;
  readonly topic: string;
  readonly channel: string;
  /** That channel, a thread that the bot has opened, or the user's own conversation with it. */
  readonly place: string;
  /** One time in five. */
  readonly seldom: boolean;
  /** For what is chosen among the messages that are there: they depend on how fast all goes. */
  readonly choice: Dice;
}

/** The names of the channels there are to be. */
export const CHANNELS = ['general', 'discussion'] as const;

const CORRESPONDENTS = 6;

const QUESTIONS = [
  ...FIRST_ARTICLE_QUESTIONS.map(({ q }) => q),
  'and why?',
  'what do zebras drink?',
  '**',
  '¿?',
];

/** @param dice Falls seven times for a scene. */
export function createScenes(sandbox: Sandbox, witness: Witness, seed: number): (dice: Dice) => Scene {
  const choice = createDice(~seed);
  return (dice) => {
    const somebody = dice.pick(sandbox.users);
    const correspondent = dice.pick(sandbox.users.slice(0, CORRESPONDENTS));
    const question = dice.pick(QUESTIONS);
    const topic = dice.pick(['trade', 'china', 'x']);
    const channel = dice.pick(CHANNELS);
    const kind = dice.pick(['channel', 'channel', 'thread', 'direct']);
    const seldom = dice.roll() < 0.2;
    const threads = witness.threads();
    const thread = threads.length > 0 ? choice.pick(threads) : channel;
    const said = { question, topic, channel, seldom };
    const means = { sandbox, witness, correspondent, choice };
    if (kind === 'direct') return { ...means, ...said, user: correspondent, place: correspondent.direct() };
    return { ...means, ...said, user: somebody, place: kind === 'thread' ? thread : channel };
  };
}
