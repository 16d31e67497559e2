import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openReadingRoom } from '../discord/open-reading-room.ts';
import { PAGE } from './build-page.ts';
import { openDemo } from './open-demo.ts';
import { DESKTOP, latest, openPage, PHONE, say } from './open-page.ts';

const links = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name });

test('a link to a message on Discord leads there within the page, also from another channel', async () => {
  const { page, sandbox } = await openDemo(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const address = `https://discord.com/channels/${sandbox.guild.id}/${first.channel_id}/${first.id}`;
      await interaction.reply(`[jump to it](${address}) ${address}`);
    },
    { channels: ['general', 'quiet'] },
  );
  const first = sandbox.user().send('Where it began');
  for (let n = 0; n < 40; n++) sandbox.user().send(`line ${n}`);
  await links(page, 'quiet').click();
  await say(page, '/demo ');
  const reply = await latest(page, 'jump to it');
  expect(await reply.textContent()).toContain('general › message');
  await reply.getByRole('link', { name: 'jump to it' }).click();
  await page.getByRole('heading', { level: 1, name: 'general' }).waitFor();
  const inView = `(() => { const { top, bottom } = document.querySelector('#message-${first.id}').getBoundingClientRect(); return top > 0 && bottom < innerHeight; })()`;
  await expect.poll(() => page.evaluate(inView)).toBe(true);
});

test('a thread shows the message it hangs on as that is now; a reply to what is gone says so', async () => {
  const { page, sandbox, bot } = await openDemo(async () => {});
  const channel = await bot.channels.fetch(sandbox.guild.channels[0]?.id ?? '');
  if (!channel?.isSendable()) throw new Error('nowhere to write');
  const message = await channel.send('as it was');
  const thread = sandbox.user().openThread(message.id, 'Talk');
  sandbox.user().send('yes', { replyTo: message.id });
  await links(page, 'Talk').click();
  await latest(page, 'as it was');
  await message.edit('as it is');
  await latest(page, 'as it is');
  sandbox.user('Linus').send('Linus here', { in: thread });
  await latest(page, 'Linus here');
  await message.delete();
  await links(page, 'general').click();
  await page.getByText('Original message was deleted').waitFor();
});

test('two people talk in a conversation of their own', async () => {
  const { page, sandbox } = await openDemo(async () => {});
  await links(page, 'Linus').click();
  await page.getByRole('heading', { level: 2, name: 'Linus' }).waitFor();
  await say(page, 'Between us');
  await page.getByRole('button', { name: /Switch user/ }).click();
  await page.getByRole('menuitemradio', { name: 'Linus' }).click();
  await expect.poll(() => links(page, 'Ada').count()).toBe(1);
  await latest(page, 'Between us');
  expect(sandbox.user('Linus').sees(sandbox.user('Linus').direct(sandbox.user('Ada').id))).toHaveLength(1);
});

test('a card’s text has the whole width of the card, however long the small print below it', async () => {
  const { page } = await openDemo(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const small = 'An article with a long title '.repeat(7);
    await interaction.reply({ embeds: [{ title: 'Trade', description: 'Short.', footer: { text: small } }] });
  });
  await say(page, '/demo ');
  const card = await latest(page, 'Short.');
  for (const width of [DESKTOP.width, 400]) {
    await page.setViewportSize({ ...DESKTOP, width });
    const text = await card.locator('discord-embed-description').boundingBox();
    const small = await card.locator('discord-embed-footer').boundingBox();
    expect(text?.width).toBe(small?.width);
  }
});

test('a message that mentions somebody ends at the same margin as one that doesn’t', async () => {
  const { page, sandbox } = await openDemo(async () => {});
  const address = `https://a.example/${'x'.repeat(300)}`;
  sandbox.user().send(address);
  sandbox.user().send(`${address} for @everyone`);
  const mentioning = await latest(page, ' for ');
  for (const { width } of [DESKTOP, PHONE]) {
    await page.setViewportSize({ ...DESKTOP, width });
    const [plain, mentions] = await Promise.all(
      [page.getByRole('article').first(), mentioning].map((each) => each.getByRole('link').boundingBox()),
    );
    expect(mentions?.width).toBe(plain?.width);
  }
});

test('who says something sees it, however far up they were reading', async () => {
  const { page, sandbox } = await openDemo(async () => {});
  for (let n = 0; n < 40; n++) sandbox.user('Linus').send(`line ${n}`);
  await latest(page, 'line 39');
  await page.getByRole('article').first().scrollIntoViewIfNeeded();
  sandbox.user('Linus').send('one more');
  await latest(page, 'one more');
  const atBottom = `(() => { const log = document.querySelector('.log'); return log.scrollHeight - log.scrollTop - log.clientHeight < 2; })()`;
  expect(await page.evaluate(atBottom)).toBe(false);
  await say(page, 'Here I am');
  await latest(page, 'Here I am');
  await expect.poll(() => page.evaluate(atBottom)).toBe(true);
});

test('a file dropped on the page or pasted into it is refused with a word, and the page stays', async () => {
  const { page } = await openDemo(async () => {});
  for (const kind of ['drop', 'paste']) {
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'x.txt'));
      const Event = '${kind}' === 'drop' ? DragEvent : ClipboardEvent;
      document.querySelector('#composer').dispatchEvent(new Event('${kind}', { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data }));
    })()`);
    await page.getByText('This sandbox takes no files').waitFor();
  }
});

test('a message that is too long is refused with a word, and stays as it was pasted', async () => {
  const { page } = await openDemo(async () => {});
  const pasted = 'why '.repeat(600).trim();
  const box = page.getByRole('textbox', { name: 'Message #general' });
  await box.focus();
  await page.keyboard.insertText(pasted);
  await page.keyboard.press('Enter');
  await page.getByText('A message takes at most 2000 characters').waitFor();
  expect(await box.inputValue()).toBe(pasted);
});

test('what is closed gives the focus back to what opened it', async () => {
  const { sandbox } = await openReadingRoom({ pageFolder: PAGE });
  const page = await openPage(sandbox, PHONE);
  const focused = () =>
    page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent');
  await page.getByRole('button', { name: 'Channels' }).click();
  expect(await focused()).toContain('general');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Channels');
  await page.getByRole('button', { name: 'Developer drawer' }).click();
  await page.getByRole('button', { name: 'Close the developer drawer' }).click();
  expect(await focused()).toBe('Developer drawer');
  await say(page, '/ask why did Blinken visit');
  const card = await latest(page, 'Next match');
  for (const leave of ['Cancel', 'Close']) {
    await card.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('dialog').getByRole('button', { name: leave }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toContain('Follow up');
  }
});

test('the browser’s back button leads to the channel before, and a reload back to the one that was open', async () => {
  const { page, sandbox } = await openDemo(async () => {}, { channels: ['general', 'quiet'] });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  await links(page, 'quiet').click();
  await heading('quiet');
  await page.reload();
  await heading('quiet');
  await page.goBack();
  await heading('general');
  await page.goForward();
  await heading('quiet');
  await page.goto(`${sandbox.url}#1191168914227200001`);
  await heading('general');
});
