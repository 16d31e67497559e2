/** Text and its language in, tokens out: every word with its place, its folded form and the term it is found by. */

import { languageRules, UNMARKED_VIETNAMESE } from './languages.ts';
import { type Looks, looksOf } from './marks.ts';

/** A word wherever it stands. */
export interface Word {
  /** As it is written, folded to one spelling and lower case. */
  readonly word: string;
  /** What it is indexed and looked up by: the word without its endings. */
  readonly term: string;
  /** Too common to look for. */
  readonly stop: boolean;
  /** What it could be part of an answer to, see marks.ts. */
  readonly looks: Looks;
  /** The analyzer's own number for the way it is written; words that an analyzer reads alike can have several. */
  readonly form: number;
}

/** A word of a text, at its place. */
export interface Token extends Word {
  /** UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
}

/** Takes texts of one language apart; remembers words it has seen. */
export interface Analyzer {
  readonly language: string;
  tokens(text: string): Token[];
  /**
   * What to index a text by, without the places: as tokens, but a phrase that is read as one word follows its own
   * words instead of taking their place, so that one of them alone finds it too.
   */
  words(text: string): Word[];
  /** What to index a text by beside its tokens: character pairs where no spaces help, else nothing. */
  pairs(text: string): string[];
}

/** Initials, numbers with their separators, then everything else that is a letter, a mark or a digit. */
const WORD =
  /(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const SEGMENTS = /[\p{L}\p{N}]/u;
const MOST_WORDS_REMEMBERED = 100_000;

/**
 * @param language BCP 47 primary subtag, or UNMARKED_VIETNAMESE.
 * @param synonyms Groups of words or phrases that are read as the first of their group.
 */
export function createAnalyzer(language: string, synonyms: readonly (readonly string[])[] = []): Analyzer {
  const rules = languageRules(language);
  const segmenter = rules.spaced ? undefined : new Intl.Segmenter(language, { granularity: 'word' });
  const seen = new Map<string, Word>();
  let forms = 0;

  function lookUp(written: string): Word {
    const known = seen.get(written);
    if (known) return known;
    const read = readWord(written);
    const word = { ...read, looks: looksOf(read.word, written), form: forms++ };
    if (seen.size >= MOST_WORDS_REMEMBERED) seen.clear();
    seen.set(written, word);
    return word;
  }

  function readWord(written: string): Pick<Word, 'word' | 'term' | 'stop'> {
    if (/^\p{Nd}/u.test(written)) {
      const number = written
        .normalize('NFKC')
        .replace(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
        .toLowerCase();
      return { word: number, term: number, stop: false };
    }
    const folded = rules.fold(written);
    if (written.includes('.') || (language === 'en' && written === 'US')) {
      const initials = folded.replaceAll('.', '');
      return { word: initials, term: rules.isStopWord(initials) ? `${initials}.` : initials, stop: false };
    }
    return { word: folded, term: rules.stem(folded), stop: rules.isStopWord(folded) };
  }

  function segmentsOf(text: string, by: Intl.Segmenter): Intl.SegmentData[] {
    return [...by.segment(text)].filter((one) => one.isWordLike && SEGMENTS.test(one.segment));
  }

  function tokens(text: string): Token[] {
    const place = (written: string, start: number): Token => {
      const { word, term, stop, looks, form } = lookUp(written);
      return { word, term, stop, looks, form, start, end: start + written.length };
    };
    const found = segmenter
      ? segmentsOf(text, segmenter).map(({ segment, index }) => place(segment, index))
      : Array.from(text.matchAll(WORD), ({ 0: written, index }) => place(written, index));
    return joinPhrases(found, phrases, false, (first, last) => ({ ...first, end: last.end }));
  }

  function words(text: string): Word[] {
    const written = segmenter
      ? segmentsOf(text, segmenter).map(({ segment }) => segment)
      : (text.match(WORD) ?? []);
    return joinPhrases(written.map(lookUp), phrases, true, (first) => first);
  }

  const pairs = (text: string) => (segmenter ? characterPairs(text) : []);

  const phrases: Phrases = new Map();
  addPhrases(phrases, synonyms, tokens);
  return { language, tokens, words, pairs };
}

/** Phrases by their first term: the terms that follow, longest phrase first, and the term they are read as. */
type Phrases = Map<string, { readonly rest: readonly string[]; readonly term: string }[]>;

function addPhrases(
  phrases: Phrases,
  groups: readonly (readonly string[])[],
  tokens: (text: string) => Token[],
): void {
  const read = groups.map((group) => group.map((phrase) => tokens(phrase).map(({ term }) => term)));
  for (const [first = [], ...others] of read) {
    for (const [start, ...rest] of [first, ...others]) {
      if (start === undefined) continue;
      const alike = phrases.get(start) ?? [];
      if (alike.some((one) => one.rest.join(' ') === rest.join(' '))) continue;
      alike.push({ rest, term: first.join('_') });
      phrases.set(
        start,
        alike.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
}

/** The form of a word that stands for several: its own number would be another's. */
const JOINED = -1;

/**
 * Puts one word that stands for its group in the place of the words of each phrase.
 * @param keeping Puts it after them instead.
 */
function joinPhrases<W extends Word>(
  words: W[],
  phrases: Phrases,
  keeping: boolean,
  span: (first: W, last: W) => W,
): W[] {
  if (phrases.size === 0) return words;
  const joined: W[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) continue;
    const phrase = phrases
      .get(first.term)
      ?.find(({ rest }) => rest.every((term, n) => words[i + 1 + n]?.term === term));
    const last = words[i + (phrase?.rest.length ?? 0)];
    if (!phrase || !last || (first.stop && phrase.rest.length === 0)) {
      joined.push(first);
      continue;
    }
    const own = words.slice(i, i + phrase.rest.length + 1);
    const word = own.map((one) => one.word).join(' ');
    if (keeping && own.length > 1) joined.push(...own);
    joined.push({ ...span(first, last), word, term: phrase.term, stop: false, form: JOINED });
    i += phrase.rest.length;
  }
  return joined;
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;

/** Every two neighbouring ideographs: finds words that a segmenter cuts differently in question and text. */
export function characterPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const run of text.match(IDEOGRAPHS) ?? []) {
    const characters = [...run];
    for (let i = 1; i < characters.length; i++) pairs.push(`${characters[i - 1]}${characters[i]}`);
  }
  return pairs;
}

/** The language to read a question in when it is asked of an article in `language`. */
export function questionLanguage(question: string, language: string): string {
  const unmarked = language === 'vi' && !/[^\p{ASCII}]/u.test(question.normalize('NFC'));
  return unmarked ? UNMARKED_VIETNAMESE : language;
}
