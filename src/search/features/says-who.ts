/** A question and a sentence in, whether the one asks no more than who somebody is and the other says it out. English. */
import type { AnswerKind } from '../answer-kind.ts';
import { NAME } from '../marks.ts';
import { rangeOf } from '../passage-words.ts';
import type { Word } from '../word.ts';
import { contentAt, type Match, wordAt } from './match.ts';

/** Terms that ask what somebody is: "what is Blinken's job". */
const ROLES = new Set(['job', 'role', 'position', 'post', 'titl', 'rank', 'occup', 'profes', 'govern']);
/** Offices, and other things to be, in the world. */
export const TITLES = new Set(
  (
    'president secretary minister chancellor premier senator governor mayor ambassador envoy commissioner ' +
    'representative congressman congresswoman deputy leader chief chair chairman chairwoman director head founder ' +
    'ceo manager spokesman spokeswoman king queen prince princess emperor empress sultan duke duchess earl count ' +
    'baron lord lady sir dame pope cardinal archbishop bishop saint father rabbi imam general colonel major captain ' +
    'lieutenant sergeant admiral commander judge justice professor doctor dr nurse teacher author writer poet actor ' +
    'actress singer composer painter architect scientist engineer economist historian journalist coach'
  ).split(' '),
);
/** What stands before a name and says what its bearer is. */
const isTitle = (word: string) => TITLES.has(word) || word === 'called' || word === 'named';
const WHAT = /^(?:the|an?|who)$/;
const BE = /^(?:is|was|are|were)$/;

/** Whether a question may ask no more than who somebody is. */
export function mayAskWho(kind: AnswerKind, content: readonly { readonly token: Word }[]): boolean {
  return kind === 'person' || content.some(({ token }) => ROLES.has(token.term));
}

/** @param sentence Its number. */
export function saysWho(match: Match, sentence: number): boolean {
  const { content } = match.question;
  const { marks, sentenceStarts } = match.words;
  const [from, to] = rangeOf(sentenceStarts, sentence);
  const word = (t: number) => (t < to ? wordAt(match, t) : '');
  const isName = (t: number) => t === from || ((marks[t] ?? 0) & NAME) > 0;
  const isAsked = (t: number) => t >= from && t < to && contentAt(match, t) >= 0 && isName(t);
  const bearers = new Set<number>();
  let told = false;
  for (let t = from; t < to; t++) {
    if (!isAsked(t)) continue;
    bearers.add(contentAt(match, t));
    if (isAsked(t - 1)) continue;
    let title = t - 1;
    while (title >= from && !isTitle(word(title)) && (isName(title) || word(title) === 'of')) title--;
    let behind = t + 1;
    while (isAsked(behind)) behind++;
    if (BE.test(word(behind))) behind++;
    told ||= (title >= from && isTitle(word(title))) || WHAT.test(word(behind));
  }
  const roles = content.filter(({ token }) => ROLES.has(token.term)).length;
  return told && bearers.size + roles >= content.length;
}
