import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../src/config.ts';
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

test('a setting whose name is misspelt in .env is named with the one that was meant', () => {
  const { problems } = load((file) =>
    writeFileSync(file, 'DISCORD_TOKN=a.b.c\nCorpus_Dir=texts\nSHARD=2\nHEALTHPORT=1\nPORT=80\nDEBUG=1\n'),
  );
  expect(problems).toEqual([
    'DISCORD_TOKN in .env is no setting: DISCORD_TOKEN is.',
    'Corpus_Dir in .env is no setting: CORPUS_DIR is.',
    'SHARD in .env is no setting: SHARDS is.',
    'HEALTHPORT in .env is no setting: HEALTH_PORT is.',
  ]);
});

test('a name that bots have for their token elsewhere is told to be DISCORD_TOKEN, where there is none', () => {
  const names = ['BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'TOKEN', 'DiscordClientToken', 'GITHUB_TOKEN', 'TOKENS'];
  const text = names.map((name) => `${name}=a.b.c\n`).join('');
  const { problems } = load((file) => writeFileSync(file, `DISCORD_TOKEN=\n${text}`));
  const told = names.slice(0, 4).map((name) => `${name} in .env is no setting: DISCORD_TOKEN is.`);
  expect(problems).toEqual(told);
  expect(load((file) => writeFileSync(file, `${text}DISCORD_TOKEN=d.e.f`)).problems).toEqual([]);
});

test('a line of .env that gives no setting is named by its number, and what it says, which may be a token, is not', () => {
  const lines = [
    '\uFEFF# Mine',
    'DISCORD_TOKEN x.y.z',
    'DISCORD_TOKEN : x.y.z',
    '',
    'set LOG_LEVEL=loud',
    'DISCORD TOKEN=x.y.z',
    '=x.y.z',
    ' export SHARDS=2 # two',
    'x.y.z',
    'DISCORD_TOKEN:x.y.z',
    'SANDBOX_PORT: 0',
  ];
  for (const end of ['\n', '\r\n']) {
    const { env, problems } = load((file) => writeFileSync(file, lines.join(end)));
    expect(env).toEqual({ SHARDS: '2', SANDBOX_PORT: '0' });
    const named = [2, 3, 5, 6, 7, 9, 10].map((line) =>
      expect.stringMatching(`^\\.env:${line} is no setting: write NAME=value`),
    );
    expect(problems).toEqual(named);
    expect(problems.join()).not.toMatch(/x\.y|loud/);
  }
});

test('lines of a value in quotes are no settings that are missing', () => {
  const quoted = ['KEY="one', 'two three', '= four', '', '# five', 'SIX', 'seven"', "ALSO='", 'eight', "'"];
  const { env, problems } = load((file) => writeFileSync(file, quoted.join('\n')));
  expect(problems).toEqual([]);
  expect(env).toEqual({ KEY: 'one\ntwo three\n= four\n\n# five\nSIX\nseven', ALSO: '\neight\n' });
});

test('every setting of .env.example is one', () => {
  expect(load((file) => cpSync('.env.example', file)).problems).toEqual([]);
  const example = readFileSync('.env.example', 'utf8');
  expect([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name)).toEqual([...settings]);
});
