/** The words around a full stop in, whether a sentence ends there out: what Intl.Segmenter gets wrong. */
import type { TextRange } from './article.ts';

/** Abbreviations that never end a sentence, whatever follows. Lower case, without the last full stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen col sgt lt capt cmdr adm gov sen rep hon st mt ft vs cf e.g i.e fig figs vol ' +
    'vols ch chap pp ed eds approx dept univ assn supt det pvt sec para ref refs eq eqs jan feb apr jun jul aug sep sept oct nov dec ' +
    'z.b d.h u.a o.ä s.o s.u i.d.r bzw ca nr hr fr evtl mind max fa str ggf vgl abs art bd mio mrd geb gest inkl zzgl ' +
    'hrsg mme mlle mm m sr sra srta séc ud uds dña don d pág núm tel av avda p.ej ee ' +
    'sig sigg sig.ra dott ing avv pag es mw mevr dhr blz bijv o.a m.b.t ' +
    'г гг ул им стр рис т.е т.д т.п др проф bl.a t.ex f.eks osv esim tzn np tzw ul डॉ प्रो'
  ).split(' '),
);

/** They end one only before a word that likes to open another: "Bolt Co. Ltd." */
const COMPANY = new Set(['co', 'inc', 'ltd', 'corp']);
/** Before a number they never do: "No. 4", but "He said no." */
const NUMBERING = new Set(['no', 'nos', 'abb', 'kap', 'anm']);
/** What goes on after "10 a.m.": a day, a zone. */
const AFTER_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Mountain|Pacific|[A-Z]{1,3}[SD]?T|GMT|UTC)(?!\p{L})/u;

/** Words a new sentence likes to begin with: they end the one before even after an initial or "U.S.". */
const OPENER =
  /^["'“‘«„(]*(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|There|But|And|However|When|While|After|As|If|For|His|Her|Its|Their|Our|My|You|Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Man|Im|Am|Aber|Und|Doch|Auch|So|Da|Dann|Danach|Dort|Hier|Heute|Seit|Nach|Mit|Von|Bei|Als|Wenn|Diese|Dieser|Dieses|Le|La|Les|Un|Une|Il|Elle|Ils|El|Los|Las|Una|Lo|Het|De|Een|В|Во|На|По|При|С|Со|К|Ко|Из|За|От|До|Для|После|Через|Под|У|О|Об|И|А|Но|Однако|Если|Когда|Это|Этот|Эта|Эти|Он|Она|Оно|Они|Его|Её|Ее|Их|Мы|Не|Так|Там|Также|Затем|Ныне|W|Na|Po|Od|Przez|Dla|Nie|Ten|Ta|To|Jest|Jego|Jej|Ale|Jednak|Gdy|Według|Obecnie)(?=[\s,])/;

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

/** "1.8 m. You", "2025 г. В", "и т. д. При": units, years and ends of lists, which end a sentence as other words do. */
const UNIT = /(?:\d\s?(?:mm?|ft|sec|[lghs]|гг?|r)|(?<=^|[\s(])и (?:др|т\.\s?[дп]))\.$/;
/** "40 km/h.", "40 км/ч.": nobody writes a stop of its own behind a rate. */
const RATE = /\d\s?\p{L}+\/\p{L}+\.$/u;
/** What stands before a report, where a stop ends the date: "Warszawa, 12 czerwca 2025 r. Sejm". */
const DATELINE = /^\p{Lu}[\p{L}\s-]+, \d{1,2} \p{Ll}+ \d{4}\s?[гr]\.$/u;

/** A day or a rank, but not the number after "Nr." or "yüzde" (per cent) that ends a sentence. */
const ORDINAL = /(?:^|\s)(?<!\b(?:nr\.?|no\.?|yüzde)\s)\d{1,2}\.$/i;

/** The era behind an Arabic year is no initial. */
const ERA = /(?:\p{Nd}\s?(?:م|هـ?)|ق\.م)\.$/u;

/** "Dr. med. Müller", "Dra. Silva", but Swedish "dra." */
const DOCTOR =
  /(?:^|[\s(])(?:Dras?\.|(?:Dr|Prof)\.(?:\s?(?:med|phil|jur|rer|nat|habil|h|c|dent|vet|pol|oec|theol)\.){1,4})$/;

/** Before the number of a house: "Hauptstr. 12". */
const STREET = /str$/;

/** Whether what a sentence splitter parted is one sentence; `before` may be the last 40 characters of it. */
export function belongTogether(before: string, after: string, language: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  if (language === 'ja' && before.endsWith('」') && /^(?:と|って)/.test(after)) return true;
  if (DOTTED_ORDINALS.has(language) && ORDINAL.test(before)) return !OPENER.test(after);
  // An apostrophe within a word begins none: "couldn't."
  const word = /(?:^|[\s("“„«\-–—/]|(?<!\p{L})['‘’])(\p{L}[\p{L}\p{M}.]*)\.$/u.exec(before)?.[1];
  if ((UNIT.test(before) && OPENER.test(after)) || RATE.test(before) || DATELINE.test(before)) return false;
  if (word !== undefined && ABBREVIATIONS.has(word.toLowerCase())) return true;
  if (word !== undefined && STREET.test(word) && /^\d/.test(after)) return true;
  if (word !== undefined && NUMBERING.has(word.toLowerCase())) return /^\d/.test(after);
  if (word !== undefined && /^[ap]\.m$/i.test(word) && AFTER_HOUR.test(after)) return true;
  if (DOCTOR.test(before)) return true;
  if (!/\p{L}/u.test(after) && !/^\d{1,3}[.)]$/.test(after)) return true;
  // A Thai letter with a full stop is no initial, but an hour's "น.".
  if (word === undefined || /^[ก-ฮກ-ຮ]$/.test(word) || ERA.test(before)) return false;
  return (
    (/^(?:[\p{Lu}\p{sc=Arab}]\.)*\p{L}$/u.test(word) || COMPANY.has(word.toLowerCase())) &&
    !OPENER.test(after)
  );
}

/** Where a sentence begins with a number or a price: the Segmenter sees a number go on. Indices of those beginnings. */
export function missedStops(text: string): number[] {
  return [...text.matchAll(/(?=\p{Sc}?\d)(?<=(\p{Ll}{4,20})[.!?]["'”’)\]]?\s{1,2})/gu)]
    .filter(([, word = '']) => !ABBREVIATIONS.has(word) && !STREET.test(word))
    .map(({ index }) => index);
}

/** Whether a text goes on without a break at an index: at the stop of ".NET" or ".DS_Store", behind what Korean quotes ("…"라고). */
export function goesOnAt(text: string, index: number, language: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  if (/^[\s("'“„«]?\.$/.test(before)) return true;
  return (
    language === 'ko' && /["”’']$/.test(before) && /^\p{Script=Hangul}/u.test(text.slice(index, index + 1))
  );
}

/** What still belongs to a sentence behind its stop: "Anglesey.[1][2] Rats", "« Où vas-tu ? » Il". German »Wo?« has no such space. */
const TAIL =
  /(?<=[.!?…。！？]["'”’»)]?)(?:(?:\[[^[\]\n]{1,30}\])+(?=\s|\p{Lo}|$)|\s»(?=[\s.,;:!?…]|$)[.,;:!?…]*)\s*/gu;

/** The ends of sentences that the Segmenter tears off, with the white space behind them. */
export function tails(text: string): TextRange[] {
  return [...text.matchAll(TAIL)].map(({ 0: tail, index }) => ({ start: index, end: index + tail.length }));
}
