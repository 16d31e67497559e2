/** A new edition takes over what the last one knows: nobody can tell it from one that was read anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { doAtOnce } from '../../src/corpus/slices.ts';
import type { Ranking } from '../../src/search/ranking.ts';
import { createReadAhead } from '../../src/search/read-ahead.ts';
import {
  createSearchableLibrary,
  indexLibrary,
  type SearchableLibrary,
} from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

const TOPICS = [
  'pigeons',
  'harbours',
  'lighthouses',
  'orchards',
  'glaciers',
  'violins',
  'railways',
  'beehives',
];
const VERBS = ['sell', 'paint', 'repair', 'study', 'guard', 'measure'];

/** Fifteen passages of which no two are alike; `edition` is told in one of them. */
function articleAbout(topic: string, edition: number): Article {
  const passages = Array.from({ length: 15 }, (_, n) => {
    const verb = VERBS[n % VERBS.length];
    return `In year ${1900 + n} the people of ${topic} town began to ${verb} ${topic}. They kept ${n + 2} lists.`;
  });
  return articleOf(topic, [
    ...passages,
    `Edition ${edition} of the report on ${topic} was printed in Zurich.`,
  ]);
}

const chinese = (edition: number) =>
  articleOf('zh', ['北京是中华人民共和国的首都。', `它有${edition}千多万人口。`], 'zh');

const QUESTIONS = [
  ...TOPICS.flatMap((topic) => [`who began to repair ${topic}`, `which edition about ${topic} was printed`]),
  ...[
    'where was it printed',
    'what happened in 1907',
    'edition 3',
    'pigoens',
    '北京的人口',
    'does it mention bread',
  ],
];

function next(before: SearchableLibrary, articles: readonly Article[]): SearchableLibrary {
  return doAtOnce(indexLibrary(libraryOf(...articles), before));
}

/** What a reader may get to see: which of the least fitting passages are looked at in full may differ. */
const MOST_SEEN = 3;

function told({ words, hits, share }: Ranking) {
  const found = hits.slice(0, MOST_SEEN).map(({ passage, sentence, missing, score }) => {
    return { text: passage.text, sentence, missing, score: score.toFixed(3) };
  });
  return { words, share: share.toFixed(3), found };
}

test('after any row of changes every question is answered as by a library read anew', () => {
  const change = fc.record({
    topic: fc.constantFrom('zh', ...TOPICS),
    act: fc.constantFrom('write', 'write', 'remove'),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const articles = new Map(TOPICS.map((topic) => [topic, articleAbout(topic, 0)]));
      articles.set('zh', chinese(0));
      let library = createSearchableLibrary(libraryOf(...articles.values()));
      for (const [edition, { topic, act }] of changes.entries()) {
        if (act === 'remove' && articles.size > 1) articles.delete(topic);
        else articles.set(topic, topic === 'zh' ? chinese(edition) : articleAbout(topic, edition));
        library = next(library, [...articles.values()]);
        if (edition % 2 === 0) library.topics.suggestTopics(topic);
      }
      const anew = createSearchableLibrary(libraryOf(...articles.values()));
      for (const question of QUESTIONS) {
        expect(told(library.index.rank(question))).toEqual(told(anew.index.rank(question)));
      }
      for (const topic of TOPICS) {
        expect(library.topics.listTopics(topic)).toEqual(anew.topics.listTopics(topic));
        expect(library.topics.findTopic(topic)).toEqual(anew.topics.findTopic(topic));
        expect(library.topics.suggestTopics(topic.slice(0, 4))).toEqual(
          anew.topics.suggestTopics(topic.slice(0, 4)),
        );
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('words that were read ahead, of whichever articles and in any order, answer as those read all at once', () => {
  const synonyms = [['aviary', 'pigeons']];
  const own = [...TOPICS.map((topic) => articleAbout(topic, 0)), chinese(0)];
  const spoken = { ...articleAbout('bakeries', 0), synonyms: [['ovens', 'bakeries']] };
  fc.assert(
    fc.property(fc.shuffledSubarray(own), fc.boolean(), fc.boolean(), (early, andSpoken, asExpected) => {
      const articles = andSpoken ? [...own, spoken] : own;
      const ahead = createReadAhead(asExpected ? synonyms : []);
      for (const article of andSpoken ? [...early, spoken] : early) doAtOnce(ahead.take(article));
      const library = { ...libraryOf(...articles), synonyms };
      const begun = doAtOnce(indexLibrary(library, { index: ahead.finish() }));
      const anew = createSearchableLibrary(library);
      const after = { ...library, articles: articles.slice(1) };
      const nextBegun = doAtOnce(indexLibrary(after, begun));
      const nextAnew = createSearchableLibrary(after);
      for (const question of [...QUESTIONS, 'aviary', 'who guards the ovens']) {
        expect(told(begun.index.rank(question))).toEqual(told(anew.index.rank(question)));
        expect(told(nextBegun.index.rank(question))).toEqual(told(nextAnew.index.rank(question)));
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('whoever still asks the edition before gets the answers it had', () => {
  const articles = TOPICS.map((topic) => articleAbout(topic, 0));
  const first = createSearchableLibrary(libraryOf(...articles));
  const answers = QUESTIONS.map((question) => told(first.index.rank(question)));
  next(first, [articleAbout('pigeons', 1), ...articles.slice(2)]);
  expect(QUESTIONS.map((question) => told(first.index.rank(question)))).toEqual(answers);
});

test('a word that only an earlier edition had is unknown, and no typo is read into it', () => {
  const articles = TOPICS.map((topic) => articleAbout(topic, 0));
  const first = createSearchableLibrary(libraryOf(...articles));
  const without = next(first, articles.slice(1));
  expect(without.index.rank('pigoens').words).toEqual([{ word: 'pigoens', known: false }]);
  expect(first.index.rank('pigoens').words).toEqual([{ word: 'pigoens', known: true, readAs: 'pigeons' }]);
});

test('another group of synonyms is heeded in the next edition', () => {
  const articles = TOPICS.map((topic) => articleAbout(topic, 0));
  const first = createSearchableLibrary(libraryOf(...articles));
  const library = { ...libraryOf(...articles), synonyms: [['quuxes', 'glaciers']] };
  expect(first.index.rank('quuxes').hits).toEqual([]);
  expect(doAtOnce(indexLibrary(library, first)).index.rank('quuxes').hits[0]?.passage.articleId).toBe(
    'glaciers',
  );
});
