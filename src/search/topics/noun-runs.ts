/** A sentence's tokens in, the stretches of it out in which noun phrases may stand. */

import type { Token } from '../word.ts';
import type { NounCues } from './noun-cues.ts';

/** A stretch of tokens between two borders: punctuation, stop words, verbs as far as they are known by their place. */
export interface NounRun {
  /** Token indices, `end` excluded. Its first and last tokens are no stop words. */
  readonly start: number;
  readonly end: number;
  /** Whether a determiner or a genitive stands before it, so that a noun must follow. */
  readonly nominal: boolean;
  /** Whether it is a member of an enumeration of three or more. */
  listed: boolean;
}

/** Looks for what a language does with the endings of its words; English alone so far. */
const ENGLISH_VERBAL = /(?:ing|ed)$/;
const ENGLISH_ADVERB = /ly$/;
/** An enumeration has at least so many members. */
const LIST = 3;

/**
 * As in RAKE (Rose, Engel, Cramer and Cowley 2010: Automatic keyword extraction from individual documents), a candidate
 * is what stands between stop words and punctuation, and "of" and its like may join two; on top of that, a word is
 * left out at either end that its place or ending shows to be a verb or an adverb.
 */
export function nounRuns(
  text: string,
  tokens: readonly Token[],
  cues: NounCues,
  language: string,
): NounRun[] {
  const runs: NounRun[] = [];
  const english = language === 'en';
  let chain: NounRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]?.stop) {
      at++;
      continue;
    }
    const end = runEnd(text, tokens, at, cues);
    const run = trimRun(text, tokens, at, end, cues, english);
    const before = chain.at(-1);
    if (!run || !before || !enumerates(text, tokens, before.end, run.start, cues)) chain = [];
    if (run) {
      runs.push(run);
      chain.push(run);
      if (chain.length >= LIST) for (const one of chain) one.listed = true;
    }
    at = end;
  }
  return runs;
}

/** Where the run that begins at a token ends: a genitive between two of its words belongs to it. */
function runEnd(text: string, tokens: readonly Token[], start: number, { genitives }: NounCues): number {
  let end = start + 1;
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !joined(text, tokens, at)) break;
    if (!token.stop) end = at + 1;
    else if (!genitives.has(token.word)) break;
  }
  return end;
}

/** Whether only a space or a hyphen stands between a token and the one before it: the end of a line parts them. */
function joined(text: string, tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 1]?.end ?? 0;
  const to = tokens[at]?.start ?? 0;
  if (to === from) return true;
  if (to === from + 1) return /[^\S\n]|[-‐‑–'’·]/.test(text.charAt(from));
  return to === from + 2 && /^[^\S\n]{2}$/.test(text.slice(from, to));
}

/** Without the words at its ends that are no part of a noun phrase; undefined when nothing is left. */
function trimRun(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  { determiners, genitives, verbLeads }: NounCues,
  english: boolean,
): NounRun | undefined {
  let start = first;
  let end = last;
  const before = joined(text, tokens, first) ? tokens[first - 1]?.word : undefined;
  const after = joined(text, tokens, last) ? tokens[last]?.word : undefined;
  const nominal =
    before !== undefined && (determiners.has(before) || genitives.has(before) || before === 's');
  const low = (at: number) => isLow(text, tokens, at);
  if (before !== undefined && verbLeads.has(before) && low(start)) start++;
  if (after !== undefined && determiners.has(after) && low(end - 1)) end--;
  if (english) {
    const word = (at: number) => tokens[at]?.word ?? '';
    while (
      start < end &&
      low(start) &&
      (ENGLISH_ADVERB.test(word(start)) || (!nominal && ENGLISH_VERBAL.test(word(start))))
    )
      start++;
    while (start < end && low(end - 1) && ENGLISH_ADVERB.test(word(end - 1))) end--;
  }
  while (start < end && tokens[start]?.stop) start++;
  while (start < end && tokens[end - 1]?.stop) end--;
  return start < end ? { start, end, nominal: nominal && start === first, listed: false } : undefined;
}

/** Whether a token is written without a capital, or with one that only opens the sentence. */
export function isLow(text: string, tokens: readonly Token[], at: number): boolean {
  if (!isCapital(text, tokens[at])) return true;
  return at === 0 && !isCapital(text, tokens[1]);
}

export function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /\p{Lu}/u.test(text.charAt(token.start));
}

/** Whether two runs are neighbours in an enumeration: nothing between them but a comma, an "and", or both. */
function enumerates(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { conjunctions }: NounCues,
): boolean {
  if (to - from > 1 || (to - from === 1 && !conjunctions.has(tokens[from]?.word ?? ''))) return false;
  const between = text.slice(tokens[from - 1]?.end, tokens[from]?.start);
  return to > from ? /^[,，、;；]?\s*$/.test(between) : /^\s*[,，、;；]\s*$/.test(between);
}
