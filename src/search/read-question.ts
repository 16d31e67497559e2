/** A question in, its tokens out as the passages of an index would write them, and what its typos were read as. */
import { type LanguageReader, readingsOf } from './language-reader.ts';
import { languageRules } from './languages.ts';
import type { PassageWords } from './passage-words.ts';
import { createTypos } from './typos.ts';
import type { Token } from './word.ts';

/** Words of a question that are looked at: a longer one is a text, not a question. */
const MOST_WORDS = 64;

export interface ReadQuestion {
  readonly tokens: readonly Token[];
  /** By term: the word that what was typed was read as. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** @param spoken The language the question is put in, where that is known: see spokenLanguage. */
export type QuestionReader = (text: string, spoken?: string) => ReadQuestion;

export function createQuestionReader(
  { analyzer, knowWord }: Pick<LanguageReader, 'analyzer' | 'knowWord'>,
  { lexicon, frequencyOf }: Pick<PassageWords, 'lexicon' | 'frequencyOf'>,
): QuestionReader {
  const meantBy = createTypos(analyzer.language, lexicon, frequencyOf, knowWord);
  return (text, spoken) => {
    const corrections = new Map<string, string>();
    const isForeign = spoken !== undefined && !readingsOf(spoken).includes(analyzer.language);
    const read = (token: Token): Token => {
      // A word of another language is no slip, and its small words are looked for as little as our own.
      if (isForeign) {
        const isSmall = frequencyOf(token.term) === 0 && languageRules(spoken).isStopWord(token.word);
        return { ...token, stop: token.stop || isSmall };
      }
      const meant = meantBy(token);
      if (!meant) return token;
      corrections.set(meant.term, meant.word);
      return { ...token, word: meant.word, term: meant.term, stop: meant.stop };
    };
    const tokens = analyzer.tokens(text, (term) => frequencyOf(term) > 0).slice(0, MOST_WORDS);
    return { tokens: tokens.map(read), corrections };
  };
}
