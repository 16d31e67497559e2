/** An Explanation in, the lines that tell a person why a passage won out. */
import type { Contribution, ExplainedPassage, Explanation } from '../search/explain.ts';

/** Contributions smaller than this are left out. */
const LEAST = 0.05;
const MOST_PASSAGES = 5;
const MOST_WORDS_SHOWN = 14;

/** What comes before the figures. */
const BY_RULE =
  'by a rule: for a word alone, a section’s name, a follow-up, the article itself, or words found just as they were asked.';

/** From how far apart two shares print differently. */
const APART = 0.005;

/**
 * Renders the question's words, the scores, what set the best passage apart from the next, and the sureness.
 * @param decided The share that decided, which may be a rule's and not the figures'.
 */
export function renderExplanation(explanation: Explanation, decided = explanation.share): string {
  const { kind, words, passages, share, sureness } = explanation;
  const [best, next] = passages;
  const asked = words.map(
    ({ word, readAs, known, idf }) =>
      `  ${word}${readAs ? ` (read as ${readAs})` : ''}  ${idf.toFixed(1)}${known ? '' : '  never used'}`,
  );
  return [
    `Asks for: ${kind}`,
    'Words, and how much each weighs:',
    ...asked,
    ...(best ? ['', 'Best passages:', ...passages.slice(0, MOST_PASSAGES).map(passageLine)] : []),
    ...(best ? ['', ...difference(best, next)] : ['Nothing was found.']),
    '',
    `Sureness ${share.toFixed(2)}, made of:`,
    ...table(sureness.map((one) => [one, one.adds])),
    ...(Math.abs(decided - share) < APART
      ? []
      : ['', `Decided at ${decided.toFixed(2)} all the same, ${BY_RULE}`]),
  ].join('\n');
}

function passageLine({ passage, sentence, score }: ExplainedPassage): string {
  const range = passage.sentences[sentence];
  const words = passage.text.slice(range?.start, range?.end).split(/\s+/);
  const shown = words.slice(0, MOST_WORDS_SHOWN).join(' ');
  const place = `${passage.articleId} ¶ ${passage.index + 1}`;
  return `  ${score.toFixed(2).padStart(6)}  ${place}  ${shown}${words.length > MOST_WORDS_SHOWN ? ' …' : ''}`;
}

/** What counts for the best against the next, the most telling first; alone, what its score is made of. */
function difference(best: ExplainedPassage, next: ExplainedPassage | undefined): string[] {
  const rows = best.contributions.map((one, i): [Contribution, number] => [
    one,
    one.adds - (next?.contributions[i]?.adds ?? 0),
  ]);
  const title = next
    ? `Why ¶ ${best.passage.index + 1} and not ¶ ${next.passage.index + 1}:`
    : `What ¶ ${best.passage.index + 1} scores with:`;
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
