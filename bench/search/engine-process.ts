/** One engine measured in a process of its own: a job comes in as a message, one outcome goes back. */
import { timeQuestions, usedBytes } from './engine.ts';
import { ENGINES, type EngineId } from './engines.ts';
import { passagesOf, type QuestionedArticle } from './question-sets.ts';

/** How long and how large an engine is on one text. */
export interface SpeedJob {
  readonly kind: 'speed';
  readonly engine: EngineId;
  readonly paragraphs: readonly string[];
  readonly questions: readonly string[];
  /** Milliseconds after which no further question is asked. */
  readonly patience: number;
}

/** How often an engine's first passage is the right one, every article its own index. */
export interface AccuracyJob {
  readonly kind: 'accuracy';
  readonly engine: EngineId;
  readonly articles: readonly QuestionedArticle[];
  /** In the order to ask them. */
  readonly questions: readonly {
    readonly article: number;
    readonly q: string;
    readonly gold: readonly number[];
  }[];
  readonly patience: number;
}

export interface Speed {
  readonly kind: 'speed';
  readonly name: string;
  /** Milliseconds for the first build of the process, as at a start of the bot. */
  readonly build: number;
  /** Milliseconds of each question asked. */
  readonly questions: readonly number[];
  /** Bytes of code and data that importing the engine brought. */
  readonly loaded: number;
  /** Bytes that the index added to that, once built and once all questions were asked. */
  readonly heap: number;
  readonly heapAsked: number;
}

export interface Accuracy {
  readonly kind: 'accuracy';
  readonly name: string;
  readonly asked: number;
  readonly right: number;
}

/** The engine is not installed here, or did not get through. */
export interface Failure {
  readonly kind: 'failure';
  readonly reason: string;
}

export type Job = SpeedJob | AccuracyJob;

async function measureSpeed({ engine, paragraphs, questions, patience }: SpeedJob): Promise<Speed> {
  const passages = passagesOf(paragraphs);
  const empty = usedBytes();
  const { engine: measured } = await ENGINES[engine]();
  const loaded = usedBytes();
  const began = performance.now();
  const index = measured.build(passages);
  const build = performance.now() - began;
  const built = usedBytes(index);
  const times = timeQuestions(index, questions, patience);
  return {
    kind: 'speed',
    name: measured.name,
    build,
    questions: times,
    loaded: loaded - empty,
    heap: built - loaded,
    heapAsked: usedBytes(index) - loaded,
  };
}

async function measureAccuracy({ engine, articles, questions, patience }: AccuracyJob): Promise<Accuracy> {
  const { engine: measured } = await ENGINES[engine]();
  const indexes = articles.map(({ paragraphs }) => measured.build(passagesOf(paragraphs)));
  const end = performance.now() + patience;
  let asked = 0;
  let right = 0;
  for (const { article, q, gold } of questions) {
    if (performance.now() > end) break;
    const first = indexes[article]?.ask(q)[0];
    asked++;
    if (first !== undefined && gold.includes(first)) right++;
  }
  return { kind: 'accuracy', name: measured.name, asked, right };
}

process.once('message', async (job: Job) => {
  const outcome = await (job.kind === 'speed' ? measureSpeed(job) : measureAccuracy(job)).catch(
    (error: unknown): Failure => ({
      kind: 'failure',
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error),
    }),
  );
  process.send?.(outcome, () => process.exit());
});
