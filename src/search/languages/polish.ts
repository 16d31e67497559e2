/**
 * A folded Polish word in, what its forms have in common out: "mieście" and "miasta" give "miast", "Polsce" gives "polsk".
 *
 * The idea is that of light stemmers for Slavic languages (Dolamic & Savoy 2009, "Indexing and stemming approaches for the
 * Czech language"): endings of cases and persons go first, then those that make participles and verbal nouns, then the
 * last consonant is made the one it comes from. What goes goes from every form, so that "kanał" loses as much as "kanałem".
 * Accents that are left are dropped by whoever calls: ó, ł, ń, ś and ź are no business of this file.
 */
import {
  parseEndings,
  replaceEnd,
  type Turns,
  takeTurns,
  withoutEnding,
  withoutFleeting,
} from './endings.ts';

const VOWEL = /[aeiouyąęó]/;

/** Whether enough would be left to tell a word by; an i at its end only softens. */
function tells(rest: string, least = 3): boolean {
  const root = rest.endsWith('i') ? rest.slice(0, -1) : rest;
  return root.length >= least && VOWEL.test(root);
}

/** Of nouns and adjectives. An i before one of them stays for now: it tells that what stands before it is soft. */
const CASES = parseEndings(
  'ościami ościach ościom ością ości ość owie ach ami ego emu owi ych ymi ej em om ów ym a ą e ę i o u y',
);
/** "Polskich"; "muzeum" and "stadium", but no "rozum". */
const AFTER_VOWEL = /(?<=i)(?:ch|mi?)$|(?<=[eijrwdkg])um$/;

/** "Urodzeni", "studenci", "kamieni", "niedźwiedzi": the i still says what it was. */
const SOFT_PLURAL = /(?:(?<!oś)c|n|dz)i$/;

function withoutCase(word: string): string {
  const plain = word.replace(AFTER_VOWEL, '');
  if (plain !== word && tells(plain)) return plain;
  // "Kolei" as "koleją", "prowadzą" as "prowadzi".
  if (word.endsWith('ei')) return `${word.slice(0, -1)}j`;
  if (word.endsWith('dzą')) return `${word.slice(0, -1)}i`;
  if (SOFT_PLURAL.test(word)) return word;
  return withoutEnding(word, CASES, (rest, ending) => tells(rest, ending.startsWith('owi') ? 4 : 3));
}

/** What stands between a root and the endings. */
const THEMES: Turns = [
  // "Ważniejszy", "młodszy".
  [/(?<=i)ejsz$/, 3, ''],
  [/(?<=[dwtpn])sz$/, 3, ''],
  // "Robił", "robili", "robić".
  [/(?<=i)[łlć]$/, 3, ''],
  [/[ayęą][łlć]$/, 3, ''],
  [/(?<=(?<![gk])i|śl|[żj]|[cs]z)e[lć]$/, 3, ''],
  [/(?<=ow|[yi]w)ac$/, 3, ''],
  // "Problem": "problemu" has lost as much.
  [/[eo]m$/, 3, ''],
  [/[yi]m$/, 4, ''],
  // "Pisany", "pisanie", "Amerykanin".
  [/(?<!i)a(?:ni?|ń|nin)$/, 3, ''],
  [/(?<=i)a(?:ni?|ń|nin)$/, 4, ''],
  // "Robiony", "urodzony", "określony", and the nouns of such verbs.
  [/(?<=[bpwmnsz]i)(?:on|eni|eń)$/, 3, ''],
  [/(?<=[sc]z|dz|rz|[żc])(?:oni?|eni|eń)$/, 3, 'i'],
  [/(?<=l)(?:on|eni|eń)$/, 4, ''],
  // "Zamknięty", "zamknięcie", "zwierzęta".
  [/(?:ęt|ęci|ąt)$/, 3, ''],
  // "Odkryty", "odkrycie".
  [/[yi](?:t|ci)$/, 3, ''],
  // "Walczący"; "miesięcy" as "miesiąc".
  [/[ąę]c$/, 3, ''],
  // "Czytają", "istnieje", "pracuje", "pokazywać"; "buduje" as "budować".
  [/(?<!dz)aj$/, 4, ''],
  [/(?<=i)ej$/, 4, ''],
  [/(?:uj|ow|yw)$/, 4, ''],
  [/(?<=i)w$/, 4, ''],
  [/uj$/, 2, 'ow'],
];

/** Soft consonants and the hard ones they come from. */
const SOFTENED = [
  [/ś(?:ci?|ć)$/, 'st'],
  [/ź(?:dzi|dź)$/, 'zd'],
  [/(?:ci|ć)$/, 't'],
  [/(?:dzi|dź)$/, 'd'],
  [/([cs]z|rz|ż)i$/, '$1'],
  [/i$/, ''],
  [/dz$/, 'g'],
  // "Politycy", but "ulicy".
  [/yc$/, 'yk'],
  [/(?<!i)c$/, 'k'],
] as const;
const HISSING = [
  [/(?<=.)rz$/, 'r'],
  [/(?<=.)sz$/, 's'],
] as const;

/** "Mieście" as "miasto", "zmienić" as "zmiana", but not "dzieło" as "dział". */
const FRONTED = /(?<![kg])ie(?=(?:st|zd|tr|[tdrn])$)/;
/** The e of "początek", "chłopiec", "okien" and "bitew", which goes when an ending comes. */
const FLEETING = /(?<=[^aeiouyąęó])i?e(?=[kcnńrwł]$)|(?<=g)ie(?=l$)/;

/** "Najmłodszy" is "młodszy", and "najem" is not "em". */
const SUPERLATIVE = /^naj(?=.{3,}(?:sz(?:[yaeąi]|ego|emu|ej|ych|ymi?)|iej)$)/;
/** "Robotnicy" and "rolnicy", one a "robotnik", are no "granicy". */
const WORKERS = /(?<=.[bcdefghjklłmprstwzźżóąś]ni)cy$/;

/** Takes the endings off a word in lower case; very short words stay whole. */
export function stemPolish(word: string): string {
  if (word.length < 3) return word;
  const person = word.replace(SUPERLATIVE, '').replace(WORKERS, 'ka');
  const root = takeTurns(withoutCase(person), THEMES, tells);
  const firm = (stem: string) => withoutFleeting(stem.replace(FRONTED, 'ia'), FLEETING, VOWEL);
  return firm(replaceEnd(replaceEnd(firm(root), SOFTENED), HISSING));
}
