/** An Explanation in, the lines that tell a person why a passage won out. */
import type { Passage } from '../corpus/article.ts';
import type { Contribution, ExplainedPassage, Explanation } from '../search/explain.ts';
import type { Hit, Ranking } from '../search/ranking.ts';

/** Contributions smaller than this are left out. */
const LEAST = 0.05;
const MOST_PASSAGES = 5;
const MOST_WORDS_SHOWN = 14;

/** What comes before the figures. */
const BY_RULE =
  'by a rule: for a word alone, a section’s name, a follow-up, the article itself, or words found just as they were asked.';

/** What comes before a passage that scores did not put first. */
const FIRST_BY_RULE =
  'First all the same, by a rule: for a section’s name, a follow-up, or a word found just as it was asked:';

/** From how far apart two shares print differently. */
const APART = 0.005;

/**
 * Renders the question's words, the scores, what set the best passage apart from the next, and the sureness.
 * @param ranking What answered: a rule may have put another passage first, or decided in the place of the figures.
 */
export function renderExplanation(explanation: Explanation, { hits, share: decided }: Ranking): string {
  const { kind, words, passages, share, sureness } = explanation;
  const [best] = passages;
  const [first] = hits;
  const byRule = first && (first.passage !== best?.passage || first.sentence !== best.sentence);
  const asked = words.map(
    ({ word, readAs, known, idf }) =>
      `  ${word}${readAs ? ` (read as ${readAs})` : ''}  ${idf.toFixed(1)}${known ? '' : '  never used'}`,
  );
  return [
    `Asks for: ${kind}`,
    'Words, and how much each weighs:',
    ...asked,
    ...(best ? ['', 'Best passages:', ...passages.slice(0, MOST_PASSAGES).map(scoreLine)] : []),
    ...(best ? [] : ['Nothing was found.']),
    ...(byRule ? ['', FIRST_BY_RULE, `  ${lineOf(first)}`] : []),
    ...(best ? ['', ...difference(best, rivalOf(passages, first))] : []),
    '',
    `Sureness ${share.toFixed(2)}, made of:`,
    ...table(sureness.map((one) => [one, one.adds])),
    ...(Math.abs(decided - share) < APART
      ? []
      : ['', `Decided at ${decided.toFixed(2)} all the same, ${BY_RULE}`]),
  ].join('\n');
}

function scoreLine(explained: ExplainedPassage): string {
  return `  ${explained.score.toFixed(2).padStart(6)}  ${lineOf(explained)}`;
}

/** Where a passage stands, and how its bold sentence begins. */
function lineOf({ passage, sentence }: Pick<Hit, 'passage' | 'sentence'>): string {
  const range = passage.sentences[sentence];
  const words = passage.text.slice(range?.start, range?.end).split(/\s+/);
  const shown = words.slice(0, MOST_WORDS_SHOWN).join(' ');
  return `${placeOf(passage)}  ${shown}${words.length > MOST_WORDS_SHOWN ? ' …' : ''}`;
}

function placeOf({ articleId, index }: Passage): string {
  return `${articleId} ¶ ${index + 1}`;
}

/** What to tell the best from by its scores: what came first instead of it, else the next. */
function rivalOf(
  [best, next, ...others]: readonly ExplainedPassage[],
  first: Hit | undefined,
): ExplainedPassage | undefined {
  if (first?.passage === best?.passage) return next;
  return others.find(({ passage }) => passage === first?.passage) ?? next;
}

/** What counts for the best against another, the most telling first; alone, what its score is made of. */
function difference(best: ExplainedPassage, other: ExplainedPassage | undefined): string[] {
  const rows = best.contributions.map((one, i): [Contribution, number] => [
    one,
    one.adds - (other?.contributions[i]?.adds ?? 0),
  ]);
  const place = placeOf(best.passage);
  const title = other
    ? `Why ${place} scores more than ${placeOf(other.passage)}:`
    : `What ${place} scores with:`;
  return [title, ...table(rows)];
}

function table(rows: readonly (readonly [Contribution, number])[]): string[] {
  return [...rows]
    .filter(([, adds]) => Math.abs(adds) >= LEAST)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(
      ([{ feature, value, weight }, adds]) =>
        `  ${signed(adds).padStart(7)}  ${feature.padEnd(26)} ${value.toFixed(2)} × ${weight.toFixed(2)}`,
    );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
