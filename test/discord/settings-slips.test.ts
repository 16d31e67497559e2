/** Settings that were meant and not made: what npm start and the doctor say of them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
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
