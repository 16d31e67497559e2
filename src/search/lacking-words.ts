/** A passage beside a question in, the words of that it lacks out, each with whether it has one as good. */
import type { AskedQuestion } from './asked-question.ts';
import { tellsMeasure, tellsSpan } from './features/kind.ts';
import { hasContent, type Match } from './features/match.ts';
import { AS_GOOD, coveredBy, LISTED } from './features/near.ts';
import { addresses } from './forms-of-address.ts';
import { unheldOffices, wordingOf } from './holds-office.ts';
import { isLight } from './only-asks.ts';
import type { QuestionWord } from './ranking.ts';
import { tellsAmount } from './told-amount.ts';

interface LackingWord {
  readonly word: string;
  readonly isSpokenOf: boolean;
}

/**
 * With them "China's foreign minister" where it has a minister, but none of China's, and what asks for an age or a number
 * of days that it doesn't tell.
 * @param language The question is read in.
 * @param bold The sentence that answers best.
 * @param text Of the question.
 */
export function lackingWords(
  language: string,
  match: Match,
  bold: { readonly place: number; readonly text: string },
  words: readonly QuestionWord[],
  text: string,
): LackingWord[] {
  const { question } = match;
  const untold = untoldSpan(match, bold.place, text);
  const unheld = unheldOffices(match).filter(
    ({ holder }) =>
      hasContent(match, holder) && (question.kind === 'person' || question.content[holder]?.name),
  );
  const lacking = words.flatMap(({ word }, i) => {
    const held = unheld.find(({ office }) => office === i);
    if (!hasContent(match, i)) {
      const content = question.content[i];
      const isSpokenOf =
        question.ofText ||
        (untold && asksForSpan(question, i)) ||
        (content && (isLight(content.token) || addresses(question.tokens, content.at, language))) ||
        (content?.measure && tellsMeasure(match, bold.place)) ||
        (language === 'en' && content && tellsAmount(match, content.at, bold)) ||
        coveredBy(match, i, LISTED) >= AS_GOOD;
      return [{ word, isSpokenOf }];
    }
    return held ? [{ word: wordingOf(text, question, held), isSpokenOf: false }] : [];
  });
  return untold ? [{ word: untold, isSpokenOf: false }, ...lacking] : lacking;
}

/** What asks for an age or a number of days, as typed, where the sentence doesn't tell it. */
function untoldSpan(match: Match, place: number, text: string): string | undefined {
  const { span, tokens } = match.question;
  if (!span || tellsSpan(match, place, span.isAge)) return undefined;
  return text.slice(tokens[span.first]?.start, tokens[span.last]?.end);
}

function asksForSpan({ span, content }: AskedQuestion, i: number): boolean {
  const at = content[i]?.at ?? -1;
  return span !== undefined && at >= span.first && at <= span.last;
}
