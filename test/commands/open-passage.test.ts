import { expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import { parseButtonId } from '../../src/message/button-id.ts';
import { cardOf, click, contextOf, firstArticle, OTHER, slash } from './scene.ts';

test('walking about on somebody else’s card gives a copy of one’s own, which nobody else sees', () => {
  const context = contextOf(firstArticle);
  const card = cardOf(ask.run(slash({ question: 'why did Blinken visit Beijing' }), context));
  const copy = runComponent(click(card, '◀', { userId: OTHER }), context);
  expect(copy).toMatchObject({ kind: 'message', private: true });
  const turned = runComponent(click(cardOf(copy), '◀', { userId: OTHER }), context);
  expect(turned).toMatchObject({ kind: 'update' });
  for (const each of [copy, turned]) {
    const ids = cardOf(each).components.flatMap(({ components }) => components);
    expect(ids.map((part) => 'custom_id' in part && parseButtonId(part.custom_id)?.private)).not.toContain(
      false,
    );
  }
});
