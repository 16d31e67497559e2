/** Nothing in; out comes how replies fare while a large corpus is read and indexed anew because every file changed. */
import { rm } from 'node:fs/promises';
import { benchText } from '../search/bench-text.ts';
import { percentile } from '../search/percentile.ts';
import { readQuestionSets } from '../search/question-sets.ts';
import { startPair } from './pair.ts';
import { writeArticles, writeCorpus } from './write-corpus.ts';

export interface EditionReport {
  readonly files: number;
  readonly passages: number;
  /** Milliseconds from the start of the process until it answers. */
  readonly start: number;
  /** Milliseconds from the first file's change until the new edition answers. */
  readonly swapped: number;
  /** Milliseconds a reply took, one at a time, in that while; and in the while before. */
  readonly meanwhile: { readonly p99: number; readonly longest: number; readonly replies: number };
  readonly before: { readonly p99: number; readonly longest: number };
  /** The longest time that the bot's process did nothing else in that while, in milliseconds. */
  readonly stall: number;
}

const PASSAGES_A_FILE = 20;

export async function measureEdition(passages: number): Promise<EditionReport> {
  const { questions, paragraphs } = benchText(await readQuestionSets([]), passages);
  const folder = await writeCorpus(paragraphs, PASSAGES_A_FILE);
  try {
    const pair = await startPair('verbatim', folder, questions);
    await pair.play({ count: 200, atOnce: 1 });
    const before = await pair.play({ count: 200, atOnce: 1 });
    const { editions } = await pair.usage();
    const begun = performance.now();
    await writeArticles(folder, paragraphs, PASSAGES_A_FILE, ' And one more sentence.');
    const latencies: number[] = [];
    let { editions: now, stall } = await pair.usage();
    while (now === editions) {
      latencies.push(...(await pair.play({ count: 20, atOnce: 1 })).latencies);
      const usage = await pair.usage();
      now = usage.editions;
      stall = Math.max(stall, usage.stall);
    }
    const swapped = performance.now() - begun;
    pair.stop();
    return {
      files: Math.ceil(paragraphs.length / PASSAGES_A_FILE),
      passages: paragraphs.length,
      start: pair.start,
      swapped,
      stall,
      meanwhile: { ...spread(latencies), replies: latencies.length },
      before: spread(before.latencies),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function spread(latencies: readonly number[]): { p99: number; longest: number } {
  return { p99: percentile(latencies, 0.99), longest: Math.max(...latencies) };
}
