/** Articles that the system keeps from the user that Verbatim runs as. */
import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { corpusFolder } from './corpus-folder.ts';

/** Whom every system has, and who may read nothing that is not for all. */
const NOBODY = 65_534;

/** Reads as a user whom permissions hold: they are nothing to root. */
async function readAsOther(folder: string) {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await readLibrary(folder);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** The folder that all of a test's own are in is for its user alone. */
function openFolder(files: Record<string, string>) {
  const at = corpusFolder(files);
  chmodSync(at('..'), 0o755);
  return at;
}

test.skipIf(process.platform === 'win32')(
  'what may not be read is named with the permissions that mend it',
  async () => {
    const at = openFolder({ 'a.md': 'One.', 'b.md': 'Two.', 'deep/c.md': 'Three.' });
    const mend = /can't be read \(EACCES\): let the user that Verbatim runs as read it, and .*chmod/;
    chmodSync(at('b.md'), 0);
    chmodSync(at('deep'), 0);
    const { articles, problems } = await readAsOther(at());
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toMatchObject([
      { file: 'b.md', reason: expect.stringMatching(mend) },
      { file: 'deep', reason: expect.stringMatching(mend) },
    ]);
    chmodSync(at(), 0);
    const whole = await readAsOther(at()).catch(String);
    expect(whole).toMatch(mend);
    expect(whole).not.toContain('CORPUS_DIR');
    for (const shut of ['', 'deep']) chmodSync(at(shut), 0o755);
  },
);
