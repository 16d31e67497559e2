/** Figures in, tables for a terminal out. */
import { table } from '../search/render-report.ts';
import type { LoadReport } from './load-bench.ts';

const MEBIBYTE = 2 ** 20;
/** At least this share of the rate of the echo bot that answers with a card: on the first article, and with many passages. */
const WANTED = [undefined, undefined, 0.85, 0.6];
/** At most so many milliseconds until it answers, likewise. */
const START_WITHIN = [undefined, undefined, 2_000, 10_000];
/** No reply waits longer for a new edition, in milliseconds. */
const LONGEST_STALL = 50;

export function renderLoadReport({ rows, endurance, edition }: LoadReport): string {
  const [, echo] = rows;
  const verdict = (reached: boolean) => (reached ? 'met' : 'missed');
  const { files, passages, meanwhile, before, stall } = edition;
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  return [
    'Load: bot and sandbox in a process each',
    ...table(
      [
        '',
        'a second',
        'of echo',
        '',
        'CPU ms',
        'of echo',
        'median ms',
        'p99 ms',
        'answered',
        'start s',
        '',
        'MiB',
      ],
      rows.map((row, place) => {
        const share = row.rate / (echo?.rate ?? row.rate);
        const wanted = WANTED[place];
        const within = START_WITHIN[place];
        return [
          row.bot,
          row.rate.toFixed(0),
          `${(share * 100).toFixed(0)}%`,
          wanted === undefined ? '' : `(≥ ${wanted * 100}%: ${verdict(share >= wanted)})`,
          row.processor.toFixed(2),
          `${((row.processor / (echo?.processor ?? row.processor)) * 100).toFixed(0)}%`,
          row.median.toFixed(2),
          row.p99.toFixed(2),
          `${(row.answered * 100).toFixed(0)}%`,
          seconds(row.start),
          within === undefined ? '' : `(≤ ${within / 1000}: ${verdict(row.start <= within)})`,
          (row.resident / MEBIBYTE).toFixed(0),
        ];
      }),
    ),
    '“of echo” compares with the bot that answers everything with one constant card.',
    ...rows.map(
      ({ bot, distinct, channels, linked }) =>
        `${bot}: ${distinct.toLocaleString('en')} different questions in ${channels} channels, ${(linked * 100).toFixed(0)}% answered with a link to an earlier answer`,
    ),
    '',
    `Over ${endurance.interactions.toLocaleString('en')} interactions, after each fifth: heap ${endurance.heaps
      .map((heap) => (heap / MEBIBYTE).toFixed(1))
      .join(', ')} MiB; handles ${endurance.handles.join(', ')}`,
    '',
    `${files.toLocaleString('en')} files with ${passages.toLocaleString('en')} passages: ready after ${seconds(edition.start)} s; all of them changed: the new edition answers after ${seconds(edition.swapped)} s`,
    `Meanwhile ${meanwhile.replies} replies: p99 ${meanwhile.p99.toFixed(0)} ms, longest ${meanwhile.longest.toFixed(0)} ms (before: ${before.p99.toFixed(0)}, ${before.longest.toFixed(0)}); longest the thread was kept ${stall.toFixed(0)} ms (≤ ${LONGEST_STALL}: ${verdict(stall <= LONGEST_STALL)})`,
  ].join('\n');
}
