/** Settings that were meant and not made: what npm start and the doctor say of them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { openSandbox } from './open-reading-room.ts';
import { runIn } from './run-program.ts';

/** What a program prints, and its exit code, where there is a .env of this text. */
async function runWithFile(text: string, entry: string, settings: Readonly<Record<string, string>> = {}) {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, '.env'), text);
  const program = runIn(folder, settings, entry);
  return { code: await program.ended, text: program.lines.join('\n') };
}

test('a token on a line of .env that gives no setting is neither used nor taken for none', async () => {
  const { code, text } = await runWithFile('LOG_LEVEL=info\nDISCORD_TOKEN a.b.c\n', 'discord/doctor.js');
  expect({ code, text }).toEqual({
    code: 1,
    text: expect.stringMatching(/✗ \.env:2 +is no setting: write /),
  });
  expect(text).not.toMatch(/Token|a\.b\.c|can be read/);
});

test.each(['TOKEN', 'ISCORD_TOKN', 'discord_token'])(
  'a token called %s in .env is not taken for none',
  async (name) => {
    const { code, text } = await runWithFile(`${name}=a.b.c\n`, 'discord/doctor.js', { SHARDS: '2' });
    expect({ code, text }).toEqual({
      code: 1,
      text: expect.stringMatching(`✗ ${name} +in .env is no setting`),
    });
    expect(text).not.toMatch(/none set|no effect/);
  },
);

test('npm start names every such line, beside what else is wrong, and opens nothing', async () => {
  const { code, text } = await runWithFile('DISCORD_TOKEN a.b.c\nset X=1\nCORPUS_DR=a\n', 'main.js');
  expect(code).toBe(1);
  expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(['.env:1', '.env:2', 'CORPUS_DR']);
});

test('a setting misspelt in the environment is a warning, once, and another program’s variable is none', async () => {
  const others = { DISCORD_WEBHOOK_URL: 'x', HEALTH_HOST: 'x', SHARDING: 'x', TOKEN: 'x', LOGLEVEL: 'x' };
  const settings = { HEALTH_PROT: '1', DISCORD_BOT_TOKEN: 'a.b.c', ...others };
  const slips = [
    'HEALTH_PROT in the environment is no setting: HEALTH_PORT is.',
    'DISCORD_BOT_TOKEN in the environment is no setting: DISCORD_TOKEN is.',
  ];
  const doctor = await runWithFile('', 'discord/doctor.js', settings);
  expect(doctor.code).toBe(0);
  const warnings = doctor.text.split('\n').filter((line) => line.startsWith('!'));
  expect(warnings.map((line) => line.replace(/^! |(?<= ) +/g, ''))).toEqual(slips);
  const bot = runIn(emptyFolder(), settings);
  await bot.until(/online/);
  expect(bot.errors).toEqual(slips);
});

test('it is told beside what is wrong, too, and not where the setting is given or .env has the slip', async () => {
  const settings = { LOG_LEVL: 'info', LOG_LEVEL: 'loud', CORPUS_DR: 'a', CORPUS_DIR: '' };
  const { code, text } = await runWithFile('HEALTH_PRT=1', 'main.js', settings);
  expect(code).toBe(1);
  expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
    ...['HEALTH_PRT', 'LOG_LEVEL', 'CORPUS_DR'],
    'The',
  ]);
});

test('of two shards, only what starts them tells of it', async () => {
  const { token, apiUrl } = await openSandbox();
  const settings = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, SHARDS: '2', HEALTH_PROT: '1' };
  const bot = runIn(emptyFolder(), settings);
  await bot.until(/"online".*"shard":1|"shard":1.*"online"/);
  expect(bot.errors).toEqual([expect.stringMatching(/^HEALTH_PROT /)]);
});
