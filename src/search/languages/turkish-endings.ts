/**
 * Turkish endings as patterns, and whether their sounds go with a word's. After K. Oflazer, "Two-level Description of
 * Turkish Morphology" (1994): A stands for a and e, I for ı, i, u and ü, D for d and t.
 */

/** What the sounds of a word's endings depend on. */
export interface Sounds {
  /** Whether its last vowel is a front one; undefined where endings may have either: "saatler", "kanatlar". */
  readonly front: boolean | undefined;
  readonly round: boolean;
}

export interface Endings {
  readonly all: RegExp;
  /** With "was", which any verb has before a noun: "kazandı". */
  readonly late?: RegExp;
}

const CASE = '(?:I|A|DA|DAn|In|lA)?';
/** After "his" and "their". */
const OWNED = '(?:nI|nA|nDA|nDAn|nIn|ylA|ncA)?';
const AFTER_CONSONANT = `(?:(?:Im|ImIz|InIz)?${CASE}|(?:lAr)?I${OWNED}|lI)`;
const KI = `(?:kI(?:lAr${AFTER_CONSONANT}|${OWNED}))?(?:DIr(?:lAr)?)?`;
const NOUN = `(?:lAr)?${AFTER_CONSONANT}${KI}`;
const VOWEL_NOUN = `(?:lAr${AFTER_CONSONANT}|(?:m|mIz|nIz)${CASE}|sI${OWNED}|(?:yI|yA|DA|DAn|nIn|ylA|lI)?)${KI}`;
const PERSON = '(?:m|n|k|nIz|lAr|y?Im|sIn|sInIz|y?Iz)?';
const WAS = `y?(?:DI|mIs|sA)${PERSON}`;

/** Causative and passive, ability, negation. */
const VOICE = '(?:DIr)?(?:Il|In|nIl|n)?(?:y?AbIl)?(?:(?:y?A)?mA)?';
const SURE_TENSE = '(?:y?A)?mIyor|I?yor|y?AcA[kg]|(?:y?A)?mAz|mIs|mAlI';
const AND_PERSON = `(?:lAr)?(?:${WAS}|DIr(?:lAr)?|kAn|${PERSON})`;
const FINITE = `(?:DI|sA)${PERSON}|(?:${SURE_TENSE}|[AI]?r)${AND_PERSON}|sIn(?:lAr)?|y?AlIm`;
const PARTICIPLE = `(?:y?An|DI[kg]|y?AcA[kg]|mAk|y?Is)${NOUN}|mA${VOWEL_NOUN}`;
const CONVERB = 'y?Ip|y?ArAk|y?IncA(?:yA)?|y?AlI|DIkcA|mAksIzIn';

const whole = (endings: string): RegExp => new RegExp(`^(?:${endings})$`);
export const VERBS: Endings = { all: whole(`${VOICE}(?:${FINITE}|${PARTICIPLE}|${CONVERB})`) };
export const NOUNS: Endings = { all: whole(NOUN), late: whole(`${NOUN}${WAS}`) };
export const VOWEL_NOUNS: Endings = { all: whole(VOWEL_NOUN), late: whole(`${VOWEL_NOUN}${WAS}`) };

const SURE_PARTICIPLE = `mA(?:sI${OWNED}|nIn)|(?:DIg|mAk)${NOUN}|DIk(?:DAn|lAr)${AFTER_CONSONANT}`;
/** What only verbs end in, though not all that they do. */
export const UNLISTED_VERB = whole(
  `${VOICE}(?:(?:${SURE_TENSE})${AND_PERSON}|${SURE_PARTICIPLE}|${CONVERB})` +
    `|(?:Il|In|n|nIl|DIr)(?:y?An(?:lAr)?|DI${PERSON}|mA)|(?:DIr)?mADI${PERSON}|yAn(?:lAr)?|DI(?:lAr)?`,
);
/** What nouns end in, but for "my" and "your": "atom" is no "ato". */
export const UNLISTED_NOUN = whole(`(?:lAr)?(?:DA|DAn|lA|In|(?:I|lArI)?${OWNED})${KI}`);
export const UNLISTED_VOWEL_NOUN = whole(
  `(?:lArI?(?:DA|DAn|lA|In|I|A|${OWNED})|sI${OWNED}|yI|yA|DA|DAn|ylA)?${KI}`,
);

/** Some such nouns have "-ler" after a back vowel: "saatler", "roller", "kalpler". */
const EITHER = /[aouâû](?:l|t|[lr][bfp])$/;
const LETTERS = lettersFor('aeâ=A ıiuüîû=I dt=D ç=c ğ=g ş=s');

/** Letters and what takes their place, in groups. */
export function lettersFor(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups.split(' ').flatMap((group) => {
      const [letters = '', one = ''] = group.split('=');
      return [...letters].map((letter): [string, string] => [letter, one]);
    }),
  );
}

export function write(word: string, letters: ReadonlyMap<string, string>): string {
  let written = '';
  for (const letter of word) written += letters.get(letter) ?? letter;
  return written;
}

export function lastVowel(word: string): string {
  let at = word.length - 1;
  while (at >= 0 && !'aeıioöuüâîû'.includes(word.charAt(at))) at--;
  return word.charAt(at);
}

export function soundsOf(word: string): Sounds {
  const vowel = lastVowel(word);
  return { front: EITHER.test(word) ? undefined : 'eiöüî'.includes(vowel), round: 'oöuüû'.includes(vowel) };
}

/**
 * Whether the sounds of the endings go with the word's, and each with the one before.
 * @param from Where endings begin.
 * @param typed Whether letters may lack their marks: "yazildi".
 */
export function agree({ front, round }: Sounds, word: string, from: number, typed: boolean): boolean {
  for (let at = from; at < word.length; at++) {
    const letter = word.charAt(at);
    const before = word.charAt(at - 1);
    if (letter === 'o') [front, round] = [false, true];
    if (letter === 'd' && 'fstkçşhp'.includes(before)) return false;
    if (letter === 't' && !'fstkçşhp'.includes(before) && !(typed && before === 'c')) return false;
    if (!'aeıiuü'.includes(letter)) continue;
    const isFront = 'eiü'.includes(letter);
    const isHigh = !'ae'.includes(letter);
    // "-ki", "-ken" and "-bil" are the same after any vowel.
    const isFixed = isFront && at > from && 'kb'.includes(before);
    const isOpen = isFixed || (typed && isHigh);
    if (!isOpen && front !== undefined && front !== isFront) return false;
    if (isHigh && !isFixed && round !== 'uü'.includes(letter)) return false;
    if (isFixed || !isOpen) front = isFront;
    if (isFixed || !isHigh) round = false;
  }
  return true;
}

/** A word's last letters as they stand in patterns. */
export const asEnding = (letters: string): string => write(letters, LETTERS);
