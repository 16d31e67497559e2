/** A short text and franc's ranking of its languages in, the same ranking with more that speaks for each of them out. */

/** What has as many letters is told by statistics alone. */
const SHORT = 200;

/** How far a language that many write goes ahead where there is next to no text, on franc's scale from 0 to 1. */
const LIKELY: Readonly<Record<string, number>> = {
  eng: 0.25,
  deu: 0.15,
  spa: 0.15,
  fra: 0.15,
  por: 0.15,
  ita: 0.15,
  nld: 0.15,
};
/** How far it falls back there for each letter that it doesn't write. */
const FOREIGN = 0.1;

/** By franc's names: the letters that a language writes beyond a to z, and its commonest small words. */
const WRITTEN: Readonly<Record<string, readonly [letters: string, words: string]>> = {
  eng: [
    '',
    'the a an and or of to in on at by for from with is are be was were will can must not no do have has any you your it its this that all only if they he she his as but when up out off',
  ],
  deu: [
    'äöüß',
    'der die das den dem des ein eine einen und oder von zu zum zur in im an am auf aus bei für mit ist sind war wird muss kann nicht kein keine nur sich es er sie als auch',
  ],
  spa: [
    'áéíñóúü',
    'el la los las un una y o de del a al en por para con es son no se su sus que lo más solo sin como fue',
  ],
  fra: [
    'àâçéèêëîïôùûœ',
    'le la les l un une des et ou de du d à au aux en par pour avec est sont ne pas se s qu que ce il elle sur sans dans',
  ],
  por: [
    'áàâãçéêíóôõú',
    'o a os as um uma e ou de do da dos das em no na nos nas por para com é são não se que mais só sem ao',
  ],
  ita: [
    'àèéìòù',
    'il lo la i gli le l un una e o di del della dei d a al alla in nel da per con è sono non si che più solo senza',
  ],
  nld: [
    'éëïó',
    'de het een of en van te in op aan bij voor uit met is zijn was niet geen naar je uw dat die er alleen ook als',
  ],
  cat: ['àçèéíïòóúü', 'el la els les l un una i o de del d a al en per amb és són no es que més només sense'],
  glg: [
    'áéíñóúü',
    'o a os as un unha e ou de do da dos das en no na por para con é son non se que máis só sen ao',
  ],
  ron: ['ăâîșțşţ', 'un o și sau de din la în pe cu pentru este sunt nu se să ce care mai doar fără'],
  swe: [
    'åäöé',
    'en ett den det och eller av i på för från med är var inte ingen inget bara du ni som till om har',
  ],
  dan: ['åæøé', 'en et den det og eller af i på for fra med er var ikke ingen kun du som til om har skal'],
  nob: ['åæøé', 'en et den det og eller av i på for fra med er var ikke ingen bare du som til om har skal'],
  fin: ['äöå', 'ja tai ei on ovat oli se ne että kun vain myös mutta jos ole saa'],
  pol: ['ąćęłńóśźż', 'i lub w z na do od po za o przez dla jest są nie się że to tylko bez'],
  ces: ['áčďéěíňóřšťúůýž', 'a nebo v z na do od po za o pro s se je jsou ne že to jen bez k'],
  slk: ['áäčďéíĺľňóôŕšťúýž', 'a alebo v z na do od po za o pre s sa je sú nie že to len bez k'],
  hun: ['áéíóöőúüű', 'a az egy és vagy nem van is csak hogy ne be ki meg'],
  tur: ['çğıöşüâ', 've veya bir bu da de ile için değil yok var mi en sadece'],
  ind: ['', 'dan atau di ke dari yang untuk dengan ini itu tidak jangan ada adalah pada hanya'],
};

/** A list of rules or opening hours has too few letters for statistics, which take much of it for some small language. */
export function rankShort(
  text: string,
  letters: number,
  ranking: readonly (readonly [language: string, score: number])[],
): readonly (readonly [language: string, score: number])[] {
  if (letters >= SHORT) return ranking;
  const shortness = 1 - letters / SHORT;
  const lower = text.toLowerCase().normalize('NFC');
  const words = lower.match(/\p{L}+/gu) ?? [];
  const marked = [...new Set(lower.match(/[^\P{L}a-z]/gu))];
  const weighed = ranking.map(([language, score]) => {
    const [written, small] = WRITTEN[language] ?? [];
    if (written === undefined || small === undefined) return [language, score] as const;
    const smallWords = new Set(small.split(' '));
    const share = words.filter((word) => smallWords.has(word)).length / words.length;
    const foreign = marked.filter((letter) => !written.includes(letter)).length;
    return [language, score + share + shortness * ((LIKELY[language] ?? 0) - FOREIGN * foreign)] as const;
  });
  return weighed.sort(([, one], [, other]) => other - one);
}
