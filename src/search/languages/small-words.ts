/** A language code in, how its small words are told where no list has them as they are written, out. */
import { withoutConjunction } from './arabic.ts';
import { withUmlauts } from './german.ts';

interface SmallWords {
  /** What a list may have for a folded word: the same without what is written onto it, or in another spelling. */
  readonly listedAs?: (folded: string) => string;
  /** Whether question words and small verbs take endings as all others do, and are known by their terms. */
  readonly endsSmallWords?: boolean;
}

/** By BCP 47 primary subtag. */
export const SMALL_WORDS: Readonly<Record<string, SmallWords>> = {
  ar: { listedAs: withoutConjunction },
  de: { listedAs: withUmlauts },
  // "몇명" for "몇 명".
  ko: { endsSmallWords: true, listedAs: (folded) => folded.replace(/^몇(?=.)/u, '') },
};
