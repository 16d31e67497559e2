/** A language and its synonyms in, everything that reads its texts out. */

import type { Slices } from '../corpus/slices.ts';
import { type Analyzer, createAnalyzer } from './analysis.ts';
import { learnCommonWords } from './common-words.ts';
import { compoundsOf } from './compounds.ts';
import { createKnownWords, type KnowWord } from './known-words.ts';
import { UNMARKED_VIETNAMESE } from './languages/languages.ts';
import { createNearWords } from './near-words.ts';
import { createPassageReader, type PassageReader } from './passage-reader.ts';
import { type Rarity, rarityFor } from './rarity.ts';
import { createRelatedness, type RelativesOf } from './relatedness.ts';
import { Meaning } from './sentence-meaning.ts';
import { synonymGroups, wordsOfGroups } from './synonym-groups.ts';

/** Reads one edition after the other: what they have in common is read once. */
export interface LanguageReader {
  readonly analyzer: Analyzer;
  readonly rarity: Rarity;
  /** Undefined in languages without word vectors. */
  readonly meaning: Meaning | undefined;
  readonly passages: PassageReader;
  readonly relativesOf: RelativesOf;
  readonly knowWord: KnowWord;
  /** The synonyms it reads with, in a form to compare. */
  readonly key: string;
}

/**
 * @param language As an index is read in: see readingsOf.
 * @param synonyms The owner's groups, before the project's own.
 */
export function* createLanguageReader(
  language: string,
  synonyms: readonly (readonly string[])[],
): Slices<LanguageReader> {
  yield* learnCommonWords(language);
  const analyzer = createAnalyzer(language, [...synonymGroups(language, synonyms), ...compoundsOf(language)]);
  const rarity = rarityFor(language);
  const meaning =
    language === 'en' ? new Meaning(rarity.general, wordsOfGroups(synonyms, analyzer)) : undefined;
  yield;
  const passages = createPassageReader(analyzer, meaning);
  const nearWordsOf = createNearWords(analyzer);
  const relativesOf = createRelatedness(language, passages.lexicon, nearWordsOf);
  const knowWord = createKnownWords(language, nearWordsOf);
  return { analyzer, rarity, meaning, passages, relativesOf, knowWord, key: keyOf(synonyms) };
}

/** What tells some synonyms from others. */
export function keyOf(synonyms: readonly (readonly string[])[]): string {
  return JSON.stringify(synonyms);
}

/** The languages that passages of one are read in: people type Vietnamese with its marks and without. */
export function readingsOf(language: string): readonly string[] {
  return language === 'vi' ? [language, UNMARKED_VIETNAMESE] : [language];
}

/** The language to read a question in when it is asked of an article in `language`. */
export function questionLanguage(question: string, language: string): string {
  const unmarked = language === 'vi' && !/[^\p{ASCII}]/u.test(question.normalize('NFC'));
  return unmarked ? UNMARKED_VIETNAMESE : language;
}
