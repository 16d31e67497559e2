/** Words asked in any language where the text has others that may stand for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analysis.ts';
import { compoundsOf } from '../../src/search/compounds.ts';
import { contentTerms, createNearWords } from '../../src/search/near-words.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { synonymGroups } from '../../src/search/synonym-groups.ts';
import { articleOf, libraryOf } from './article-of.ts';

test.each([
  ['en', 'who was fired', 'The driver was dismissed in May.', 'The hall has nine windows.'],
  ['en', 'who is the CEO', 'Its chief executive officer is a baker.', 'Its board meets every May.'],
  ['en', 'how much is a ticket', 'Admission costs nine euros.', 'The hall has nine windows.'],
  ['en', 'was anybody jailed', 'The driver went to prison.', 'The road was closed.'],
  ['en', 'where was grandma from', 'My grandmother came from Gaziantep.', 'Book the Grand Hotel in May!'],
  ['en', 'is there a loo', 'The toilets are beside the stairs.', 'The hall has nine windows.'],
  ['en', 'when are you open', 'Our hours are from nine to six.', 'The hall has nine windows.'],
  ['de', 'Wer ist der Sponsor?', 'Geldgeber ist eine Bäckerei.', 'Der Saal hat neun Fenster.'],
  ['fr', 'Qui est le patron ?', 'Une ingénieure la dirige depuis mai.', 'La salle a neuf fenêtres.'],
  ['es', '¿Cuál es el sueldo?', 'El salario llega a mil euros.', 'La sala tiene nueve ventanas.'],
  ['ru', 'Какая у него зарплата?', 'Его жалованье невелико.', 'В зале девять окон.'],
  ['it', 'Quanto costa il biglietto?', 'L’ingresso costa nove euro.', 'La sala è grande.'],
  ['pt', 'Qual é o salário?', 'O ordenado chega a mil euros.', 'A sala tem nove janelas.'],
  ['pl', 'Jaką pensję ma malarz?', 'Zarobki malarza sięgają tysiąca złotych.', 'Sala ma dziewięć okien.'],
  ['ar', 'كم راتب العامل؟', 'بلغ أجر العامل ألف دينار.', 'في القاعة تسع نوافذ.'],
  ['el', 'Ποιος είναι ο μισθός του;', 'Οι απολαβές του είναι χίλια ευρώ.', 'Η αίθουσα έχει εννέα παράθυρα.'],
  ['ro', 'Care este salariul lui?', 'Leafa lui este de o mie de lei.', 'Sala are nouă ferestre.'],
  ['ja', '給料はいくらですか？', '賃金は月に十万円である。', '広間には窓が九つある。'],
  ['ko', '월급은 얼마인가요?', '봉급은 백만 원이다.', '강당에는 창문이 아홉 개 있다.'],
  ['ar', 'كم رواتب العمال؟', 'بلغت أجور عمالها ألف دينار.', 'في القاعة تسع نوافذ.'],
  ['tr', 'Maaşı ne kadar?', 'Aylık ücreti bin liradır.', 'Salonda dokuz pencere var.'],
  ['hi', 'उसका वेतन कितना है?', 'उसकी तनख़्वाह एक हज़ार रुपये है।', 'कमरे में नौ खिड़कियाँ हैं।'],
  ['vi', 'Tiền lương bao nhiêu?', 'Tiền công là một triệu đồng.', 'Hội trường có chín cửa sổ.'],
  ['vi', 'Vi sao no bi pha huy?', 'Nó bị tàn phá vì lửa.', 'Hội trường có chín cửa sổ.'],
  ['th', 'เขาเสียชีวิตเมื่อใด', 'เขาตายในปี 1920', 'ห้องโถงมีหน้าต่างเก้าบาน'],
  ['zh', '他的工资是多少？', '他的薪水是一千元。', '大厅有九个窗户。'],
])('in %s, “%s” is answered by “%s”', (language, question, answer, other) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [other, answer], language)));
  const [hit] = library.index.rank(question).hits;
  expect(hit?.passage.text).toBe(answer);
  expect(hit?.unspoken).toEqual([]);
});

test('hours that something takes are no opening hours', () => {
  const article = articleOf('lasagne', [
    'This lasagne feeds eight and takes two hours.',
    'It keeps for three days.',
  ]);
  const { index } = createSearchableLibrary(libraryOf(article));
  for (const question of ['opening hours', 'what are the opening hours'])
    expect(index.rank(question).hits[0]?.unspoken).toEqual(['opening']);
});

const folder = new URL('../../src/search/data/near-words/', import.meta.url);

/** How a language's words are read, and which are near. */
function readerOf(language: string) {
  const analyzer = createAnalyzer(language, [...synonymGroups(language, []), ...compoundsOf(language)]);
  return { termsOf: (text: string) => contentTerms(text, analyzer), nearWordsOf: createNearWords(analyzer) };
}

test.each(readdirSync(folder))('every word of %s is near another one, and says something', (file) => {
  const { termsOf, nearWordsOf } = readerOf(file.replace('.json', ''));
  const groups = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as string[];
  expect(new Set(groups).size).toBe(groups.length);
  for (const phrase of groups.flatMap((group) => group.split(', '))) {
    const terms = termsOf(phrase);
    expect(terms, phrase).not.toEqual([]);
    for (const term of terms)
      expect(
        nearWordsOf(term).filter((one) => one !== term),
        phrase,
      ).not.toEqual([]);
  }
});

test.each([
  ['summer', 'winter'],
  ['year', 'month'],
  ['mother', 'father'],
  ['beef', 'chicken'],
  ['wife', 'husband'],
])('“%s” does not stand for “%s”', (word, other) => {
  const { termsOf, nearWordsOf } = readerOf('en');
  const [term = ''] = termsOf(word);
  expect(nearWordsOf(term)).not.toEqual(expect.arrayContaining(termsOf(other)));
});

test.each([
  ['sound', 'The floor is of solid oak.'],
  ['father', 'They generate heat for the town.'],
  ['bomb', 'The farm keeps turkeys.'],
  ['news', 'They agree on rules for artificial intelligence.'],
  ['what did they steal', 'In June it was bought by its fans.'],
])('“%s” is not answered by “%s”', (question, text) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [text])));
  expect(library.index.rank(question).share).toBe(0);
});
