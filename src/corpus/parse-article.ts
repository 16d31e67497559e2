/** One corpus file's text in, its Article and what is wrong with the file out. Touches no disk. */
import path from 'node:path';
import type { Article } from './article.ts';
import type { Block } from './block.ts';
import { detectLanguage } from './detect-language.ts';
import { editionOf } from './edition.ts';
import type { Complaint } from './front-matter.ts';
import { primarySubtag, readFrontMatter } from './front-matter.ts';
import { htmlText } from './html-blocks.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { plainBlocks } from './plain-blocks.ts';
import { splitPassages } from './split-passages.ts';

/** A title taken from the text itself is cut to this many characters, at a word. */
const LONGEST_TITLE = 80;

/** The article, unless nothing can be made of the file; then at least one complaint says why. */
export interface ParsedArticle {
  readonly article?: Article;
  readonly complaints: readonly Complaint[];
}

/** `file` is the path below the corpus folder: its ending tells the format. */
export function parseArticle(file: string, id: string, text: string): ParsedArticle {
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.trim() === '')
    return { complaints: [{ line: 1, reason: 'The file is empty: write something or remove it.' }] };
  const front = readFrontMatter(lines);
  if (front.kind === 'broken') return { complaints: [front.complaint] };
  const { fields, complaints, body } = front;
  const content = readContent(file, body);
  const language =
    fields.language ?? primarySubtag(content.language ?? '') ?? detectLanguage(words(content.blocks));
  const { sections, passages } = splitPassages(content.blocks, { id, language });
  const first = passages[0];
  if (!first)
    return {
      complaints: [...complaints, { line: 1, reason: 'The file holds no text to quote: write a paragraph.' }],
    };
  const heading = sections.find((section) => section.heading !== '')?.heading;
  const title = fields.title ?? (content.title || heading) ?? (cutTitle(first.text) || fileTitle(file));
  const article = { ...fields, id, title, language, sections, passages };
  return { article: { ...article, edition: editionOf(article) }, complaints };
}

interface Content {
  readonly title?: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
}

function readContent(file: string, body: string): Content {
  switch (path.extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return htmlText(body);
    case '.md':
      return { blocks: markdownBlocks(body) };
    default:
      return { blocks: plainBlocks(body) };
  }
}

function words(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'heading' ? block.text : block.pieces.join('\n'))).join('\n');
}

function cutTitle(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}

function fileTitle(file: string): string {
  return path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ').trim();
}
