/** A part of a Markdown text in, whether it can only be a paragraph or a heading out: no parser is needed for those. */
import type { Heading, Root, RootContent } from 'mdast';

/** One or more, as they stand between two parts of a text; they are kept when it is split. */
export const BLANK_LINES = /(\n(?:[ \t]*\n)+)/;

/** `[label]: address` lines by label, so that a link is known as one wherever its address stands. */
export type LinkDefinitions = ReadonlyMap<string, string>;

/**
 * A paragraph of lines that begin with a letter and hold no character that Markdown could mean something by. Words in
 * brackets are a link where there are definitions.
 */
const PARAGRAPH =
  /^(?:["'“‘«„(「『《]?\p{L}(?:[^\\`*_[\]<>&~|\n\ue000]|&(?=[ \t])|\[[^\\`*_[\]<>&~|^\n\ue000]+\](?![[(:]))*(?:\n(?=.)|$))+$/u;
/** Blank lines before and after all. */
const OUTER_LINES = /^(?:[ \t]*\n)+|\n\s*$/g;
const HARD_BREAK = / {2}\n/;

/** A line of such characters after marks. */
const HEADING = /^(#{1,6})[ \t]+([^\s#\\`*_[\]<>&~|\ue000][^#\\`*_[\]<>&~|\n\ue000]*)$/;

/** @param part What stands between blank lines. */
export function isInertParagraph(part: string, definitions: LinkDefinitions): boolean {
  return PARAGRAPH.test(part) && !HARD_BREAK.test(part) && (definitions.size === 0 || !part.includes('['));
}

/** The tree of a text that is nothing but inert paragraphs and headings. */
export function inertTree(text: string, definitions: LinkDefinitions): Root | undefined {
  const children: RootContent[] = [];
  for (const [at, part] of text.replace(OUTER_LINES, '').split(BLANK_LINES).entries()) {
    if (at % 2 === 1 || part === '') continue;
    const [, marks, heading] = HEADING.exec(part) ?? [];
    if (marks !== undefined && heading !== undefined) {
      const depth = marks.length as Heading['depth'];
      children.push({ type: 'heading', depth, children: [{ type: 'text', value: heading.trim() }] });
    } else if (isInertParagraph(part, definitions)) {
      children.push({ type: 'paragraph', children: [{ type: 'text', value: part }] });
    } else {
      return undefined;
    }
  }
  return { type: 'root', children };
}

/** All that a text has. */
export function linkDefinitions(text: string): LinkDefinitions {
  const found = new Map<string, string>();
  for (const [line, label = ''] of text.matchAll(/^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*\S.*$/gm)) {
    if (!found.has(labelKey(label))) found.set(labelKey(label), line);
  }
  return found;
}

/** As a label and the link by it are compared. */
export function labelKey(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
