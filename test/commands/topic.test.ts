import { describe, expect, test } from 'vitest';
import { runComponent } from '../../src/commands/run-component.ts';
import { topic } from '../../src/commands/topic.ts';
import {
  articleFrom,
  cardOf,
  choose,
  click,
  contextOf,
  firstArticle,
  labelsOf,
  OTHER,
  slash,
} from './scene.ts';

const longArticle = await articleFrom(
  'tea',
  ['# Tea', ...Array.from({ length: 19 }, (_, i) => `Tea number ${i + 1} is drunk hot.`)].join('\n\n'),
);

describe('/topic', () => {
  test('lists every passage on a topic: a sentence each with its place', () => {
    const reply = topic.run(slash({ name: 'trade' }), contextOf(firstArticle));
    expect(reply).toMatchObject({ kind: 'message', private: false });
    const [embed] = cardOf(reply).embeds;
    expect(embed?.title).toBe('Passages: 3');
    const places = embed?.description?.match(/¶ \d of 7/g)?.sort();
    expect(places).toEqual(['¶ 2 of 7', '¶ 3 of 7', '¶ 6 of 7']);
    expect(embed?.description).toContain('Trade disputes, cybersecurity concerns');
  });

  test('opens any of them beside the list, for the chooser alone', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(topic.run(slash({ name: 'trade' }), context));
    const opened = runComponent(choose(card, 1, { userId: OTHER }), context);
    expect(opened).toMatchObject({ kind: 'message', private: true });
    expect(cardOf(opened).embeds[0]).toMatchObject({ author: { name: 'trade' } });
    expect(cardOf(opened).embeds[0]?.description).toMatch(/\*\*.*[Tt]rade.*\*\*/);
  });

  test('has pages when there are many, and turns them', () => {
    const context = contextOf(longArticle);
    const first = cardOf(topic.run(slash({ name: 'tea' }), context));
    expect(first.embeds[0]?.footer?.text).toBe('Page 1 of 3');
    const second = cardOf(runComponent(click(first, '▶'), context));
    expect(second.embeds[0]?.footer?.text).toBe('Page 2 of 3');
    expect(second.embeds[0]?.description).toMatch(/^\*\*9\.\*\*/);
    expect(cardOf(runComponent(click(second, '◀'), context))).toEqual(first);
  });

  test('lists anew when the article has changed', async () => {
    const context = contextOf(longArticle);
    const first = cardOf(topic.run(slash({ name: 'tea' }), context));
    context.swap(await articleFrom('tea', 'Tea is drunk hot.'));
    const changed = cardOf(runComponent(click(first, '▶'), context));
    expect(changed.embeds[0]?.description).toMatch(/^-# The article has changed since/);
    expect(runComponent(choose(first, 0), context)).toMatchObject({ private: true });
  });

  test('tells the asker alone when no passage speaks of it', () => {
    const reply = topic.run(slash({ name: 'weather' }), contextOf(firstArticle));
    expect(reply).toMatchObject({ private: true });
    expect(cardOf(reply).content).toBe('No passage speaks of *weather*.');
  });

  test.each(['   ', 'https://a.example/b', '<@100000000000000001>', '?!'])(
    'asks for a topic where nothing is said: %j',
    (name) => {
      const reply = topic.run(slash({ name }), contextOf(firstArticle));
      expect(reply).toMatchObject({ private: true });
      expect(cardOf(reply).content).toBe('Ask me something, and I’ll look it up.');
    },
  );

  test('names the topics nearest to what was mistyped', () => {
    const reply = topic.run(slash({ name: 'climte chnge' }, { locale: 'de' }), contextOf(firstArticle));
    expect(reply).toMatchObject({ private: true });
    expect(cardOf(reply).content).toBe(
      'Keine Stelle handelt von *climte chnge*.\nMeintest du *climate change*?',
    );
  });

  test('takes no topic for near that shares but a small word, and asks with one question mark', async () => {
    const context = contextOf(
      await articleFrom('faq', '# The cost\n\nNothing.\n\n# How do I reset the password?\n\nStart anew.'),
    );
    const told = (name: string) => cardOf(topic.run(slash({ name }), context)).content;
    expect(told('the')).toBe('No passage speaks of *the*.');
    expect(told('the weather')).toBe('No passage speaks of *the weather*.');
    expect(told('the pasword')).toBe(
      'No passage speaks of *the pasword*.\nDid you mean *How do I reset the password*?',
    );
  });

  test('names a near topic that is a question without the blank before its question mark', async () => {
    const context = contextOf(await articleFrom('faq', '# Pourquoi ce voyage ?\n\nPour parler.'));
    expect(cardOf(topic.run(slash({ name: 'le voyge' }), context)).content).toBe(
      'No passage speaks of *le voyge*.\nDid you mean *Pourquoi ce voyage*?',
    );
  });

  test.each([
    ['ja', '*climte chnge*について述べた箇所はありません。\nもしかして*climate change*のことですか？'],
    ['zh-CN', '没有一段讲到*climte chnge*。\n你是不是想找*climate change*？'],
  ])('sets no space and no half-width mark where %s has none', (locale, content) => {
    const reply = topic.run(slash({ name: 'climte chnge' }, { locale }), contextOf(firstArticle));
    expect(cardOf(reply).content).toBe(content);
  });

  test('finds it said in other words, and opens the passage with that sentence in bold', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(topic.run(slash({ name: 'global warming' }), context));
    expect(card.embeds[0]?.title).toBe('Passages: 2');
    for (const option of [0, 1]) {
      const [opened] = cardOf(runComponent(choose(card, option), context)).embeds;
      expect(opened?.author?.name).toBe('global warming');
      expect(opened?.description).toMatch(/\*\*[^*]*climate change[^*]*\*\*/i);
    }
  });

  test('keeps to the article it is asked of, on every page', async () => {
    const context = contextOf(longArticle, await articleFrom('tea-too', '# Cups\n\nTea needs a cup.'));
    const all = cardOf(topic.run(slash({ name: 'tea' }), context));
    expect(all.embeds[0]?.title).toBe('Passages: 20');
    const first = cardOf(topic.run(slash({ name: 'tea', article: 'tea' }), context));
    expect(first.embeds[0]?.title).toBe('Passages: 19');
    const second = cardOf(runComponent(click(first, '▶'), context));
    expect(second.embeds[0]?.title).toBe('Passages: 19');
  });

  test('does not stretch a topic: half of it is not it', () => {
    const reply = topic.run(slash({ name: 'weather in Beijing' }), contextOf(firstArticle));
    expect(cardOf(reply).content).toBe('No passage speaks of *weather in Beijing*.');
  });

  test('lists what stands under a heading, whatever words it uses', async () => {
    const drinks = await articleFrom(
      'drinks',
      '# Drinks\n\nTea is hot.\n\nMilk is cold.\n\n# Food\n\nBread is dry.',
    );
    const [embed] = cardOf(topic.run(slash({ name: 'drinks' }), contextOf(drinks))).embeds;
    expect(embed?.description).toContain('Tea is hot');
    expect(embed?.description).toContain('Milk is cold');
    expect(embed?.description).not.toContain('Bread');
  });

  test('names heading and title after the place: once if they are the same, and neither at the cost of the other', async () => {
    const long = 'A very long line about what to drink with whom and when and why';
    const context = contextOf(
      await articleFrom('a', '---\ntitle: Hot drinks\n---\n\n# Hot drinks\n\nTea is one.'),
      await articleFrom(
        'b',
        `---\ntitle: ${long} too\n---\n\n# ${long}\n\nMilk is another.\n\n# Cups\n\nA cup.`,
      ),
    );
    const placeOf = (name: string) =>
      cardOf(topic.run(slash({ name }), context)).embeds[0]?.description?.split('\n')[1];
    expect(placeOf('tea')).toBe('-# ¶ 1 of 1 · Hot drinks');
    expect(placeOf('milk')).toBe(
      '-# ¶ 1 of 2 · A very long line about what to drink with whom and when and… · A very long line about what to drink with whom and when and…',
    );
    expect(placeOf('cups')).toBe(`-# ¶ 2 of 2 · Cups · ${long} too`);
  });

  test('numbers its lines itself: the marks of an article’s list are left off', async () => {
    const steps = await articleFrom(
      'steps',
      '# Steps\n\n1. Boil the water.\n2. Add tea.\n   - Stir the pot.',
    );
    const lineOf = (name: string) => {
      const card = cardOf(topic.run(slash({ name }), contextOf(steps)));
      return card.embeds[0]?.description?.split('\n')[0];
    };
    expect(lineOf('tea')).toBe('**1.** Add tea.');
    expect(lineOf('pot')).toBe('**1.** Stir the pot.');
  });

  test('shows a private list without a way for others to see it', () => {
    const card = cardOf(topic.run(slash({ name: 'trade', private: true }), contextOf(firstArticle)));
    expect(labelsOf(card)).toEqual([]);
  });
});
