import { expect, test } from 'vitest';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { isForeign, spokenLanguage } from '../../src/search/spoken-language.ts';
import { articleOf, libraryOf } from './article-of.ts';

test.each([
  ['what about trade', ['de', 'en'], 'en'],
  ['und der Handel', ['de', 'en'], 'de'],
  ['可以借几本书？', ['es', 'ar', 'zh'], 'zh'],
  ['図書館はどこ', ['zh', 'ja'], 'ja'],
  ['Μήνυμα', ['en', 'el', 'ru'], 'el'],
  ['Taiwan', ['de', 'en'], undefined],
  ['???', ['zh', 'en'], undefined],
  ['貿易', ['en'], undefined],
])('“%s” among %j is put in %s', (question, languages, spoken) => {
  expect(spokenLanguage(question, languages)).toBe(spoken);
});

test('of a question that nothing answers, the words of its own language are told to be unknown', () => {
  const library = createSearchableLibrary(
    libraryOf(
      articleOf('piscina', ['La piscina abre a las ocho.'], 'es'),
      articleOf('library', ['图书馆上午九点开放，周一闭馆。'], 'zh'),
    ),
  );
  const words = library.index.rank('厨房里有没有香蕉？').words.map(({ word }) => word);
  expect(words).toContain('香蕉');
});

test.each([
  ['where do the bees live', ['de'], true],
  ['蜜蜂住在哪里？', ['de', 'en'], true],
  ['wo leben die Bienen', ['de'], false],
  ['wo leben die Bienen', ['en', 'de'], false],
  ['Taiwan', ['de'], false],
  ['die Brücke', ['en'], false],
  ['climate change', ['de'], false],
])('“%s” among articles in %j is put in another language: %s', (question, languages, foreign) => {
  expect(isForeign(question, languages)).toBe(foreign);
});
