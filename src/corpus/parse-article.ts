/** One corpus file's text in, its Article and what is wrong with the file out. Touches no disk. */
import path from 'node:path';
import type { Article } from './article.ts';
import { titleFromText } from './article-title.ts';
import type { Block } from './block.ts';
import { articleEdition } from './edition.ts';
import { splitFrontMatter } from './front-matter.ts';
import { giveWay } from './give-way.ts';
import { gutenbergBook } from './gutenberg-book.ts';
import { primarySubtag } from './language-code.ts';
import type { Complaint } from './library.ts';
import { parseMarkdown } from './markdown-blocks.ts';
import { parsePlain } from './plain-blocks.ts';
import { shownName } from './printable-text.ts';
import { splitPassages } from './split-passages.ts';

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
  const content = await (READERS[endingOf(file)] ?? readPlain)(body, bodyLine);
  const complaints = [...front.complaints, ...(content.complaints ?? [])];
  const told = fields.language ?? primarySubtag(content.language ?? '');
  if (told === undefined && content.language?.trim()) {
    complaints.push({
      reason:
        'The lang of <html> must be a language code such as en, de or zh: the language is detected instead.',
    });
  }
  const language = told ?? (await toldLanguage(content.blocks));
  const { sections, passages } = await splitPassages(content.blocks, { id, language });
  if (passages.length === 0) {
    complaints.push({ line: 1, reason: 'The file holds no text to quote: write a paragraph.' });
    return { complaints };
  }
  const title =
    fields.title ??
    (shownName(content.title ?? '') || shownName(titleFromText(file, { sections, passages })) || id);
  const author = fields.author ?? content.author;
  const article = { ...fields, ...(author && { author }), id, title, language, sections, passages };
  return { article: { ...article, edition: await articleEdition(article) }, complaints };
}

/** What a reader makes of a file's body. */
interface Content {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly complaints?: readonly Complaint[];
}

/** `line` is where the body begins in its file. */
type Reader = (body: string, line: number) => Promise<Content>;

const readPlain: Reader = async (body) => {
  const { text, ...named } = gutenbergBook(body);
  return { ...named, blocks: await parsePlain(text) };
};

/** Its parser is loaded for the first page of HTML: most libraries have none, and start the sooner. */
const readHtml: Reader = async (body) => (await import('./html-blocks.ts')).parseHtml(body);

/** The reader of each format, by the ending of its files. */
const READERS: Readonly<Record<string, Reader>> = {
  '.md': parseMarkdown,
  '.markdown': parseMarkdown,
  '.txt': readPlain,
  '.html': readHtml,
  '.htm': readHtml,
};

/** Whether a file is an article, by its ending. */
export function isArticleFile(file: string): boolean {
  return Object.hasOwn(READERS, endingOf(file));
}

function endingOf(file: string): string {
  return path.extname(file).toLowerCase();
}

/** Told by no more of the text than that takes. What tells it is loaded for the first text that doesn't say. */
async function toldLanguage(blocks: readonly Block[]): Promise<string> {
  const { detectLanguage, ENOUGH } = await import('./detect-language.ts');
  let text = '';
  for (const block of blocks) {
    text += block.kind === 'heading' ? `${block.text}\n` : `${block.pieces.join('\n')}\n`;
    if (text.length > ENOUGH) break;
  }
  return detectLanguage(text);
}
