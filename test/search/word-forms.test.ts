/** Words asked in one form where the text has another that no ending tells. */
import { expect, test } from 'vitest';
import { languageRules } from '../../src/search/languages.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './article-of.ts';

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
  ['pl', 'człowiek', 'ludzie ludźmi'],
  ['pl', 'rok', 'lata latach'],
  ['pl', 'iść', 'szedł szła idą'],
  ['pl', 'przyjść', 'przyszedł przyszła przyjdzie'],
  ['pl', 'wybrać', 'wybrali wybierze wybrany wybierają'],
  ['pl', 'dobry', 'lepszy najlepszego'],
  ['cs', 'člověk', 'lidé lidem'],
  ['cs', 'jít', 'šel šla jdou'],
  ['cs', 'přijít', 'přišel přišla přijde'],
  ['cs', 'napsat', 'napsala napíše napsán'],
  ['cs', 'velký', 'větší největší'],
  ['tr', 'şehir', 'şehri şehirlerimizdeki'],
  ['tr', 'dikmek', 'dikti dikiyorlar dikilen dikilmemiş dikebildiğini dikmesinden dikerken dikilip'],
  ['tr', 'boyamak', 'boyuyor boyadıkları boyanmıştı boyayacağını boyayamaz boyayınca boyayabilir'],
  ['tr', 'gitmek', 'gidiyordu gitti gideceğiz giden'],
  ['tr', 'demek', 'diyor diyen denilmiştir'],
  ['tr', 'liman', 'limanı limanın limanlardaki'],
  ['tr', 'köprü', 'köprüsü köprüsünden köprülerdi'],
  ['tr', 'tarak', 'tarağını taraklar'],
  ['tr', 'iz', 'izi izler izlerin'],
  ['tr', 'saat', 'saati saatlerdir'],
  ['tr', 'güzelleştirmek', 'güzelleştiriliyor güzelleştirecekler güzelleştirdiğinden'],
  ['tr', 'bağışlamak', 'bağışlayabilir'],
  ['tr', 'pırasa', 'pırasası pırasayı pırasanın'],
  ['tr', 'salyangoz', 'salyangozlar salyangozun salyangozlarından salyangozu'],
  ['ar', 'قنطرة', 'القناطر وبقنطرتهم قنطرتين'],
  ['ar', 'مدينة', 'مدن وبالمدينة للمدن مدينتها مدينه'],
  ['ar', 'وزير', 'الوزراء ووزيرها لوزير'],
  ['ar', 'زار', 'يزور فزارت سيزورونها زيارتهم'],
  ['ar', 'كتب', 'فسيكتبونها تكتب كتابات'],
  ['ar', 'بنى', 'يبنون بنائه بناؤها'],
  ['ar', 'اعتذر', 'يعتذر اعتذارهم'],
  ['ar', 'استأجر', 'يستأجرون استئجار'],
  ['ar', 'تسجيل', 'سجل يسجلون التسجيلات'],
  ['ar', 'خندق', 'خنادقها الخندق'],
  ['ar', 'لغة', 'للغة لغاتهم باللغات'],
  ['ar', 'بواشنطن', 'واشنطن وواشنطن'],
  ['ar', 'واحة', 'الواحة واحات'],
  ['ar', 'مسؤول', 'المسئول مسؤولين'],
  ['ar', 'کتاب', 'كتـــاب كِتابٌ'],
  ['lt', 'miestas', 'miesto miestuose'],
  ['ne', 'किताब', 'किताबहरू किताबको'],
  ['sr', 'град', 'града grad'],
  ['hr', 'knjiga', 'knjige knjigu'],
  ['ta', 'நகரம்', 'நகரத்தில்'],
  ['ko', '등대', '등대는 등대가 등대의 등대에서 등대에서는 등대까지도 등대로 등대였다 등대입니다'],
  ['ko', '섬', '섬은 섬이 섬을 섬과 섬으로 섬에 섬들의'],
  ['ko', '고속도로', '고속도로의 고속도로에서 고속도로로'],
  ['ko', '건설', '건설한 건설했다 건설하였다 건설하는 건설합니다 건설하나요 건설되었나요 건설될 건설돼'],
  ['ko', '중요', '중요한 중요하다 중요하게 중요성은'],
  ['ko', '세우다', '세운 세웠다 세우는 세웁니다'],
  ['ko', '보이다', '보인 보였다 보이는 보이나요'],
  ['ko', '흐르다', '흐른 흘렀다 흐르는'],
  ['ko', '이루어지다', '이루어진 이루어졌다 이루어지며'],
  ['ko', '높다', '높은 높았다 높고 높이 높은가요'],
  ['ko', '어렵다', '어려운 어려웠다 어렵고'],
  ['ko', '만들다', '만드는 만든 만들었다 만듭니다'],
  ['ko', '짓다', '짓는 지은 지었다'],
  ['ko', 'NASA', 'NASA는 NASA의 NASA에서'],
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
  ['ko', '나이', '나는'],
  ['ko', '종이', '종은'],
  ['ko', '화가', '화를'],
  ['ko', '회의', '회'],
  ['ko', '그리스도', '그리스'],
  ['ko', '역할', '역하다'],
  ['pl', 'miejsce', 'miejski'],
  ['pl', 'miesiąc', 'mięso'],
  ['pl', 'ksiądz', 'księga'],
  ['tr', 'sorun', 'soru'],
  ['tr', 'insan', 'in'],
  ['tr', 'olmak', 'ölmek'],
  ['tr', 'yazın', 'yazmak'],
  ['tr', 'Kürt', 'kurt'],
  ['tr', 'bakanlar', 'bakmak'],
  ['ar', 'وادي', 'دية'],
  ['ar', 'رايات', 'رأي'],
  ['ar', 'هويهوي', 'هوية'],
  ['ar', 'إسلام', 'سلام'],
  ['ar', 'محكمة', 'حكومة'],
  ['ar', 'جامعة', 'جماعة'],
  ['ar', 'مقاطعة', 'مقاطع'],
  ['ar', 'ستارة', 'تيار'],
  ['ar', 'طائرات', 'طائر'],
  ['en', 'news', 'new'],
])('in %s, “%s” is no form of “%s”', (language, word, other) => {
  expect(termOf(language, word)).not.toBe(termOf(language, other));
});

test.each([
  ['köprüsü', 'koprusu'],
  ['boyanmıştır', 'boyanmistir'],
  ['ağaçları', 'agaclari'],
  ['çıktığında', 'ciktiginda'],
  ['öldükten', 'oldukten'],
  ['güzelleştiriliyor', 'guzellestiriliyor'],
])('Turkish “%s” is found by those who type “%s”', (written, typed) => {
  expect(termOf('tr', typed)).toBe(termOf('tr', written));
});

test('a Turkish question finds what an article says with another form of the verb', () => {
  const { rank } = createPassageIndex(
    articleOf(
      'pier',
      [
        'Fener kulesi eski iskelenin ucunda durur.',
        'Denizciler kuleyi iki kez boyadı.',
        'Kulede kimse oturmaz.',
      ],
      'tr',
    ).passages,
  );
  for (const question of ['Kule kaç kez boyanmıştır?', 'kule kac kez boyanmistir'])
    expect(rank(question).hits[0]).toMatchObject({ passage: { index: 1 }, missing: [] });
});
