/** An article in, what a quotation is looked for in out, each made once when it is first needed: kept for one message. */
import type { Article } from '../corpus/article.ts';
import { UNSPACED } from '../corpus/unspaced.ts';
import { dropShapeless } from '../search/shapeless.ts';
import { type ArticleWords, articleWords } from './article-words.ts';
import { foldWord, joinPhrase } from './quote-words.ts';

export interface FoldedArticle {
  readonly article: Article;
  /** What a reader sees, in its own case. */
  readonly text: string;
  /** The same, with what may differ in a quotation made equal. */
  readonly folded: string;
  /** Whether it has words one after the other, as joinPhrase gives them, not inside longer ones. May err towards yes. */
  hasPhrase(phrase: string): boolean;
  words(): ArticleWords;
}

export function foldArticle(article: Article): FoldedArticle {
  const text = dropShapeless(article.passages.map((passage) => passage.text).join('\n'));
  let joined: string | undefined;
  let words: ArticleWords | undefined;
  return {
    article,
    text,
    folded: foldWord(text),
    hasPhrase(phrase) {
      joined ??= joinPhrase(text);
      return standsIn(joined, phrase);
    },
    words() {
      words ??= articleWords(article);
      return words;
    },
  };
}

function standsIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!isInsideWord(text, at) && !isInsideWord(text, end)) return true;
  }
  return false;
}

const TWO_LETTERS = new RegExp(`^(?:(?!${UNSPACED})\\p{L}){2}$`, 'u');

/** Only between two letters: beside a number joinPhrase leaves no space, and some scripts have none to begin with. */
function isInsideWord(text: string, at: number): boolean {
  return TWO_LETTERS.test(text.slice(Math.max(0, at - 1), at + 1));
}
