/** What was made of a file in, parts of it that are each unpacked in a moment out; and what was made of it out of those. */
import type { Passage, Section, TextRange } from './article.ts';
import { giveWay } from './give-way.ts';
import type { FileReading } from './read-file.ts';

/** So many sections or sentences a part: a few milliseconds to unpack. */
const MOST = 2_000;

/** Of an article the second and all later parts are these, as JSON. */
interface Part {
  readonly sections?: readonly Section[];
  readonly passages?: readonly Passage[];
}

export function packReading({ parsed, ...rest }: FileReading): string[] {
  if (!parsed?.article) return [JSON.stringify({ ...rest, parsed })];
  const { sections, passages, ...article } = parsed.article;
  const first = { ...rest, parsed: { ...parsed, article } };
  return [first, ...sectionParts(sections), ...passageParts(passages)].map((part) => JSON.stringify(part));
}

function sectionParts(sections: readonly Section[]): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < sections.length; from += MOST)
    parts.push({ sections: sections.slice(from, from + MOST) });
  return parts;
}

/** What doesn't fit of a passage's sentences follows in the next part, without its text. */
function passageParts(passages: readonly Passage[]): Part[] {
  const parts: { passages: Passage[] }[] = [];
  let room = 0;
  for (const passage of passages) {
    for (let from = 0; from < passage.sentences.length; ) {
      if (room === 0) {
        parts.push({ passages: [] });
        room = MOST;
      }
      const sentences = passage.sentences.slice(from, from + room);
      parts.at(-1)?.passages.push({ ...passage, ...(from > 0 && { text: '' }), sentences });
      from += sentences.length;
      room -= sentences.length;
    }
  }
  return parts;
}

/** Lets other work in between the parts. */
export async function unpackReading([first = '{}', ...parts]: readonly string[]): Promise<FileReading> {
  const { parsed, ...rest } = JSON.parse(first) as FileReading;
  if (!parsed?.article) return { ...rest, ...(parsed && { parsed }) };
  const sections: Section[] = [];
  const passages: (Passage & { readonly sentences: TextRange[] })[] = [];
  for (const part of parts) {
    await giveWay();
    const unpacked = JSON.parse(part) as { sections?: typeof sections; passages?: typeof passages };
    sections.push(...(unpacked.sections ?? []));
    for (const passage of unpacked.passages ?? []) {
      const begun = passages[passage.index];
      if (begun) begun.sentences.push(...passage.sentences);
      else passages.push(passage);
    }
  }
  return { ...rest, parsed: { ...parsed, article: { ...parsed.article, sections, passages } } };
}
