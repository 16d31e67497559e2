import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layCard, type Sheet } from '../../src/message/lay-card.ts';
import { anyHeading } from './any-article.ts';
import { refusals } from './discord-limits.ts';
import { readInline } from './discord-reader.ts';

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  question: anyHeading,
  title: anyHeading,
  url: fc.option(fc.webUrl(), { nil: undefined }),
  blocks: fc
    .array(fc.integer({ min: 1, max: 1900 }), { maxLength: 4 })
    .map((lengths) => lengths.map((length, i) => '①②③④'.charAt(i).repeat(length))),
  source: anyHeading,
  footer: fc.constantFrom('¶ 5 of 7', '5_of_7', ''),
  colour: fc.constant(0),
});

/** What is seen is the text, or its beginning with "…". */
function expectShown(seen: string, text: string): void {
  if (seen === text) return;
  expect(seen).toMatch(/…$/);
  expect(text.startsWith(seen.slice(0, -1))).toBe(true);
}

describe('whatever is laid', () => {
  test('Discord takes it', () => {
    fc.assert(
      fc.property(anySheet, fc.boolean(), (sheet, embed) => {
        expect(refusals(layCard({ ...sheet, blocks: ['.', ...sheet.blocks] }, embed))).toEqual([]);
      }),
    );
  });

  test.each([
    ['an embed', true, 256],
    ['plain content', false, 200],
  ])('has its title in %s as it stands, or as much of it as there is room for', (_, embed, room) => {
    fc.assert(
      fc.property(anySheet, ({ title = '', url }) => {
        fc.pre(title !== '');
        const { content, embeds } = layCard({ title, url, blocks: [], colour: 0 }, embed);
        const [, linked, bare] = /^\*\*(?:\[(.*)\]\(<.*>\)|(.*))\*\*$/.exec(content) ?? [];
        const shown = embeds[0]?.title ?? linked ?? bare ?? '';
        const { text } = readInline(shown);
        expectShown(text, title);
        expect(shown.length).toBeLessThanOrEqual(room);
        if (text !== title) expect(shown.length).toBeGreaterThan(room * 0.4);
      }),
    );
  });

  test('shows in small print what the article is called and the place, as they stand', () => {
    fc.assert(
      fc.property(anySheet, ({ source = '', footer = '', ...sheet }) => {
        fc.pre(source !== '' && !source.includes(' · '));
        const { content } = layCard({ ...sheet, source, footer }, false);
        const small = content.split('\n').at(-1) ?? '';
        expect(small).toMatch(/^-# /);
        const [seen = '', place] = readInline(small.slice(3)).text.split(' · ');
        expectShown(seen.replace(/\u200e$/, ''), source);
        expect(place ?? '').toBe(footer);
      }),
    );
  });

  test('has without embeds as many blocks, each whole, as there is room for between the other lines', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { content } = layCard({ ...sheet, url: undefined }, false);
        const shown = sheet.blocks.filter((block) => content.split('\n').includes(block));
        expect(shown).toEqual(sheet.blocks.slice(0, shown.length));
        const bare = layCard({ ...sheet, blocks: [''], url: undefined }, false).content;
        const next = sheet.blocks[shown.length];
        if (next) expect([bare, ...shown, next].join('\n').length - 1).toBeGreaterThan(2000);
      }),
    );
  });
});

test('without embeds a title leads to its page where all fits 2,000 characters, else only the link is left out', () => {
  const [linked, bare] = ['**[Tea](<https://a.example/tea>)**', '**Tea**'];
  const around = (headline: string) => `-# ❓ why\n${headline}\n\n-# ¶ 1 of 1`.length;
  const linesOf = (block: string) => {
    const sheet = { question: 'why', title: 'Tea', url: 'https://a.example/tea', footer: '¶ 1 of 1' };
    return layCard({ ...sheet, blocks: [block], colour: 0 }, false).content.split('\n');
  };
  for (const [length, headline] of [
    [2000 - around(linked), linked],
    [2001 - around(linked), bare],
    [2000 - around(bare), bare],
  ] as const) {
    const block = 'x'.repeat(length);
    expect(linesOf(block)).toEqual(['-# ❓ why', headline, block, '-# ¶ 1 of 1']);
  }
});

test.each([
  ['a heading of words is cut at one', 'tea '.repeat(80), `${'tea '.repeat(63)}tea…`],
  ['a heading of signs is cut where they no longer fit', '_'.repeat(257), `${'\\_'.repeat(127)}…`],
  [
    'a heading loses no more than does not fit',
    `${'a'.repeat(60)}${'_'.repeat(200)}`,
    `${'a'.repeat(60)}${'\\_'.repeat(91)}…`,
  ],
  ['a heading of signs that fit is left whole', '_'.repeat(128), '\\_'.repeat(128)],
])('%s', (_, title, shown) => {
  expect(layCard({ title, blocks: [], colour: 0 }, true).embeds[0]?.title).toBe(shown);
});
