/** Who asks too fast is told so before anything is looked up for them, and each use counts once. */
import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import type { Context, Reply } from '../../src/commands/command.ts';
import { find } from '../../src/commands/find.ts';
import { runMention } from '../../src/commands/run-mention.ts';
import { topic } from '../../src/commands/topic.ts';
import { cardOf, contextOf, firstArticle, message, place } from './scene.ts';

/** A context that counts what the library is asked. */
function countLookUps(): Context & { lookUps(): number } {
  const context = contextOf(firstArticle);
  const library = context.library();
  let lookUps = 0;
  const rank: typeof library.index.rank = (...asked) => {
    lookUps += 1;
    return library.index.rank(...asked);
  };
  const counting = { ...library, index: { ...library.index, rank } };
  return { ...context, library: () => counting, lookUps: () => lookUps };
}

const said = (n: number) =>
  message(`“Story ${n} is about zebras”. Zebras drink ${n} cups. Bridges of ${n} spans fall.`);

/** Five uses within twenty seconds are as many as may be. */
test.each<[string, (n: number, context: Context) => Reply]>([
  ['Find in the article', (n, context) => find.runOnMessage({ ...place(), target: said(n) }, context)],
  ['Check this quote', (n, context) => checkQuotes.runOnMessage({ ...place(), target: said(n) }, context)],
  ['/topic', (n, context) => topic.run({ ...place(), options: { name: `trade ${n}` } }, context)],
  [
    'a mention in reply to a message',
    (n, context) => runMention({ ...place(), text: 'is that true?', repliedTo: said(n) }, context),
  ],
  [
    'a mention in reply to a question',
    (n, context) =>
      runMention({ ...place(), text: `and ${n}?`, earlierQuestion: `why ${n} trade talks?` }, context),
  ],
])('%s is answered five times and then refused without a look, which is counted', (_, use) => {
  const context = countLookUps();
  for (let n = 0; n < 5; n += 1) expect(cardOf(use(n, context)).content).not.toMatch(/as fast as I read/);
  const before = context.lookUps();
  const refused = use(5, context);
  expect(cardOf(refused).content).toMatch(/as fast as I read/);
  expect(refused).toHaveProperty('answer', 'too-fast');
  expect(context.lookUps()).toBe(before);
});

test('once a sentence of a message is answered, no other is looked up', () => {
  const alone = countLookUps();
  find.runOnMessage({ ...place(), target: message('Why did Blinken visit?') }, alone);
  const first = countLookUps();
  const target = message('Why did Blinken visit?\nZebras drink.\nBridges fall.\nOwls hoot.');
  find.runOnMessage({ ...place(), target }, first);
  expect(first.lookUps()).toBe(alone.lookUps() + 1);
});
