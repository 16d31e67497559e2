/** What one edition has read of its articles' topics in, what the next one need not read again out. */
import type { Article } from '../../corpus/article.ts';
import { hasGathered } from '../lexicon.ts';
import type { TopicLanguage } from './topic-language.ts';
import type { TopicText } from './topic-text.ts';

/** What has been read so far. */
export interface KnownTopics {
  /** The groups it was read with. */
  readonly synonyms: string;
  readonly languages: Map<string, TopicLanguage>;
  /** By article. */
  readonly texts: Map<string, TopicText>;
  /** How many articles have been read since all were read anew. */
  read: number;
}

/** Keeps what is known of the articles that are still served, unless the synonyms have changed or too much is out of use. */
export function goOn(
  articles: readonly Article[],
  synonyms: readonly (readonly string[])[],
  before: KnownTopics | undefined,
): KnownTopics {
  const key = JSON.stringify(synonyms);
  if (before?.synonyms !== key || hasGathered(before.read, articles.length))
    return { synonyms: key, languages: new Map(), texts: new Map(), read: 0 };
  const known = articles.flatMap((article) => {
    const text = before.texts.get(article.id);
    return text?.article === article ? [[article.id, text] as const] : [];
  });
  return { ...before, texts: new Map(known) };
}
