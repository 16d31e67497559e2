/** A checked quotation in, how it differs from the article out, in one line a person can read. */
import type { QuoteCheck } from '../../src/answer/check-quote.ts';

/** The difference in one line: ~~struck~~ is not in the article, **bold** is, […] was left out honestly. */
export function readDifference(check: QuoteCheck): string {
  if (check.kind === 'absent') return '';
  const marks = {
    both: (text: string) => text,
    quote: (text: string) => `~~${text}~~`,
    article: (text: string) => `**${text}**`,
    elided: () => '[…]',
    moved: (text: string) => `>>${text}<<`,
  };
  return check.parts.map(({ kind, text }) => marks[kind](text.trim())).join(' ');
}
