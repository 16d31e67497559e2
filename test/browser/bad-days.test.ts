import { Events, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { openSandbox, startBot } from '../sandbox/echo-bot.ts';
import { PAGE } from './build-page.ts';
import { expectProblem, latest, openPage, say } from './open-page.ts';

const HOSTILE = '<img src=x onerror="document.title=1"> [a](javascript:alert(1)) <script>1</script>';
const EMOJI = '<:x:123456789012345678>';

async function openWith(answer: Parameters<typeof onInteraction>[1]) {
  const sandbox = await openSandbox({ pageFolder: PAGE, botName: 'Demo', answerWithin: 400 });
  const bot = await startBot(sandbox);
  onInteraction(bot, answer);
  await bot.application.commands.set([{ name: 'demo', description: HOSTILE.slice(0, 100) }]);
  return { sandbox, page: await openPage(sandbox) };
}

type Bot = Awaited<ReturnType<typeof startBot>>;

function onInteraction(
  bot: Bot,
  answer: (interaction: import('discord.js').Interaction) => Promise<unknown>,
) {
  bot.on(Events.InteractionCreate, (interaction) => void answer(interaction));
}

test('whatever somebody writes is shown as they wrote it', async () => {
  const { page } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      content: HOSTILE,
      embeds: [
        {
          title: `${HOSTILE} ${EMOJI}`,
          description: HOSTILE,
          author: { name: HOSTILE },
          footer: { text: HOSTILE },
          fields: [{ name: `${HOSTILE} ${EMOJI}`, value: HOSTILE }],
          image: { url: 'https://example.org/picture.png' },
        },
      ],
      components: [
        {
          type: 1,
          components: [{ type: 2, style: 5, label: '<b>out</b>', url: 'https://example.org/?%3Cb%3E' }],
        },
      ],
    });
  });
  await say(page, HOSTILE);
  await latest(page, HOSTILE);
  await page.locator('#composer').fill('/');
  await page.getByRole('option').first().waitFor();
  await page.locator('#composer').fill('/demo ');
  await page.keyboard.press('Enter');
  const card = await latest(page, '<b>out</b>');
  expect((await card.textContent())?.split('<img src=x').length).toBe(8);
  const link = card.getByRole('link', { name: '<b>out</b>' });
  expect(await link.getAttribute('rel')).toContain('noopener');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await page.locator('a[href^="javascript" i], img[src="x"]').count()).toBe(0);
});

test('a bot that keeps silent “did not respond”; one that defers is thinking until it has answered', async () => {
  let answer = () => {};
  const { page } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    if (seen++ === 0) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await new Promise<void>((done) => {
      answer = done;
    });
    await interaction.editReply('Here it is.');
  });
  let seen = 0;
  await say(page, '/demo ');
  const silent = await latest(page, 'The application did not respond');
  await silent.getByRole('button', { name: 'Dismiss message' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(0);
  await say(page, '/demo ');
  await latest(page, 'Demo is thinking…');
  answer();
  await latest(page, 'Here it is.');
  expect(await page.getByText('is thinking').count()).toBe(0);
});

test('a button that is never answered says that this interaction failed; a disabled one can’t be pressed', async () => {
  const { page, sandbox } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const button = { type: 2, style: 1, label: 'Press', custom_id: 'press' } as const;
    const off = { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true } as const;
    await interaction.reply({ content: 'A button', components: [{ type: 1, components: [button, off] }] });
  });
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
  const again = await openSandbox({ pageFolder: PAGE, port: Number(new URL(first.url).port) });
  await expect.poll(() => page.getByText('The sandbox has stopped').count(), { timeout: 8_000 }).toBe(0);
  again.user('Linus').send('Are we back?');
  await latest(page, 'Are we back?');
});
