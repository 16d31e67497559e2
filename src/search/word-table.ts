/** A text in, its written words as numbers out, looked up by their letters where they stand: none is copied twice. */
import type { TextRange } from '../corpus/article.ts';

/** Numbers every word it has been told to keep, from 0 on. */
export interface WordTable {
  /**
   * Calls `take` for every word of a part of the text with its number, -1 for one that is not kept.
   * @param keep Whether new words get a number.
   */
  eachIn(text: string, range: TextRange, keep: boolean, take: TakeWord): void;
  /** The number of a word that was told apart elsewhere; -1 as above. */
  numberOf(written: string, keep: boolean): number;
}

export type TakeWord = (number: number, start: number, end: number) => void;

/**
 * Initials, capitals with spaces between them too, numbers with their separators, then everything else that is a letter,
 * a mark or a digit; what nobody sees between two letters, such as a soft hyphen, parts no word.
 */
const WORD =
  /\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)+|\p{Lu}(?: \p{Lu})+(?= \p{Lu}\p{Ll})|(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])|\p{Nd}+(?:[.,]\p{Nd}+)+|\p{Nd}+(?=\p{sc=Hang})|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b\u2060\ufeff]*/uy;

/** Kinds of UTF-16 units; those from LETTER on can go on a word. */
const UNKNOWN = 0;
const OUTSIDE = 1;
const SURROGATE = 2;
const DIGIT = 3;
const LETTER = 4;
const MARK = 5;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? OUTSIDE;
  if (kind !== UNKNOWN) return kind;
  const found = tellKind(unit);
  kinds[unit] = found;
  return found;
}

function tellKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /[\p{M}\u00ad\u200b\u2060\ufeff]/u.test(character) ? MARK : OUTSIDE;
}

const FULL_STOP = 0x2e;
const SPACE = 0x20;
const FIRST_SLOTS = 1 << 12;

/** @param kept Told of every word that gets a number, in order. */
export function createWordTable(kept: (written: string, number: number) => void): WordTable {
  const words: string[] = [];
  const hashes: number[] = [];
  /** Open addressing: a word's number, and 1 more. */
  let slots = new Int32Array(FIRST_SLOTS);

  function find(text: string, start: number, end: number, hash: number, keep: boolean): number {
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (let number = (slots[slot] ?? 0) - 1; number >= 0; number = (slots[slot] ?? 0) - 1) {
      if (hashes[number] === hash && standsAt(words[number] ?? '', text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    if (!keep) return -1;
    const written = text.slice(start, end);
    slots[slot] = words.push(written);
    hashes.push(hash);
    if (words.length * 2 > slots.length) grow();
    const number = words.length - 1;
    kept(written, number);
    return number;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 4);
    const mask = slots.length - 1;
    hashes.forEach((hash, number) => {
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
  }

  return {
    eachIn(text, { start, end: to }, keep, take) {
      let at = start;
      while (at < to) {
        const first = text.charCodeAt(at);
        const kind = kindOf(first);
        if (kind === OUTSIDE || kind === MARK) {
          at++;
          continue;
        }
        let end = at + 1;
        let hash = first;
        let next = OUTSIDE;
        if (kind === LETTER) {
          for (; end < to; end++) {
            const unit = text.charCodeAt(end);
            next = kindOf(unit);
            if (next < DIGIT) break;
            hash = (Math.imul(hash, 31) + unit) | 0;
          }
        }
        const plain =
          kind === LETTER &&
          (end === to ||
            (next !== SURROGATE && !(end === at + 1 && mayBeInitial(first, text.charCodeAt(end)))));
        if (!plain) {
          end = endOfWord(text, at, to);
          hash = hashOf(text, at, end);
        }
        if (end > at) take(find(text, at, end, hash, keep), at, end);
        at = Math.max(end, at + 1);
      }
    },
    numberOf: (written, keep) => find(written, 0, written.length, hashOf(written, 0, written.length), keep),
  };
}

/** Whether a letter alone may be one of several initials, by what follows it. */
function mayBeInitial(letter: number, next: number): boolean {
  return next === FULL_STOP || (next === SPACE && !(letter >= 0x61 && letter <= 0x7a));
}

/** @returns Where a word that begins at `at` ends by the long rule, or `at` where none begins. */
function endOfWord(text: string, at: number, to: number): number {
  const part = to === text.length ? text : text.slice(0, to);
  WORD.lastIndex = at;
  const found = WORD.exec(part);
  return found?.index === at ? at + found[0].length : at;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Neighbouring hashes, as alike words have, go to slots far apart (Knuth's multiplicative hashing, TAOCP 6.4). */
function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
