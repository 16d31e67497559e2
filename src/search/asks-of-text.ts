/** A question's words in, whether they ask of the text itself out: "is Taiwan mentioned in the article". English. */
import type { AnswerKind } from './answer-kind.ts';
import type { Word } from './word.ts';

/** Texts seldom use them of themselves. */
const MENTIONING = new Set(['mention', 'mentions', 'mentioned', 'according']);
const TEXTS = new Set(['article', 'text', 'piece', 'author', 'writer']);
const POINTING = new Set(['the', 'this', 'that', 'your']);
/** Kinds of text that an article can be. It also has words for them, so they are looked for like others. */
const KINDS = new Set(
  'newsletter leaflet handbook booklet brochure pamphlet flyer factsheet faq manual document report essay chapter'.split(
    ' ',
  ),
);
/** A text may speak of another one of those: only "this policy" is the text itself. */
const THINGS_TOO = new Set(
  'policy guide paper page notice letter statement agreement contract recipe post book'.split(' '),
);
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
  if (MENTIONING.has(word) || isText(words, at) || isKindHere(words, at)) return true;
  return TELLING.has(term) && (isText(words, at - 1) || namesKind(words, at - 1));
}

/** Whether the word says which kind of text is asked about: "this newsletter". */
export function namesKind(words: readonly Word[], at: number): boolean {
  const kind = KINDS.has(words[at]?.word ?? '') && POINTING.has(words[at - 1]?.word ?? '');
  return kind || isKindHere(words, at);
}

function isKindHere(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  return (KINDS.has(word) || THINGS_TOO.has(word)) && words[at - 1]?.word === 'this';
}

function isText(words: readonly Word[], at: number): boolean {
  return TEXTS.has(words[at]?.word ?? '') && POINTING.has(words[at - 1]?.word ?? '');
}

/** What may be asked about a text that it need not say of itself: who wrote it, when and where. */
const ABOUT_A_TEXT: ReadonlySet<AnswerKind> = new Set(['person', 'time', 'place', 'number']);

/** Whether they ask what the text says as a whole ("what does this article cover") or for whom. */
export function asksWhatTextSays(words: readonly Word[], kind: AnswerKind): boolean {
  const kinds = words.some((_, at) => namesKind(words, at));
  if (kind === 'person' ? !asksForWhom(words) : ABOUT_A_TEXT.has(kind)) return false;
  if (kinds && kind === 'manner') return false;
  const isOfText = (at: number) => asksOfText(words, at) || namesKind(words, at);
  return (
    words.some((_, at) => isOfText(at)) &&
    words.every(({ stop, term }, at) => stop || isOfText(at) || TELLING.has(term))
  );
}

/** "Who is this leaflet for?" */
function asksForWhom(words: readonly Word[]): boolean {
  return words.at(-1)?.word === 'for' || words[0]?.word === 'for';
}
