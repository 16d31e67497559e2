import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadEnvFile } from '../src/load-env-file.ts';
import { emptyFolder } from './empty-folder.ts';

/** The settings that come of a .env made this way, and the problems with it. */
function load(make: (file: string) => void) {
  const file = path.join(emptyFolder(), '.env');
  make(file);
  const env: NodeJS.ProcessEnv = {};
  const problems = loadEnvFile(file, env).map(({ variable, reason }) => `${variable} ${reason}`);
  return { env, problems };
}

test('no .env is no problem', () => {
  expect(load(() => undefined)).toEqual({ env: {}, problems: [] });
});

test('a .env is read, with or without the byte-order mark that editors of Windows write', () => {
  for (const text of ['LOG_LEVEL=debug\n', '\uFEFFLOG_LEVEL=debug\r\n']) {
    const loaded = load((file) => writeFileSync(file, text));
    expect(loaded).toEqual({ env: { LOG_LEVEL: 'debug' }, problems: [] });
  }
});

test('a .env in UTF-16, as PowerShell’s > writes it, is named with the mend', () => {
  const { problems } = load((file) => writeFileSync(file, '\uFEFFLOG_LEVEL=debug\r\n', 'utf16le'));
  expect(problems).toEqual([expect.stringMatching(/^\.env is not UTF-8: .*Set-Content -Encoding utf8/)]);
});

test('a .env that can’t be read is named', () => {
  expect(load(mkdirSync).problems).toEqual([expect.stringMatching(/^\.env can’t be read \(EISDIR\)/)]);
});
