import { describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { questionOf } from '../../src/commands/question-of.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import {
  articleFrom,
  cardOf,
  click,
  contextOf,
  firstArticle,
  labelsOf,
  OTHER,
  sent,
  slash,
} from './scene.ts';

const VISIT = { question: 'why did Blinken visit' };

describe('/ask', () => {
  test('answers in public with the sentence in bold, its section and its place', () => {
    const reply = ask.run(slash(VISIT), contextOf(firstArticle));
    expect(reply).toMatchObject({ kind: 'message', private: false, asked: VISIT });
    const [embed] = cardOf(reply).embeds ?? [];
    expect(embed?.author?.name).toBe(VISIT.question);
    expect(embed?.description).toMatch(/^> .*\*\*.*Blinken.*\*\*/);
    expect(embed?.footer?.text).toMatch(/^Blinken in Beijing · ¶ \d of 7$/);
  });

  test('answers the asker alone when asked in private', () => {
    const reply = ask.run(slash({ ...VISIT, private: true }), contextOf(firstArticle));
    expect(reply).toMatchObject({ private: true });
    expect(reply).not.toHaveProperty('asked');
    expect(labelsOf(cardOf(reply))).not.toContain('Discuss');
  });

  test('tells the asker alone that the article doesn’t say, and which words it never uses', () => {
    const reply = ask.run(slash({ question: 'what is the capital of France' }), contextOf(firstArticle));
    expect(reply).toMatchObject({ private: true });
    const [embed] = cardOf(reply).embeds ?? [];
    expect(embed?.title).toBe('The article doesn’t say.');
    expect(embed?.description).toContain('It never mentions *capital* or *France*.');
  });

  test('falls back to plain text without embeds, and can still be read back', () => {
    const reply = ask.run(
      slash(VISIT, { botMay: { embed: false, openThreads: true, beAllowedThreads: true } }),
      contextOf(firstArticle),
    );
    const card = cardOf(reply);
    expect(card.embeds).toEqual([]);
    expect(card.content).toMatch(
      /^-# ❓ why did Blinken visit\n\*\*.+\*\*\n> .*\n-# Allow me \*\*Embed Links\*\*.*\n-# Blinken in Beijing/,
    );
    expect(questionOf(sent(card))).toBe(VISIT.question);
  });

  test('says once in a server what to allow', () => {
    const context = contextOf(firstArticle);
    const botMay = { embed: true, openThreads: false, beAllowedThreads: true };
    const first = cardOf(ask.run(slash(VISIT, { botMay }), context));
    const second = cardOf(ask.run(slash({ question: 'climate change' }, { botMay }), context));
    expect(first.embeds?.[0]?.description).toContain('Create Public Threads');
    expect(second.embeds?.[0]?.description).not.toContain('Create Public Threads');
    expect(labelsOf(first)).not.toContain('Discuss');
  });

  test('asks for no permission in a server it is no member of', () => {
    const botMay = { embed: false, openThreads: false, beAllowedThreads: false };
    const card = cardOf(ask.run(slash(VISIT, { external: true, botMay }), contextOf(firstArticle)));
    expect(card.embeds).toEqual([]);
    expect(card.content).not.toContain('Allow me');
  });

  test('asks for no permission where there is none to give: in a thread', () => {
    const botMay = { embed: true, openThreads: false, beAllowedThreads: false };
    const card = cardOf(ask.run(slash(VISIT, { botMay }), contextOf(firstArticle)));
    expect(card.embeds?.[0]?.description).not.toContain('Create Public Threads');
    expect(labelsOf(card)).not.toContain('Discuss');
  });

  test('points to the answer the channel got within the hour, and gives it again on demand', () => {
    const context = contextOf(firstArticle);
    context.memory.remember('200000000000000001', VISIT, 'https://discord.com/channels/1/2/3');
    const pointer = ask.run(slash({ question: 'Why did Blinken visit?' }, { userId: OTHER }), context);
    expect(pointer).toMatchObject({ private: true });
    expect(cardOf(pointer).embeds?.[0]?.description).toContain('https://discord.com/channels/1/2/3');
    const again = runComponent(click(cardOf(pointer), 'Answer again'), context);
    expect(again).toMatchObject({ kind: 'message', private: false });
    context.wait(3_600_000);
    expect(ask.run(slash(VISIT), context)).toMatchObject({ asked: VISIT });
  });

  test('asks for a moment when somebody asks more than five times in twenty seconds', () => {
    const context = contextOf(firstArticle);
    for (let i = 0; i < 5; i++) ask.run(slash(VISIT), context);
    expect(cardOf(ask.run(slash(VISIT), context)).content).toContain('One moment');
    expect(ask.run(slash(VISIT, { userId: OTHER }), context)).toMatchObject({ private: false });
    context.wait(20_000);
    expect(ask.run(slash(VISIT), context)).toMatchObject({ private: false });
  });

  test('suggests the typed words first, then topics', () => {
    const context = contextOf(firstArticle);
    const typed = { ...slash({}), focused: { name: 'question', value: 'coop' } };
    const [own, ...topics] = ask.complete?.(typed, context) ?? [];
    expect(own).toEqual({ name: 'coop', value: 'coop' });
    expect(topics.map(({ name }) => name)).toContain('The Importance of U.S.-China Cooperation');
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
    expect(cardOf(sorry).embeds?.[0]?.description).toMatch(
      /no article called \*coffee\*[\s\S]*All about tea/,
    );
  });
});
