/** The words of sentences in, how near each sentence's meaning is to another out: worked out when first asked, then kept. */
import type { Lexicon } from './lexicon.ts';
import { STOP } from './marks.ts';
import type { PassageWords } from './passage-words.ts';
import { MEANING_SIZE, type Meaning, type Part } from './sentence-meaning.ts';

/** Where the words of each sentence point together. */
export interface SentenceMeanings {
  /** @returns The cosine of a meaning with that of sentences from number `from` on, `to` excluded; 0 without any. */
  nearness(meant: Float32Array | undefined, from: number, to: number): number;
}

/** Only the few sentences that are compared with a question are ever worked out. */
export function createSentenceMeanings(
  meaning: Meaning,
  lexicon: Lexicon,
  { words, marks, sentenceStarts }: Pick<PassageWords, 'words' | 'marks' | 'sentenceStarts'>,
): SentenceMeanings {
  const sentences = Math.max(0, sentenceStarts.length - 1);
  const kept = new Int8Array(sentences * MEANING_SIZE);
  const known = new Uint8Array(sentences);
  /** By number of a word. */
  const parts: Part[] = [];

  function partOf(word: number): Part {
    const given = parts[word];
    if (given) return given;
    const part = meaning.partOf(lexicon.words[word] ?? { word: '', term: '' });
    parts[word] = part;
    return part;
  }

  function workOut(sentence: number): void {
    known[sentence] = 1;
    const end = sentenceStarts[sentence + 1] ?? 0;
    for (let t = sentenceStarts[sentence] ?? end; t < end; t++)
      if (!((marks[t] ?? STOP) & STOP)) meaning.add(partOf(words[t] ?? -1));
    meaning.keep(kept, sentence * MEANING_SIZE);
  }

  return {
    nearness(meant, from, to) {
      if (!meant) return 0;
      for (let sentence = from; sentence < to; sentence++) if (!known[sentence]) workOut(sentence);
      let product = 0;
      let square = 0;
      for (let i = 0; i < MEANING_SIZE; i++) {
        let sum = 0;
        for (let sentence = from; sentence < to; sentence++) sum += kept[sentence * MEANING_SIZE + i] ?? 0;
        product += (meant[i] ?? 0) * sum;
        square += sum * sum;
      }
      return square === 0 ? 0 : product / Math.sqrt(square);
    },
  };
}
