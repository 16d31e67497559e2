/** A word is found however it is spelt, in the question or in the article. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './article-of.ts';
import { libraryWith } from './topic-library.ts';

/** What a question finds among sentences, if they have all its words. */
function foundBy(question: string, sentences: readonly string[], language = 'en'): string | undefined {
  const [hit] = createPassageIndex(articleOf('a', sentences, language).passages).rank(question).hits;
  return hit?.missing.length === 0 ? hit.passage.text : undefined;
}

test.each([
  ['soft hyphens', 'The light\u00adhouse was built in 1822.'],
  ['zero-width spaces', 'The light\u200bhouse was built in 1822.'],
  ['byte order marks', 'The light\ufeffhouse was built in 1822.'],
])('%s within a word are no part of it, and stay in what is quoted', (_, text) => {
  expect(foundBy('lighthouse', ['The keeper has a boat.', text])).toBe(text);
  expect(libraryWith(articleOf('a', [text])).topics.findTopic('lighthouse')).toMatchObject({
    places: [{ form: 'exact', passage: { text } }],
  });
});

test.each([
  ['Wo wohnt der Praesident?', 'Der Präsident wohnt am Fluss.'],
  ['Kaese', 'Er isst gern Käse.'],
  ['Gebaeude', 'Vor den Gebäuden steht ein Brunnen.'],
  ['Was ist gruen?', 'Das Tor ist grün.'],
  ['Strasse', 'Die Straße ist lang.'],
  ['Straße', 'Die Strasse ist lang.'],
  ['Jörg', 'Dort lebt Joerg.'],
  ['Statue', 'Zwei Statuen stehen am Tor.'],
  ['Was kam zuerst aus der Quelle?', 'Aus der Quelle kam Wasser.'],
])(
  'German may be typed without its own letters, and be written so: “%s” finds “%s”',
  (question, sentence) => {
    expect(foundBy(question, ['Die Tauben fliegen.', sentence], 'de')).toBe(sentence);
  },
);

test.each([
  ['allowed mentions', 'Set allowedMentions to none.'],
  ['mentions', 'Set allowedMentions to none.'],
  ['allowedMentions', 'Set allowedMentions to none.'],
  ['custom id', 'A customId holds 100 characters.'],
  ['discord js', 'It runs on discord.js alone.'],
  ['login', 'The gateway is opened by client.login at last.'],
])('a program’s words are found by their parts: “%s” finds “%s”', (question, sentence) => {
  expect(foundBy(question, ['Soup was served at noon.', sentence])).toBe(sentence);
});

test.each(['tube', 'phone', 'Donald'])(
  'a name written as one word is not found by a part of it: %s',
  (part) => {
    expect(foundBy(part, ['YouTube, iPhone and McDonald are names.'])).toBeUndefined();
  },
);

const COLBY = ['JP Colby', 'J.P. Colby', 'J. P. Colby', 'J P Colby'];
test.each(COLBY)('initials are found however they are spaced, where the article has %s', async (written) => {
  const text = `The bridge was designed by ${written} in 1901.`;
  const { article } = await parseArticle('a.md', 'a', `Colby lies in Kansas.\n\n${text}\n\n${text}`);
  const { index, topics } = libraryWith(...(article ? [article] : []));
  for (const typed of COLBY) {
    expect(index.rank(`what did ${typed} design`).hits[0]).toMatchObject({ passage: { text }, missing: [] });
    expect(topics.findTopic(typed)).toMatchObject({ kind: 'topic', places: [{}, {}] });
    expect(topics.suggestTopics(typed)).toEqual([written]);
  }
});

test('a word that changes its case without end, and is none of a program’s, is read at once', () => {
  const { rank } = createPassageIndex(
    articleOf('words', ['They wrote it down.', `ab${'A'.repeat(60)}9`]).passages,
  );
  expect(rank(`what is ab${'A'.repeat(60)}9`).hits[0]?.passage.index).toBe(1);
});

test.each([
  ['en', 'governer', 'governor', 'The governor did not answer.'],
  ['en', 'accesible', 'accessible', 'The second floor is not accessible.'],
  ['en', 'recieve', 'receive', 'They receive nine letters.'],
  ['hi', 'कीसान', 'किसान', 'किसान खेत में काम करता है।'],
  ['vi', 'trưòng', 'trường', 'Làng có một ngôi trường nhỏ.'],
  ['tr', 'kütüpane', 'kütüphane', 'Meydanda bir kütüphane var.'],
  ['ko', '스코트랜드의', '스코틀랜드에서', '등대는 스코틀랜드에서 왔다.'],
  ['ar', 'هليكبتر', 'هليكوبتر', 'وصلت هليكوبتر قديمة.'],
  ['el', 'βιβλιοθκη', 'βιβλιοθηκη', 'Στην πλατεία υπάρχει μια βιβλιοθήκη.'],
])('in %s, a slip is read as what was meant: “%s” as “%s”', (language, typed, meant, text) => {
  const { words } = createPassageIndex(articleOf('a', [text], language).passages).rank(`${typed}?`);
  expect(words).toMatchObject([{ word: typed, known: true, readAs: meant }]);
});

test.each([
  ['en', 'grandma', 'Book the Grand Hotel.'],
  ['en', 'foreseeing', 'The forehead is seen.'],
  ['en', 'placated', 'They were placed in a row.'],
  ['en', 'defecting', 'They are detecting gas.'],
  ['en', 'kettles', 'The cattle settle here.'],
  ['hi', 'सम्मान', 'यह स्थान बहुत पुराना है।'],
  ['hi', 'आकार', 'इस योजना का आधार मज़बूत है।'],
  ['th', 'ปฏิวัติ', 'ทุกคนต้องปฏิบัติตามกฎ'],
  ['vi', 'khung', 'Họ sống chung với nhau.'],
  ['vi', 'khung', 'Ho song chung voi nhau, nhưng không vui.'],
  ['ko', '수도권은', '수도원은 산 위에 있다.'],
  ['ko', '국회의장은', '국회의원은 그 말을 들었다.'],
  ['tr', 'salonun', 'Çocuğun balonu uçtu.'],
  ['ar', 'مشرط', 'في الواحة مشرب للجمال.'],
  ['ar', 'العقرب', 'يعجبه القرب منها.'],
  ['ar', 'كاتب', 'في البيت كتب كثيرة.'],
  ['el', 'προώθηση', 'Η προσθήκη έγινε το 1900.'],
])('in %s, another word is no slip: “%s” is not found in “%s”', (language, typed, text) => {
  const { words } = createPassageIndex(articleOf('a', [text], language).passages).rank(`${typed}?`);
  expect(words).toEqual([{ word: typed, known: false }]);
});

test.each([
  ['hi', 'पुल 2024?', 'पुल २०२४ में बना था।'],
  ['ar', 'جسر 1924؟', 'بني الجسر سنة ١٩٢٤.'],
  ['th', 'สะพาน ๒๔๗๕', 'สะพานนี้สร้างในปี 2475'],
])('in %s, a number is found in any digits: “%s” finds “%s”', (language, question, sentence) => {
  expect(foundBy(question, [sentence], language)).toBe(sentence);
});

test.each([
  ['vi', 'hoà giải', 'Hai bên đã hòa giải.'],
  ['vi', 'lí luận', 'Ông viết về lý luận.'],
])('in %s, a syllable may be spelt in either way: “%s” finds “%s”', (language, question, sentence) => {
  expect(foundBy(question, [sentence], language)).toBe(sentence);
});

test.each([
  ['protestors', 'Protesters have announced a march.'],
  ['who are the advisers', 'Two advisors help her.'],
  ['imposters', 'He was an impostor.'],
])('whoever does something may be spelt in either way: “%s” finds “%s”', (question, sentence) => {
  expect(foundBy(question, ['The soup was served at noon.', sentence])).toBe(sentence);
});

test.each([
  ['子供はいくらですか', '入浴料は子ども四百円です。'],
  ['こども', '子供は無料です。'],
  ['申込みの締切り', '申し込みの締め切りは三月です。'],
  ['引越しはいつ', '引っ越しは三月です。'],
  ['お問合せ', 'お問い合わせは受付まで。'],
])('a Japanese word may be written with fewer kana or more: “%s” finds “%s”', (question, sentence) => {
  expect(foundBy(question, ['湖は山の上にある。', sentence], 'ja')).toBe(sentence);
});

test.each([
  ['1977년에', '단체는 1977년까지 있었다.'],
  ['20명이', '주교 20명과 신도 30명이 왔다.'],
])('a number in Korean is found whatever stands behind it: “%s” finds “%s”', (question, sentence) => {
  expect(foundBy(question, ['단체는 1980년에 생겼다.', sentence], 'ko')).toBe(sentence);
});
