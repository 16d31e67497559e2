/** Questions that are answered and questions that are not in, the weights that tell them apart out. */
import { descend, deviations } from './fit-descent.ts';
import type { SureExample } from './fit-examples.ts';

/** A logistic regression: `1 / (1 + exp(-(bias + weights · features)))`. */
export interface SurenessModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

const EPOCHS = 30;
const DECAY = 1e-4;

/** @param importance How much an example counts. */
export function fitSureness(
  examples: readonly SureExample[],
  importance: (example: SureExample) => number,
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
  const weights = descend(
    size + 1,
    examples.length,
    (n, current, gradient) => {
      const example = examples[n];
      if (!example) return;
      const by = importance(example) * (chanceOf(example, model(current)) - Number(example.answerable));
      example.features.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + (by * value) / (scale[i] ?? 1);
      });
      gradient[size] = (gradient[size] ?? 0) + by;
    },
    { epochs: EPOCHS, decay: DECAY },
  );
  return model(weights);
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
