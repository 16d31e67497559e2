/** A Korean word in, what it has in common with its other forms out: without particles, copula and endings of verbs. */

const HANGUL = /^[가-힣]{2,}$/;
/** "SSAP는" and "LP에서". */
const FOREIGN =
  /^([^가-힣]+)(?:들|인)?(?:에게|에서?|으?로|까지|부터)?(?:은|는|이|가|을|를|과|와|의|도|만|보다|이?란|이?라[고는]|인가요|이다|입니[다까])?$/u;

/**
 * One ending comes off after another until none is left, whether they stand behind a noun or are part of it. So a noun
 * that looks as if it had one ("한국어로", "고속도로") is cut alike in all its forms, and still meets itself; only what
 * is short, where a cut would make another word of it, is kept whole.
 *
 * Words are read letter by letter (NFD), where a final consonant is another character than an initial one: "한다" is "하"
 * and "ㄴ다".
 */
export function stemKorean(word: string): string {
  if (!HANGUL.test(word)) return FOREIGN.exec(word)?.[1] ?? word;
  let rest = word.normalize('NFD');
  for (let next = step(rest); next !== rest; next = step(rest)) rest = next;
  return rest.normalize('NFC').replace(DOING, '$1하');
}

/** What an ending follows; one that is no nasal is none of ㄴ, ㅁ and ㅇ: few nouns have it before an ending. */
type After = 'any' | 'consonant' | 'no nasal' | 'vowel' | 'vowel or ㄹ' | 'ㅆ';

/** What endings follow, how many syllables they leave at least, and the endings: a lone consonant is a final one. */
const ENDINGS: readonly (readonly [After, number, string])[] = [
  // Particles.
  ['any', 1, '에 에서 에게 에게서 께 께서 한테 까지 부터 처럼 마다 조차 마저 밖에 는 의 씩 쯤'],
  ['consonant', 1, '은 을 이 과 으로 으로서 으로써 이나 이라도 들'],
  ['vowel', 1, '를 가 와'],
  ['vowel or ㄹ', 2, '로 로서 로써'],
  ['vowel', 2, '란 라는 라고 라도'],
  ['any', 2, '도 만 보다 대로 만큼 뿐 들 간'],
  // The copula. One syllable with a vowel before it is rather a verb: "보이다".
  [
    'consonant',
    1,
    '이다 이야 이냐 인가 인가요 입니다 입니까 이에요 이란 이라는 이라고 이라 이며 이고 이지만 인데 이자 이었',
  ],
  ['vowel', 2, '이다 야 냐 인가 인가요 입니다 입니까 예요 이며 이고 이지만 인데 이자 이었 였'],
  ['any', 2, '인 임'],
  // Verbs and adjectives.
  ['any', 1, 'ㄴ다 는다 ㅂ니다 습니다 ㅂ니까 습니까 나요 는가 는가요 ㄴ가요 ㄹ까요 을까요 네요 지요 죠 세요'],
  ['any', 1, '며 면서 지만 거나 는데 는지 도록 려고 던 겠 므로 ㄹ수록'],
  [
    'consonant',
    1,
    '다 다면 은가 은가요 은데 은지 으며 으면 으면서 으려고 으나 으므로 음 어서 아서 어야 아야 어요 아요',
  ],
  ['no nasal', 1, '고 게'],
  // Of the past.
  ['ㅆ', 1, '어 니 냐 지'],
  ['any', 2, '다 고 게'],
  // What makes verbs, adjectives and adverbs of nouns.
  ['any', 2, '하 한 할 함 해 하여 하기 하지 하면 해서 해야 히 적 성'],
  ['any', 2, '되 된 될 됨 되어 돼 되기 되지 되면 시키 시킨 시킬 시켜 시키지 받'],
];

/** Nouns that end as if they had a particle, and roots that end as a plural does. */
const WHOLE =
  '화가 휴가 추가 허가 대가 여가 요가 주가 결과 성과 학과 통과 경과 안과 일과 전과 불과 기와 ' +
  '강의 회의 정의 논의 합의 동의 결의 창의 상의 문의 예의 유의 협의 심의 편의 고의 항의 악의 신의 건의 제의 ' +
  '종이 놀이 먹이 길이 복음 발음 녹음 그리스도 만들 힘들';

/** How roots end before ㅆ of the past, and how before a consonant: 했다 하다, 불렀다 부르다. The first that fits. */
const BEFORE_PAST =
  '놀라-놀라 따라-따르 ㄹ러-르 ㄹ라-르 하여-하 해-하 어- 아- 써-쓰 커-크 떠-뜨 ㅘ-ㅗ ㅝ-ㅜ ㅕ-ㅣ ㅙ-ㅚ';

/** Roots that stand before a noun or another verb, or change before a vowel, and how others of their forms leave them. */
const OTHER_ROOTS =
  '보인-보이 모인-모이 쓰인-쓰이 진-지 린-리 긴-기 친-치 킨-키 운-우 지난-지나 끝난-끝나 떠난-떠나 어난-어나 타난-타나 러난-러나 낸-내 룬-루 른-르 쓴-쓰 든-드 온-오 떤-떠 ' +
  '어질-어지 려질-려지 져-지 켜-키 워-우 렵-려우 롭-로우 럽-러우 깝-까우 겁-거우 볍-벼우 맙-마우 답-다우';

/** Words of two syllables that are a root with 하다, as no noun is: 속한, 속하다. */
const DOING = /^([속위향통관대취택당강약급귀구정변접처])(?:[한해]|하여|해서|하기|하지)$/;

const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const PAST = lettersOf('ㅆ');

/** Syllables as their letters, consonants that stand alone as final ones. */
function lettersOf(written: string): string {
  return written
    .replace(/[ㄱ-ㅎ]/g, (consonant) => String.fromCharCode(0x11a7 + FINALS.indexOf(consonant)))
    .replace(/[ㅏ-ㅣ]/g, (vowel) => String.fromCharCode(vowel.charCodeAt(0) - 0x314f + 0x1161))
    .normalize('NFD');
}

const PLACES: Readonly<Record<After, RegExp>> = {
  any: /./,
  consonant: /[\u11a8-\u11c2]$/,
  'no nasal': /[\u11a8-\u11aa\u11ac-\u11b6\u11b8-\u11bb\u11bd-\u11c2]$/,
  vowel: /[\u1161-\u1175]$/,
  'vowel or ㄹ': /[\u1161-\u1175\u11af]$/,
  ㅆ: /\u11bb$/,
};

const whole = new Set(WHOLE.split(' ').map(lettersOf));
const beforePast = parsePairs(BEFORE_PAST);
const otherRoots = parsePairs(OTHER_ROOTS);
const endings = new Map<string, { readonly place: RegExp; readonly left: number }[]>();
for (const [after, left, listed] of ENDINGS)
  for (const ending of listed.split(' ').map(lettersOf))
    endings.set(ending, [...(endings.get(ending) ?? []), { place: PLACES[after], left }]);
const longest = Math.max(...[...endings.keys()].map(({ length }) => length));

function parsePairs(listed: string): (readonly [string, string])[] {
  return listed.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split('-').map(lettersOf);
    return [from, to];
  });
}

/** A word without the longest ending it can be without, or with its root in another form; the same when it has none. */
function step(letters: string): string {
  if (whole.has(letters)) return letters;
  for (let length = Math.min(longest, letters.length - 2); length > 0; length--) {
    const rest = letters.slice(0, -length);
    const rules = endings.get(letters.slice(-length));
    if (rules?.some(({ place, left }) => place.test(rest) && hasSyllables(rest, left))) return rest;
  }
  if (letters.endsWith(PAST) && !letters.endsWith(BEING)) return changeEnd(letters.slice(0, -1), beforePast);
  return hasSyllables(letters, 2) ? changeEnd(letters, otherRoots) : letters;
}

const BEING = lettersOf('있');

function changeEnd(letters: string, pairs: readonly (readonly [string, string])[]): string {
  const [from, to] = pairs.find(([end]) => letters.endsWith(end)) ?? ['', ''];
  if (letters.length === from.length && to === '') return letters;
  return from === '' ? letters : letters.slice(0, -from.length) + to;
}

function hasSyllables(letters: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < letters.length && found < least; at++) {
    const unit = letters.charCodeAt(at);
    if (unit >= 0x1161 && unit <= 0x1175) found++;
  }
  return found >= least;
}
