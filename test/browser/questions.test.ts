import { expect, test } from 'vitest';
import { openReadingRoom } from '../discord/open-reading-room.ts';
import { PAGE } from './build-page.ts';
import { latest, openPage, say } from './open-page.ts';

async function openRoom() {
  const { sandbox } = await openReadingRoom({ pageFolder: PAGE });
  return { sandbox, page: await openPage(sandbox) };
}

test('/ask why did Blinken visit, typed at once, is answered with a paragraph of the article as a card', async () => {
  const { page } = await openRoom();
  await page.locator('#composer').click();
  await page.keyboard.type('/ask why did Blinken visit');
  await page.keyboard.press('Enter');
  const card = await latest(page, 'Next match · 2 of');
  expect(await card.locator('blockquote strong').textContent()).toContain('Blinken');
  expect(await card.textContent()).toMatch(/Blinken in Beijing · ¶ \d of 7/);
  expect(await page.locator('sandbox-command').last().getAttribute('slot')).toBe('reply');
});

test('the picker offers the commands as they are typed, then their options one by one', async () => {
  const { page } = await openRoom();
  await page.locator('#composer').click();
  await page.keyboard.type('/');
  const picker = page.getByRole('listbox', { name: 'Commands' });
  await picker.getByText('/ask', { exact: true }).waitFor();
  expect(await picker.getByRole('option').count()).toBeGreaterThan(4);
  await page.keyboard.type('art');
  await expect.poll(() => picker.getByRole('option').allTextContents()).toHaveLength(3);
  await page.keyboard.press('Escape');
  expect(await picker.count()).toBe(0);
  await page.locator('#composer').fill('/ask');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /^question/ }).fill('why did Blinken visit');
  await page.getByRole('button', { name: '+2 more' }).click();
  await page.getByRole('option', { name: /private/ }).click();
  await page.getByRole('option', { name: 'True' }).click();
  await page.keyboard.press('Enter');
  const card = await latest(page, 'Next match');
  expect(await card.textContent()).toContain('Only you can see this');
  await card.getByRole('button', { name: 'Dismiss message' }).click();
  await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
});

test('a topic is completed from what the bot suggests, and any of its passages opens from the menu', async () => {
  const { page } = await openRoom();
  await page.locator('#composer').click();
  await page.keyboard.type('/topic Back');
  const suggested = page.getByRole('listbox', { name: 'name' }).getByRole('option');
  await suggested.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: /^name/ });
  expect(await field.inputValue()).toContain('Background');
  await field.fill('trade');
  await page.keyboard.press('Enter');
  const list = await latest(page, '¶ 6 of 7');
  await list.getByRole('combobox').click();
  await list.getByRole('option').nth(1).click();
  await latest(page, 'Only you can see this');
});

test('the button pages through the matches, in the same message', async () => {
  const { page } = await openRoom();
  await say(page, '/ask why did Blinken visit');
  const card = await latest(page, 'Next match · 2 of');
  await card.getByRole('button', { name: /Next match/ }).click();
  await expect.poll(() => card.textContent()).toContain('Next match · 3 of');
  expect(await page.getByRole('article').count()).toBe(1);
});

test('an empty required option is named, and nothing is sent', async () => {
  const { page, sandbox } = await openRoom();
  await say(page, '/ask ');
  await page.getByText('This option is required').waitFor();
  expect(sandbox.exchanges().filter(({ interaction }) => interaction.type === 2)).toEqual([]);
  await page.keyboard.type('why did Blinken visit');
  await page.keyboard.press('Enter');
  await latest(page, 'Next match');
});

test('a command that is refused stays as it was typed, to be mended where it was left', async () => {
  const { page } = await openRoom();
  await say(page, `/ask ${'why '.repeat(60)}`);
  await page.getByText('takes at most 200 characters').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('why did Blinken visit');
  await page.keyboard.press('Enter');
  await latest(page, 'Next match');
});

test('the drawer shows the raw interaction and reply, and copies them', async () => {
  const { page } = await openRoom();
  await say(page, '/ask why did Blinken visit');
  await latest(page, 'Next match');
  expect(await page.getByRole('complementary').count()).toBe(0);
  await page.getByRole('button', { name: 'Developer drawer' }).click();
  await page.locator('.drawer summary', { hasText: 'Command' }).click();
  await page.getByRole('button', { name: 'Copy interaction' }).first().click();
  const copied = JSON.parse(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toMatchObject({ type: 2, data: { name: 'ask' } });
  await page
    .getByText(/bot → POST/)
    .first()
    .waitFor();
});

test('the drawer shows a message that was answered too, as the bot got it, and only to its writer', async () => {
  const { page, sandbox } = await openRoom();
  await page.getByRole('button', { name: 'Developer drawer' }).click();
  await page.getByText('Nothing yet').waitFor();
  await say(page, '@Verbatim what is the primary objective');
  await latest(page, '¶ 5 of 7');
  await page.locator('.drawer summary', { hasText: 'Message' }).click();
  await page.getByRole('button', { name: 'Copy MESSAGE_CREATE' }).click();
  const copied = JSON.parse(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toMatchObject({
    guild_id: sandbox.guild.id,
    content: `<@${sandbox.botId}> what is the primary objective`,
  });
  await page.getByText('bot → POST /channels/{channel_id}/messages').waitFor();
  await page.getByRole('button', { name: /Switch user/ }).click();
  await page.getByRole('menuitemradio', { name: 'Linus' }).click();
  await page.getByText('Nothing yet').waitFor();
});
