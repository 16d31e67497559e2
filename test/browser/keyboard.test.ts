import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openReadingRoom } from '../discord/open-reading-room.ts';
import { PAGE } from './build-page.ts';
import { DESKTOP, latest, openPage, PHONE, say } from './open-page.ts';

async function openRoom(viewport = DESKTOP) {
  const { sandbox } = await openReadingRoom({ pageFolder: PAGE });
  return openPage(sandbox, viewport);
}

const focused = (page: Page) =>
  page.evaluate('document.activeElement.id || document.activeElement.localName');

test('what is typed is written into the message box: on the opened page, and after a click beside it', async () => {
  const page = await openRoom();
  await page.keyboard.type('Hello');
  await page.getByRole('heading', { level: 1 }).click();
  expect(await focused(page)).toBe('body');
  await page.keyboard.press('ControlOrMeta+c');
  expect(await focused(page)).toBe('body');
  await page.keyboard.type(' there');
  expect(await page.locator('#composer').inputValue()).toBe('Hello there');
});

test('what is typed beside a command is written into its option', async () => {
  const page = await openRoom();
  await page.keyboard.type('/ask why did Blinken');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.type(' visit');
  expect(await page.getByRole('combobox', { name: /^question/ }).inputValue()).toBe('why did Blinken visit');
});

test('a message that is removed with the keyboard leaves the focus in the message box', async () => {
  const page = await openRoom();
  await say(page, '/ask why did Blinken visit');
  const card = await latest(page, 'Next match');
  await card.getByRole('button', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText('Next match').count()).toBe(0);
  expect(await focused(page)).toBe('composer');
});

test('a phone’s keyboard stays away until somebody wants to write', async () => {
  const page = await openRoom(PHONE);
  expect(await focused(page)).toBe('body');
});

test('Escape leaves a command from its buttons, too', async () => {
  const page = await openRoom();
  await page.keyboard.type('/ask why');
  await page.getByRole('button', { name: 'Leave the command' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('composer');
});
