/** The words around a full stop in, whether a sentence ends there out: what Intl.Segmenter gets wrong. */

/** Abbreviations that never end a sentence, whatever follows. Lower case, without the last full stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen col sgt lt capt cmdr adm gov sen rep hon st mt ft vs cf e.g i.e fig figs no nos vol ' +
    'vols ch chap pp ed eds approx dept univ assn sec para ref refs eq eqs jan feb apr jun jul aug sep sept oct nov dec ' +
    'z.b d.h u.a o.ä s.o s.u i.d.r bzw ca nr hr fr evtl ggf vgl abs art bd mio mrd geb gest str inkl zzgl ' +
    'mme mlle mm m sr sra srta ud uds dña don d pág núm tel av avda p.ej ' +
    'sig sigg sig.ra dott ing avv pag es mw mevr dhr blz bijv o.a m.b.t ' +
    'г гг ул им стр рис т.е т.д т.п др проф bl.a t.ex f.eks osv esim mm tzn np tzw ul'
  ).split(' '),
);

/** Words a new sentence likes to begin with: they end the one before even after an initial or "U.S.". */
const OPENER =
  /^["'“‘«„(]*(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|There|But|And|However|When|While|After|As|If|For|His|Her|Its|Their|Our|My|You|Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Man|Im|Am|Aber|Und|Doch|Auch|So|Da|Dann|Danach|Dort|Hier|Heute|Seit|Nach|Mit|Von|Bei|Als|Wenn|Diese|Dieser|Dieses|Le|La|Les|Un|Une|Il|Elle|Ils|El|Los|Las|Una|Lo|Het|De|Een)(?=[\s,])/;

/** Languages that write ordinal numbers with a full stop: "am 5. Mai". */
const DOTTED_ORDINALS = new Set([
  'de',
  'da',
  'no',
  'fi',
  'hu',
  'tr',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'et',
  'lv',
  'pl',
]);

/** A day or a rank, but not the number after "Nr." that ends a sentence. */
const ORDINAL = /(?:^|\s)(?<!\b(?:nr|no)\.?\s)\d{1,2}\.$/i;

/** Whether what a sentence splitter parted is one sentence; `before` may be the last 40 characters of it. */
export function belongTogether(before: string, after: string, language: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  if (language === 'ja' && before.endsWith('」') && /^(?:と|って)/.test(after)) return true;
  if (DOTTED_ORDINALS.has(language) && ORDINAL.test(before)) return !OPENER.test(after);
  const word = /(?:^|[\s("'“„«‘’\-–—/])(\p{L}[\p{L}.]*)\.$/u.exec(before)?.[1];
  if (word !== undefined && ABBREVIATIONS.has(word.toLowerCase())) return true;
  if (!/\p{L}/u.test(after)) return !/^\d{1,3}[.)]$/.test(after);
  if (word === undefined) return false;
  return /^(?:\p{Lu}\.)*\p{L}$/u.test(word) && !OPENER.test(after);
}

/** Where a sentence begins with a number: the Segmenter sees a number go on. Indices of those beginnings. */
export function missedStops(text: string): number[] {
  return [...text.matchAll(/(?=\d)(?<=(\p{Ll}{4,20})[.!?]["'”’)\]]?\s{1,2})/gu)]
    .filter(([, word = '']) => !ABBREVIATIONS.has(word))
    .map(({ index }) => index);
}
