/** A Ranking in, the same out with no word called missing or unknown that stands in the text for all to see. */
import { lowerInPlace } from '../search/lower-in-place.ts';
import type { Ranking } from '../search/ranking.ts';

/**
 * Where no spaces part words, the same letters can be told apart otherwise in a question than in a text, and the search
 * then misses what a reader sees in the next line. What the text has literally counts as said.
 */
export function trustText(ranking: Ranking): Ranking {
  const { share } = ranking;
  const hits = ranking.hits.map((hit) => {
    if (hit.missing.length === 0) return hit;
    // As mere strings first: hardly any is there, and there may be dozens of passages to look through.
    const text = lowerInPlace(hit.passage.text);
    const there = (word: string) => text.includes(lowerInPlace(word)) && hasWord(hit.passage.text, word);
    const missing = hit.missing.filter((word) => !there(word));
    return { ...hit, missing, unspoken: hit.unspoken.filter((word) => missing.includes(word)) };
  });
  const words = ranking.words.map((each) =>
    each.known ? each : { ...each, known: hits.some(({ missing }) => !missing.includes(each.word)) },
  );
  const [only, ...others] = words;
  if (!only?.known || others.length > 0 || ranking.words[0]?.known) return { words, hits, share };
  // One word, and it is there: asking for it is answered by where it stands.
  return { words, hits: hits.sort((a, b) => a.missing.length - b.missing.length), share: 1 };
}

const WRITTEN_WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text has these very words, in whatever case: between other words, not inside one. */
export function hasWord(text: string, word: string): boolean {
  return formsIn(text, word).length > 0;
}

/** How a text writes these words, each time it has them. */
export function formsIn(text: string, word: string): string[] {
  const [inside, wanted] = [lowerInPlace(text), lowerInPlace(word)];
  const forms: string[] = [];
  if (wanted === '') return forms;
  const unspaced = WRITTEN_WITHOUT_SPACES.test(wanted);
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const bounded =
      !/[\p{L}\p{M}\p{N}]$/u.test(inside.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{M}\p{N}]/u.test(inside.slice(end, end + 2));
    if (unspaced || bounded) forms.push(text.slice(at, end));
  }
  return forms;
}
