/** A question, perhaps a follow-up read with what it follows, in, its ranking out: what is new in it leads. */
import { sentenceText } from '../corpus/sentence-text.ts';
import { hasWord } from '../search/literal-words.ts';
import { type Hit, type PassageIndex, type Ranking, SHOWN_FROM } from '../search/ranking.ts';
import { asksBack, asksOnly, splitFollowUp } from './follow-up.ts';
import { trustText } from './trust-text.ts';

/** How many follow-ups are looked back through for what they were about. */
const MOST_LATER = 3;

/**
 * Ranks any question. In "… the objective of the mission … on trade?" the earlier question is the longer one and would
 * answer itself again; so passages that speak of trade come before all others, in the order the whole question gives.
 */
export function rankQuestion(index: PassageIndex, question: string, articleId?: string): Ranking {
  const rank = (text: string) => trustText(index.rank(text, articleId));
  const whole = rank(question);
  const { earlier, later } = splitFollowUp(question);
  // "… on trade … how high?": the last that names something leads.
  const naming = later
    .slice(-MOST_LATER)
    .filter((text) => !asksOnly(text, earlier))
    .map((text) => ({ text, ranking: rank(text) }))
    .filter(({ ranking }) => ranking.words.length > 0);
  const fresh = naming.findLast(({ ranking }) => ranking.words.some(({ known }) => known));
  if (fresh) {
    const led = leadWith(fresh.ranking, whole);
    return asksBack(fresh.text, earlier) ? preferSubject(rank(earlier), led, whole) : led;
  }
  const asked = naming.at(-1);
  if (!asked) return whole;
  // All that is new is unknown to the articles: what they say about the rest was not asked again.
  if (asksBack(asked.text, earlier)) return whole;
  return { ...whole, share: Math.min(whole.share, asked.ranking.share) };
}

/**
 * "Who is Ada Berg … what did she sell?": what else sells something comes after all that names her, unless it follows
 * right on a passage that does, as a text goes on about somebody.
 */
function preferSubject(about: Ranking, led: Ranking, whole: Ranking): Ranking {
  const [top] = led.hits;
  if (!top) return led;
  const words = about.words.filter(({ known }) => known).map(({ word }) => word);
  const found = new Map(about.hits.map(({ passage, missing }) => [passage, missing]));
  const names = ({ passage }: Hit) => {
    const missing = found.get(passage);
    return words.some((word) => (missing ? !missing.includes(word) : hasWord(passage.text, word)));
  };
  const { articleId, index } = top.passage;
  const goesOn = [...about.hits, ...led.hits].some(
    (hit) => hit.passage.articleId === articleId && hit.passage.index === index - 1 && names(hit),
  );
  const naming = led.hits.filter(names);
  const [best] = naming;
  if (!best || goesOn || names(top)) return led;
  const share = best.passage === whole.hits[0]?.passage ? whole.share : led.share;
  return { ...led, hits: [...naming, ...led.hits.filter((hit) => !names(hit))], share };
}

function leadWith(fresh: Ranking, whole: Ranking): Ranking {
  const known = fresh.words.filter((each) => each.known).map(({ word }) => word);
  const ofFresh = new Map(fresh.hits.map((hit) => [hit.passage, hit]));
  const ofWhole = new Map(whole.hits.map((hit) => [hit.passage, hit]));
  const lacks = (hit: Hit, words: readonly string[]) => {
    const missing = (ofFresh.get(hit.passage) ?? hit).missing.map((word) => word.toLowerCase());
    return words.filter((word) => missing.includes(word.toLowerCase())).length;
  };
  const hits = [...whole.hits, ...fresh.hits.filter(({ passage }) => !ofWhole.has(passage))]
    .map((hit) => ({ hit, lacking: lacks(hit, known) }))
    .sort((a, b) => a.lacking - b.lacking)
    .map(({ hit }): Hit => {
      const { passage } = hit;
      const sentence = leadingSentence(hit, ofFresh.get(passage), known);
      if (ofWhole.has(passage)) return { ...hit, sentence };
      const missing = whole.words.map(({ word }) => word).filter((word) => !hasWord(passage.text, word));
      return { ...hit, sentence, missing, unspoken: missing };
    });
  const [best] = hits;
  if (!best) return whole;
  const complete =
    lacks(
      best,
      fresh.words.map(({ word }) => word),
    ) === 0;
  const stays = best.passage === whole.hits[0]?.passage;
  const share = Math.max(fresh.share, stays ? whole.share : 0, complete ? SHOWN_FROM : 0);
  return { words: whole.words, hits, share };
}

/** The whole question's sentence if it has all that is new, else the one that answers that alone. */
function leadingSentence(
  { passage, sentence }: Hit,
  alone: Hit | undefined,
  words: readonly string[],
): number {
  const told = words.every((word) => hasWord(sentenceText(passage, sentence), word));
  return told || !alone ? sentence : alone.sentence;
}
