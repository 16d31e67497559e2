/** Right-click on a message → Apps: what its clicker, and nobody else, gets to see. */
import { describe, expect, test } from 'vitest';
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
});
