/** A Ranking in, the same out with no word called missing or unknown that stands in the text for all to see. */
import { hasWord } from '../search/literal-words.ts';
import { lowerInPlace } from '../search/lower-in-place.ts';
import type { Hit, Ranking } from '../search/ranking.ts';

/**
 * Where no spaces part words, the same letters can be told apart otherwise in a question than in a text, and the search
 * then misses what a reader sees in the next line. What the text has literally counts as said.
 */
export function trustText(ranking: Ranking): Ranking {
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
  if (!only?.known || others.length > 0 || ranking.words[0]?.known) return { ...ranking, words, hits };
  // One word, and it is there: asking for it is answered by where it stands.
  const having = hits.filter(({ missing }) => missing.length === 0);
  const pointed = having.map((hit) => ({ ...hit, sentence: sentenceWith(only.word, hit) }));
  return { words, hits: [...pointed, ...hits.filter((hit) => !having.includes(hit))], share: 1 };
}

/** The first sentence that has the word; the one that was chosen without knowing of it where it runs over two. */
function sentenceWith(word: string, { passage, sentence }: Hit): number {
  const first = passage.sentences.findIndex(({ start, end }) =>
    hasWord(passage.text.slice(start, end), word),
  );
  return first < 0 ? sentence : first;
}
