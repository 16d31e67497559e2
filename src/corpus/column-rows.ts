/** Lines that stand together in, the rows of what is set in columns out: opening hours, prices, addresses. */

const TAB = /\S\t+\S/;
/** Ends where another column may begin. */
const GAP = /(?<=\S) {2,}(?=\S)/g;
/** Two spaces follow a full stop, too: one of the gaps is wider. */
const WIDE_GAP = 3;

/** Undefined unless most lines have a column in common. What stands below a later column alone goes on in the row above. */
export function columnRows(lines: readonly string[]): string[] | undefined {
  if (isMost(lines.filter((line) => TAB.test(line)).length, lines)) return [...lines];
  const column = commonColumn(lines);
  if (column === undefined) return undefined;
  const rows: string[] = [];
  for (const line of lines) {
    const goesOn = rows.length > 0 && line.length - line.trimStart().length >= column;
    if (goesOn) rows[rows.length - 1] += ` ${line.trim()}`;
    else rows.push(line);
  }
  return rows;
}

function commonColumn(lines: readonly string[]): number | undefined {
  const found = new Map<number, { count: number; widest: number }>();
  for (const line of lines) {
    for (const { index, 0: gap } of line.matchAll(GAP)) {
      const { count, widest } = found.get(index + gap.length) ?? { count: 0, widest: 0 };
      found.set(index + gap.length, { count: count + 1, widest: Math.max(widest, gap.length) });
    }
  }
  const columns = [...found].filter(([, { count }]) => isMost(count, lines));
  const gaps = (some: Iterable<readonly [number, { count: number }]>) =>
    [...some].reduce((sum, [, { count }]) => sum + count, 0);
  // Else spaces fill the lines of a justified text.
  const aligned = gaps(columns) * 2 > gaps(found);
  return aligned ? columns.find(([, { widest }]) => widest >= WIDE_GAP)?.[0] : undefined;
}

function isMost(count: number, lines: readonly string[]): boolean {
  return count > 1 && count * 2 >= lines.length;
}
