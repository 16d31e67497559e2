/** Right-click on a message → Apps: what its clicker, and nobody else, gets to see. */
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { answerTo, press } from './act-and-see.ts';
import { openReadingRoom } from './open-reading-room.ts';
import { boldSentence, isPrivate, placeOf } from './tell-message.ts';

describe('right-click → Apps', () => {
  test('Find in the article shows the clicker the passage a message talks about', async () => {
    const { sandbox } = await openReadingRoom();
    const said = sandbox.user('Ada').send('**Somebody** should tell @Linus about ~~the~~ climate change.');
    const found = await answerTo(sandbox.user('Linus').useOn(said.id, 'Find in the article'));
    expect(isPrivate(found)).toBe(true);
    expect(found.embeds[0]?.author?.name).toBe('Somebody should tell about the climate change.');
    expect(boldSentence(found)).toMatch(/climate change/i);
  });

  test('Check this quote tells word for word, altered and not in the article apart', async () => {
    const { sandbox } = await openReadingRoom();
    const said = sandbox
      .user('Ada')
      .send(
        '“Both nations have a vested interest”, „both nations have no vested interest“, «the moon is made of cheese»',
      );
    const checked = await answerTo(sandbox.user('Linus').useOn(said.id, 'Check this quote'));
    expect(isPrivate(checked)).toBe(true);
    const lines = (checked.embeds[0]?.description ?? '').split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^✅ \*\*Word for word\*\* · ¶ 6 of 7/),
      '> Both nations have a vested interest',
      expect.stringMatching(/^✏️ \*\*Altered\*\* · ¶ 6 of 7/),
      '> Both nations have ~~no~~ **a** vested interest',
      '❌ **Not in the article**',
      '> the moon is made of cheese',
      expect.stringContaining('~~Struck~~'),
    ]);
    const place = await answerTo(press(sandbox.user('Linus'), checked, '¶ 6'));
    expect(placeOf(place)).toBe('¶ 6 of 7');
  });

  test.each([true, false])(
    'Check this quote finds all that a topic’s list quotes word for word (in an embed: %s)',
    async (embed) => {
      const folder = corpusFolder({
        'tea.md':
          '# Tea\n\n- Drink *no* tea_bags!\n- Say “tea” aloud: 1. tea, 2. more tea.\n\nTea is hot. \\*Really\\*.',
      });
      const { sandbox } = await openReadingRoom({}, folder());
      if (!embed) sandbox.faults.deny(['EmbedLinks']);
      const list = await answerTo(sandbox.user('Ada').slash('topic', { name: 'tea' }));
      const checked = await answerTo(sandbox.user('Linus').useOn(list.id, 'Check this quote'));
      const verdicts = `${checked.content}${checked.embeds[0]?.description}`.match(/^\S+ \*\*.+?\*\*/gm);
      expect(verdicts).toEqual(['✅ **Word for word**', '✅ **Word for word**']);
    },
  );

  test('Find in the article reads a card of ours as it is shown, without the backslashes nobody sees', async () => {
    const folder = corpusFolder({ 'pool.md': '# Rules\n\n- Do not eat_here!\n- No dogs.' });
    const { sandbox } = await openReadingRoom({}, folder());
    const card = await answerTo(sandbox.user('Ada').slash('article read', { paragraph: 1 }));
    const found = await answerTo(sandbox.user('Linus').useOn(card.id, 'Find in the article'));
    expect(found.embeds[0]?.author?.name).toBe('Rules Do not eat_here! No dogs.');
  });
});
