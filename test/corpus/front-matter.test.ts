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
