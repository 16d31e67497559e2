import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { doAtOnce } from '../../src/corpus/slices.ts';
import { createSearchableLibrary, indexLibrary } from '../../src/search/searchable-library.ts';
import { anyArticle, anyQuestion } from '../message/any-article.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { libraryWith, placesOf } from './topic-library.ts';

describe('a large library', () => {
  const paragraph = 'Ask the harbour master, or whoever sees the harbour master. '.repeat(20);
  const articles = Array.from({ length: 60 }, (_, i) =>
    articleOf(`a${i}`, [
      paragraph,
      i === 59 ? 'See the lighthouse keeper, or write to the lighthouse keeper.' : 'Ships.',
    ]),
  );

  test('has its topics found at once, before it has been read', () => {
    const library = libraryWith(...articles);
    expect(placesOf(library, 'lighthouse keeper')).toHaveLength(1);
    expect(library.topics.listTopics('a59')).toContain('lighthouse keeper');
  });

  test('suggests them all a little later, and in the next edition from the start', async () => {
    const library = libraryWith(...articles);
    expect(library.topics.suggestTopics('harb')).toEqual(['harbour master']);
    await vi.waitFor(
      () => expect(library.topics.suggestTopics('light')).toEqual(['lighthouse keeper']),
      10_000,
    );
    expect(placesOf(library, 'harbour master')).toHaveLength(60);
    const grown = libraryOf(
      ...articles,
      articleOf('new', ['Ask the station master, or another station master.']),
    );
    const next = doAtOnce(indexLibrary(grown, library));
    expect(next.topics.suggestTopics('light')).toEqual(['lighthouse keeper']);
    expect(placesOf(next, 'harbour master')).toHaveLength(60);
  });

  test('is not read on with every letter that somebody types', () => {
    const { topics } = libraryWith(...articles);
    for (const typed of ['h', 'ha', 'har', 'harb', 'harbo', 'harbou']) topics.suggestTopics(typed);
    expect(topics.known.texts.size).toBeLessThan(10);
  });

  test('has the article read first that is asked alone', async () => {
    const long = articleOf('long', Array(200).fill(paragraph));
    const { topics } = libraryWith(...articles, long);
    topics.suggestTopics('', 'long');
    await vi.waitFor(() => expect([...topics.known.texts.keys()][0]).toBe('long'), 10_000);
  });

  test('goes on being read in the next edition before that is asked', async () => {
    const library = libraryWith(...articles);
    library.topics.suggestTopics('');
    const { topics } = doAtOnce(indexLibrary(libraryOf(...articles), library));
    await vi.waitFor(() => expect(topics.known.texts.size).toBe(60), 10_000);
    expect(topics.suggestTopics('light')).toEqual(['lighthouse keeper']);
  });
});

test('whatever the article, its topics are words of it that fit a choice, and each of them is found', () => {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  fc.assert(
    fc.property(
      anyArticle,
      anyQuestion,
      fc.constantFrom('en', 'de', 'fr', 'zh', 'ja', 'th', 'vi', 'xx'),
      (any, typed, language) => {
        const article = {
          ...any,
          language,
          passages: any.passages.map((passage) => ({ ...passage, language })),
        };
        const { topics } = createSearchableLibrary(libraryOf(article));
        const text = fold(
          [article.sections, article.passages]
            .flat()
            .map((one) => ('text' in one ? one.text : one.heading))
            .join('\n'),
        );
        for (const name of topics.listTopics(article.id)) {
          expect(text).toContain(fold(name));
          expect(name.length).toBeLessThanOrEqual(100);
        }
        const suggested = topics.suggestTopics(typed, article.id);
        expect(suggested.length).toBeLessThanOrEqual(25);
        for (const name of suggested) {
          expect(name.length).toBeLessThanOrEqual(100);
          expect(topics.findTopic(name).kind).toBe('topic');
        }
        topics.findTopic(typed);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
