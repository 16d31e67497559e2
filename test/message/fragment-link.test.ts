import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentLink } from '../../src/message/fragment-link.ts';

const URL = 'https://news.example/a';

test('a short sentence is named whole', () => {
  expect(fragmentLink(URL, 'Trade, tariffs & high-stakes talks.', 'paragraph', 500)).toBe(
    `${URL}#:~:text=Trade%2C%20tariffs%20%26%20high%2Dstakes%20talks.`,
  );
});

test('a long sentence is named by its first and last words', () => {
  const sentence =
    'The discussions will focus on finding common ground, easing tensions, and exploring avenues for cooperation on issues of mutual concern.';
  expect(fragmentLink(URL, sentence, 'paragraph', 500)).toBe(
    `${URL}#:~:text=The%20discussions%20will%20focus%20on%20finding,cooperation%20on%20issues%20of%20mutual%20concern.`,
  );
});

test('a long sentence is named by whole words where no spaces part them, for browsers find no others', () => {
  const sentence = `而${'两国在北京就贸易失衡与网络安全问题进行了会谈，'.repeat(6)}讨论了其他重要话题。`;
  const [first = '', last = ''] =
    fragmentLink(URL, sentence, 'paragraph', 2048)?.split('text=')[1]?.split(',') ?? [];
  expect(decodeURIComponent(first)).toMatch(/^而两国在.*安全$/);
  expect(decodeURIComponent(last)).toMatch(/^.{1,40}话题。$/);
});

test('a link that has a fragment already keeps it', () => {
  expect(fragmentLink(`${URL}#part-2`, 'Trade.', 'paragraph', 500)).toBe(`${URL}#part-2:~:text=Trade.`);
});

test('what does not fit is left off, at worst the link itself', () => {
  expect(fragmentLink(URL, 'Trade.', 'paragraph', 25)).toBe(URL);
  expect(fragmentLink(URL, 'Trade.', 'paragraph', 10)).toBeUndefined();
});

test.each([
  ['list', '- nested item', 'nested%20item'],
  ['list', '12. [x] The twelfth', 'The%20twelfth'],
  ['table', 'spider | 8 |  | fly', 'spider,-8'],
  ['table', '| 8 hours | 20 g', '8%20hours,-20%20g'],
  ['table', 'the only column', 'the%20only%20column'],
  ['code', 'a  = 1', 'a%20%20%3D%201'],
  ['quote', '- nor wept\n- nor slept', 'nor%20wept,nor%20slept'],
  ['paragraph', 'A line\nand another,\nand one more.', 'A%20line,and%20one%20more.'],
] as const)('in a %s, %j is named as the page has it', (kind, sentence, text) => {
  expect(fragmentLink(URL, sentence, kind, 500)).toBe(`${URL}#:~:text=${text}`);
});

test('what has no words is named by nothing', () => {
  expect(fragmentLink(URL, '|  |', 'table', 500)).toBe(URL);
});

/** Halves of surrogate pairs included. */
const anyUnits = fc
  .array(
    fc.oneof(fc.nat(0xffff), fc.constantFrom(...[...' \n|-1.\ud800'].map((sign) => sign.charCodeAt(0)))),
    {
      minLength: 1,
      maxLength: 300,
    },
  )
  .map((units) => String.fromCharCode(...units));

test('any sentence makes a link that browsers read and Markdown leaves alone', () => {
  fc.assert(
    fc.property(
      anyUnits,
      fc.constantFrom('paragraph', 'list', 'table', 'code' as const),
      (sentence, kind) => {
        const link = fragmentLink(URL, sentence, kind, 2048);
        expect(link).toMatch(/^https:\/\/news\.example\/a(#:~:text=[^\s()<>*&,-]+(,-?[^\s()<>*&,-]+)?)?$/);
      },
    ),
  );
});
