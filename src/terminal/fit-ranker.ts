/** Questions with their candidates in, the ranker's weights out: a listwise softmax regression. */
import { descend, deviations } from './fit-descent.ts';
import type { FeatureNames, RankExample } from './fit-examples.ts';

/** Weights in the order of the features. */
export interface RankerModel {
  readonly sentence: Float64Array;
  readonly passage: Float64Array;
}

/** What choosing the right sentence of the right passage counts beside choosing the passage. */
const SENTENCE_LOSS = 0.15;
const EPOCHS = 8;
const DECAY = 1e-4;

/**
 * Weights that no set can teach: nine whys in ten of them are asked of stories, where reasons are causes, and none of
 * them has headings. Elsewhere people go, build and meet for a purpose. Hardly any asks who somebody is, what the text
 * is about, what something costs or how long it lasts.
 */
const GIVEN: Readonly<Record<string, number>> = {
  purposeForReason: 3,
  headingForReason: 2,
  heading: 3,
  wholeHeading: 7,
  saysWho: 6,
  textForText: 3,
  textForOther: -2,
  moneyForMoney: 1,
  spanForSpan: 1,
  datesForAmount: -0.9,
};
/** Sets in other languages than English ask for years, and hardly when a shop opens or a concert is. */
const GIVEN_TO_OTHERS: Readonly<Record<string, number>> = { timeForTime: 1.5 };

/**
 * Maximises the chance of the right passages under a softmax over all candidates' scores, where a passage's score
 * is its best sentence's plus its own; and, less, the chance of a sentence that holds an answer.
 * @param importance How much an example counts.
 */
export function fitRanker(
  names: FeatureNames,
  asked: readonly RankExample[],
  importance: (example: RankExample) => number,
): RankerModel {
  // Where the passage was not found there is nothing to learn.
  const examples = asked.filter(({ candidates }) => candidates.some(({ gold }) => gold));
  const first = examples[0]?.candidates[0];
  const sentenceSize = first?.sentences[0]?.length ?? 0;
  const passageSize = first?.passage.length ?? 0;
  const candidates = examples.flatMap((example) => example.candidates);
  const sentenceScale = deviations(flatten(candidates), sentenceSize);
  const passageScale = deviations(
    candidates.map(({ passage }) => passage),
    passageSize,
  );
  const ofProfile = examples[0]?.profile === 'other' ? { ...GIVEN, ...GIVEN_TO_OTHERS } : GIVEN;
  const given = [...names.sentence, ...names.passage].map((name) => ofProfile[name]);
  const model = (weights: Float64Array): RankerModel => ({
    sentence: weights
      .subarray(0, sentenceSize)
      .map((weight, i) => given[i] ?? weight / (sentenceScale[i] ?? 1)),
    passage: weights
      .subarray(sentenceSize)
      .map((weight, i) => given[sentenceSize + i] ?? weight / (passageScale[i] ?? 1)),
  });

  const weights = descend(
    sentenceSize + passageSize,
    examples.length,
    (n, current, gradient) => {
      const example = examples[n];
      if (!example) return;
      const scored = scoreCandidates(example, model(current));
      const chances = softmax(scored.map(({ score }) => score));
      const right = chances.reduce((sum, chance, c) => sum + (example.candidates[c]?.gold ? chance : 0), 0);
      const weight = importance(example);
      const push = (row: Float32Array | undefined, scale: Float64Array, offset: number, by: number) => {
        row?.forEach((value, i) => {
          gradient[offset + i] = (gradient[offset + i] ?? 0) + (by * value) / (scale[i] ?? 1);
        });
      };
      example.candidates.forEach(({ gold, passage, sentences, answering }, c) => {
        const chance = chances[c] ?? 0;
        const by = weight * (chance - (gold ? chance / (right || 1) : 0));
        push(sentences[scored[c]?.best ?? 0], sentenceScale, 0, by);
        push(passage, passageScale, sentenceSize, by);
        if (!answering.includes(true) || !answering.includes(false)) return;
        const shares = softmax(scored[c]?.sentences ?? []);
        const held = shares.reduce((sum, share, s) => sum + (answering[s] ? share : 0), 0);
        sentences.forEach((row, s) => {
          const share = shares[s] ?? 0;
          push(
            row,
            sentenceScale,
            0,
            SENTENCE_LOSS * weight * (share - (answering[s] ? share / (held || 1) : 0)),
          );
        });
      });
    },
    { epochs: EPOCHS, decay: DECAY },
  );
  return model(weights);
}

/** @returns Share of the examples whose top passage is right, one that was not found being wrong; of those right, how often the best sentence holds an answer. */
export function judgeRanker(
  examples: readonly RankExample[],
  model: RankerModel,
): { at1: number; sentence1: number } {
  let right = 0;
  let bold = 0;
  let judged = 0;
  for (const example of examples) {
    const scored = scoreCandidates(example, model);
    const top = argmax(scored.map(({ score }) => score));
    const winner = example.candidates[top];
    if (!winner?.gold) continue;
    right++;
    if (!winner.answering.includes(true)) continue;
    judged++;
    if (winner.answering[scored[top]?.best ?? 0]) bold++;
  }
  return { at1: right / examples.length, sentence1: bold / judged };
}

function scoreCandidates({ candidates }: RankExample, { sentence, passage }: RankerModel) {
  return candidates.map((candidate) => {
    const sentences = candidate.sentences.map((row) => dot(sentence, row));
    const best = argmax(sentences);
    return { sentences, best, score: (sentences[best] ?? 0) + dot(passage, candidate.passage) };
  });
}

function* flatten(candidates: readonly { readonly sentences: readonly Float32Array[] }[]) {
  for (const { sentences } of candidates) yield* sentences;
}

function dot(weights: Float64Array, row: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (row[i] ?? 0);
  return sum;
}

function argmax(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
