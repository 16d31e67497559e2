/** Words asked in any language where the text has others that may stand for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageRules } from '../../src/search/languages.ts';
import { nearWordsOf } from '../../src/search/near-words.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

test.each([
  ['en', 'who was fired', 'The driver was dismissed in May.', 'The hall has nine windows.'],
  ['en', 'who is the CEO', 'Its chief executive officer is a baker.', 'Its board meets every May.'],
  ['en', 'how much is a ticket', 'Admission costs nine euros.', 'The hall has nine windows.'],
  ['en', 'was anybody jailed', 'The driver went to prison.', 'The road was closed.'],
  ['de', 'Wer ist der Sponsor?', 'Geldgeber ist eine Bäckerei.', 'Der Saal hat neun Fenster.'],
  ['fr', 'Qui est le patron ?', 'Une ingénieure la dirige depuis mai.', 'La salle a neuf fenêtres.'],
  ['es', '¿Cuál es el sueldo?', 'El salario llega a mil euros.', 'La sala tiene nueve ventanas.'],
  ['ru', 'Какая у него зарплата?', 'Его жалованье невелико.', 'В зале девять окон.'],
  ['it', 'Quanto costa il biglietto?', 'L’ingresso costa nove euro.', 'La sala è grande.'],
  ['pt', 'Qual é o salário?', 'O ordenado chega a mil euros.', 'A sala tem nove janelas.'],
  ['ar', 'كم راتب العامل؟', 'بلغ أجر العامل ألف دينار.', 'في القاعة تسع نوافذ.'],
  ['zh', '他的工资是多少？', '他的薪水是一千元。', '大厅有九个窗户。'],
])('in %s, “%s” is answered by “%s”', (language, question, answer, other) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [other, answer], language)));
  const [hit] = library.index.rank(question).hits;
  expect(hit?.passage.text).toBe(answer);
  expect(hit?.unspoken).toEqual([]);
});

const folder = new URL('../../src/search/data/near-words/', import.meta.url);

test.each(readdirSync(folder))('every word of %s is near another one, and says something', (file) => {
  const language = file.replace('.json', '');
  const { fold, stem, isStopWord } = languageRules(language);
  const groups = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as string[];
  expect(new Set(groups).size).toBe(groups.length);
  for (const group of groups) {
    for (const phrase of group.split(', ')) {
      const words = phrase.split(' ').filter((word) => !isStopWord(fold(word)));
      expect(words, phrase).not.toEqual([]);
      for (const word of words) {
        const term = stem(fold(word));
        expect(
          nearWordsOf(language, term).filter((one) => one !== term),
          word,
        ).not.toEqual([]);
      }
    }
  }
});

test.each([
  ['summer', 'winter'],
  ['year', 'month'],
  ['mother', 'father'],
  ['beef', 'chicken'],
  ['wife', 'husband'],
])('“%s” does not stand for “%s”', (word, other) => {
  const { stem } = languageRules('en');
  expect(nearWordsOf('en', stem(word))).not.toContain(stem(other));
});

test.each([
  ['sound', 'The floor is of solid oak.'],
  ['father', 'They generate heat for the town.'],
  ['bomb', 'The farm keeps turkeys.'],
])('“%s” is not answered by “%s”', (question, text) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [text])));
  expect(library.index.rank(question).share).toBe(0);
});
