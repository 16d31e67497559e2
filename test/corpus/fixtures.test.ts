/**
 * Every file in fixtures/ is read, and its outcome stands beside it as JSON. To add a case, drop in a file and run
 * `UPDATE=1 npx vitest run test/corpus/fixtures.test.ts`, then read what was written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { decodeText } from '../../src/corpus/read-text.ts';

const folder = path.join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder).filter((file) => !file.endsWith('.json'));

test.each(files)('%s is read as its JSON says', async (file) => {
  const expected = path.join(folder, `${file}.json`);
  const outcome = await read(file);
  if (process.env.UPDATE || !existsSync(expected)) {
    writeFileSync(expected, `${JSON.stringify(outcome, null, 2)}\n`);
  }
  expect(outcome).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

async function read(file: string): Promise<unknown> {
  const text = decodeText(readFileSync(path.join(folder, file)));
  if ('reason' in text) return { complaints: [text] };
  const { article, complaints } = await parseArticle(file, 'id', text.text);
  return { ...(article ? readably(article) : {}), complaints };
}

/** The article as one would write it down: headings and passages in order, sentences as text where there are several. */
function readably({ sections, passages, edition: _, id: _id, ...fields }: Article): object {
  return {
    ...fields,
    text: sections.flatMap(({ heading, level, first, count }) => [
      ...(level > 0 ? [`${'#'.repeat(level)} ${heading}`] : []),
      ...passages.slice(first, first + count).map(({ kind, text, sentences, notes, noteOf }) => ({
        [kind]: text,
        ...(notes && { notes }),
        ...(noteOf !== undefined && { noteOf }),
        ...(sentences.length > 1 || sentences[0]?.end !== text.length
          ? { sentences: sentences.map(({ start, end }) => text.slice(start, end)) }
          : {}),
      })),
    ]),
  };
}
