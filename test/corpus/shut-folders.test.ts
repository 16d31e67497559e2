/** Folders that can't be looked into for a while, as on a share that stumbles: here because their path is too long. */
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { corpusFolder } from './corpus-folder.ts';
import { soon, texts, watchedAt } from './watched-folder.ts';

/** Bytes of a path that the system refuses, whoever asks: permissions are nothing to root. */
const TOO_LONG = process.platform === 'darwin' ? 1024 : 4096;

/** A corpus folder with an article at its top and two in a folder so deep that it can be put out of reach. */
function deepFolder() {
  const at = corpusFolder({ 'near/corpus/a.md': 'One.' });
  const near = at('near/corpus');
  const way = `${'d'.repeat(99)}/`
    .repeat(50)
    .slice(0, TOO_LONG - 300 - near.length)
    .replace(/\/$/, 'd');
  const deep = `${way}/${'e'.repeat(200)}`;
  mkdirSync(`${near}/${deep}`, { recursive: true });
  writeFileSync(`${near}/${deep}/b.md`, 'Two.');
  writeFileSync(`${near}/${deep}/c.md`, '---\nauther: A\n---\nThree.');
  const away = at('f'.repeat(250));
  const shut = () => renameSync(at('near'), away);
  const open = () => renameSync(away, at('near'));
  onTestFinished(() => {
    if (existsSync(away)) open();
  });
  return { deep, near, far: `${away}/corpus`, link: at('../link'), shut, open };
}

test('the articles in a folder that can’t be looked into go on being served, and the folder is named once', async () => {
  const { deep, near, far, shut, open } = deepFolder();
  const first = await readLibrary(near);
  expect(first.articles).toHaveLength(3);
  shut();
  writeFileSync(`${far}/a.md`, 'One and a half.');
  const during = await readLibrary(far, first);
  expect(Object.values(texts(during)).sort()).toEqual(['One and a half.', 'Three.', 'Two.']);
  const named = { file: deep, reason: expect.stringContaining('The folder can'), serving: true };
  expect(during.problems).toEqual([named, ...first.problems]);
  const after = await readLibrary(far, during);
  expect(after.articles).toEqual(during.articles);
  open();
  expect((await readLibrary(near, after)).problems).toEqual(first.problems);
});

test('one that never could be is named as not served', async () => {
  const { deep, far, shut } = deepFolder();
  shut();
  const { articles, problems } = await readLibrary(far);
  expect(articles).toHaveLength(1);
  expect(problems).toMatchObject([{ file: deep, serving: false }]);
});

test('a folder that could be neither looked into nor watched is tried again soon', async () => {
  const { deep, near, far, link, shut, open } = deepFolder();
  symlinkSync(near, link);
  const { library } = await watchedAt(link);
  const lead = (to: string) => {
    rmSync(link);
    symlinkSync(to, link);
  };
  shut();
  lead(far);
  writeFileSync(`${far}/a.md`, 'One and a half.');
  await soon(() => expect(library().problems).toContainEqual(expect.objectContaining({ file: deep })));
  open();
  lead(near);
  await soon(() => expect(library().problems).not.toContainEqual(expect.objectContaining({ file: deep })));
});
