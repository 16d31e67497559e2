/** What the doctor makes of what is just enough, and of what just is not. */
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { diagnoseLibrary, diagnoseNode } from '../../src/discord/diagnose.ts';
import { diagnoseDiscord } from '../../src/discord/diagnose-discord.ts';
import { longerPause } from '../../src/discord/keep-trying.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';
import { openSandbox } from './open-reading-room.ts';

test.each([
  ['18.20.8', 'wrong'],
  ['20.18.3', 'wrong'],
  ['20.19.0', 'fine'],
  ['22.0.0', 'fine'],
])('Node.js %s is %s', (version, state) => {
  expect(diagnoseNode(version)).toMatchObject({ state, detail: expect.stringContaining(version) });
});

test('a title as wide as its column is told whole, a wider one is cut', async () => {
  const titles = ['A', 'B'].map((letter, n) => letter.repeat(38 + n));
  const [first = '', second = ''] = titles;
  const at = corpusFolder({ 'a.md': `# ${first}\n\nOne.`, 'b.md': `# ${second}\n\nTwo.` });
  const subjects = diagnoseLibrary(await readLibrary(at())).map(({ subject }) => subject);
  expect(subjects).toEqual(['Corpus', `· ${first}`, `· ${second.slice(0, 37)}…`]);
});

test('as many servers as the shards may serve are no problem', async () => {
  const { token, apiUrl, ...sandbox } = await openSandbox({ users: [] });
  for (let number = 2; number <= 2_500; number += 1) sandbox.addGuild(`Room ${number}`, []);
  const outcome = readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
  if ('problems' in outcome) throw new Error('the settings are wrong');
  const { findings } = await diagnoseDiscord(outcome.config, []);
  expect(findings.filter(({ state }) => state !== 'fine')).toEqual([]);
});

test('the pause between two tries doubles and never grows beyond a minute', () => {
  expect([2_000, 16_000, 32_000, 60_000].map(longerPause)).toEqual([4_000, 32_000, 60_000, 60_000]);
});
