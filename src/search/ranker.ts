/** A question and a passage in, the sentence that answers best and how well out, with all that speaks for it. */
import type { AskedQuestion } from './asked-question.ts';
import { createMatcher, type Match } from './features/match.ts';
import { PASSAGE_FEATURES, writePassage } from './features/passage.ts';
import { SENTENCE_FEATURES, writeSentence } from './features/sentence.ts';
import type { PassageWords } from './passage-words.ts';
import { weightsFor } from './weights.ts';

/** What a passage is judged by. */
export interface Judgement {
  readonly match: Match;
  /** Place of the sentence that answers best, within the passage. */
  readonly best: number;
  /** The best sentence's weighted features plus the passage's. */
  readonly score: number;
}

/** A judgement with the numbers that led to it, in the order of PASSAGE_FEATURES and SENTENCE_FEATURES. */
export interface ExplainedJudgement extends Judgement {
  readonly passageRow: Float64Array;
  readonly sentenceRows: readonly Float64Array[];
}

/** Judges passages of one index with the project's weights, which `npm run fit` writes. */
export interface Ranker {
  /** A quick look, to choose which passages to judge: see Matcher. */
  sketch(question: AskedQuestion, passage: number): number;
  judge(question: AskedQuestion, passage: number): Judgement;
  /** The same with its numbers, which are worked out again: most judgements need no explanation. */
  explain(judgement: Judgement): ExplainedJudgement;
}

const inOrder = (names: readonly string[], byName: Readonly<Record<string, number>>) =>
  Float64Array.from(names, (name) => byName[name] ?? 0);

/** @param isOpening Whether a passage is the first of its article. */
export function createRanker(
  language: string,
  words: PassageWords,
  isOpening: (passage: number) => boolean,
): Ranker {
  const weights = weightsFor(language);
  const sentenceWeights = inOrder(SENTENCE_FEATURES, weights.sentence);
  const passageWeights = inOrder(PASSAGE_FEATURES, weights.passage);
  const { match, sketch } = createMatcher(words);

  /** Written over by every judgement. */
  const sentenceScratch = new Float64Array(SENTENCE_FEATURES.length);
  const passageScratch = new Float64Array(PASSAGE_FEATURES.length);

  return {
    sketch,
    judge(question, passage) {
      const matched = match(question, passage);
      let best = 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (let place = 0; place < matched.sentenceTo - matched.sentenceFrom; place++) {
        writeSentence(sentenceScratch, matched, place);
        const score = dot(sentenceScratch, sentenceWeights);
        if (score > highest) [best, highest] = [place, score];
      }
      writePassage(passageScratch, matched, isOpening(passage));
      return { match: matched, best, score: highest + dot(passageScratch, passageWeights) };
    },
    explain(judgement) {
      const { match: matched } = judgement;
      const passageRow = new Float64Array(PASSAGE_FEATURES.length);
      writePassage(passageRow, matched, isOpening(matched.passage));
      const sentences = { length: matched.sentenceTo - matched.sentenceFrom };
      const sentenceRows = Array.from(sentences, (_, place) => {
        const row = new Float64Array(SENTENCE_FEATURES.length);
        writeSentence(row, matched, place);
        return row;
      });
      return { ...judgement, passageRow, sentenceRows };
    },
  };
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
