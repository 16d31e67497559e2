/** What a page holds that shows nothing: it is left out, and however much there is of it, the page is read. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

async function textOf(html: string): Promise<(string | undefined)[]> {
  const { article } = await parseArticle('a.html', 'id', `<title>Icons</title>${html}`);
  return article?.passages.map(({ text }) => text) ?? [];
}

test.each([
  '<i></i>',
  '<i> </i>\n',
  '<a href="x"></a>',
  '<b><i> </i></b>',
  '<i><!-- --></i><!-- -->',
  '<rp>(</rp>',
  '<datalist>a</datalist>',
  '<span hidden>a</span>',
  '<area>',
  '<x-icon></x-icon>',
  '<x-icon>a</x-icon> ',
  '<input> ',
  '<picture></picture> ',
  '<select> </select> ',
  '<i data-mdast="ignore">a</i> ',
  '<fieldset></fieldset>',
  '<br><wbr>',
  '<img src="x"> ',
])(
  'a page with 100 kB of %s is read',
  async (run) => {
    const html = run.repeat(100_000 / run.length);
    const texts = await textOf(`<p>A text.<p>One ${html} more.<p>The last.${html}`);
    expect(texts.join('\n')).toMatch(/^A text\.\nOne\s[\s\S]*more\.\nThe last\./);
  },
  20_000,
);

test.each([
  ['<p>Two<i> </i>words', 'Two words'],
  ['<p>Two<i></i> <b><u> </u></b>words', 'Two words'],
  ['<p>One<i></i>word', 'Oneword'],
  ['<p>One<!-- -->word <span hidden>is hidden</span>less', 'Oneword less'],
  ['<p>Two<br>lines', 'Two\nlines'],
  ['<p>No<i>&nbsp;</i>break', 'No\u00a0break'],
  ['<p><ruby>岩<rp>(</rp><rt>いわ</rt><rp>)</rp></ruby>の上', '岩の上'],
  ['<b>Two<hr>parts</b>', 'Two\nparts'],
  ['<b>Bold<pre>code</pre></b>', 'Bold\ncode'],
  ['<ul><li><b>One<hr>item</b></ul>', '- One\n  item'],
  ['<pre>two<b>\n</b>lines</pre>', 'two\nlines'],
  ['<ol><li></li><li>second</ol>', '2. second'],
  ['<table><tr><th></th><th>b</th><tr><td>c</td><td></td></table>', ' | b\nc | '],
])('%s says %j', async (html, text) => {
  expect(await textOf(html)).toEqual([text]);
});
