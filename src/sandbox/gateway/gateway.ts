/** Sockets of bots go in; each is greeted, identified or resumed, and from then on hears what happens. */
import {
  GatewayCloseCodes as Code,
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import type { World } from '../world.ts';
import { dispatchOf } from './dispatches.ts';
import { isToken, readIdentity } from './identify.ts';
import { greetSession } from './ready.ts';
import { createSession, type Session } from './session.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Where a bot comes back to: ws://127.0.0.1:…/gateway. */
  readonly address: () => string;
  /** In milliseconds. */
  readonly heartbeatInterval: number;
}

/** How a test has an identify refused: with a close code, or by 'invalid session'. */
export type Refusal = number | 'invalid session';

export interface Gateway {
  /** All that are connected or may be resumed, by id. */
  readonly sessions: Map<string, Session>;
  /** How often bots have identified. */
  readonly identified: () => number;
  /** How often they have dialled, let in or not. */
  readonly dialled: () => number;
  /** Their sockets that are open. */
  readonly open: () => ReadonlySet<WebSocket>;
  /** Hears of a bot that dials: whether it is let in. */
  admit(): boolean;
  /** From now on nobody is let in, or everybody again. */
  shut(shut: boolean): void;
  connect(socket: WebSocket, query: URLSearchParams): void;
  refuse(times: number, how: Refusal): void;
  /** From now on heartbeats are acknowledged, or not. */
  acknowledge(heartbeats: boolean): void;
  /** From now on who wants to resume is answered, or not. */
  answerResumes(answered: boolean): void;
  /** Where bots that log in from now on are told to resume. */
  resumeAt(address: string): void;
  stop(): void;
}

/** One socket's part of the conversation. */
interface Line {
  readonly socket: WebSocket;
  session: Session | undefined;
}

/** A session is over when its bot leaves with one of these. */
const GOODBYE = [1000, 1001];

export function createGateway(world: World, options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const refusals: Refusal[] = [];
  const granted = world.readsMessageContent ? Intent.MessageContent : 0;
  const open = new Set<WebSocket>();
  let identified = 0;
  let dialled = 0;
  let isShut = false;
  let acknowledging = true;
  let answersResumes = true;
  let resumeAddress = options.address;

  const stopListening = world.changes.listen((change) => {
    if (sessions.size === 0) return;
    const dispatch = dispatchOf(world, change);
    if (!dispatch) return;
    const json = JSON.stringify(dispatch.data);
    for (const session of sessions.values()) {
      if (session.hears(dispatch.intent, dispatch.guildId)) session.send(dispatch.event, json);
      if (session.lost()) sessions.delete(session.id);
    }
  });

  function identify(line: Line, data: unknown) {
    if (line.session) return line.socket.close(Code.AlreadyAuthenticated);
    identified += 1;
    const identity = readIdentity(data, options.token, granted, world.guilds.size);
    if (typeof identity === 'number') return line.socket.close(identity);
    const refusal = refusals.shift();
    if (refusal === 'invalid session') return send(line.socket, Op.InvalidSession, false);
    if (refusal !== undefined) return line.socket.close(refusal);
    line.session = createSession(line.socket, identity, world.historyLimit);
    sessions.set(line.session.id, line.session);
    greetSession(world, line.session, identity, resumeAddress());
    world.changes.tell({ kind: 'presence', online: true });
  }

  function resume(line: Line, data: unknown) {
    if (!answersResumes) return;
    const asked = data as { token?: unknown; session_id?: unknown; seq?: unknown } | null;
    if (!isToken(asked?.token, options.token)) return line.socket.close(Code.AuthenticationFailed);
    const session = sessions.get(String(asked?.session_id));
    if (!session) return send(line.socket, Op.InvalidSession, false);
    if (session.socket !== line.socket) session.socket?.close();
    session.socket = line.socket;
    line.session = session;
    if (!session.replay(Number(asked?.seq))) {
      sessions.delete(session.id);
      line.session = undefined;
      return send(line.socket, Op.InvalidSession, false);
    }
    session.send(Event.Resumed, '{}');
    world.changes.tell({ kind: 'presence', online: true });
  }

  function hear(line: Line, raw: RawData) {
    const message = parse(raw);
    if (!message) return line.socket.close(Code.DecodeError);
    if (message.op === Op.Identify) identify(line, message.d);
    else if (message.op === Op.Resume) resume(line, message.d);
    else if (message.op === Op.Heartbeat) {
      if (acknowledging) send(line.socket, Op.HeartbeatAck);
    } else if (!Object.values(Op).includes(message.op)) line.socket.close(Code.UnknownOpcode);
    else if (!line.session) line.socket.close(Code.NotAuthenticated);
  }

  return {
    sessions,
    identified: () => identified,
    dialled: () => dialled,
    open: () => open,
    admit: () => {
      dialled += 1;
      return !isShut;
    },
    shut: (shut) => {
      isShut = shut;
    },
    connect: (socket, query) => {
      const line: Line = { socket, session: undefined };
      open.add(socket);
      socket.on('error', () => socket.terminate());
      socket.on('message', (raw) => hear(line, raw));
      socket.on('close', (code) => {
        open.delete(socket);
        if (line.session?.socket !== socket) return;
        line.session.socket = undefined;
        if (GOODBYE.includes(code)) sessions.delete(line.session.id);
        const online = [...sessions.values()].some((session) => session.socket);
        world.changes.tell({ kind: 'presence', online });
      });
      if (query.get('v') !== '10') return socket.close(Code.InvalidAPIVersion);
      send(socket, Op.Hello, { heartbeat_interval: options.heartbeatInterval });
    },
    refuse: (times, how) => refusals.push(...Array<Refusal>(times).fill(how)),
    acknowledge: (heartbeats) => {
      acknowledging = heartbeats;
    },
    answerResumes: (answered) => {
      answersResumes = answered;
    },
    resumeAt: (address) => {
      resumeAddress = () => address;
    },
    stop: () => {
      stopListening();
      for (const { socket } of sessions.values()) socket?.terminate();
      sessions.clear();
    },
  };
}

/** Sends what is no event. */
export function send(socket: WebSocket, op: Op, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function parse(raw: RawData): { op: Op; d: unknown } | undefined {
  try {
    const message = JSON.parse(String(raw)) as { op?: unknown; d?: unknown } | null;
    return typeof message?.op === 'number' ? { op: message.op, d: message.d } : undefined;
  } catch {
    return undefined;
  }
}
