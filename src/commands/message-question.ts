/** What somebody wrote in, the question of it to put to the library out. */
import { answerQuestion } from '../answer/answer-question.ts';
import { trimQuestion } from '../message/question-line.ts';
import { spokenText } from '../message/spoken-text.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { ReadableMessage } from './command.ts';
import { questionOf } from './question-of.ts';

/** Enough to find what a message is about, and little enough to answer at once. */
const MOST_TRIED = 12;

/** How a sentence ends that asks something. */
const ASKS = /[?？؟]\p{P}*$/u;
const ASKS_TWICE = /[?？؟].*[?？؟]/su;

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
  return mostAnswered([trimQuestion(text), ...sentencesOf(text).map(trimQuestion)], library);
}

/** Of several questions asked at once, the one that is answered where all together are not. */
export function answeredQuestion(asked: string, library: SearchableLibrary, articleId?: string): string {
  // To look for sentences takes longer than to answer most questions.
  if (!ASKS_TWICE.test(asked)) return asked;
  const questions = sentencesOf(asked)
    .map(trimQuestion)
    .filter((sentence) => ASKS.test(sentence));
  return questions.length < 2 ? asked : mostAnswered([asked, ...questions], library, articleId);
}

/** The first that is answered, else the first that something comes close to, else the first. */
function mostAnswered(questions: readonly string[], library: SearchableLibrary, articleId?: string): string {
  const answers = questions
    .filter((question) => question !== '')
    .slice(0, MOST_TRIED)
    .map((question) => answerQuestion(library, question, articleId));
  const best = answers.find(({ kind }) => kind === 'quote') ?? answers.find(({ kind }) => kind === 'closest');
  return best?.question ?? questions[0] ?? '';
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...sentenceSegmenter.segment(line)].map(({ segment }) => segment.trim()));
}
