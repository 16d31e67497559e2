/** A question in, its tokens out as the passages of an index would write them, and what its typos were read as. */
import { isChat } from './chat-words.ts';
import { type LanguageReader, readingsOf } from './language-reader.ts';
import { languageRules } from './languages/languages.ts';
import { markOf, NAME } from './marks.ts';
import { isLight } from './only-asks.ts';
import type { PassageWords } from './passage-words.ts';
import { isListedSlip, smallWordMeant } from './small-slips.ts';
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
  const { language } = analyzer;
  const meantBy = createTypos(language, lexicon, frequencyOf, knowWord);
  const { stem } = languageRules(language);
  /** Of a word that no passage has, and that is neither a name nor another word: the small one it was meant to be. */
  const smallWordIn = (token: Token, at: number): string | undefined => {
    const meant = smallWordMeant(language, token.word);
    if (!meant || token.stop || frequencyOf(token.term) > 0 || markOf(token, at === 0) & NAME)
      return undefined;
    return knowWord(token) !== 'word' || isListedSlip(token.word, at) ? meant : undefined;
  };
  /** "Yo how long is it open rn" is "how long is it open"; "yo bro" asks for nothing else. */
  const withoutChat = (tokens: readonly Token[]): readonly Token[] => {
    const asked = tokens.filter(({ term }, at) => frequencyOf(term) > 0 || !isChat(tokens, at, language));
    return asked.some((token) => !token.stop && !isLight(token)) ? asked : tokens;
  };
  return (text, spoken) => {
    const corrections = new Map<string, string>();
    const isForeign = spoken !== undefined && !readingsOf(spoken).includes(language);
    const read = (token: Token, at: number): Token => {
      // A word of another language is no slip, and its small words are looked for as little as our own.
      if (isForeign) {
        const isSmall = frequencyOf(token.term) === 0 && languageRules(spoken).isStopWord(token.word);
        return { ...token, stop: token.stop || isSmall };
      }
      const small = smallWordIn(token, at);
      if (small) return { ...token, word: small, term: stem(small), stop: true };
      const meant = meantBy(token);
      if (!meant) return token;
      corrections.set(meant.term, meant.word);
      return { ...token, word: meant.word, term: meant.term, stop: meant.stop };
    };
    const tokens = analyzer.tokens(text, (term) => frequencyOf(term) > 0).slice(0, MOST_WORDS);
    return { tokens: (isForeign ? tokens : withoutChat(tokens)).map(read), corrections };
  };
}
