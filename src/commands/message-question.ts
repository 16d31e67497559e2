/** Somebody's message in, the question to put to the library about it out. */
import { answerQuestion } from '../answer/answer-question.ts';
import { trimQuestion } from '../message/question-line.ts';
import { spokenText } from '../message/spoken-text.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { ReadableMessage } from './command.ts';
import { questionOf } from './question-of.ts';

/** Enough to find what a message is about, and little enough to answer at once. */
const MOST_TRIED = 12;

const sentenceSegmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Everything a message says, its embeds included; '' when it says nothing or can't be read. */
export function messageText({ content, embeds }: ReadableMessage): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n')
    .trim();
}

/**
 * The whole message if the library answers it, else the sentence of it that the library has most to say about:
 * a page of words matches everything a little and nothing well.
 */
export function messageQuestion(message: ReadableMessage, library: SearchableLibrary): string {
  const text = questionOf(message) ?? spokenText(messageText(message));
  const whole = trimQuestion(text);
  const sentences = text.split('\n').flatMap((line) => [...sentenceSegmenter.segment(line)]);
  const answers = [whole, ...sentences.map(({ segment }) => trimQuestion(segment))]
    .filter((question) => question !== '')
    .slice(0, MOST_TRIED)
    .map((question) => answerQuestion(library, question));
  const best = answers.find(({ kind }) => kind === 'quote') ?? answers.find(({ kind }) => kind === 'closest');
  return best?.question ?? whole;
}
