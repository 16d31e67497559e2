import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { expect, test } from 'vitest';
import { openDemo } from './open-demo.ts';
import { latest, say, seriousViolations } from './open-page.ts';

const options = ['Trade', 'Climate', 'Security', 'Health'].map((label) => ({ label, value: label }));
const row = (component: object) => ({ type: 1, components: [component] }) as never;

/** A bot whose /demo shows these menus, and which repeats what is chosen in them. */
async function openMenus(...menus: readonly object[]) {
  return openDemo(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'Choose', components: menus.map(row) });
    else if (interaction.isStringSelectMenu())
      await interaction.reply(`You chose ${interaction.values.join(' + ') || 'nothing'}.`);
    else if (interaction.isMentionableSelectMenu())
      await interaction.reply(
        `You chose ${[...interaction.users.values()].map((user) => user.displayName)} and ${interaction.roles.map((role) => role.name.replace('@', ''))}.`,
      );
    else if (interaction.isChannelSelectMenu())
      await interaction.reply(
        `You chose ${interaction.channels.map((channel) => 'name' in channel && channel.name)}.`,
      );
  });
}

test('of a menu for several as many as it takes are ticked, and sent when it is closed', async () => {
  const { page } = await openMenus({ type: 3, custom_id: 's', min_values: 2, max_values: 3, options });
  await say(page, '/demo ');
  await latest(page, 'Choose');
  const message = page.getByRole('article').first();
  const box = message.getByRole('combobox');
  await box.click();
  await page.getByText('Choose 2 to 3.').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  for (const name of ['Trade', 'Climate', 'Security']) {
    await page.getByRole('option', { name }).click();
  }
  expect(await page.getByRole('option', { selected: true }).allTextContents()).toHaveLength(3);
  expect(await page.getByRole('option', { name: 'Health' }).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('option', { name: 'Climate' }).click();
  await page.locator('#composer').click();
  await latest(page, 'You chose Trade + Security.');
  expect(await box.textContent()).toContain('Trade, Security');
});

test('too few are not sent, and the reader is told; the keyboard alone does for it all', async () => {
  const { page, sandbox } = await openMenus({
    type: 3,
    custom_id: 's',
    min_values: 2,
    max_values: 4,
    options,
  });
  await say(page, '/demo ');
  await latest(page, 'Choose');
  const message = page.getByRole('article').first();
  await message.getByRole('combobox').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.getByText('Choose at least 2.').waitFor();
  expect(sandbox.exchanges()).toHaveLength(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await latest(page, 'You chose Trade + Climate.');
});

test('a choice that may be none is taken back by choosing it again', async () => {
  const { page } = await openMenus({ type: 3, custom_id: 's', min_values: 0, options });
  await say(page, '/demo ');
  await latest(page, 'Choose');
  const box = page.getByRole('article').first().getByRole('combobox');
  await box.click();
  await page.getByRole('option', { name: 'Health' }).click();
  await latest(page, 'You chose Health.');
  await box.click();
  await page.getByRole('option', { name: 'Health' }).click();
  await latest(page, 'You chose nothing.');
});

test('people, roles and channels can be chosen', async () => {
  const { page } = await openMenus(
    { type: 7, custom_id: 'm', max_values: 2, placeholder: 'Somebody' },
    { type: 8, custom_id: 'c', placeholder: 'Somewhere' },
  );
  await say(page, '/demo ');
  await latest(page, 'Choose');
  const message = page.getByRole('article').first();
  await message.getByRole('combobox', { name: 'Somebody' }).click();
  await page.getByRole('option', { name: 'Linus' }).click();
  await page.getByRole('option', { name: '@everyone' }).click();
  await page.keyboard.press('Escape');
  await latest(page, 'You chose Linus and everyone.');
  await message.getByRole('combobox', { name: 'Somewhere' }).click();
  await page.getByRole('option', { name: '#general' }).click();
  await latest(page, 'You chose general.');
});

test('a modal may hold text to read and menus; what it refuses it says, and what was typed stays', async () => {
  const menu = { type: 3, custom_id: 'topics', min_values: 2, max_values: 3, options } as const;
  const modal = {
    title: 'Tell us',
    custom_id: 'modal',
    components: [
      { type: 10, content: 'Two questions **only**.' },
      { type: 18, label: 'Topics', description: 'Two at least', component: menu },
      { type: 18, label: 'Place', component: { type: 3, custom_id: 'place', options } },
      { type: 18, label: 'Why', component: { type: 4, style: 2, custom_id: 'why' } },
    ],
  } as APIModalInteractionResponseCallbackData;
  const { page } = await openDemo(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (!interaction.isModalSubmit()) return;
    const { fields } = interaction;
    const chosen = ['topics', 'place'].flatMap((id) => fields.getStringSelectValues(id));
    await interaction.reply(`${chosen.join(', ')}: ${fields.getTextInputValue('why')}`);
  });
  await say(page, '/demo ');
  const dialog = page.getByRole('dialog', { name: 'Tell us' });
  await dialog.getByText('Two questions').waitFor();
  await dialog.getByRole('checkbox', { name: 'Trade' }).check();
  await dialog.getByRole('radio', { name: 'Health' }).check();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('because');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.getByRole('alert').getByText('Choose at least 2.').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'Security' }).check();
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await latest(page, 'Trade, Security, Health: because');
  await dialog.waitFor({ state: 'detached' });
});
