/** A language and its synonyms in, all that reading topics in it takes out. */
import { type Analyzer, createAnalyzer } from '../analysis.ts';
import { questionLanguage } from '../language-reader.ts';
import { dropAccents, languageRules } from '../languages/languages.ts';
import { perLanguage } from '../languages/per-language.ts';
import { Lexicon } from '../lexicon.ts';
import { rarityFor } from '../rarity.ts';
import { synonymGroups } from '../synonym-groups.ts';
import type { Token } from '../word.ts';
import type { PhraseRules } from './key-phrases.ts';
import { nounCues } from './noun-cues.ts';
import { createTopicPattern, type SynonymGroups, type TopicPattern } from './topic-pattern.ts';

/** How the topics of one language are read. */
export interface TopicLanguage {
  /** Takes texts apart without reading synonyms as one: names are as they are written. */
  readonly analyzer: Analyzer;
  readonly lexicon: Lexicon;
  readonly rules: PhraseRules;
  readonly spaced: boolean;
  /** The name without stop words at its ends, ready to be looked for in the articles read so far. */
  patternOf(name: string): TopicPattern;
}

/** Neither depends on a library, and both take a while to make. */
const readerOf = perLanguage((language) => {
  const analyzer = createAnalyzer(language);
  return { analyzer, rarity: rarityFor(language) };
});

/** @param synonyms The owner's groups; the project's own come on top. */
export function createTopicLanguage(
  language: string,
  synonyms: readonly (readonly string[])[],
): TopicLanguage {
  const { analyzer, rarity } = readerOf(language);
  const groups: SynonymGroups = synonymGroups(language, synonyms).map((group) =>
    group.map((phrase) => termsOf(phrase, analyzer)).filter((terms) => terms.length > 0),
  );
  const lexicon = new Lexicon();

  /** Vietnamese may be typed without its marks: then any word will do that differs in them alone. */
  function alikeTo(name: string): (token: Token) => readonly string[] {
    if (questionLanguage(name, language) === language) return ({ term }) => [term];
    return ({ term }) => {
      const wanted = dropAccents(term);
      return lexicon.terms.filter((one) => dropAccents(one) === wanted);
    };
  }

  return {
    analyzer,
    lexicon,
    rules: {
      language,
      cues: nounCues(language),
      general: rarity.general,
      setPhrases: new Set(groups.flat().map((terms) => terms.join(' '))),
    },
    spaced: languageRules(language).spaced,
    patternOf: (name) => createTopicPattern(trimStops(analyzer.tokens(name)), lexicon, groups, alikeTo(name)),
  };
}

/** "us" among countries is "US", not a word too common to look for. */
function termsOf(phrase: string, analyzer: Analyzer): readonly string[] {
  const tokens = analyzer.tokens(phrase);
  if (tokens.some(({ stop }) => !stop)) return tokens.map(({ term }) => term);
  const capitals = analyzer.tokens(phrase.toUpperCase());
  return capitals.every(({ stop }) => !stop) ? capitals.map(({ term }) => term) : [];
}

function trimStops(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ stop }) => !stop);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ stop }) => !stop) + 1);
}
