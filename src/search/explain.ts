/** A question in, why its ranking came out as it did out, feature by feature. */
import type { Passage } from '../corpus/article.ts';
import type { AnswerKind } from './answer-kind.ts';
import { PASSAGE_FEATURES } from './features/passage.ts';
import { SENTENCE_FEATURES } from './features/sentence.ts';
import type { ExplainedIndex } from './passage-index.ts';
import type { QuestionWord } from './ranking.ts';
import { nameFeatures, sureness, surenessWeights } from './sureness.ts';
import type { SurenessFeatures } from './sureness-features.ts';
import { weightsFor } from './weights.ts';

/** One number and what it adds to a score. */
export interface Contribution {
  /** As weights.json names it, with what it is a feature of: 'sentence coverage'. */
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** Value × weight. */
  readonly adds: number;
}

/** A passage and all that its score is the sum of. */
export interface ExplainedPassage {
  readonly passage: Passage;
  /** Index into passage.sentences. */
  readonly sentence: number;
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

export interface Explanation {
  /** What the question was understood to ask for. */
  readonly kind: AnswerKind;
  readonly words: readonly (QuestionWord & { readonly idf: number })[];
  /** Best first. */
  readonly passages: readonly ExplainedPassage[];
  /** How surely the best one speaks to the question, 0 to 1, and what a logistic function makes that of. */
  readonly share: number;
  readonly sureness: readonly Contribution[];
}

/** What is explained is what the index itself ranks first, before any rule of the answer's. */
export function explainQuestion(index: ExplainedIndex, question: string, articleId?: string): Explanation {
  const examined = index.examine(question, articleId);
  if (!examined) return { kind: 'thing', words: [], passages: [], share: 0, sureness: [] };
  const { language, asked, words, found, sureness: features } = examined;
  const weights = weightsFor(language);
  return {
    kind: asked.kind,
    words: words.map((word, i) => ({ ...word, idf: asked.content[i]?.idf ?? 0 })),
    passages: found.map(({ passage, best, score, passageRow, sentenceRow }) => ({
      passage,
      sentence: best,
      score,
      contributions: [
        ...contributions('sentence', SENTENCE_FEATURES, sentenceRow, weights.sentence),
        ...contributions('passage', PASSAGE_FEATURES, passageRow, weights.passage),
      ],
    })),
    share: features ? sureness(language, features) : 0,
    sureness: features ? explainSureness(language, features) : [],
  };
}

function explainSureness(language: string, found: SurenessFeatures): Contribution[] {
  const named = nameFeatures(found);
  const { features } = surenessWeights(language, found);
  return contributions('sure', Object.keys(named), Object.values(named), features);
}

function contributions(
  of: string,
  names: readonly string[],
  values: ArrayLike<number>,
  byName: Readonly<Record<string, number>>,
): Contribution[] {
  return names.map((name, i) => {
    const value = values[i] ?? 0;
    const weight = byName[name] ?? 0;
    return { feature: `${of} ${name}`, value, weight, adds: value * weight };
  });
}
