/** A language's stemmer in, one out that also knows the forms that no ending tells: "wrote", "geschossen", "meurt". */

import ar from '../data/forms/ar.json' with { type: 'json' };
import cs from '../data/forms/cs.json' with { type: 'json' };
import de from '../data/forms/de.json' with { type: 'json' };
import el from '../data/forms/el.json' with { type: 'json' };
import en from '../data/forms/en.json' with { type: 'json' };
import es from '../data/forms/es.json' with { type: 'json' };
import fr from '../data/forms/fr.json' with { type: 'json' };
import hi from '../data/forms/hi.json' with { type: 'json' };
import italian from '../data/forms/it.json' with { type: 'json' };
import ko from '../data/forms/ko.json' with { type: 'json' };
import nl from '../data/forms/nl.json' with { type: 'json' };
import pl from '../data/forms/pl.json' with { type: 'json' };
import pt from '../data/forms/pt.json' with { type: 'json' };
import ro from '../data/forms/ro.json' with { type: 'json' };
import ru from '../data/forms/ru.json' with { type: 'json' };
import sv from '../data/forms/sv.json' with { type: 'json' };
import tr from '../data/forms/tr.json' with { type: 'json' };

/** What a language's list may hold; forms stand between spaces. */
interface ListedForms {
  /** Words that are looked for before any ending is taken off, see turkish.ts. */
  readonly nouns?: string;
  readonly verbs?: string;
  /** A word, and its forms as they are written. */
  readonly irregular?: Readonly<Record<string, string>>;
  /** A word, and forms that each stand for all that only other endings tell from it: "vend" for "vendait" too. */
  readonly inflected?: Readonly<Record<string, string>>;
  /** What stands before "-ize" in verbs that are written with "-ise", too. */
  readonly ized?: string;
  /** Verbs whose forms "-t" and "ge-t" the stemmer leaves as they are. */
  readonly weak?: string;
  /** An end that is left when the stemmer is done, and what it is made. */
  readonly ends?: Readonly<Record<string, string>>;
  /** What may stand before any word listed, and its forms; those with a hyphen stand behind one of these only. */
  readonly prefixes?: string;
  /** Words that only endings are taken off, for a stemmer that asks (see arabic.ts). */
  readonly whole?: string;
  /** A term, and the words that have it in spite of all of this: news is not new. */
  readonly apart?: Readonly<Record<string, string>>;
}

const LISTED: Readonly<Record<string, ListedForms>> = {
  ar,
  cs,
  de,
  el,
  en,
  es,
  fr,
  hi,
  it: italian,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
};

/** A folded word in, without the marks people leave out when typing. */
type Stemmer = (folded: string) => string;

export function knowingForms(language: string, fold: (word: string) => string, stemmer: Stemmer): Stemmer {
  const listed = LISTED[language];
  if (!listed) return stemmer;
  let read: KnownForms | undefined;
  /** Read at the first word: which language a question is put in, small words tell alone. */
  const forms = () => {
    read ??= readForms(listed, fold, stemmer);
    return read;
  };
  const ends = Object.entries(listed.ends ?? {});
  const prefixes = (listed.prefixes?.split(' ') ?? []).map((prefix) => ({ prefix, term: dropMarks(prefix) }));

  /** "An" and "kommen" of "ankam" and "anzukommen". */
  function baseBehindPrefix(folded: string): string | undefined {
    const { behind } = forms();
    for (const { prefix, term } of prefixes) {
      if (!folded.startsWith(prefix)) continue;
      const rest = folded.slice(prefix.length);
      const base =
        baseIn(behind, rest, stemmer(rest)) ??
        (rest.startsWith('zu') ? behind.bases.get(stemmer(rest.slice(2))) : undefined);
      if (base !== undefined) return term + base;
    }
    return undefined;
  }

  return (folded) => {
    const stem = stemmer(folded);
    const base = baseIn(forms().alone, folded, stem) ?? baseBehindPrefix(folded);
    if (base !== undefined) return base;
    const [end, instead] = ends.find(([one]) => stem.endsWith(one)) ?? [];
    return end === undefined ? stem : stem.slice(0, -end.length) + instead;
  };
}

/** Drops what is written as marks, in any script. */
export function dropMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What forms are forms of, by the form and by what the stemmer leaves of it. */
interface Bases {
  readonly byForm: Map<string, string>;
  readonly byStem: Map<string, string>;
}

const baseIn = ({ byForm, byStem }: Bases, folded: string, stem: string): string | undefined =>
  byForm.get(folded) ?? byStem.get(stem);

interface KnownForms {
  readonly alone: Bases;
  /** What may stand behind a prefix. */
  readonly behind: Bases & { readonly bases: ReadonlyMap<string, string> };
}

function readForms(listed: ListedForms, fold: (word: string) => string, stemmer: Stemmer): KnownForms {
  const alone: Bases = { byForm: new Map(), byStem: new Map() };
  const behind = {
    byForm: new Map<string, string>(),
    byStem: new Map<string, string>(),
    bases: new Map<string, string>(),
  };
  /** @param key What to find a form by. */
  function add(
    by: keyof Bases,
    word: string,
    forms: readonly string[],
    key: (folded: string) => string,
  ): void {
    const base = stemmer(fold(word));
    behind.bases.set(base, base);
    for (const form of forms) {
      const bare = fold(form.replace('-', ''));
      const found = key(bare);
      behind[by].set(found, base);
      if (!form.startsWith('-')) alone[by].set(found, base);
      // "Erschossen", of "geschossen".
      if (bare.startsWith(base.startsWith('ge') ? 'gege' : 'ge')) behind[by].set(key(bare.slice(2)), base);
    }
  }
  for (const [word, forms] of Object.entries(listed.irregular ?? {}))
    add('byForm', word, forms.split(' '), (folded) => folded);
  for (const [word, forms] of Object.entries(listed.inflected ?? {}))
    add('byStem', word, forms.split(' '), stemmer);
  for (const root of listed.ized?.split(' ') ?? []) add('byStem', `${root}ize`, [`${root}ise`], stemmer);
  for (const word of listed.weak?.split(' ') ?? []) add('byStem', word, weakForms(word), stemmer);
  for (const [term, words] of Object.entries(listed.apart ?? {}))
    for (const word of words.split(' ')) alone.byForm.set(fold(word), term);
  return { alone, behind };
}

/** "Kauft" and "gekauft", "arbeitet" and "gearbeitet". */
function weakForms(infinitive: string): string[] {
  const root = infinitive.replace(/(?<!e)n$|en$/, '').replace(/(?<=e[lr])n$/, '');
  const end = /[dt]$|[^aeiouäöühlmnr][mn]$/.test(root) ? 'et' : 't';
  return [infinitive, `${root}${end}`, `ge${root}${end}`];
}
