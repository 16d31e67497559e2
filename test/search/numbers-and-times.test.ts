/** Numbers that are written out, months, weekdays and spans of time, asked for in other languages than English. */
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analysis.ts';
import listed from '../../src/search/data/numbers-and-times.json' with { type: 'json' };
import { NUMBER, TIME } from '../../src/search/marks.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Das Konzert findet am Freitag statt. Das Konzert hat ein großes Orchester.',
    'Der Umbau war teuer. Der Umbau des Rathauses begann im März.',
    'Die Lieferung dauert nie lange. Die Lieferung mit der Post dauert eine Woche.',
    'Die Reise dauert nicht lang. Die Reise mit dem Schiff um die Insel dauert zweiundzwanzig Stunden.',
  ],
  fr: [
    "Le concert de l'orchestre est très attendu. Le concert aura lieu vendredi à la salle des fêtes.",
    'Trente enfants chantent dans la chorale. Les enfants de la chorale portent des chemises et chantent volontiers.',
  ],
  es: ['La feria del pueblo es muy conocida. La feria se celebra en febrero.'],
  it: ['Il concerto ha una grande orchestra. Il concerto si tiene venerdì in piazza.'],
  pt: ['O concerto tem uma grande orquestra. O concerto acontece no sábado, na praça.'],
  nl: ['Het concert heeft een groot orkest. Het concert is op vrijdag in de kerk.'],
  ro: ['Concertul are o orchestră mare. Concertul are loc vineri în parc.'],
  pl: ['Koncert ma wielką orkiestrę. Koncert odbędzie się w piątek w parku.'],
  cs: ['Koncert má velký orchestr. Koncert se koná v pátek v parku.'],
  ru: [
    'Концерт очень ждут. Концерт пройдёт в большом парке у реки в пятницу.',
    'Дети поют в хоре охотно. В этом большом городском хоре поют тридцать детей из разных школ.',
  ],
  uk: ['Концерт дуже чекають. Концерт відбудеться у великому парку біля річки в п’ятницю.'],
  sv: ['Konserten är mycket känd. Konserten hålls på fredag i den stora parken vid floden.'],
  da: ['Koncerten er meget kendt. Koncerten holdes på fredag i den store park ved floden.'],
  no: ['Konserten er svært kjent. Konserten holdes på fredag i den store parken ved elva.'],
  fi: ['Konsertti on hyvin tunnettu. Joen rannalla suuressa puistossa on konsertti perjantaina.'],
  hu: ['A koncert nagyon híres lesz. A folyó melletti nagy parkban pénteken lesz a koncert.'],
  id: ['Konser itu terkenal. Konser itu diadakan di taman besar dekat sungai pada hari Jumat.'],
  el: ['Η συναυλία έχει μεγάλη ορχήστρα. Η συναυλία γίνεται την Παρασκευή στο πάρκο.'],
  tr: [
    'Konser çok sevilir. Konser nehir kıyısındaki büyük parkta cuma günü yapılacak.',
    'Sergi çok sevilir. Sergi nehir kıyısındaki eski değirmende her yıl Ocak ayında açılır.',
  ],
  ar: [
    'الحفل فيه أوركسترا كبيرة. يقام الحفل يوم الجمعة في الحديقة.',
    'تستغرق الرحلة وقتا. تستغرق الرحلة بالقارب حول الجزيرة ثلاث ساعات.',
  ],
  hi: ['संगीत समारोह में बड़ा वाद्यवृंद है। संगीत समारोह शुक्रवार को होगा।'],
  vi: ['Buổi hòa nhạc nổi tiếng. Buổi hòa nhạc diễn ra trong công viên lớn bên sông lúc tám giờ.'],
  th: ['คอนเสิร์ตมีชื่อเสียง', 'คอนเสิร์ตจัดในสวนใหญ่ริมแม่น้ำวันศุกร์'],
  ko: [
    '음악회는 유명합니다. 음악회는 강가의 큰 공원에서 금요일에 열립니다.',
    '합창단 아이들은 노래를 좋아합니다. 이 도시의 합창단에는 여러 학교에서 온 아이들이 서른 명 있습니다.',
  ],
  ja: [
    '音楽会は有名です。音楽会は川のそばの大きな公園で金曜日に開かれます。',
    '子どもは温泉の湯が好きです。入浴料は大人八百円、子ども四百円です。',
  ],
  zh: ['音乐会很有名。音乐会星期五在河边的大公园里举行。', '坐船旅行很安静。坐船旅行从码头出发要两个小时。'],
};

test.each([
  ['de', 'wann ist das Konzert', 'Freitag'],
  ['de', 'Wann war der Umbau?', 'März'],
  ['de', 'Wie lange dauert die Lieferung?', 'eine Woche'],
  ['de', 'Wie lange dauert die Reise?', 'zweiundzwanzig Stunden'],
  ['fr', 'quand est le concert', 'vendredi'],
  ['fr', "combien d'enfants chantent", 'Trente'],
  ['es', '¿Cuándo es la feria?', 'febrero'],
  ['it', 'quando è il concerto', 'venerdì'],
  ['pt', 'quando é o concerto', 'sábado'],
  ['nl', 'wanneer is het concert', 'vrijdag'],
  ['ro', 'când este concertul', 'vineri'],
  ['pl', 'kiedy jest koncert', 'piątek'],
  ['cs', 'kdy je koncert', 'pátek'],
  ['ru', 'когда концерт', 'пятницу'],
  ['ru', 'сколько детей поёт в хоре', 'тридцать'],
  ['uk', 'коли концерт', 'п’ятницю'],
  ['sv', 'när är konserten', 'fredag'],
  ['da', 'hvornår er koncerten', 'fredag'],
  ['no', 'når er konserten', 'fredag'],
  ['fi', 'milloin konsertti on', 'perjantaina'],
  ['hu', 'mikor lesz a koncert', 'pénteken'],
  ['id', 'kapan konser itu', 'Jumat'],
  ['el', 'πότε είναι η συναυλία', 'Παρασκευή'],
  ['tr', 'konser ne zaman', 'cuma'],
  ['tr', 'sergi ne zaman', 'Ocak'],
  ['ar', 'متى الحفل', 'الجمعة'],
  ['ar', 'كم تستغرق الرحلة', 'ثلاث ساعات'],
  ['hi', 'संगीत समारोह कब है', 'शुक्रवार'],
  ['vi', 'buổi hòa nhạc khi nào', 'tám giờ'],
  ['th', 'คอนเสิร์ตเมื่อไร', 'ศุกร์'],
  ['ko', '음악회는 언제', '금요일'],
  ['ko', '합창단 아이들은 몇 명', '서른'],
  ['ja', '音楽会はいつ', '金曜日'],
  ['ja', '子どもは何円', '四百円'],
  ['zh', '音乐会什么时候', '星期五'],
  ['zh', '坐船旅行多久', '两个小时'],
])('in %s, “%s” is answered where it says “%s”', (language, question, said) => {
  const { index } = createSearchableLibrary(libraryOf(articleOf('town', articles[language] ?? [], language)));
  const [hit] = index.rank(question).hits;
  const range = hit?.passage.sentences[hit.sentence];
  expect(hit?.passage.text.slice(range?.start, range?.end)).toContain(said);
});

/** The words of a text that tell a number or a time. */
function telling(text: string, language: string): string[] {
  return createAnalyzer(language)
    .tokens(text)
    .filter(({ looks }) => (looks.always | looks.within) & (NUMBER | TIME))
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['de', 'Die Feier am Freitagabend war den zweihundertfünfzig Gästen mehr wert als mittwochs.', 3],
  ['it', 'I ventidue alunni hanno tremila libri.', 2],
  ['nl', 'De eenentwintig kinderen zongen op zondagavond.', 2],
  ['ru', 'Прошло более пяти лет, и в январе их было шестьсот.', 3],
  ['pl', 'Po dwóch tygodniach, w październiku, przyszło trzydziestu pięciu gości.', 4],
  ['ar', 'حضر وعشرون رجلا بعد أسبوعين في يناير.', 3],
  ['ja', '数百人が二十世紀の夏に三時間待った。', 4],
  ['zh', '三十个孩子在五月等了十分钟。', 3],
  ['en', 'Hundreds of people come on Mondays in May.', 3],
])('in %s, numbers and times are known in every form: “%s” has %d', (language, text, count) => {
  expect(telling(text, language)).toHaveLength(count);
});

test.each([
  ['de', 'Wir achten auf jeden, und der Sieb ist neu.'],
  ['es', 'Lo sabía el nuevo alcalde, y la mayor mesa era suya.'],
  ['fr', 'Il a été construit à neuf, et Marie le marie.'],
  ['it', 'Tu sei serio, e il vento soffia ora.'],
  ['pt', 'O novo milho tem a segunda marca.'],
  ['nl', 'Zij vieren achter het huis.'],
  ['ru', 'Семья стояла у стола, и третья дверь открылась.'],
  ['tr', 'Suyun altında bir ocak ve pazar yeri var, yüzü güzel.'],
  ['ar', 'الجمعية تمارس تأليف الكتب.'],
  ['ja', '千葉県の三重さんは十分に一般の人です。'],
  ['zh', '一般的人十分高兴，四周有花。'],
  ['ko', '문을 열고 만나요.'],
  ['en', 'We may even marry.'],
])('in %s, a word that only looks like a number or a time is none: “%s”', (language, text) => {
  expect(telling(text, language)).toEqual([]);
});

test('each word that is listed is known where it stands', () => {
  for (const [language, { numbers, times }] of Object.entries(listed))
    for (const entry of `${numbers} ${times}`.split(' ').filter((one) => !one.startsWith('-')))
      expect(telling(`A ${entry.replace('=', '')}`, language), `${language} ${entry}`).not.toEqual([]);
});
