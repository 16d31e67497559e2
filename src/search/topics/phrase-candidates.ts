/** An article's sentences in, one by one, every phrase that may be one of its topics out, with how it is used. */

import type { Token } from '../word.ts';
import type { NounCues } from './noun-cues.ts';
import { isCapital, isLow, type NounRun, nounRuns } from './noun-runs.ts';

/** A sentence or a heading. */
interface CountedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of its passage; for a heading that of the first passage under it. */
  readonly passage: number;
  readonly isHeading: boolean;
}

/** A run of words and what was seen of it. */
export interface Candidate {
  readonly terms: readonly string[];
  count: number;
  inHeadings: number;
  /** Occurrences that end (or, where the noun comes first, begin) their run: only there it can be a noun phrase. */
  asHead: number;
  /** Occurrences after a determiner or a genitive. */
  nominal: number;
  /** Occurrences as a name of several words. */
  names: number;
  /** Occurrences as a whole member of an enumeration. */
  listed: number;
  /** The passages it stands in, each once, in order. */
  readonly places: number[];
  /** As it was written first. */
  readonly surface: string;
  /** How often each way to write it turns up, once there are two. */
  surfaces: Map<string, number> | undefined;
}

/** Collects the candidates of one article. */
export interface CandidateCounter {
  add(counted: CountedText): void;
  /** By its terms, joined by spaces. */
  readonly candidates: ReadonlyMap<string, Candidate>;
}

/** The most words of a phrase, genitives not counted. */
const MOST_WORDS = 5;
const LONGEST_NAME = 60;
/** Beyond so many candidates those seen least are let go: lossy counting (Manku and Motwani 2002). */
const MOST_CANDIDATES = 40_000;
/** A number or a lone letter, at which no phrase begins or ends. */
const BARE = /^(?:\p{N}.*|(?!\p{Script=Han})\p{L})$/u;

/** Ends of Korean nouns that a stem lacks: 제주도, 벵골만, 가능성. */
const NOUN_END = /^[도만성인간]/;

/** How long a word is without its particles. */
function lengthOfNoun({ word, term, start, end }: Token, { particles }: NounCues): number {
  if (!particles || !word.startsWith(term)) return end - start;
  return term.length + (NOUN_END.exec(word.slice(term.length))?.[0].length ?? 0);
}

export function createCandidateCounter(language: string, cues: NounCues): CandidateCounter {
  const candidates = new Map<string, Candidate>();
  let least = 1;

  const hasParticle = (token: Token | undefined): boolean =>
    cues.particles && token !== undefined && token.word !== token.term;

  function forgetRarest(): void {
    for (; candidates.size > MOST_CANDIDATES / 2; least++) {
      for (const [key, { count, inHeadings }] of candidates) {
        if (count <= least && inHeadings === 0) candidates.delete(key);
      }
      if (least > MOST_CANDIDATES) return;
    }
  }

  function note(key: string, span: NounRun, run: NounRun, counted: CountedText): void {
    const { text, tokens, passage, isHeading } = counted;
    const first = tokens[span.start];
    const last = tokens[span.end - 1];
    if (!first || !last || BARE.test(first.word) || BARE.test(last.word)) return;
    if (last.end - first.start > LONGEST_NAME) return;
    const surface = text.slice(first.start, last.start + lengthOfNoun(last, cues));
    const known = candidates.get(key);
    const found = known ?? newCandidate(tokens.slice(span.start, span.end), surface);
    if (!known) candidates.set(key, found);
    const before = tokens[span.start - 1];
    const leftEdge = span.start === run.start || before?.stop === true || hasParticle(before);
    const rightEdge = span.end === run.end || tokens[span.end]?.stop === true || hasParticle(last);
    const isName = !isHeading && namesSomething(span, run, counted, cues);
    found.count++;
    if (isHeading) found.inHeadings++;
    if (isName) found.names++;
    if ((cues.headFirst ? leftEdge : rightEdge) || isName) found.asHead++;
    if (leftEdge && (run.nominal || span.start > run.start)) found.nominal++;
    if (run.listed && span.start === run.start && span.end === run.end) found.listed++;
    if (found.places.at(-1) !== passage) found.places.push(passage);
    noteSurface(found, surface, isHeading || (span.start === 0 && isLow(text, tokens, 0)));
  }

  function add(counted: CountedText): void {
    const { text, tokens } = counted;
    for (const run of nounRuns(text, tokens, cues, language)) {
      for (let from = run.start; from < run.end; from++) {
        if (tokens[from]?.stop) continue;
        let key = '';
        let words = 0;
        for (let to = from; to < run.end && words < MOST_WORDS; to++) {
          const token = tokens[to];
          if (!token) break;
          key = key === '' ? token.term : `${key} ${token.term}`;
          if (token.stop) continue;
          words++;
          // A verb whose root changes: "세웠다", of "세우다".
          if (cues.particles && !token.word.startsWith(token.term)) break;
          note(key, { ...run, start: from, end: to + 1 }, run, counted);
          if (hasParticle(token)) break;
        }
      }
    }
    if (candidates.size > MOST_CANDIDATES) forgetRarest();
  }

  return { add, candidates };
}

function newCandidate(tokens: readonly Token[], surface: string): Candidate {
  const terms = tokens.map(({ term }) => term);
  const none = { count: 0, inHeadings: 0, asHead: 0, nominal: 0, names: 0, listed: 0 };
  return { terms, ...none, places: [], surface, surfaces: undefined };
}

/**
 * A name of several words: capitals not due to the sentence's beginning, and none left out on either side. Where every
 * noun has one, that is two that follow each other, and no measure: "3 Liter Wasser".
 */
function namesSomething(
  span: NounRun,
  run: NounRun,
  { text, tokens }: CountedText,
  { capitalNouns }: NounCues,
): boolean {
  if (isLow(text, tokens, span.start)) return false;
  if (!/\s/.test(text.slice(tokens[span.start]?.start, tokens[span.end - 1]?.end))) return false;
  for (let at = span.start; at < span.end; at++) {
    const token = tokens[at];
    if (token?.stop ? capitalNouns : !isCapital(text, token)) return false;
  }
  const before = tokens[span.start - 1];
  if (capitalNouns && (!before || /^\p{N}/u.test(before.word))) return false;
  const more = (at: number, step: number): boolean => {
    if (at < run.start || at >= run.end) return false;
    return tokens[at]?.stop ? !capitalNouns && more(at + step, step) : isCapital(text, tokens[at]);
  };
  return !more(span.start - 1, -1) && !more(span.end, 1);
}

/** @param opened Whether its capital may be due to where it stands: then any other way to write it is better. */
function noteSurface(found: Candidate, surface: string, opened: boolean): void {
  if (!found.surfaces) {
    if (surface === found.surface && !opened) return;
    found.surfaces = new Map([[found.surface, found.count - 1]]);
  }
  found.surfaces.set(surface, (found.surfaces.get(surface) ?? 0) + (opened ? 0.01 : 1));
}

/** As the article writes it most often. */
export function commonestSurface({ surface, surfaces }: Candidate): string {
  let best = surface;
  for (const [written, times] of surfaces ?? []) if (times > (surfaces?.get(best) ?? 0)) best = written;
  return best.replace(/\s+/g, ' ');
}
