/** Words that say something beside small words that only look like them once their endings and accents are off. */
import { expect, test } from 'vitest';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

test.each([
  ['fr', 'Où est-elle née ?', 'née', 'Elle ne parlera jamais de cela avec ses voisins.'],
  ['en', 'Which actual figure is given?', 'actual', 'He actually left the room and she said so.'],
  ['en', 'Who was pleased?', 'pleased', 'Visitors please leave the garden before nine.'],
])('in %s, “%s” does not find “%s” in “%s”', (language, question, word, text) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [text], language)));
  const ranking = library.index.rank(question);
  expect(ranking.words).toContainEqual({ word, known: false });
  expect(ranking.hits.flatMap(({ missing }) => missing)).toContain(word);
});

test('a word that a small one looks like is found where it stands itself', () => {
  const texts = ['Elle ne parlera jamais de cela.', 'La chanteuse est née à Lyon, dans une maison grise.'];
  const library = createSearchableLibrary(libraryOf(articleOf('vie', texts, 'fr')));
  const [hit] = library.index.rank('Où est-elle née ?').hits;
  expect(hit?.passage.index).toBe(1);
  expect(hit?.missing).toEqual([]);
});

test.each([
  ['vi', 'Vua ở đâu?', 'vua', 'Ông vừa đến.'],
  ['vi', 'máy bay', 'máy bay', 'Bây giờ máy chạy.'],
  ['vi', 'Vì sao định nghĩa này sai?', 'định nghĩa', 'Ông ấy có nghĩa vụ và dự định mới.'],
  ['th', 'รายได้เท่าไร', 'รายได้', 'ทุกคนได้นั่งพัก'],
])('in %s, “%s” asks for “%s”, which “%s” does not have', (language, question, word, text) => {
  const { index } = createSearchableLibrary(libraryOf(articleOf('town', [text], language)));
  const { words } = index.rank(question);
  expect(words.map((one) => ({ ...one, word: one.word.toLowerCase() }))).toContainEqual({
    word,
    known: false,
  });
});

test.each([
  ['de', 'Wieviele Tauben bekam er?', ['Tauben']],
  ['de', 'Wofür bekommt man eigentlich den Preis?', ['Preis']],
  ['fr', 'Que faisait le peintre ?', ['peintre']],
  ['ru', 'Какое озеро глубже?', ['озеро', 'глубже']],
  ['pt', 'Quantos habitantes tem Lisboa?', ['habitantes', 'Lisboa']],
  ['nl', 'Hoeveel inwoners heeft Gent?', ['inwoners', 'Gent']],
  ['tr', 'Kaç öğrenci geldi?', ['öğrenci', 'geldi']],
  ['tr', 'Oxford’un özgün adı neydi?', ['Oxford', 'özgün', 'adı']],
  ['tr', "1980'lerde Manipur'daki okullar hangileri?", ['1980', 'Manipur', 'okullar']],
  ['nl', 'Wat vindt de brandweer ervan?', ['vindt', 'brandweer']],
  ['tr', 'Bilet kaça?', ['Bilet']],
  ['sv', 'Hur mycket kostar det per år?', ['kostar', 'år']],
  ['zh', '他有什么建议？', ['建议']],
  ['zh', '食堂能不能吃饭？', ['食堂', '吃饭']],
  ['ja', '旅館は何を心配してる？', ['旅館', '心配']],
  ['ko', '예산이 얼마야?', ['예산이']],
  ['ko', '시장이 뭐라고 했어?', ['시장이']],
  ['ko', '청년은 몇명이야?', ['청년은']],
  ['ko', '이 등대는 누가 세웠나요?', ['등대는', '세웠나요']],
  ['ko', '등대지기는 누구였습니까?', ['등대지기는']],
  ['ko', '등대란 무엇인가요?', ['등대란']],
  ['ko', '입장료는 얼마였나요?', ['입장료는']],
  ['ko', '항구에는 배가 몇 척 있었나요?', ['항구에는', '배가', '척']],
  ['ko', '축제는 언제부터 하나요?', ['축제는']],
  ['ko', '아이 이름은 무엇인가요?', ['아이', '이름은']],
  ['pl', 'Jaką piosenkę mogła zaśpiewać?', ['piosenkę', 'zaśpiewać']],
  ['pl', 'Ilu uczniów miała szkoła, do której chodził?', ['uczniów', 'szkoła', 'chodził']],
  ['cs', 'Kterému městu musela věž patřit?', ['městu', 'věž', 'patřit']],
  ['cs', 'Odkud přišli a čím byl jejich vůz celý natřený?', ['přišli', 'vůz', 'natřený']],
  ['ar', 'ومتى كانت زيارتها للمتحف؟', ['زيارتها', 'للمتحف']],
  ['ar', 'اذكر ما يسمى بقوة الرياح', ['بقوة', 'الرياح']],
  ['ar', 'وهل لديهم أب أو أخ؟', ['أب', 'أخ']],
  ['ar', 'بأي مدينة تقع القلعة؟', ['مدينة', 'القلعة']],
  ['hi', 'यहाँ कौन-सी नदियाँ हैं?', ['नदियाँ']],
  ['lt', 'Kada pastatytas bokštas?', ['pastatytas', 'bokštas']],
  ['hr', 'Tko je gdje gradio most?', ['gradio', 'most']],
  ['sr', 'Када је саграђен мост?', ['саграђен', 'мост']],
  ['ta', 'கோபுரம் எங்கே உள்ளது?', ['கோபுரம்', 'உள்ளது']],
  ['ja', 'その塔はいつ建てられましたか？', ['塔', '建て']],
  ['ja', '川はどのくらい深いですか？', ['川', '深い']],
  ['vi', 'Nhà vua trị vì bao nhiêu năm?', ['Nhà vua', 'trị vì']],
  ['vi', 'Vì sao Bảo tàng đóng cửa?', ['Bảo tàng', 'đóng cửa']],
  ['th', 'ทำไมพิพิธภัณฑ์จึงปิด', ['พิพิธภัณฑ์', 'ปิด']],
  ['ro', 'Cum își arată admirația față de jazz-ului?', ['arată', 'admirația', 'față', 'jazz']],
])('in %s, what only asks in “%s” is not looked for', (language, question, looked) => {
  const { index } = createSearchableLibrary(libraryOf(articleOf('town', ['12345.'], language)));
  expect(index.rank(question).words.map(({ word }) => word)).toEqual(looked);
});

test('a question is answered in the language it is put in, unless an article in another has more of its words', () => {
  const about = 'Oxford nằm ở vùng Đông Nam nước Anh, và người dân ở đây làm việc trong các nhà máy.';
  const vietnamese = articleOf('vi', [`Thành phố cổ kính ${about}`, 'Sông chảy qua thành phố.'], 'vi');
  const turkish = articleOf('tr', ['Kral, Londra’dan Oxford’a.', 'Kar yağdı.'], 'tr');
  const { index } = createSearchableLibrary(libraryOf(turkish, vietnamese));
  expect(index.rank('Dân số Oxford là bao nhiêu?').hits[0]?.passage.articleId).toBe('vi');
  expect(index.rank('Oxford’a hangi kral geldi?').hits[0]?.passage.articleId).toBe('tr');
});
