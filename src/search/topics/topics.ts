/** Articles in, their topics out: what they are, where each is spoken of, and which one somebody typing may mean. */
import type { Article } from '../../corpus/article.ts';
import type { Slices } from '../../corpus/slices.ts';
import { foldName } from '../fold-name.ts';
import type { PassageIndex } from '../ranking.ts';
import { goOn, type KnownTopics } from './known-topics.ts';
import type { TopicLanguage } from './topic-language.ts';
import { createTopicNames } from './topic-names.ts';
import type { TopicPattern } from './topic-pattern.ts';
import { literalPlaces, placesOf, scatteredPlaces, type TopicPlace } from './topic-places.ts';
import { createTopicReader } from './topic-reader.ts';
import type { TopicText } from './topic-text.ts';

/** A topic's passages, or none and what may have been meant. */
type FoundTopic =
  | {
      readonly kind: 'topic';
      /** Best first, at least one. */
      readonly places: readonly TopicPlace[];
    }
  | {
      readonly kind: 'not-a-topic';
      /** Names of topics, nearest first; may be empty. */
      readonly nearest: readonly string[];
    };

/** The topics of a library. */
export interface Topics {
  /** The names of an article's topics: the most telling phrases, then its headings, then the other phrases. */
  listTopics(articleId: string): readonly string[];
  /**
   * Every passage that says the name, in its own form, another or a synonym, or stands under a heading that does; failing
   * those, the passages with all its words. Any word or phrase of an article will do, listed or not.
   * @param articleId In this article alone.
   */
  findTopic(name: string, articleId?: string): FoundTopic;
  /** Whether all of it has been read: before that, findTopic may know but some of a topic's passages. */
  isRead(articleId?: string): boolean;
  /** Up to 25 names of topics that begin with what is typed, have it in them, or do so but for a typo; best first. */
  suggestTopics(typed: string, articleId?: string): readonly string[];
  /** What the next edition can go on with. */
  readonly known: KnownTopics;
}

const MOST_SUGGESTIONS = 25;
const MOST_NEAREST = 5;

/**
 * Goes on with what `before`, the topics of the edition before, has read. Reads nothing before it or `before` is asked.
 * Then a small library is read at once; of a large one a little, and the rest in the background: until that is done,
 * suggestions come from what is read, and `index` finds passages in what is not.
 */
export function* createTopics(
  articles: readonly Article[],
  synonyms: readonly (readonly string[])[],
  index: PassageIndex,
  before?: Topics,
): Slices<Topics> {
  const known = goOn(articles, synonyms, before?.known);
  const { texts } = known;
  const names = createTopicNames();
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const { languageOf, readSome, readRest, takeKnown } = createTopicReader(
    articles,
    synonyms,
    known,
    addNames,
  );
  yield* takeKnown();
  if ((before?.known.read ?? 0) > 0) readRest();

  function addNames({ article, names: own }: TopicText): void {
    const { spaced, analyzer } = languageOf(article);
    const startsOf = (name: string) => analyzer.tokens(name).map(({ start }) => start);
    const place = places.get(article.id) ?? articles.length;
    names.add({ id: article.id, place, analyzer }, own, spaced ? undefined : startsOf);
  }

  function findTopic(name: string, articleId?: string): FoundTopic {
    readSome(articleId);
    const wanted = name.trim();
    const folded = foldName(wanted);
    const asked = articles.filter(({ id }) => articleId === undefined || id === articleId);
    const read = asked.flatMap(({ id }) => texts.get(id) ?? []);
    const patterns = new Map<TopicLanguage, TopicPattern>();
    const patternFor = ({ article }: TopicText): TopicPattern => {
      const language = languageOf(article);
      const made = patterns.get(language) ?? language.patternOf(wanted);
      patterns.set(language, made);
      return made;
    };
    const said = read.flatMap((text) => {
      const places = placesOf({ name: wanted, folded }, patternFor(text), text);
      return languageOf(text.article).spaced ? places : withLiteral(wanted, places, text);
    });
    const found = said.length > 0 ? said : read.flatMap((text) => scatteredPlaces(patternFor(text), text));
    const places = [...sortPlaces(found), ...unreadPlaces(wanted, articleId)];
    if (places.length > 0) return { kind: 'topic', places };
    return { kind: 'not-a-topic', nearest: names.suggest(wanted, MOST_NEAREST, articleId, true) };
  }

  function isRead(articleId?: string): boolean {
    return articleId === undefined ? articles.every(({ id }) => texts.has(id)) : texts.has(articleId);
  }

  /** Passages of articles that are not read yet: the index knows a few dozen of them. */
  function unreadPlaces(name: string, articleId?: string): TopicPlace[] {
    if (isRead(articleId)) return [];
    const { words, hits } = index.rank(name, articleId);
    if (!words.every(({ known }) => known)) return [];
    return hits
      .filter(({ passage, missing }) => !texts.has(passage.articleId) && missing.length === 0)
      .map(({ passage, sentence, score }) => ({ passage, sentence, form: 'words', score }));
  }

  return {
    known,
    listTopics(articleId) {
      readSome(articleId);
      return texts.get(articleId)?.names ?? [];
    },
    findTopic,
    isRead,
    suggestTopics(typed, articleId) {
      readSome(articleId);
      return names.suggest(typed, MOST_SUGGESTIONS, articleId);
    },
  };
}

/** Best first; equals in the order of the library. */
function sortPlaces(places: readonly TopicPlace[]): TopicPlace[] {
  return [...places].sort((a, b) => b.score - a.score);
}

/** Only letters without a lower case, as scripts without spaces have, are looked for as they are. */
function withLiteral(name: string, places: readonly TopicPlace[], text: TopicText): TopicPlace[] {
  if (name === '' || name.toLowerCase() !== name.toUpperCase() || !/\p{L}/u.test(name)) return [...places];
  const known = new Set(places.map(({ passage }) => passage));
  return [...places, ...literalPlaces(name, text).filter(({ passage }) => !known.has(passage))];
}
