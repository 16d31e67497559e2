/** A person of the sandbox in, the same person out; what they write and type is kept for the inspection at the end. */
import { appendFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';

export function keepWhatIsSaid(user: SandboxUser): SandboxUser {
  return {
    ...user,
    send(content, about) {
      keep([content]);
      return user.send(content, about);
    },
    slash(name, options, where) {
      keep(Object.values(options ?? {}));
      return user.slash(name, options, where);
    },
    complete(name, options, where, focused) {
      keep(Object.values(options));
      return user.complete(name, options, where, focused);
    },
    submit(opened, fields) {
      keep(Object.values(fields));
      return user.submit(opened, fields);
    },
  };
}

/** Shorter ones may stand in any line. */
const SHORTEST = 12;

/** The parts that stay as they are in a log line and where Discord puts mentions in, each with several words. */
function keep(texts: readonly unknown[]): void {
  const parts = texts
    .flatMap((text) => String(text).split(/[^\p{L}\p{N} ,.'’?!-]/u))
    .map((part) => part.trim());
  const telling = parts.filter((part) => part.length >= SHORTEST && part.includes(' '));
  if (telling.length > 0) appendFileSync(inject('keptWords'), `${telling.join('\n')}\n`);
}
