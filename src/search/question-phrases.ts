/** A question's words in, the phrases it asks with out: "how long", "combien de temps", "几点". */
import type { AnswerKind } from './answer-kind.ts';
import questionWords from './data/question-words.json' with { type: 'json' };
import { dropAccents, languageOf, languageRules, UNMARKED_VIETNAMESE } from './languages.ts';
import type { Token } from './word.ts';

/**
 * What phrases are listed for: a kind; a number of hours, days or years; or a measure that an answer need not name, as
 * "four days" doesn't name "long" nor "at six" the "hour". "How deep" is none of these: thirty fish are no depth.
 */
type Listed = Exclude<AnswerKind, 'yes-no'> | 'span' | 'measure';

type Phrases = ReadonlyMap<Listed, readonly string[]>;
type SmallWord = Pick<Token, 'word' | 'term'>;

/** Kinds that phrases tell; of two phrases at one place the longer one tells: "what year" before "what". */
export const KINDS = ['number', 'time', 'place', 'reason', 'person', 'manner', 'thing'] as const;

const phrasesByLanguage = new Map<string, Phrases>();

/** Each as it stands in what textOf gives. */
export function phrasesOf(language: string, asked: Listed): readonly string[] {
  let phrases = phrasesByLanguage.get(language);
  if (!phrases) {
    phrases = readPhrases(language);
    phrasesByLanguage.set(language, phrases);
  }
  return phrases.get(asked) ?? [];
}

/** What phrases are looked for in. */
export function textOf(tokens: readonly SmallWord[], language: string): string {
  const space = spaceOf(language);
  return `${space}${tokens.map((token) => writtenAs(token, language)).join(space)}${space}`;
}

/** Of every word whether it is part of a phrase that asks for a measure: it asks, and need stand in no answer. */
export function asksMeasure(tokens: readonly SmallWord[], language: string): readonly boolean[] {
  const text = textOf(tokens, language);
  const space = spaceOf(language).length;
  const asking = tokens.map(() => false);
  for (const phrase of phrasesOf(language, 'measure')) {
    for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1)) {
      let at = space;
      tokens.forEach((token, i) => {
        const end = at + writtenAs(token, language).length;
        if (at >= from && end <= from + phrase.length) asking[i] = true;
        at = end + space;
      });
    }
  }
  return asking;
}

function writtenAs({ word, term }: SmallWord, language: string): string {
  return languageRules(language).endsSmallWords ? term : word;
}

function readPhrases(language: string): Phrases {
  const { fold, stem, endsSmallWords } = languageRules(language);
  const read = (phrase: string) => {
    if (language === UNMARKED_VIETNAMESE) return dropAccents(fold(phrase));
    if (!endsSmallWords) return fold(phrase);
    return phrase
      .split(' ')
      .map((word) => stem(fold(word)))
      .join(' ');
  };
  const space = spaceOf(language);
  const listedIn = questionWords as Record<string, Partial<Record<Listed, string>>>;
  const listed = listedIn[languageOf(language)] ?? {};
  const phrases = (asked: Listed) => (listed[asked] ?? '').split(', ').filter(Boolean);
  return new Map(
    ([...KINDS, 'span', 'measure'] as const).map((asked) => [
      asked,
      phrases(asked).map((phrase) => `${space}${read(phrase)}${space}`),
    ]),
  );
}

/** What stands around every word. */
function spaceOf(language: string): string {
  return languageRules(language).spaced ? ' ' : '';
}
