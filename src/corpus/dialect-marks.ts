/** A Markdown tree in, the same without the marks out that only some readers know, such as Obsidian, Pandoc or MkDocs. */
import type { InlineCode, Nodes, Text } from 'mdast';
import { ATTRIBUTES, CALLOUT, MARK_LINES } from './mark-lines.ts';
import { raisedText } from './raised-digits.ts';
import { HARD_BREAK } from './tree-blocks.ts';
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
    // Pandoc's raised and lowered numbers: "2^10^", "H~2~O".
    String.raw`(?<=[A-Za-z\d)])(?<caret>\^)(?<sup>[+−-]?\d{1,3}[+−-]?)(?<caret2>\^)`,
    String.raw`(?<=[A-Za-z)])(?<tilde>~)(?<sub>\d{1,3})(?<tilde2>~)`,
    // What others link to.
    String.raw`(?<name>(?:^|[ \n])\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{3,}$)`,
  ].join('|'),
  'dgu',
);
const MAY_HAVE_MARKS = /%%|\[\[|==|[\^~]|:::|[{}]|\[!|!!!|\?\?\?/;

/** A link to a heading of a page shows both. */
const BETWEEN = ' > ';

export function withoutMarks<Tree extends Nodes>(tree: Tree): Tree {
  if (tree.type === 'blockquote' && tree.children[0]) dropMarks(wordsIn(tree.children[0]), [CALLOUT]);
  if (tree.type === 'heading') dropMarks(wordsIn(tree), [ATTRIBUTES, MARKS]);
  else if (tree.type === 'paragraph') dropMarks(wordsIn(tree), [MARK_LINES, MARKS]);
  else if (tree.type === 'tableCell') dropMarks(wordsIn(tree), [MARKS]);
  else if ('children' in tree) for (const child of tree.children) withoutMarks(child);
  return tree;
}

type Words = Text | InlineCode;

function wordsIn(node: Nodes): Words[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node];
  return 'children' in node ? node.children.flatMap(wordsIn) : [];
}

function shownFor(name: string, mark: string): string {
  if (name === 'heading') return BETWEEN;
  if (name === 'sup' || name === 'sub') return raisedText(mark, name);
  return name.startsWith('ends') ? HARD_BREAK : '';
}

function dropMarks(words: readonly Words[], patterns: readonly RegExp[]): void {
  const whole = words.map(({ value }) => value).join('');
  if (!MAY_HAVE_MARKS.test(whole)) return;
  for (const pattern of patterns) dropPattern(words, pattern);
}

function dropPattern(words: readonly Words[], pattern: RegExp): void {
  const text = words.map(({ type, value }) => (type === 'text' ? value : CODE.repeat(value.length))).join('');
  const units = words.flatMap(({ value }) => value.split(''));
  for (const { indices } of text.matchAll(pattern)) {
    for (const [name, range] of Object.entries(indices?.groups ?? {})) {
      if (!range) continue;
      units.fill('', ...range);
      units[range[0]] = shownFor(name, text.slice(...range));
    }
  }
  let start = 0;
  for (const node of words) {
    const end = start + node.value.length;
    node.value = units.slice(start, end).join('');
    start = end;
  }
  const first = words.find(({ value }) => value !== '');
  if (first?.type === 'text') first.value = first.value.trimStart();
}
