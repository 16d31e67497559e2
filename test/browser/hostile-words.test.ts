import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { expect, test } from 'vitest';
import { openDemo } from './open-demo.ts';
import { latest, say } from './open-page.ts';

const IMAGE = '<img src=x onerror="document.title=1">';
const HOSTILE = `${IMAGE} [a](javascript:alert(1)) <script>1</script>`;
const EMOJI = '<:x:123456789012345678>';

test('whatever somebody writes is shown as they wrote it', async () => {
  const { page } = await openDemo(
    async (interaction) => {
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
    },
    {},
    [{ name: 'demo', description: HOSTILE.slice(0, 100) }],
  );
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

test('the names of servers, channels, threads, people, commands, buttons and choices are text too', async () => {
  const short = '<img src=x onerror=title=1>';
  const modal = {
    title: short,
    custom_id: 'modal',
    components: [
      { type: 10, content: HOSTILE },
      {
        type: 18,
        label: short,
        description: HOSTILE,
        component: { type: 4, style: 1, custom_id: 'i', placeholder: HOSTILE, value: HOSTILE },
      },
    ],
  } as APIModalInteractionResponseCallbackData;
  const options = [{ label: IMAGE, value: IMAGE, description: HOSTILE.slice(0, 100) }];
  const { page, sandbox } = await openDemo(
    async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([{ name: IMAGE, value: IMAGE }]);
      else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
        await interaction.reply({
          components: [
            { type: 1, components: [{ type: 2, style: 1, label: IMAGE, custom_id: IMAGE }] },
            { type: 1, components: [{ type: 3, custom_id: 's', placeholder: IMAGE, options }] },
          ],
        });
      else if (interaction.isButton()) await interaction.showModal(modal);
    },
    {
      botName: `Demo${IMAGE}`,
      guildName: IMAGE,
      channels: ['general', IMAGE],
      users: [{ name: IMAGE }, { name: `Linus${IMAGE}` }],
      ownerName: IMAGE,
    },
    [
      {
        name: 'demo',
        description: 'Shows',
        options: [{ name: 'word', description: HOSTILE.slice(0, 100), type: 3, autocomplete: true }],
      },
      { name: short, type: 3 },
    ],
  );
  sandbox.announce(HOSTILE);
  const player = sandbox.user(IMAGE);
  const thread = player.openThread(player.send(HOSTILE).id, IMAGE);
  player.send(HOSTILE, { in: thread });
  const plain = async (what: string) => {
    const made = await page.locator('img[src="x"], script:not([type=module]), b').count();
    expect([what, made, await page.title()]).toEqual([what, 0, expect.stringContaining(' | ')]);
  };
  await page.locator('.thread-link').waitFor();
  await plain('messages');
  await page.locator('#composer').fill('/demo a');
  await page.getByRole('option', { name: IMAGE }).waitFor();
  await plain('suggestions');
  await page.keyboard.press('Enter');
  const reply = await latest(page, IMAGE);
  await reply.getByRole('combobox').click();
  await page.getByRole('option', { name: IMAGE }).waitFor();
  await plain('menu');
  await page.keyboard.press('Escape');
  await reply.getByRole('button', { name: IMAGE }).click();
  await page.getByRole('dialog', { name: short }).waitFor();
  await plain('modal');
  await page.keyboard.press('Escape');
  await page
    .getByRole('article')
    .first()
    .click({ button: 'right', position: { x: 200, y: 10 } });
  await page.getByRole('menuitem', { name: short }).click();
  await expect.poll(() => sandbox.exchanges().at(-1)?.state).toBe('answered');
  await page.getByRole('button', { name: 'Developer drawer' }).click();
  for (const summary of await page.locator('.drawer summary').all()) await summary.click();
  await plain('drawer');
  await page.locator('.user-panel').click();
  await page.getByRole('menu').waitFor();
  await plain('people');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button', { name: IMAGE }).nth(1).click();
  await plain('thread or channel');
});
