/** Figures in, tables for a terminal out. */
import { table } from '../search/render-report.ts';
import type { LoadReport } from './load-bench.ts';

const MEBIBYTE = 2 ** 20;
/** At least this share of the echo bot's rate: on the first article, and with many passages. */
const WANTED = [undefined, 0.85, 0.6];
/** At most so many milliseconds until it answers, likewise. */
const START_WITHIN = [undefined, 2_000, 10_000];

export function renderLoadReport({ rows, endurance }: LoadReport): string {
  const [echo] = rows;
  const verdict = (reached: boolean) => (reached ? 'met' : 'missed');
  return [
    'Load: bot and sandbox in a process each',
    ...table(
      ['', 'a second', 'of echo', '', 'median ms', 'p99 ms', 'CPU ms', 'answered', 'start s', '', 'MiB'],
      rows.map((row, place) => {
        const share = row.rate / (echo?.rate ?? row.rate);
        const wanted = WANTED[place];
        const within = START_WITHIN[place];
        return [
          row.bot,
          row.rate.toFixed(0),
          `${(share * 100).toFixed(0)}%`,
          wanted === undefined ? '' : `(≥ ${wanted * 100}%: ${verdict(share >= wanted)})`,
          row.median.toFixed(2),
          row.p99.toFixed(2),
          row.processor.toFixed(2),
          `${(row.answered * 100).toFixed(0)}%`,
          (row.start / 1000).toFixed(1),
          within === undefined ? '' : `(≤ ${within / 1000}: ${verdict(row.start <= within)})`,
          (row.resident / MEBIBYTE).toFixed(0),
        ];
      }),
    ),
    '',
    `Over ${endurance.interactions.toLocaleString('en')} interactions, after each fifth: heap ${endurance.heaps
      .map((heap) => (heap / MEBIBYTE).toFixed(1))
      .join(', ')} MiB; handles ${endurance.handles.join(', ')}`,
  ].join('\n');
}
