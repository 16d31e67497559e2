/** A seed and a time in; out comes how the whole bot fared in mixed traffic with faults thrown at it, all by the dice. */
import { pino } from 'pino';
import { startApp } from '../../src/app.ts';
import { createCounters } from '../../src/discord/counters.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createDice } from '../search/seeded-dice.ts';
import { ACTS, type Act, createScene } from './acts.ts';
import { FAULTS } from './faults.ts';

export interface SoakReport {
  readonly seed: number;
  /** How many acts of users there were, by what came of them. */
  readonly answered: number;
  readonly logged: number;
  /** Acts that got no answer and no line in the log: there must be none. */
  readonly silent: readonly string[];
  /** Messages that were answered more than once: there must be none. */
  readonly twice: readonly string[];
  readonly faults: Readonly<Record<string, number>>;
  /** Bytes of heap at each tenth of the time, everything answered and, if possible, collected. */
  readonly heaps: readonly number[];
  /** What keeps the process alive, likewise. */
  readonly handles: readonly number[];
}

interface Plan {
  readonly seed: number;
  readonly milliseconds: number;
  /** Told of every tenth. */
  readonly progress: (line: string) => void;
}

/** How many acts are under way at once. */
const AT_ONCE = 16;
/** One act in so many is followed by a fault. */
const FAULT_EVERY = 40;
/** No act takes longer than this to be answered or logged, in milliseconds. */
const PATIENCE = 30_000;

export async function playSoak({ seed, milliseconds, progress }: Plan): Promise<SoakReport> {
  const users = Array.from({ length: 50 }, (_, number) => ({ name: `user ${number}` }));
  const sandbox = await startSandbox({ botName: 'Verbatim', channels: ['general', 'discussion'], users });
  const loggedEvents = new Set<unknown>();
  const log = pino({ level: 'warn' }, { write: (line) => loggedEvents.add(eventOf(line)) });
  const { token, apiUrl } = sandbox;
  const onFinalClose = (reason: string) => progress(`closed for good: ${reason}`);
  const counters = createCounters();
  const outcome = await startApp({ token, apiUrl, corpusDir: 'corpus', log, counters, onFinalClose });
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { bot } = outcome;

  const dice = createDice(seed);
  const scene = createScene(sandbox, dice);
  const tally = { answered: 0, logged: 0, silent: [] as string[], twice: [] as string[] };
  const faults: Record<string, number> = {};
  const heaps: number[] = [];
  const handles: number[] = [];
  const underWay = new Set<Promise<void>>();
  const drain = () => Promise.all(underWay);

  const watch = async (act: Act): Promise<void> => {
    let answered = false;
    const isKnown = () => answered || loggedEvents.has(act.event);
    // Looked for at every change, until it is known what became of it: a moment later it may have been taken away again.
    void sandbox.until(() => {
      answered ||= act.answers() > 0;
      return isKnown();
    });
    await until(isKnown);
    if (answered) tally.answered += 1;
    else if (loggedEvents.has(act.event)) tally.logged += 1;
    else tally.silent.push(`${act.name} ${act.event}`);
  };
  /** Also what came late: of the messages a channel still keeps, no two may answer the same. */
  const lookForTwice = (): void => {
    const answered = new Set<string>();
    for (const { author, interaction_metadata: used, message_reference: reference } of sandbox
      .user()
      .sees()) {
      const event = used?.id ?? reference?.message_id;
      if (author.id !== sandbox.botId || event === undefined) continue;
      if (answered.has(event) && !tally.twice.includes(event)) tally.twice.push(event);
      answered.add(event);
    }
  };

  const begun = performance.now();
  for (let acts = 1; performance.now() - begun < milliseconds; acts += 1) {
    const act = dice.pick(ACTS)(scene);
    if (act) {
      const watching = watch(act);
      underWay.add(watching);
      void watching.finally(() => underWay.delete(watching));
    }
    if (acts % FAULT_EVERY === 0) {
      const fault = dice.pick(FAULTS);
      // What Discord itself loses nobody can answer: before such a fault everything is answered, after it all wait.
      if (fault.loses) await drain();
      faults[fault.name] = (faults[fault.name] ?? 0) + 1;
      fault.befall(sandbox);
      if (fault.loses) await until(() => !bot.online());
      await until(() => !fault.loses || bot.online());
    }
    while (underWay.size >= AT_ONCE) await Promise.race(underWay);
    await pause(0);
    if (performance.now() - begun >= (milliseconds * (heaps.length + 1)) / 10) {
      await drain();
      lookForTwice();
      globalThis.gc?.();
      heaps.push(process.memoryUsage().heapUsed);
      handles.push(process.getActiveResourcesInfo().length);
      progress(`${heaps.length * 10}%: ${tally.answered} answered, ${tally.logged} logged`);
    }
  }
  await drain();
  await bot.stop();
  await sandbox.stop();
  return { seed, ...tally, faults, heaps, handles };
}

function eventOf(line: string): unknown {
  return (JSON.parse(line) as { readonly event?: unknown }).event;
}

/** Resolves when it holds, or when there is no more patience. */
async function until(holds: () => boolean): Promise<void> {
  const begun = performance.now();
  while (!holds() && performance.now() - begun < PATIENCE) await pause(5);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
