/** Polish and Czech words asked in one form where the text has another one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemCzech } from '../../src/search/languages/czech.ts';
import { stemPolish } from '../../src/search/languages/polish.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { bareTermOf } from './term-of.ts';

test.each([
  ['pl', 'miasto', 'miasta mieście miast miastami'],
  ['pl', 'książka', 'książce książkę książek'],
  ['pl', 'Polska', 'Polsce Polskę Polską'],
  ['pl', 'robotnik', 'robotnicy robotników'],
  ['pl', 'student', 'studenci studentów'],
  ['pl', 'okno', 'okien oknie'],
  ['pl', 'początek', 'początku początki'],
  ['pl', 'muzeum', 'muzea muzeów'],
  ['pl', 'kanał', 'kanału kanałem kanały'],
  ['pl', 'problem', 'problemu problemów'],
  ['pl', 'ważny', 'ważnego ważniejszy najważniejsza'],
  ['pl', 'wysoki', 'wysokość wysokości'],
  ['pl', 'naród', 'narodu narodowy narodowych'],
  ['pl', 'urodzić', 'urodził urodziła urodzony urodzenie urodzeni'],
  ['pl', 'budować', 'budował buduje budowany budowanie budowa'],
  ['pl', 'pokazać', 'pokazywać pokazuje pokazano'],
  ['pl', 'zamknąć', 'zamknęła zamknięty zamknięcie'],
  ['pl', 'zmienić', 'zmieniła zmiana zmian'],
  ['pl', 'walczyć', 'walczyli walczący walczy'],
  ['cs', 'Praha', 'Praze Prahou'],
  ['cs', 'kniha', 'knize knih knihami'],
  ['cs', 'matka', 'matce matek'],
  ['cs', 'dělník', 'dělníci dělníků'],
  ['cs', 'dům', 'domu domy'],
  ['cs', 'okno', 'oken okně'],
  ['cs', 'začátek', 'začátku začátky'],
  ['cs', 'muzeum', 'muzea muzeí'],
  ['cs', 'titul', 'titulu titulem'],
  ['cs', 'nový', 'nového novější nejnovější'],
  ['cs', 'rychlý', 'rychlost rychlostí'],
  ['cs', 'český', 'české čeští'],
  ['cs', 'národ', 'národů národové'],
  ['cs', 'postavit', 'postavil postavena postavení'],
  ['cs', 'zaplatit', 'zaplatila zaplacen zaplacený'],
  ['cs', 'pracovat', 'pracoval pracuje pracují'],
  ['cs', 'zahynout', 'zahynul zahynuli'],
])('in %s, “%s” is found in %s', (language, word, forms) => {
  for (const form of forms.split(' '))
    expect(bareTermOf(language, form), form).toBe(bareTermOf(language, word));
});

test.each([
  ['pl', 'ręka', 'rak'],
  ['pl', 'świat', 'święto'],
  ['pl', 'dzieło', 'dział'],
  ['pl', 'rzeka', 'rzecz'],
  ['pl', 'stolica', 'stolik'],
  ['pl', 'skala', 'skok'],
  ['cs', 'řeka', 'řeč'],
  ['cs', 'ulice', 'ulík'],
  ['cs', 'muž', 'muzeum'],
  ['cs', 'noha', 'nůž'],
])('in %s, “%s” is no form of “%s”', (language, word, other) => {
  expect(bareTermOf(language, word)).not.toBe(bareTermOf(language, other));
});

test.each([
  ['pl', 'noc'],
  ['pl', 'dom'],
  ['cs', 'les'],
  ['cs', 'lék'],
])('in %s, “%s” is too short to lose anything but accents', (language, word) => {
  expect(bareTermOf(language, word)).toHaveLength(word.length);
});

test('whatever the word, something is left of it, and of endings alone, too', () => {
  const endings =
    'a e i y ą ów ami ach owie ość ej uj ow ał ić any eni ci dzi rz sz c í ý ů ost ích uje ov ejší'.split(
      ' ',
    );
  const words = fc
    .array(fc.constantFrom(...'bdgklmnprstz', ...endings), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (word) => {
      for (const stem of [stemPolish, stemCzech]) expect(stem(word)).not.toBe('');
    }),
  );
});

test.each([
  ['pl', 'Kto mieszkał w wieży?', 'Latarnik mieszka w starej wieży.', 'Wieża stoi nad morzem.'],
  ['pl', 'Dlaczego zamknięto kino?', 'Kino zamknięto, bo przeciekał dach.', 'Kino zamknięto w maju.'],
  ['cs', 'Proč zavřeli kino?', 'Kino zavřeli, protože střecha tekla.', 'Kino zavřeli v květnu.'],
  ['pl', 'Co sprzedają w Łodzi?', 'Łódź sprzedaje tkaniny.', 'Kraków ma smoka.'],
  [
    'cs',
    'Kdo opravil střechu v Praze?',
    'Praha zaplatila tesaře, střechy opravili v květnu.',
    'Brno má hrad.',
  ],
])('in %s, “%s” is answered by “%s”', (language, question, answer, other) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [other, answer], language)));
  const [hit] = library.index.rank(question).hits;
  expect(hit?.passage.text).toBe(answer);
  expect(hit?.missing).toEqual([]);
});
