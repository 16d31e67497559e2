/** A sandbox in; out come the messages that the bot has answered each event with, wherever, and the threads it has opened. */
import { MessageType } from 'discord-api-types/v10';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export interface Witness {
  /** How many messages an interaction or a message has led to: those that are gone and private ones, too. */
  readonly answers: (event: string) => number;
  /** How many messages of the bot's the thread began with. */
  readonly openings: (thread: string) => number;
  /** The ids of the latest threads. */
  readonly threads: () => readonly string[];
  /** The ids of those that are no longer among them, each once. */
  readonly takeLeftThreads: () => readonly string[];
  /** The events that were answered more than once since it was last asked; what came before the time before is forgotten. */
  readonly takeTwice: () => readonly string[];
}

const THREADS_KEPT = 5;

export function createWitness(sandbox: Sandbox): Witness {
  let earlier = new Map<string, number>();
  let latest = new Map<string, number>();
  let twice = new Set<string>();
  const threads: string[] = [];
  let left: string[] = [];
  const answers = (event: string) => latest.get(event) ?? earlier.get(event) ?? 0;
  sandbox.listen((change) => {
    if (change.kind === 'thread-opened') {
      threads.push(change.thread.id);
      left.push(...threads.splice(0, threads.length - THREADS_KEPT));
    }
    if (change.kind !== 'message-posted') return;
    const { data } = change.message;
    if (data.author.id !== sandbox.botId || data.type === MessageType.ThreadStarterMessage) return;
    // A thread's first message answers nobody's: one in each.
    const event =
      data.interaction_metadata?.id ?? data.message_reference?.message_id ?? `in ${data.channel_id}`;
    latest.set(event, answers(event) + 1);
    if (answers(event) > 1) twice.add(event);
  });
  const takeTwice = () => {
    const taken = [...twice];
    twice = new Set();
    earlier = latest;
    latest = new Map();
    return taken;
  };
  const takeLeftThreads = () => {
    const taken = left;
    left = [];
    return taken;
  };
  const openings = (thread: string) => answers(`in ${thread}`);
  return { answers, openings, threads: () => threads, takeLeftThreads, takeTwice };
}
