/** A gradient in, the weights where it vanishes out. */

/** Adds to `gradient` what example `i` says at `weights`, in the scaled units of the features. */
export type AddGradient = (i: number, weights: Float64Array, gradient: Float64Array) => void;

const BATCH = 64;
const RATE = 0.02;

/**
 * Adam (Kingma & Ba 2015) over shuffled batches, the rate falling to 0; the same numbers at every run.
 * @param epochs How often every example is seen.
 * @param decay How much of a weight each step takes away.
 */
export function descend(
  size: number,
  count: number,
  addGradient: AddGradient,
  { epochs, decay }: { readonly epochs: number; readonly decay: number },
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = 1;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = RATE * (1 - epoch / epochs);
    for (let from = 0; from < count; from += BATCH) {
      const gradient = new Float64Array(size);
      for (const i of order.slice(from, from + BATCH)) addGradient(i, weights, gradient);
      step++;
      for (let k = 0; k < size; k++) {
        const slope = (gradient[k] ?? 0) / BATCH + decay * (weights[k] ?? 0);
        mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
        square[k] = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
        const straight = (mean[k] ?? 0) / (1 - 0.9 ** step);
        const spread = Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** step));
        weights[k] = (weights[k] ?? 0) - (rate * straight) / (spread + 1e-8);
      }
    }
  }
  return weights;
}

/** Standard deviations of each number over many rows, never 0. */
export function deviations(rows: Iterable<Float32Array>, size: number): Float64Array {
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const row of rows) {
    count++;
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0;
      sum[i] = (sum[i] ?? 0) + value;
      squares[i] = (squares[i] ?? 0) + value * value;
    }
  }
  return sum.map((total, i) => {
    const variance = (squares[i] ?? 0) / (count || 1) - (total / (count || 1)) ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : Number.POSITIVE_INFINITY;
  });
}
