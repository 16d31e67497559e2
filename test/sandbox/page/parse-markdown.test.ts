import { expect, test } from 'vitest';
import { type MarkdownNode, parseMarkdown } from '../../../src/sandbox/page/markdown/parse-markdown.ts';
import { plainText } from '../../../src/sandbox/page/markdown/plain-text.ts';

const known = { people: new Map(), channels: new Map(), guilds: [] };

function outline(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map(({ type, content, items, ordered }) => {
      if (items) {
        const name = ordered ? 'ol' : 'ul';
        return `<${name}>${items.map((item) => `<li>${outline(item)}</li>`).join('')}</${name}>`;
      }
      if (type === 'text') return content;
      return content === undefined
        ? `<${type}>`
        : `<${type}>${typeof content === 'string' ? content : outline(content)}</>`;
    })
    .join('');
}

test.each([
  ['**bold** and *it*', '<strong>bold</> and <em>it</>'],
  ['> quote **b**\n> two\nafter', '<blockQuote>quote <strong>b</><br>two<br></>after'],
  [
    'a\n- one\n- **two**\n  - nested\n- three\nafter',
    'a<br><ul><li>one</li><li><strong>two</><br><ul><li>nested</li></ul></li><li>three</li></ul>after',
  ],
  ['3. x\n4. y\n\nend', '<ol><li>x</li><li>y</li></ol><br>end'],
  ['> - q1\n> - q2\nrest', '<blockQuote><ul><li>q1</li><li>q2</li></ul></>rest'],
  ['5 - 3 * 2 is - not a list', '5 - 3 * 2 is - not a list'],
  ['\\- not a list, \\*not bold\\*', '- not a list, *not bold*'],
  ['# head\n- item\n-# small', '<heading>head</><ul><li>item</li></ul><subtext>small</>'],
  ['> quoted\n-# small\nafter', '<blockQuote>quoted<br></><subtext>small</>after'],
  ['not -# small', 'not -# small'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['`code` ```js\nblock```', '<inlineCode>code</> <codeBlock>block</>'],
])('%j', (text, expected) => {
  expect(outline(parseMarkdown(text))).toBe(expected);
});

test.each([150, 4096])(
  'text nested deeper than anybody means is shown as it was typed: %i marks',
  (count) => {
    const text = '*'.repeat(2 * count);
    expect(outline(parseMarkdown(text))).toBe(text);
    expect(plainText(text, known)).toBe(text);
  },
);

test('on one line only the words are left', () => {
  expect(plainText('> **Blinken** met\n> [Xi](https://a.example)', known)).toBe('Blinken met Xi');
});
