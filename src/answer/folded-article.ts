/** An article in, what a quotation is looked for in out, each made once when it is first needed: kept for one message. */
import type { Article } from '../corpus/article.ts';
import { UNSPACED } from '../corpus/unspaced.ts';
import { dropShapeless } from '../search/shapeless.ts';
import { type ArticleWords, articleWords, type Patience } from './article-words.ts';
import { foldWord } from './quote-words.ts';

export interface FoldedArticle {
  readonly article: Article;
  /** What a reader sees, in its own case. */
  readonly text: string;
  /** The same, with what may differ in a quotation made equal. */
  readonly folded: string;
  /** Whether it has these words, folded, one after the other and not inside longer ones. May err towards yes, as it does out of patience. */
  hasPhrase(words: readonly string[], patience: Patience): boolean;
  words(): ArticleWords;
}

export function foldArticle(article: Article): FoldedArticle {
  const text = dropShapeless(article.passages.map((passage) => passage.text).join('\n'));
  let searched: string | undefined;
  let words: ArticleWords | undefined;
  return {
    article,
    text,
    folded: foldWord(text),
    hasPhrase(phrase, patience) {
      // Folded, a sign such as ™ would be letters of the word before it.
      searched ??= evenSigmas(foldWord(text.replace(/[^\P{So}°]/gu, ' ')));
      return standsIn(searched, phrase.map(evenSigmas), patience);
    },
    words() {
      words ??= articleWords(article);
      return words;
    },
  };
}

function evenSigmas(text: string): string {
  return text.replaceAll('ς', 'σ');
}

function standsIn(text: string, [first = '', ...rest]: readonly string[], patience: Patience): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (patience.words <= 0) return true;
    patience.words -= 1;
    if (isInsideWord(text, at)) continue;
    let end = at + first.length;
    const followed = rest.every((word) => {
      const next = nextWord(text, end, word);
      // A run of signs is looked through sign by sign.
      patience.words -= 1 + next - end;
      end = next + word.length;
      return text.startsWith(word, next);
    });
    if (followed && !isInsideWord(text, end)) return true;
  }
  return false;
}

/** Where the next word begins, or this one, which may be a sign. */
function nextWord(text: string, from: number, word: string): number {
  let at = from;
  while (at < text.length && !text.startsWith(word, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at))) at++;
  return at;
}

const TWO_LETTERS = new RegExp(`^(?:(?!${UNSPACED})\\p{L}){2}$`, 'u');

/** Only between two letters of a script that parts words. */
function isInsideWord(text: string, at: number): boolean {
  return TWO_LETTERS.test(text.slice(Math.max(0, at - 1), at + 1));
}
