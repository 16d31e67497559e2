/** A question and a passage in, where the one's words stand in the other out: what all features are counted from. */
import type { AskedQuestion } from '../asked-question.ts';
import type { PassageWords } from '../passage-words.ts';
import { Nearness, nearestWords } from './nearness.ts';

/** A passage beside a question. Tokens and sentences are numbered as in PassageWords. */
export interface Match {
  readonly question: AskedQuestion;
  readonly words: PassageWords;
  readonly passage: number;
  /** Its tokens and sentences, `to` and `sentenceTo` excluded. */
  readonly from: number;
  readonly to: number;
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  /** Of every token, from `from` on: the first question token with its term, -1 for none. */
  readonly asked: readonly number[];
  /** How often each content word stands in each sentence: sentence by sentence. */
  readonly counts: readonly number[];
  /** The same for the whole passage. */
  readonly passageCounts: readonly number[];
  /** 1 for content words that stand there in the very form asked: sentence by sentence, and in the whole passage. */
  readonly exact: readonly number[];
  readonly passageExact: readonly number[];
  /** Of every sentence: how many of the question's telling stop words it has. */
  readonly smallWords: readonly number[];
  /** Of every sentence: how soon a content word comes, 1 for its first word, 1/2 for the second, 0 for none. */
  readonly early: readonly number[];
  /** 1 for content words that stand in the heading. */
  readonly inHeading: readonly number[];
  /** Sentence × content word × way of being near: the nearest word, 0 to 1. */
  readonly near: readonly number[];
}

/** Whether a passage, or its heading, has a content word. */
export function hasContent({ passageCounts, inHeading }: Match, content: number): boolean {
  return (passageCounts[content] ?? 0) > 0 || inHeading[content] === 1;
}

/** The word that token `t` is, in lower case; empty for none. */
export function wordAt({ words }: Match, t: number): string {
  return words.lexicon.words[words.words[t] ?? -1]?.word ?? '';
}

/** The content word of the question that token `t` is, -1 for none. */
export function contentAt({ question, asked, from }: Match, t: number): number {
  return question.contentOf[asked[t - from] ?? -1] ?? -1;
}

/** Compares one question after the other with the passages of an index. */
export class Matcher {
  readonly #words: PassageWords;
  /** Term number → first token of the question at hand with that term. */
  readonly #places: Int16Array;
  readonly #nearness: Nearness;
  #current: AskedQuestion | undefined;

  constructor(words: PassageWords) {
    const terms = words.lexicon.terms.length;
    this.#words = words;
    this.#places = new Int16Array(terms).fill(-1);
    this.#nearness = new Nearness(terms);
  }

  #turnTo(question: AskedQuestion): void {
    if (this.#current === question) return;
    const places = this.#places;
    for (const term of this.#current?.terms ?? []) if (term >= 0) places[term] = -1;
    question.terms.forEach((term, at) => {
      if (term >= 0 && places[term] === -1) places[term] = at;
    });
    this.#nearness.turnTo(question);
    this.#current = question;
  }

  match(question: AskedQuestion, passage: number): Match {
    this.#turnTo(question);
    const words = this.#words;
    const places = this.#places;
    const { terms, sentenceStarts, passageStarts } = words;
    const size = question.content.length;
    const sentenceFrom = passageStarts[passage] ?? 0;
    const sentenceTo = passageStarts[passage + 1] ?? sentenceFrom;
    const from = sentenceStarts[sentenceFrom] ?? 0;
    const to = sentenceStarts[sentenceTo] ?? from;
    const asked = zeros(to - from);
    const counts = zeros((sentenceTo - sentenceFrom) * size);
    const passageCounts = zeros(size);
    const exact = zeros(counts.length);
    const passageExact = zeros(size);
    const smallWords = zeros(sentenceTo - sentenceFrom);
    const early = zeros(sentenceTo - sentenceFrom);
    /** Of every question token: 1 more than the sentence it was last counted in. */
    const lastSentence = zeros(question.small.length);
    for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++) {
      const place = sentence - sentenceFrom;
      const row = place * size;
      const start = sentenceStarts[sentence] ?? to;
      const end = sentenceStarts[sentence + 1] ?? to;
      for (let t = start; t < end; t++) {
        const at = places[terms[t] ?? 0] ?? -1;
        asked[t - from] = at;
        if (at < 0) continue;
        if (question.small[at] && lastSentence[at] !== sentence + 1) {
          lastSentence[at] = sentence + 1;
          smallWords[place] = (smallWords[place] ?? 0) + 1;
        }
        const content = question.contentOf[at] ?? -1;
        if (content < 0) continue;
        counts[row + content] = (counts[row + content] ?? 0) + 1;
        passageCounts[content] = (passageCounts[content] ?? 0) + 1;
        early[place] ||= 1 / (1 + t - start);
        if (words.words[t] === question.content[content]?.form)
          exact[row + content] = passageExact[content] = 1;
      }
    }
    const near = nearestWords(question, words, this.#nearness, sentenceFrom, sentenceTo);
    const inHeading = this.#headingWords(question, passage);
    return {
      question,
      words,
      passage,
      from,
      to,
      sentenceFrom,
      sentenceTo,
      asked,
      counts,
      passageCounts,
      exact,
      passageExact,
      smallWords,
      early,
      inHeading,
      near,
    };
  }

  #headingWords({ content, contentOf }: AskedQuestion, passage: number): number[] {
    const found = zeros(content.length);
    const { headingStarts, headingTerms } = this.#words;
    const end = headingStarts[passage + 1] ?? 0;
    for (let h = headingStarts[passage] ?? end; h < end; h++) {
      const index = contentOf[this.#places[headingTerms[h] ?? 0] ?? -1] ?? -1;
      if (index >= 0) found[index] = 1;
    }
    return found;
  }
}

/** Plain arrays: a short-lived typed array costs more to make and to clear away than to fill. */
function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
