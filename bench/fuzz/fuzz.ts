/** npm run fuzz: hostile questions, messages, clicks, choices and files for a minute, or as --seconds says; exits 1 on a fault or a slow answer. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import {
  checkChoice,
  checkClick,
  checkFile,
  checkMessage,
  checkQuestion,
  forget,
  menus,
} from './check-input.ts';
import { hostileFile, hostileQuestion, tamperedChoice, tamperedId } from './hostile-input.ts';

/** No question, message, click or choice takes longer, in milliseconds of processor time: what else the machine does is not its doing. */
const SLOWEST_ANSWER = 50;
const BATCH = 50;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});

interface Tally {
  inputs: number;
  /** Milliseconds. */
  slowest: number;
  slowestInput: string;
  readonly faults: string[];
}

interface Try {
  readonly input: unknown;
  check(): string[] | Promise<string[]>;
}

interface Kind {
  readonly name: string;
  draw(seed: number, numRuns: number): Try[];
}

const KINDS: readonly Kind[] = [
  kind('questions', hostileQuestion, checkQuestion),
  kind('messages', hostileQuestion, checkMessage),
  kind('clicks', tamperedId, checkClick),
  kind('choices', tamperedChoice(menus), checkChoice),
  kind('Markdown', hostileFile, (text) => checkFile(text, '.md')),
  kind('plain text', hostileFile, (text) => checkFile(text, '.txt')),
  kind('HTML', hostileFile, (text) => checkFile(text, '.html')),
];

/** What somebody waits for. */
const AT_ONCE = ['questions', 'messages', 'clicks', 'choices'];

const tallies = new Map<string, Tally>(
  KINDS.map(({ name }) => [name, { inputs: 0, slowest: 0, slowestInput: '', faults: [] }]),
);
const end = performance.now() + Number(values.seconds) * 1000;
for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
  for (const { name, draw } of KINDS) {
    const tally = tallies.get(name);
    if (!tally) continue;
    for (const each of draw(seed, AT_ONCE.includes(name) ? BATCH : BATCH / 10)) await tryInput(each, tally);
  }
}

let failed = false;
for (const [name, { inputs, slowest, slowestInput, faults }] of tallies) {
  const slow = AT_ONCE.includes(name) && slowest > SLOWEST_ANSWER;
  failed ||= slow || faults.length > 0;
  console.log(
    `${name}: ${inputs} tried, slowest ${slowest.toFixed(1)} ms${slow ? ' (too slow)' : ''}, ${faults.length} faults`,
  );
  if (slowest > SLOWEST_ANSWER) console.log(`  slowest: ${slowestInput}`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
}
process.exitCode = failed ? 1 : 0;

function kind<T>(name: string, inputs: fc.Arbitrary<T>, check: (input: T) => ReturnType<Try['check']>): Kind {
  const draw: Kind['draw'] = (seed, numRuns) =>
    fc.sample(inputs, { seed, numRuns }).map((input) => ({ input, check: () => check(input) }));
  return { name, draw };
}

async function tryInput({ input, check }: Try, tally: Tally): Promise<void> {
  const shown = JSON.stringify(input).slice(0, 300);
  const begun = processorTime();
  let wrong: string[];
  try {
    wrong = await check();
  } catch (error) {
    wrong = [String(error instanceof Error ? error.stack : error)];
  }
  let taken = processorTime() - begun;
  // What is compiled or collected meanwhile is not its doing: a slow one gets a second chance, with nothing remembered.
  if (taken > SLOWEST_ANSWER && wrong.length === 0) {
    forget();
    const again = processorTime();
    await check();
    taken = Math.min(taken, processorTime() - again);
  }
  tally.inputs += 1;
  if (taken > tally.slowest) Object.assign(tally, { slowest: taken, slowestInput: shown });
  if (wrong.length > 0) tally.faults.push(`${wrong.join('; ')} for ${shown}`);
}

/** Milliseconds that this thread has run; elsewhere than on Linux all threads, those that compile and collect included. */
function processorTime(): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
