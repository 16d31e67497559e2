import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/message/markdown.ts';
import { anyPassageText } from './any-article.ts';
import { readInline } from './discord-reader.ts';

test.each([
  ['snake_case and *stars*', 'snake\\_case and \\*stars\\*'],
  ['# not a heading', '\\# not a heading'],
  ['-# not subtext', '\\-# not subtext'],
  ['> not a quote', '\\> not a quote'],
  ['1. not a list', '1\\. not a list'],
  ['  - nor this', '  \\- nor this'],
  ['[text](https://a.example)', '\\[text\\](https\\://a.example)'],
  ['see https://a.example/b_c', 'see https\\://a.example/b\\_c'],
  ['<@123> <#1> <t:1:R> <:x:1>', '\\<\\@123> \\<#1> \\<t\\:1:R> \\<\\:x:1>'],
  ['@everyone', '\\@everyone'],
  [':smile: at 12:30', '\\:smile: at 12:30'],
  ['was :+1: or :no-entry:', 'was \\:+1: or \\:no-entry:'],
  ['a || b', 'a \\|\\| b'],
  ['C:\\temp', 'C:\\\\temp'],
  ['U.S.-China, e.g. 3.5 - 4', 'U.S.-China, e.g. 3.5 - 4'],
])('%s is shown as it stands', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
  expect(readInline(escaped).text).toBe(text);
});

test('a reader sees any text exactly as it stands', () => {
  fc.assert(
    fc.property(anyPassageText, ({ text }) => {
      expect(readInline(escapeMarkdown(text)).text).toBe(text);
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
    }),
  );
});
