/** Question sets in, what the fit of sureness among several articles learns from out: features, and what was right. */
import { createPassageIndex } from '../search/passage-index.ts';
import { nameFeatures } from '../search/sureness.ts';
import { profileOf } from '../search/weights.ts';
import type { SetQuestion } from './checked-set.ts';
import type { SureExample } from './fit-examples.ts';
import type { SetArticle } from './question-sets.ts';

/** Questions to several articles; `answerable` is the one whose best passage is right. */
export interface SeveralExamples {
  /** In the order of the features' numbers. */
  readonly names: readonly string[];
  readonly sure: SureExample[];
}

/** Articles that are searched together. */
const SHELF = 7;
/** Questions asked of each article's own, and of each on the next shelf. */
const OWN_QUESTIONS = 60;
const FOREIGN_QUESTIONS = 20;

/** Adds a file's, shelf by shelf; none where it has but one article. */
export function addSeveral(
  before: SeveralExamples | undefined,
  file: string,
  articles: readonly SetArticle[],
): SeveralExamples {
  const sure = before?.sure ?? [];
  let names = before?.names;
  const shelves = Array.from({ length: Math.ceil(articles.length / SHELF) }, (_, n) =>
    articles.slice(n * SHELF, (n + 1) * SHELF),
  ).filter(({ length }) => length > 1);
  shelves.forEach((shelf, number) => {
    const index = createPassageIndex(shelf.flatMap(({ passages }) => passages));
    const ask = (question: SetQuestion, own?: SetArticle) => {
      const examined = index.examine(question.q);
      const best = examined?.found[0]?.passage;
      if (!examined?.sureness || !best || examined.words.length < 2) return;
      const features = nameFeatures(examined.sureness);
      names ??= Object.keys(features);
      sure.push({
        file,
        profile: profileOf(examined.language),
        article: number,
        answerable: question.answerable && best.articleId === own?.id && question.gold.includes(best.index),
        near: false,
        features: Float32Array.from(Object.values(features)),
      });
    };
    for (const article of shelf)
      for (const question of article.questions.slice(0, OWN_QUESTIONS)) ask(question, article);
    if (shelves.length < 2) return;
    for (const { questions } of shelves[(number + 1) % shelves.length] ?? [])
      for (const question of questions.slice(0, FOREIGN_QUESTIONS)) ask(question);
  });
  return { names: names ?? [], sure };
}
