/** A question and a passage in, the sentence that answers best and how well out, with all that speaks for it. */
import type { Passage } from '../corpus/article.ts';
import { answerTo, endsAsking } from './answering-sentence.ts';
import type { AskedQuestion } from './asked-question.ts';
import { askedRow, headRow } from './asked-row.ts';
import { isDateline } from './dateline.ts';
import { type Match, Matcher } from './features/match.ts';
import { PASSAGE_FEATURES, writePassage } from './features/passage.ts';
import { SENTENCE_FEATURES, writeSentence } from './features/sentence.ts';
import { type PassageWords, rangeOf } from './passage-words.ts';
import { weightsFor } from './weights.ts';

/** What a passage is judged by. */
export interface Judgement {
  readonly match: Match;
  /** Place of the sentence that answers best, within the passage. */
  readonly best: number;
  /** The best sentence's weighted features plus the passage's. */
  readonly score: number;
}

/** The numbers that led to a judgement, in the order of PASSAGE_FEATURES and SENTENCE_FEATURES. */
export interface JudgedBy {
  readonly passageRow: Float64Array;
  /** The best sentence's. */
  readonly sentenceRow: Float64Array;
}

const inOrder = (names: readonly string[], byName: Readonly<Record<string, number>>) =>
  Float64Array.from(names, (name) => byName[name] ?? 0);

/** Judges passages of one index with the project's weights, which `npm run fit` writes. */
export class Ranker {
  readonly #sentenceWeights: Float64Array;
  readonly #passageWeights: Float64Array;
  readonly #matcher: Matcher;
  readonly #passages: readonly Passage[];
  /** Written over by every judgement. */
  readonly #sentenceScratch = new Float64Array(SENTENCE_FEATURES.length);
  readonly #passageScratch = new Float64Array(PASSAGE_FEATURES.length);

  constructor(language: string, words: PassageWords, passages: readonly Passage[]) {
    const weights = weightsFor(language);
    this.#sentenceWeights = inOrder(SENTENCE_FEATURES, weights.sentence);
    this.#passageWeights = inOrder(PASSAGE_FEATURES, weights.passage);
    this.#matcher = new Matcher(words);
    this.#passages = passages;
  }

  judge(question: AskedQuestion, passage: number): Judgement {
    const match = this.#matcher.match(question, passage);
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    const first = this.#firstAnswer(match);
    for (let place = first; place < match.sentenceTo - match.sentenceFrom; place++) {
      writeSentence(this.#sentenceScratch, match, place);
      const score = dot(this.#sentenceScratch, this.#sentenceWeights);
      if (score > highest) [best, highest] = [place, score];
    }
    writePassage(this.#passageScratch, match, this.#isOpening(passage));
    const own = this.#passages[passage];
    if (own) best = this.#answerIn(own, match, best, first);
    return { match, best, score: highest + dot(this.#passageScratch, this.#passageWeights) };
  }

  /** Worked out again: of most judgements nobody asks for it. */
  explain({ match, best }: Judgement): JudgedBy {
    const passageRow = new Float64Array(PASSAGE_FEATURES.length);
    writePassage(passageRow, match, this.#isOpening(match.passage));
    return { passageRow, sentenceRow: sentenceRowOf(match, best) };
  }

  /**
   * The place of the first sentence that may answer: no column heads of a table do, nor a place and a date unless a time is
   * asked for; but where there is nothing else.
   */
  #firstAnswer(match: Match): number {
    const { passage, question } = match;
    const own = this.#passages[passage];
    if (!own || own.sentences.length < 2) return 0;
    if (own.kind !== 'table') return question.kind !== 'time' && isDateline(match, own) ? 1 : 0;
    const before = this.#passages[passage - 1];
    const goesOn = before?.kind === 'table' && before.articleId === own.articleId;
    const head = headRow(own);
    return goesOn && head === 0 ? 0 : Math.min(head + 1, own.sentences.length - 1);
  }

  #answerIn(own: Passage, match: Match, best: number, first: number): number {
    if (own.kind === 'table') return askedRow(match, own, first) ?? answerTo(own, best);
    return answerTo(own, this.#answersHeading(match) ? first : best);
  }

  /** Whether it comes first under a heading that asks the same, or little more: it begins with the answer. */
  #answersHeading({ passage, inHeading, words: { headingStarts } }: Match): boolean {
    const own = this.#passages[passage];
    if (!own || !endsAsking(own.heading)) return false;
    const before = this.#passages[passage - 1];
    if (before?.articleId === own.articleId && before.section === own.section) return false;
    const [from, to] = rangeOf(headingStarts, passage);
    return inHeading.length > 0 && inHeading.every(Boolean) && 2 * inHeading.length > to - from;
  }

  #isOpening(passage: number): boolean {
    return this.#passages[passage]?.index === 0;
  }
}

/** @param place Of the sentence, within the passage. */
export function sentenceRowOf(match: Match, place: number): Float64Array {
  const row = new Float64Array(SENTENCE_FEATURES.length);
  writeSentence(row, match, place);
  return row;
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
