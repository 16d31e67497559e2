/** An analyzer and a term in, the terms that may stand for it in an answer out: data/near-words/. */
import type { Analyzer } from './analysis.ts';
import ar from './data/near-words/ar.json' with { type: 'json' };
import de from './data/near-words/de.json' with { type: 'json' };
import el from './data/near-words/el.json' with { type: 'json' };
import en from './data/near-words/en.json' with { type: 'json' };
import es from './data/near-words/es.json' with { type: 'json' };
import fr from './data/near-words/fr.json' with { type: 'json' };
import hi from './data/near-words/hi.json' with { type: 'json' };
import italian from './data/near-words/it.json' with { type: 'json' };
import ja from './data/near-words/ja.json' with { type: 'json' };
import ko from './data/near-words/ko.json' with { type: 'json' };
import pl from './data/near-words/pl.json' with { type: 'json' };
import pt from './data/near-words/pt.json' with { type: 'json' };
import ro from './data/near-words/ro.json' with { type: 'json' };
import ru from './data/near-words/ru.json' with { type: 'json' };
import th from './data/near-words/th.json' with { type: 'json' };
import tr from './data/near-words/tr.json' with { type: 'json' };
import vi from './data/near-words/vi.json' with { type: 'json' };
import zh from './data/near-words/zh.json' with { type: 'json' };
import { languageOf } from './languages/languages.ts';

/** Groups, with commas between their words and phrases. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  ar,
  de,
  el,
  en,
  es,
  fr,
  hi,
  it: italian,
  ja,
  ko,
  pl,
  pt,
  ro,
  ru,
  th,
  tr,
  vi,
  zh,
};

/** The terms that stand in a group with this one, or with a word of it when it is a phrase read as one word. */
export type NearWordsOf = (term: string) => readonly string[];

/** Of a phrase in a group, every term that says something is near. */
export function createNearWords(analyzer: Analyzer): NearWordsOf {
  let near: ReadonlyMap<string, readonly string[]> | undefined;
  return (term) => {
    near ??= readGroups(analyzer);
    return near.get(term) ?? term.split('_').flatMap((word) => near?.get(word) ?? []);
  };
}

function readGroups(analyzer: Analyzer) {
  const near = new Map<string, readonly string[]>();
  for (const group of LISTED[languageOf(analyzer.language)] ?? []) {
    const terms = group.split(', ').flatMap((phrase) => contentTerms(phrase, analyzer));
    for (const one of terms) near.set(one, [...(near.get(one) ?? []), ...terms]);
  }
  return near;
}

/** The terms of a text's words that say something. */
export function contentTerms(text: string, analyzer: Analyzer): string[] {
  return analyzer.tokens(text).flatMap(({ term, stop }) => (stop ? [] : [term]));
}
