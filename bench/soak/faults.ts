/** Discord's bad days as a soak throws them at the bot. */
import type { OrderedTrouble } from '../../src/sandbox/rest/troubles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export interface Fault {
  readonly name: string;
  readonly befall: (sandbox: Sandbox) => void;
  /** Discord loses what happens until the bot is back. */
  readonly loses?: true;
}

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
    loses: true,
  },
  { name: 'invalid session', befall: ({ faults }) => faults.invalidateSessions(), loses: true },
  trouble('one 500', { trouble: { status: 500 } }),
  trouble('five 503', { trouble: { status: 503 }, times: 5 }),
  trouble('a lost receipt', { trouble: { status: 502 }, carriedOut: true }),
  trouble('a cut line', { trouble: 'drop' }),
  trouble('a hung call', { trouble: 'hang' }),
  trouble('a rate limit', { trouble: { limited: 'user', retryAfter: 0.2 } }),
  trouble('a global rate limit', { trouble: { limited: 'global', retryAfter: 0.2 } }),
  { name: 'embeds denied', befall: ({ faults }) => faults.deny(['EmbedLinks']) },
  { name: 'embeds allowed', befall: ({ faults }) => faults.allow(['EmbedLinks']) },
  { name: 'writing denied', befall: ({ faults }) => faults.deny(['SendMessages']) },
  { name: 'writing allowed', befall: ({ faults }) => faults.allow(['SendMessages']) },
  {
    name: 'an expired interaction',
    befall: ({ exchanges, faults }) => faults.expire(exchanges().at(-1)?.interaction.id ?? ''),
  },
];
