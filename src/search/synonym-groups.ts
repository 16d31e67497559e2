/** An owner's groups of synonyms in, with the project's own, and what each is read as and from which words, out. */
import type { Analyzer } from './analysis.ts';
import curated from './data/synonyms.json' with { type: 'json' };
import type { Word } from './word.ts';

/** Each group holds words or phrases that mean the same: the owner's first, then the project's own. */
export function synonymGroups(
  language: string,
  own: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const listed = (curated as Record<string, readonly string[]>)[language] ?? [];
  return [...own, ...listed.map((group) => group.split(', '))];
}

/** The words that say something in each group, by the term that all of it is read as. */
export function wordsOfGroups(
  own: readonly (readonly string[])[],
  analyzer: Analyzer,
): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, readonly Word[]>();
  for (const group of own) {
    const [readAs] = analyzer.tokens(group[0] ?? '');
    const each = group.flatMap((phrase) => analyzer.tokens(phrase, () => false)).filter(({ stop }) => !stop);
    if (readAs) words.set(readAs.term, [...new Map(each.map((one) => [one.word, one])).values()]);
  }
  return words;
}
