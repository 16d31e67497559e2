/** A question and its best passage in, what speaks for the passage being an answer out, by name. */
import type { Passage } from '../corpus/article.ts';
import type { AnswerKind } from './answer-kind.ts';
import { columnsOf } from './features/columns.ts';
import { hasContent } from './features/match.ts';
import { coveredBy, coveredIn, LISTED } from './features/near.ts';
import { PASSAGE_FEATURES } from './features/passage.ts';
import { SENTENCE_FEATURES } from './features/sentence.ts';
import { unheldOffices } from './holds-office.ts';
import { lacks, lacksNumberNear, lacksReason, lacksTimeNear } from './lacks-kind.ts';
import { leaveOutCopies } from './leave-out-copies.ts';
import { NAME, NUMBER, TIME } from './marks.ts';
import type { JudgedBy, Judgement } from './ranker.ts';
import { lacksOrder, lacksPast } from './told-events.ts';

/** What speaks for an answer, by name; shares are 0 to 1 of what a perfect passage would reach. */
export type Speaking = Readonly<Record<string, number>>;

export interface SurenessFeatures {
  readonly own: Speaking;
  /** How far the passage is one of few: from 0 to 1. */
  readonly few: number;
  /** Where several articles were searched: how it stands beside what else was found. */
  readonly rivals?: Speaking;
}

const PASSAGE = columnsOf(PASSAGE_FEATURES);
const SENTENCE = columnsOf(SENTENCE_FEATURES);
/** Up to so many passages are wholly few, from so many on not at all. */
const FEW = 8;
const MANY = 12;

/** A passage that was compared with the question. */
type Compared = Judgement & { readonly passage: Passage };

/**
 * @param found All passages that were compared, best first.
 * @param known Whether any searched passage uses a content word.
 * @param articles How many were searched.
 */
export function surenessFeatures(
  best: Judgement & JudgedBy,
  found: readonly Compared[],
  known: (content: number) => boolean,
  articles: number,
): SurenessFeatures {
  const distinct = leaveOutCopies(found);
  // Where all other articles are copies of one, they are asked like that one.
  const isAlone = articlesOf(distinct) === 1 && articlesOf(found) === articles;
  return {
    own: featuresOf(best, found, known),
    few: fewness(best, distinct),
    ...(!isAlone && { rivals: rivalsOf(distinct) }),
  };
}

/** Whether the passage has nothing of the kind that is asked for. */
export function lacksKind({ own }: SurenessFeatures): boolean {
  return [own['noNumber'], own['noTime'], own['noPerson'], own['noPlace']].includes(1);
}

/** From 1 for up to FEW passages to 0: of all, or of one article when nothing else was searched. */
function fewness({ match: { words } }: Judgement, found: readonly Compared[]): number {
  const all = words.passageStarts.length - 1;
  const searched = isOneArticle(found) ? found.length : all;
  return Math.min(1, Math.max(0, Math.log(MANY / searched) / Math.log(MANY / FEW)));
}

/** Whether they are an article from its opening on, without a gap, rather than what a search picked out. */
function isOneArticle(found: readonly Compared[]): boolean {
  const last = Math.max(...found.map(({ passage }) => passage.index));
  return last === found.length - 1 && articlesOf(found) === 1;
}

function articlesOf(found: readonly Compared[]): number {
  return new Set(found.map(({ passage }) => passage.articleId)).size;
}

/** A lead says no more beyond this: odds of some 22,000 to 1. */
const FAR_AHEAD = 10;
/** What a passage scores that shares a word or two with the question: where no other was found, the lead is over that. */
const POOR = 5;
/** Of how many of the best it counts which are of the same article. */
const BEST_FOUND = 5;

function rivalsOf([best, ...others]: readonly Compared[]): Speaking {
  const { score = 0, passage } = best ?? {};
  const isOfSame = (other: Compared) => other.passage.articleId === passage?.articleId;
  const ahead = (other: Compared | undefined) =>
    Math.min(FAR_AHEAD, other ? score - other.score : Math.max(0, score - POOR));
  return {
    score,
    ahead: ahead(others[0]),
    aheadOfArticles: ahead(others.find((other) => !isOfSame(other))),
    sameArticle: others.slice(0, BEST_FOUND - 1).filter(isOfSame).length / (BEST_FOUND - 1),
  };
}

function featuresOf(
  { match, best, passageRow, sentenceRow }: Judgement & JudgedBy,
  found: readonly Compared[],
  known: (content: number) => boolean,
): Speaking {
  const { question } = match;
  const { content, totalGeneral } = question;
  const passage = (name: keyof typeof PASSAGE) => passageRow[PASSAGE[name]] ?? 0;
  const sentence = (name: keyof typeof SENTENCE) => sentenceRow[SENTENCE[name]] ?? 0;
  const share = (of: (content: number) => number) =>
    content.reduce((sum, { general }, i) => sum + general * of(i), 0) / totalGeneral;
  const names = content.filter(({ name }) => name).length;
  const isThere = (i: number) => hasContent(match, i);
  const asks = (kind: AnswerKind) => (question.kind === kind ? 1 : 0);
  const listedHere = content.map((_, i) => coveredBy(match, i, LISTED));
  const anywhere = content.map((_, i) =>
    known(i) ? 1 : Math.max(...found.map((one) => coveredBy(one.match, i))),
  );
  const listed = content.map((_, i) =>
    known(i) ? 1 : Math.max(...found.map((one) => coveredBy(one.match, i, LISTED))),
  );
  /** Where a name fits: how much is missing of the words that aren't names. */
  const besideNames = (covered: (content: number) => number) => {
    if (!content.some(({ name }, i) => name && isThere(i))) return 0;
    const plain = content.reduce((sum, { general, name }) => sum + (name ? 0 : general), 0);
    const missing = content.reduce(
      (sum, { general, name }, i) => sum + (name ? 0 : general * (1 - covered(i))),
      0,
    );
    return missing / (plain || 1);
  };
  return {
    passage: passage('general'),
    sentence: sentence('general'),
    weighted: passage('coverage'),
    passageVector: passage('vector'),
    sentenceVector: sentence('vector'),
    related: passage('kin') + passage('synonym') + passage('derived'),
    sequence: sentence('sequence'),
    closeness: sentence('closeness'),
    pairs: sentence('pairs'),
    exact: sentence('exact'),
    unknown: share((i) => (known(i) ? 0 : 1 - (listedHere[i] ?? 0))),
    unknownNames: names ? content.filter(({ name }, i) => name && !known(i)).length / names : 0,
    missingNumbers: 1 - sentence('numbers'),
    complete: passage('complete'),
    words: Math.log(1 + content.length),
    meaning: sentence('meaning'),
    passageMeaning: passage('meaning'),
    soft: passage('soft'),
    softLeast: passage('softLeast'),
    sentenceSoft: sentence('soft'),
    anywhere: share((i) => anywhere[i] ?? 0),
    anywhereLeast: Math.min(1, ...anywhere),
    listed: share((i) => (isThere(i) ? 1 : (listedHere[i] ?? 0))),
    listedAnywhere: share((i) => listed[i] ?? 0),
    listedLeast: Math.min(1, ...listed),
    besideNames: besideNames((i) => (isThere(i) ? 1 : coveredBy(match, i))),
    besideNamesHere: besideNames((i) => coveredIn(match, i, best)),
    noHolder: unheldOffices(match).length > 0 ? 1 : 0,
    asksPast: question.events.past ? 1 : 0,
    noPast: lacksPast(match, best),
    noOrder: lacksOrder(match),
    noReason: lacksReason(match),
    noNumber: lacks(match, 'number', NUMBER),
    noNumberNear: lacksNumberNear(match, best),
    noTime: lacks(match, 'time', TIME | NUMBER),
    noTimeNear: lacksTimeNear(match, best),
    noPerson: lacks(match, 'person', NAME),
    noPlace: lacks(match, 'place', NAME),
    notCounted: asks('number') && content[0]?.focus && !sentence('countedForNumber') ? 1 : 0,
    number: sentence('numberForNumber'),
    time: sentence('timeForTime'),
    person: sentence('nameForPerson'),
    place: sentence('nameForPlace'),
    // Some kinds of question an article is likelier to leave open than others.
    'asks number': asks('number'),
    'asks time': asks('time'),
    'asks place': asks('place'),
    'asks reason': asks('reason'),
    'asks person': asks('person'),
    'asks manner': asks('manner'),
    'asks yes-no': asks('yes-no'),
  };
}
