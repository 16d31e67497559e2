/** What a question set file holds in, its articles out, or the article and the question that are not as they must be. */

/** A question with what is known of its answer. */
export interface SetQuestion {
  readonly q: string;
  /** Indices of the paragraphs it was asked of. */
  readonly gold: readonly number[];
  readonly answerable: boolean;
  /** `gold` and every other paragraph that holds an answer word for word. */
  readonly lenient?: readonly number[];
  readonly answers?: readonly string[];
  /** What kind of question it is: 'near' for one on the article's topic that it happens not to answer. */
  readonly kind?: string;
}

/** An article as it is written. */
export interface WrittenArticle {
  readonly article: string;
  readonly paragraphs: readonly string[];
  readonly headings?: readonly string[];
  readonly questions: readonly SetQuestion[];
}

/** @throws With the first place that is not as it must be; articles and questions are counted from 1. */
export function checkedSet(written: unknown): readonly WrittenArticle[] {
  demand(Array.isArray(written), 'it must be a list of articles');
  return written.map((article: unknown, n) => checkedArticle(article, `article ${n + 1}`));
}

function checkedArticle(written: unknown, where: string): WrittenArticle {
  demand(isObject(written), `${where} must be an object`);
  const { article, paragraphs, headings } = written;
  // One that nothing is asked of is so much more text to search.
  const questions = written.questions ?? [];
  demand(typeof article === 'string', `${where}: "article" must be its title`);
  demand(isListOf(paragraphs, isText), `${where}: "paragraphs" must be a list of texts`);
  demand(headings == null || isListOf(headings, isText), `${where}: "headings" must be a list of texts`);
  demand(Array.isArray(questions), `${where}: "questions" must be a list`);
  const checked = questions.map((question: unknown, n) =>
    checkedQuestion(question, `${where}, question ${n + 1}`, paragraphs.length),
  );
  return { article, paragraphs, ...(headings && { headings }), questions: checked };
}

function checkedQuestion(written: unknown, where: string, paragraphs: number): SetQuestion {
  demand(isObject(written), `${where} must be an object`);
  const { q, gold = [], answerable = isFilled(gold), lenient, answers } = written;
  const isPlace = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < paragraphs;
  const places = `a list of the article's paragraphs, from 0 to ${paragraphs - 1}`;
  demand(isText(q), `${where}: "q" must be a text`);
  demand(typeof answerable === 'boolean', `${where}: "answerable" must be true or false`);
  demand(isListOf(gold, isPlace), `${where}: "gold" must be ${places}`);
  demand(isListOf(lenient ?? [], isPlace), `${where}: "lenient" must be ${places}`);
  demand(isListOf(answers ?? [], isText), `${where}: "answers" must be a list of texts`);
  return {
    q,
    gold,
    answerable,
    ...(isListOf(lenient, isPlace) && { lenient: [...new Set([...gold, ...lenient])] }),
    // Every sentence has a blank in it.
    ...(isListOf(answers, isText) && { answers: answers.filter((answer) => answer.trim() !== '') }),
    ...(isText(written.kind) && { kind: written.kind }),
  };
}

function demand(right: boolean, problem: string): asserts right {
  if (!right) throw new Error(problem);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}
