/** Nothing in, figures of the whole bot under load out, beside a bot that only echoes, each in processes of their own. */
import { rm } from 'node:fs/promises';
import { benchText, shuffled } from '../search/bench-text.ts';
import { median, percentile } from '../search/percentile.ts';
import { readQuestionSets } from '../search/question-sets.ts';
import type { Usage } from './bot-process.ts';
import { type EditionReport, measureEdition } from './edition-bench.ts';
import { type BotKind, type Pair, startPair } from './pair.ts';
import { writeCorpus } from './write-corpus.ts';

export interface LoadRow {
  readonly bot: string;
  readonly wanted?: Wanted;
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
  /** Share of the questions whose answer was at hand. */
  readonly recent: number;
  /** How many different questions were asked, in how many channels. */
  readonly distinct: number;
  readonly channels: number;
  /** Bytes in memory when it is ready. */
  readonly resident: number;
}

/** What the project has set itself. */
export interface Wanted {
  /** At least this share of an echo bot's rate. */
  readonly share: number;
  /** At most so many milliseconds from the start of the process until it answers. */
  readonly start: number;
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

const WITH_FIRST: Wanted = { share: 0.85, start: 2_000 };
const WITH_MANY: Wanted = { share: 0.6, start: 10_000 };
const FIRST_ARTICLE = 'corpus';
/** Questions of people who had read the first article. */
const ASKED_OF_FIRST = [
  'first-article',
  'first-article-blind',
  'first-article-readers',
  'first-article-later',
];
const LARGE = 20_000;
const PASSAGES_AN_ARTICLE = 500;
const AT_ONCE = 32;
const ROUNDS = 5;

/** Takes minutes. */
export async function measureLoad({ quick, progress }: Plan): Promise<LoadReport> {
  const { questions, paragraphs } = benchText(await readQuestionSets([]), quick ? 2_000 : LARGE);
  const own = await questionsIn(ASKED_OF_FIRST.map((name) => `test/search/questions/${name}.json`));
  const large = await writeCorpus(paragraphs, PASSAGES_AN_ARTICLE);
  const echo = { corpus: FIRST_ARTICLE, questions: own, anew: true } as const;
  const first = { kind: 'verbatim', corpus: FIRST_ARTICLE, questions: own, wanted: WITH_FIRST } as const;
  const many = { kind: 'verbatim', corpus: large, questions, wanted: WITH_MANY } as const;
  const size = `${paragraphs.length.toLocaleString('en')} passages`;
  const bots: readonly Subject[] = [
    { ...echo, bot: 'echo, a line', kind: 'echo' },
    { ...echo, bot: 'echo, a card', kind: 'echo-card' },
    { ...first, bot: 'first article, new questions', anew: true },
    { ...first, bot: 'first article, asked again', anew: false },
    { ...many, bot: `${size}, new questions`, anew: true },
    { ...many, bot: `${size}, asked again`, anew: false },
  ];
  const pairs: (Pair & Subject)[] = [];
  const rows: LoadRow[] = [];
  try {
    for (const subject of bots) {
      progress(`Starting ${subject.bot} …`);
      pairs.push({ ...subject, ...(await startPair(subject.kind, subject.corpus, subject.questions)) });
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

async function questionsIn(files: readonly string[]): Promise<string[]> {
  const sets = await readQuestionSets(files);
  const questions = sets.flatMap(({ articles }) => articles.flatMap((article) => article.questions));
  // Some writers asked the same.
  return shuffled([
    ...new Map(questions.map(({ q }) => [q.toLowerCase().replace(/[^a-z0-9]+/g, ' '), q])).values(),
  ]);
}

interface Subject {
  readonly bot: string;
  readonly wanted?: Wanted;
  /** Whether it has to find every answer, or may have it at hand. */
  readonly anew: boolean;
  readonly kind: BotKind;
  readonly corpus: string;
  readonly questions: readonly string[];
}

/** One after the other in every round, so that whatever else the machine does slows them all. */
async function measureRounds(
  pairs: readonly (Pair & Subject)[],
  count: number,
  progress: Plan['progress'],
): Promise<LoadRow[]> {
  for (const { play, anew } of pairs) await play({ count, atOnce: AT_ONCE, anew });
  const measured = pairs.map(() => ({
    rates: [] as number[],
    processor: [] as number[],
    latencies: [] as number[],
    answered: 0,
    linked: 0,
    recent: 0,
    distinct: 0,
    channels: 0,
  }));
  for (let round = 1; round <= ROUNDS; round += 1) {
    progress(`Load, round ${round} of ${ROUNDS} …`);
    for (const [place, { play, usage, anew }] of pairs.entries()) {
      const before = await usage(true);
      const busy = await play({ count, atOnce: AT_ONCE, anew });
      const after = await usage(false);
      const calm = await play({ count: count / 5, atOnce: 1, anew });
      const own = measured[place];
      own?.rates.push(busy.rate);
      own?.processor.push((after.processor - before.processor) / count);
      own?.latencies.push(...calm.latencies);
      if (!own) continue;
      own.answered += busy.answered / count / ROUNDS;
      own.linked += busy.linked / count / ROUNDS;
      own.recent += busy.recent / count / ROUNDS;
      own.distinct = Math.max(own.distinct, busy.distinct);
      own.channels = busy.channels;
    }
  }
  return pairs.map(({ bot, wanted, start, resident }, place) => {
    const { rates = [], processor = [], latencies = [], ...counted } = measured[place] ?? {};
    return {
      ...(wanted && { wanted }),
      ...{ bot, start, resident, answered: 0, linked: 0, recent: 0, distinct: 0, channels: 0, ...counted },
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
    await pair.play({ count: interactions / 5, atOnce: AT_ONCE, anew: true });
    used.push(await pair.usage(true));
  }
  pair.stop();
  return { interactions, heaps: used.map(({ heap }) => heap), handles: used.map(({ handles }) => handles) };
}
