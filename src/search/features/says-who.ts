/** A question and a sentence in, whether the one asks no more than who somebody is and the other says it out. English. */
import { TITLES } from '../asked-offices.ts';
import { ROLES } from '../asked-who.ts';
import { NAME } from '../marks.ts';
import { rangeOf } from '../passage-words.ts';
import { contentAt, type Match, wordAt } from './match.ts';

/** What stands before a name and says what its bearer is. */
const isTitle = (word: string) => TITLES.has(word) || word === 'called' || word === 'named';
const WHAT = /^(?:the|an?|who)$/;
const BE = /^(?:is|was|are|were)$/;

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
