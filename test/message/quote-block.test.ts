import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage, TextRange } from '../../src/corpus/article.ts';
import { type Excerpt, quoteExcerpt } from '../../src/message/quote-block.ts';
import { anyPassageText } from './any-article.ts';
import { readQuoteBlock } from './discord-reader.ts';

function passageOf(
  text: string,
  sentences: readonly TextRange[] = [{ start: 0, end: text.length }],
): Passage {
  return {
    articleId: 'a',
    index: 0,
    section: 0,
    heading: '',
    language: 'en',
    kind: 'paragraph',
    text,
    sentences,
  };
}

const anyCase = fc
  .tuple(anyPassageText, fc.nat(29), fc.integer({ min: 100, max: 2000 }))
  .map(([{ text, sentences }, which, room]) => {
    const bold = sentences[which % sentences.length] ?? { start: 0, end: text.length };
    return { passage: passageOf(text, sentences), bold, room };
  });

/** The excerpt's text as it should be seen, with the marks for what is left out. */
function expected({ text }: Passage, { range }: Excerpt): string {
  const before = text.slice(0, range.start).trim() === '' ? '' : '… ';
  const after = text.slice(range.end).trim() === '' ? '' : ' …';
  return `${before}${text.slice(range.start, range.end)}${after}`;
}

describe('an excerpt of any passage', () => {
  test('shows a reader exactly what the article says there, within its room', () => {
    fc.assert(
      fc.property(anyCase, ({ passage, bold, room }) => {
        const excerpt = quoteExcerpt(passage, bold, undefined, room);
        expect(readQuoteBlock(excerpt.markdown).text).toBe(expected(passage, excerpt));
        expect(excerpt.markdown.length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 200 },
    );
  });

  test('has the answering sentence in bold, whole if it fits at all', () => {
    fc.assert(
      fc.property(anyCase, ({ passage, bold, room }) => {
        const { range, markdown } = quoteExcerpt(passage, bold, undefined, room);
        const shown = passage.text.slice(Math.max(range.start, bold.start), Math.min(range.end, bold.end));
        expect(readQuoteBlock(markdown).bold.replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''));
        expect(range.start).toBeLessThanOrEqual(bold.start);
        if (range.end < bold.end) expect(range.start).toBe(bold.start);
      }),
      { numRuns: 200 },
    );
  });

  test('goes on where the one before left off, until every word was shown once', () => {
    fc.assert(
      fc.property(anyCase, ({ passage, room }) => {
        let read = '';
        for (let from = 0; passage.text.slice(from).trim() !== ''; ) {
          const { range } = quoteExcerpt(passage, undefined, from, room);
          expect(range.end).toBeGreaterThan(from);
          read += passage.text.slice(range.start, range.end);
          from = range.end;
        }
        expect(read.replace(/\s/g, '')).toBe(passage.text.replace(/\s/g, ''));
      }),
      { numRuns: 150 },
    );
  });
});

test('a long paragraph is cut at the sentences around the bold one', () => {
  const sentences = [
    'One is here.',
    'Two is there.',
    'Three is *the* one.',
    'Four is late.',
    'Five is last.',
  ];
  const text = sentences.join(' ');
  const ranges = sentences.map((each) => ({
    start: text.indexOf(each),
    end: text.indexOf(each) + each.length,
  }));
  expect(quoteExcerpt(passageOf(text, ranges), ranges[2], undefined, 66).markdown).toBe(
    '> … Two is there. **Three is \\*the\\* one.** Four is late. …',
  );
});

test('every line of a sentence is bold by itself, so that no client loses it', () => {
  const text = 'Bring:\n- tea\n- *milk*';
  expect(quoteExcerpt(passageOf(text), { start: 0, end: text.length }, undefined, 500).markdown).toBe(
    '> **Bring:**\n> **\\- tea**\n> **\\- \\*milk\\***',
  );
});

test('of two sentences without a space between them the one that answers is bold', () => {
  const text = '茶很热。奶很冷。';
  const ranges = [
    { start: 0, end: 4 },
    { start: 4, end: 8 },
  ];
  const excerptOf = (bold: number, room: number) =>
    quoteExcerpt(passageOf(text, ranges), ranges[bold], undefined, room).markdown;
  expect(excerptOf(0, 100)).toBe('> **茶很热。**奶很冷。');
  expect(excerptOf(1, 100)).toBe('> 茶很热。**奶很冷。**');
  expect(excerptOf(1, 13)).toBe('> … **奶很冷。**');
});
