/** Nothing in; out comes what one shard takes: memory, start and CPU by the servers it serves and the passages it answers from. */
import { rm } from 'node:fs/promises';
import { benchText } from '../search/bench-text.ts';
import { FIRST_ARTICLE_QUESTIONS } from '../search/first-article-questions.ts';
import { readQuestionSets } from '../search/question-sets.ts';
import { table } from '../search/render-report.ts';
import { startPair } from './pair.ts';
import { writeCorpus } from './write-corpus.ts';

export interface ShardRow {
  readonly guilds: number;
  readonly passages: number;
  /** Milliseconds from the start of the process until it answers. */
  readonly start: number;
  /** Bytes when it is ready, and after it has answered a while. */
  readonly ready: number;
  readonly busy: number;
}

/** Discord lets one shard serve 2,500 servers at most. */
const MOST_GUILDS = 2_500;
const MEBIBYTE = 2 ** 20;

export async function measureShards(quick: boolean): Promise<ShardRow[]> {
  const { questions, paragraphs } = benchText(await readQuestionSets([]), quick ? 2_000 : 20_000);
  const large = await writeCorpus(paragraphs, 500);
  const own = FIRST_ARTICLE_QUESTIONS.map(({ q }) => q);
  const rows: ShardRow[] = [];
  try {
    for (const [corpus, passages, asked] of [
      ['corpus', 7, own],
      [large, paragraphs.length, questions],
    ] as const) {
      for (const guilds of quick ? [1, MOST_GUILDS] : [1, 1_000, MOST_GUILDS]) {
        const pair = await startPair('verbatim', corpus, asked, guilds);
        await pair.play({ count: 500, atOnce: 8, anew: true });
        const { resident: busy } = await pair.usage(true);
        pair.stop();
        rows.push({ guilds, passages, start: pair.start, ready: pair.resident, busy });
      }
    }
  } finally {
    await rm(large, { recursive: true });
  }
  return rows;
}

export function renderShardReport(rows: readonly ShardRow[]): string {
  return [
    'One shard: what a process takes, by the servers it serves (20 channels each) and the passages it answers from',
    ...table(
      ['servers', 'passages', 'start s', 'MiB when ready', 'MiB after 500 questions'],
      rows.map(({ guilds, passages, start, ready, busy }) => [
        guilds.toLocaleString('en'),
        passages.toLocaleString('en'),
        (start / 1000).toFixed(1),
        (ready / MEBIBYTE).toFixed(0),
        (busy / MEBIBYTE).toFixed(0),
      ]),
    ),
  ].join('\n');
}
