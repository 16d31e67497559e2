/** Articles in, what is read of their topics out: a small library at once, a large one bit by bit in the background. */
import type { Article } from '../../corpus/article.ts';
import { doInSlices, type Slices } from '../../corpus/slices.ts';
import type { KnownTopics } from './known-topics.ts';
import { createTopicLanguage, type TopicLanguage } from './topic-language.ts';
import { readTopicText, type TopicText } from './topic-text.ts';

export interface TopicReader {
  /** Reads what can be read at once, this article first, and the rest in the background, that article first, too. */
  readSome(articleId?: string): void;
  /** Reads it all in the background. */
  readRest(): void;
  /** Takes what was known already. */
  takeKnown(): Slices<void>;
  languageOf(article: Article): TopicLanguage;
}

/** What isn't read yet is read at once if it is no more than this: about 15 ms. */
const CHARACTERS_AT_ONCE = 24_000;
/** Else this much of it, or the thread would be kept by every letter that is typed until all is read: about 3 ms. */
const CHARACTERS_OF_MANY = 4_000;

/**
 * Reads nothing before it is asked.
 * @param known What has been read already; what is read is put there.
 * @param hasRead Told of every article once: when it is read, or taken.
 */
export function createTopicReader(
  articles: readonly Article[],
  synonyms: readonly (readonly string[])[],
  known: KnownTopics,
  hasRead: (text: TopicText) => void,
): TopicReader {
  const unread = new Map(articles.map((article) => [article.id, article]));
  const reading = new Map<string, Generator<number, TopicText>>();
  let inBackground = false;
  let charactersLeft = articles.reduce((sum, article) => sum + lengthOf(article), 0);
  /** Read first of all that are left. */
  let askedLast: Article | undefined;

  function languageOf({ language }: Article): TopicLanguage {
    const made = known.languages.get(language) ?? createTopicLanguage(language, synonyms);
    known.languages.set(language, made);
    return made;
  }

  /** Takes one step in reading an article; gives how many characters that was. */
  function readOn(article: Article): number {
    const steps = reading.get(article.id) ?? readTopicText(article, languageOf(article));
    const step = steps.next();
    if (!step.done) {
      reading.set(article.id, steps);
      return step.value;
    }
    reading.delete(article.id);
    known.texts.set(article.id, step.value);
    known.read++;
    finish(step.value);
    return 0;
  }

  function finish(text: TopicText): void {
    hasRead(text);
    unread.delete(text.article.id);
    charactersLeft -= lengthOf(text.article);
  }

  function next(): Article | undefined {
    if (askedLast && !unread.has(askedLast.id)) askedLast = undefined;
    const [first] = askedLast ? [askedLast] : unread.values();
    return first;
  }

  function* readOnAndOn(): Slices<void> {
    for (let article = next(); article; article = next()) {
      readOn(article);
      yield;
    }
  }

  function readRest(): void {
    if (unread.size === 0 || inBackground) return;
    inBackground = true;
    // What can't be read fails whoever asks for it next, where it is told.
    doInSlices(readOnAndOn()).catch(() => {
      inBackground = false;
    });
  }

  return {
    languageOf,
    *takeKnown() {
      for (const { id } of articles) {
        const text = known.texts.get(id);
        if (text) finish(text);
        yield;
      }
    },
    readSome(articleId) {
      const asked = articleId === undefined ? undefined : unread.get(articleId);
      askedLast = asked ?? askedLast;
      const isSmall = charactersLeft <= CHARACTERS_AT_ONCE;
      const most = isSmall ? Number.POSITIVE_INFINITY : asked || !inBackground ? CHARACTERS_OF_MANY : 0;
      let read = 0;
      for (let article = next(); article && read < most; article = next()) read += readOn(article);
      readRest();
    },
    readRest,
  };
}

function lengthOf({ passages, sections }: Article): number {
  let length = 0;
  for (const { text } of passages) length += text.length;
  for (const { heading } of sections) length += heading.length;
  return length;
}
