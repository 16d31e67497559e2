/** Gateway events go in; out they go to the bot's socket, numbered, and are kept for the time it comes back. */
import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { shardOf } from '../snowflake.ts';
import type { Identity } from './identify.ts';

export interface Session {
  readonly id: string;
  /** The socket it speaks through; none while the bot is away. */
  socket: WebSocket | undefined;
  /** Whether an event of this guild, which needs this intent (0 for none), is for this session. */
  hears(intent: number, guildId: string): boolean;
  /** Sends an event whose data is JSON already. */
  send(event: string, json: string): void;
  /** Whether its bot has been away for more events than can be replayed. */
  lost(): boolean;
  /** Sends again what came after the event with this number; false when that is no longer known. */
  replay(after: number): boolean;
}

/** @param replayed How many events can be missed and still be replayed. */
export function createSession(socket: WebSocket, { shard, intents }: Identity, replayed: number): Session {
  let sequence = 0;
  let missed = 0;
  let kept: string[] = [];
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    socket,
    hears: (intent, guildId) =>
      (intent === 0 || (intents & intent) !== 0) && shardOf(guildId, shard[1]) === shard[0],
    send: (event, json) => {
      sequence += 1;
      const text = `{"op":${GatewayOpcodes.Dispatch},"s":${sequence},"t":"${event}","d":${json}}`;
      kept.push(text);
      if (kept.length > 2 * replayed) kept = kept.slice(-replayed);
      missed = session.socket ? 0 : missed + 1;
      session.socket?.send(text);
    },
    lost: () => missed > replayed,
    replay: (after) => {
      const first = sequence - kept.length;
      if (after > sequence || after < first) return false;
      for (const text of kept.slice(after - first)) session.socket?.send(text);
      return true;
    },
  };
  return session;
}
