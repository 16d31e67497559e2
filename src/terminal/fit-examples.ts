/** Question sets in, what the fits learn from out: features and what was right. */
import { PASSAGE_FEATURES } from '../search/features/passage.ts';
import { SENTENCE_FEATURES } from '../search/features/sentence.ts';
import type { ExaminedQuestion } from '../search/language-index.ts';
import { createPassageIndex } from '../search/passage-index.ts';
import { sentenceRowOf } from '../search/ranker.ts';
import { nameFeatures } from '../search/sureness.ts';
import { type Profile, profileOf } from '../search/weights.ts';
import type { SetQuestion } from './checked-set.ts';
import { foreignQuestions, type SetArticle } from './question-sets.ts';

/** A candidate passage of one question; the order of the features is that of FeatureNames. */
export interface Candidate {
  readonly gold: boolean;
  readonly passage: Float32Array;
  readonly sentences: readonly Float32Array[];
  /** Of a gold passage: which sentences hold an answer. */
  readonly answering: readonly boolean[];
}

/** One question with its candidates; none of them is gold where the passage was not found. */
export interface RankExample {
  readonly file: string;
  readonly profile: Profile;
  /** Number of its article in the file: halves are made by article. */
  readonly article: number;
  readonly candidates: readonly Candidate[];
}

/** One question, the features of its sureness and whether its article answers it. */
export interface SureExample {
  readonly file: string;
  readonly profile: Profile;
  readonly article: number;
  readonly answerable: boolean;
  /** Not answered, though on the article's own topic. */
  readonly near: boolean;
  readonly features: Float32Array;
}

/** Names in the order of the numbers. */
export interface FeatureNames {
  readonly sentence: readonly string[];
  readonly passage: readonly string[];
  readonly sure: readonly string[];
}

/** Everything to learn from. */
export interface Examples {
  readonly names: FeatureNames;
  readonly rank: RankExample[];
  readonly sure: SureExample[];
}

/** Adds a file's questions, answerable or not, and the next article's asked of each. */
export function addExamples(
  examples: Examples | undefined,
  file: string,
  articles: readonly SetArticle[],
): Examples {
  const rank = examples?.rank ?? [];
  const sure = examples?.sure ?? [];
  let names = examples?.names;
  articles.forEach(({ passages, questions }, article) => {
    const index = createPassageIndex(passages);
    const examine = (question: SetQuestion, answerable: boolean) => {
      const examined = index.examine(question.q);
      if (!examined) return;
      if (answerable) rank.push(rankExample(file, article, question, examined));
      if (!examined.sureness) return;
      const sureness = nameFeatures(examined.sureness);
      names ??= {
        sentence: SENTENCE_FEATURES,
        passage: PASSAGE_FEATURES,
        sure: Object.keys(sureness),
      };
      if (examined.words.length > 1) {
        sure.push({
          file,
          profile: profileOf(examined.language),
          article,
          answerable,
          near: !answerable && question.kind === 'near',
          features: Float32Array.from(Object.values(sureness)),
        });
      }
    };
    for (const question of questions) examine(question, question.answerable);
    for (const question of foreignQuestions(articles, article)) examine(question, false);
  });
  return { names: names ?? { sentence: [], passage: [], sure: [] }, rank, sure };
}

function rankExample(
  file: string,
  article: number,
  question: SetQuestion,
  { language, found }: ExaminedQuestion,
): RankExample {
  const candidates = found.map(({ passage, match, passageRow }): Candidate => {
    const gold = question.gold.includes(passage.index);
    const holdsAnswer = ({ start, end }: { start: number; end: number }) =>
      (question.answers ?? []).some((answer) => passage.text.slice(start, end).includes(answer));
    return {
      gold,
      passage: Float32Array.from(passageRow),
      sentences: passage.sentences.map((_, place) => Float32Array.from(sentenceRowOf(match, place))),
      answering: passage.sentences.map((range) => gold && holdsAnswer(range)),
    };
  });
  return { file, profile: profileOf(language), article, candidates };
}
