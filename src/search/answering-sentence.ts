/** The sentence of a passage that fits a question best in, the place of the one that answers it out: it, or a later one. */
import type { Passage, TextRange } from '../corpus/article.ts';
import type { AskedQuestion } from './asked-question.ts';
import { CAUSE, MONEY, REASON } from './cues.ts';
import type { Match } from './features/match.ts';
import { countsIn, mayTellAmount } from './lacks-kind.ts';
import { asksWhatIsSaid, speechAt } from './reported-speech.ts';

/** How a question ends, and within how many characters. */
const ASKING = /[?？؟]["”’»)\]*_]*$/;
/** Which item of a list a line leads in is the answer, its colon doesn't tell. */
const ASKING_OR_LEADING = /[?？؟:：]["”’»)\]*_]*$/;
const ASKING_ENDS = 8;

/** “Why would he sell them?” said her father. */
const QUOTED_QUESTION = /^["“«][^"”»]*[?？]["”»]\s[^"“«]{0,60}$/;
const FOR_A_QUESTION = new Set(['ask', 'asks', 'asked', 'question', 'questions']);

/** Whether a sentence only asks, where no question is asked for, nor whose it is. */
export function asksItself({ kind, tokens }: AskedQuestion, sentence: string): boolean {
  if (kind === 'person' || asksWhatIsSaid(tokens)) return false;
  if (tokens.some(({ word }) => FOR_A_QUESTION.has(word))) return false;
  return endsAsking(sentence) || QUOTED_QUESTION.test(sentence);
}

/** Whether a text ends with a question. */
export function endsAsking(text: string): boolean {
  return ASKING.test(text.slice(-ASKING_ENDS));
}

/** Of a sentence that asks itself or leads another in, however alike: the next that doesn't, if there is one. */
export function answerTo({ text, sentences, kind }: Passage, place: number): number {
  const ending = kind === 'paragraph' || kind === 'quote' ? ASKING_OR_LEADING : ASKING;
  const asks = (range: TextRange | undefined) =>
    range !== undefined && ending.test(text.slice(Math.max(range.start, range.end - ASKING_ENDS), range.end));
  let answer = place;
  while (asks(sentences[answer])) answer++;
  return answer < sentences.length ? answer : place;
}

/** "How much is the bike" fits "I have ridden the bike" best, and the next sentence tells: of a number, a cause or what is said. */
export function readOn(match: Match, passage: Passage, place: number): number {
  const { question, words, sentenceFrom, sentenceTo } = match;
  const next = place + 1;
  if (passage.kind === 'table' || sentenceFrom + next >= sentenceTo) return place;
  if (asksWhatIsSaid(question.tokens)) return speechAt(passage, place);
  const cue = (at: number) => words.cues[sentenceFrom + at] ?? 0;
  const onlyNext = (holds: (at: number) => boolean) => holds(next) && !holds(place);
  const tellsNext =
    question.kind === 'number'
      ? (question.amount === 'money' && onlyNext((at) => (cue(at) & MONEY) > 0)) ||
        (countsIn(match, next) && !mayTellAmount(match, place))
      : question.kind === 'reason' && (cue(next) & CAUSE) > 0 && !(cue(place) & REASON);
  return tellsNext ? next : place;
}
