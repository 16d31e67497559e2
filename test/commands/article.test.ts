import { describe, expect, test } from 'vitest';
import { article } from '../../src/commands/article.ts';
import type { SlashInvocation } from '../../src/commands/command.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import { articleFrom, cardOf, choose, click, contextOf, firstArticle, labelsOf, slash } from './scene.ts';

const many = await Promise.all(
  Array.from({ length: 17 }, (_, i) =>
    articleFrom(`a${i}`, `---\ntitle: Article ${String.fromCharCode(65 + i)}\n---\n\nText ${i}.`),
  ),
);
const sub = (subcommand: string, options: SlashInvocation['options'] = {}) => slash(options, { subcommand });

describe('/article list', () => {
  test('names every article with its size, and opens any', () => {
    const context = contextOf(firstArticle, ...many.slice(0, 2));
    const reply = article.run(sub('list'), context);
    expect(reply).toMatchObject({ private: true });
    expect(cardOf(reply).embeds[0]?.description).toBe(
      '**Blinken in Beijing** · ¶ 1–7\n**Article A** · ¶ 1\n**Article B** · ¶ 1',
    );
    const opened = cardOf(runComponent(choose(cardOf(reply), 0), context));
    expect(opened.embeds[0]?.title).toBe('Blinken in Beijing');
    expect(opened.embeds[0]?.description).toContain('The Arrival of Antony Blinken · ¶ 4');
  });

  test('has pages when there are many', () => {
    const context = contextOf(...many);
    const first = cardOf(article.run(sub('list'), context));
    const second = cardOf(runComponent(click(first, '▶'), context));
    expect(second.embeds[0]?.description).toBe('**Article P** · ¶ 1\n**Article Q** · ¶ 1');
  });
});

describe('/article outline', () => {
  test('shows the sections with their paragraphs, and opens any', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(article.run(sub('outline'), context));
    expect(card.embeds[0]?.description).toMatch(
      /^\*Opening\* · ¶ 1–2\nBackground of U\.S\.-China Tensions · ¶ 3\n/,
    );
    const opened = cardOf(runComponent(choose(card, 1), context));
    expect(opened.embeds[0]?.footer?.text).toBe('Blinken in Beijing · ¶ 3 of 7');
  });

  test('sets a Markdown article’s footnotes apart, at the end and under none of its headings', async () => {
    const text = '# Tea\n\nIt is hot.[^1]\n\n[^1]: Mostly.\n\n# Milk\n\nIt is cold.[^2]\n\n[^2]: At first.';
    const context = contextOf(await articleFrom('drinks', text));
    const card = cardOf(article.run(sub('outline'), context));
    expect(card.embeds[0]?.description).toBe('Tea · ¶ 1\nMilk · ¶ 2\n*Footnotes* · ¶ 3–4');
    const [opened] = cardOf(runComponent(choose(card, 2), context)).embeds;
    expect(opened).toMatchObject({ title: 'Tea', description: '> Mostly.' });
  });

  test('leads from a paragraph to its footnote, which stands below it in small print, and back', async () => {
    const text =
      '# Rent\n\nDue in *October*.[^1]\n\n# Water\n\nFree.\n\n[^1]: Half,  for\n  *anybody* over 65.';
    const context = contextOf(await articleFrom('rules', text));
    const rent = cardOf(article.run(sub('read', { paragraph: 1 }), context));
    expect(rent.embeds[0]?.description).toBe('> Due in October.\n-# ¹ Half, for anybody over 65.');
    const note = cardOf(article.run(sub('read', { paragraph: 3 }), context));
    expect(cardOf(runComponent(click(note, '↑ ¶ 1'), context)).embeds).toEqual(rent.embeds);
  });

  test('lets them choose when there are several articles', () => {
    const context = contextOf(firstArticle, ...many);
    expect(cardOf(article.run(sub('outline'), context)).embeds[0]?.title).toBe('What I have read');
    expect(cardOf(article.run(sub('outline', { article: 'a3' }), context)).embeds[0]?.title).toBe(
      'Article D',
    );
  });
});

describe('/article read', () => {
  test('shows a paragraph by its number, with its neighbours', () => {
    const context = contextOf(firstArticle);
    const reply = article.run(sub('read', { paragraph: 5 }), context);
    expect(reply).toMatchObject({ private: false });
    const card = cardOf(reply);
    expect(card.embeds[0]?.title).toBe('Objectives of Blinken’s Diplomatic Mission');
    expect(labelsOf(card)).toEqual(['◀ ¶ 4', '¶ 6 ▶', 'Discuss', 'Remove']);
    const next = cardOf(runComponent(click(card, '¶ 6'), context));
    expect(next.embeds[0]?.footer?.text).toBe('Blinken in Beijing · ¶ 6 of 7');
  });

  test('of several articles asks for one, and opens the paragraph of the one that is chosen', () => {
    const context = contextOf(firstArticle, ...many.slice(0, 2));
    const list = cardOf(article.run(sub('read', { paragraph: 5 }), context));
    expect(list.embeds[0]?.description).toMatch(/^¶ 5 of which article\? .*\n\*\*Blinken in Beijing\*\* /);
    const reply = runComponent(choose(list, 0), context);
    expect(reply).toMatchObject({ kind: 'message', private: true });
    expect(cardOf(reply).embeds[0]?.footer?.text).toBe('Blinken in Beijing · ¶ 5 of 7');
    const other = cardOf(runComponent(choose(list, 1), context));
    expect(other.content).toBe('*Article A* has ¶ 1 to ¶ 1; there is no ¶ 5.');
  });

  test('keeps the paragraph on the list’s other pages', () => {
    const context = contextOf(...many);
    const first = cardOf(article.run(sub('read', { paragraph: 1 }), context));
    const second = cardOf(runComponent(click(first, '▶'), context));
    expect(second.embeds[0]?.description).toMatch(/^¶ 1 of which article\?/);
    const opened = cardOf(runComponent(choose(second, 1), context));
    expect(opened.embeds[0]?.footer?.text).toBe('Article Q · ¶ 1 of 1');
  });

  test('keeps it, too, where there is no article of the name that was typed', () => {
    const context = contextOf(firstArticle, ...many.slice(0, 2));
    const list = cardOf(article.run(sub('read', { paragraph: 5, article: 'Zebras' }), context));
    expect(list.embeds[0]?.description).toMatch(/^I have no article called \*Zebras\*/);
    expect(cardOf(runComponent(choose(list, 0), context)).embeds[0]?.footer?.text).toMatch(/¶ 5 of 7/);
  });

  test.each([8, Number.MAX_SAFE_INTEGER])('says when no article has that paragraph: %i', (paragraph) => {
    const context = contextOf(firstArticle, ...many.slice(0, 2));
    const list = cardOf(article.run(sub('read', { paragraph }), context));
    expect(list.embeds[0]?.description).toMatch(new RegExp(`^No article has a ¶ ${paragraph}\\.`));
    expect(cardOf(runComponent(choose(list, 0), context)).embeds[0]?.title).toBe('Blinken in Beijing');
  });

  test('stops at both ends', () => {
    const context = contextOf(firstArticle);
    for (const [paragraph, end] of [
      [1, '◀ ¶ 1'],
      [7, '¶ 7 ▶'],
    ] as const) {
      const card = cardOf(article.run(sub('read', { paragraph }), context));
      const off = card.components
        .flatMap(({ components }) => components)
        .filter((each) => 'disabled' in each);
      expect(off).toMatchObject([{ label: end, disabled: true }]);
    }
  });

  test('says which paragraphs there are when that one is not', () => {
    const reply = article.run(sub('read', { paragraph: 8 }), contextOf(firstArticle));
    expect(cardOf(reply).content).toBe('*Blinken in Beijing* has ¶ 1 to ¶ 7; there is no ¶ 8.');
  });

  test('reads a paragraph longer than a card bit by bit', async () => {
    const long = await articleFrom(
      'long',
      Array.from({ length: 200 }, (_, i) => `This is sentence ${i + 1} of it.`).join(' '),
    );
    const context = contextOf(long);
    let card = cardOf(article.run(sub('read', { paragraph: 1 }), context));
    expect(card.embeds[0]?.description).toMatch(/^> This is sentence 1 of it\. .* …$/);
    while (labelsOf(card).includes('Read on')) card = cardOf(runComponent(click(card, 'Read on'), context));
    expect(card.embeds[0]?.description).toMatch(/^> … .*sentence 200 of it\.$/);
  });

  test.each([true, false])('cuts a long title short, never the place (in an embed: %s)', async (embed) => {
    const title = 'All about *tea* and how it is drunk '.repeat(7).trim();
    const context = contextOf(await articleFrom('tea', `---\ntitle: "${title}"\n---\n\nTea is hot.`));
    const botMay = { embed, openThreads: true, beAllowedThreads: true };
    const card = cardOf(article.run({ ...sub('read', { paragraph: 1 }), botMay }, context));
    const small = embed ? card.embeds[0]?.footer?.text : card.content.split('\n').at(-1);
    expect(small).toMatch(/^(?:-# )?All about .{60,90}… · ¶ 1 of 1$/);
  });

  test('says plainly when the article has changed or gone', async () => {
    const context = contextOf(firstArticle);
    const card = cardOf(article.run(sub('read', { paragraph: 5 }), context));
    context.swap(await articleFrom('blinken-beijing', 'Quite another text.'));
    expect(cardOf(runComponent(click(card, '¶ 6'), context)).content).toMatch(/^The article has changed/);
    context.swap(...many);
    expect(cardOf(runComponent(click(card, '¶ 6'), context)).content).toMatch(/^That article has left/);
  });
});

test('article titles are suggested, those that begin with what is typed first', async () => {
  const context = contextOf(
    firstArticle,
    await articleFrom('b', '---\ntitle: Tea in Beijing\n---\n\nTea.'),
    await articleFrom('c', '---\ntitle: Beijing at night\n---\n\nNight.'),
  );
  const focused = { name: 'article', value: 'beijing' };
  expect(article.complete?.({ ...sub('outline'), focused }, context).map(({ name }) => name)).toEqual([
    'Beijing at night',
    'Blinken in Beijing',
    'Tea in Beijing',
  ]);
});
