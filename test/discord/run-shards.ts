/** A sandbox in, a bot of several shards on it out, and what they log. */
import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from './open-reading-room.ts';
import { type Program, runProgram } from './run-program.ts';

/** A log line. */
export interface Line {
  readonly msg: string;
  readonly shard?: number;
  readonly servers?: number;
  readonly port?: number;
  readonly pid?: number;
  readonly seconds?: number;
}

/** A sandbox with several servers, in which several shards may log in at once. */
export async function openServers(count: number, shards = 1): Promise<Sandbox> {
  const sandbox = await openSandbox({ shards, maxConcurrency: 16 });
  for (let number = 2; number <= count; number += 1) sandbox.addGuild(`Reading room ${number}`);
  return sandbox;
}

export function start(sandbox: Sandbox, settings: Readonly<Record<string, string>>): Program {
  return runProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl, ...settings });
}

/** The log lines with this message, once there are so many. */
export async function logged({ lines }: Program, msg: string, count: number): Promise<Line[]> {
  const read = () =>
    lines
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line)
      .filter((line) => line.msg === msg);
  await expect.poll(() => read().length, { timeout: 15_000 }).toBe(count);
  return read();
}
