/** A passage's text in, its sentences as ranges out. */
import type { Passage, TextRange } from './article.ts';

const LETTER = /\p{L}/u;

/** Abbreviations that never end a sentence, whatever follows. Lower case, without the last full stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen col sgt lt capt cmdr adm gov sen rep hon st mt ft vs cf e.g i.e fig figs no nos vol ' +
    'vols ch pp ed eds approx dept univ assn ' +
    'z.b d.h u.a o.ä s.o s.u i.d.r bzw ca nr hr fr evtl ggf vgl abs art bd mio mrd geb gest str inkl zzgl ' +
    'mme mlle mm m sr sra srta ud uds dña don d pág núm tel av avda p.ej ' +
    'sig sigg sig.ra dott ing avv pag es mw mevr dhr blz bijv o.a m.b.t ' +
    'г гг ул им стр рис т.е т.д т.п др проф bl.a t.ex f.eks osv esim mm tzn np tzw ul'
  ).split(' '),
);

/** Words a new sentence likes to begin with: they end the one before even after an initial or "U.S.". */
const OPENER =
  /^["'“‘«„(]*(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|There|But|And|However|When|While|After|As|If|For|His|Her|Its|Their|Our|My|You|Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Im|Am|Aber|Und|Le|La|Les|Un|Une|Il|Elle|Ils|El|Los|Las|Una|Lo|Het|De|Een)(?=[\s,])/;

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

/** Languages that put a space, not a stop, between sentences. */
const SPACE_STOPPED = new Set(['th', 'lo']);
/** In those, a run of this many letters is a sentence's worth; shorter ones are joined. */
const SPACE_STOPPED_LENGTH = 60;

const segmenters = new Map<string, Intl.Segmenter>();

/** Ranges over `text`, in order, trimmed; together they leave out only white space. At least one unless all is blank. */
export function splitSentences(text: string, kind: Passage['kind'], language: string): TextRange[] {
  const separator = kind === 'paragraph' || kind === 'quote' ? /\n{2,}/g : /\n+/g;
  const whole = kind === 'code' || kind === 'table';
  const sentences: TextRange[] = [];
  let start = 0;
  const take = (end: number): void => {
    const part = text.slice(start, end);
    for (const range of whole
      ? [{ start: 0, end: part.length }]
      : mend(segment(part, language), part, language)) {
      const trimmed = trimRange(text, start + range.start, start + range.end);
      if (trimmed) sentences.push(trimmed);
    }
  };
  for (const match of text.matchAll(separator)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return sentences;
}

function segment(part: string, language: string): TextRange[] {
  if (SPACE_STOPPED.has(language)) return spaceStopped(part);
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  // A line's end inside a paragraph is no sentence's end, but the Segmenter always breaks there.
  const oneLine = part.replaceAll('\n', ' ');
  return Array.from(segmenter.segment(oneLine), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

function spaceStopped(part: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const { index } of part.matchAll(
    /(?<=\p{Script=Thai}|\p{Script=Lao})\s+(?=\p{Script=Thai}|\p{Script=Lao})/gu,
  )) {
    if (index - start < SPACE_STOPPED_LENGTH || part.length - index < SPACE_STOPPED_LENGTH / 2) continue;
    ranges.push({ start, end: index });
    start = index;
  }
  return [...ranges, { start, end: part.length }];
}

/** Joins what Intl.Segmenter tears apart: after abbreviations, initials and ordinals, around scraps without letters. */
function mend(ranges: readonly TextRange[], part: string, language: string): TextRange[] {
  const mended: TextRange[] = [];
  for (const range of ranges) {
    const last = mended.at(-1);
    if (
      last &&
      belongTogether(
        part.slice(last.start, last.end).trim(),
        part.slice(range.start, range.end).trim(),
        language,
      )
    ) {
      mended[mended.length - 1] = { start: last.start, end: range.end };
    } else {
      mended.push(range);
    }
  }
  return mended;
}

function belongTogether(before: string, after: string, language: string): boolean {
  if (!LETTER.test(before)) return true;
  if (!LETTER.test(after)) return !/^\d{1,3}[.)]$/.test(after);
  if (/^\p{Ll}/u.test(after)) return true;
  if (language === 'ja' && before.endsWith('」') && /^(?:と|って)/.test(after)) return true;
  if (DOTTED_ORDINALS.has(language) && /(?:^|\s)\d{1,2}\.$/.test(before)) return !OPENER.test(after);
  const word = /(?:^|[\s("'“„«‘’\-–—/])(\p{L}[\p{L}.]*)\.$/u.exec(before.slice(-24))?.[1];
  if (word === undefined) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && !OPENER.test(after);
}

function trimRange(text: string, start: number, end: number): TextRange | undefined {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === '') return undefined;
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: from + trimmed.length };
}
