/** Nothing in, figures of the whole bot under load out, beside a bot that only echoes, each in processes of their own. */
import { rm } from 'node:fs/promises';
import { benchText } from '../search/bench-text.ts';
import { FIRST_ARTICLE_QUESTIONS } from '../search/first-article-questions.ts';
import { median, percentile } from '../search/percentile.ts';
import { readQuestionSets } from '../search/question-sets.ts';
import type { Usage } from './bot-process.ts';
import { type EditionReport, measureEdition } from './edition-bench.ts';
import { type BotKind, type Pair, startPair } from './pair.ts';
import { writeCorpus } from './write-corpus.ts';

export interface LoadRow {
  readonly bot: string;
  /** Milliseconds from the start of the process until it answers. */
  readonly start: number;
  /** Interactions a second, with so many at once that it is never idle. */
  readonly rate: number;
  /** Milliseconds from gateway event to REST callback, one interaction at a time. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of the bot's processor time for one interaction. */
  readonly processor: number;
  /** Share of the interactions that got a reply, and of those that got no more than a link to an earlier one. */
  readonly answered: number;
  readonly linked: number;
  /** How many different questions were asked, in how many channels. */
  readonly distinct: number;
  readonly channels: number;
  /** Bytes in memory when it is ready. */
  readonly resident: number;
}

export interface Endurance {
  readonly interactions: number;
  /** Bytes of heap after each fifth, collected. */
  readonly heaps: readonly number[];
  readonly handles: readonly number[];
}

export interface LoadReport {
  readonly rows: readonly LoadRow[];
  readonly endurance: Endurance;
  readonly edition: EditionReport;
}

interface Plan {
  readonly quick: boolean;
  /** Told what is being measured. */
  readonly progress: (line: string) => void;
}

const FIRST_ARTICLE = 'corpus';
const LARGE = 20_000;
const PASSAGES_AN_ARTICLE = 500;
const AT_ONCE = 32;
const ROUNDS = 5;

/** Takes minutes. */
export async function measureLoad({ quick, progress }: Plan): Promise<LoadReport> {
  const { questions, paragraphs } = benchText(await readQuestionSets([]), quick ? 2_000 : LARGE);
  const own = FIRST_ARTICLE_QUESTIONS.map(({ q }) => q);
  const large = await writeCorpus(paragraphs, PASSAGES_AN_ARTICLE);
  const bots: readonly (Subject & { readonly bot: string })[] = [
    { bot: 'echo, a line', kind: 'echo', corpus: FIRST_ARTICLE, questions: own },
    { bot: 'echo, a card', kind: 'echo-card', corpus: FIRST_ARTICLE, questions: own },
    { bot: 'Verbatim, first article', kind: 'verbatim', corpus: FIRST_ARTICLE, questions: own },
    {
      bot: `Verbatim, ${paragraphs.length.toLocaleString('en')} passages`,
      kind: 'verbatim',
      corpus: large,
      questions,
    },
  ];
  const pairs: (Pair & { readonly bot: string })[] = [];
  const rows: LoadRow[] = [];
  try {
    for (const { bot, kind, corpus, questions } of bots) {
      progress(`Starting ${bot} …`);
      pairs.push({ bot, ...(await startPair(kind, corpus, questions)) });
    }
    const rounds = await measureRounds(pairs, quick ? 500 : 2_000, progress);
    rows.push(...rounds);
  } finally {
    for (const pair of pairs) pair.stop();
  }
  const interactions = quick ? 5_000 : 100_000;
  progress(`Memory over ${interactions.toLocaleString('en')} interactions …`);
  const endurance = await measureEndurance(own, interactions);
  await rm(large, { recursive: true });
  progress('Every file of a large corpus changes …');
  const edition = await measureEdition(quick ? 2_000 : LARGE);
  return { rows, endurance, edition };
}

interface Subject {
  readonly kind: BotKind;
  readonly corpus: string;
  readonly questions: readonly string[];
}

/** One after the other in every round, so that whatever else the machine does slows them all. */
async function measureRounds(
  pairs: readonly (Pair & { readonly bot: string })[],
  count: number,
  progress: Plan['progress'],
): Promise<LoadRow[]> {
  for (const { play } of pairs) await play({ count, atOnce: AT_ONCE });
  const measured = pairs.map(() => ({
    rates: [] as number[],
    processor: [] as number[],
    latencies: [] as number[],
    answered: 0,
    linked: 0,
    distinct: 0,
    channels: 0,
  }));
  for (let round = 1; round <= ROUNDS; round += 1) {
    progress(`Load, round ${round} of ${ROUNDS} …`);
    for (const [place, { play, usage }] of pairs.entries()) {
      const before = await usage();
      const busy = await play({ count, atOnce: AT_ONCE });
      const after = await usage();
      const calm = await play({ count: count / 5, atOnce: 1 });
      const own = measured[place];
      own?.rates.push(busy.rate);
      own?.processor.push((after.processor - before.processor) / count);
      own?.latencies.push(...calm.latencies);
      if (!own) continue;
      own.answered += busy.answered / count / ROUNDS;
      own.linked += busy.linked / count / ROUNDS;
      own.distinct = Math.max(own.distinct, busy.distinct);
      own.channels = busy.channels;
    }
  }
  return pairs.map(({ bot, start, resident }, place) => {
    const { rates = [], processor = [], latencies = [], ...counted } = measured[place] ?? {};
    return {
      ...{ bot, start, resident, answered: 0, linked: 0, distinct: 0, channels: 0, ...counted },
      rate: median(rates),
      processor: median(processor),
      median: median(latencies),
      p99: percentile(latencies, 0.99),
    };
  });
}

async function measureEndurance(questions: readonly string[], interactions: number): Promise<Endurance> {
  const pair = await startPair('verbatim', FIRST_ARTICLE, questions);
  const used: Usage[] = [];
  for (let fifth = 0; fifth < 5; fifth += 1) {
    await pair.play({ count: interactions / 5, atOnce: AT_ONCE });
    used.push(await pair.usage());
  }
  pair.stop();
  return { interactions, heaps: used.map(({ heap }) => heap), handles: used.map(({ handles }) => handles) };
}
