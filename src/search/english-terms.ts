/** An English word without its endings in, the term it is found by out: that of the word it is a form of. */
import { stemmer } from '@orama/stemmers/english';
import forms from './data/english-forms.json' with { type: 'json' };

/** Words that the stemmer would take for forms of others: news for new, important for import. */
const TOLD_APART: Readonly<Record<string, string>> = {
  news: 'news',
  important: 'importan',
  importance: 'importan',
  international: 'internation',
  university: 'universiti',
  universities: 'universiti',
  several: 'several',
  generation: 'generat',
  generations: 'generat',
  authority: 'authorit',
  authorities: 'authorit',
  customer: 'customer',
  customers: 'customer',
};

/** Forms that have no ending to take off: "wrote", "children". */
const termsByForm = new Map(Object.entries(TOLD_APART));
for (const [base, others] of Object.entries(forms.irregular))
  for (const form of others.split(' ')) termsByForm.set(form, stemmer(base));

/** Words that are spelled in two ways, whatever their endings: "neighbours". */
const termsByStem = new Map(
  Object.entries(forms.spelled).map(([one, other]) => [stemmer(other), stemmer(one)]),
);

/** @param folded In lower case, without digits. */
export function englishTerm(folded: string): string {
  const known = termsByForm.get(folded);
  if (known !== undefined) return known;
  const stem = stemmer(folded);
  return termsByStem.get(stem) ?? stem;
}
