/** A passage and the room there is in, the part of it to show and its block quote in Discord Markdown out. */
import type { Passage, TextRange } from '../corpus/article.ts';
import { cutAt } from '../corpus/cut-text.ts';
import { escapeMarkdown } from './markdown.ts';

/** A part of a passage, ready to show. `range` is what a reader sees of the passage's text. */
export interface Excerpt {
  readonly range: TextRange;
  readonly markdown: string;
}

/**
 * Shows the whole passage when it fits, else as many whole sentences as do: those from `from` on, or those around
 * `bold`. "…" marks where something is left out. Only a sentence longer than the room is cut inside.
 * @param bold The sentence to make bold, a range of the passage's text.
 * @param from Where to begin in the passage's text when a reader reads it from its start, or on.
 * @param room Most UTF-16 code units of Markdown.
 */
export function quoteExcerpt(
  passage: Passage,
  bold: TextRange | undefined,
  from: number | undefined,
  room: number,
): Excerpt {
  const render = (range: TextRange) => quoteBlock(passage.text, range, bold);
  const fits = (range: TextRange) => render(range).length <= room;
  const whole = { start: 0, end: passage.text.length };
  const all = (from ?? 0) === 0 ? wholeBlock(passage, bold) : undefined;
  if (all !== undefined && all.length <= room) return { range: whole, markdown: all };

  const parts = sentencesFrom(passage, from ?? 0);
  const anchor = from === undefined && bold ? parts.findIndex(({ end }) => end > bold.start) : 0;
  let range = parts[Math.max(anchor, 0)] ?? { start: from ?? 0, end: passage.text.length };
  if (!fits(range)) range = cutInside(passage.text, range, fits);
  else {
    let [before, after] = [anchor - 1, anchor + 1];
    for (let grown = true; grown; ) {
      grown = false;
      const next = parts[after];
      if (next && fits({ start: range.start, end: next.end })) {
        range = { start: range.start, end: next.end };
        after += 1;
        grown = true;
      }
      const previous = parts[before];
      if (previous && fits({ start: previous.start, end: range.end })) {
        range = { start: previous.start, end: range.end };
        before -= 1;
        grown = true;
      }
    }
  }
  return { range, markdown: render(range) };
}

/** By sentence: its whole passage with it in bold. What has been asked is asked again. */
const wholes = new WeakMap<TextRange, string>();

function wholeBlock({ text, sentences }: Passage, bold: TextRange | undefined): string {
  const known = bold && wholes.get(bold);
  if (known !== undefined) return known;
  const block = quoteBlock(text, { start: 0, end: text.length }, bold);
  if (bold && sentences.includes(bold)) wholes.set(bold, block);
  return block;
}

/** Every line quoted, `bold` in stars line by line, the rest escaped. */
function quoteBlock(text: string, shown: TextRange, bold: TextRange | undefined): string {
  const start = Math.max(shown.start, Math.min(bold?.start ?? shown.end, shown.end));
  const end = Math.max(start, Math.min(bold?.end ?? shown.end, shown.end));
  const marked = [
    text.slice(0, shown.start).trim() === '' ? '' : '… ',
    escapeMarkdown(text.slice(shown.start, start)),
    text
      .slice(start, end)
      .split(/\r\n?|\n/)
      .map(boldLine)
      .join('\n'),
    escapeMarkdown(text.slice(end, shown.end)),
    text.slice(shown.end).trim() === '' ? '' : ' …',
  ].join('');
  return marked
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}

function boldLine(line: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
  return words === '' ? line : `${before}**${escapeMarkdown(words)}**${after}`;
}

/** What is left of the passage from an offset on, the sentence it falls into cut there. */
function sentencesFrom(passage: Passage, from: number): TextRange[] {
  return passage.sentences
    .filter(({ end }) => end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end }));
}

/** The longest beginning of the range that fits. */
function cutInside(text: string, { start, end }: TextRange, fits: (range: TextRange) => boolean): TextRange {
  let [short, long] = [0, end - start];
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (fits({ start, end: start + middle })) short = middle;
    else long = middle;
  }
  return { start, end: start + Math.max(1, cutAt(text.slice(start, end), short)) };
}
