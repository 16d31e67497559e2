/** What a page holds that no reader of it sees, or that is no text: it is left out, and what may be text stays. */
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

async function read(html: string): Promise<string | undefined> {
  const { article } = await parseArticle('a.html', 'id', `${html}<p>The end.`);
  const texts = article?.sections.flatMap(({ heading, first, count }) => [
    ...(heading === '' ? [] : [`# ${heading}`]),
    ...article.passages.slice(first, first + count).map(({ text }) => text),
  ]);
  return texts?.join('\n\n');
}

test.each([
  '<div style="color: red; Display : none !important">Please enable JavaScript.</div>',
  '<div class="modal" aria-hidden="true"><p>Get 20% off!</p></div>',
  '<button>Show more</button>',
  '<p><a role="button" href="/share">Share</a></p>',
  '<p><a class="button primary" href="/share"><span>Share</span></a></p>',
  '<div><button aria-expanded="false">Copy</button><button>Link</button></div>',
])('nothing is read of %s', async (html) => {
  expect(await read(html)).toBe('The end.');
});

test.each([
  ['<div aria-hidden="true"><h1>Ponds</h1></div>', '# Ponds'],
  ['<p style="visibility:hidden">A script shows it.', 'A script shows it.'],
  ['<p>Press <button>Save</button> to keep it.</p>', 'Press Save to keep it.'],
  ['<p>Press <a class="btn">Save</a> to keep it.</p>', 'Press Save to keep it.'],
  ['<h2><button aria-expanded="false">Opening hours</button></h2>', '# Opening hours'],
  ['<h2>Options <button>Copy path</button></h2>', '# Options'],
  ['<button class="accordion">Is it free?</button>', 'Is it free?'],
  ['<div role="button"><h3>Parking</h3></div>', '# Parking'],
  ['<button aria-controls="a">Fees</button>', 'Fees'],
  ['<p aria-controls="b">Fees<p id="b" style="display:none">Twelve euros.</p>', 'Fees\n\nTwelve euros.'],
  ['<p>Its mass is <span><math><mi>m</mi></math></span><span aria-hidden="true">m</span>.', 'Its mass is m.'],
  ['<p><ruby>東京<rt>とうきょう</ruby>で<ruby>岩<rp>(</rp><rt>いわ</rt><rp>)</rp></ruby>', '東京で岩'],
])('of %s is read %j', async (html, text) => {
  expect(await read(html)).toBe(`${text}\n\nThe end.`);
});

test.each([
  '<button> </button>',
  '<rt>a</rt>',
  '<i aria-hidden="true">a</i>',
  '<b style="display:none">a</b>',
])(
  'a page with 100 kB of %s is read',
  async (run) => {
    expect(await read(`<h1>${run.repeat(100_000 / run.length)}Ponds</h1>`)).toBe('# Ponds\n\nThe end.');
  },
  20_000,
);

test.each([
  ['<h2>Wildlife<span class="mw-editsection">[<a>edit</a>]</span></h2>', '# Wildlife'],
  [
    '<p>Rats came in 1816.<sup class="noprint Inline-Template">[<i>citation needed</i>]</sup> They left.',
    'Rats came in 1816. They left.',
  ],
  ['<div class="noprint"><h1>Ponds</h1></div>', '# Ponds'],
  ['<h2>Installation<a class="headerlink" href="#installation">¶</a></h2>', '# Installation'],
  ['<h2><a href="#b">Use</a></h2>', '# Use'],
  ['<dl><dt>run(n)<a href="#run">🔗</a></dt><dd>Runs it.</dd></dl>', '- run(n)\n  Runs it.'],
  ['<p>See <a href="#s2">§</a> 2.', 'See § 2.'],
])('of %s is read %j', async (html, text) => {
  expect(await read(html)).toBe(`${text}\n\nThe end.`);
});

test('a page goes by its heading without the link to itself', async () => {
  const page =
    '<title>Setup — Widget 2.1 documentation</title><h1>Setup<a href="#setup">¶</a></h1><p>Turn it on.';
  expect((await parseArticle('a.html', 'id', page)).article?.title).toBe('Setup');
});
