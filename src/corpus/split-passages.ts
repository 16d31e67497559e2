/** An article's blocks in, its sections and passages out. */
import type { Article, Passage, Section, TextRange } from './article.ts';
import type { Block, TextBlock } from './block.ts';
import { pieceSeparator } from './block.ts';
import { giveWay } from './give-way.ts';
import { joinLeadIns } from './join-lead-ins.ts';
import { joinQuestions } from './join-questions.ts';
import { linkNotes } from './link-notes.ts';
import { shownName } from './printable-text.ts';
import { eachSentence } from './split-sentences.ts';

/** A list, table, quote or code block longer than this many characters is parted between its pieces. */
const LONG_BLOCK = 2000;

/** The level of headings below the title. */
const TOP_LEVEL = 2;

/** Every paragraph remains one passage, however long, but a question goes with what answers it, and a line that leads in what follows with that. Sections without passages before the first heading are left out. */
export async function splitPassages(
  blocks: readonly Block[],
  { id, language }: { readonly id: string; readonly language: string },
): Promise<Pick<Article, 'sections' | 'passages'>> {
  const sections: Section[] = [];
  const passages: Passage[] = [];
  const madeOf: TextBlock[] = [];
  for (const block of joinLeadIns(joinQuestions(blocks))) {
    await giveWay();
    if (block.kind === 'heading') {
      const heading = shownName(block.text);
      // The footnotes' has no words of its own; one of nothing that shows is none.
      if (heading !== '' || block.text === '')
        sections.push({ heading, level: block.level, first: passages.length, count: 0 });
      continue;
    }
    const above = headingsAbove(sections);
    const texts = blockTexts(block);
    // Which part of a long block refers to a footnote can't be told any more.
    const { refersTo: _, ...parted } = block;
    for (const text of texts) {
      const section = sections.at(-1) ?? { heading: '', level: 0, first: 0, count: 0 };
      const at = Math.max(sections.length - 1, 0);
      sections[at] = { ...section, count: section.count + 1 };
      madeOf.push(texts.length > 1 ? parted : block);
      passages.push({
        articleId: id,
        index: passages.length,
        section: at,
        heading: section.heading,
        ...(above !== '' && { above }),
        language,
        kind: block.kind,
        text,
        sentences: await sentencesOf(text, block.kind, language),
      });
    }
  }
  return { sections, passages: linkNotes(passages, madeOf) };
}

/** Those that the last section stands under, the nearest first. */
function headingsAbove(sections: readonly Section[]): string {
  const found: string[] = [];
  let level = sections.at(-1)?.level ?? 0;
  for (const section of sections.toReversed()) {
    if (section.level >= level || section.level < TOP_LEVEL) continue;
    found.push(section.heading);
    level = section.level;
  }
  return found.join('\n');
}

async function sentencesOf(text: string, kind: Passage['kind'], language: string): Promise<TextRange[]> {
  const sentences: TextRange[] = [];
  for (const sentence of eachSentence(text, kind, language)) {
    sentences.push(sentence);
    await giveWay();
  }
  return sentences;
}

function blockTexts(block: TextBlock): string[] {
  const separator = pieceSeparator(block.kind);
  if (block.kind === 'paragraph') return [block.pieces.join(separator)];
  const texts: string[] = [];
  for (const piece of block.pieces) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + piece.length <= LONG_BLOCK) {
      texts[texts.length - 1] = last + separator + piece;
    } else {
      texts.push(piece);
    }
  }
  return texts;
}
