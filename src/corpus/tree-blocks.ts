/** A Markdown tree (of Markdown itself, or of HTML turned into it) in, its blocks in reading order out. */
import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block } from './block.ts';
import { BETWEEN_CELLS, pieceSeparator, textBlocks } from './block.ts';
import { findList } from './list-lines.ts';
import { areMarkdownParagraphs } from './paragraph-lines.ts';
import { raisedText } from './raised-digits.ts';
import { joinWrapped } from './wrapped-lines.ts';

const NOTE_MARK = /\[\^([^\]\s]+)\]/g;

/** Inline markup is dropped, words are not. `htmlBlocks` reads the HTML that stands in Markdown, where any can. */
export function treeBlocks(root: Root, htmlBlocks: (html: string) => Block[] = () => []): Block[] {
  return root.children.flatMap((node) => {
    const blocks = node.type === 'paragraph' ? paragraphBlocks(node.children) : nodeBlocks(node, htmlBlocks);
    const [only, ...others] = blocks;
    // Of several blocks, which one has the mark can't be told any more.
    if (!only || only.kind === 'heading' || others.length > 0) return blocks;
    const refersTo = notesNamed(node);
    return refersTo.length > 0 ? [{ ...only, refersTo }] : blocks;
  });
}

/** The labels of the footnotes that a node refers to. Where the footnote is in another piece of the text, the mark is text. */
function notesNamed(node: RootContent | PhrasingContent): string[] {
  if (node.type === 'footnoteReference') return [node.identifier.toLowerCase()];
  if (node.type === 'text')
    return [...node.value.matchAll(NOTE_MARK)].map(([, label = '']) => label.toLowerCase());
  return 'children' in node ? node.children.flatMap(notesNamed) : [];
}

/** Mostly one; several where each of its lines is a paragraph, as pasted from a word processor, or a list of a kind that Markdown doesn't know. */
function paragraphBlocks(nodes: readonly PhrasingContent[]): Block[] {
  const lines = inlineLines(nodes);
  const list = findList(lines.flatMap((line) => line.split(HARD_BREAK)).map((line) => joinedText([line])));
  if (list) return [...textBlocks('paragraph', [joinedText(list.before)]), ...textBlocks('list', list.items)];
  const several = !lines.some((line) => line.includes(HARD_BREAK)) && areMarkdownParagraphs(lines);
  const texts = several ? lines.map((line) => joinedText([line])) : [joinedText(lines)];
  const bold = texts.length === 1 && areBold(nodes);
  return texts.flatMap((text) =>
    textBlocks('paragraph', [text]).map((block) => ({ ...block, ...(bold && { bold }) })),
  );
}

function areBold(nodes: readonly PhrasingContent[]): boolean {
  const written = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return written.every(
    (node) => node.type === 'strong' || (node.type === 'emphasis' && areBold(node.children)),
  );
}

function nodeBlocks(node: RootContent, htmlBlocks: (html: string) => Block[]): Block[] {
  const inside = (nodes: readonly RootContent[]): Block[] =>
    nodes.flatMap((child) => nodeBlocks(child, htmlBlocks));
  switch (node.type) {
    case 'heading': {
      const text = inlineText(node.children).replaceAll('\n', ' ');
      return text === '' ? [] : [{ kind: 'heading', level: node.depth, text }];
    }
    case 'paragraph':
      return textBlocks('paragraph', [inlineText(node.children)]);
    case 'list':
      return textBlocks('list', listItems(node, inside));
    case 'blockquote':
      return textBlocks('quote', inside(node.children).map(blockText));
    case 'table':
      return textBlocks(
        'table',
        node.children.map((row) =>
          row.children.map((cell) => inlineText(cell.children).replaceAll('\n', ' ')).join(BETWEEN_CELLS),
        ),
      );
    case 'code':
      return textBlocks('code', trimBlankLines(node.value).split(/\n(?:[ \t]*\n)+/));
    case 'html':
      return htmlBlocks(node.value);
    case 'footnoteDefinition':
      return inside(node.children).map((block) => ({
        ...(block.kind === 'heading' ? { kind: 'paragraph' as const, pieces: [block.text] } : block),
        note: node.identifier.toLowerCase(),
      }));
    default:
      return [];
  }
}

function blockText(block: Block): string {
  return block.kind === 'heading' ? block.text : block.pieces.join(pieceSeparator(block.kind));
}

/** Each item as its own lines, with its marker; what stands under the first line is indented to it. */
function listItems(list: List, inside: (nodes: readonly RootContent[]) => Block[]): string[] {
  return list.children.map((item, at) => {
    const marker = list.ordered ? `${(list.start ?? 1) + at}.` : '-';
    const lines = inside(item.children).map(blockText).join('\n').split('\n');
    const indented = lines.map((line, n) => (n === 0 ? line : ' '.repeat(marker.length + 1) + line));
    return lines.join('') === '' ? '' : `${marker} ${checkbox(item)}${indented.join('\n')}`;
  });
}

function checkbox(item: ListItem): string {
  if (typeof item.checked !== 'boolean') return '';
  return item.checked ? '[x] ' : '[ ] ';
}

/** Stands for a break that is meant, until the lines that were only wrapped are joined. */
export const HARD_BREAK = '\u2028';

function inlineText(nodes: readonly PhrasingContent[]): string {
  return joinedText(inlineLines(nodes));
}

function inlineLines(nodes: readonly PhrasingContent[]): string[] {
  const text = phrasesText(nodes);
  return text.includes('\n') ? text.split(/[ \t]*\n[ \t]*/) : [text];
}

function joinedText(lines: readonly string[]): string {
  return joinWrapped(lines, true)
    .replace(/[ \t]{2,}|\t/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}

/** A tag of HTML and its end stand beside what they enclose. */
function phrasesText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node, at) => {
      const text = phraseText(node);
      const before = nodes[at - 1];
      if (node.type !== 'text' || before?.type !== 'html') return text;
      const [, element] = /^<(su[bp])\b/i.exec(before.value) ?? [];
      return element === undefined ? text : raisedText(text, element.toLowerCase());
    })
    .join('');
}

function phraseText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      // A footnote whose definition is missing stays as text in the tree: it is a mark all the same.
      return node.value.replace(NOTE_MARK, '');
    case 'inlineCode':
      return node.value;
    case 'break':
      return HARD_BREAK;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
      return /^<br\b/i.test(node.value) ? HARD_BREAK : '';
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? phrasesText(node.children) : flowText(node);
  }
}

/** Of HTML, a rule or code can stand in what is bold, though Markdown's tree has no place for them there. */
function flowText(node: object): string {
  return 'value' in node ? `${HARD_BREAK}${String(node.value)}${HARD_BREAK}` : HARD_BREAK;
}

function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
