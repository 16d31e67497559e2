import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { article } from '../../src/commands/article.ts';
import { ask } from '../../src/commands/ask.ts';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import { topic } from '../../src/commands/topic.ts';
import type { Card } from '../../src/message/card.ts';
import { articleFrom, cardOf, contextOf, labelsOf, message, place, slash } from './scene.ts';

const offersOf = ({ components }: Card) =>
  components.flatMap((row) =>
    row.components.flatMap((each) =>
      each.type === ComponentType.StringSelect ? each.options.map(({ label }) => label) : [],
    ),
  );

describe('passages of several articles under the same heading', async () => {
  const branch = (name: string, hours: string) =>
    articleFrom(
      name.toLowerCase(),
      `---\ntitle: ${name} Branch\n---\n\n# Opening hours\n\nThe library opens ${hours}.\n\n# Parking\n\nFree.`,
    );
  const articles = [
    await branch('East', 'at nine on weekdays'),
    await branch('West', 'at ten on Saturdays'),
    await branch('North', 'at noon on Mondays'),
  ];
  const context = contextOf(...articles);
  const named = [
    'Opening hours · East Branch',
    'Opening hours · West Branch',
    'Opening hours · North Branch',
  ];

  test('are offered with their articles’ titles where no article says', () => {
    const card = cardOf(ask.run(slash({ question: 'how wealthy is the opening library dragon?' }), context));
    expect(
      labelsOf(card)
        .filter((each) => each !== 'Remove')
        .sort(),
    ).toEqual([...named].sort());
  });

  test('are told apart in a topic’s menu', () => {
    const card = cardOf(topic.run(slash({ name: 'opening hours' }), context));
    expect(offersOf(card).sort()).toEqual(named.map((each) => `¶ 1 · ${each}`).sort());
  });

  test('are told apart below checked quotations', () => {
    const target = message('“opens at nine on weekdays” “opens at ten on Saturdays”');
    const card = cardOf(checkQuotes.runOnMessage({ ...place(), target }, context));
    expect(labelsOf(card)).toEqual([
      '¶ 1 · Opening hours · East Branch',
      '¶ 1 · Opening hours · West Branch',
    ]);
  });

  test('go by their headings alone where all are of one article', () => {
    const card = cardOf(topic.run(slash({ name: 'opening hours', article: 'east' }), context));
    expect(offersOf(card)).toEqual(['¶ 1 · Opening hours']);
  });
});

describe('articles of the same title', async () => {
  const report = (id: string, date: string, text: string) =>
    articleFrom(id, `---\ntitle: Annual report${date}\n---\n\n${text}`);
  const context = contextOf(
    await report('first', '\ndate: 2023', 'We sold 300 lamps.\n\nAll were red.'),
    await report('second', '\ndate: 2024', 'We sold 400 lamps.\n\nAll were blue.'),
    await report('third', '', 'We sold no lamps.'),
    await articleFrom('fourth', '---\ntitle: Lamps\n---\n\nThey give light.'),
  );
  const names = ['Annual report (2023)', 'Annual report (2024)', 'Annual report (third)'];
  const complete = (value: string) =>
    article
      .complete?.({ ...slash({}, { subcommand: 'outline' }), focused: { name: 'article', value } }, context)
      .map(({ name }) => name);
  const outline = (name: string) =>
    cardOf(article.run(slash({ article: name }, { subcommand: 'outline' }), context));

  test('are offered with their dates, else by their files', () => {
    expect(complete('')).toEqual([...names, 'Lamps']);
    expect(complete('2024')).toEqual([names[1]]);
  });

  test('are listed so', () => {
    const card = cardOf(article.run(slash({}, { subcommand: 'list' }), context));
    expect(offersOf(card)).toEqual([...names, 'Lamps']);
    expect(card.embeds[0]?.description).toContain('**Annual report (2023)** · ¶ 1–2\n');
  });

  test('are told apart on the cards that quote them', () => {
    const card = cardOf(ask.run(slash({ question: 'who sold 400 lamps?' }), context));
    expect(card.embeds[0]?.footer?.text).toBe('Annual report (2024) · ¶ 1 of 2');
    const target = message('“All were red.” “All were blue.”');
    const checked = cardOf(checkQuotes.runOnMessage({ ...place(), target }, context));
    expect(labelsOf(checked)).toEqual(['¶ 2 · Annual report (2023)', '¶ 2 · Annual report (2024)']);
    expect(checked.embeds[0]?.description).toContain('¶ 2 of 2 · Annual report (2024)');
  });

  test('can be named in full, and are offered where only their title is', () => {
    expect(outline('annual report (2024)').embeds[0]?.title).toBe(names[1]);
    const card = outline('Annual report');
    expect(card.embeds[0]?.description).toMatch(/^Several articles fit \*Annual report\*\. Choose one:\n/);
    expect(offersOf(card)).toEqual(names);
  });
});

test('an article is found by any part of its title that no other has', async () => {
  const context = contextOf(
    await articleFrom('a', '---\ntitle: 🎉 Party rules\n---\n\nDance.'),
    await articleFrom('b', '---\ntitle: House rules\n---\n\nSleep.'),
  );
  const outline = (name: string) =>
    cardOf(article.run(slash({ article: name }, { subcommand: 'outline' }), context)).embeds[0]?.title;
  expect(outline('party')).toBe('🎉 Party rules');
  expect(outline('rules')).toBe('What I have read');
});
