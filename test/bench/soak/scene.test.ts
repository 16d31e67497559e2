import { expect, test } from 'vitest';
import { createDice } from '../../../bench/search/seeded-dice.ts';
import { createScenes } from '../../../bench/soak/scene.ts';
import { createWitness } from '../../../bench/soak/witness.ts';
import { openSandbox } from '../../sandbox/open-sandbox.ts';

/** Who is to do what in the first fifty scenes of a seed, while there are these threads. */
async function play(seed: number, threads: readonly string[]) {
  const sandbox = await openSandbox();
  const witness = { ...createWitness(sandbox), threads: () => threads };
  const dice = createDice(seed);
  const next = createScenes(sandbox, witness, seed);
  return Array.from({ length: 50 }, () => {
    const { user, correspondent, question, topic, channel, seldom } = next(dice);
    return [user.name, correspondent.name, question, topic, channel, seldom];
  });
}

test('with one seed the same people say the same, whatever threads have been opened meanwhile', async () => {
  const scenes = await play(7, []);
  expect(await play(7, ['1', '2', '3'])).toEqual(scenes);
  expect(await play(8, [])).not.toEqual(scenes);
});
