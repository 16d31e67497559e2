/** Question set files in, their articles and answerable questions out; without files, what a clone has of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Passage } from '../../src/corpus/article.ts';
import { detectLanguage } from '../../src/corpus/detect-language.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { splitSentences } from '../../src/corpus/split-sentences.ts';
import { FIRST_ARTICLE_QUESTIONS } from './first-article-questions.ts';

/** A question and the indices of its article's passages that answer it. */
export interface AskedQuestion {
  readonly q: string;
  readonly gold: readonly number[];
}

/** An article as plain paragraphs, cheap to hand to another process. */
export interface QuestionedArticle {
  readonly paragraphs: readonly string[];
  readonly questions: readonly AskedQuestion[];
}

/** The articles of one file. */
export interface QuestionSet {
  readonly name: string;
  readonly articles: readonly QuestionedArticle[];
}

/** English, since the compared libraries are set for English. */
const SHARED = ['wiki', 'tales', 'xquad.en'].map((name) => `../shared/eval/${name}.dev.json`);
const FIRST_ARTICLE = 'corpus/blinken-beijing.md';

/** @throws When a file can't be read or is not a question set. */
export async function readQuestionSets(files: readonly string[]): Promise<QuestionSet[]> {
  const found = files.length > 0 ? files : SHARED.filter((file) => existsSync(file));
  return found.length > 0 ? found.map(readQuestionSet) : [await firstArticleSet()];
}

function readQuestionSet(file: string): QuestionSet {
  const written = JSON.parse(readFileSync(file, 'utf8')) as {
    paragraphs: string[];
    questions: (AskedQuestion & { answerable: boolean })[];
  }[];
  return {
    name: basename(file).replace(/(?:\.dev)?\.json$/, ''),
    articles: written.map(({ paragraphs, questions }) => ({
      paragraphs,
      questions: questions.filter(({ answerable }) => answerable).map(({ q, gold }) => ({ q, gold })),
    })),
  };
}

async function firstArticleSet(): Promise<QuestionSet> {
  const { article } = await parseArticle(FIRST_ARTICLE, 'first', readFileSync(FIRST_ARTICLE, 'utf8'));
  const paragraphs = article?.passages.map(({ text }) => text) ?? [];
  return { name: 'first article', articles: [{ paragraphs, questions: FIRST_ARTICLE_QUESTIONS }] };
}

/** Paragraphs as the corpus folder's reading would hand them to the search. */
export function passagesOf(paragraphs: readonly string[]): Passage[] {
  const language = detectLanguage(paragraphs.slice(0, 20).join('\n\n'));
  return paragraphs.map((text, index) => ({
    articleId: 'bench',
    index,
    section: 0,
    heading: '',
    language,
    kind: 'paragraph',
    text,
    sentences: splitSentences(text, 'paragraph', language),
  }));
}
