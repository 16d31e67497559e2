/** A question set file in, its articles and the questions asked of them out. */
import { readFileSync } from 'node:fs';
import type { Passage } from '../corpus/article.ts';
import { detectLanguage } from '../corpus/detect-language.ts';
import { splitSentences } from '../corpus/split-sentences.ts';
import { checkedSet, type SetQuestion } from './checked-set.ts';

/** An article of a question set. */
export interface SetArticle {
  readonly article: string;
  /** Unique in its file. */
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly questions: readonly SetQuestion[];
}

/** How many questions of the next article are asked of each, to be refused. */
const FOREIGN_QUESTIONS = 40;

/** Questions asked of the `n`th article that are the next one's; none when it stands alone. */
export function foreignQuestions(articles: readonly SetArticle[], n: number): readonly SetQuestion[] {
  const next = articles.length > 1 ? articles[(n + 1) % articles.length] : undefined;
  return next?.questions.slice(0, FOREIGN_QUESTIONS) ?? [];
}

const NO_JSON =
  'it is no JSON: a question set is a list of articles with "article", "paragraphs" and "questions" (see CONTRIBUTING.md).';

/** The set, or in a line what is wrong with the file. */
export function tryQuestionSet(file: string): SetArticle[] | string {
  try {
    return readQuestionSet(file);
  } catch (problem) {
    if (problem instanceof SyntaxError) return `${file}: ${NO_JSON}`;
    return `${file}: ${problem instanceof Error ? problem.message : problem}`;
  }
}

/** @throws When the file can't be read or is not a question set. */
export function readQuestionSet(file: string): SetArticle[] {
  return checkedSet(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))).map(
    ({ article, paragraphs, headings, questions }, n) => {
      const language = detectLanguage(paragraphs.join('\n\n'));
      const passages = paragraphs.map(
        (text, index): Passage => ({
          articleId: String(n),
          index,
          section: 0,
          heading: headings?.[index] ?? '',
          language,
          kind: 'paragraph',
          text,
          sentences: splitSentences(text, 'paragraph', language),
        }),
      );
      return { article, id: String(n), questions, passages };
    },
  );
}
