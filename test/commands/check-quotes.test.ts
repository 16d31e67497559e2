import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import type { Card } from '../../src/message/card.ts';
import { cardOf, contextOf, firstArticle, message, place } from './scene.ts';

function check(content: string): Card {
  return cardOf(checkQuotes.runOnMessage({ ...place(), target: message(content) }, contextOf(firstArticle)));
}

test('what an elision leaves out can be read', () => {
  expect(check('"The primary objective … is to initiate a dialogue"').embeds[0]?.description).toBe(
    [
      '✅ **Word for word, with words left out** · ¶ 5 of 7 · Objectives of Blinken’s Diplomatic Mission',
      '> **The primary objective** of Antony Blinken’s diplomatic mission **is to initiate a dialogue**',
    ].join('\n'),
  );
});

test('beyond five it says how many are left', () => {
  const [embed] = check('"a1" "b2" "c3" "d4" "e5" "f6" "g7"').embeds;
  expect(embed?.description).toContain('left over: 2');
  expect(embed?.description?.match(/❌/g)).toHaveLength(5);
});

test('a message without words has nothing to check', () => {
  expect(check('').content).toBe('There are no words in that message that I could look up.');
});
