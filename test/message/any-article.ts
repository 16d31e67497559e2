/** Articles nobody would write: any signs, any lengths, full of what Discord reads as Markdown. */
import fc from 'fast-check';
import type { Article, Passage, TextRange } from '../../src/corpus/article.ts';

/** Lengths up to the most that is asked for: left to itself, fast-check seldom gives a third of it. */
const UP_TO = { size: 'max' } as const;

const markup = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '||',
    '> ',
    '>>> ',
    '# ',
    '### ',
    '-# ',
    '- ',
    '+ ',
    '1. ',
    '12) ',
  ],
  ...[
    '[a](https://b.example)',
    'https://a.example/b_c',
    '<@123>',
    '<@&1>',
    '<#1>',
    '<:x:1>',
    '<t:1:R>',
    '</a:1>',
  ],
  ...[
    '@everyone',
    '@here',
    ':smile:',
    '\\',
    '\\*',
    '¯\\_(ツ)_/¯',
    '...',
    '[',
    ']',
    '(',
    ')',
    '<',
    '12:30:45',
    '…',
  ],
);
const word = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/) },
  { weight: 3, arbitrary: markup },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('文章', '新聞', 'статья', '👩‍👩‍👧', 'é', '٣') },
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '\n', '  ')), {
    minLength: 1,
    maxLength: 40,
    ...UP_TO,
  })
  .map((words) =>
    words
      .map(([text, space]) => text + space)
      .join('')
      .replace(/\r/g, '')
      .trim(),
  )
  .filter((text) => text !== '');

/** Some of them longer than any card. */
export const anyPassageText: fc.Arbitrary<{ text: string; sentences: TextRange[] }> = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(sentence, { minLength: 10, maxLength: 30 }) },
  )
  .map((sentences) => {
    let text = '';
    const ranges = sentences.map((each) => {
      if (text !== '') text += ' ';
      const start = text.length;
      text += each;
      return { start, end: text.length };
    });
    return { text, sentences: ranges };
  });

const line = fc
  .array(word, { maxLength: 60, ...UP_TO })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim());

/** Some of them nothing but signs, which take twice their room when they are escaped. */
export const anyHeading = fc.oneof(
  { weight: 4, arbitrary: line },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom('_', '*', '`'),
      minLength: 80,
      maxLength: 400,
      ...UP_TO,
    }),
  },
);

export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,120}$/),
    title: anyHeading.map((title) => title || 'Untitled'),
    heading: anyHeading,
    url: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true }), { nil: undefined }),
    texts: fc.array(anyPassageText, { minLength: 1, maxLength: 4 }),
  })
  .map(({ id, title, heading, url, texts }) => ({
    id,
    title,
    language: 'en',
    ...(url !== undefined && { url }),
    synonyms: [],
    edition: 'Ed-_0001',
    sections: [{ heading, level: 1, first: 0, count: texts.length }],
    passages: texts.map(
      (text, index): Passage => ({
        articleId: id,
        index,
        section: 0,
        heading,
        language: 'en',
        kind: 'paragraph',
        ...text,
        // Some are footnotes, of text before or after them.
        ...(index === 0 && texts.length > 2 && { notes: texts.map((_, at) => at).slice(1) }),
        ...(index > 0 && texts.length > 2 && { noteOf: 0 }),
      }),
    ),
  }));

/** Questions as people and others might type them. */
export const anyQuestion = fc.oneof(
  line,
  fc.string({ unit: 'grapheme', maxLength: 400, ...UP_TO }),
  sentence,
);
