import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The test files of a run with this environment, and what it says. */
function listTests(env: Readonly<Record<string, string>>): string {
  const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  const shell = ['-c', '"$0" "$1" list --filesOnly 2>&1', process.execPath, vitest];
  return execFileSync('/bin/sh', shell, options);
}

test('without a Chromium the browser tests are left out and the run says so; in CI they are not', () => {
  const here = listTests({ CI: '', CHROMIUM: '/nowhere/chromium' });
  expect(here).toContain('Browser tests left out: no Chromium at /nowhere/chromium');
  expect(here).not.toContain('test/browser/');
  expect(here).toContain('test/sandbox/');
  const inCi = listTests({ CI: 'true', CHROMIUM: '/nowhere/chromium' });
  expect(inCi).toContain('test/browser/');
  expect(inCi).not.toContain('left out');
}, 60_000);
