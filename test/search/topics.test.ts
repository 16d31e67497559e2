import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../../src/search/searchable-library.ts';
import { anyArticle, anyQuestion } from '../message/any-article.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';

const firstArticle = await readFirstArticle();
const FIRST = 'blinken-beijing';

const pigeons = await libraryWith(
  articleOf(
    'tauben',
    [
      '# Der innere Kompass',
      'Brieftauben finden nach Hause. Das Magnetfeld der Erde hilft den Brieftauben dabei.',
      '# Die Karte',
      'Wie die Karte aussieht, ist umstritten. Manche meinen, das Magnetfeld der Erde zeichne sie. Eine Brieftaube riecht auch.',
      'Über Land fliegt sie an Straßen entlang. Die Karte ist dann nicht nötig.',
    ],
    'de',
  ),
);

const visit = await libraryWith(
  articleOf(
    'fangwen',
    [
      '# 贸易失衡',
      '贸易失衡是双方会谈的重点。布林肯星期日抵达北京。',
      '# 气候变化',
      '双方也谈到了气候变化和人权问题。布林肯说，贸易失衡需要解决。',
      '气候变化影响所有国家。人权问题没有进展。',
    ],
    'zh',
  ),
);

async function libraryWith(...articles: Article[]): Promise<SearchableLibrary> {
  return createSearchableLibrary(libraryOf(...articles));
}

/** "¶ 2 exact" for each passage. */
function placesOf({ topics }: SearchableLibrary, name: string, articleId?: string): string[] {
  const found = topics.findTopic(name, articleId);
  return found.kind === 'topic'
    ? found.places.map(({ passage, form }) => `¶ ${passage.index + 1} ${form}`)
    : [];
}

/** The sentences that speak of a topic. */
function sentencesOn({ topics }: SearchableLibrary, name: string): string[] {
  const found = topics.findTopic(name);
  if (found.kind !== 'topic') return [];
  return found.places.map(({ passage: { text, sentences }, sentence }) =>
    text.slice(sentences[sentence]?.start, sentences[sentence]?.end),
  );
}

describe('the topics of an article', () => {
  test('read like its index', () => {
    expect(firstArticle.topics.listTopics(FIRST).slice(0, 10)).toMatchInlineSnapshot(`
      [
        "Antony Blinken",
        "U.S.-China cooperation",
        "U.S.-China relations",
        "diplomatic mission",
        "United States",
        "senior Chinese officials",
        "human rights",
        "trade imbalances",
        "tensions",
        "cybersecurity",
      ]
    `);
  });

  test('hold its headings, and phrases it enumerates once', () => {
    const topics = firstArticle.topics.listTopics(FIRST);
    expect(topics).toContain('Background of U.S.-China Tensions');
    expect(topics).toContain('intellectual property');
    expect(topics).toContain('climate change');
    expect(topics).toContain('nuclear nonproliferation');
  });

  test.each([
    'recent years',
    'two nations',
    'work together',
    'Beijing marks',
    'U.S.-China',
    'Blinken',
    'easing tensions',
  ])('hold no scrap such as “%s”', (scrap) => {
    expect(firstArticle.topics.listTopics(FIRST)).not.toContain(scrap);
  });

  test('are nouns in German too, written as they are there', () => {
    const topics = pigeons.topics.listTopics('tauben');
    expect(topics).toMatchInlineSnapshot(`
      [
        "Magnetfeld der Erde",
        "Brieftauben",
        "Karte",
        "Der innere Kompass",
        "Die Karte",
      ]
    `);
  });

  test('are words that belong together where nothing is between words: in Chinese', () => {
    expect(visit.topics.listTopics('fangwen')).toMatchInlineSnapshot(`
      [
        "贸易失衡",
        "气候变化",
        "人权问题",
        "布林肯",
        "双方",
      ]
    `);
  });

  test('leave a heading’s number away, and trim a sentence to the phrase it is about', async () => {
    const library = await libraryWith(
      articleOf('tea', [
        '# 2.1 Green tea',
        'The green tea of Japan is steamed. Many like green tea.',
        '# Why is the tea ceremony so slow and what does it mean to those who come?',
        'The tea ceremony takes hours. A tea ceremony is a kind of prayer.',
      ]),
    );
    const topics = library.topics.listTopics('tea');
    expect(topics).toContain('green tea');
    expect(topics).toContain('tea ceremony');
    expect(topics.filter((name) => /2\.1|Why/.test(name))).toEqual([]);
  });
});

describe('a topic', () => {
  test.each([
    ['trade', ['¶ 2 exact', '¶ 3 exact', '¶ 6 exact']],
    ['human rights', ['¶ 2 exact', '¶ 3 exact', '¶ 6 exact']],
    ['human right', ['¶ 2 stem', '¶ 3 stem', '¶ 6 stem']],
    ['HUMAN RIGHTS', ['¶ 2 exact', '¶ 3 exact', '¶ 6 exact']],
    ['global warming', ['¶ 5 synonym', '¶ 7 synonym']],
    ['the pandemic', ['¶ 7 exact']],
    ['Secretary of State', ['¶ 1 exact', '¶ 2 exact']],
    ['The Arrival of Antony Blinken', ['¶ 4 heading']],
    ['key challenges', ['¶ 6 heading']],
    ['regional pandemic', ['¶ 7 words']],
    ['weather', []],
    ['weather in Beijing', []],
    ['the', []],
    ['', []],
    ['?!', []],
  ])('“%s” is spoken of in %j', (name, places) => {
    expect(placesOf(firstArticle, name).sort()).toEqual(places);
  });

  test('is shown by the sentence that says it, in its very form if there is one', () => {
    for (const sentence of sentencesOn(firstArticle, 'trade imbalances')) {
      expect(sentence).toMatch(/trade imbalances/i);
    }
    expect(sentencesOn(pigeons, 'Brieftaube')).toEqual([
      'Brieftauben finden nach Hause.',
      'Eine Brieftaube riecht auch.',
    ]);
  });

  test('comes with the passages that say it most at the top', async () => {
    const library = await libraryWith(
      articleOf('tea', ['Milk goes well with tea, or so they say.', 'Tea is hot. Tea is green. Tea is old.']),
    );
    expect(placesOf(library, 'tea')).toEqual(['¶ 2 exact', '¶ 1 exact']);
  });

  test('has all that stands under its heading, below smaller headings too', async () => {
    const article = articleOf('drinks', ['# Drinks', '# Warm', 'Tea is hot.', '# Food', 'Bread is dry.']);
    const sections = article.sections.map((section) =>
      section.heading === 'Warm' ? { ...section, level: 2 } : section,
    );
    expect(placesOf(await libraryWith({ ...article, sections }), 'drinks')).toEqual(['¶ 1 heading']);
  });

  test('is found in one article alone, or in all', async () => {
    const library = await libraryWith(articleOf('a', ['Tea is hot.']), articleOf('b', ['We like tea.']));
    expect(placesOf(library, 'tea')).toEqual(['¶ 1 exact', '¶ 1 exact']);
    expect(placesOf(library, 'tea', 'b')).toEqual(['¶ 1 exact']);
    expect(placesOf(library, 'tea', 'c')).toEqual([]);
  });

  test.each([
    ['贸易失衡', ['¶ 1 exact', '¶ 2 exact']],
    ['贸易', ['¶ 1 exact', '¶ 2 exact']],
    ['人权', ['¶ 2 exact', '¶ 3 exact']],
    ['天气', []],
  ])('“%s” is spoken of in %j', (name, places) => {
    expect(placesOf(visit, name).sort()).toEqual(places);
  });

  test('in Vietnamese is found without its marks', async () => {
    const library = await libraryWith(articleOf('vi', ['Thương mại là chủ đề chính.'], 'vi'));
    expect(placesOf(library, 'thuong mai')).toHaveLength(1);
  });

  test('that is none is said to be none, with the topics nearest to it', () => {
    expect(firstArticle.topics.findTopic('climte chnge')).toEqual({
      kind: 'not-a-topic',
      nearest: ['climate change'],
    });
  });

  test('is understood by the owner’s own synonyms', async () => {
    const article = { ...articleOf('tea', ['Oolong is half green.']), synonyms: [['oolong', 'blue tea']] };
    expect(placesOf(await libraryWith(article), 'blue tea')).toEqual(['¶ 1 synonym']);
  });
});

describe('a large library', () => {
  const paragraph = 'Ask the harbour master, or whoever sees the harbour master. '.repeat(20);
  const articles = Array.from({ length: 60 }, (_, i) =>
    articleOf(`a${i}`, [
      paragraph,
      i === 59 ? 'See the lighthouse keeper, or write to the lighthouse keeper.' : 'Ships.',
    ]),
  );

  test('has its topics found at once, before it has been read', async () => {
    const library = await libraryWith(...articles);
    expect(placesOf(library, 'lighthouse keeper')).toHaveLength(1);
    expect(library.topics.listTopics('a59')).toContain('lighthouse keeper');
  });

  test('suggests them all a little later', async () => {
    const library = await libraryWith(...articles);
    expect(library.topics.suggestTopics('harb')).toEqual(['harbour master']);
    await vi.waitFor(
      () => expect(library.topics.suggestTopics('light')).toEqual(['lighthouse keeper']),
      10_000,
    );
    expect(placesOf(library, 'harbour master')).toHaveLength(60);
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
