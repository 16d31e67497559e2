/** A typed word in, the small word that people ask with and that it is a slip of out: "hwo", "teh", "wen". */
import { dropAccents, languageOf, languageRules } from './languages/languages.ts';
import { perLanguage } from './languages/per-language.ts';

/** The commonest first: "hwo" is more often "how" than "who". */
const ASKED_WITH: Readonly<Record<string, string>> = {
  en:
    'the what when where how who whose which why is are was were did does can could should would will have has ' +
    'there their many much this that with about and for you they',
  de: 'der die das was wie wer wen wem wann warum wieso welche welcher welches ist sind war hat haben kann wird gibt',
  es: 'qué cuándo cómo dónde quién cuál cuánto cuánta cuántos cuántas por para es son fue tiene hay los las una',
  fr: 'que quoi quand comment pourquoi qui quel quelle combien est sont dans les des une pour',
  pt: 'que quando como onde quem qual quanto quantos quantas por para são foi tem uma com',
  ru: 'что когда где кто почему как какой какая какие сколько это был была есть',
};
/** Slips that lists have as words, since so many write them, and one that is a name anywhere but in front. */
const LISTED = new Set(['teh', 'si']);
const IN_FRONT = 'wen';
/** Words of so many letters, and more, may lack one, or have one twice. */
const LACKING_FROM = 4;
const DOUBLED_FROM = 3;

/** Undefined for a word that is no such slip, or in a language without a list: it may be another word yet. */
export function smallWordMeant(language: string, typed: string): string | undefined {
  return slipsOf(languageOf(language)).get(typed);
}

/** Whether it is none, although a list of words has it. @param at Its place in the question. */
export function isListedSlip(typed: string, at: number): boolean {
  return LISTED.has(typed) || (at === 0 && typed === IN_FRONT);
}

const slipsOf = perLanguage((language): ReadonlyMap<string, string> => {
  const { fold } = languageRules(language);
  const slips = new Map<string, string>();
  for (const word of ASKED_WITH[language]?.split(' ').map(fold) ?? [])
    for (const slip of [...slipsIn(word), ...slipsIn(dropAccents(word))])
      if (!slips.has(slip)) slips.set(slip, word);
  return slips;
});

/** Two letters the other way round, one but the first left out, one twice. */
function slipsIn(word: string): string[] {
  const places = [...word].map((_, at) => at);
  const swapped = places
    .slice(1)
    .map((at) => `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`);
  const lacking = places.slice(1).map((at) => word.slice(0, at) + word.slice(at + 1));
  const doubled = places.map((at) => word.slice(0, at + 1) + word.slice(at));
  return [
    ...swapped,
    ...(word.length >= LACKING_FROM ? lacking : []),
    ...(word.length >= DOUBLED_FROM ? doubled : []),
  ];
}
