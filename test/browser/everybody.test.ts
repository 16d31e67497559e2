import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openReadingRoom } from '../discord/open-reading-room.ts';
import { PAGE } from './build-page.ts';
import { DESKTOP, latest, openPage, PHONE, say, seriousViolations } from './open-page.ts';

async function openRoom(viewport = DESKTOP) {
  const { sandbox } = await openReadingRoom({
    pageFolder: PAGE,
  });
  sandbox.announce('Try `/ask why did Blinken visit`');
  return openPage(sandbox, viewport);
}

/** Presses Tab until the focused element has this name. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const focused = `(({ ariaLabel, localName, textContent }) => ariaLabel ?? (/button/.test(localName) ? textContent : ''))(document.activeElement)`;
  for (let presses = 0; presses < 60; presses++) {
    if (String(await page.evaluate(focused)).includes(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to “${name}”`);
}

test('a reader with a keyboard alone asks, pages, follows up, replies and switches user', async () => {
  const page = await openRoom();
  await tabTo(page, '/ask why did Blinken visit');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await latest(page, 'Next match');
  await tabTo(page, 'Next match', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await latest(page, 'Next match · 3 of');
  await tabTo(page, 'Follow up');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await tabTo(page, 'More about this message', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText('Replying to').waitFor();
  await page.keyboard.type('/topic tr');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('#composer').inputValue()).toBe('');
  await tabTo(page, 'Switch user', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.user-panel').textContent()).toContain('Linus');
});

test('on a phone nothing is wider than the screen, and the channels slide over', async () => {
  const page = await openRoom(PHONE);
  const channels = page.getByRole('navigation', { name: 'Channels' });
  expect(await channels.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Channels' }).click();
  await channels.getByRole('button', { name: 'general' }).click();
  await expect.poll(() => channels.isVisible()).toBe(false);
  await say(page, '/ask why did Blinken visit');
  await latest(page, 'Next match');
  await page.getByRole('button', { name: 'Remove' }).scrollIntoViewIfNeeded();
  const wide = `[...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth).map((e) => e.outerHTML.slice(0, 80))`;
  expect(await page.evaluate(wide)).toEqual([]);
});

test.each([
  ['a wide screen', DESKTOP],
  ['a phone', PHONE],
])(
  'axe-core finds nothing serious on %s, whatever is open',
  async (_, viewport) => {
    const page = await openRoom(viewport);
    const check = async (what: string) => expect(await seriousViolations(page), what).toEqual([]);
    await check('welcome');
    await page.locator('#composer').fill('/');
    await page.getByRole('option').first().waitFor();
    await check('command picker');
    await page.locator('#composer').fill('/ask why did Blinken visit');
    await page.getByRole('option').first().waitFor();
    await check('options');
    await page.keyboard.press('Enter');
    await latest(page, 'Next match');
    const card = page.getByRole('article').nth(1);
    await check('answer');
    await card.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('dialog').waitFor();
    await check('modal');
    await page.keyboard.press('Escape');
    await card.click({ button: 'right', position: { x: 100, y: 10 } });
    await page.getByRole('menu').waitFor();
    await check('menu');
    await page.keyboard.press('Escape');
    await say(page, '/topic trade');
    const topic = await latest(page, '¶ 6 of 7');
    await topic.getByRole('combobox').click();
    await check('select');
    await page.keyboard.press('Escape');
    await say(page, '@Verbatim what’s the capital of France');
    await latest(page, 'doesn’t say');
    await check('refusal');
    await card.getByRole('button', { name: 'Discuss' }).click();
    await page.locator('.thread-link').click();
    await latest(page, 'talk it over');
    await check('thread');
    if (viewport === PHONE) await page.getByRole('button', { name: 'Channels' }).click();
    await check('channels');
    await page.getByRole('button', { name: /Switch user/ }).click();
    await page.getByRole('menu').waitFor();
    await check('users');
    await page.getByRole('menuitemradio', { name: 'Ada' }).click();
    await page.getByRole('button', { name: 'Developer drawer' }).click();
    await page.locator('.drawer summary').first().click();
    await check('drawer');
  },
  60_000,
);
