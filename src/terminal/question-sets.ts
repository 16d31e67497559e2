/** A question set file in, its articles as a library has them and the questions asked of them out. */
import { readFileSync } from 'node:fs';
import type { Article, Passage, Section } from '../corpus/article.ts';
import { BETWEEN_CELLS } from '../corpus/block.ts';
import { detectLanguage } from '../corpus/detect-language.ts';
import { editionOf } from '../corpus/edition.ts';
import { findList } from '../corpus/list-lines.ts';
import { splitSentences } from '../corpus/split-sentences.ts';
import { checkedSet, type SetQuestion, type WrittenArticle } from './checked-set.ts';

/** An article of a question set; its id is unique in its file. */
export interface SetArticle extends Article {
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

/** By the system's code. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder: name the question sets in it.',
};

/** The set, or in a line what is wrong with the file. */
export function tryQuestionSet(file: string): SetArticle[] | string {
  try {
    return readQuestionSet(file);
  } catch (problem) {
    if (problem instanceof SyntaxError) return `${file}: ${NO_JSON}`;
    const { code, message } = problem as NodeJS.ErrnoException;
    return `${file}: ${code === undefined ? message : (UNREADABLE[code] ?? `it can't be read (${code}).`)}`;
  }
}

/** @throws When the file can't be read or is not a question set. */
export function readQuestionSet(file: string): SetArticle[] {
  return checkedSet(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))).map(articleOf);
}

function articleOf({ article, paragraphs, headings, questions }: WrittenArticle, n: number): SetArticle {
  const id = String(n);
  const language = detectLanguage(paragraphs.join('\n\n'));
  const sections = sectionsOf(paragraphs.map((_, index) => headings?.[index] ?? ''));
  const passages = paragraphs.map((text, index): Passage => {
    const section = sections.findLastIndex(({ first }) => first <= index);
    const heading = sections[section]?.heading ?? '';
    const kind = kindOf(text);
    const sentences = splitSentences(text, kind, language);
    return { articleId: id, index, section, heading, language, kind, text, sentences };
  });
  const edition = editionOf([article, passages]);
  return { id, title: article, language, synonyms: [], edition, sections, passages, questions };
}

/** What a reader of corpus files would have made such a text of. */
function kindOf(text: string): Passage['kind'] {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => line.includes(BETWEEN_CELLS))) return 'table';
  return findList(lines) ? 'list' : 'paragraph';
}

/** The level of headings below the title. */
const LEVEL = 2;

/** @param headings Of each paragraph, '' for none: a run of the same is one section. */
function sectionsOf(headings: readonly string[]): Section[] {
  const sections: Section[] = [];
  for (const [first, heading] of headings.entries()) {
    const open = sections.at(-1);
    if (open?.heading === heading) sections[sections.length - 1] = { ...open, count: open.count + 1 };
    else sections.push({ heading, level: heading === '' ? 0 : LEVEL, first, count: 1 });
  }
  return sections;
}
