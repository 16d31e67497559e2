/** The words of sentences in, how near each sentence's meaning is to another out: worked out when first asked, then kept. */
import type { Lexicon } from './lexicon.ts';
import { STOP } from './marks.ts';
import { MEANING_SIZE, type Meaning, type Part } from './sentence-meaning.ts';

/** What each word of a lexicon adds to a meaning, by its number: worked out when first asked, then kept. */
export class WordParts {
  readonly #meaning: Meaning;
  readonly #lexicon: Lexicon;
  readonly #kept: Part[] = [];

  constructor(meaning: Meaning, lexicon: Lexicon) {
    this.#meaning = meaning;
    this.#lexicon = lexicon;
  }

  of(word: number): Part {
    const known = this.#kept[word];
    if (known) return known;
    const part = this.#meaning.partOf(this.#lexicon.words[word] ?? { word: '', term: '' });
    this.#kept[word] = part;
    return part;
  }
}

/** The words of sentences one after the other, numbered as in a PassageWords. */
interface SentenceWords {
  readonly words: Int32Array;
  readonly marks: Uint8Array;
  readonly sentenceStarts: Int32Array;
}

/** Where the words of each sentence point together. Only the few that are compared with a question are worked out. */
export class SentenceMeanings {
  readonly #meaning: Meaning;
  readonly #parts: WordParts;
  readonly #read: SentenceWords;
  readonly #kept: Int8Array;
  readonly #known: Uint8Array;

  constructor(meaning: Meaning, parts: WordParts, read: SentenceWords) {
    const sentences = Math.max(0, read.sentenceStarts.length - 1);
    this.#meaning = meaning;
    this.#parts = parts;
    this.#read = read;
    this.#kept = new Int8Array(sentences * MEANING_SIZE);
    this.#known = new Uint8Array(sentences);
  }

  /** @returns The cosine of a meaning with that of sentences from number `from` on, `to` excluded; 0 without any. */
  nearness(meant: Float32Array | undefined, from: number, to: number): number {
    if (!meant) return 0;
    const kept = this.#kept;
    for (let sentence = from; sentence < to; sentence++) if (!this.#known[sentence]) this.#workOut(sentence);
    let product = 0;
    let square = 0;
    for (let i = 0; i < MEANING_SIZE; i++) {
      let sum = 0;
      for (let sentence = from; sentence < to; sentence++) sum += kept[sentence * MEANING_SIZE + i] ?? 0;
      product += (meant[i] ?? 0) * sum;
      square += sum * sum;
    }
    return square === 0 ? 0 : product / Math.sqrt(square);
  }

  #workOut(sentence: number): void {
    const { words, marks, sentenceStarts } = this.#read;
    this.#known[sentence] = 1;
    const end = sentenceStarts[sentence + 1] ?? 0;
    for (let t = sentenceStarts[sentence] ?? end; t < end; t++)
      if (!((marks[t] ?? STOP) & STOP)) this.#meaning.add(this.#parts.of(words[t] ?? -1));
    this.#meaning.keep(this.#kept, sentence * MEANING_SIZE);
  }
}
