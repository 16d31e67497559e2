import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/corpus/detect-language.ts';

test.each([
  ['en', 'The lighthouse was built on a rock in the sea, and the keeper lit its lamp every evening.'],
  [
    'de',
    'Der Leuchtturm wurde auf einem Felsen im Meer gebaut, und der Wärter zündete jeden Abend die Lampe an.',
  ],
  [
    'es',
    'El faro fue construido sobre una roca en el mar, y el farero encendía la lámpara todas las tardes.',
  ],
  ['fr', 'Le phare fut construit sur un rocher dans la mer, et le gardien allumait la lampe chaque soir.'],
  ['pt', 'O farol foi construído sobre uma rocha no mar, e o faroleiro acendia a lâmpada todas as noites.'],
  ['it', 'Il faro fu costruito su uno scoglio in mare, e il guardiano accendeva la lampada ogni sera.'],
  ['nl', 'De vuurtoren werd op een rots in de zee gebouwd, en de wachter stak elke avond de lamp aan.'],
  ['sv', 'Fyren byggdes på en klippa i havet, och fyrvaktaren tände lampan varje kväll när solen gick ner.'],
  [
    'sv',
    'Bygget kostade trettio miljarder kronor. Arkitekten George Rotne ritade bron. Trafiken ökade sedan i Malmö.',
  ],
  ['da', 'Broen til Malmö blev åbnet den første juli, og de fleste kører over den hver dag efter arbejde.'],
  [
    'da',
    'Fyrtårnet blev bygget på en klippe i havet, og fyrpasseren tændte lampen hver aften, når solen gik ned.',
  ],
  [
    'no',
    'Fyrtårnet ble bygd på et skjær ute i havet, og fyrvokteren tente lampen hver kveld når sola gikk ned.',
  ],
  [
    'fi',
    'Majakka rakennettiin kalliolle mereen, ja majakanvartija sytytti lampun joka ilta auringon laskiessa.',
  ],
  ['hu', 'A világítótorony egy sziklán épült a tengerben, és az őr minden este meggyújtotta a lámpát.'],
  ['ro', 'Farul a fost construit pe o stâncă în mare, iar paznicul aprindea lampa în fiecare seară.'],
  ['tr', 'Deniz feneri denizdeki bir kayanın üzerine yapıldı ve bekçi her akşam lambayı yakardı.'],
  ['vi', 'Ngọn hải đăng được xây trên một tảng đá giữa biển, và người gác đèn thắp sáng mỗi buổi tối.'],
  [
    'vi',
    'Các hội thánh ở Vlaardingen, Zwijndrecht, Dordrecht, Den Haag, Leeuwarden và Groningen gửi thư tới Schiedam.',
  ],
  ['ru', 'Маяк был построен на скале в море, и смотритель зажигал лампу каждый вечер.'],
  ['ru', 'Бригады вышли на рассвете. Эту дорогу строили пленные; остались насыпь, рвы и бараки.'],
  ['bg', 'Фарът е построен на скала в морето и пазачът палеше лампата всяка вечер.'],
  ['de', 'Nguyễn Văn Trỗi war ein Arbeiter aus Saigon, der vor aller Augen hingerichtet wurde.'],
  ['uk', 'Маяк було збудовано на скелі в морі, і доглядач щовечора запалював його лампу.'],
  ['el', 'Ο φάρος χτίστηκε πάνω σε έναν βράχο.'],
  ['ar', 'بُنيت المنارة على صخرة في البحر، وكان الحارس يضيء المصباح كل مساء.'],
  ['hi', 'प्रकाशस्तंभ समुद्र में एक चट्टान पर बनाया गया था और रखवाला हर शाम दीपक जलाता था।'],
  ['th', 'ประภาคาร'],
  ['zh', '灯塔建在海中的岩石上。'],
  ['ja', '灯台は岩の上に建てられた。'],
  ['ko', '등대는 바위 위에 세워졌다.'],
  ['he', 'המגדלור נבנה על סלע.'],
  ['en', 'The word 灯塔 means lighthouse, and the keeper wrote it on the wall of his room every winter.'],
  ['en', '1851: 42.'],
  ['en', 'Server rules\nBe kind.\nNo spam.\nNo NSFW.\nListen to mods.'],
  ['en', 'Setup\nBack up your data first.\nUse the fast lane.'],
  ['en', 'Pancakes\n200 g flour\n2 eggs\n300 ml milk\nMix, rest, fry.'],
  ['en', 'Opening hours\nMon 9-5\nTue 9-5\nSat closed'],
  ['en', 'Pool\nNo running. No diving. No glass. Children under ten need an adult.'],
  ['de', 'Müll\nGlas in die grüne Tonne. Papier in die blaue.'],
  ['es', 'Reglas\nNo spam.\nNo NSFW.\nNo insultos.\nRespeta a los mods.'],
  ['fr', 'Règles\nPas de spam.\nSoyez gentils.'],
  ['pt', 'Estacionamento\nGrátis aos domingos. Só moradores.'],
  ['ro', 'Reguli\nFără spam.\nFiți amabili.'],
])('%s is told from "%s"', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
