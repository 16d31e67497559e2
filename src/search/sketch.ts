/** A question and a passage in, at a quick look how much of the one the other holds: enough to leave most aside. */
import type { AskedQuestion } from './asked-question.ts';
import type { PassageWords } from './passage-words.ts';

/** Running words of an everyday passage. */
const USUAL_LENGTH = 240;
/** What a word of the heading, and one that only stands in for the question's, is worth beside one of the text. */
const HEADING_PART = 0.7;
const STAND_IN_PART = 0.4;

/** Looks at passages of an index for one question after the other. */
export class Sketcher {
  readonly #words: PassageWords;
  /** Term number → the content word of the question at hand that it is or stands in for, and what it counts for. */
  readonly #contentOf: Int16Array;
  readonly #parts: Float32Array;
  #current: AskedQuestion | undefined;

  constructor(words: PassageWords) {
    const terms = words.lexicon.terms.length;
    this.#words = words;
    this.#contentOf = new Int16Array(terms).fill(-1);
    this.#parts = new Float32Array(terms);
  }

  /** How much of the question's words a passage and its best sentence hold, each by its idf. */
  sketch(question: AskedQuestion, passage: number): number {
    this.#turnTo(question);
    const { terms, sentenceStarts, passageStarts } = this.#words;
    const { content, totalIdf } = question;
    const sentenceTo = passageStarts[passage + 1] ?? 0;
    const before = new Array<number>(content.length).fill(0);
    const most = new Array<number>(content.length).fill(0);
    const lastSentence = new Array<number>(content.length).fill(-1);
    const inLast = new Array<number>(content.length).fill(0);
    let [sum, best, tokens] = [0, 0, 0];
    for (let sentence = passageStarts[passage] ?? sentenceTo; sentence < sentenceTo; sentence++) {
      let inSentence = 0;
      const end = sentenceStarts[sentence + 1] ?? 0;
      for (let t = sentenceStarts[sentence] ?? end; t < end; t++) {
        tokens++;
        const term = terms[t] ?? 0;
        const index = this.#contentOf[term] ?? -1;
        if (index < 0) continue;
        if (lastSentence[index] !== sentence) {
          before[index] = (before[index] ?? 0) + (lastSentence[index] === -1 ? 0 : 1);
          lastSentence[index] = sentence;
          inLast[index] = 0;
        }
        const part = this.#parts[term] ?? 0;
        const more = part - (inLast[index] ?? 0);
        if (more <= 0) continue;
        const gain = (content[index]?.idf ?? 0) * more;
        inSentence += gain;
        // Each further sentence with the word adds less.
        sum += gain / (1 + (before[index] ?? 0)) ** 2;
        inLast[index] = part;
        most[index] = Math.max(most[index] ?? 0, part);
      }
      best = Math.max(best, inSentence);
    }
    sum += this.#inHeading(question, passage, most);
    return (sum / Math.sqrt(1 + tokens / USUAL_LENGTH) + best) / totalIdf;
  }

  /** What the heading has of words that the text has less of, or not at all. */
  #inHeading({ content }: AskedQuestion, passage: number, most: number[]): number {
    const { headingStarts, headingTerms } = this.#words;
    const end = headingStarts[passage + 1] ?? 0;
    let sum = 0;
    for (let h = headingStarts[passage] ?? end; h < end; h++) {
      const term = headingTerms[h] ?? 0;
      const index = this.#contentOf[term] ?? -1;
      const part = (this.#parts[term] ?? 0) * HEADING_PART;
      const more = part - (most[index] ?? part);
      if (more <= 0) continue;
      most[index] = part;
      sum += (content[index]?.idf ?? 0) * more;
    }
    return sum;
  }

  #turnTo(question: AskedQuestion): void {
    if (this.#current === question) return;
    const [places, parts] = [this.#contentOf, this.#parts];
    for (const term of termsOf(this.#current)) places[term] = -1;
    question.content.forEach(({ relatives }, index) => {
      for (const term of relatives.standIns) [places[term], parts[term]] = [index, STAND_IN_PART];
    });
    question.terms.forEach((term, at) => {
      const index = question.contentOf[at] ?? -1;
      if (term >= 0) [places[term], parts[term]] = [index, 1];
    });
    this.#current = question;
  }
}

/** Those that are its own, and those that stand in for them. */
function termsOf(question: AskedQuestion | undefined): number[] {
  if (!question) return [];
  const standIns = question.content.flatMap(({ relatives }) => relatives.standIns);
  return [...question.terms, ...standIns].filter((term) => term >= 0);
}
