/** Which bot and which corpus in, a sandbox and that bot in it out, each in a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Usage, UsageRequest } from './bot-process.ts';
import type { Fared, Traffic } from './sandbox-process.ts';

export type BotKind = 'echo' | 'echo-card' | 'verbatim';

/** A sandbox and a bot in it, running. */
export interface Pair {
  /** Milliseconds from the start of the bot's process until it answers. */
  readonly start: number;
  /** Bytes in memory then. */
  readonly resident: number;
  play(traffic: Omit<Traffic, 'questions'>): Promise<Fared>;
  /** @param collect The garbage first. */
  usage(collect: boolean): Promise<Usage>;
  stop(): void;
}

/**
 * @param questions asked in turn, in many channels
 * @param guilds how many servers the bot is in
 */
export async function startPair(
  kind: BotKind,
  corpus: string,
  questions: readonly string[],
  guilds = 1,
): Promise<Pair> {
  const sandbox = fork(new URL('./sandbox-process.js', import.meta.url), [String(guilds)], {
    serialization: 'advanced',
  });
  const { apiUrl, token } = await nextMessage<{ readonly apiUrl: string; readonly token: string }>(sandbox);
  const begun = performance.now();
  const bot = fork(new URL('./bot-process.js', import.meta.url), [kind, apiUrl, token, corpus], {
    execArgv: ['--expose-gc', '--v8-pool-size=1'],
  });
  await nextMessage(bot);
  const start = performance.now() - begun;
  const usage = (collect: boolean) => ask<Usage>(bot, { collect } satisfies UsageRequest);
  const { resident } = await usage(true);
  return {
    start,
    resident,
    usage,
    play: (traffic) => ask<Fared>(sandbox, { ...traffic, questions }),
    stop() {
      bot.kill();
      sandbox.kill();
    },
  };
}

function ask<T>(child: ChildProcess, message: object): Promise<T> {
  const answer = nextMessage<T>(child);
  child.send(message);
  return answer;
}

/** Rejects when the process ends instead. */
async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController();
  const { signal } = heard;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a process ended with ${code}`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message as T;
  } finally {
    heard.abort();
    await ended.catch(() => undefined);
  }
}
