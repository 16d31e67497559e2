/** A language and a term in, the terms that may stand for it in an answer out: data/near-words/. */
import ar from './data/near-words/ar.json' with { type: 'json' };
import de from './data/near-words/de.json' with { type: 'json' };
import en from './data/near-words/en.json' with { type: 'json' };
import es from './data/near-words/es.json' with { type: 'json' };
import fr from './data/near-words/fr.json' with { type: 'json' };
import italian from './data/near-words/it.json' with { type: 'json' };
import pt from './data/near-words/pt.json' with { type: 'json' };
import ru from './data/near-words/ru.json' with { type: 'json' };
import zh from './data/near-words/zh.json' with { type: 'json' };
import { languageRules } from './languages.ts';

/** Groups, with commas between their words and phrases. */
const LISTED: Readonly<Record<string, readonly string[]>> = { ar, de, en, es, fr, it: italian, pt, ru, zh };

/** Term → those that stand in a group with it. */
type NearWords = ReadonlyMap<string, readonly string[]>;
const nearByLanguage = new Map<string, NearWords>();

/** The terms that stand in a group with this one, or with a word of it when it is a phrase read as one word. */
export function nearWordsOf(language: string, term: string): readonly string[] {
  const known = nearByLanguage.get(language) ?? readGroups(language);
  nearByLanguage.set(language, known);
  return term.split('_').flatMap((word) => known.get(word) ?? []);
}

/** Of a phrase in a group, every word is near that says something. */
function readGroups(language: string): NearWords {
  const { fold, stem, isStopWord } = languageRules(language);
  const near = new Map<string, readonly string[]>();
  for (const group of LISTED[language] ?? []) {
    const words = group.split(/, | /).map(fold);
    const terms = words.filter((word) => !isStopWord(word)).map(stem);
    for (const one of terms) near.set(one, [...(near.get(one) ?? []), ...terms]);
  }
  return near;
}
