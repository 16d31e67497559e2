import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { openSandbox, startBot } from '../sandbox/open-sandbox.ts';
import { PAGE } from './build-page.ts';
import { openDemo } from './open-demo.ts';
import { expectProblem, latest, openPage, say } from './open-page.ts';

const HURRIED = { answerWithin: 400 };

test('a bot that keeps silent “did not respond”; one that defers is thinking until it has answered', async () => {
  let answer = () => {};
  let seen = 0;
  const { page } = await openDemo(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    if (seen++ === 0) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await new Promise<void>((done) => {
      answer = done;
    });
    await interaction.editReply('Here it is.');
  }, HURRIED);
  await say(page, '/demo ');
  const silent = await latest(page, 'The application did not respond');
  await silent.getByRole('button', { name: 'Dismiss message' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(0);
  await say(page, '/demo ');
  await latest(page, 'Demo is thinking…');
  await say(page, 'Meanwhile');
  answer();
  await page.getByText('Here it is.').waitFor();
  expect(await page.getByText('is thinking').count()).toBe(0);
});

test('what failed stays where it was tried, above what has been said since', async () => {
  const { page } = await openDemo(async () => {}, HURRIED);
  await say(page, '/demo ');
  await latest(page, 'The application did not respond');
  await say(page, 'Is it asleep?');
  await latest(page, 'Is it asleep?');
  expect(await page.getByRole('article').first().textContent()).toContain('did not respond');
});

test('a button that is never answered says that this interaction failed; a disabled one can’t be pressed', async () => {
  const { page, sandbox } = await openDemo(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const button = { type: 2, style: 1, label: 'Press', custom_id: 'press' } as const;
    const off = { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true } as const;
    await interaction.reply({ content: 'A button', components: [{ type: 1, components: [button, off] }] });
  }, HURRIED);
  await say(page, '/demo ');
  const message = await latest(page, 'A button');
  expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
  await message.getByRole('button', { name: 'Press' }).click();
  await message.getByText('This interaction failed').waitFor();
  expect(sandbox.exchanges()).toHaveLength(2);
});

test('a bot that leaves is said to be offline', async () => {
  const sandbox = await openSandbox({ pageFolder: PAGE, botName: 'Demo' });
  const bot = await startBot(sandbox);
  const page = await openPage(sandbox);
  expect(await page.getByText('Demo is offline.').count()).toBe(0);
  await bot.destroy();
  await page.getByText('Demo is offline.').waitFor();
});

test('a page whose sandbox stops says so, and goes on by itself when it is back', async () => {
  const first = await openSandbox({ pageFolder: PAGE });
  const page = await openPage(first);
  await page.waitForLoadState('networkidle');
  expectProblem(/ERR_CONNECTION_REFUSED|WebSocket/);
  await first.stop();
  await page.getByText('The sandbox has stopped').waitFor();
  await say(page, 'Anybody there?');
  const refused = await page.locator('.notice').boundingBox();
  const banner = await page.locator('.banner').boundingBox();
  expect(refused?.y).toBeGreaterThan((banner?.y ?? 0) + (banner?.height ?? 0));
  const again = await openSandbox({ pageFolder: PAGE, port: Number(new URL(first.url).port) });
  await expect.poll(() => page.getByText('The sandbox has stopped').count(), { timeout: 8_000 }).toBe(0);
  again.user('Linus').send('Are we back?');
  await latest(page, 'Are we back?');
});
