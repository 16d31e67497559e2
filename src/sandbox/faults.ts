/** The running parts go in; out come Discord's bad days, each to be had by calling it. */
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Gateway, type Refusal, send } from './gateway/gateway.ts';
import { deleteMessages } from './messages.ts';
import { type PermissionName, setOverwrite } from './permissions.ts';
import type { OrderedTrouble, Troubles } from './rest/troubles.ts';
import type { World } from './world.ts';

export interface Faults {
  /** Cuts every bot's socket; `resumable: false` forgets the sessions too. */
  dropSockets(about?: { readonly resumable?: boolean }): void;
  /** Answers who dials the gateway with 503, or lets them in again. */
  shutGateway(shut: boolean): void;
  /** Closes every socket with this code. */
  closeSockets(code: number): void;
  /** Asks every bot to reconnect and resume (op 7). */
  askToReconnect(): void;
  /** Tells every bot that its session is invalid (op 9). */
  invalidateSessions(about?: { readonly resumable?: boolean }): void;
  /** Stops acknowledging heartbeats, or starts again. */
  acknowledgeHeartbeats(acknowledged: boolean): void;
  /** Leaves who wants to resume without an answer, or answers again. */
  answerResumes(answered: boolean): void;
  /** Tells bots that log in from now on to resume at this address. */
  resumeAt(address: string): void;
  /** Tells every bot of an event that never was, in whatever form. */
  dispatch(event: string, data: unknown): void;
  /** Refuses the next identifies. */
  refuseIdentify(times: number, how?: Refusal): void;
  /** Orders trouble for REST requests to come. */
  rest(trouble: OrderedTrouble): void;
  /** Makes an interaction's token worthless, as time would. */
  expire(interactionId: string): void;
  /** Deletes a message as a moderator would, or several of a channel at once, as a bot that purges does. */
  deleteMessages(...messageIds: readonly string[]): void;
  /** Takes permissions from the bot in a channel, or everywhere. */
  deny(permissions: readonly PermissionName[], channelId?: string): void;
  /** Gives them back. */
  allow(permissions: readonly PermissionName[], channelId?: string): void;
}

export function createFaults(world: World, gateway: Gateway, troubles: Troubles): Faults {
  const forEachSession = (act: (socket: WebSocket, id: string) => void) => {
    for (const { id, socket } of [...gateway.sessions.values()]) if (socket) act(socket, id);
  };
  const permit = (
    permissions: readonly PermissionName[],
    channelId: string | undefined,
    allowed: boolean,
  ) => {
    for (const channel of world.channels.values()) {
      if (channel.guildId === undefined || channel.thread || (channelId ?? channel.id) !== channel.id)
        continue;
      setOverwrite(channel, world.bot.user.id, permissions, allowed);
      world.changes.tell({ kind: 'channel-changed', channel });
    }
  };
  return {
    dropSockets: ({ resumable = true } = {}) => {
      if (!resumable) gateway.sessions.clear();
      for (const socket of gateway.open()) socket.terminate();
    },
    shutGateway: (shut) => gateway.shut(shut),
    closeSockets: (code) => forEachSession((socket) => socket.close(code)),
    askToReconnect: () => forEachSession((socket) => send(socket, GatewayOpcodes.Reconnect)),
    invalidateSessions: ({ resumable = false } = {}) =>
      forEachSession((socket, id) => {
        if (!resumable) gateway.sessions.delete(id);
        send(socket, GatewayOpcodes.InvalidSession, resumable);
      }),
    acknowledgeHeartbeats: (acknowledged) => gateway.acknowledge(acknowledged),
    answerResumes: (answered) => gateway.answerResumes(answered),
    resumeAt: (address) => gateway.resumeAt(address),
    dispatch: (event, data) => {
      for (const session of gateway.sessions.values()) session.send(event, JSON.stringify(data));
    },
    refuseIdentify: (times, how = 'invalid session') => gateway.refuse(times, how),
    rest: (trouble) => troubles.order(trouble),
    expire: (interactionId) => world.exchanges.get(interactionId)?.expire(),
    deleteMessages: (...messageIds) => {
      for (const channel of world.channels.values()) {
        const here = messageIds.flatMap((id) => channel.messages.get(id) ?? []);
        if (here.length > 0) deleteMessages(world, channel, ...here);
      }
    },
    deny: (permissions, channelId) => permit(permissions, channelId, false),
    allow: (permissions, channelId) => permit(permissions, channelId, true),
  };
}
