/** Text and its language in, tokens out: every word with its place, its folded form and the term it is found by. */
import type { TextRange } from '../corpus/article.ts';
import { camelParts, isCamelCase } from './camel-case.ts';
import { characterPairs } from './character-pairs.ts';
import { createGrowingArray } from './growing-array.ts';
import { ALONE, createPhrases, FOLLOWS, findPhrase, joinPhrases, joinWords, OPENS } from './join-phrases.ts';
import { languageRules } from './languages/languages.ts';
import { latinDigits } from './latin-digits.ts';
import { createLooks } from './looks.ts';
import { dropShapeless } from './shapeless.ts';
import { NO_FORM, type Token, type Word } from './word.ts';
import { createWordTable, type TakeWord } from './word-table.ts';

/** Takes texts of one language apart. */
export interface Analyzer {
  readonly language: string;
  /**
   * What people type: its words are not remembered.
   * @param isUsed Whether a term stands in any text: a phrase that none has, and that has synonyms, is left as its words.
   */
  tokens(text: string, isUsed?: (term: string) => boolean): Token[];
  /** Part of an article: its words are remembered for as long as the analyzer is. */
  readTokens(text: string): Token[];
  /**
   * The forms to index a part of an article by: as readTokens, but a phrase that is read as one word follows its own
   * words instead of taking their place, so that one of them alone finds it too; and so does a word in camel case.
   * @param forms Emptied, then filled.
   */
  readForms(text: string, range: TextRange, forms: number[]): void;
  /** The word of a form. */
  wordOf(form: number): Word;
  /** What to index a text by beside its words: character pairs where no spaces help, else nothing. */
  pairs(text: string): string[];
}

const SEGMENTS = /[\p{L}\p{N}]/u;
/** "71st" is found by "71". */
const ORDINAL = /(?<=\p{Nd})(?:st|nd|rd|th)$/u;
const APOSTROPHE = /['’]/;
/** Beside what a word is to phrases, a bit for one that is found by its parts too. */
const HAS_PARTS = 8;
/** Parts a phrase from its term: stands in no written word. */
const AS = '\n';

/**
 * @param language BCP 47 primary subtag, or UNMARKED_VIETNAMESE.
 * @param synonyms Groups of words or phrases that are read as the first of their group; alone in one, as one word.
 */
export function createAnalyzer(language: string, synonyms: readonly (readonly string[])[] = []): Analyzer {
  const rules = languageRules(language);
  const looksOf = createLooks(language);
  const segmenter = rules.spaced ? undefined : new Intl.Segmenter(language, { granularity: 'word' });
  /** By form: the word. */
  const words: Word[] = [];
  /** By form: its part in phrases, apart from the words because most sentences are read for it alone. */
  const parts = createGrowingArray(Uint8Array);
  const table = createWordTable((written, form) => {
    parts.extend(form + 1 - parts.length);
    if (written.includes(AS)) return;
    words[form] = createWord(written, form);
    parts.values[form] = phrases.partOf(words[form]) | (isCamelCase(written) ? HAS_PARTS : 0);
  });
  const phrases = createPhrases(termsOf(synonyms));

  function createWord(written: string, form: number): Word {
    const { word, term, stop } = readWord(written);
    return { word, term, stop, looks: looksOf({ word, term }, written), form };
  }

  /** Each phrase by its terms. */
  function termsOf(groups: readonly (readonly string[])[]): string[][][] {
    /** Thousands of compounds are made of few syllables. */
    const known = new Map<string, string>();
    const termOf = (written: string) => {
      const term = known.get(written) ?? readWord(written).term;
      known.set(written, term);
      return term;
    };
    return groups.map((group) => group.map((phrase) => writtenIn(phrase).map(termOf)));
  }

  function readWord(found: string): Pick<Word, 'word' | 'term' | 'stop'> {
    const written = dropShapeless(found);
    if (/^\p{Nd}/u.test(written)) {
      const number = latinDigits(written.normalize('NFKC'))
        .replace(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
        .toLowerCase();
      const term = language === 'en' ? number.replace(ORDINAL, '') : number;
      return { word: number, term, stop: false };
    }
    const folded = rules.fold(written);
    if (/[.\s]/.test(written) || (language === 'en' && written === 'US')) {
      const initials = folded.replace(/[.\s]/g, '');
      return { word: initials, term: rules.isStopWord(initials) ? `${initials}.` : initials, stop: false };
    }
    return { word: folded, term: rules.stem(folded), stop: rules.isStopWord(folded) };
  }

  /** Calls `take` for every word of a part of the text. */
  function eachIn(text: string, range: TextRange, keep: boolean, take: TakeWord): void {
    if (!segmenter) {
      table.eachIn(text, range, keep, take);
      return;
    }
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(range.start, range.end))) {
      if (!isWordLike || !SEGMENTS.test(segment)) continue;
      const start = range.start + index;
      take(table.numberOf(segment, keep), start, start + segment.length);
    }
  }

  function writtenIn(phrase: string): string[] {
    const written: string[] = [];
    eachIn(phrase, all(phrase), false, (_, start, end) => written.push(phrase.slice(start, end)));
    return written;
  }

  function tokensOf(text: string, keep: boolean, isUsed?: (term: string) => boolean): Token[] {
    const found: Token[] = [];
    eachIn(text, all(text), keep, (form, start, end) => {
      const { word, term, stop, looks } = words[form] ?? createWord(text.slice(start, end), NO_FORM);
      const last = found.at(-1);
      const follows = last?.end === start - 1;
      // "Won't" and "don't" are no words to look for, "won" and "Don" are.
      if (follows && language === 'en' && word === 't') found[found.length - 1] = { ...last, stop: true };
      // Turkish parts a name from its ending: "Oxford'un".
      const isEnding = follows && language === 'tr' && APOSTROPHE.test(text.charAt(start - 1));
      found.push({ word, term, stop: stop || isEnding, looks, form, start, end });
    });
    const { isCompound } = phrases;
    const joins = isUsed && ((term: string) => isUsed(term) || isCompound(term));
    return joinPhrases(found, phrases, joins).map((token) =>
      isCompound(token.term) && rules.isStopWord(token.word) ? { ...token, stop: true } : token,
    );
  }

  /** Puts after the forms of each phrase that of the word it is read as; of one word, in its place. */
  function joinForms(forms: number[]): void {
    const read = forms.slice();
    forms.length = 0;
    const wordAt = (at: number) => words[read[at] ?? NO_FORM];
    for (let at = 0; at < read.length; at++) {
      const form = read[at] ?? NO_FORM;
      const begins = (parts.values[form] ?? 0) & (ALONE | OPENS);
      const phrase = begins ? findPhrase(wordAt, at, phrases) : undefined;
      const first = words[form];
      if (!phrase || !first) {
        forms.push(form);
        continue;
      }
      const own = read.slice(at, at + 1 + phrase.rest.length);
      if (own.length > 1) forms.push(...own);
      forms.push(
        formOf(
          joinWords(
            first,
            own.flatMap((one) => words[one] ?? []),
            phrase,
          ),
        ),
      );
      at += phrase.rest.length;
    }
  }

  function formOf(joined: Word): number {
    const form = table.numberOf(`${joined.word}${AS}${joined.term}`, true);
    words[form] ??= { ...joined, form };
    return form;
  }

  return {
    language,
    tokens: (text, isUsed) => tokensOf(text, false, isUsed),
    readTokens: (text) => tokensOf(text, true),
    readForms(text, range, forms) {
      forms.length = 0;
      let found = 0;
      let before = 0;
      eachIn(text, range, true, (form, start, end) => {
        const part = parts.values[form] ?? 0;
        if (part & HAS_PARTS)
          for (const one of camelParts(text.slice(start, end))) forms.push(table.numberOf(one, true));
        forms.push(form);
        found |= part & ALONE;
        if (before & OPENS) found |= part & FOLLOWS;
        before = part;
      });
      if (found !== 0) joinForms(forms);
    },
    wordOf(form) {
      const word = words[form];
      if (!word) throw new RangeError(`No text has a form ${form}.`);
      return word;
    },
    pairs: (text) => (segmenter ? characterPairs(text) : []),
  };
}

const all = (text: string): TextRange => ({ start: 0, end: text.length });
