import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseArticle } from '../../src/corpus/parse-article.ts';

const bit = fc.constantFrom(
  ...'# |## |- |1. |> |    |```\n|~~~|---\n|===\n|***|*|_|**|`|[|](x)|![|<b>|</b>|<div>|</p>|<!--|-->|&amp;|\\|:--|'.split(
    '|',
  ),
  ...[
    '|',
    '\n',
    '\n\n',
    '  \n',
    ' ',
    '\t',
    '\u00a0',
    '\ufeff',
    '\f',
    '\r\n',
    '\ue0000\ue001',
    '[^1]: ',
    '[^1]',
  ],
  ...'The U.S. sent Mr. Berg.|He |Why? |No. 5 |„So“ |z. B. |岩の上。「誰？」|“是。”他|ประภาคาร |. |… |1) |אבג. |हिंदी।|👍🏽'.split(
    '|',
  ),
);
const text = fc
  .array(fc.oneof(bit, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((bits) => bits.join(''));
const file = fc.constantFrom('a.md', 'a.txt', 'a.html');

describe('whatever a file holds', () => {
  test('sentences follow one another, leave out only white space and are never blank', async () => {
    await fc.assert(
      fc.asyncProperty(file, text, async (name, written) => {
        const { article, complaints } = await parseArticle(name, 'id', written);
        if (!article) expect(complaints).not.toEqual([]);
        for (const passage of article?.passages ?? []) {
          expect(passage.text.trim()).not.toBe('');
          expect(passage.sentences.length).toBeGreaterThan(0);
          let end = 0;
          for (const sentence of passage.sentences) {
            expect(passage.text.slice(end, sentence.start).trim()).toBe('');
            const words = passage.text.slice(sentence.start, sentence.end);
            expect(words).toBe(words.trim());
            expect(words).not.toBe('');
            end = sentence.end;
          }
          expect(passage.text.slice(end).trim()).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every passage stands in the section it names, and sections share out the passages', async () => {
    await fc.assert(
      fc.asyncProperty(file, text, async (name, written) => {
        const { article } = await parseArticle(name, 'id', written);
        if (!article) return;
        expect(article.title).not.toBe('');
        expect(article.passages.map(({ index }) => index)).toEqual(article.passages.map((_, n) => n));
        const shared = article.sections.flatMap(({ first, count, heading }, section) =>
          article.passages.slice(first, first + count).map((passage) => ({ ...passage, section, heading })),
        );
        expect(shared).toEqual(article.passages);
      }),
    );
  });

  test('a plain paragraph keeps its words, character for character', async () => {
    const word = fc.stringMatching(/^[a-zäöü]{1,9}$/);
    const words = fc.array(word, { minLength: 3, maxLength: 30 }).map((list) => `Ah ${list.join(' ')}.`);
    await fc.assert(
      fc.asyncProperty(file, fc.array(words, { minLength: 1, maxLength: 5 }), async (name, paragraphs) => {
        const html = name === 'a.html';
        const written = html ? paragraphs.map((p) => `<p>${p}</p>`).join('') : paragraphs.join('\n\n');
        const { article } = await parseArticle(name, 'id', written);
        expect(article?.passages.map((passage) => passage.text)).toEqual(paragraphs);
      }),
    );
  });
});

describe('a file made to hang its reader is read all the same, in the time of a test', () => {
  const n = 100_000;
  const bombs: Record<string, string> = {
    'quote marks': '>'.repeat(n),
    'quote marks and spaces': '> '.repeat(n),
    'list markers': '- '.repeat(n),
    'opening brackets': '['.repeat(n),
    'nested brackets': '['.repeat(n) + ']'.repeat(n),
    'images in images': '!['.repeat(n),
    'unfinished links': '[a]('.repeat(n),
    footnotes: '[^a]'.repeat(n),
    'a million backticks': '`'.repeat(1_000_000),
    'backticks in growing runs': Array.from({ length: 1400 }, (_, run) => `a${'`'.repeat(run)}`).join(''),
    'nested emphasis': `${'*a '.repeat(n)}${'b*'.repeat(n)}`,
    'emphasis a line': 'a*\n'.repeat(n),
    'a staircase of lists': Array.from({ length: 1000 }, (_, step) => `${' '.repeat(2 * step)}- a`).join(
      '\n',
    ),
    'one huge table': `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${`${'|b'.repeat(500)}\n`.repeat(200)}`,
    'one huge list': '- [item](x) *b*\n'.repeat(n / 5),
    definitions: Array.from({ length: 5000 }, (_, at) => `[a${at}]: x\n\n[a${at}]\n`).join('\n'),
    'nested boxes': '<div>'.repeat(n),
    'boxes closed by another name': '<div></x>'.repeat(n),
    'boxes that tables keep open': '<div><table></div></table>'.repeat(n / 5),
    'tags misnested': '<b><p></b>'.repeat(n / 10),
    attributes: `<a ${Array.from({ length: n }, (_, at) => `a${at}`).join(' ')}>`,
    'nested YAML': `---\na: ${'['.repeat(30_000)}\n---\nText.`,
    'nested YAML lists': `---\na:\n ${'- '.repeat(30_000)}x\n---\nText.`,
    'brackets closed in comments': `---\na: ${'[ # ]\n'.repeat(10_000)}\n---\nText.`,
    'YAML aliases': `---\na: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}\nsynonyms: *b29\n---\nText.`,
    'YAML keys': `---\nx: {${Array.from({ length: 12_000 }, (_, at) => `a${at}`).join()}}\n---\nText.`,
    'YAML commas': `---\nx: [${','.repeat(60_000)}]\n---\nText.`,
    underlines: 'a\n===\n'.repeat(n / 4),
    'short lines': 'Ab\n\n'.repeat(n / 10),
    spaces: `a${' '.repeat(1_000_000)}b`,
    scraps: '1. '.repeat(n / 4),
    'one word': 'a'.repeat(1_000_000),
    stops: '.'.repeat(1_000_000),
    'marks of wikis': '[[a|==b %%c ^d '.repeat(n / 10),
    'comments never closed': '%% a\n\n'.repeat(n / 10),
    'line ends': '\n \t'.repeat(n),
  };

  test.each(Object.keys(bombs))(
    '%s',
    async (name) => {
      for (const file of ['a.md', 'a.txt', 'a.html']) {
        const { article, complaints } = await parseArticle(file, 'id', bombs[name] ?? '');
        expect(article !== undefined || complaints.length > 0).toBe(true);
      }
    },
    20_000,
  );
});

test('an edition changes with a word of the text, a heading or the front matter, and with nothing else', async () => {
  const edition = async (written: string): Promise<string | undefined> =>
    (await parseArticle('a.md', 'id', written)).article?.edition;
  const first = await edition('# One\n\nA word.');
  expect(first).toMatch(/^[\w-]{8}$/);
  expect(await edition('# One\r\n\r\n\r\nA *word*.\r\n')).toBe(first);
  const others = ['# One\n\nA ward.', '# Two\n\nA word.', '---\nauthor: B\n---\n# One\n\nA word.'];
  expect(new Set([first, ...(await Promise.all(others.map(edition)))]).size).toBe(4);
});

test('a word that is no language code is named, and the language is detected', async () => {
  const text = 'Der Leuchtturm steht seit hundert Jahren auf der Klippe und leuchtet den Schiffen.';
  for (const word of ['english', 'deutsch', 'xx']) {
    const front = await parseArticle('a.md', 'id', `---\nlanguage: ${word}\n---\n${text}`);
    expect(front.article?.language).toBe('de');
    expect(front.complaints).toEqual([
      { line: 2, reason: expect.stringContaining('"language" must be a language code') },
    ]);
    const page = await parseArticle('a.html', 'id', `<html lang="${word}"><p>${text}</html>`);
    expect(page.article?.language).toBe('de');
    expect(page.complaints).toEqual([{ reason: expect.stringContaining('The lang of <html> must be') }]);
  }
  const { article, complaints } = await parseArticle('a.html', 'id', `<html lang="en_GB"><p>${text}</html>`);
  expect([article?.language, complaints]).toEqual(['en', []]);
});

test('a question goes with its answer, however long that is', async () => {
  const answer = 'There are many steps. '.repeat(100).trim();
  const { article } = await parseArticle('a.md', 'a', `# Steps\n\nHow many steps are there?\n\n${answer}`);
  expect(article?.passages.map((passage) => passage.text)).toEqual([
    `How many steps are there?\n\n${answer}`,
  ]);
});
