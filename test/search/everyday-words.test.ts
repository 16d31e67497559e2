/** The first article and small ones asked as people talk, not as authors write. */
import { expect, test } from 'vitest';
import { answerKindOf } from '../../src/answer/answer-question.ts';
import { createAnalyzer } from '../../src/search/analysis.ts';
import listed from '../../src/search/data/sayings.json' with { type: 'json' };
import { findSayings } from '../../src/search/sayings.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';

const { index } = readFirstArticle();
const topOf = (question: string) => (index.rank(question).hits[0]?.passage.index ?? -1) + 1;

function boldOf(question: string): string {
  const [hit] = index.rank(question).hits;
  const range = hit?.passage.sentences[hit.sentence];
  return hit?.passage.text.slice(range?.start, range?.end) ?? '';
}

test.each([
  ['did they bury the hatchet', 'The old rivals reached a reconciliation in spring.'],
  ['who is footing the bill', 'The expense is borne by the district.'],
  ['did the firm go bust', 'The shipyard declared bankruptcy in 1982.'],
  ['how come prices went through the roof', 'A poor harvest made them soar.'],
])('“%s” is answered by “%s”', (question, answer) => {
  const others = ['The hall has nine windows.', 'Visitors are welcome on Sundays.'];
  const library = createSearchableLibrary(libraryOf(articleOf('town', [...others, answer])));
  expect(library.index.rank(question).hits[0]?.passage.text).toBe(answer);
});

test('every saying of the list is found when it is asked, with what texts write for it', () => {
  const analyzer = createAnalyzer('en');
  for (const phrase of Object.keys(listed).flatMap((phrases) => phrases.split(', '))) {
    const [saying] = findSayings(analyzer.tokens(phrase));
    expect(saying?.written.length, phrase).toBeGreaterThan(0);
  }
});

test.each(['who is Antony Blinken', 'who is antony blinken?', 'what job does Blinken have'])(
  '“%s” is answered where his office is named',
  (question) => {
    expect(boldOf(question)).toContain('Secretary of State Antony Blinken');
  },
);

test('who somebody is stands behind the name, too', () => {
  const passages = ['Ada Lovelace loved numbers.', 'Ada Lovelace, an English countess, wrote programs.'];
  const library = createSearchableLibrary(libraryOf(articleOf('ada', passages)));
  expect(library.index.rank('Who was Ada Lovelace?').hits[0]?.passage.text).toBe(passages[1]);
});

test('why something is important is not answered with an aim', () => {
  expect(topOf('why is cooperation important')).toBe(7);
  expect(topOf('why is the visit such a big deal')).not.toBe(5);
  expect(topOf('why did Blinken visit')).toBe(5);
});

test.each([
  'what is this article about?',
  'What does this article cover?',
  'summary of the article please',
  'what topics does the author discuss in this piece',
])('“%s” is answered where the article speaks of itself', (question) => {
  expect(boldOf(question)).toMatch(/^This article delves into/);
  expect(answerKindOf(index.rank(question))).toBe('quote');
});

test.each(['who wrote this article', 'when was the article written'])(
  '“%s” is no question of what the article says',
  (question) => {
    expect(answerKindOf(index.rank(question))).toBe('not-covered');
  },
);

test('what only asks whether the article speaks of something is not taken for a question about the article', () => {
  expect(index.rank('does the article discuss Taiwan').share).toBeLessThan(0.5);
  expect(boldOf('does the article discuss climate change')).not.toMatch(/^This article/);
});

test('“the two countries” are not asked how many they are', () => {
  const words = index.rank('what do the two countries share').words.map(({ word }) => word);
  expect(words).toEqual(['countries', 'share']);
});

test.each([
  [
    'hi',
    'ऑक्सफ़ोर्ड कहाँ स्थित है?',
    'ऑक्सफ़ोर्ड को एक कवि ने मीनारों का शहर कहा था, और यह नाम आज भी चलता है।',
    'यह स्थित है।',
  ],
  ['th', 'เบอร์ลินตั้งอยู่ที่ใด', 'กวีคนหนึ่งเคยเรียกเบอร์ลินว่าเมืองแห่งหอคอย และชื่อนี้ยังใช้กันอยู่จนถึงทุกวันนี้', 'ตั้งอยู่'],
])('in %s, a name weighs more than an everyday word: “%s” finds “%s”', (language, question, named, other) => {
  const library = createSearchableLibrary(libraryOf(articleOf('town', [other, named], language)));
  expect(library.index.rank(question).hits[0]?.passage.text).toBe(named);
});
