/** Question sets in, a text of so many passages out, with questions to ask of it: the same on every run. */
import { splitSentences } from '../../src/corpus/split-sentences.ts';
import { words } from './content-words.ts';
import { createInventor } from './invented-words.ts';
import type { QuestionSet } from './question-sets.ts';
import { createDice } from './seeded-dice.ts';

export interface BenchText {
  readonly paragraphs: readonly string[];
  /** How many of them are as written; the others are recombined. */
  readonly written: number;
  readonly distinctWords: number;
  readonly questions: readonly string[];
}

const SEED = 20_000;
const MOST_QUESTIONS = 500;
/** Heaps' law, V = K · n^β: English running text has β near 0.5 (Manning, Raghavan, Schütze 2008, section 5.1.1). */
const HEAPS_EXPONENT = 0.5;

/**
 * The paragraphs of the sets in order, then, when they don't suffice, new ones as long as theirs put together from
 * their sentences. Recombined text alone would bring no new words, as more real text does: whenever its vocabulary
 * falls behind Heaps' law, the rarest word of the new paragraph is respelled into one that is not in the sets.
 */
export function benchText(sets: readonly QuestionSet[], size: number): BenchText {
  const articles = sets.flatMap((set) => set.articles);
  const all = articles.flatMap((article) => article.paragraphs);
  const written = all.slice(0, size);
  const vocabulary = new Set<string>();
  const paragraphs = [...written];
  for (const text of written) for (const word of words(text)) vocabulary.add(word);
  if (size > written.length) {
    for (const text of recombined(written, size - written.length, vocabulary)) paragraphs.push(text);
  }
  return {
    paragraphs,
    written: written.length,
    distinctWords: vocabulary.size,
    questions: shuffled(questionsWithin(articles, size)).slice(0, MOST_QUESTIONS),
  };
}

function* recombined(written: readonly string[], count: number, vocabulary: Set<string>): Generator<string> {
  const dice = createDice(SEED);
  const frequencies = new Map<string, number>();
  let running = 0;
  for (const text of written) {
    for (const word of words(text)) {
      running++;
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  const growth = vocabulary.size / running ** HEAPS_EXPONENT;
  const invent = createInventor(vocabulary);
  const sentences = written.map((text) =>
    splitSentences(text, 'paragraph', 'en').map(({ start, end }) => text.slice(start, end)),
  );
  for (let made = 0; made < count; made++) {
    const length = dice.pick(sentences).length;
    let text = Array.from({ length }, () => dice.pick(dice.pick(sentences))).join(' ');
    const own = words(text);
    running += own.length;
    const rarestFirst = [...new Set(own)].sort(
      (a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0),
    );
    for (const word of rarestFirst) {
      if (vocabulary.size >= growth * running ** HEAPS_EXPONENT) break;
      const fresh = invent(word);
      if (fresh !== undefined)
        text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'), fresh);
    }
    yield text;
  }
}

/** The questions whose passage is among the first `size`. */
function questionsWithin(articles: readonly QuestionSet['articles'][number][], size: number): string[] {
  let first = 0;
  const questions: string[] = [];
  for (const article of articles) {
    for (const { q, gold } of article.questions)
      if (gold.some((place) => first + place < size)) questions.push(q);
    first += article.paragraphs.length;
  }
  return questions;
}

export function shuffled<T>(items: readonly T[]): T[] {
  const dice = createDice(SEED);
  return items
    .map((item) => ({ item, place: dice.roll() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
