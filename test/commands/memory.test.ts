import { expect, test } from 'vitest';
import { createMemory } from '../../src/commands/memory.ts';

const WHY = { question: 'Why did Blinken visit?', edition: 'today' };

function memoryAt() {
  const clock = { time: 0 };
  return { clock, memory: createMemory(() => clock.time) };
}

test('an answer is recalled for an hour, in its channel, however the question is typed', () => {
  const { clock, memory } = memoryAt();
  memory.remember('a', WHY, 'link');
  expect(memory.recall('a', { ...WHY, question: 'why did  blinken VISIT' })).toBe('link');
  expect(memory.recall('b', WHY)).toBeUndefined();
  expect(memory.recall('a', { ...WHY, articleId: 'x' })).toBeUndefined();
  expect(memory.recall('a', { ...WHY, edition: 'tomorrow' })).toBeUndefined();
  clock.time = 3_599_999;
  expect(memory.recall('a', WHY)).toBe('link');
  clock.time = 3_600_000;
  expect(memory.recall('a', WHY)).toBeUndefined();
});

test('an answer is known from when it comes up in its channel, once, and nobody else’s is', () => {
  const { memory } = memoryAt();
  memory.expectAnswer('1', 'a', WHY);
  expect(memory.recall('a', WHY)).toBeUndefined();
  memory.hearOfAnswer('2', 'another bot’s');
  expect(memory.recall('a', WHY)).toBeUndefined();
  memory.hearOfAnswer('1', 'link');
  memory.hearOfAnswer('1', 'later');
  expect(memory.recall('a', WHY)).toBe('link');
});

test('a removed answer is forgotten', () => {
  const { memory } = memoryAt();
  memory.remember('a', WHY, 'link');
  memory.forget('a', WHY);
  expect(memory.recall('a', WHY)).toBeUndefined();
});

test('an answer whose message is deleted is forgotten, and no other', () => {
  const { memory } = memoryAt();
  const when = { ...WHY, question: 'When?' };
  memory.remember('a', WHY, 'earlier');
  memory.remember('a', WHY, 'link');
  memory.remember('a', when, 'other');
  memory.forgetLink('earlier');
  memory.forgetLink('nobody’s');
  expect(memory.recall('a', WHY)).toBe('link');
  memory.forgetLink('link');
  expect(memory.recall('a', WHY)).toBeUndefined();
  expect(memory.recall('a', when)).toBe('other');
});

test('what was asked last in a direct message is known for five minutes', () => {
  const { clock, memory } = memoryAt();
  memory.noteQuestion('a', 'why did Blinken visit');
  clock.time = 299_999;
  expect(memory.lastQuestion('a')).toBe('why did Blinken visit');
  expect(memory.lastQuestion('b')).toBeUndefined();
  clock.time = 300_000;
  expect(memory.lastQuestion('a')).toBeUndefined();
});

test('five questions in twenty seconds are let through, then one for each that grows old', () => {
  const { clock, memory } = memoryAt();
  const ask = (time: number) => {
    clock.time = time;
    return memory.mayAsk('user');
  };
  expect([0, 1000, 2000, 3000, 4000].map(ask)).toEqual([true, true, true, true, true]);
  expect(ask(19_999)).toBe(false);
  expect(ask(20_000)).toBe(true);
  expect(ask(20_001)).toBe(false);
  expect(memory.mayAsk('other')).toBe(true);
});

test('what is worth saying once is said once in each place', () => {
  const { memory } = memoryAt();
  expect(memory.isNews('server', 'embeds')).toBe(true);
  expect(memory.isNews('server', 'embeds')).toBe(false);
  expect(memory.isNews('server', 'threads')).toBe(true);
  expect(memory.isNews('other', 'embeds')).toBe(true);
});

test('it stays small: the oldest answers go first', () => {
  const { memory } = memoryAt();
  for (let i = 0; i < 6000; i++) memory.remember('a', { ...WHY, question: `question ${i}` }, `link ${i}`);
  expect(memory.recall('a', { ...WHY, question: 'question 0' })).toBeUndefined();
  expect(memory.recall('a', { ...WHY, question: 'question 5999' })).toBe('link 5999');
});
