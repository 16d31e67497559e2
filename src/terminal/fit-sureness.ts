/** Questions that are answered and questions that are not in, the weights that tell them apart out. */
import { descend, deviations } from './fit-descent.ts';
import type { SureExample } from './fit-examples.ts';

/** A logistic regression: `1 / (1 + exp(-(bias + weights · features)))`. */
export interface SurenessModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

const EPOCHS = 60;
const DECAY = 5e-4;
/** How much of the say of a set's unanswered questions those on its articles' topics have. */
const NEAR_SAY = 1 / 3;

/**
 * @param importance How much an example counts, by its file.
 * @param answeredSay The share of a set's say that what is answered has; what is not has the rest.
 */
export function fitSureness(
  examples: readonly SureExample[],
  importance: (example: SureExample) => number,
  answeredSay = 0.5,
): SurenessModel {
  const size = examples[0]?.features.length ?? 0;
  const scale = deviations(
    examples.map(({ features }) => features),
    size,
  );
  const model = (weights: Float64Array): SurenessModel => ({
    bias: weights[size] ?? 0,
    weights: weights.subarray(0, size).map((weight, i) => weight / (scale[i] ?? 1)),
  });
  const say = shareSay(examples, answeredSay);
  const weights = descend(
    size + 1,
    examples.length,
    (n, current, gradient) => {
      const example = examples[n];
      if (!example) return;
      const by =
        importance(example) * say(example) * (chanceOf(example, model(current)) - Number(example.answerable));
      example.features.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + (by * value) / (scale[i] ?? 1);
      });
      gradient[size] = (gradient[size] ?? 0) + by;
    },
    { epochs: EPOCHS, decay: DECAY },
  );
  return model(weights);
}

/** @returns How much an example counts beside the others of its file: 1 on average. */
function shareSay(examples: readonly SureExample[], answeredSay: number): (example: SureExample) => number {
  const groupOf = ({ file, answerable, near }: SureExample) =>
    `${file} ${answerable ? 'answered' : near ? 'near' : 'foreign'}`;
  const counts = new Map<string, number>();
  for (const example of examples) {
    for (const key of [example.file, groupOf(example)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (example) => {
    const ofUnanswered = counts.has(`${example.file} near`) ? (example.near ? NEAR_SAY : 1 - NEAR_SAY) : 1;
    const part = example.answerable ? answeredSay : (1 - answeredSay) * ofUnanswered;
    return (part * (counts.get(example.file) ?? 1)) / (counts.get(groupOf(example)) ?? 1);
  };
}

/** @returns The shares of answerable questions above one half and of the others below. */
export function judgeSureness(
  examples: readonly SureExample[],
  model: SurenessModel,
): { accepted: number; refused: number } {
  const share = (answerable: boolean) => {
    const asked = examples.filter((example) => example.answerable === answerable);
    return asked.filter((example) => chanceOf(example, model) >= 0.5 === answerable).length / asked.length;
  };
  return { accepted: share(true), refused: share(false) };
}

function chanceOf({ features }: SureExample, { bias, weights }: SurenessModel): number {
  const sum = features.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
