/** A question's words in, the kind of answer it wants out. */

import questionWords from './data/question-words.json' with { type: 'json' };
import { KINDS, phrasesOf, textOf } from './question-phrases.ts';
import type { Saying } from './sayings.ts';
import type { Token, WordForm } from './word.ts';

/** What a question asks for, where its question words tell; 'thing' where they don't. */
export type AnswerKind = (typeof KINDS)[number] | 'yes-no';

/** English: terms that ask of worth, and words that ask of need. */
const WORTH = new Set(['importan', 'signific', 'crucial', 'vital', 'essenti', 'pivot', 'matter', 'care']);
const NEED = new Set(['should', 'must', 'need', 'needs', 'cannot', 'unless', 'without', 'necessary']);

/**
 * The phrase that comes first tells: "what did she do when …" asks for a thing. Only a why tells wherever it stands:
 * "what about trade, why".
 *
 * Why something is important, or has to be, is asked of what it is worth, not of its cause or aim: a thing.
 *
 * @param tokens The question's, stop words included.
 * @param sayings That each of them is part of.
 * @param language The language the question is read in; one without a list of question words asks for a thing.
 */
export function answerKind(
  tokens: readonly Token[],
  sayings: readonly (Saying | undefined)[],
  language: string,
): AnswerKind {
  const text = textOf(tokens, language);
  let told: { kind: AnswerKind; at: number; length: number } | undefined;
  for (const kind of KINDS) {
    for (const phrase of phrasesOf(language, kind)) {
      const at = text.indexOf(phrase);
      const { length } = phrase;
      if (at >= 0 && kind === 'reason') return asksOfWorth(tokens, sayings) ? 'thing' : kind;
      if (at < 0 || (told && (at > told.at || (at === told.at && length <= told.length)))) continue;
      told = { kind, at, length };
    }
  }
  return told?.kind ?? (asksYesOrNo(tokens, language) ? 'yes-no' : 'thing');
}

/** Whether a question for a number asks how long something takes, or how old it is. */
export function asksSpan(tokens: readonly WordForm[], language: string): boolean {
  const text = textOf(tokens, language);
  return phrasesOf(language, 'span').some((phrase) => text.includes(phrase));
}

function asksOfWorth(tokens: readonly Token[], sayings: readonly (Saying | undefined)[]): boolean {
  return tokens.some(
    ({ word, term }, at) =>
      NEED.has(word) || WORTH.has(term) || sayings[at]?.written.some((written) => WORTH.has(written)),
  );
}

function asksYesOrNo(tokens: readonly Token[], language: string): boolean {
  const first = tokens[0];
  return (
    language === 'en' && first !== undefined && questionWords.en['yes-no'].split(', ').includes(first.word)
  );
}
