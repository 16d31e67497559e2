import { expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import type { ModalInvocation } from '../../src/commands/command.ts';
import { runModal } from '../../src/commands/run-modal.ts';
import { encodeButtonId, parseButtonId } from '../../src/message/button-id.ts';
import { articleFrom, cardOf, click, contextOf, firstArticle, slash } from './scene.ts';

const tea = await articleFrom('tea', '---\ntitle: Tea\n---\n\nBlinken drinks tea.');

/** What Follow up on a card's answer sends in. */
function followUp(options: { question: string; article?: string }, question: string) {
  const context = contextOf(firstArticle, tea);
  const pressed = click(cardOf(ask.run(slash(options), context)), 'Follow up');
  const modal: ModalInvocation = { ...pressed, fields: { question } };
  return { context, modal };
}

test('a form of no button that opens one is told that it is not known', () => {
  const { context, modal } = followUp({ question: 'why did Blinken visit Beijing' }, 'and trade?');
  const id = parseButtonId(modal.customId);
  if (!id) throw new Error('no button of ours');
  for (const customId of ['', 'nothing', encodeButtonId({ ...id, action: 'again' })]) {
    const reply = runModal({ ...modal, customId }, context);
    expect(reply).toMatchObject({ private: true });
    expect(cardOf(reply).content).toMatch(/^I don’t know that button any more/);
  }
});

test('a follow-up on an answer from one article is put to that article, and told when it has left', () => {
  const { context, modal } = followUp({ question: 'what does Blinken drink', article: 'tea' }, 'why?');
  expect(runModal(modal, context)).toMatchObject({ asked: { articleId: 'tea' } });
  context.swap(firstArticle);
  expect(cardOf(runModal(modal, context)).content).toMatch(/^That article has left the library/);
});

test('a follow-up on an answer from all of them is put to all, whichever it stands in', () => {
  const { context, modal } = followUp({ question: 'what does Blinken drink' }, 'who drinks tea?');
  const reply = runModal(modal, context);
  expect(reply).toMatchObject({ kind: 'message', asked: {} });
  expect(reply).not.toHaveProperty('asked.articleId');
  context.swap(firstArticle);
  expect(cardOf(runModal(modal, context)).content).not.toMatch(/^That article has left/);
});
