/**
 * A Turkish word in lower case in, the listed word it is a form of out ("yazmak" for "yazıldığını", "ulke" for
 * "ülkesinin"), else what is left of it without endings.
 */
import listed from '../data/forms/tr.json' with { type: 'json' };
import {
  agree,
  asEnding,
  type Endings,
  lastVowel,
  lettersFor,
  NOUNS,
  type Sounds,
  soundsOf,
  UNLISTED_NOUN,
  UNLISTED_VERB,
  UNLISTED_VOWEL_NOUN,
  VERBS,
  VOWEL_NOUNS,
  write,
} from './turkish-endings.ts';

/** What a word may begin with. */
interface Stem extends Sounds {
  readonly term: string;
  readonly endings: Endings;
  /** What must come next: a vowel after "kitab", "-yor" after "başl". */
  readonly next: RegExp | undefined;
}

const ASCII = /^[a-z]+$/;
const TWO_SYLLABLES = /[aeıioöuüâîû].*[aeıioöuüâîû]/;
const VOWEL_NEXT = /^[AI]/;
const YOR_NEXT = /^Iyor/;
const SOFT = lettersFor('p=b ç=c k=ğ');
const HARD = lettersFor('b=p c=ç d=t ğ=k');
const PLAIN = lettersFor('ı=i ö=o ü=u ç=c ğ=g ş=s â=a î=i û=u');

type Stems = Map<string, Stem[]>;

function addTo(stems: Stems, letters: string, stem: Stem): void {
  const known = stems.get(letters);
  if (known) known.push(stem);
  else stems.set(letters, [stem]);
}

/**
 * Listed words as they are written, and as they are before some endings: "kitab", "başl". Where no rule tells, that is
 * listed behind a "/" ("şehir/şehr", "git/gid"), and behind a ">" the term, where it is another word's or one of its own.
 */
function readStems(): Stems {
  const stems: Stems = new Map();
  const changed: [letters: string, stem: Stem][] = [];
  for (const entry of listed.verbs.split(' ')) {
    const verb = upTo('/', entry);
    const other = entry.slice(verb.length + 1);
    const front = 'eiöü'.includes(lastVowel(verb));
    const term = write(verb, PLAIN) + (front ? 'mek' : 'mak');
    const stem = { term, endings: VERBS, next: undefined, ...soundsOf(verb), front };
    const short = verb.slice(0, -1);
    addTo(stems, verb, stem);
    if (other)
      changed.push([
        other,
        other.endsWith('d') ? { ...stem, next: VOWEL_NEXT } : { ...stem, ...soundsOf(other) },
      ]);
    else if (/[ae]$/.test(verb)) changed.push([short, { ...stem, next: YOR_NEXT, ...soundsOf(short) }]);
    else if (verb.endsWith('et')) changed.push([`${short}d`, { ...stem, next: VOWEL_NEXT }]);
  }
  for (const entry of listed.nouns.split(' ')) {
    const forms = upTo('>', entry);
    const noun = upTo('/', forms);
    const term = write(entry.slice(forms.length + 1) || noun, PLAIN);
    const endings = lastVowel(noun) === noun.slice(-1) ? VOWEL_NOUNS : NOUNS;
    const stem = { term, endings, next: undefined, ...soundsOf(noun) };
    const soft = forms.slice(noun.length + 1) || softened(noun);
    addTo(stems, noun, stem);
    if (soft !== noun) changed.push([soft, { ...stem, endings: NOUNS, next: VOWEL_NEXT }]);
  }
  for (const [letters, stem] of changed) addTo(stems, letters, stem);
  return stems;
}

/** All of it where the mark is missing. */
function upTo(mark: string, entry: string): string {
  const at = entry.indexOf(mark);
  return at < 0 ? entry : entry.slice(0, at);
}

/** "Kitab" of "kitap", "reng" of "renk". */
function softened(noun: string): string {
  const last = noun.slice(-1);
  if (noun.endsWith('nk')) return `${noun.slice(0, -1)}g`;
  return TWO_SYLLABLES.test(noun) ? noun.slice(0, -1) + (SOFT.get(last) ?? last) : noun;
}

/** The same by their plain letters, for those who type without the others. */
function plainly(stems: Stems): Stems {
  const plain: Stems = new Map();
  for (const [letters, all] of stems) for (const stem of all) addTo(plain, write(letters, PLAIN), stem);
  return plain;
}

let written: Stems | undefined;
let typed: Stems | undefined;

export function stemTurkish(word: string): string {
  written ??= readStems();
  return listedTerm(word, written, false) ?? typedTerm(word, written) ?? withoutEndings(word);
}

function typedTerm(word: string, stems: Stems): string | undefined {
  if (!ASCII.test(word)) return undefined;
  typed ??= plainly(stems);
  return listedTerm(word, typed, true);
}

/** What is listed for the longest beginning that leaves nothing but endings. */
function listedTerm(word: string, stems: Stems, isTyped: boolean): string | undefined {
  let late: string | undefined;
  for (let end = word.length; end >= 2; end--) {
    const base = word.slice(0, end);
    const found = stems.get(base);
    if (!found) continue;
    const ending = asEnding(word.slice(end));
    for (const stem of found) {
      if (stem.next?.test(ending) === false || !agree(stem, word, end, isTyped)) continue;
      // "Dinler" is rather of "din", religion, than of "dinle", listen.
      if (ending === 'r' && /l[ae]$/.test(base) && stems.has(base.slice(0, -2))) continue;
      if (stem.endings.all.test(ending)) return stem.term;
      if (stem.endings.late?.test(ending)) late ??= stem.term;
    }
  }
  return late;
}

/** An unlisted word without endings that leave enough of it: two syllables, or one before "-ler". */
function withoutEndings(word: string): string {
  const isTyped = ASCII.test(word);
  for (let end = 3; end < word.length; end++) {
    const base = word.slice(0, end);
    const vowel = lastVowel(base);
    const ending = asEnding(word.slice(end));
    const isLong = TWO_SYLLABLES.test(base);
    if (!isLong && !(vowel && ending.startsWith('lAr'))) continue;
    if (!agree(soundsOf(base), word, end, isTyped)) continue;
    if (isLong && UNLISTED_VERB.test(ending)) return `${base}m`;
    if ((base.endsWith(vowel) ? UNLISTED_VOWEL_NOUN : UNLISTED_NOUN).test(ending)) return shorten(base);
  }
  return shorten(word);
}

/** Without a last vowel, or one and "-n", where two syllables are left: nobody can tell whether those are endings. */
function shorten(base: string): string {
  const shorter = base.replace(/[aeıioöuü]n?$/, '');
  const kept = TWO_SYLLABLES.test(shorter) ? shorter : base;
  return kept.slice(0, -1) + write(kept.slice(-1), HARD);
}
