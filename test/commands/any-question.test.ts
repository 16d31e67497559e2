import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import type { Place, Reply } from '../../src/commands/command.ts';
import { find } from '../../src/commands/find.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import { runMention } from '../../src/commands/run-mention.ts';
import { topic } from '../../src/commands/topic.ts';
import { discordLocales, wordings } from '../../src/message/wording-for.ts';
import { anyQuestion } from '../message/any-article.ts';
import { refusals } from '../message/discord-limits.ts';
import { readQuoteBlock } from '../message/discord-reader.ts';
import {
  articleFrom,
  cardOf,
  click,
  contextOf,
  firstArticle,
  labelsOf,
  message,
  place,
  slash,
} from './scene.ts';

const articles = [
  firstArticle,
  await articleFrom(
    'zh',
    '---\ntitle: 访问\nlanguage: zh\n---\n\n# 抵达\n\n国务卿布林肯星期日抵达北京。双方讨论了贸易问题，但没有达成协议。',
  ),
  await articleFrom(
    'odd',
    '# *Odd* [signs](x)\n\nUse `code`, ||spoilers|| and <@123>.\n\n- one\n- two\n\n> a quote # not a heading',
  ),
];
const words = articles.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/\s+/)));
const fromArticles = fc
  .array(fc.constantFrom(...words, 'why', 'who', 'weather', 'Blnken', '2024'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((some) => some.join(' '));
const question = fc.oneof({ weight: 3, arbitrary: fromArticles }, { weight: 1, arbitrary: anyQuestion });
const where: fc.Arbitrary<Partial<Place>> = fc.record({
  locale: fc.constantFrom(...wordings.flatMap(discordLocales), 'tr'),
  guildLocale: fc.constantFrom(...wordings.flatMap(discordLocales)),
  botMay: fc.record({ embed: fc.boolean(), openThreads: fc.boolean(), beAllowedThreads: fc.boolean() }),
});

/** The quoted lines of a card, their cut marks taken off. */
function quotation(reply: Reply): string | undefined {
  const { content, embeds } = cardOf(reply);
  const lines = (embeds[0]?.description ?? content).split('\n').filter((line) => line.startsWith('> '));
  return lines.length === 0 ? undefined : readQuoteBlock(lines.join('\n')).text;
}

/** One library for all of them, and a minute between questions. */
const context = contextOf(...articles);
const LONG = 30_000;

test(
  'every answer to any of 1,000 questions is the article’s own text or a refusal, on a card that Discord takes',
  () => {
    let quoted = 0;
    fc.assert(
      fc.property(question, where, (asked, at) => {
        context.wait(60_000);
        const reply = ask.run(slash({ question: asked }, at), context);
        expect(refusals(cardOf(reply))).toEqual([]);
        const text = quotation(reply);
        if (text === undefined) {
          expect(reply).toMatchObject({ private: true });
          return;
        }
        quoted += 1;
        expect(articles.some(({ passages }) => passages.some((passage) => passage.text.includes(text)))).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
    expect(quoted).toBeGreaterThan(200);
  },
  LONG,
);

test(
  'whatever is said or clicked, wherever, the reply is one that Discord takes',
  () => {
    fc.assert(
      fc.property(question, where, fc.nat(20), (asked, at, which) => {
        context.wait(60_000);
        const replies = [
          topic.run(slash({ name: asked }, at), context),
          runMention({ ...place(at), text: asked }, context),
          find.runOnMessage({ ...place(at), target: message(asked) }, context),
          checkQuotes.runOnMessage({ ...place(at), target: message(asked) }, context),
        ];
        for (const reply of replies) {
          expect(refusals(cardOf(reply))).toEqual([]);
          const labels = labelsOf(cardOf(reply));
          const label = labels[which % (labels.length || 1)];
          if (label === undefined) continue;
          const clicked = runComponent(click(cardOf(reply), label, at), context);
          if (clicked.kind === 'message' || clicked.kind === 'update')
            expect(refusals(clicked.card)).toEqual([]);
          if (clicked.kind === 'thread') expect(clicked.name.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  },
  LONG,
);
