/** What an article's text opens with in, the title it goes by out, for one whose front matter gives none. */
import path from 'node:path';
import type { Article } from './article.ts';
import { isTitleLine } from './plain-headings.ts';

/** A title made of the first sentence is cut to this many characters, at a word. */
const LONGEST_TITLE = 80;

/**
 * A title-like line above the first heading, as on a title page; else the first heading, the first sentence without its
 * stop, or the file's name.
 */
export function titleFromText(
  file: string,
  { sections, passages }: Pick<Article, 'sections' | 'passages'>,
): string {
  const [first] = passages;
  const line = first?.text.split('\n', 1)[0] ?? '';
  if (first?.heading === '' && first.kind === 'paragraph' && isTitleLine(line)) return line;
  const heading = sections.find((section) => section.heading !== '')?.heading;
  if (heading !== undefined) return heading;
  const [sentence = { start: 0, end: 0 }] = first?.sentences ?? [];
  return cutTitle(first?.text.slice(sentence.start, sentence.end) ?? '') || fileTitle(file);
}

function cutTitle(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').replace(/[.:。：]$/, '');
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}

function fileTitle(file: string): string {
  return path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ').trim() || file;
}
