import { expect, test } from 'vitest';
import { article } from '../../src/commands/article.ts';
import { ask } from '../../src/commands/ask.ts';
import { articleFrom, cardOf, contextOf, firstArticle, place, slash } from './scene.ts';

const MARK = '\u200e';
const TITLE = 'الحمام الزاجل';
const pigeons = await articleFrom(
  'pigeons',
  `---\ntitle: ${TITLE}\nauthor: ليلى\ndate: 2024-05-01\n---\n\n## التاريخ\n\nنقل الحمام الرسائل.\n\nThe pigeon found its loft.`,
);

test.each([
  ['embed', place().botMay],
  ['plain text', { ...place().botMay, embed: false }],
])('a title in Arabic leaves the place behind it as it is: %s', (_, botMay) => {
  const context = contextOf(pigeons, firstArticle);
  const textOf = (reply: ReturnType<typeof ask.run>) => JSON.stringify(cardOf(reply));
  expect(textOf(ask.run(slash({ question: 'pigeon loft' }, { botMay }), context))).toContain(
    `${TITLE}${MARK} · ¶ 2 of 2`,
  );
  const listed = textOf(article.run(slash({}, { botMay, subcommand: 'list' }), context));
  expect(listed).toContain(`**${TITLE}${MARK}** · ¶ 1–2`);
  expect(listed).toContain('**Blinken in Beijing** · ¶ 1–7');
  const outline = textOf(article.run(slash({ article: TITLE }, { botMay, subcommand: 'outline' }), context));
  expect(outline).toContain(`ليلى${MARK} · 2024-05-01`);
  expect(outline).toContain(`التاريخ${MARK} · ¶ 1–2`);
});
