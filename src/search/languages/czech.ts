/**
 * A folded Czech word in, what its forms have in common out: "Praze" and "Prahou" give "prah", "matce" gives "matk".
 *
 * The idea is Dolamic & Savoy's (2009, "Indexing and stemming approaches for the Czech language"): endings of cases and
 * persons go first, then those that make participles and verbal nouns, then the last consonant is made the one it comes
 * from. What goes goes from every form, so that "titul" loses as much as "titulem". Accents that are left are dropped by
 * whoever calls: ě, ř, á and í are no business of this file.
 */
import {
  parseEndings,
  replaceEnd,
  type Turns,
  takeTurns,
  withoutEnding,
  withoutFleeting,
} from './endings.ts';

/** Or an r or l between consonants, as in "prst" and "vlk". */
const VOWEL = /[aeiouyáéíóúýěů]|[^aeiouyáéíóúýěů][lr][^aeiouyáéíóúýěů]/;

/** Whether enough would be left to tell a word by. */
function tells(rest: string, least = 3): boolean {
  return rest.length >= least && VOWEL.test(rest);
}

/** Of nouns and adjectives, some also as they are typed without accents. */
const CASES = parseEndings(
  'ostech ostmi ostem ostí osti ost ami emi ích ich ých ych ách ech ího ého eho ímu ému emu ými ymi ími imi ěmi ovi ové ' +
    'ím im ým ym ám ům um em ěm ou ův mi a á e é ě i í o u ů y ý',
);

function withoutCase(word: string): string {
  return withoutEnding(word, CASES, (rest, ending) => tells(rest, ending.startsWith('ov') ? 4 : 3));
}

/** What stands between a root and the endings. */
const THEMES: Turns = [
  // "Novější", "mladší".
  [/[ěe]jš$/, 3, ''],
  [/(?<=[dhlprtv])š$/, 3, ''],
  // "Robil", "robila", "robit".
  [/[aiěyál][lt]$|[íý]t$/, 3, ''],
  [/(?<=[lsšžčřj])e[lt]$/, 3, ''],
  // "Problém": "problému" has lost as much.
  [/[eé]m$/, 4, ''],
  // "Zahynout", "zahynula".
  [/(?<=n)(?:out|ul)$/, 3, ''],
  // "Dělají", "umějí", "pracující", "dělající".
  [/(?:ou|[uaeě]jí)c$/, 4, ''],
  [/[aeě]j$/, 3, ''],
  // "Napsaný", "napsání", "postavený", "viděný", "narozený", "placený", "zahynutí".
  [/(?:[aá]n|ěn)$/, 3, ''],
  [/zen$/, 3, 'd'],
  [/cen$/, 3, 't'],
  [/(?<=[čšžřv])en$/, 3, ''],
  [/(?<=[bjlmnps])en$/, 4, ''],
  [/(?<=n)ut$/, 3, ''],
  // "Pracuje", "pracovat", "národový"; "maluje" as "malovat".
  [/(?:uj|ov|áv)$/, 4, ''],
  [/uj$/, 2, 'ov'],
];

/** Soft consonants and the hard ones they come from. */
const SOFTENED = [
  [/š[tť]$/, 'sk'],
  [/čt$/, 'ck'],
  // "Dělníci" and "politici", but "ulici".
  [/íc$/, 'ík'],
  [/(?<=[tmzf])ic$/, 'ik'],
  [/(?<!i)c$/, 'k'],
  [/(?<=.)z$/, 'h'],
  // "Dům" as "domu".
  [/ů(?=[^aeiouyáéíóúýěů]{1,2}$)/, 'o'],
] as const;

/** The e of "začátek", "otec", "oken", "sester" and "divadel", which goes when an ending comes. */
const FLEETING = /(?<=[^aeiouyáéíóúýěů])[eě](?=[bkcnňrřv]$)|(?<=[aiíý]d|ět)e(?=l$)/;

/** "Nejmladší" is "mladší". */
const SUPERLATIVE = /^nej(?=.{2,}(?:š(?:[ií]|ího|ímu|ím|ích|ími)|[ěe]ji)$)/;

/** Takes the endings off a word in lower case; very short words stay whole. */
export function stemCzech(word: string): string {
  if (word.length < 3) return word;
  const root = takeTurns(withoutCase(word.replace(SUPERLATIVE, '')), THEMES, tells);
  return replaceEnd(withoutFleeting(root, FLEETING, VOWEL), SOFTENED);
}
