/** Discord's bad days, and a corpus that changes, as a soak throws them at the bot. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OrderedTrouble } from '../../src/sandbox/rest/troubles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { type Act, mention } from './acts.ts';
import type { Scene } from './scene.ts';

export interface Fault {
  readonly name: string;
  readonly befall: (sandbox: Sandbox, corpusDir: string) => void;
  /** Done right before, so that it befalls that. */
  readonly amid?: (scene: Scene) => Act;
  /** The bot goes offline over it, and all wait until it is back. */
  readonly away?: true;
  /** Discord loses what happens meanwhile: nothing may be under way. */
  readonly loses?: true;
  /** What ends it, once the bot is away or else all that was under way has been dealt with; nothing is begun before. */
  readonly mend?: (sandbox: Sandbox) => void;
}

const MESSAGES = { method: 'POST', route: '/channels/{channel_id}/messages' } as const;

const trouble = (name: string, ordered: OrderedTrouble): Fault => ({
  name,
  befall: ({ faults }) => faults.rest(ordered),
});

export const FAULTS: readonly Fault[] = [
  { name: 'dropped socket', befall: ({ faults }) => faults.dropSockets() },
  { name: 'request to reconnect', befall: ({ faults }) => faults.askToReconnect() },
  { name: 'close 4000', befall: ({ faults }) => faults.closeSockets(4000) },
  {
    name: 'forgotten session',
    befall: ({ faults }) => faults.dropSockets({ resumable: false }),
    away: true,
    loses: true,
  },
  { name: 'invalid session', befall: ({ faults }) => faults.invalidateSessions(), away: true, loses: true },
  {
    name: 'heartbeats not acknowledged',
    befall: ({ faults }) => faults.acknowledgeHeartbeats(false),
    away: true,
    mend: ({ faults }) => faults.acknowledgeHeartbeats(true),
  },
  trouble('one 500', { trouble: { status: 500 } }),
  trouble('five 503', { trouble: { status: 503 }, times: 5 }),
  trouble('a lost receipt', { trouble: { status: 502 }, carriedOut: true }),
  trouble('a lost receipt of a follow-up', {
    method: 'POST',
    route: '/webhooks/{webhook_id}/{webhook_token}',
    trouble: { status: 502 },
    carriedOut: true,
  }),
  trouble('three lost receipts of messages', {
    ...MESSAGES,
    trouble: { status: 502 },
    carriedOut: true,
    times: 3,
  }),
  trouble('a cut line', { trouble: 'drop' }),
  trouble('a cut line after a message', { ...MESSAGES, trouble: 'drop', carriedOut: true }),
  trouble('a hung call', { trouble: 'hang' }),
  trouble('a rate limit', { trouble: { limited: 'user', retryAfter: 0.2 } }),
  trouble('a global rate limit', { trouble: { limited: 'global', retryAfter: 0.2 } }),
  trouble('an unknown channel', { ...MESSAGES, trouble: { status: 404, code: 10_003 } }),
  { name: 'embeds denied', befall: ({ faults }) => faults.deny(['EmbedLinks']) },
  { name: 'embeds allowed', befall: ({ faults }) => faults.allow(['EmbedLinks']) },
  { name: 'writing denied', befall: ({ faults }) => faults.deny(['SendMessages']) },
  { name: 'writing allowed', befall: ({ faults }) => faults.allow(['SendMessages']) },
  {
    // What is written where it can't look, the bot never hears of.
    name: 'a look denied',
    amid: (scene) => mention(scene, scene.channel),
    befall: ({ faults }) => faults.deny(['ViewChannel']),
    mend: ({ faults }) => faults.allow(['ViewChannel']),
  },
  {
    name: 'an expired interaction',
    befall: ({ exchanges, faults }) => faults.expire(exchanges().at(-1)?.interaction.id ?? ''),
  },
  {
    name: 'an article more, or another',
    befall: (_, corpusDir) =>
      writeFileSync(path.join(corpusDir, 'zebras.md'), `# Zebras\n\nZebras drink water at ${Date.now()}.\n`),
  },
  {
    name: 'an article less',
    befall: (_, corpusDir) => rmSync(path.join(corpusDir, 'zebras.md'), { force: true }),
  },
];
