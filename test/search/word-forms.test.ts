/** Words asked in one form where the text has another that no ending tells. */
import { expect, test } from 'vitest';
import { languageRules } from '../../src/search/languages.ts';

const termOf = (language: string, word: string) => {
  const { fold, stem } = languageRules(language);
  return stem(fold(word));
};

test.each([
  ['de', 'schießen', 'schoss geschossen schießt'],
  ['de', 'ankommen', 'ankam angekommen anzukommen ankommt'],
  ['de', 'arbeiten', 'arbeitet arbeitete gearbeitet'],
  ['de', 'verlieren', 'verlor verloren verliert'],
  ['de', 'studieren', 'studiert studierte'],
  ['fr', 'naître', 'né née naquit'],
  ['fr', 'mourir', 'meurt mourut mort morte'],
  ['fr', 'travail', 'travaux'],
  ['fr', 'vendre', 'vend vendu vendait'],
  ['es', 'morir', 'muere murió muerto'],
  ['es', 'construir', 'construye construyó'],
  ['it', 'scrivere', 'scrisse scritto'],
  ['pt', 'abrir', 'aberto aberta'],
  ['nl', 'schrijven', 'schreef geschreven'],
  ['ru', 'человек', 'люди людей'],
  ['tr', 'şehir', 'şehri'],
  ['el', 'βλέπω', 'είδε δει'],
  ['el', 'παιδί', 'παιδιά παιδιών'],
  ['el', 'γράφω', 'έγραψε γράψει'],
  ['ro', 'om', 'oameni oamenii'],
  ['ro', 'drum', 'drumuri drumurilor'],
  ['ro', 'merge', 'mers merg'],
  ['ja', '書く', '書き 書い 書け'],
  ['ja', '大きい', '大きく 大きな'],
  ['ja', 'コンピューター', 'コンピュータ'],
  ['hi', 'जाना', 'जाता जाएगा'],
  ['hi', 'केंद्र', 'केन्द्र केन्द्रों'],
  ['hi', 'नई', 'नयी'],
  ['lt', 'miestas', 'miesto miestuose'],
  ['ne', 'किताब', 'किताबहरू किताबको'],
  ['sr', 'град', 'града grad'],
  ['hr', 'knjiga', 'knjige knjigu'],
  ['ta', 'நகரம்', 'நகரத்தில்'],
  ['en', 'write', 'wrote written'],
  ['en', 'harbor', 'harbours'],
])('in %s, “%s” is found in %s', (language, word, forms) => {
  const [term, ...others] = [word, ...forms.split(' ')].map((one) => termOf(language, one).replace('*', ''));
  for (const other of others) expect(other).toBe(term);
});

test.each([
  ['de', 'führen', 'fahren'],
  ['de', 'Gehalt', 'halten'],
  ['de', 'Planet', 'planen'],
  ['de', 'Aufgabe', 'aufgeben'],
  ['de', 'Lage', 'liegen'],
  ['fr', 'verre', 'voir'],
  ['fr', 'vite', 'vivre'],
  ['es', 'suelo', 'soler'],
  ['it', 'chiesa', 'chiedere'],
  ['nl', 'reden', 'rijden'],
  ['el', 'νίκη', 'νικητής'],
  ['el', 'βάση', 'βάζω'],
  ['ro', 'măsură', 'masă'],
  ['ro', 'fată', 'față'],
  ['ja', 'カレー', 'カレ'],
  ['hi', 'रोगी', 'रोना'],
  ['hi', 'व्यक्ति', 'व्यक्त'],
  ['en', 'news', 'new'],
])('in %s, “%s” is no form of “%s”', (language, word, other) => {
  expect(termOf(language, word)).not.toBe(termOf(language, other));
});
