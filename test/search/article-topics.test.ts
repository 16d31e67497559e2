import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { articleOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';
import { libraryWith, pigeons, visit } from './topic-library.ts';

const firstArticle = readFirstArticle();
const FIRST = 'blinken-beijing';

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

  test('are names of persons and places in German too, said once or under their surname, but no measures', () => {
    const { topics } = libraryWith(
      articleOf(
        'berlin',
        [
          'Am Montag traf Johann Wadephul in Peking seinen Kollegen. Das Auswärtige Amt lobte die Gespräche.',
          'In New York sprach Wadephul vor den Vereinten Nationen und trank 3 Liter Wasser.',
        ],
        'de',
      ),
    );
    expect(topics.listTopics('berlin')).toEqual([
      'Johann Wadephul',
      'Auswärtige Amt',
      'Vereinten Nationen',
      'New York',
    ]);
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

  test('leave a heading’s number away, and trim a sentence to the phrase it is about', () => {
    const library = libraryWith(
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

  test('end where a line ends that the article keeps, as in a programme', async () => {
    const programme = 'Gardening Club\nMonday Morning\nChess Circle';
    const text = `Our week\n\n${programme}\n\nWe meet every week.\n\n${programme}`;
    const { article } = await parseArticle('club.txt', 'club', text);
    const topics = article ? libraryWith(article).topics.listTopics('club') : [];
    expect(topics).toEqual(['Chess Circle', 'Gardening Club', 'Monday Morning', 'Our week']);
  });

  test.each(['INTERVIEWER', 'Interviewer', 'Vera Lindqvist'])(
    'are none of its speakers by their labels, such as “%s”, but can be who is spoken of',
    async (label) => {
      const { article } = await parseArticle('talk.txt', 'talk', interview(label));
      const { topics } = libraryWith(...(article ? [article] : []));
      expect(topics.listTopics('talk')).toEqual(['laundry', 'A winter on the ice']);
      expect(topics.findTopic(label)).toMatchObject({ kind: 'topic', places: { length: 3 } });
    },
  );

  test('are speakers whom the others speak of, ranked by that', async () => {
    const text = `${interview('Petter Aas')}\n\nPetter Aas left in spring.`;
    const { article } = await parseArticle('talk.txt', 'talk', text);
    const { topics } = libraryWith(...(article ? [article] : []));
    expect(topics.listTopics('talk')).toEqual(['laundry', 'Petter Aas', 'A winter on the ice']);
  });
});

function interview(label: string): string {
  return `A winter on the ice

${label}: Where was the fire?

SIGNE DAHL: In the laundry.

${label}: Who was in the laundry?

SIGNE DAHL: Nobody. A laundry is warm.

${label}: What did you eat?

SIGNE DAHL: Beans.`;
}
