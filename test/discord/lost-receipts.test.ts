/** Discord did as it was asked and the word of it was lost: nothing happens twice, and nothing is left half done. */
import { expect, test } from 'vitest';
import { afterAWhile, answerTo, press, spokenBy } from './act-and-see.ts';
import { logged, question } from './bad-day.ts';
import { openReadingRoom } from './open-reading-room.ts';
import { isPrivate } from './tell-message.ts';

const threads = { method: 'POST', route: '/channels/{channel_id}/messages/{message_id}/threads' };
const callback = { method: 'POST', route: '/interactions/{interaction_id}/{interaction_token}/callback' };
const follow = { method: 'POST', route: '/webhooks/{webhook_id}/{webhook_token}' };
const lost = { trouble: { status: 502 }, carriedOut: true } as const;

async function showCard() {
  const room = await openReadingRoom();
  const { sandbox } = room;
  const ada = sandbox.user('Ada');
  const card = await answerTo(ada.slash('ask', { question }));
  const opened = () => sandbox.guild.channels.some(({ thread }) => thread);
  const inThread = () =>
    opened() ? spokenBy(sandbox, card.id).filter(({ content }) => content.includes('talk it over')) : [];
  return { room, sandbox, ada, card, inThread };
}

test('a thread of which the word is lost gets its opening, and the asker is told nothing', async () => {
  const { sandbox, ada, card, inThread } = await showCard();
  sandbox.faults.rest({ ...threads, ...lost });
  const click = press(ada, card, 'Discuss');
  await sandbox.until(() => inThread().length > 0);
  await afterAWhile(sandbox);
  expect(inThread()).toHaveLength(1);
  expect(click.responses.filter(isPrivate)).toEqual([]);
});

test.each([
  ['Discuss', 1, 1],
  ['Remove', 0, 0],
])('%s is done though the word that it was heard is lost', async (label, cards, openings) => {
  const { room, sandbox, ada, card, inThread } = await showCard();
  sandbox.faults.rest({ ...callback, ...lost });
  press(ada, card, label);
  await sandbox.until(() => inThread().length === openings && spokenBy(sandbox).length === cards);
  await afterAWhile(sandbox);
  expect(room.log.join('')).not.toContain('did not take');
});

test('a thread that the bot may not write in is told of as that, and gets its opening when it may', async () => {
  const { room, sandbox, ada, card, inThread } = await showCard();
  sandbox.faults.deny(['SendMessagesInThreads']);
  const click = press(ada, card, 'Discuss');
  const told = await sandbox.until(() => click.responses.find(isPrivate));
  expect(told.content).toBe(`<#${card.id}> is open, but I couldn’t write in it: I may lack the permission.`);
  expect(await logged(room, 'Discord did not take the reply')).toMatchObject({
    id: expect.any(String),
    code: 50_013,
  });
  expect(await room.counters.text()).toContain('verbatim_errors_total{kind="click"} 1');
  sandbox.faults.allow(['SendMessagesInThreads']);
  press(sandbox.user('Linus'), card, 'Discuss');
  await sandbox.until(() => inThread().length === 1);
});

test('a thread that can’t be opened is told of, logged with an id and counted', async () => {
  const { room, sandbox, ada, card } = await showCard();
  sandbox.faults.rest({ ...threads, trouble: { status: 400, code: 50_035 } });
  const click = press(ada, card, 'Discuss');
  const told = await sandbox.until(() => click.responses.find(isPrivate));
  expect(told.content).toContain('couldn’t open a thread');
  expect(await logged(room, 'Discord did not take the reply')).toMatchObject({
    id: expect.any(String),
    code: 50_035,
    kind: 'click',
  });
  expect(await room.counters.text()).toContain('verbatim_errors_total{kind="click"} 1');
});

test('a private word whose receipt is lost is not said twice', async () => {
  const { room, sandbox, ada, card, inThread } = await showCard();
  press(ada, card, 'Discuss');
  await sandbox.until(() => inThread().length === 1);
  sandbox.faults.rest({ ...follow, ...lost });
  const again = press(ada, card, 'Discuss');
  await logged(room, 'Discord did not take the reply');
  await afterAWhile(sandbox);
  expect(again.responses.filter(isPrivate)).toHaveLength(1);
});

test('a card that is removed though the receipt is lost is gone, and the asker is told nothing', async () => {
  const { room, sandbox, ada, card } = await showCard();
  sandbox.faults.rest({ method: 'DELETE', ...lost });
  const click = press(ada, card, 'Remove');
  await expect
    .poll(() => sandbox.requests.filter(({ method }) => method === 'DELETE').map(({ status }) => status))
    .toEqual([502, 404]);
  await afterAWhile(sandbox);
  expect(spokenBy(sandbox)).toEqual([]);
  expect(click.responses).toEqual([]);
  expect(room.log.join('')).not.toContain('did not take');
});
