/** An article and a topic's name in, the passages on that topic out, each with the sentence that speaks of it most directly. */
import type { Passage, Section } from '../../corpus/article.ts';
import { countBits } from '../letter-bits.ts';
import type { Form, TopicPattern } from './topic-pattern.ts';
import { passagesWithAll, setsInPassages } from './topic-postings.ts';
import type { TopicText } from './topic-text.ts';

/** A passage on a topic. */
export interface TopicPlace {
  readonly passage: Passage;
  /** Index into passage.sentences. */
  readonly sentence: number;
  /** How the passage speaks of it; `heading`: only in that it stands under it; `words`: with its words apart. */
  readonly form: Form | 'heading' | 'words';
  /** Orders the places of one topic. */
  readonly score: number;
}

/** What a mention weighs, and how the most direct form is told. */
const FORMS: Readonly<Record<Form, number>> = { exact: 1, stem: 0.9, synonym: 0.6 };
/** BM25's saturation of repeated mentions and its share of length: Robertson and Zaragoza 2009. */
const SATURATION = 1.2;
const BY_LENGTH = 0.75;
/** What a passage has from its heading: being the topic, or only saying it. */
const UNDER_IT = 2;
const UNDER_MENTION = 0.3;
/** From the article's title: with that alone a passage speaks of the topic only if no other does. */
const UNDER_TITLE = 0.2;
/** Words into a sentence up to which sooner is more direct. */
const EARLY = 20;
/** A name cut to fit a choice begins its heading, and none is cut to less. */
export const CUT_FROM = 60;

/** What is looked for. */
interface Name {
  readonly name: string;
  /** As foldName spells it. */
  readonly folded: string;
}

/** The passages that say the name, and those under a heading that does; under a title that does, if there are no others. */
export function placesOf(name: Name, pattern: TopicPattern, text: TopicText): TopicPlace[] {
  const { article, passages, sentences } = text;
  const under = underHeadings(name, pattern, text);
  const may = pattern.possible ? passagesWithAll(pattern.begins, text.postings) : undefined;
  const stands = under.some((bonus) => bonus > 0);
  if (!may && !stands) return [];
  const contents = stands ? setsInPassages(pattern.contentBegins, text.postings) : undefined;
  const average = text.words.length / Math.max(1, article.passages.length);
  const places: TopicPlace[] = [];
  for (const [index, passage] of article.passages.entries()) {
    const bonus = under[passage.section] ?? 0;
    if (bonus === 0 && may?.[index] !== 1) continue;
    const from = passages[index] ?? 0;
    const to = passages[index + 1] ?? from;
    const said = may?.[index] === 1 ? mentions(pattern, text, from, to) : undefined;
    const length = (sentences[to] ?? 0) - (sentences[from] ?? 0);
    if (said) {
      const spread = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / (average || 1));
      const score = bonus + said.weight / (said.weight + spread);
      places.push({ passage, sentence: said.sentence, form: said.form, score });
    } else if (bonus > 0) {
      const [sentence] = contents?.[index] ? richest(pattern, text, from, to) : [0];
      places.push({ passage, sentence, form: 'heading', score: bonus });
    }
  }
  const speaking = places.filter(({ form, score }) => form !== 'heading' || score > UNDER_TITLE);
  return speaking.length > 0 ? speaking : places;
}

/** The passages that have all words of the name: in one sentence, or at least together with their heading. */
export function scatteredPlaces(pattern: TopicPattern, text: TopicText): TopicPlace[] {
  if (!pattern.possible || pattern.contents < 2) return [];
  const { article, passages, headings, postings } = text;
  const inHeading = headings.map(({ words }) => contentsOf(pattern, words, 0, words.length));
  const all = 2 ** pattern.contents - 1;
  const mayHave = setsInPassages(pattern.contentBegins, postings);
  return article.passages.flatMap((passage, index): TopicPlace[] => {
    if (((mayHave[index] ?? 0) | (inHeading[passage.section] ?? 0)) !== all) return [];
    const from = passages[index] ?? 0;
    const [sentence, most, together] = richest(pattern, text, from, passages[index + 1] ?? from);
    const known = together | (inHeading[passage.section] ?? 0);
    return known === all ? [{ passage, sentence, form: 'words', score: most === all ? 1 : 0.5 }] : [];
  });
}

/**
 * A script without spaces is cut into words by what stands around them: what is typed alone may be cut differently.
 * @param name Is looked for letter by letter.
 */
export function literalPlaces(name: string, { article }: TopicText): TopicPlace[] {
  return article.passages.flatMap((passage): TopicPlace[] => {
    const at = passage.text.indexOf(name);
    if (at < 0) return [];
    const sentence = passage.sentences.findIndex(({ end }) => at < end);
    return [{ passage, sentence: Math.max(0, sentence), form: 'exact', score: 0.5 }];
  });
}

/** For each section what its passages have from the headings above them. */
function underHeadings(
  { name, folded }: Name,
  pattern: TopicPattern,
  { article, headings }: TopicText,
): number[] {
  const titles = article.sections.filter(({ level }) => level === 1).length;
  const own = article.sections.map(({ heading, level }, i) => {
    if (heading === '') return 0;
    const { words, folded: spelt } = headings[i] ?? { words: new Uint32Array(), folded: '' };
    const isCut = name.length >= CUT_FROM && spelt.startsWith(folded);
    if (folded !== '' && (isCut || spelt === folded)) return UNDER_IT;
    if (!pattern.possible || !words.some((_, at) => pattern.formAt(words, at, words.length))) return 0;
    return level === 1 && titles === 1 ? UNDER_TITLE : UNDER_MENTION;
  });
  const open: { readonly level: number; readonly bonus: number }[] = [];
  return article.sections.map(({ level }: Section, i) => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const bonus = Math.max(own[i] ?? 0, open.at(-1)?.bonus ?? 0);
    open.push({ level, bonus });
    return bonus;
  });
}

/** What the sentences from one to another say of it: the most direct one, exact form first, then often, then early. */
function mentions(
  { mayBegin, formAt }: TopicPattern,
  { words, sentences }: TopicText,
  from: number,
  to: number,
): { weight: number; sentence: number; form: Form } | undefined {
  let weight = 0;
  let best: { sentence: number; form: Form; score: number } | undefined;
  for (let sentence = from; sentence < to; sentence++) {
    const start = sentences[sentence] ?? 0;
    const end = sentences[sentence + 1] ?? start;
    let form: Form | undefined;
    let times = 0;
    let first = 0;
    for (let at = start; at < end; at++) {
      const here = mayBegin[words[at] ?? 0] === 1 ? formAt(words, at, end) : undefined;
      if (!here) continue;
      if (!form || FORMS[here] > FORMS[form]) {
        form = here;
        first = at;
      }
      times++;
      weight += FORMS[here];
    }
    if (!form) continue;
    const score = 10 * FORMS[form] + Math.min(3, times) - Math.min(EARLY, first - start) / EARLY;
    if (!best || score > best.score) best = { sentence: sentence - from, form, score };
  }
  return best && { ...best, weight };
}

/** The sentence with most of the name's words, those words, and those of all sentences together; each as bits. */
function richest(
  pattern: TopicPattern,
  { words, sentences }: TopicText,
  from: number,
  to: number,
): [sentence: number, most: number, together: number] {
  let [best, most, together] = [0, 0, 0];
  for (let sentence = from; sentence < to; sentence++) {
    const start = sentences[sentence] ?? 0;
    const found = contentsOf(pattern, words, start, sentences[sentence + 1] ?? start);
    together |= found;
    if (countBits(found) > countBits(most)) [best, most] = [sentence - from, found];
  }
  return [best, most, together];
}

function contentsOf(pattern: TopicPattern, words: Uint32Array, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    if (pattern.mayBeContent[words[at] as number] !== 0) found |= pattern.contentAt(words, at, to);
  }
  return found;
}
