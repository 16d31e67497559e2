/** A seed and a time in; out comes how the whole bot fared in mixed traffic with faults thrown at it, all by the dice. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { startApp } from '../../src/app.ts';
import { createCounters } from '../../src/discord/counters.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { createDice, type Dice } from '../search/seeded-dice.ts';
import { ACTS, type Act } from './acts.ts';
import { FAULTS, type Fault } from './faults.ts';
import { handlesHaveGrown, heapHasGrown, type Tenth } from './growth.ts';
import { CHANNELS, createScenes } from './scene.ts';
import { createWitness } from './witness.ts';

export interface SoakReport {
  readonly seed: number;
  /** How many acts of users there were, by what came of them. */
  readonly answered: number;
  readonly logged: number;
  /** Acts that got no answer and no line in the log: there must be none. */
  readonly silent: readonly string[];
  /** Events that were answered more than once: there must be none. */
  readonly twice: readonly string[];
  /** What the bot itself failed at, as it logs it: there must be none. */
  readonly failed: readonly string[];
  /** What there was ever more of, heap or handles: there must be none. */
  readonly grown: readonly string[];
  readonly faults: Readonly<Record<string, number>>;
  /** How often each of Discord's error codes was logged. */
  readonly codes: Readonly<Record<string, number>>;
  /** At each tenth of the time. */
  readonly tenths: readonly Tenth[];
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
const FAULT_EVERY = 20;
/** No act takes longer than this to be answered or logged, in milliseconds. */
const PATIENCE = 30_000;
/** So little that the sandbox soon keeps as much as it ever will. */
const HISTORY_LIMIT = 50;
/** In milliseconds: short, that one which is not acknowledged is soon missed. */
const HEARTBEAT_INTERVAL = 1_000;

export async function playSoak({ seed, milliseconds, progress }: Plan): Promise<SoakReport> {
  const corpusDir = mkdtempSync(path.join(tmpdir(), 'verbatim-soak-'));
  cpSync('corpus/blinken-beijing.md', path.join(corpusDir, 'article.md'));
  const users = Array.from({ length: 20 }, (_, number) => ({ name: `user ${number}` }));
  const sandbox = await startSandbox({
    botName: 'Verbatim',
    channels: CHANNELS,
    users,
    historyLimit: HISTORY_LIMIT,
    heartbeatInterval: HEARTBEAT_INTERVAL,
  });
  const witness = createWitness(sandbox);
  let loggedEvents = new Set<unknown>();
  const failed: string[] = [];
  const codes: Record<string, number> = {};
  const write = (line: string) => {
    const { level, msg, event, error, code } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    loggedEvents.add(event);
    if (level === pino.levels.values['error']) failed.push(`${msg} ${event}`);
    if (String(error).startsWith('DiscordAPIError')) codes[Number(code)] = (codes[Number(code)] ?? 0) + 1;
  };
  const log = pino({ level: 'warn' }, { write });
  const { token, apiUrl } = sandbox;
  const onFinalClose = (reason: string) => progress(`closed for good: ${reason}`);
  const counters = createCounters();
  const outcome = await startApp({ token, apiUrl, corpusDir, log, counters, onFinalClose });
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { bot } = outcome;

  const dice = createDice(seed);
  const nextScene = createScenes(sandbox, witness, seed);
  const nextFault = createRounds(seed);
  const tally = { answered: 0, logged: 0, silent: [] as string[], twice: [] as string[] };
  const faults: Record<string, number> = {};
  const tenths: Tenth[] = [];
  const handles: number[] = [];
  const underWay = new Set<Promise<void>>();
  const drain = () => Promise.all(underWay);

  const watch = async (act: Act): Promise<void> => {
    await until(() => act.answered() || loggedEvents.has(act.event));
    if (act.answered()) tally.answered += 1;
    else if (loggedEvents.has(act.event)) tally.logged += 1;
    else tally.silent.push(`${act.name} ${act.event}`);
  };
  const begin = (act: Act | undefined): void => {
    if (!act) return;
    const watching = watch(act);
    underWay.add(watching);
    void watching.finally(() => underWay.delete(watching));
  };
  const suffer = async ({ name, amid, befall, away, alone, mend }: Fault): Promise<void> => {
    // What Discord itself loses nobody can answer: before such a fault everything is answered, after it all wait.
    if (alone) await drain();
    faults[name] = (faults[name] ?? 0) + 1;
    if (amid) begin(amid(nextScene(dice)));
    befall(sandbox, corpusDir);
    if (away) await until(() => !bot.online());
    else if (mend) await drain();
    mend?.(sandbox, corpusDir);
    await until(() => !away || bot.online());
  };
  const measure = async (): Promise<void> => {
    await drain();
    tally.twice.push(...witness.takeTwice());
    loggedEvents = new Set();
    for (const thread of witness.takeLeftThreads()) clearThread(sandbox, thread);
    const acts = tally.answered + tally.logged + tally.silent.length;
    tenths.push({ heap: heapUsed(), acts });
    handles.push(process.getActiveResourcesInfo().length);
    progress(`${tenths.length * 10}%: ${tally.answered} answered, ${tally.logged} logged`);
  };

  const begun = performance.now();
  for (let acts = 1; tenths.length < 10; acts += 1) {
    begin(dice.pick(ACTS)(nextScene(dice)));
    if (acts % FAULT_EVERY === 0) await suffer(nextFault());
    while (underWay.size >= AT_ONCE) await Promise.race(underWay);
    await pause(0);
    if (performance.now() - begun >= (milliseconds * (tenths.length + 1)) / 10) await measure();
  }
  await bot.stop();
  await sandbox.stop();
  rmSync(corpusDir, { recursive: true });
  const grown = [
    ...(heapHasGrown(tenths) ? ['heap'] : []),
    ...(handlesHaveGrown(handles) ? ['handles'] : []),
  ];
  return { seed, ...tally, failed, grown, faults, codes, tenths, handles };
}

/** Every fault once in an order of the dice's, then again in another. */
function createRounds(seed: number): () => Fault {
  const dice: Dice = createDice(seed);
  let left: Fault[] = [];
  return () => {
    if (left.length === 0) left = [...FAULTS];
    const fault = dice.pick(left);
    left.splice(left.indexOf(fault), 1);
    return fault;
  };
}

/** All but its opening. Nobody goes there any more, and the sandbox would keep the cards of every thread. */
function clearThread({ users: [reader], faults }: Sandbox, thread: string): void {
  const [starter, _opening, ...talk] = reader?.sees(thread) ?? [];
  faults.deleteMessages(...[starter, ...talk].flatMap((message) => message?.id ?? []));
}

/** In bytes, without compiled code, of which there is more for as long as the compiler finds something to improve. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { code_and_metadata_size, bytecode_and_metadata_size } = getHeapCodeStatistics();
  return process.memoryUsage().heapUsed - code_and_metadata_size - bytecode_and_metadata_size;
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
