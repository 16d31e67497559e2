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

test.each([
  ['title: One\nauthor: Ada\ntitle: Two', 4],
  ['title:\nauthor: Ada\ntitle:', 4],
  ['book:\n  title: One\n  author: Ada\n  title: Two', 5],
])('a name that is there twice is named where it is the second time: %j', (source, line) => {
  const reason = expect.stringContaining('(Map keys must be unique): correct this line.');
  expect(complaintOf(source)).toEqual({ line, reason });
});

test('a space that lacks after a colon is asked for', () => {
  for (const source of ['title:No space', 'author: Ada\ntitle:No space', 'title:No space\nauthor: Ada'])
    expect(complaintOf(source)?.reason).toMatch(/: put a space after the colon\.$/);
});

test.each(['\n', '\n \n', ' '])(
  'front matter is told below %j, too, and its lines are counted from the top',
  (blank) => {
    const outcome = splitFrontMatter(`${blank}---\ntitle: Pigeons\nurl: home\n---\nText.`);
    const above = blank.split('\n').length - 1;
    expect(outcome).toMatchObject({
      fields: { title: 'Pigeons' },
      complaints: [{ line: above + 3 }],
      body: 'Text.',
      bodyLine: above + 5,
    });
  },
);

test.each(['Two birds.', 'He said: fly', '- a', 'title: a: b', 'title: Never closed'])(
  'below an empty line, a rule with %j under it is a rule',
  (words) => {
    const text = `\n---\n${words}\n${words.includes('closed') ? '' : '---\n'}Text.`;
    expect(splitFrontMatter(text)).toMatchObject({ fields: { synonyms: [] }, complaints: [], body: text });
  },
);

test('a field counts in whatever case its name is written', () => {
  const outcome = splitFrontMatter('---\nTitle: Pigeons\nURL: home\nSYNONYMS: dove, pigeon\n---\nText.');
  expect(outcome).toMatchObject({
    fields: { title: 'Pigeons', synonyms: [['dove', 'pigeon']] },
    complaints: [{ line: 3, reason: expect.stringContaining('"url" must be') }],
  });
});

test.each([
  ['titel', 'title'],
  ['tilte', 'title'],
  ['tile', 'title'],
  ['Authors', 'author'],
  ['langauge', 'language'],
  ['synonym', 'synonyms'],
])('a name one slip from a field’s is named: %s', (name, meant) => {
  expect(splitFrontMatter(`---\ndraft: no\n${name}: x\n---\nText.`)).toMatchObject({
    complaints: [{ line: 3, reason: `"${name.toLowerCase()}" is no field: did you mean "${meant}"?` }],
  });
});

test('other names are let be, and so is a slip beside the field itself', () => {
  const others = ['layout', 'tags', 'draft', 'updated', 'slug', 'lang', 'description', 'a', 'data'];
  const source = ['date: 2020', ...others.map((name) => `${name}: x`)].join('\n');
  expect(splitFrontMatter(`---\n${source}\n---\nText.`)).toMatchObject({ complaints: [] });
});

test.each([
  ['https://example.org/a>b c', 'https://example.org/a%3Eb%20c'],
  [
    'https://example.org/Pigeon_(bird)?q=<a>)#<b>)',
    'https://example.org/Pigeon_%28bird%29?q=%3Ca%3E%29#%3Cb%3E%29',
  ],
  ['"https://example.org/a\\nb"', 'https://example.org/ab'],
  ['https://example.org/a?b=c,d#e-f', 'https://example.org/a?b=c,d#e-f'],
])('the address %s holds nothing that ends a link', (typed, url) => {
  expect(splitFrontMatter(`---\nurl: ${typed}\n---\nText.`)).toMatchObject({
    fields: { url },
    complaints: [],
  });
});

test.each(['2023-06-18', '2023-06', '2023', '2024-02-29', '2023-06-18T10:00:00Z', '2023-06-18 10:00'])(
  'date: %s is taken as it is written',
  (date) => {
    const outcome = splitFrontMatter(`---\ndate: ${date}\n---\nText.`);
    expect(outcome).toMatchObject({ fields: { date }, complaints: [] });
  },
);

test.each(['2023-13-45', '2023-02-29', 'yesterday', '18.6.2023', '2023-6'])(
  'date: %s is named with the mend, and left out',
  (date) => {
    const outcome = splitFrontMatter(`---\nauthor: Ada\ndate: ${date}\n---\nText.`);
    expect(outcome).toMatchObject({
      fields: { author: 'Ada' },
      complaints: [{ line: 3, reason: expect.stringContaining('YYYY-MM-DD, YYYY-MM or YYYY') }],
    });
    expect(outcome).not.toHaveProperty('fields.date');
  },
);

test('front matter as TOML is named with the mend, and plus signs in a text are not taken for it', () => {
  expect(splitFrontMatter('+++\n# ours\ntitle = "Pigeons"\n+++\nText.')).toEqual({
    kind: 'broken',
    complaint: { line: 1, reason: expect.stringMatching(/TOML .*"name: value" .* ---\.$/) },
  });
  expect(splitFrontMatter('+++\nA text.\n+++\n')).toMatchObject({ kind: 'read', complaints: [] });
});

test.each([
  ['author:\n  - "[[Ada Berg]]"\n  - "[[people/Bo Lind|Bo Lind]]"', 'Ada Berg, Bo Lind'],
  ['author: [Ada Berg, Bo Lind]', 'Ada Berg, Bo Lind'],
  ['author: "[[Ada Berg]]"', 'Ada Berg'],
  ['author: []', undefined],
])('authors are a list, too, or links as a wiki has them: %s', (source, author) => {
  const outcome = splitFrontMatter(`---\n${source}\n---\nText.`);
  expect(outcome).toMatchObject({ kind: 'read', complaints: [] });
  expect(outcome.kind === 'read' && outcome.fields.author).toBe(author);
});
