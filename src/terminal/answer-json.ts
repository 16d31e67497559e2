/** An Answer in, the JSON object that npm run ask -- --json prints out. */
import type { Answer } from '../answer/answer.ts';
import type { Ranking } from '../search/ranking.ts';

export interface AnswerJson {
  readonly kind: Answer['kind'];
  readonly question: string;
  /** Title of the article that answers, or comes nearest; null when none does. */
  readonly article: string | null;
  /** `index` counts the article's paragraphs from 0, headings not counted. */
  readonly passage?: { readonly index: number; readonly section: string; readonly text: string };
  /** `start` and `end` count UTF-16 code units of the passage's text. */
  readonly sentence?: { readonly start: number; readonly end: number; readonly text: string };
  /** Indices of that article's passages, best first. */
  readonly ranking: readonly number[];
}

/** Turns an answer and the ranking behind it into plain JSON. */
export function answerJson(answer: Answer, ranking: Ranking): AnswerJson {
  const best = answer.kind === 'not-covered' ? answer.nearest[0] : answer.matches[0];
  const article = best?.article;
  const asked = { kind: answer.kind, question: answer.question, article: article?.title ?? null };
  const indices = ranking.hits
    .filter(({ passage }) => passage.articleId === article?.id)
    .map(({ passage }) => passage.index);
  if (answer.kind === 'not-covered' || !best) return { ...asked, ranking: indices };
  const { passage, sentence } = best;
  return {
    ...asked,
    passage: { index: passage.index, section: passage.heading, text: passage.text },
    sentence: { ...sentence, text: passage.text.slice(sentence.start, sentence.end) },
    ranking: indices,
  };
}
