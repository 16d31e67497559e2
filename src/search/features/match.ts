/** A question and a passage in, where the one's words stand in the other out: what all features are counted from. */
import type { AskedQuestion } from '../asked-question.ts';
import type { PassageWords } from '../passage-words.ts';
import { nearestWords } from './near.ts';

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
  readonly asked: Int16Array;
  /** How often each content word stands in each sentence: sentence by sentence. */
  readonly counts: Float64Array;
  /** The same for the whole passage. */
  readonly passageCounts: Float64Array;
  /** 1 for content words that stand in the heading. */
  readonly inHeading: Uint8Array;
  /** Sentence × content word × way of being near: the nearest word, 0 to 1. */
  readonly near: Float64Array;
}

/** Compares one question after the other with the passages of an index. */
export type Matcher = (question: AskedQuestion, passage: number) => Match;

export function createMatcher(words: PassageWords): Matcher {
  /** Term number → first token of `current` with that term. */
  const places = new Int16Array(words.lexicon.terms.length).fill(-1);
  let current: AskedQuestion | undefined;

  function turnTo(question: AskedQuestion): void {
    if (current === question) return;
    for (const term of current?.terms ?? []) if (term >= 0) places[term] = -1;
    question.terms.forEach((term, at) => {
      if (term >= 0 && places[term] === -1) places[term] = at;
    });
    current = question;
  }

  return (question, passage) => {
    turnTo(question);
    const { terms, sentenceStarts, passageStarts } = words;
    const size = question.content.length;
    const sentenceFrom = passageStarts[passage] ?? 0;
    const sentenceTo = passageStarts[passage + 1] ?? sentenceFrom;
    const from = sentenceStarts[sentenceFrom] ?? 0;
    const to = sentenceStarts[sentenceTo] ?? from;
    const asked = new Int16Array(to - from);
    const counts = new Float64Array((sentenceTo - sentenceFrom) * size);
    const passageCounts = new Float64Array(size);
    for (let sentence = sentenceFrom; sentence < sentenceTo; sentence++) {
      const row = (sentence - sentenceFrom) * size;
      const end = sentenceStarts[sentence + 1] ?? to;
      for (let t = sentenceStarts[sentence] ?? to; t < end; t++) {
        const at = places[terms[t] ?? 0] ?? -1;
        asked[t - from] = at;
        const content = at < 0 ? -1 : (question.contentOf[at] ?? -1);
        if (content < 0) continue;
        counts[row + content] = (counts[row + content] ?? 0) + 1;
        passageCounts[content] = (passageCounts[content] ?? 0) + 1;
      }
    }
    const near = nearestWords(question, words, sentenceFrom, sentenceTo);
    const inHeading = headingWords(question, passage);
    return {
      ...{ question, words, passage, from, to, sentenceFrom, sentenceTo },
      ...{ asked, counts, passageCounts, inHeading, near },
    };
  };

  function headingWords({ content, contentOf }: AskedQuestion, passage: number): Uint8Array {
    const found = new Uint8Array(content.length);
    const end = words.headingStarts[passage + 1] ?? 0;
    for (let h = words.headingStarts[passage] ?? end; h < end; h++) {
      const index = contentOf[places[words.headingTerms[h] ?? 0] ?? -1] ?? -1;
      if (index >= 0) found[index] = 1;
    }
    return found;
  }
}
