/** A language and its owner's groups of synonyms in, all groups out: the owner's first, then the project's own. */
import curated from './data/synonyms.json' with { type: 'json' };

/** Each group holds words or phrases that mean the same. */
export function synonymGroups(
  language: string,
  own: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const listed = (curated as Record<string, readonly string[]>)[language] ?? [];
  return [...own, ...listed.map((group) => group.split(', '))];
}
