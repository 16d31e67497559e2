/** Discord's bad days, and a corpus that changes, as a soak throws them at the bot. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OrderedTrouble } from '../../src/sandbox/rest/troubles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { type Act, clickForLater, mention } from './acts.ts';
import type { Scene } from './scene.ts';

export interface Fault {
  readonly name: string;
  readonly befall: (sandbox: Sandbox, corpusDir: string) => void;
  /** Done right before, so that it befalls that, if there is anything to do it to. */
  readonly amid?: (scene: Scene) => Act | undefined;
  /** The bot goes offline over it, and all wait until it is back. */
  readonly away?: true;
  /** Nothing else may be under way: Discord would lose it, or it would take what is to befall another. */
  readonly alone?: true;
  /** What ends it, once the bot is away or else all that was under way has been dealt with; nothing is begun before. */
  readonly mend?: (sandbox: Sandbox, corpusDir: string) => void;
}

const MESSAGES = { method: 'POST', route: '/channels/{channel_id}/messages' } as const;
const CALLBACK = {
  method: 'POST',
  route: '/interactions/{interaction_id}/{interaction_token}/callback',
} as const;
const LOST = { trouble: { status: 502 }, carriedOut: true } as const;

const mentionInChannel = (scene: Scene) => mention(scene, scene.channel);

/** An article that comes and goes. */
const ZEBRAS = '# Zebras\n\nZebras drink water.\n\nThey look for it at night, when the lions sleep.\n\n';
const inFolder = (corpusDir: string) => path.join(corpusDir, 'zebras.md');

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
    alone: true,
  },
  { name: 'invalid session', befall: ({ faults }) => faults.invalidateSessions(), away: true, alone: true },
  {
    name: 'heartbeats not acknowledged',
    befall: ({ faults }) => faults.acknowledgeHeartbeats(false),
    away: true,
    mend: ({ faults }) => faults.acknowledgeHeartbeats(true),
  },
  trouble('one 500', { trouble: { status: 500 } }),
  trouble('five 503', { trouble: { status: 503 }, times: 5 }),
  trouble('a 500 for a callback', { ...CALLBACK, trouble: { status: 500 } }),
  trouble('a lost receipt', LOST),
  trouble('a lost receipt of a follow-up', {
    method: 'POST',
    route: '/webhooks/{webhook_id}/{webhook_token}',
    ...LOST,
  }),
  {
    ...trouble('a lost receipt of a deferral', { ...CALLBACK, ...LOST }),
    amid: clickForLater,
    alone: true,
  },
  {
    ...trouble('a lost receipt of a message', { ...MESSAGES, ...LOST }),
    amid: mentionInChannel,
    alone: true,
  },
  trouble('three lost receipts of messages', { ...MESSAGES, ...LOST, times: 3 }),
  trouble('a cut line', { trouble: 'drop' }),
  trouble('a cut line after a message', { ...MESSAGES, trouble: 'drop', carriedOut: true }),
  trouble('a hung call', { trouble: 'hang' }),
  trouble('a rate limit', { trouble: { limited: 'user', retryAfter: 0.2 } }),
  trouble('a rate limit of one route', { ...MESSAGES, trouble: { limited: 'shared', retryAfter: 0.3 } }),
  trouble('a global rate limit', { trouble: { limited: 'global', retryAfter: 0.2 } }),
  trouble('an unknown channel', { ...MESSAGES, trouble: { status: 404, code: 10_003 } }),
  { name: 'embeds denied', befall: ({ faults }) => faults.deny(['EmbedLinks']) },
  { name: 'embeds allowed', befall: ({ faults }) => faults.allow(['EmbedLinks']) },
  { name: 'writing denied', befall: ({ faults }) => faults.deny(['SendMessages']) },
  { name: 'writing allowed', befall: ({ faults }) => faults.allow(['SendMessages']) },
  {
    // What is written where it can't look, the bot never hears of.
    name: 'a look denied',
    amid: mentionInChannel,
    befall: ({ faults }) => faults.deny(['ViewChannel']),
    mend: ({ faults }) => faults.allow(['ViewChannel']),
  },
  {
    name: 'an expired interaction',
    befall: ({ exchanges, faults }) => faults.expire(exchanges().at(-1)?.interaction.id ?? ''),
  },
  {
    name: 'an article more, or another',
    befall: (_, corpusDir) => writeFileSync(inFolder(corpusDir), `${ZEBRAS}Last seen at ${Date.now()}.\n`),
  },
  {
    name: 'a broken article',
    befall: (_, corpusDir) => writeFileSync(inFolder(corpusDir), Buffer.from(ZEBRAS, 'utf16le')),
  },
  {
    name: 'a half-written article',
    befall: (_, corpusDir) => writeFileSync(inFolder(corpusDir), ZEBRAS.slice(0, ZEBRAS.length / 2)),
    mend: (_, corpusDir) => writeFileSync(inFolder(corpusDir), ZEBRAS),
  },
  { name: 'an article less', befall: (_, corpusDir) => rmSync(inFolder(corpusDir), { force: true }) },
];
