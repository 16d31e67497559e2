/** The sandbox's address (our own) goes in; out come what a user may do, and a stream of what they see. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { ActKind, ActRefused, ActRequest, ActResults, Acts, PageUpdate } from '../page-protocol.ts';

/** Between two attempts to connect, in milliseconds. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;
/** How the stream ends when the sandbox knows no such user. */
const UNKNOWN_USER = 1008;

export interface Stream {
  /** Ends it for good. */
  close(): void;
}

/** Hears everything this user sees, again from the beginning after each lost connection; '' is the first user. */
export function openStream(
  userId: string,
  hear: (update: PageUpdate) => void,
  changed: (connected: boolean) => void,
): Stream {
  let closed = false;
  let pause = FIRST_PAUSE;
  let viewer = userId;
  let socket: WebSocket;
  const connect = () => {
    socket = new WebSocket(`ws://${location.host}/sandbox/stream?user=${viewer}`);
    socket.onopen = () => {
      pause = FIRST_PAUSE;
      changed(true);
    };
    socket.onmessage = ({ data }) => hear(JSON.parse(String(data)) as PageUpdate);
    socket.onclose = ({ code }) => {
      if (closed) return;
      if (code === UNKNOWN_USER) viewer = '';
      changed(false);
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  };
  connect();
  return {
    close: () => {
      closed = true;
      socket.close();
    },
  };
}

/** Does something as a user. Rejects with an Error whose message can be shown. */
export async function act<Kind extends ActKind>(
  user: string,
  kind: Kind,
  input: Acts[Kind],
): Promise<ActResults[Kind]> {
  const request = { user, kind, input } as ActRequest;
  const response = await fetch('/sandbox/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error('The sandbox cannot be reached.');
  });
  const answer = (await response.json()) as ActResults[Kind] | ActRefused;
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** The commands this user can use in a channel. */
export async function readCommands(
  userId: string,
  channelId: string,
): Promise<readonly APIApplicationCommand[]> {
  const response = await fetch(
    `/sandbox/commands?${new URLSearchParams({ user: userId, channel: channelId })}`,
  );
  return response.ok ? ((await response.json()) as readonly APIApplicationCommand[]) : [];
}
