/** What somebody who means harm would send: questions, button ids, choices and files, drawn by fast-check from a seed. */
import fc from 'fast-check';
import { encodeButtonId } from '../../src/message/button-id.ts';

/** Signs that regular expressions, Markdown, Discord and front matter trip over. */
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '\t',
    '.',
    ',',
    '…',
    '-',
    '#',
    '*',
    '_',
    '~',
    '|',
    '`',
    '>',
    '<',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '!',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '&',
    ';',
    '{',
    '}',
    '%00',
    '\0',
    '\u200b',
    '\u202e',
    '\ud800',
    'e\u0301',
    '\u0301',
    '👩‍👩‍👧',
    '中',
    'ß',
    'İ',
  ],
  ...[
    '@everyone',
    '<@123456789012345678>',
    '<#1>',
    'https://evil.example/',
    '[x](https://evil.example)',
    '```',
    '||',
    '> ',
    '-# ',
  ],
  ...[
    '---\n',
    'title: ',
    '&a *a',
    '- - - ',
    '<div>',
    '</div>',
    '<script>',
    '| a | b |\n| - | - |\n',
    '[^1]: ',
    '1. ',
  ],
];

const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.lorem({ maxCount: 5 }),
);

/** Elements of HTML of every sort: opened, closed, empty or all but empty. */
const element = fc
  .constantFrom(...'a area b code datalist details fieldset i img li p q rp span sup td x-icon'.split(' '))
  .chain((name) =>
    fc.constantFrom(
      ...['', ' ', 'a', '<br>', '<!-- -->', '<i> </i>'].map((inside) => `<${name}>${inside}</${name}>`),
      ...[`<${name}>`, `</${name}>`, `<${name} hidden>a</${name}>`, `<${name} href="#x" id="x"></${name}> `],
    ),
  );

/** Many pieces in a row, or one of them over and over. */
function hostileText(longest: number, pieces = piece): fc.Arbitrary<string> {
  const mixed = fc.array(pieces, { maxLength: 200 }).map((bits) => bits.join(''));
  const repeated = fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: longest }), pieces)
    .map(([unit, length, end]) => unit.join('').repeat(length).slice(0, length) + end);
  return fc.oneof(mixed, repeated).map((text) => text.slice(0, longest));
}

/** As long as a message and its embed; where less can be typed, it is cut. */
export const hostileQuestion = hostileText(8_000);

/** As long as a long article. */
export const hostileFile = hostileText(30_000, fc.oneof(piece, element));

const number = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));
const made = fc
  .record({
    action: fc.constantFrom(
      'passage',
      'match',
      'beside',
      'followUp',
      'discuss',
      'remove',
      'again',
      'topicPage',
      'outlinePage',
      'articlePage',
      'topicMenu',
      'outlineMenu',
      'articleMenu',
    ),
    article: fc.constantFrom('', 'aaaaaa', 'zzzzzz'),
    edition: fc.constantFrom('', 'aaaaaaaa'),
    passage: number,
    from: number,
    rank: number,
    asker: fc.constantFrom('', '1', '100000000000000001'),
    private: fc.boolean(),
    scoped: fc.boolean(),
  } as const)
  .map((id) => encodeButtonId(id as Parameters<typeof encodeButtonId>[0]));

/** Ids as we make them, with parts of them changed, and others that were never ours. */
export const tamperedId = fc.oneof(made, made.chain(changed), hostileText(100));

/** A menu under a card of ours. */
export interface OfferedMenu {
  readonly customId: string;
  readonly values: readonly string[];
}

/** What Discord says was chosen, and in which of the menus, by its place among them. */
export interface Choice {
  readonly menu: number;
  readonly customId: string;
  readonly values: readonly string[];
}

/** Choices that the menus offer, others with a part of them changed, and what no menu ever offered; or none, or several. */
export function tamperedChoice(menus: readonly OfferedMenu[]): fc.Arbitrary<Choice> {
  return fc.constantFrom(...menus.entries()).chain(([menu, { customId, values }]) => {
    const offered = fc.constantFrom(...values);
    const value = fc.oneof({ weight: 3, arbitrary: offered }, offered.chain(changed), hostileText(100));
    return fc.record({
      menu: fc.constant(menu),
      customId: fc.oneof(
        { weight: 3, arbitrary: fc.constant(customId) },
        fc.constant(customId).chain(changed),
        tamperedId,
      ),
      values: fc.oneof({ weight: 3, arbitrary: fc.tuple(value) }, fc.array(value, { maxLength: 3 })),
    });
  });
}

/** One sign of it became others; Discord takes no more than 100. */
function changed(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(100), piece)
    .map(([at, sign]) => (text.slice(0, at) + sign + text.slice(at + 1)).slice(0, 100));
}
