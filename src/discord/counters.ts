/** What the bot did goes in, plain counters in Prometheus' text format come out. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../commands/command.ts';

/** What each question comes to, before there is any. */
const NONE: Readonly<Record<Outcome, number>> = {
  quote: 0,
  closest: 0,
  'not-covered': 0,
  'answered-already': 0,
  'too-fast': 0,
};

const KINDS = ['command', 'autocomplete', 'click', 'modal', 'mention'] as const;

/** One event that was dealt with. */
export interface HandledEvent {
  readonly kind: (typeof KINDS)[number];
  /** What became of the question, if it was one. */
  readonly answer?: Outcome | undefined;
  /** Whether the reply could not be made or sent. */
  readonly failed: boolean;
  /** From hearing of it until Discord had taken the reply, or had not. */
  readonly milliseconds: number;
}

export interface Counters {
  count(event: HandledEvent): void;
  /** Everything counted so far, and how the process is. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Upper bounds in seconds; Discord waits for three. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export function createCounters(): Counters {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions by what became of them; not-covered is a refusal.',
    labelNames: ['answer'],
    registers,
  });
  const errors = new Counter({
    name: 'verbatim_errors_total',
    help: 'Events without the reply they should have had, each with a line in the log.',
    labelNames: ['kind'],
    registers,
  });
  // There from the start, so that the first one is seen as an increase.
  for (const [answer, none] of Object.entries(NONE)) questions.inc({ answer }, none);
  for (const kind of KINDS) errors.inc({ kind }, 0);
  const latency = new Histogram({
    name: 'verbatim_reply_seconds',
    help: 'Time from hearing of an event until Discord has taken the reply.',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory of this process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return {
    count({ kind, answer, failed, milliseconds }) {
      if (answer) questions.inc({ answer });
      if (failed) errors.inc({ kind });
      latency.observe({ kind }, milliseconds / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
