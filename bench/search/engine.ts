/** An engine builds an index of passages, which answers with places in that list; its time and its memory come out. */
import type { Passage } from '../../src/corpus/article.ts';

/** An index over the passages it was built from. */
export interface BuiltIndex {
  /** Indices of the passages that match, best first; ten are enough. */
  ask(question: string): readonly number[];
  /** Bytes that the index holds where Node's own count of its memory doesn't see them. */
  bytesOutside?(): number;
}

/** One row of the table. */
export interface Engine {
  readonly name: string;
  build(passages: readonly Passage[]): BuiltIndex;
}

const WARM_UP_QUESTIONS = 30;

/** Milliseconds of each question; none is asked after `patience`, but the first. */
export function timeQuestions(index: BuiltIndex, questions: readonly string[], patience: number): number[] {
  const times: number[] = [];
  const end = performance.now() + patience;
  for (const question of questions.slice(-WARM_UP_QUESTIONS)) {
    if (performance.now() > end - patience / 2) break;
    index.ask(question);
  }
  for (const question of questions) {
    const began = performance.now();
    if (times.length > 0 && began > end) break;
    index.ask(question);
    times.push(performance.now() - began);
  }
  return times;
}

/** Heap and buffers that are still in use after collecting the garbage. */
export function usedBytes(index?: BuiltIndex): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external + (index?.bytesOutside?.() ?? 0);
}
