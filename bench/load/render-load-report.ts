/** Figures in, tables for a terminal out. */
import { table } from '../search/render-report.ts';
import type { EditionReport, Swap } from './edition-bench.ts';
import type { LoadReport } from './load-bench.ts';

const MEBIBYTE = 2 ** 20;
/** No reply waits longer for a new edition, in milliseconds. */
const LONGEST_STALL = 50;
/** A change is answered from after so many milliseconds. */
const SWAPPED_WITHIN = 2_000;

export function renderLoadReport({ rows, endurance, edition }: LoadReport): string {
  const [line, card] = rows;
  const percent = (part: number, whole = part) => `${((part / whole) * 100).toFixed(0)}%`;
  return [
    'Load: bot and sandbox in a process each',
    ...table(
      [
        ...['', 'a second', 'of a line', 'of a card', '', 'CPU ms', 'median ms', 'p99 ms', 'answered'],
        ...['start s', '', 'MiB'],
      ],
      rows.map(({ bot, rate, wanted, processor, median, p99, answered, start, resident }) => [
        bot,
        rate.toFixed(0),
        percent(rate, line?.rate),
        percent(rate, card?.rate),
        wanted ? `(≥ ${wanted.share * 100}%: ${verdict(rate / (card?.rate ?? rate) >= wanted.share)})` : '',
        processor.toFixed(2),
        median.toFixed(2),
        p99.toFixed(2),
        `${(answered * 100).toFixed(0)}%`,
        seconds(start),
        wanted ? `(≤ ${wanted.start / 1000}: ${verdict(start <= wanted.start)})` : '',
        (resident / MEBIBYTE).toFixed(0),
      ]),
    ),
    '“of a line” and “of a card” compare with bots that answer everything with one constant line or card; what is wanted is measured by the card.',
    ...rows.map(
      ({ bot, distinct, channels, linked, recent }) =>
        `${bot}: ${distinct.toLocaleString('en')} spellings of questions in ${channels} channels, ${percent(recent, 1)} of them among the thousand before, ${(linked * 100).toFixed(0)}% answered with a link to an earlier answer`,
    ),
    '',
    `Over ${endurance.interactions.toLocaleString('en')} interactions, after each fifth: heap ${endurance.heaps
      .map((heap) => (heap / MEBIBYTE).toFixed(1))
      .join(', ')} MiB; handles ${endurance.handles.join(', ')}`,
    '',
    ...renderEdition(edition),
  ].join('\n');
}

function renderEdition({ files, passages, start, before, one, all }: EditionReport): string[] {
  const swap = (changed: string, { swapped, meanwhile, stall }: Swap) =>
    `${changed}: the new edition answers after ${seconds(swapped)} s; meanwhile ${meanwhile.replies} replies, p99 ${meanwhile.p99.toFixed(0)} ms, longest ${meanwhile.longest.toFixed(0)} ms; longest the thread was kept ${stall.toFixed(0)} ms (≤ ${LONGEST_STALL}: ${verdict(stall <= LONGEST_STALL)})`;
  return [
    `${files.toLocaleString('en')} files with ${passages.toLocaleString('en')} passages: ready after ${seconds(start)} s; replies before any change: p99 ${before.p99.toFixed(0)} ms, longest ${before.longest.toFixed(0)} ms`,
    swap(`One file changed (≤ ${SWAPPED_WITHIN / 1000} s: ${verdict(one.swapped <= SWAPPED_WITHIN)})`, one),
    swap('All files changed', all),
  ];
}

const verdict = (reached: boolean) => (reached ? 'met' : 'missed');
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
