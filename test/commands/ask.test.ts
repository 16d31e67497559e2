import { describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { articleFrom, cardOf, contextOf, firstArticle, labelsOf, slash } from './scene.ts';

const VISIT = { question: 'why did Blinken visit' };

describe('/ask', () => {
  test('asks for no permission in a server it is no member of', () => {
    const botMay = { embed: false, openThreads: false, beAllowedThreads: false };
    const card = cardOf(ask.run(slash(VISIT, { external: true, botMay }), contextOf(firstArticle)));
    expect(card.embeds).toEqual([]);
    expect(card.content).not.toContain('Allow me');
  });

  test('asks for no permission where there is none to give: in a thread', () => {
    const botMay = { embed: true, openThreads: false, beAllowedThreads: false };
    const card = cardOf(ask.run(slash(VISIT, { botMay }), contextOf(firstArticle)));
    expect(card.embeds[0]?.description).not.toContain('Create Public Threads');
    expect(labelsOf(card)).not.toContain('Discuss');
  });

  test('suggests topics to a whole question too, and leaves one too long for a choice alone', () => {
    const context = contextOf(firstArticle);
    const complete = (value: string) =>
      ask.complete?.({ ...slash({}), focused: { name: 'question', value } }, context) ?? [];
    const [own, ...topics] = complete('why did Blnken visit').map(({ value }) => value);
    expect(own).toBe('why did Blnken visit');
    expect(topics[0]).toBe('Antony Blinken');
    expect(complete('Climate change').map(({ value }) => value)).toEqual(['Climate change']);
    expect(complete('why '.repeat(40))).toEqual([]);
    expect(complete('').length).toBeGreaterThan(0);
  });

  test('knows its articles by title, and lists them when there is no such one', async () => {
    const context = contextOf(
      firstArticle,
      await articleFrom('tea', '---\ntitle: All about tea\n---\n\nTea is a drink.'),
    );
    expect(ask.run(slash({ question: 'what is tea', article: 'all about tea' }), context)).toMatchObject({
      asked: { articleId: 'tea' },
    });
    const sorry = ask.run(slash({ question: 'what is tea', article: 'coffee' }), context);
    expect(sorry).toMatchObject({ private: true });
    expect(cardOf(sorry).embeds[0]?.description).toMatch(/no article called \*coffee\*[\s\S]*All about tea/);
  });
});
