import { describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import { runModal } from '../../src/commands/run-modal.ts';
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

describe('the buttons of an answer', () => {
  test('turn the asker’s card to the neighbours and back to the same answer', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(
      ask.run(slash({ question: 'what is the primary objective of the mission' }), context),
    );
    const back = labelsOf(card)[0]?.replace('◀ ', '') ?? '';
    const neighbour = runComponent(click(card, '◀ ¶'), context);
    expect(neighbour.kind).toBe('update');
    expect(cardOf(neighbour).embeds?.[0]?.footer?.text).toContain(back);
    expect(cardOf(runComponent(click(cardOf(neighbour), '¶'), context))).toEqual(card);
  });

  test('page through the matches and come round to the first', () => {
    const context = contextOf(firstArticle);
    const first = cardOf(ask.run(slash(VISIT), context));
    let card = first;
    const seen: (string | undefined)[] = [];
    do {
      seen.push(card.embeds?.[0]?.footer?.text);
      card = cardOf(runComponent(click(card, 'Next match'), context));
    } while (seen.length < 20 && card.embeds?.[0]?.footer?.text !== seen[0]);
    expect(card).toEqual(first);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('give anybody but the asker a copy of their own', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(ask.run(slash(VISIT), context));
    const copy = runComponent(click(card, 'Next match', { userId: OTHER }), context);
    expect(copy).toMatchObject({ kind: 'message', private: true });
    expect(runComponent(click(cardOf(copy), 'Next match', { userId: OTHER }), context).kind).toBe('update');
  });

  test('answer the same question again when the article has changed, or say that it is gone', async () => {
    const context = contextOf(firstArticle);
    const card = cardOf(ask.run(slash(VISIT), context));
    context.swap(await articleFrom('blinken-beijing', '# News\n\nBlinken did visit Beijing to talk.'));
    const changed = runComponent(click(card, 'Next match'), context);
    expect(changed.kind).toBe('update');
    expect(cardOf(changed).embeds?.[0]?.description).toMatch(
      /^-# The article has changed since[\s\S]*to talk/,
    );
  });

  test('work for another process that knows nothing of the first', () => {
    const card = cardOf(ask.run(slash(VISIT), contextOf(firstArticle)));
    expect(runComponent(click(card, 'Next match'), contextOf(firstArticle)).kind).toBe('update');
  });

  test('let the asker and moderators remove a card, and nobody else', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(ask.run(slash(VISIT), context));
    expect(runComponent(click(card, 'Remove'), context)).toEqual({ kind: 'remove' });
    expect(runComponent(click(card, 'Remove', { userId: OTHER }), context)).toMatchObject({ private: true });
    const moderator = { userId: OTHER, canManageMessages: true };
    expect(runComponent(click(card, 'Remove', moderator), context)).toEqual({ kind: 'remove' });
  });

  test('open a thread named for the question', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(ask.run(slash(VISIT), context));
    expect(runComponent(click(card, 'Discuss'), context)).toMatchObject({
      kind: 'thread',
      name: VISIT.question,
    });
  });

  test('ask what else they want to know, and answer that', () => {
    const context = contextOf(firstArticle);
    const card = cardOf(ask.run(slash(VISIT), context));
    const modal = runComponent(click(card, 'Follow up', { userId: OTHER }), context);
    if (modal.kind !== 'modal') throw new Error('no modal');
    const answer = runModal(
      {
        ...slash({}),
        customId: modal.modal.custom_id,
        fields: { question: 'What about climate change?' },
        message: sent(card),
      },
      context,
    );
    expect(answer).toMatchObject({ kind: 'message', private: false });
    expect(cardOf(answer).embeds?.[0]?.description).toMatch(/climate change/i);
  });

  test.each(['', 'nonsense', 'p.abcdef.12345678.0.0.0.1.'])(
    'say so when they are none of ours: %j',
    (customId) => {
      const invocation = {
        ...slash({}),
        customId,
        values: [],
        message: sent({ allowed_mentions: { parse: [] } }),
      };
      expect(runComponent(invocation, contextOf(firstArticle))).toMatchObject({
        kind: 'message',
        private: true,
      });
    },
  );
});
