/** Paragraphs in, an Article out: a quick stand for tests that are not about reading files. */
import type { Article, Passage, Section } from '../../src/corpus/article.ts';
import type { Library } from '../../src/corpus/library.ts';

/** @param blocks Paragraphs; one that starts with '# ' is a heading. */
export function articleOf(id: string, blocks: readonly string[], language = 'en'): Article {
  const sections: Section[] = [{ heading: '', level: 0, first: 0, count: 0 }];
  const passages: Passage[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const block of blocks) {
    if (block.startsWith('# ')) {
      sections.push({ heading: block.slice(2), level: 1, first: passages.length, count: 0 });
      continue;
    }
    const section = sections.length - 1;
    const open = sections[section];
    if (!open) continue;
    sections[section] = { ...open, count: open.count + 1 };
    const sentences = [...segmenter.segment(block)].map(({ index, segment }) => ({
      start: index,
      end: index + segment.trimEnd().length,
    }));
    passages.push({
      articleId: id,
      index: passages.length,
      section,
      heading: open.heading,
      language,
      kind: 'paragraph',
      text: block,
      sentences,
    });
  }
  return { id, title: id, language, synonyms: [], edition: '00000000', sections, passages };
}

export function libraryOf(...articles: Article[]): Library {
  return { edition: '00000000', articles, synonyms: [], problems: [] };
}
