import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { withGo } from './go-bot.ts';
import { codeOf } from './open-sandbox.ts';

test('a deferred reply shows that the bot is thinking, then what it thought', async () => {
  const { sandbox } = await withGo(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('done');
  });
  const seen: (number | undefined)[] = [];
  const exchange = sandbox.user().slash('go');
  await sandbox.until(() => {
    seen.push(exchange.responses[0]?.flags);
    return exchange.state === 'answered';
  });
  expect(seen).toContain(MessageFlags.Loading);
  expect(await exchange.reply()).toMatchObject({ content: 'done', flags: 0 });
  expect(exchange.sent.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
});

test('follow-ups stand under the first reply, and can be fetched, changed and deleted', async () => {
  const { sandbox } = await withGo(async (interaction) => {
    const { resource } = await interaction.reply({ content: 'first', withResponse: true });
    const second = await interaction.followUp('second');
    await interaction.editReply({ message: second, content: `after ${resource?.message?.content}` });
    await interaction.followUp({ content: 'whispered', flags: MessageFlags.Ephemeral });
    const fetched = await interaction.fetchReply();
    await interaction.followUp(`fetched ${fetched.content}`);
    await interaction.deleteReply();
    await interaction.followUp('end');
  });
  const exchange = sandbox.user().slash('go');
  const contents = (name: string) =>
    sandbox
      .user(name)
      .sees()
      .map(({ content }) => content);
  await sandbox.until(() => contents('Ada').includes('end'));
  expect(contents('Ada')).toEqual(['after first', 'whispered', 'fetched first', 'end']);
  expect(contents('Linus')).toEqual(['after first', 'fetched first', 'end']);
  expect(exchange.responses).toHaveLength(4);
});

test('a bot that says nothing for too long did not respond, and its late answer is refused', async () => {
  let code: unknown;
  const { sandbox } = await withGo(
    async (interaction) => {
      await sandbox.until(() => sandbox.exchanges()[0]?.state === 'failed');
      code = await codeOf(interaction.reply('late'));
    },
    { answerWithin: 20 },
  );
  expect(await sandbox.user().slash('go').reply()).toBe('did not respond');
  await expect.poll(() => code).toBe(10062);
  expect(sandbox.user().sees()).toEqual([]);
});

test('a second reply is refused, an answer to what is unknown too, and one by a worthless token', async () => {
  const codes: unknown[] = [];
  const { sandbox, bot } = await withGo(async (interaction) => {
    const { id, token } = interaction;
    const reply = { body: { type: 4, data: { content: 'hi' } }, auth: false };
    codes.push(
      await codeOf(
        bot.rest.post(`/webhooks/${bot.user.id}/${token}`, { body: { content: 'too early' }, auth: false }),
      ),
    );
    await bot.rest.post(`/interactions/${id}/${token}/callback`, reply);
    codes.push(await codeOf(bot.rest.post(`/interactions/${id}/${token}/callback`, reply)));
    codes.push(await codeOf(bot.rest.post(`/interactions/${id}/other/callback`, reply)));
    sandbox.faults.expire(id);
    codes.push(
      await codeOf(
        bot.rest.patch(`/webhooks/${bot.user.id}/${token}/messages/@original`, {
          body: { content: 'x' },
          auth: false,
        }),
      ),
    );
    codes.push(
      await codeOf(bot.rest.post(`/webhooks/${bot.user.id}/other`, { body: { content: 'x' }, auth: false })),
    );
  });
  sandbox.user().slash('go');
  await expect.poll(() => codes).toHaveLength(5);
  expect(codes).toEqual([10015, 40060, 10062, 50027, 50027]);
});

test('a reply that is out of form leaves the interaction open for a better one', async () => {
  const { sandbox } = await withGo(async (interaction) => {
    const code = await codeOf(interaction.reply('x'.repeat(2001)));
    await interaction.reply(`refused with ${code}`);
  });
  expect(await sandbox.user().slash('go').reply()).toMatchObject({ content: 'refused with 50035' });
});

test('an answer of the wrong kind is refused', async () => {
  const codes: unknown[] = [];
  const { sandbox, bot } = await withGo(async ({ id, token }) => {
    for (const type of [1, 6, 7, 8, 99]) {
      codes.push(
        await codeOf(bot.rest.post(`/interactions/${id}/${token}/callback`, { body: { type }, auth: false })),
      );
    }
  });
  sandbox.user().slash('go');
  await expect.poll(() => codes).toEqual([50035, 50035, 50035, 50035, 50035]);
});

test('the reply to a command says which it was, with its subcommand, and whose', async () => {
  const { sandbox, bot } = await withGo((interaction) => interaction.reply('hi'));
  const home = { type: 1, name: 'home', description: 'Goes home' } as const;
  await bot.application.commands.set([{ name: 'go', description: 'Goes', options: [home] }]);
  const exchange = sandbox.user('Linus').slash('go home');
  expect(await exchange.reply()).toMatchObject({
    type: 20,
    webhook_id: sandbox.botId,
    interaction_metadata: {
      id: exchange.interaction.id,
      type: 2,
      name: 'go home',
      user: { username: 'linus' },
    },
  });
});
