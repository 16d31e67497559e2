/** A Thai or Lao text in, its pieces between spaces out, with what they tell of where sentences begin and end. */
import {
  type Beginning,
  beginningOf,
  DESCRIBING,
  LEANING,
  LETTER_NAMES,
  LIST_CLOSERS,
  PREDICATES,
  UNFINISHED,
} from './space-stopped-words.ts';

export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `foreign`: with a Latin letter; `glued`: with what never begins a sentence, such as a number. */
  readonly begins: Beginning | 'foreign' | 'glued';
  /** The word of the lists that it begins with; empty if none. */
  readonly opening: string;
  readonly lastWord: string;
  /** Within brackets or quotation marks that opened before it. */
  readonly enclosed: boolean;
  readonly leaning: boolean;
  /** Begins with what somebody does or is. */
  readonly verbFirst: boolean;
  /** Where it says what somebody does or is, after naming them; 0 if it doesn't. */
  readonly statesAt: number;
  /** Joins on a when or where and says no more: what happened then comes next. */
  readonly dangling: boolean;
  /** Ends with a word, or a mark, that something must follow. */
  readonly unfinished: boolean;
  /** Ends with a full stop, a question mark or an exclamation mark. */
  readonly stopped: boolean;
  readonly closesList: boolean;
}

/** What is enclosed by more than this many characters is taken for an opening mark that nothing closes. */
const MOST_ENCLOSED = 200;

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
};
const NEVER_BEGIN =
  /^(?:["“‘]?[\p{Nd}ๆໆฯ–—\-.,;:)\]”’/&+=%°]|\(|["“‘]?[คพรจຄພ]\.[ศສ]\.|(?:น|กม|ซม|มม|ตร|กก|มล)\.)/u;
const OWN_LETTER = /[ก-๛ກ-ໟ]/;
/** "น.", "ก.ล.ต.": a few consonants without a vowel, after another such or nothing. */
const ABBREVIATION = /(?:^|[.\d(])[ก-ฮກ-ຮ]{1,4}\.$/;

/** "Inside", "owner", "the Mekong": no "in" or "of". */
const ENDS_ALL_THE_SAME = /(?:ด้านใน|ข้างใน|เจ้าของ|ข้าวของ|ແມ່ນ້ຳຂອງ|ແມ່ນໍ້າຂອງ|ເຈົ້າຂອງ)$/;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

export function splitChunks(text: string): Chunk[] {
  const enclosed = enclosures(text);
  return Array.from(text.matchAll(/\S+/g), ({ 0: chunk, index }) =>
    describeChunk(chunk, index, enclosed[index] === 1),
  );
}

function describeChunk(text: string, start: number, enclosed: boolean): Chunk {
  // What holds no letters of these scripts is one word, and the Segmenter takes its time.
  const words = OWN_LETTER.test(text)
    ? Array.from(segmenter.segment(text), ({ segment }) => segment)
    : [text];
  const lastWord = words.findLast((word) => /[\p{L}\p{N}]/u.test(word)) ?? '';
  const { kind, word: opening } = beginningOf(text.replace(/^["“‘]/, ''));
  const { statesAt, times } = statements(words);
  const leaning = LEANING.has(opening);
  const joined = kind === 'joining' || kind === 'explaining' ? text.slice(opening.length) : '';
  const setting = beginningOf(joined);
  return {
    start,
    end: start + text.length,
    text,
    begins: NEVER_BEGIN.test(text) ? 'glued' : /^["“‘]?\p{Script=Latin}/u.test(text) ? 'foreign' : kind,
    opening,
    lastWord,
    enclosed,
    leaning,
    verbFirst:
      kind === 'verb' || (kind !== 'describing' && kind !== 'explaining' && isPredicate(words[0] ?? '')),
    statesAt,
    dangling: setting.kind === 'setting' && (times < 2 || LEANING.has(setting.word)),
    unfinished: isUnfinished(text, lastWord),
    stopped: isStopped(text),
    closesList: LIST_CLOSERS.some((word) => text.includes(word)),
  };
}

/** Where a chunk first says what somebody does or is, and how often it says any such thing. */
function statements(words: readonly string[]): { readonly statesAt: number; readonly times: number } {
  let statesAt = 0;
  let times = 0;
  let at = 0;
  let describing = 0;
  let inPredicate = false;
  for (const word of words) {
    const predicate = isPredicate(word);
    if (predicate && !inPredicate) {
      times += 1;
      if (statesAt === 0 && describing === 0) statesAt = at;
    }
    describing = DESCRIBING.get(word) ?? (predicate ? 0 : Math.max(0, describing - 1));
    inPredicate = predicate;
    at += word.length;
  }
  return { statesAt, times };
}

/** The Segmenter takes the next word, or letters of it, into some of them. */
const isPredicate = (word: string) => PREDICATES.has(word) || /^(?:เป็น|ไม่|ຍັງ|ບໍ່)/.test(word);

function isUnfinished(text: string, lastWord: string): boolean {
  if (/[,–—\-(“‘:;]$/.test(text)) return true;
  return UNFINISHED.has(lastWord) && !ENDS_ALL_THE_SAME.test(text) && !/[”’")\]]$/.test(text);
}

function isStopped(text: string): boolean {
  if (/[!?]$/.test(text)) return true;
  return /(?<!\.)\.$/.test(text) && !ABBREVIATION.test(text) && !LETTER_NAMES.has(text.slice(0, -1));
}

/** For every character 1 if a bracket or quotation mark that was opened before it is closed after it, not far away. */
function enclosures(text: string): Uint8Array {
  const enclosed = new Uint8Array(text.length);
  const opened = new Map<string, number[]>();
  for (const { 0: mark, index } of text.matchAll(/[()[\]“”‘’«»"]/g)) {
    const from = opened.get(mark)?.pop();
    if (from !== undefined && index - from <= MOST_ENCLOSED) enclosed.fill(1, from + 1, index + 1);
    else if (CLOSING[mark]) {
      const closing = CLOSING[mark];
      opened.set(closing, [...(opened.get(closing) ?? []).slice(-4), index]);
    }
  }
  return enclosed;
}
