/** What an article's text opens with in, the title it goes by out, for one whose front matter gives none. */
import path from 'node:path';
import type { Article } from './article.ts';
import type { Block } from './block.ts';
import { cutText } from './cut-text.ts';
import { isTitleLine } from './plain-headings.ts';

/** A title made of the first sentence is cut to this many characters, at a word. */
const LONGEST_TITLE = 80;

/** How an e-mail begins, and what it is about. */
const HEADERS = /^(?:[\p{L}-]{2,20}: \S.*(?:\n|$)){2,}$/u;
const SUBJECT = /^(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Temat|Тема|Konu|Θέμα): (\S.*)$/m;

/**
 * An e-mail's subject; a title-like line above the first heading, as on a title page; else the first heading, unless that
 * is a lesser one below text; a text without headings goes by its first sentence without its stop, or the file's name.
 */
export function titleFromText(
  file: string,
  { sections, passages }: Pick<Article, 'sections' | 'passages'>,
): string {
  const [first] = passages;
  const subject = HEADERS.test(first?.text ?? '') ? SUBJECT.exec(first?.text ?? '')?.[1] : undefined;
  if (subject !== undefined) return cutTitle(subject);
  const line = first?.text.split('\n', 1)[0] ?? '';
  if (first?.heading === '' && first.kind === 'paragraph' && isTitleLine(line)) return line;
  const top = sections.find((section) => section.heading !== '');
  if (top) return first?.heading === '' && top.level > 1 ? fileTitle(file) : top.heading;
  const [sentence = { start: 0, end: 0 }] = first?.sentences ?? [];
  return cutTitle(first?.text.slice(sentence.start, sentence.end) ?? '') || fileTitle(file);
}

/** What sites put between a page's own title and their name. */
const BETWEEN = String.raw`\s*[|·•»›:]\s*|\s+[-–—~/]\s+`;
const FIRST_MARK = new RegExp(`^(?:${BETWEEN})`);
const LAST_MARK = new RegExp(`(?:${BETWEEN})$`);

/** A page's title without the site's name: the heading of the page that it begins with or, failing that, ends with. */
export function titleOfPage(title: string, blocks: readonly Block[]): string {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const begun = headings.find(
    ({ text }) => title.startsWith(text) && FIRST_MARK.test(title.slice(text.length)),
  );
  // What only ends a title whose beginning is a lesser heading is the site's name.
  const found =
    begun ??
    headings.find(
      ({ level, text }) =>
        level === 1 && title.endsWith(text) && LAST_MARK.test(title.slice(0, -text.length)),
    );
  return found?.level === 1 ? found.text : title;
}

function cutTitle(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').replace(/[.:。：]$/, '');
  return cutText(line, LONGEST_TITLE);
}

function fileTitle(file: string): string {
  return path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ').trim() || file;
}
