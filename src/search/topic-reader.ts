/** Articles in, what is read of their topics out: a small library at once, a large one bit by bit in the background. */
import type { Article } from '../corpus/article.ts';
import { doInSlices, type Slices } from '../corpus/slices.ts';
import type { KnownTopics } from './known-topics.ts';
import { createTopicLanguage, type TopicLanguage } from './topic-language.ts';
import { readTopicText, type TopicText } from './topic-text.ts';

export interface TopicReader {
  /** Reads what can be read at once, this article first, and the rest in the background. */
  readSome(articleId?: string): void;
  languageOf(article: Article): TopicLanguage;
}

/** What one call reads at once of a library that isn't read yet: about 15 ms. */
const CHARACTERS_AT_ONCE = 24_000;

/**
 * Reads nothing before it is asked.
 * @param known What has been read already; what is read is put there.
 * @param hasRead Told of every article once, when its turn has come: of those that were known already, too.
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

  function languageOf({ language }: Article): TopicLanguage {
    const made = known.languages.get(language) ?? createTopicLanguage(language, synonyms);
    known.languages.set(language, made);
    return made;
  }

  /** Takes one step in reading an article; gives how many characters that was. */
  function readOn(article: Article): number {
    const text = known.texts.get(article.id);
    if (text) {
      finish(text);
      return text.names.length;
    }
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
  }

  function* readRest(): Slices<void> {
    for (const article of unread.values()) {
      while (unread.has(article.id)) {
        readOn(article);
        yield;
      }
    }
  }

  return {
    languageOf,
    readSome(articleId) {
      const asked = articleId === undefined ? undefined : unread.get(articleId);
      let read = 0;
      for (const article of asked ? [asked, ...unread.values()] : unread.values()) {
        while (unread.has(article.id) && read < CHARACTERS_AT_ONCE) read += readOn(article);
        if (read >= CHARACTERS_AT_ONCE) break;
      }
      if (unread.size === 0 || inBackground) return;
      inBackground = true;
      // What can't be read fails whoever asks for it next, where it is told.
      doInSlices(readRest()).catch(() => {
        inBackground = false;
      });
    },
  };
}
