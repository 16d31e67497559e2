import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { enterReadingRoom, openSandbox, type ReadingRoom } from './open-reading-room.ts';

async function openFolder(): Promise<ReadingRoom & { readonly folder: string }> {
  const folder = emptyFolder();
  await writeFile(path.join(folder, 'article.md'), await readFile('corpus/blinken-beijing.md'));
  return { ...(await enterReadingRoom(await openSandbox(), folder)), folder };
}

const ask = ({ sandbox }: ReadingRoom, question: string) =>
  sandbox.user().slash('ask', { question, private: true }).reply();

test('a paragraph that is added while the bot runs is quoted from then on', async () => {
  const room = await openFolder();
  const question = 'what do zebras drink?';
  expect(JSON.stringify(await ask(room, question))).toContain('The article doesn’t say');
  await appendFile(
    path.join(room.folder, 'article.md'),
    '\n\nZebras drink water from the river every day.\n',
  );
  await expect.poll(() => room.log.join('')).toContain('the corpus has changed');
  expect(JSON.stringify(await ask(room, question))).toContain('drink water from the river');
});

test('a broken file is logged once with its line, and the edition before it goes on serving', async () => {
  const room = await openFolder();
  const problems = () => room.log.filter((line) => line.includes('a corpus file needs a look'));
  await writeFile(path.join(room.folder, 'article.md'), Buffer.from([0x41, 0x0a, 0xff, 0xfe]));
  await expect.poll(problems).toHaveLength(1);
  expect(JSON.parse(problems()[0] ?? '')).toMatchObject({ where: 'article.md:2', serving: true });
  await writeFile(path.join(room.folder, 'other.md'), '# Rivers\n\nRivers run to the sea.\n');
  await expect.poll(() => room.log.filter((line) => line.includes('has changed'))).toHaveLength(1);
  expect(problems()).toHaveLength(1);
  expect(JSON.stringify(await ask(room, 'why did Blinken visit?'))).toContain('Blinken');
});
