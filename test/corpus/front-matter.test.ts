import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/corpus/front-matter.ts';

/** What is said of front matter of which nothing can be made. */
function complaintOf(source: string) {
  const outcome = splitFrontMatter(`---\n${source}\n---\nText.`);
  return outcome.kind === 'broken' ? outcome.complaint : undefined;
}

test.each([
  ['a quotation mark', 'title: "Open\nauthor: Ada', 2],
  ['a quotation mark further down', "author: Ada\ntitle: 'Open\ndate: 2020", 3],
  ['a bracket', 'author: Ada\ntitle: [Open\ndate: 2020', 3],
  ['a bracket in a list', 'synonyms:\n  - [a, b\n  - [c, d]\nauthor: Ada', 3],
])('%s that is never closed is looked for where it opens', (_, source, line) => {
  expect(complaintOf(source)).toMatchObject({ line });
});

test.each([
  ['title: Why we left: a story', 'title: "Why we left: a story"'],
  ['title: "x" and y', 'title: "\\"x\\" and y"'],
  ["title: 'It's fine'", 'title: "It\'s fine"'],
  ['title: [Draft] Something', 'title: "[Draft] Something"'],
  ['title: @home', 'title: "@home"'],
])('for %s it is said that it needs quotes, and what is said then can be read', (line, mended) => {
  const complaint = complaintOf(`author: Ada\n${line}`);
  expect(complaint).toMatchObject({ line: 3 });
  expect(complaint?.reason.endsWith(`: put double quotes around the whole value, as in ${mended}.`)).toBe(
    true,
  );
  expect(splitFrontMatter(`---\n${mended}\n---\nText.`)).toMatchObject({ kind: 'read', complaints: [] });
});

test('a space that lacks after a colon is asked for', () => {
  for (const source of ['author: Ada\ntitle:No space', 'title:No space\nauthor: Ada'])
    expect(complaintOf(source)?.reason).toMatch(/: put a space after the colon\.$/);
});
