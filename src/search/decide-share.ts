/** A question and what speaks for its best passage in, how surely that answers out: by a rule where there is one. */
import type { AskedQuestion } from './asked-question.ts';
import { AS_GOOD } from './features/near.ts';
import type { QuestionWord } from './ranking.ts';
import { sureness } from './sureness.ts';
import { lacksKind, type SurenessFeatures } from './sureness-features.ts';

/** Whom or what a question is about, without naming it. */
const UNNAMED = new Set('he she it they him her them his hers its their theirs'.split(' '));

/** @returns 0 to 1. */
export function decideShare(
  language: string,
  { kind, content, contentOf, tokens }: AskedQuestion,
  [word, ...others]: readonly QuestionWord[],
  features: SurenessFeatures,
): number {
  const learned = () => sureness(language, features);
  if (!word || others.length > 0) return learned();
  // A "what year" that nothing else is asked with has no answer where there is no year.
  if (kind !== 'thing' && content[0]?.focus) return lacksKind(features) ? 0 : learned();
  // Any other single word is asked for its own sake: it is there, or one as good is, or it isn't.
  // "Did she have kids": of several articles any may have the word, and say nothing of her. In "what does it say about …"
  // and where any word is there that isn't looked for, as in "does it mention …", "it" is the text.
  const asksOfText = tokens.some(
    ({ stop, word: written }, at) => written === 'about' || (!stop && contentOf[at] === -1),
  );
  const isOfAny = features.rivals && !asksOfText && tokens.some((token) => UNNAMED.has(token.word));
  if (word.known) return isOfAny ? learned() : 1;
  // Nothing else is as good as a name.
  const asGood = !content[0]?.name && (features.own['listed'] ?? 0) >= AS_GOOD;
  return asGood ? learned() : 0;
}
