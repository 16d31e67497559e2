/** `npm run eval -- FILE… [--json]`: question sets in, one line of figures a file out. */
import { endWhenUnwritten } from '../unwritten-output.ts';
import { type Figures, measureSet } from './measure-set.ts';
import { tryQuestionSet } from './question-sets.ts';

const USAGE = 'Usage: npm run eval -- FILE… [--json]';

endWhenUnwritten(console.error);
const given = process.argv.slice(2);
const files = given.filter((argument) => !argument.startsWith('--'));
const flags = given.filter((argument) => argument.startsWith('--'));
const json = flags.includes('--json');
const wrong = flags.find((flag) => !['--json', '--help'].includes(flag));
if (flags.includes('--help')) console.log(USAGE);
else if (wrong !== undefined || files.length === 0) {
  console.error(wrong === undefined ? USAGE : `Unknown option ${wrong}. ${USAGE}`);
  process.exitCode = 1;
} else files.forEach(measure);

function measure(file: string): void {
  const set = tryQuestionSet(file);
  if (typeof set === 'string') {
    console.error(set);
    process.exitCode = 1;
    return;
  }
  const figures = measureSet(file, set);
  console.log(json ? JSON.stringify(figures) : figuresLine(figures));
}

function figuresLine({
  file,
  each,
  together,
  sentence1,
  accepted,
  refused,
  refused95,
  auc,
  p50,
  p99,
}: Figures): string {
  const percent = (value: number | null) => (value === null ? '–' : (value * 100).toFixed(1));
  const milliseconds = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} ms`);
  return [
    `${file}:`,
    `each@1 ${percent(each.at1)}, @3 ${percent(each.at3)}, MRR ${percent(each.mrr)}, lenient@1 ${percent(each.lenient1)} (${each.n})`,
    `| together@1 ${percent(together.at1)} | sentence@1 ${percent(sentence1)}`,
    `| accepted ${percent(accepted)}, refused ${percent(refused)}, refused@95 ${percent(refused95)}, AUC ${auc?.toFixed(3) ?? '–'}`,
    `| p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}`,
  ].join(' ');
}
