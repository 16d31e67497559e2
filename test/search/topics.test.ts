import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { SearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';
import { libraryWith, pigeons, placesOf, visit } from './topic-library.ts';

const firstArticle = readFirstArticle();

/** The sentences that speak of a topic. */
function sentencesOn({ topics }: SearchableLibrary, name: string): string[] {
  const found = topics.findTopic(name);
  if (found.kind !== 'topic') return [];
  return found.places.map(({ passage: { text, sentences }, sentence }) =>
    text.slice(sentences[sentence]?.start, sentences[sentence]?.end),
  );
}

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

  test('comes with the passages that say it most at the top', () => {
    const library = libraryWith(
      articleOf('tea', ['Milk goes well with tea, or so they say.', 'Tea is hot. Tea is green. Tea is old.']),
    );
    expect(placesOf(library, 'tea')).toEqual(['¶ 2 exact', '¶ 1 exact']);
  });

  test('has all that stands under its heading, below smaller headings too', () => {
    const article = articleOf('drinks', ['# Drinks', '# Warm', 'Tea is hot.', '# Food', 'Bread is dry.']);
    const sections = article.sections.map((section) =>
      section.heading === 'Warm' ? { ...section, level: 2 } : section,
    );
    expect(placesOf(libraryWith({ ...article, sections }), 'drinks')).toEqual(['¶ 1 heading']);
  });

  test('is not spoken of in every passage because the article’s title says it, unless nothing else does', async () => {
    const text =
      '# Blinken in Beijing\n\nHe came.\n\n## Trade\n\nBeijing sells steel.\n\n## Rain\n\nIt rained.';
    const { article } = await parseArticle('visit.md', 'visit', text);
    const library = libraryWith(...(article ? [article] : []));
    expect(placesOf(library, 'Beijing')).toEqual(['¶ 2 exact']);
    expect(placesOf(library, 'Blinken')).toEqual(['¶ 1 heading', '¶ 2 heading', '¶ 3 heading']);
  });

  test('is found in one article alone, or in all', () => {
    const library = libraryWith(articleOf('a', ['Tea is hot.']), articleOf('b', ['We like tea.']));
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

  test('in Korean is found whatever particle stands behind it', () => {
    const texts = ['등대지기는 배를 본다.', '마을에는 등대지기가 없다.', '등대지기에게서 편지가 왔다.'];
    expect(placesOf(libraryWith(articleOf('a', texts, 'ko')), '등대지기').sort()).toEqual([
      '¶ 1 stem',
      '¶ 2 stem',
      '¶ 3 stem',
    ]);
  });

  test('in Vietnamese is found without its marks', () => {
    const library = libraryWith(articleOf('vi', ['Thương mại là chủ đề chính.'], 'vi'));
    expect(placesOf(library, 'thuong mai')).toHaveLength(1);
  });

  test('that is none is said to be none, with the topics nearest to it', () => {
    expect(firstArticle.topics.findTopic('climte chnge')).toEqual({
      kind: 'not-a-topic',
      nearest: ['climate change'],
    });
  });

  test('is understood by the owner’s own synonyms', () => {
    const article = { ...articleOf('tea', ['Oolong is half green.']), synonyms: [['oolong', 'blue tea']] };
    expect(placesOf(libraryWith(article), 'blue tea')).toEqual(['¶ 1 synonym']);
  });
});
