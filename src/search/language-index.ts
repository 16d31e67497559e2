/** Passages of one language in, an index out that ranks them. */
import type { Passage } from '../corpus/article.ts';
import { sentenceText } from '../corpus/sentence-text.ts';
import type { Slices } from '../corpus/slices.ts';
import { asksItself, readOn } from './answering-sentence.ts';
import { type AskedQuestion, askQuestion } from './asked-question.ts';
import { createCandidates } from './candidates.ts';
import { KIND_OF_TEXT, TEXT } from './cues.ts';
import { decideShare } from './decide-share.ts';
import { hasContent } from './features/match.ts';
import { comesNear } from './features/near.ts';
import { lackingWords } from './lacking-words.ts';
import { lacksSum } from './lacks-kind.ts';
import { hasWord } from './literal-words.ts';
import { type PassageStore, type ReadPassages, storePassages } from './passage-store.ts';
import { tokensOf } from './passage-words.ts';
import { type JudgedBy, type Judgement, Ranker } from './ranker.ts';
import type { Hit, PassageIndex, QuestionWord, Ranking } from './ranking.ts';
import { createQuestionReader } from './read-question.ts';
import { type SurenessFeatures, surenessFeatures } from './sureness-features.ts';

/** A ranking with everything that led to it. */
export interface ExaminedQuestion {
  readonly language: string;
  readonly asked: AskedQuestion;
  readonly words: readonly QuestionWord[];
  /** Best first. */
  readonly found: readonly (Judgement & JudgedBy & { readonly passage: Passage })[];
  /** Undefined when nothing was found. */
  readonly sureness: SurenessFeatures | undefined;
}

/** The passages of one language. */
export interface LanguageIndex extends PassageIndex {
  readonly language: string;
  /** @param spoken The language the question is put in, where that is known: see spokenLanguage. */
  examine(question: string, articleId?: string, spoken?: string): ExaminedQuestion;
  rank(question: string, articleId?: string, title?: string, spoken?: string): Ranking;
  /** What the next edition can go on with. */
  readonly store: PassageStore;
}

const MOST_CHARACTERS = 1000;
/**
 * Builds the index slice by slice.
 * @param language The one the passages are read in; see questionLanguage.
 * @param synonyms The owner's groups, before the project's own.
 * @param before The edition before, or what was read ahead: what it has of the passages is taken over.
 */
export function* indexLanguage(
  language: string,
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
  before?: ReadPassages,
): Slices<LanguageIndex> {
  const store = yield* storePassages(language, passages, synonyms, before);
  const { reader, words, numbersByArticle } = store;
  const { meaning, rarity, relativesOf } = reader;
  const { lexicon } = words;
  const ranker = new Ranker(language, words, passages);
  const candidates = createCandidates(store);
  const readQuestion = createQuestionReader(reader, words);
  const sources = {
    language,
    lexicon,
    relativesOf,
    meaning,
    weigh(term: string) {
      const found = words.frequencyOf(term);
      const local = Math.log(1 + (passages.length - found + 0.5) / (found + 0.5));
      return { idf: rarity.idf(term, found, passages.length), general: rarity.general(term), local };
    },
  };

  const articlesIn = (articleId: string | undefined) => (articleId === undefined ? numbersByArticle.size : 1);

  /**
   * What all answers begin with: the question understood, and the passages judged, best first.
   * @param told Words that are left out of it, as typed.
   */
  function search(question: string, articleId?: string, spoken?: string, told: readonly string[] = []) {
    const text = question.slice(0, MOST_CHARACTERS);
    const { tokens, corrections } = readQuestion(text, spoken);
    const open = tokens.filter(({ start, end }) => !told.includes(text.slice(start, end)));
    const asked = askQuestion(open, sources);
    const found = candidates(text, asked, articleId)
      .flatMap((number) => {
        const passage = passages[number];
        const { match, best, score } = ranker.judge(asked, number);
        return passage ? [{ match, best, score, passage }] : [];
      })
      .sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
    const known = knownIn(asked, found, articleId);
    return { asked, found, known, words: questionWords(text, asked, corrections, known) };
  }

  /** Whether any passage that is searched, or its heading, has a content word. */
  function knownIn(asked: AskedQuestion, found: readonly Judgement[], articleId?: string) {
    return (content: number): boolean => {
      const term = asked.content[content]?.token.term ?? '';
      if (articleId === undefined) return words.frequencyOf(term) > 0;
      if (found.some(({ match }) => hasContent(match, content))) return true;
      const pool = numbersByArticle.get(articleId) ?? [];
      return pool.length > found.length && pool.some((number) => holds(number, lexicon.numberOf(term)));
    };
  }

  const holds = (passage: number, term: number): boolean =>
    words.terms.subarray(...tokensOf(words, passage)).includes(term);

  function questionWords(
    text: string,
    { content }: AskedQuestion,
    corrections: ReadonlyMap<string, string>,
    known: (content: number) => boolean,
  ): QuestionWord[] {
    return content.map(({ token: { start, end, term } }, i) => {
      const readAs = corrections.get(term);
      return { word: text.slice(start, end), known: known(i), ...(readAs !== undefined && { readAs }) };
    });
  }

  function judge(question: string, articleId?: string, spoken?: string, told?: readonly string[]): Ranking {
    const { asked, found, known, words } = search(question, articleId, spoken, told);
    const hits = found.map(({ passage, best, score, match }): Hit => {
      // Of 600 questions each in Arabic, Chinese and German, reading on made 3, 3 and 1 worse and none better.
      const sentence = language === 'en' ? readOn(match, passage, best) : best;
      const bold = { place: sentence, text: sentenceText(passage, sentence) };
      const lacking = lackingWords(language, match, bold, words, question);
      const missing = lacking.map(({ word }) => word);
      const unspoken = lacking.flatMap(({ word, isSpokenOf }) => (isSpokenOf ? [] : [word]));
      return { passage, sentence, score, missing, unspoken, comesNear: comesNear(match) };
    });
    const [best] = found;
    if (!best) return { words, hits, share: 0 };
    const speaks = (store.words.cues[best.match.sentenceFrom + best.best] ?? 0) & (TEXT | KIND_OF_TEXT);
    if (asked.ofText && speaks && (!asked.ofKind || words.every((word) => word.known)))
      return { words, hits, share: 1 };
    const judged = { ...best, ...ranker.explain(best) };
    const features = surenessFeatures(judged, found, known, articlesIn(articleId));
    const shown = hits[0]?.sentence ?? best.best;
    const isClosest = lacksSum(best.match, shown) || asksItself(asked, sentenceText(best.passage, shown));
    return { words, hits, share: decideShare(language, asked, words, features), isClosest };
  }

  return {
    language,
    store,
    examine(question, articleId, spoken) {
      const { asked, found, known, words } = search(question, articleId, spoken);
      const explained = found.map((judged) => ({ ...judged, ...ranker.explain(judged) }));
      const [best] = explained;
      return {
        language,
        asked,
        words,
        found: explained,
        sureness: best && surenessFeatures(best, explained, known, articlesIn(articleId)),
      };
    },
    rank(question, articleId, title = '', spoken): Ranking {
      const { words, ...whole } = judge(question, articleId, spoken);
      const told = words.filter(({ word, known }) => !known && hasWord(title, word));
      if (told.length === 0) return { words, ...whole };
      const open = judge(
        question,
        articleId,
        spoken,
        told.map(({ word }) => word),
      );
      return { ...open, words: words.map((each) => (told.includes(each) ? { ...each, known: true } : each)) };
    },
  };
}
