import { describe, expect, test } from 'vitest';
import { textForUs } from '../../src/discord/read-mention.ts';

const bot = '111111111111111111';
const ada = '222222222222222222';

describe('a message speaks to whom it mentions first', () => {
  test.each([
    ['a mention and a question', `<@${bot}> why did Blinken visit?`, 'why did Blinken visit?'],
    ['the old form of a mention', `<@!${bot}> trade`, 'trade'],
    ['a comma after the mention', `<@${bot}>, and on trade?`, 'and on trade?'],
    ['a greeting before it', `Hey <@${bot}> why did he visit?`, 'why did he visit?'],
    ['a mention at the very end', `why did Blinken visit, <@${bot}>?`, 'why did Blinken visit?'],
    ['a mention alone', `<@${bot}>`, ''],
    ['several lines', `<@${bot}>\nwhy did\nhe visit?`, 'why did\nhe visit?'],
    ['somebody else mentioned in the question', `<@${bot}> is <@${ada}> right?`, `is <@${ada}> right?`],
  ])('%s is for the bot', (_, content, text) => {
    expect(textForUs(content, bot, false)).toBe(text);
  });

  test.each([
    ['a mention in passing', `I asked <@${bot}> yesterday and it knew`],
    ['a message to somebody else', `<@${ada}> did you see what <@${bot}> said?`],
    ['no mention at all', 'why did Blinken visit?'],
    ['everyone', '@everyone why did Blinken visit?'],
  ])('%s is left alone', (_, content) => {
    expect(textForUs(content, bot, false)).toBeUndefined();
  });

  test('in a DM and in a reply to the bot no mention is needed', () => {
    expect(textForUs('and on trade?', bot, true)).toBe('and on trade?');
  });

  test('a reply to the bot that turns to somebody else is left alone', () => {
    expect(textForUs(`<@${ada}> look at this`, bot, true)).toBeUndefined();
  });

  test('white space without end before its last word keeps nobody waiting', () => {
    const written = `why${' '.repeat(1_000_000)}not`;
    expect(textForUs(`${written} <@${bot}>`, bot, false)).toBe('why not');
  }, 20_000);
});
