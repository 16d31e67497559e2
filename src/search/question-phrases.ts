/** A question's words in, the phrases it asks with out: "how long", "combien de temps", "几点". */
import questionWords from './data/question-words.json' with { type: 'json' };
import { dropAccents, languageOf, languageRules, UNMARKED_VIETNAMESE } from './languages/languages.ts';
import { perLanguage } from './languages/per-language.ts';
import type { WordForm } from './word.ts';

/** Kinds that phrases tell; of two phrases at one place the longer one tells: "what year" before "what". */
export const KINDS = ['number', 'time', 'place', 'reason', 'person', 'manner', 'thing'] as const;

/**
 * What phrases are listed for: a kind; a number of hours, days or years; an age, where no word to look for is left of it;
 * or a measure that an answer need not name, as "four days" doesn't name "long" nor "at six" the "hour". "How deep" is
 * none of these: thirty fish are no depth.
 */
const LISTED = [...KINDS, 'span', 'age', 'measure'] as const;
type Listed = (typeof LISTED)[number];

interface Phrases {
  readonly listedFor: ReadonlyMap<Listed, readonly string[]>;
  /** All of them, the longest first. */
  readonly all: readonly string[];
}

/** By language, the words of its phrases as they are written. */
const writtenWords = Object.entries(questionWords).map(
  ([language, listed]) => [language, new Set(Object.values(listed).join(', ').split(/[, ]+/))] as const,
);
/** Where a word may have more behind or before it, as Korean and Thai ones do. */
const JOINED = /[\p{sc=Hangul}\p{sc=Thai}]/u;

/** Each as it stands in what textOf gives. */
export function phrasesOf(language: string, asked: Listed): readonly string[] {
  return phrasesIn(language).listedFor.get(asked) ?? [];
}

/** Languages that have one of the words in their phrases: to get a language's rules ready takes up to 50 ms. */
export function languagesThatAsk(words: readonly string[]): string[] {
  const asks = (listed: ReadonlySet<string>) => (word: string) =>
    listed.has(word) || (JOINED.test(word) && [...listed].some((part) => word.includes(part)));
  return writtenWords.flatMap(([language, listed]) => (words.some(asks(listed)) ? [language] : []));
}

/** What phrases are looked for in. */
export function textOf(tokens: readonly WordForm[], language: string): string {
  return between(tokens.map(languageRules(language).smallForm), spaceOf(language));
}

/** Of every word whether it is part of a phrase that asks for that: one for a measure need stand in no answer. */
export function partsOfPhrases(
  tokens: readonly WordForm[],
  language: string,
  asked: Listed,
): readonly boolean[] {
  const { smallForm } = languageRules(language);
  const text = textOf(tokens, language);
  const space = spaceOf(language).length;
  const asking = tokens.map(() => false);
  for (const phrase of phrasesOf(language, asked)) {
    for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1)) {
      let at = space;
      tokens.forEach((token, i) => {
        const end = at + smallForm(token).length;
        if (at >= from && end <= from + phrase.length) asking[i] = true;
        at = end + space;
      });
    }
  }
  return asking;
}

/** What is left of words without the phrases that a language asks with: of "for how long", "for"; undefined if they have none. */
export function withoutPhrases(written: readonly string[], language: string): string | undefined {
  const space = spaceOf(language);
  const text = between(written.map(languageRules(language).readSmall), space);
  const left = phrasesIn(language).all.reduce((rest, phrase) => rest.replaceAll(phrase, space), text);
  return left === text ? undefined : left.trim();
}

const phrasesIn = perLanguage((language): Phrases => {
  const { readSmall } = languageRules(language);
  const read = language === UNMARKED_VIETNAMESE ? (word: string) => dropAccents(readSmall(word)) : readSmall;
  const space = spaceOf(language);
  const listedIn = questionWords as Record<string, Partial<Record<Listed, string>>>;
  const listed = listedIn[languageOf(language)] ?? {};
  const phrases = (asked: Listed) => (listed[asked] ?? '').split(', ').filter(Boolean);
  const listedFor = new Map(
    LISTED.map((asked) => [
      asked,
      phrases(asked).map((phrase) => between(phrase.split(' ').map(read), space)),
    ]),
  );
  return { listedFor, all: [...listedFor.values()].flat().sort((a, b) => b.length - a.length) };
});

function between(words: readonly string[], space: string): string {
  return `${space}${words.join(space)}${space}`;
}

/** What stands around every word. */
function spaceOf(language: string): string {
  return languageRules(language).spaced ? ' ' : '';
}
