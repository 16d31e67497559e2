/** Somebody's message in, the question to put to the library about it out. */
import { answerQuestion } from '../answer/answer-question.ts';
import { trimQuestion } from '../message/question-line.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { ReadableMessage } from './command.ts';
import { questionOf } from './question-of.ts';

/** Enough to find what a message is about, and little enough to answer at once. */
const MOST_SENTENCES = 12;

/** Everything a message says, its embeds included; '' when it says nothing or can't be read. */
export function messageText({ content, embeds }: ReadableMessage): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n')
    .trim();
}

/**
 * A short message is the question itself. Of a longer one it is the sentence the library has most to say about:
 * a whole page of words matches everything a little and nothing well.
 */
export function messageQuestion(message: ReadableMessage, library: SearchableLibrary): string {
  const text = questionOf(message) ?? messageText(message);
  const whole = trimQuestion(text);
  if (whole === text.replace(/\s+/g, ' ').trim()) return whole;
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  const sentences = [...segments]
    .map(({ segment }) => trimQuestion(segment))
    .filter((sentence) => sentence !== '');
  const answers = sentences.slice(0, MOST_SENTENCES).map((sentence) => answerQuestion(library, sentence));
  const best =
    answers.find(({ kind }) => kind === 'quote') ??
    answers.find(({ kind }) => kind === 'closest') ??
    answers[0];
  return best?.question ?? whole;
}
