/** Figures in, tables for a terminal out. */
import { BASELINE, type EngineId, OURS } from './engines.ts';
import type { SearchReport, SetReport, SizeReport, SpeedRow } from './search-bench.ts';

const MEBIBYTE = 2 ** 20;
/** At most so many times what MiniSearch's defaults take on the same text in the same run. */
const ALLOWED = { build: 2, median: 1, heap: 2 };

export function renderSearchReport({ accuracy, sizes, leftOut }: SearchReport): string {
  return [
    ...renderAccuracy(accuracy),
    ...sizes.flatMap(renderSize),
    ...sizes.slice(-1).flatMap(renderVerdict),
    '',
    ...leftOut.map((line) => `Left out: ${line}`),
  ].join('\n');
}

function renderAccuracy(sets: readonly SetReport[]): string[] {
  const ids = [...new Set(sets.flatMap(({ rows }) => rows.map(({ engine }) => engine)))];
  const find = (set: SetReport, id: EngineId) => set.rows.find(({ engine }) => engine === id);
  const lines = ids.map((id) => [
    sets.map((set) => find(set, id)?.name).find((name) => name !== undefined) ?? id,
    ...sets.map((set) => {
      const row = find(set, id);
      if (!row) return '–';
      return `${(100 * row.each1).toFixed(1)}${row.asked < set.questions ? ` (of ${row.asked})` : ''}`;
    }),
  ]);
  return [
    'First passage right, % of the questions, every article its own index',
    ...table(['', ...sets.map(({ set, questions }) => `${set} (${questions})`)], lines),
  ];
}

function renderSize({ passages, written, distinctWords, rows }: SizeReport): string[] {
  const base = rows.find(({ engine }) => engine === BASELINE);
  const times = (row: SpeedRow, figure: 'build' | 'median' | 'p99' | 'heap' | 'heapAsked') =>
    base ? `${(row[figure] / base[figure]).toFixed(2)}×` : '';
  const made = passages - written;
  return [
    '',
    `${number(passages)} passages, ${number(distinctWords)} distinct words: ${number(written)} as written` +
      (made > 0
        ? `, ${number(made)} recombined from their sentences, rare words respelled so that vocabulary grows`
        : ''),
    ...table(
      [
        '',
        'build ms',
        '',
        'median ms',
        '',
        'p99 ms',
        '',
        'heap MiB',
        '',
        'after asking',
        '',
        'code MiB',
        'asked',
      ],
      rows.map((row) => [
        row.name,
        row.build.toFixed(row.build < 100 ? 1 : 0),
        times(row, 'build'),
        row.median.toFixed(row.median < 100 ? 2 : 0),
        times(row, 'median'),
        row.p99.toFixed(row.p99 < 100 ? 2 : 0),
        times(row, 'p99'),
        (row.heap / MEBIBYTE).toFixed(1),
        times(row, 'heap'),
        (row.heapAsked / MEBIBYTE).toFixed(1),
        times(row, 'heapAsked'),
        (row.loaded / MEBIBYTE).toFixed(1),
        `${row.rounds} × ${row.asked}`,
      ]),
    ),
  ];
}

function renderVerdict({ passages, rows }: SizeReport): string[] {
  const base = rows.find(({ engine }) => engine === BASELINE);
  const ours = rows.find(({ engine }) => engine === OURS);
  if (!base || !ours) return [];
  const parts = (['build', 'median', 'heap'] as const).map((figure) => {
    const ratio = ours[figure] / base[figure];
    return `${figure} ${ratio.toFixed(2)}× (at most ${ALLOWED[figure]}×: ${ratio <= ALLOWED[figure] ? 'met' : 'missed'})`;
  });
  return ['', `Verbatim against MiniSearch's defaults at ${number(passages)} passages: ${parts.join(', ')}`];
}

function number(count: number): string {
  return count.toLocaleString('en');
}

/** The first column to the left, the others to the right. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
