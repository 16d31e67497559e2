/** Nothing in; out comes how replies fare while one file of a large corpus changes, and while every file does. */
import { rm } from 'node:fs/promises';
import { benchText } from '../search/bench-text.ts';
import { percentile } from '../search/percentile.ts';
import { readQuestionSets } from '../search/question-sets.ts';
import { type Pair, startPair } from './pair.ts';
import { writeArticles, writeCorpus } from './write-corpus.ts';

export interface EditionReport {
  readonly files: number;
  readonly passages: number;
  /** Milliseconds from the start of the process until it answers. */
  readonly start: number;
  readonly before: Wait;
  readonly one: Swap;
  readonly all: Swap;
}

/** Milliseconds a reply took, one at a time. */
interface Wait {
  readonly p99: number;
  readonly longest: number;
}

export interface Swap {
  /** Milliseconds from the first file's change until the new edition answers. */
  readonly swapped: number;
  readonly meanwhile: Wait & { readonly replies: number };
  /** The longest time that the bot's process did nothing else in that while, in milliseconds. */
  readonly stall: number;
}

const PASSAGES_A_FILE = 20;

export async function measureEdition(passages: number): Promise<EditionReport> {
  const { questions, paragraphs } = benchText(await readQuestionSets([]), passages);
  const folder = await writeCorpus(paragraphs, PASSAGES_A_FILE);
  try {
    const pair = await startPair('verbatim', folder, questions);
    await pair.play({ count: 200, atOnce: 1, anew: true });
    const before = await pair.play({ count: 200, atOnce: 1, anew: true });
    const one = await measureSwap(pair, () =>
      writeArticles(folder, paragraphs.slice(0, PASSAGES_A_FILE), PASSAGES_A_FILE, ' One more.'),
    );
    const all = await measureSwap(pair, () =>
      writeArticles(folder, paragraphs, PASSAGES_A_FILE, ' Another one.'),
    );
    pair.stop();
    return {
      files: Math.ceil(paragraphs.length / PASSAGES_A_FILE),
      passages: paragraphs.length,
      start: pair.start,
      before: spread(before.latencies),
      ...{ one, all },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Asks one question after the other until the change has led to a new edition. */
async function measureSwap(pair: Pair, change: () => Promise<void>): Promise<Swap> {
  const { editions } = await pair.usage(false);
  const begun = performance.now();
  await change();
  const latencies: number[] = [];
  let { editions: now, stall } = await pair.usage(false);
  while (now === editions) {
    latencies.push(...(await pair.play({ count: 5, atOnce: 1, anew: true })).latencies);
    const usage = await pair.usage(false);
    now = usage.editions;
    stall = Math.max(stall, usage.stall);
  }
  const swapped = performance.now() - begun;
  return { swapped, meanwhile: { ...spread(latencies), replies: latencies.length }, stall };
}

function spread(latencies: readonly number[]): Wait {
  return { p99: percentile(latencies, 0.99), longest: Math.max(...latencies) };
}
