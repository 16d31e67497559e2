/** A bot's requests to a sandbox in, a line of JSON each out, in this run's folder: the contract test reads them back. */
import { appendFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { RecordedRequest } from '../../src/sandbox/rest/rest.ts';

export interface Recording
  extends Pick<RecordedRequest, 'method' | 'route' | 'body' | 'status' | 'response'> {
  /** Whose request it is: Verbatim's, or that of a bot which the sandbox's own tests let do anything. */
  readonly bot: 'Verbatim' | 'another';
}

/** For the sandbox's `record` option. */
export function recordRequests(bot: Recording['bot']): (request: RecordedRequest) => void {
  const file = join(inject('recordings'), `${process.pid}.jsonl`);
  return ({ method, route, body, status, response }) =>
    appendFileSync(file, `${JSON.stringify({ bot, method, route, body, status, response })}\n`);
}

/** Everything recorded in this run so far. */
export async function readRecordings(): Promise<Recording[]> {
  const folder = inject('recordings');
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Recording),
  );
}
