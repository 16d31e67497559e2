/** Somebody's message in, the quotations in it out. */
import { UNSPACED } from '../corpus/unspaced.ts';
import { dropShapeless } from '../search/shapeless.ts';
import { dropItalics } from './drop-italics.ts';

/** The ways to open and close a quotation that people type; a pair ends at the first closing mark. */
const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['‹', '›'],
  ['›', '‹'],
] as const;

/** A straight mark behind a digit stands for inches, behind a letter it closes; but not all scripts have spaces. */
const STRAIGHT = `(?<!(?!${UNSPACED})[\\p{L}\\p{N}])"`;

/** One branch for each pair, none running over an empty line. */
const QUOTED = new RegExp(
  MARKS.map(
    ([open, close]) => `${open === '"' ? STRAIGHT : open}((?:(?!\\n\\s*\\n)[^${open}${close}])+)[${close}]`,
  ).join('|'),
  'gu',
);
/** Consecutive lines behind ">"; behind ">>>" all that follows. */
const BLOCK = /^>>> [\s\S]*|(?:^ {0,3}>+ ?.*(?:\n|$))+/gm;
/** Who is quoted, in a last line of its own. */
const ATTRIBUTION = /\n[^\S\n]*[—–―][^\n]{0,80}\s*$/u;
/** What Discord renders and nobody quotes: emphasis, code, spoilers, escapes, mentions. */
const MARKUP = /\\([^0-9A-Za-z\s])|\*{1,3}|__|~~|\|\||`+|<[@#:a/][^>\n]{0,100}>/g;

/** A single letter, digit or ideograph in quotation marks is spoken of rather than quoted; "5%" is more than that. */
const SCRAP = /^[^\p{L}\p{N}%‰°\p{Sc}]*[\p{L}\p{N}][^\p{L}\p{N}%‰°\p{Sc}]*$/u;

/** In the order they stand; a message without any is itself the quotation. Empty only when it has no words. */
export function findQuotations(message: string): string[] {
  const blocks = [...message.matchAll(BLOCK)].map(({ 0: block, index }) => ({
    index,
    text: plain(block.replace(/^ {0,3}>+ ?/gm, '').replace(ATTRIBUTION, '')),
  }));
  const rest = message.replace(BLOCK, (block) => ' '.repeat(block.length - 1).concat('\n'));
  const quoted = [...rest.matchAll(QUOTED)].map((match) => ({
    index: match.index,
    text: plain(match.slice(1).find((group) => group !== undefined) ?? ''),
  }));
  const found = [...blocks, ...quoted.filter(({ text }) => !SCRAP.test(text))]
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text)
    .filter(hasWords);
  return found.length > 0 ? found : [plain(message)].filter(hasWords);
}

function plain(text: string): string {
  return dropItalics(dropShapeless(text)).replace(MARKUP, '$1').trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
