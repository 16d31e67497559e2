import { expect, test } from 'vitest';
import { openReadingRoom } from '../discord/open-reading-room.ts';
import { PAGE } from './build-page.ts';
import { latest, openPage, say } from './open-page.ts';

async function openRoom() {
  const { sandbox } = await openReadingRoom({ pageFolder: PAGE });
  return { sandbox, page: await openPage(sandbox) };
}

test('a mention picked from the list is answered, and so is a reply to the answer', async () => {
  const { page } = await openRoom();
  await page.locator('#composer').click();
  await page.keyboard.type('@Ver');
  await page.getByRole('listbox', { name: 'People' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('what is the primary objective');
  await page.keyboard.press('Enter');
  const answer = await latest(page, '¶ 5 of 7');
  await answer.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Reply' }).click();
  await page.getByText('Replying to').waitFor();
  await page.keyboard.type('and on trade?');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('article').count()).toBe(4);
  await expect.poll(() => page.getByRole('article').last().textContent()).toContain('trade');
});

test('a follow-up is asked in a modal', async () => {
  const { page } = await openRoom();
  await say(page, '/ask why did Blinken visit');
  const card = await latest(page, 'Next match');
  await card.getByRole('button', { name: 'Follow up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Follow up' });
  await dialog.waitFor();
  await page.keyboard.type('and on trade?');
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(() => page.getByRole('article').count()).toBe(2);
  await latest(page, 'trade');
});

test('a quotation somebody wrote is checked from the message’s menu', async () => {
  const { page } = await openRoom();
  await say(page, '“Blinken carries the weight of expectations and hopes”');
  const said = await latest(page, 'carries the weight');
  await said.hover();
  await said.getByRole('button', { name: 'More about this message' }).click();
  await page.getByRole('menuitem', { name: /Check this quote/ }).click();
  const verdict = await latest(page, 'Only you can see this');
  expect(await verdict.textContent()).toMatch(/word for word/i);
});

test('only the one who asked may remove the answer', async () => {
  const { page } = await openRoom();
  await say(page, '/ask why did Blinken visit');
  await latest(page, 'Next match');
  await page.getByRole('button', { name: /Switch user/ }).click();
  await page.getByRole('menuitemradio', { name: 'Linus' }).click();
  await expect.poll(() => page.locator('.user-panel').textContent()).toContain('Linus');
  await page.getByRole('button', { name: 'Remove' }).click();
  await latest(page, 'Only you can see this');
  expect(await page.getByText('Next match').count()).toBe(1);
  await page.getByRole('button', { name: /Switch user/ }).click();
  await page.getByRole('menuitemradio', { name: 'Ada' }).click();
  await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => page.getByText('Next match').count()).toBe(0);
});

test('a discussion opens as a thread under its channel', async () => {
  const { page } = await openRoom();
  await say(page, '/ask why did Blinken visit');
  const card = await latest(page, 'Next match');
  await card.getByRole('button', { name: 'Discuss' }).click();
  const channels = page.getByRole('navigation', { name: 'Channels' });
  await channels.getByRole('button', { name: /why did Blinken visit/ }).click();
  await page.getByRole('heading', { level: 1, name: /general.*why did Blinken visit/ }).waitFor();
  await say(page, '@Verbatim what is the primary objective');
  await latest(page, '¶ 5 of 7');
});

test('the bot answers in a conversation of its own without being mentioned', async () => {
  const { page } = await openRoom();
  await page.getByRole('navigation').getByRole('button', { name: 'Verbatim' }).click();
  await page.getByRole('heading', { level: 1, name: 'Verbatim' }).waitFor();
  await say(page, 'what is the primary objective');
  await latest(page, '¶ 5 of 7');
});

test('what one tab does is seen in another at once', async () => {
  const { page, sandbox } = await openRoom();
  const other = await openPage(sandbox);
  await say(page, 'Good morning');
  await latest(other, 'Good morning');
});

test('a reply offers to mention whom it answers, but not under a command’s answer, which Discord pings nobody for', async () => {
  const { page } = await openRoom();
  const toggle = page.getByRole('switch', { name: 'Mention Verbatim' });
  const reply = async (text: string) => {
    const answer = await latest(page, text);
    await answer.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.getByText('Replying to').waitFor();
  };
  await say(page, '@Verbatim what is the primary objective');
  await reply('¶ 5 of 7');
  expect(await toggle.count()).toBe(1);
  await say(page, '/ask why did Blinken visit');
  await reply('Next match');
  expect(await toggle.count()).toBe(0);
});

test('above a reply stand the words it answers, with the names of whom they mention', async () => {
  const { page } = await openRoom();
  await say(page, 'hey @Verbatim what is the primary objective');
  const answer = await latest(page, '¶ 5 of 7');
  expect(await answer.locator('.reply-line').textContent()).toBe(
    'hey @Verbatim what is the primary objective',
  );
});
