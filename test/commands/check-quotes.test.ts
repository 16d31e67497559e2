import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Card } from '../../src/message/card.ts';
import { articleFrom, cardOf, contextOf, firstArticle, message, place } from './scene.ts';

function check(content: string, ...articles: Article[]): Card {
  const context = contextOf(firstArticle, ...articles);
  return cardOf(checkQuotes.runOnMessage({ ...place(), target: message(content) }, context));
}

test('what an elision leaves out can be read', () => {
  expect(check('"The primary objective … is to initiate a dialogue"').embeds[0]?.description).toBe(
    [
      '✅ **Word for word, with words left out** · ¶ 5 of 7 · Objectives of Blinken’s Diplomatic Mission',
      '> **The primary objective** of Antony Blinken’s diplomatic mission **is to initiate a dialogue**',
    ].join('\n'),
  );
});

test('of several articles it names the one that says it', async () => {
  const tea = await articleFrom('tea', '---\ntitle: All about tea\n---\n\n# Cups\n\nTea needs a cup.');
  const description = check('"Tea needs a cup" "Both nations have no vested interest"', tea).embeds[0]
    ?.description;
  expect(description).toContain('✅ **Word for word** · ¶ 1 of 1 · Cups · All about tea\n');
  expect(description).toMatch(/✏️ \*\*Altered\*\* · ¶ 6 of 7 · .+ · Blinken in Beijing\n/);
});

test('beyond five it says how many are left', () => {
  const [embed] = check('"a1" "b2" "c3" "d4" "e5" "f6" "g7"').embeds;
  expect(embed?.description).toContain('left over: 2');
  expect(embed?.description?.match(/❌/g)).toHaveLength(5);
});

test('a message without words has nothing to check', () => {
  expect(check('').content).toBe('There are no words in that message that I could look up.');
});
