/** Question sets in, figures out for every engine: accuracy, and speed and memory at several sizes of text. */
import { benchText, shuffled } from './bench-text.ts';
import type { Speed } from './engine-process.ts';
import { ENGINE_IDS, type EngineId } from './engines.ts';
import { median, percentile } from './percentile.ts';
import { type QuestionSet, readQuestionSets } from './question-sets.ts';
import { runJob } from './run-job.ts';

/** Medians over the rounds. Milliseconds and bytes. */
export interface SpeedRow {
  readonly engine: EngineId;
  readonly name: string;
  readonly rounds: number;
  readonly build: number;
  readonly median: number;
  readonly p99: number;
  /** Questions asked in one round. */
  readonly asked: number;
  readonly heap: number;
  readonly heapAsked: number;
  readonly loaded: number;
}

export interface AccuracyRow {
  readonly engine: EngineId;
  readonly name: string;
  readonly asked: number;
  /** Share of the questions whose first passage is right, 0 to 1. */
  readonly each1: number;
}

export interface SizeReport {
  readonly passages: number;
  readonly written: number;
  readonly distinctWords: number;
  readonly rows: readonly SpeedRow[];
}

export interface SetReport {
  readonly set: string;
  readonly questions: number;
  readonly rows: readonly AccuracyRow[];
}

export interface SearchReport {
  readonly accuracy: readonly SetReport[];
  readonly sizes: readonly SizeReport[];
  /** What is missing from the tables, and why. */
  readonly leftOut: readonly string[];
}

const ROUNDS = 3;
/** An engine whose round takes longer than this many milliseconds is measured once. */
const SLOW_ROUND = 25_000;

interface Plan {
  readonly files: readonly string[];
  readonly quick: boolean;
  /** Told what is being measured. */
  readonly progress: (line: string) => void;
}

/** Takes minutes; one process at a time, and no longer than LONGEST_JOB for each. */
export async function measureSearch({ files, quick, progress }: Plan): Promise<SearchReport> {
  const sets = await readQuestionSets(files);
  const leftOut = new Set<string>();
  const accuracy: SetReport[] = [];
  for (const set of sets) {
    progress(`Accuracy on ${set.name} …`);
    accuracy.push(await measureAccuracy(set, quick ? 2_000 : 15_000, leftOut));
  }
  const sizes: SizeReport[] = [];
  for (const size of quick ? [10, 2_000] : [10, 2_000, 20_000]) {
    progress(`Speed and memory at ${size.toLocaleString('en')} passages …`);
    sizes.push(await measureSize(sets, size, quick ? 1 : ROUNDS, leftOut));
  }
  return { accuracy, sizes, leftOut: [...leftOut] };
}

async function measureAccuracy(set: QuestionSet, patience: number, leftOut: Set<string>): Promise<SetReport> {
  // Shuffled, so that an engine that runs out of time was asked of every article.
  const questions = shuffled(
    set.articles.flatMap(({ questions }, article) => questions.map(({ q, gold }) => ({ article, q, gold }))),
  );
  const articles = set.articles.map(({ paragraphs }) => ({ paragraphs, questions: [] }));
  const rows: AccuracyRow[] = [];
  for (const engine of ENGINE_IDS) {
    const outcome = await runJob({ kind: 'accuracy', engine, articles, questions, patience });
    if (outcome.kind === 'failure') leftOut.add(`${engine}, accuracy on ${set.name}: ${outcome.reason}`);
    else {
      const { name, asked, right } = outcome;
      rows.push({ engine, name, asked, each1: right / asked });
    }
  }
  return { set: set.name, questions: questions.length, rows };
}

/** Round by round, each engine in turn, so that a busy moment of the machine doesn't fall on one engine alone. */
async function measureSize(
  sets: readonly QuestionSet[],
  size: number,
  rounds: number,
  leftOut: Set<string>,
): Promise<SizeReport> {
  const { paragraphs, questions, written, distinctWords } = benchText(sets, size);
  const outcomes = new Map<EngineId, Speed[]>();
  const again = new Set(ENGINE_IDS);
  for (let round = 0; round < rounds; round++) {
    for (const engine of ENGINE_IDS.filter((id) => again.has(id))) {
      const began = performance.now();
      const outcome = await runJob({ kind: 'speed', engine, paragraphs, questions, patience: 5_000 });
      if (outcome.kind === 'failure') {
        leftOut.add(`${engine}, ${size.toLocaleString('en')} passages: ${outcome.reason}`);
        again.delete(engine);
        continue;
      }
      outcomes.set(engine, [...(outcomes.get(engine) ?? []), outcome]);
      if (performance.now() - began > SLOW_ROUND) again.delete(engine);
    }
  }
  const rows = [...outcomes].map(([engine, speeds]) => speedRow(engine, speeds));
  return { passages: size, written, distinctWords, rows };
}

function speedRow(engine: EngineId, speeds: readonly Speed[]): SpeedRow {
  const middle = (figure: (speed: Speed) => number) => median(speeds.map(figure));
  return {
    engine,
    name: speeds[0]?.name ?? engine,
    rounds: speeds.length,
    build: middle(({ build }) => build),
    median: middle(({ questions }) => median(questions)),
    p99: middle(({ questions }) => percentile(questions, 0.99)),
    asked: middle(({ questions }) => questions.length),
    heap: middle(({ heap }) => heap),
    heapAsked: middle(({ heapAsked }) => heapAsked),
    loaded: middle(({ loaded }) => loaded),
  };
}
