/** One corpus file's text in, its Article and what is wrong with the file out. Touches no disk. */
import path from 'node:path';
import type { Article, Passage } from './article.ts';
import type { Block } from './block.ts';
import { detectLanguage } from './detect-language.ts';
import { editionOf } from './edition.ts';
import { primarySubtag, splitFrontMatter } from './front-matter.ts';
import { giveWay } from './give-way.ts';
import { parseHtml } from './html-blocks.ts';
import type { Complaint } from './library.ts';
import { parseMarkdown } from './markdown-blocks.ts';
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
export async function parseArticle(file: string, id: string, text: string): Promise<ParsedArticle> {
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.trim() === '')
    return { complaints: [{ line: 1, reason: 'The file is empty: write something or remove it.' }] };
  const front = splitFrontMatter(lines);
  if (front.kind === 'broken') return { complaints: [front.complaint] };
  const { fields, body, bodyLine } = front;
  await giveWay();
  const content = await parseContent(file, body, bodyLine);
  const complaints = [...front.complaints, ...(content.complaints ?? [])];
  const language =
    fields.language ?? primarySubtag(content.language ?? '') ?? detectLanguage(words(content.blocks));
  const { sections, passages } = await splitPassages(content.blocks, { id, language });
  const first = passages[0];
  if (!first)
    return {
      complaints: [...complaints, { line: 1, reason: 'The file holds no text to quote: write a paragraph.' }],
    };
  const heading = sections.find((section) => section.heading !== '')?.heading;
  const title = fields.title ?? (content.title || heading) ?? (openingTitle(first) || fileTitle(file));
  const article = { ...fields, id, title, language, sections, passages };
  await giveWay();
  return { article: { ...article, edition: editionOf(article) }, complaints };
}

interface Content {
  readonly title?: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly complaints?: readonly Complaint[];
}

async function parseContent(file: string, body: string, line: number): Promise<Content> {
  switch (path.extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return parseHtml(body);
    case '.md':
      return parseMarkdown(body, line);
    default:
      return { blocks: plainBlocks(body) };
  }
}

function words(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'heading' ? block.text : block.pieces.join('\n'))).join('\n');
}

/** The first sentence, without its stop. */
function openingTitle({ text, sentences }: Passage): string {
  const [opening = { start: 0, end: text.length }] = sentences;
  const line = text
    .slice(opening.start, opening.end)
    .replace(/\s+/g, ' ')
    .replace(/[.:。：]$/, '');
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}

function fileTitle(file: string): string {
  return path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ').trim();
}
