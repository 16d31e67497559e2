/** A question's words in, whether they ask of the text itself out: "is Taiwan mentioned in the article". English. */
import type { Word } from './word.ts';

/** Texts seldom use them of themselves. */
const MENTIONING = new Set(['mention', 'mentions', 'mentioned', 'according']);
const TEXTS = new Set(['article', 'text', 'piece', 'author', 'writer']);
const POINTING = new Set(['the', 'this', 'that', 'your']);
/** Terms for what a text does, and for what it is asked for as a whole. */
const TELLING = new Set(
  (
    'cover discuss talk tell promis explain explor describ deal focu topic subject summar summari ' +
    'overview outlin gist main point idea purpos rest set go write read'
  ).split(' '),
);

/** Whether the word is about the text, not what it is to be looked through for. */
export function asksOfText(words: readonly Word[], at: number): boolean {
  const { word = '', term = '' } = words[at] ?? {};
  return MENTIONING.has(word) || isText(words, at) || (TELLING.has(term) && isText(words, at - 1));
}

function isText(words: readonly Word[], at: number): boolean {
  return TEXTS.has(words[at]?.word ?? '') && POINTING.has(words[at - 1]?.word ?? '');
}

/** Whether they ask what the text says as a whole: "what does this article cover". */
export function asksWhatTextSays(words: readonly Word[]): boolean {
  const isOfText = (at: number) => asksOfText(words, at);
  return (
    words.some((_, at) => isOfText(at)) &&
    words.every(({ stop, term }, at) => stop || isOfText(at) || TELLING.has(term))
  );
}
