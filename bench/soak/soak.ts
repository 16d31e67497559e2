/**
 * npm run soak: mixed traffic with faults for ten minutes, or as long as --minutes says; exits 1 when anything went unanswered,
 * was answered twice, failed, or grew. With a --seed who does what, with which words, in a channel, a thread or directly, and
 * which fault follows which act, is the same on every run; which card is clicked, which thread it is, what is under way when a
 * fault comes and how many acts there are in the time is not: that depends on how fast everything goes.
 */
import { parseArgs } from 'node:util';
import { keptByEachAct } from './growth.ts';
import { playSoak } from './play-soak.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const report = await playSoak({
  seed: Number(values.seed),
  milliseconds: Number(values.minutes) * 60_000,
  progress: (line) => console.error(line),
});
const mebibytes = report.tenths.map(({ heap }) => (heap / 2 ** 20).toFixed(1));
const kept = keptByEachAct(report.tenths);
console.log(
  [
    `Seed ${report.seed}: ${report.answered} answered, ${report.logged} logged instead`,
    `Answered twice: ${report.twice.join(', ') || 'none'}`,
    `Neither answered nor logged: ${report.silent.join(', ') || 'none'}`,
    `Failed at by itself: ${report.failed.join(', ') || 'nothing'}`,
    `Ever more of: ${report.grown.join(', ') || 'nothing'}`,
    `Faults: ${counts(report.faults)}`,
    `Discord’s error codes in the log: ${counts(report.codes)}`,
    `Heap at each tenth: ${mebibytes.join(', ')} MiB${kept === undefined ? '' : `, once warm ${kept.toFixed(0)} bytes more an act`}`,
    `Handles at each tenth: ${report.handles.join(', ')}`,
  ].join('\n'),
);
// What has been left running must not keep it from ending.
process.exit([report.silent, report.twice, report.failed, report.grown].flat().length === 0 ? 0 : 1);

function counts(times: Readonly<Record<string, number>>): string {
  return Object.entries(times)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ');
}
