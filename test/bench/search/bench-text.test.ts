import { describe, expect, test } from 'vitest';
import { benchText } from '../../../bench/search/bench-text.ts';
import { words } from '../../../bench/search/content-words.ts';
import type { QuestionSet } from '../../../bench/search/question-sets.ts';

const set: QuestionSet = {
  name: 'two villages',
  articles: [
    {
      paragraphs: [
        'The miller of Oakford keeps seven geese. They guard his granary against foxes.',
        'Every autumn the villagers gather chestnuts and roast them beside the harbour.',
      ],
      questions: [{ q: 'who keeps geese?', gold: [0] }],
    },
    {
      paragraphs: ['Linden has neither harbour nor granary, only a weathered lighthouse on the ridge.'],
      questions: [{ q: 'where does the lighthouse stand?', gold: [0] }],
    },
  ],
};

const vocabulary = (paragraphs: readonly string[]) => new Set(paragraphs.flatMap(words)).size;

describe('the text that engines are measured on', () => {
  test('is the same on every run', () => {
    expect(benchText([set], 200)).toEqual(benchText([set], 200));
  });

  test('begins with the paragraphs as written and reaches the size asked for', () => {
    const text = benchText([set], 50);
    expect(text.paragraphs.slice(0, 3)).toEqual(set.articles.flatMap(({ paragraphs }) => paragraphs));
    expect(text.paragraphs).toHaveLength(50);
    expect(text.written).toBe(3);
  });

  test('asks only what the passages taken can answer', () => {
    expect(benchText([set], 2).questions).toEqual(['who keeps geese?']);
    expect(benchText([set], 50).questions).toHaveLength(2);
  });

  test('goes on bringing new words, ever fewer for each passage', () => {
    const [small, middle, large] = [10, 100, 1000].map((size) =>
      vocabulary(benchText([set], size).paragraphs),
    );
    expect(small).toBeLessThan(middle ?? 0);
    expect(middle).toBeLessThan(large ?? 0);
    expect((large ?? 0) / (middle ?? 1)).toBeLessThan(5);
    expect(benchText([set], 1000).distinctWords).toBe(large);
  });
});
