/** Several questions in, the one to answer out. */
import type { SearchableLibrary } from '../search/searchable-library.ts';
import { answerQuestion } from './answer-question.ts';

/** Enough to find what a message is about, and little enough to answer at once. */
const MOST_TRIED = 12;

/** How a sentence ends that asks something. */
const ASKS = /[?？؟]\p{P}*$/u;
const ASKS_TWICE = /[?？؟].*[?？؟]/su;

const sentenceSegmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Of several questions asked at once, the one that is answered where all together are not. */
export function answeredQuestion(asked: string, library: SearchableLibrary, articleId?: string): string {
  // To look for sentences takes longer than to answer most questions.
  if (!ASKS_TWICE.test(asked)) return asked;
  const questions = sentencesOf(asked).filter((sentence) => ASKS.test(sentence));
  return questions.length < 2 ? asked : mostAnswered([asked, ...questions], library, articleId);
}

/** The first that is answered, else the first that something comes close to, else the first. */
export function mostAnswered(
  questions: readonly string[],
  library: SearchableLibrary,
  articleId?: string,
): string {
  const tried = questions.filter((question) => question !== '').slice(0, MOST_TRIED);
  let closest: string | undefined;
  for (const question of tried) {
    const answer = answerQuestion(library, question, articleId);
    if (answer.kind === 'quote') return answer.question;
    if (answer.kind === 'closest') closest ??= answer.question;
  }
  return closest ?? questions[0] ?? '';
}

export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...sentenceSegmenter.segment(line)].map(({ segment }) => segment.trim()));
}
