/** What questions in other languages than English ask for. */
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analysis.ts';
import { answerKind } from '../../src/search/answer-kind.ts';
import { CAUSE, createCueFinder, PURPOSE } from '../../src/search/cues.ts';

test.each([
  ['de', 'Wie teuer war der Umbau?', 'number'],
  ['de', 'Aus welchem Grund trat sie zurück?', 'reason'],
  ['de', 'Um wie viel Uhr öffnet das Museum?', 'time'],
  ['fr', 'À quel âge est-il mort ?', 'number'],
  ['fr', 'Quel jour le musée est-il fermé ?', 'time'],
  ['fr', 'Pour quelle raison a-t-elle démissionné ?', 'reason'],
  ['es', '¿A qué hora abre el museo?', 'time'],
  ['it', 'In che modo funziona?', 'manner'],
  ['pt', 'Por que motivo renunciou?', 'reason'],
  ['nl', 'Hoe laat opent het museum?', 'time'],
  ['pl', 'Ilu uczniów ma szkoła?', 'number'],
  ['pl', 'W którym roku spłonął most?', 'time'],
  ['pl', 'W jakim mieście mieszka malarka?', 'place'],
  ['pl', 'Z jakiego powodu zamknięto kino?', 'reason'],
  ['pl', 'Czyje imię nosi plac?', 'person'],
  ['pl', 'W jaki sposób suszy się grzyby?', 'manner'],
  ['pl', 'Jaki jest herb miasta?', 'thing'],
  ['cs', 'Jak vysoká je věž?', 'number'],
  ['cs', 'Ve kterém roce shořel most?', 'time'],
  ['cs', 'Odkud pochází ta socha?', 'place'],
  ['cs', 'Z jakého důvodu zavřeli kino?', 'reason'],
  ['cs', 'Komu patří zahrada?', 'person'],
  ['cs', 'Jakým způsobem se suší houby?', 'manner'],
  ['cs', 'Jaký je znak města?', 'thing'],
  ['ru', 'По какой причине он ушёл?', 'reason'],
  ['uk', 'Скільки дітей співає в хорі?', 'number'],
  ['uk', 'У якому році згорів міст?', 'time'],
  ['uk', 'Чому зачинили кіно?', 'reason'],
  ['sv', 'Hur länge varar resan?', 'number'],
  ['sv', 'Vad kostar kortet?', 'number'],
  ['nl', 'Wat kost een kaartje?', 'number'],
  ['de', 'Was kostet die Karte?', 'number'],
  ['da', 'Hvad koster billetten?', 'number'],
  ['no', 'Hva koster billetten?', 'number'],
  ['sv', 'Var ligger museet?', 'place'],
  ['sv', 'Vad var kungens namn?', 'thing'],
  ['da', 'Hvilket år brændte broen?', 'time'],
  ['da', 'Hvor mange børn synger i koret?', 'number'],
  ['no', 'Hvor ligger museet?', 'place'],
  ['no', 'Hvor mye koster billetten?', 'number'],
  ['fi', 'Kuinka monta lasta laulaa kuorossa?', 'number'],
  ['fi', 'Minä vuonna silta paloi?', 'time'],
  ['fi', 'Kuka rakensi sillan?', 'person'],
  ['hu', 'Hány gyerek énekel a kórusban?', 'number'],
  ['hu', 'Miért zárták be a mozit?', 'reason'],
  ['hu', 'Melyik könyvet adta ki?', 'thing'],
  ['id', 'Berapa anak bernyanyi?', 'number'],
  ['id', 'Pada tahun berapa jembatan itu terbakar?', 'time'],
  ['id', 'Di mana museum itu?', 'place'],
  ['ko', '다리는 언제였나요, 짓기 시작한 것이?', 'time'],
  ['ko', '몇 년도에 문을 열었습니까?', 'time'],
  ['ko', '방문객은 몇 명이었나요?', 'number'],
  ['ko', '방문객은 몇명이었나요?', 'number'],
  ['ko', '입장료는 얼마입니까?', 'number'],
  ['ko', '박물관은 어디에 있나요?', 'place'],
  ['ko', '관장은 누구인가요?', 'person'],
  ['ko', '시장은 왜 물러났나요?', 'reason'],
  ['ko', '문을 닫은 이유는 무엇인가요?', 'reason'],
  ['ko', '왜군은 무엇을 가져갔나요?', 'thing'],
  ['vi', 'Cây cầu được xây năm nào?', 'time'],
  ['vi', 'Cây cầu được xây vào thế kỷ nào?', 'time'],
  ['vi-unmarked', 'Cay cau duoc xay nam nao?', 'time'],
  ['vi-unmarked', 'Vi sao truong dong cua?', 'reason'],
  ['vi-unmarked', 'Ngoi lang o dau?', 'place'],
  ['ar', 'في أي سنة بني الجسر؟', 'time'],
  ['ar', 'منذ متى يعمل الخباز هنا؟', 'time'],
  ['ar', 'من أين جاء الخباز؟', 'place'],
  ['ar', 'من أي مدينة جاء؟', 'place'],
  ['ar', 'لمن هذا البيت؟', 'person'],
  ['ar', 'ما الهدف من بناء الجسر؟', 'thing'],
  ['ar', 'ما هو الجسر الذي لم يسقط؟', 'thing'],
  ['ar', 'ما هي أسباب سقوط الجسر؟', 'reason'],
  ['ar', 'ولماذا سقط الجسر؟', 'reason'],
  ['ar', 'وكم عدد الغرف؟', 'number'],
  ['ar', 'بأي طريقة يخبز الخبز؟', 'manner'],
])('in %s, “%s” asks for a %s', (language, question, kind) => {
  expect(answerKind(createAnalyzer(language).tokens(question), [], language)).toBe(kind);
});

test.each([
  ['등대는 안개 때문이었다.', CAUSE],
  ['그 까닭을 아무도 몰랐다.', CAUSE],
  ['배를 지키기 위해서 세웠다.', PURPOSE],
  ['그들의 목적은 무역이었다.', PURPOSE],
  ['등대는 바위 위에 있다.', 0],
])('in Korean, words for causes and aims may take endings: “%s”', (sentence, cue) => {
  const words = createAnalyzer('ko').tokens(sentence);
  const { cuesAt } = createCueFinder('ko');
  expect(words.reduce((found, _, at) => found | cuesAt(at, (one) => words[one]), 0)).toBe(cue);
});

test.each([
  ['en', 'They met in the library, since the hall was being painted.', CAUSE],
  ['en', 'They have met in the library, since 1968, every May.', 0],
  ['en', 'They have met in the library, since May, on Fridays.', 0],
  ['de', 'Sie trafen sich in der Bücherei, da der Saal gestrichen wurde.', CAUSE],
  ['de', 'Sie war da und blieb da.', 0],
])('in %s, what follows a comma may give a cause: “%s”', (language, sentence, cue) => {
  const { cuesOfSigns } = createCueFinder(language);
  expect(cuesOfSigns(sentence, { start: 0, end: sentence.length })).toBe(cue);
});
