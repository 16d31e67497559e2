/** A question and its best passage in, how sure it is that the passage speaks to it out. */

import type { AnswerKind } from './answer-kind.ts';
import type { AskedQuestion } from './asked-question.ts';
import weights from './data/weights.json' with { type: 'json' };
import type { Marks } from './prepared-passage.ts';
import type { ExaminedPassage } from './ranker.ts';

/** What speaks for an answer; shares are 0 to 1 of what a perfect passage would reach. */
export type SurenessFeatures = ReturnType<typeof surenessFeatures>;

/** @param known Whether any searched passage uses a content word. */
export function surenessFeatures(
  question: AskedQuestion,
  { prepared, features, sentences, best }: ExaminedPassage,
  known: (content: number) => boolean,
) {
  const sentence = sentences[best];
  const { content, totalGeneral } = question;
  const unknown = content.reduce((sum, { general }, i) => sum + (known(i) ? 0 : general), 0);
  /** Whether it asks for what the passage does not hold beside the question's own words. */
  const lacks = (kind: AnswerKind, holds: (mark: Marks) => boolean) =>
    question.kind === kind &&
    !prepared.marks.some((mark, t) => holds(mark) && !question.firstAt.has(prepared.tokens[t]?.term ?? ''))
      ? 1
      : 0;
  const names = content.filter(({ name }) => name);
  return {
    passage: features.general,
    sentence: sentence?.general ?? 0,
    weighted: features.coverage,
    passageVector: features.vector,
    sentenceVector: sentence?.vector ?? 0,
    related: features.kin + features.synonym + features.derived,
    sequence: sentence?.sequence ?? 0,
    closeness: sentence?.closeness ?? 0,
    pairs: sentence?.pairs ?? 0,
    exact: sentence?.exact ?? 0,
    unknown: unknown / (totalGeneral || 1),
    unknownNames: names.length ? content.filter(({ name }, i) => name && !known(i)).length / names.length : 0,
    missingNumbers: 1 - (sentence?.numbers ?? 1),
    complete: features.complete,
    words: Math.log(1 + content.length),
    meaning: sentence?.meaning ?? 0,
    noNumber: lacks('number', (mark) => mark.number),
    noTime: lacks('time', (mark) => mark.time || mark.number),
    noPerson: lacks('person', (mark) => mark.name),
    noPlace: lacks('place', (mark) => mark.name),
  };
}

/** @returns 0 to 1; one half is as likely as not, by the fitted questions. */
export function sureness(features: SurenessFeatures): number {
  let sum = weights.sure.bias;
  const byName = weights.sure.features as Partial<Record<string, number>>;
  for (const [name, value] of Object.entries(features)) sum += (byName[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
