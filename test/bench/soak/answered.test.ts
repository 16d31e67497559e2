import { type ButtonInteraction, Events, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { createDice } from '../../../bench/search/seeded-dice.ts';
import { clickForLater } from '../../../bench/soak/acts.ts';
import { createScenes } from '../../../bench/soak/scene.ts';
import { createWitness } from '../../../bench/soak/witness.ts';
import { type Action, encodeButtonId } from '../../../src/message/button-id.ts';
import { button, withGo } from '../../sandbox/go-bot.ts';

const SPOT = {
  article: '',
  edition: '',
  passage: 0,
  from: 0,
  rank: 0,

  private: false,
  scoped: false,
};

type Follow = (click: ButtonInteraction) => Promise<unknown>;

test.each<[Action, string, Follow]>([
  ['discuss', 'a thread and its opening', async (click) => (await open(click)).send('Here.')],
  [
    'discuss',
    'a word to the asker',
    (click) => click.followUp({ content: 'No.', flags: MessageFlags.Ephemeral }),
  ],
  ['remove', 'the card gone', (click) => click.deleteReply()],
])('a click to %s that was only heard of is not answered before there is %s', async (action, _, follow) => {
  const { sandbox, bot } = await withGo((go) =>
    go.reply({
      content: 'A card.',
      components: [button(encodeButtonId({ ...SPOT, asker: go.user.id, action }), action)],
    }),
  );
  let goOn = () => {};
  const going = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  bot.on(Events.InteractionCreate, async (click) => {
    if (!click.isButton()) return;
    await click.deferUpdate();
    await going;
    await follow(click);
  });
  const user = sandbox.user();
  await user.slash('go').reply();
  const scene = createScenes(sandbox, createWitness(sandbox), 1)(createDice(1));
  const click = clickForLater({ ...scene, user, channel: sandbox.guild.channels[0]?.id ?? '' });
  await sandbox.until(() => sandbox.exchanges().at(-1)?.callback);
  expect(click?.answered()).toBe(false);
  goOn();
  await expect.poll(() => click?.answered()).toBe(true);
});

const open = ({ message }: ButtonInteraction) => message.startThread({ name: 'Trade' });
