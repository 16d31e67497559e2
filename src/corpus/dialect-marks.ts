/** A Markdown tree in, the same without the marks out that wikis such as Obsidian put among the words. */
import type { InlineCode, Nodes, Root, Text } from 'mdast';
import { UNSPACED } from './unspaced.ts';

/** Stands for each character of code, which is no mark. */
const CODE = '\ufffc';

const WORD = `(?!${UNSPACED})[\\p{L}\\p{N}=]`;
/**
 * What begins or ends like code or a sum is text: "a == b", "5%% to 6%%", "[[1, 2], [3]]", "x ^2". Named is what goes, the
 * rest of a match stays.
 */
const MARKS = new RegExp(
  [
    // A comment.
    String.raw`(?<comment>(?<!\p{N} ?)%%(?![\s%])(?:(?!%%)[^\n])*(?<!\s)%%(?![\p{L}\p{N}%])|(?<=[.!?。！？] )%% (?:(?!%%)[^])* %%(?=\n|$))`,
    // What is embedded.
    String.raw`(?<embedded>!\[\[[^[\]\n]+\]\])`,
    // A link, by its label, or its page and its heading.
    String.raw`(?<opens>\[\[(?!\d{1,3}(?:[,–-] ?\d+)*\]|\s)(?:[^[\]|\n]+\||#(?=[^^]))?)(?:[^[\]|#\n]+)(?<block>#\^[^[\]|\n]+)?(?<heading>#)?(?:[^[\]|\n]*)(?<closes>(?<!\s)\]\])`,
    // Marked words.
    `(?<!${WORD})(?<marks>==)(?=[^\\s=])(?:(?!==)[^])*(?<=[^\\s=])(?<marked>==)(?!${WORD})`,
    // What others link to.
    String.raw`(?<name>(?:^|[ \n])\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{3,}$)`,
  ].join('|'),
  'dgu',
);
const MAY_HAVE_MARKS = /%%|\[\[|==|\^/;

/** A link to a heading of a page shows both. */
const BETWEEN = ' > ';

export function withoutMarks(tree: Root): Root {
  for (const words of runsOfWords(tree)) dropMarks(words);
  return tree;
}

type Words = Text | InlineCode;

/** The words of each paragraph, heading or cell. */
function runsOfWords(node: Nodes): Words[][] {
  if (!('children' in node)) return [];
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [wordsIn(node)];
  return node.children.flatMap(runsOfWords);
}

function wordsIn(node: Nodes): Words[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node];
  return 'children' in node ? node.children.flatMap(wordsIn) : [];
}

function dropMarks(words: readonly Words[]): void {
  const units = words.flatMap(({ value }) => value.split(''));
  const text = words.map(({ type, value }) => (type === 'text' ? value : CODE.repeat(value.length))).join('');
  if (!MAY_HAVE_MARKS.test(text)) return;
  for (const { indices } of text.matchAll(MARKS)) {
    for (const [name, range] of Object.entries(indices?.groups ?? {})) {
      if (range) units.fill('', ...range);
      if (range && name === 'heading') units[range[0]] = BETWEEN;
    }
  }
  let start = 0;
  for (const node of words) {
    const end = start + node.value.length;
    node.value = units.slice(start, end).join('');
    start = end;
  }
}
