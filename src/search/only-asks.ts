/** A question's words in, which of them are there to ask and need stand in no answer out. English. */
import type { Word } from './word.ts';

/** Terms that people ask with, whatever they ask: a text tells what happened, or what somebody thinks, without them. */
const LIGHT: ReadonlySet<string> = new Set('happen think go need know thing want mean'.split(' '));
/** What people say before they ask, or after. */
const FRAMES = (
  'is it true that, is it true, is that true, is this true, is it right that, is that right, is that correct, ' +
  'am i right, correct me if i m wrong, i heard that, i heard, i ve heard that, i ve heard, i read that, i read, ' +
  'i was told that, i was told, someone told me that, someone told me, does anyone know, does anybody know, ' +
  'anyone know, anybody know, do you know, do you happen to know, do you guys know, can someone explain, ' +
  'can anyone explain, could you explain, can you explain, any idea, any ideas, quick question, a quick question, ' +
  'i have a question, question for you, just curious, i m curious, just wondering, i was wondering, ' +
  'i m wondering, i wonder, i want to know, i d like to know, i would like to know, thanks in advance, thanks a lot, ' +
  'by the way, to be honest, for real, how come'
)
  .split(', ')
  .map((frame) => frame.split(' '))
  .sort((one, other) => other.length - one.length);

/** Whether a word says so little that no passage lacks it. */
export function isLight({ term }: Pick<Word, 'term'>): boolean {
  return LIGHT.has(term);
}

/** Of every word, whether it is part of what is said before the question or after: "I heard …, is it true?" */
export function findFrames(words: readonly Pick<Word, 'word' | 'stop'>[]): readonly boolean[] {
  const framed = words.map(() => false);
  for (let at = 0; at < words.length; at++) {
    const frame = FRAMES.find((one) => one.every((word, n) => words[at + n]?.word === word));
    if (!frame) continue;
    framed.fill(true, at, at + frame.length);
    at += frame.length - 1;
  }
  const asks = words.map(({ stop }, at) => !stop && !framed[at]);
  const [first, last] = [asks.indexOf(true), asks.lastIndexOf(true)];
  return framed.map((one, at) => one && (at < first || at > last));
}
