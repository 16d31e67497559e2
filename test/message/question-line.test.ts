import { expect, test } from 'vitest';
import { parseQuestionLine, questionLine, trimQuestion } from '../../src/message/question-line.ts';
import { wordings } from '../../src/message/wording-for.ts';

test.each([
  ['**what** is the `primary` __objective__ ||of|| it', 'what is the primary objective of it'],
  ['```js\nwhat is the objective\n```', 'what is the objective'],
  ['```js what is it```', 'js what is it'],
  ['> why\n> ```\n> did he\n> ```\nvisit', 'why did he visit'],
  ['` what ` is ``the `objective` ``', 'what is the objective'],
  ['> what is\n> the objective', 'what is the objective'],
  ['- # what is it', 'what is it'],
  ['***~~why~~*** did he visit', 'why did he visit'],
  ['_why_ did (_he_) ***_visit_***', 'why did (he) visit'],
  ['_what snake_case is_ and _a_b or _ b', 'what snake_case is and _a_b or _ b'],
  ['what does [the article](https://a.example/b_c) say', 'what does the article say'],
  ['what is this https://a.example/x?y=1 about', 'what is this about'],
  ['<https://a.example>', ''],
  ['<@123> and <:x:1234> said', 'and said'],
  ['is 2 * 3 more than 5 - 1', 'is 2 * 3 more than 5 - 1'],
  ['snake_case and f(*args)', 'snake_case and f(*args)'],
  ['why did\n\nhe   visit', 'why did he visit'],
])('of %j what is looked up is %j', (written, question) => {
  expect(trimQuestion(written)).toBe(question);
});

test.each([
  ['soft hyphens', '\u00ad'],
  ['zero-width spaces', '\u200b'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['marks of direction', '\u200e\u200f'],
  ['embeddings and overrides', '\u202a\u202b\u202d\u202e\u202c'],
  ['isolates', '\u2066\u2067\u2068\u2069'],
])('%s, which nobody sees, part no words', (_, sign) => {
  expect(trimQuestion(`${sign}t${sign}rade${sign} ${sign}`)).toBe('trade');
});

test.each(['می‌خواهم', 'क्‍ष', '👩‍💻 work', 'ការ\u200bប្រជុំ'])(
  'what joins or parts the signs of a word stays: %s',
  (question) => {
    expect(trimQuestion(question)).toBe(question);
  },
);

test('a question longer than a card can show is cut at a word', () => {
  const question = trimQuestion('why did he visit '.repeat(30));
  expect(question.length).toBeLessThanOrEqual(200);
  expect(question).toMatch(/\w…$/);
});

test.each(['*a ', '**__', '_', '_a ', '[', '`', '` ', '```', '```a\n', '>>> ', '|| a'])(
  'signs without end are read all the same: %s',
  (sign) => {
    expect(trimQuestion(sign.repeat(20_000)).length).toBeLessThanOrEqual(200);
  },
);

test.each(wordings)(
  'a question that begins with “$readAs” is shown as what is asked again by a click',
  (wording) => {
    const follow = { question: 'it or leave it', readAs: true };
    const line = questionLine(follow, wording);
    const question = trimQuestion(questionLine({ question: line, readAs: true }, wording));
    const asked = { question, readAs: false };
    expect(question).toBe('it or leave it');
    expect(parseQuestionLine({ author: questionLine(asked, wording), content: '' })).toEqual(asked);
    expect(parseQuestionLine({ author: line, content: '' })).toEqual(follow);
  },
);
