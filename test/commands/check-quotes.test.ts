import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import { cardOf, click, contextOf, firstArticle, labelsOf, message, place } from './scene.ts';

function check(content: string) {
  const context = contextOf(firstArticle);
  const reply = checkQuotes.runOnMessage({ ...place(), target: message(content) }, context);
  return { reply, context, card: cardOf(reply), description: cardOf(reply).embeds?.[0]?.description };
}

test('every quotation of a message is checked, for the clicker alone', () => {
  const { reply, card, description } = check(
    'First “Both nations have a vested interest”, then “Both nations do not have a vested interest”, then “pigs fly”.',
  );
  expect(reply).toMatchObject({ kind: 'message', private: true });
  expect(description).toBe(
    [
      '✅ **Word for word** · ¶ 6 of 7 · Key Challenges and Opportunities',
      '> Both nations have a vested interest',
      '✏️ **Altered** · ¶ 6 of 7 · Key Challenges and Opportunities',
      '> Both nations ~~do not~~ have a vested interest',
      '❌ **Not in the article**',
      '> pigs fly',
      '-# ~~Struck~~: not what it says. **Bold**: what it says.',
    ].join('\n'),
  );
  expect(labelsOf(card)).toEqual(['¶ 6 · Key Challenges and…']);
});

test('what an elision leaves out can be read', () => {
  expect(check('"The primary objective … is to initiate a dialogue"').description).toBe(
    [
      '✅ **Word for word, with words left out** · ¶ 5 of 7 · Objectives of Blinken’s Diplomatic Mission',
      '> **The primary objective** of Antony Blinken’s diplomatic mission **is to initiate a dialogue**',
    ].join('\n'),
  );
});

test('its place opens beside the check', () => {
  const { card, context } = check('"Both nations have a vested interest"');
  const opened = runComponent(click(card, '¶ 6'), context);
  expect(opened).toMatchObject({ kind: 'message', private: true });
  expect(cardOf(opened).embeds?.[0]?.footer?.text).toBe('Blinken in Beijing · ¶ 6 of 7');
});

test('beyond five it says how many are left', () => {
  const { description } = check('"a1" "b2" "c3" "d4" "e5" "f6" "g7"');
  expect(description).toContain('left over: 2');
  expect(description?.match(/❌/g)).toHaveLength(5);
});

test('a message without words has nothing to check', () => {
  expect(check('').card.content).toBe('There are no words in that message that I could look up.');
});
