/** An article's passages in, where its speakers' names only say who speaks out: "INTERVIEWER:", "Anna Lind:". */
import type { Passage } from '../../corpus/article.ts';

/** Up to four words and a colon, as a paragraph may begin that is somebody's. */
const LABEL = /^\p{L}[\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,3}(?=\s?(?:：|:\s))/u;
const LONGEST_LABEL = 60;
/** A speaker speaks so often; what stands once before a colon is what the paragraph is about. */
const SEVERAL = 2;

/** Gives how long the label is that a sentence begins with; 0 for none. */
export function findSpeakerLabels(passages: readonly Passage[]): (passage: Passage, start: number) => number {
  const times = new Map<string, number>();
  for (const passage of passages) {
    for (const { start } of passage.sentences) {
      const label = labelAt(passage, start);
      if (label !== '') times.set(label, (times.get(label) ?? 0) + 1);
    }
  }
  return (passage, start) => {
    const label = labelAt(passage, start);
    return (times.get(label) ?? 0) < SEVERAL ? 0 : label.length;
  };
}

/** A question and the answer to it are one passage, and two speakers' paragraphs. */
function labelAt({ kind, text }: Passage, start: number): string {
  if (kind !== 'paragraph' || (start > 0 && text[start - 1] !== '\n')) return '';
  return LABEL.exec(text.slice(start, start + LONGEST_LABEL))?.[0] ?? '';
}
