/** What questions in other languages than English ask for. */
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analysis.ts';
import { answerKind } from '../../src/search/answer-kind.ts';

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
  ['ru', 'По какой причине он ушёл?', 'reason'],
])('in %s, “%s” asks for a %s', (language, question, kind) => {
  expect(answerKind(createAnalyzer(language).tokens(question), [], language)).toBe(kind);
});
