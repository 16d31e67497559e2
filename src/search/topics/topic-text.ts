/** An article in, its words as rows of numbers and its topics out: read in steps that others can come between. */
import type { Article } from '../../corpus/article.ts';
import { foldName } from '../fold-name.ts';
import { headingName } from '../heading-name.ts';
import { type PhraseRules, rankPhrases } from './key-phrases.ts';
import { type CandidateCounter, createCandidateCounter } from './phrase-candidates.ts';
import { findSpeakerLabels } from './speaker-labels.ts';
import type { TopicLanguage } from './topic-language.ts';
import { createTopicPostings, type TopicPostings, type WordRows } from './topic-postings.ts';

/** An article that was read for its topics. */
export interface TopicText {
  readonly article: Article;
  /** All words of all sentences, one after the other, by their numbers in the language's lexicon. */
  readonly words: Uint32Array;
  /** Where each sentence begins among the words; one more at the end. */
  readonly sentences: Uint32Array;
  /** Which sentence each passage begins with; one more at the end. */
  readonly passages: Uint32Array;
  /** The passages that have each word. */
  readonly postings: TopicPostings;
  /** Each section's heading: its words, and how it is spelt when folded. */
  readonly headings: readonly { readonly words: Uint32Array; readonly folded: string }[];
  /** Names of its topics: the most telling phrases, its headings in order, the other phrases. */
  readonly names: readonly string[];
}

/** Phrases that come before the headings: about what a reader takes in at a glance. */
const FIRST_PHRASES = 10;
/** One phrase for so many words, from the one number to the other. */
const WORDS_PER_PHRASE = 40;
const MOST_PHRASES = 60;
/** A step of ranking takes about as long as reading so many characters. */
const PHRASE_STEP = 500;

/** Every step yields how many characters it has read. */
export function* readTopicText(
  article: Article,
  { analyzer, lexicon, rules }: TopicLanguage,
): Generator<number, TopicText> {
  const counter = createCandidateCounter(rules.language, rules.cues);
  const labelLength = findSpeakerLabels(article.passages);
  const read = (text: string, passage: number, isHeading: boolean, label = 0): Uint32Array => {
    const tokens = analyzer.readTokens(text);
    // Who speaks can be looked for, but is no topic by that.
    const spoken = label > 0 ? tokens.filter(({ start }) => start >= label) : tokens;
    counter.add({ text, tokens: spoken, passage, isHeading });
    return Uint32Array.from(tokens, (token) => lexicon.add(token));
  };

  const headings: { words: Uint32Array; folded: string }[] = [];
  for (const { heading, first } of article.sections) {
    headings.push({ words: read(heading, first, true), folded: foldName(heading) });
    yield heading.length;
  }
  const rows: Uint32Array[] = [];
  const sentences: number[] = [];
  const passages: number[] = [];
  let length = 0;
  for (const passage of article.passages) {
    passages.push(sentences.length);
    for (const { start, end } of passage.sentences) {
      const row = read(passage.text.slice(start, end), passage.index, false, labelLength(passage, start));
      sentences.push(length);
      rows.push(row);
      length += row.length;
      yield end - start;
    }
  }
  passages.push(sentences.length);
  sentences.push(length);
  const words = new Uint32Array(length);
  rows.forEach((row, i) => {
    words.set(row, sentences[i]);
  });

  const inRows: WordRows = {
    words,
    sentences: Uint32Array.from(sentences),
    passages: Uint32Array.from(passages),
  };
  return {
    article,
    ...inRows,
    postings: yield* createTopicPostings(inRows),
    headings,
    names: yield* nameTopics(article, counter.candidates, rules, length),
  };
}

/** The names of an article of so many words, from its headings and the phrases that may be topics. */
function* nameTopics(
  { sections }: Article,
  candidates: CandidateCounter['candidates'],
  rules: PhraseRules,
  length: number,
): Generator<number, string[]> {
  const most = Math.min(MOST_PHRASES, FIRST_PHRASES + Math.ceil(length / WORDS_PER_PHRASE));
  const ranking = rankPhrases(candidates, rules, most);
  let phrases = ranking.next();
  for (; !phrases.done; phrases = ranking.next()) yield PHRASE_STEP;
  const names = phrases.value.map(({ name }) => name);
  const titles: string[] = [];
  for (const { heading } of sections) {
    titles.push(headingName(heading, names));
    yield heading.length;
  }
  return once([...names.slice(0, FIRST_PHRASES), ...titles, ...names.slice(FIRST_PHRASES)]);
}

function once(names: readonly string[]): string[] {
  const seen = new Set(['']);
  return names.filter((name) => {
    const folded = foldName(name);
    return !seen.has(folded) && seen.add(folded);
  });
}
