import { expect, test } from 'vitest';
import { runComponent } from '../../src/commands/run-component.ts';
import { topic } from '../../src/commands/topic.ts';
import { articleFrom, cardOf, click, contextOf, slash } from './scene.ts';

const titleOf = (reply: ReturnType<typeof topic.run>) => cardOf(reply).embeds[0]?.title;

test('a topic asked for while a large library is being read has passages so far, and then all of them', async () => {
  const kings = Array.from(
    { length: 60 },
    (_, n) => `King number ${n} ruled. ${'He had a castle. '.repeat(20)}`,
  );
  const articles = await Promise.all(
    ['a', 'b', 'c', 'd'].map((id) => articleFrom(id, `# Kings ${id}\n\n${kings.join('\n\n')}`)),
  );
  const context = contextOf(...articles);
  const early = topic.run(slash({ name: 'king' }), context);
  const [, found] = /^Passages so far: (\d+)$/.exec(titleOf(early) ?? '') ?? [];
  expect(Number(found)).toBeLessThan(240);
  let askers = 0;
  await expect
    .poll(() => titleOf(topic.run(slash({ name: 'king' }, { userId: `${++askers}` }), context)))
    .toBe('Passages: 240');
  expect(titleOf(runComponent(click(cardOf(early), '▶'), context))).toBe('Passages: 240');
});

test('an article that has been read alone has all its passages at once', async () => {
  const long = await articleFrom(
    'long',
    Array.from({ length: 300 }, (_, n) =>
      `Kings and castles, part ${n}, of the many that there were.`.repeat(3),
    ).join('\n\n'),
  );
  const context = contextOf(long, await articleFrom('short', 'A king has a castle.'));
  expect(titleOf(topic.run(slash({ name: 'king', article: 'short' }), context))).toBe('Passages: 1');
});
