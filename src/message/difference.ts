/** How a quotation differs from the article in, one quoted paragraph of Discord Markdown out. */
import type { DifferencePart } from '../answer/quote-difference.ts';
import { charactersOf } from '../corpus/cut-text.ts';
import { escapeMarkdown } from './markdown.ts';

type Marks = Readonly<Record<DifferencePart['kind'], (text: string) => string>>;

/** What is struck isn't the article's, what is bold is, what is underlined is but from elsewhere. */
const ALTERED: Marks = {
  both: (text) => text,
  quote: (text) => `~~${text}~~`,
  article: (text) => `**${text}**`,
  elided: () => '[…]',
  moved: (text) => `__${text}__`,
};
/** The quoted words are bold among those left out. */
const CUT: Marks = { ...ALTERED, both: (text) => `**${text}**`, elided: (text) => text };

/** Long runs are shortened in their middle, the more the less room there is. */
const SHORTENED = [Number.POSITIVE_INFINITY, 240, 120, 60, 30, 12] as const;

/** @param room Most UTF-16 code units, at least 100. */
export function differenceBlock(parts: readonly DifferencePart[], altered: boolean, room: number): string {
  const marks = altered || parts.every(({ kind }) => kind === 'both') ? ALTERED : CUT;
  for (const longest of SHORTENED) {
    const block = `> ${parts
      .map((part) => markPart(part, marks, longest))
      .join('')
      .trim()}`;
    if (block.length <= room) return block;
  }
  // Changes without end: as many as fit.
  let block = '> ';
  for (const part of parts) {
    const longer = block + markPart(part, marks, 12);
    if (longer.length + 2 > room) break;
    block = longer;
  }
  return `${block.trimEnd()} …`;
}

/** Marks must touch their words: the space behind them stays outside. */
function markPart({ kind, text }: DifferencePart, marks: Marks, longest: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const space = /\s$/.test(text) ? ' ' : '';
  return words === '' ? space : `${marks[kind](escapeMarkdown(shortenMiddle(words, longest)))}${space}`;
}

function shortenMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = charactersOf(text);
  if (characters.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${characters.slice(0, half).join('').trimEnd()} … ${characters.slice(-half).join('').trimStart()}`;
}
