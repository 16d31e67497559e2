/** What an owner deploys with: the container, the compose file and the system unit. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startHealth } from '../src/discord/health.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The exit code of the container's health check. */
function checkHealth(HEALTH_PORT: string): Promise<number | null> {
  const [, command = '[]'] = /HEALTHCHECK(?:.*\\\n)+ *CMD (.*)/.exec(read('Dockerfile')) ?? [];
  const [, ...args]: string[] = JSON.parse(command);
  const { PATH = '' } = process.env;
  const child = execFile(process.execPath, args, { env: { PATH, HEALTH_PORT } });
  return new Promise((resolve) => child.once('close', resolve));
}

test('the container is well while the bot is ready, and not before', async () => {
  let ready = false;
  const { port, stop } = await startHealth({ port: 0, ready: () => ready });
  expect(await checkHealth(`${port}`)).toBe(1);
  ready = true;
  expect(await checkHealth(`${port}`)).toBe(0);
  await stop();
  expect(await checkHealth(`${port}`)).toBe(1);
});

test.each(['', ' ', '0'])(
  'the container is well where HEALTH_PORT is “%s”, and there is nothing to ask',
  async (port) => {
    expect(await checkHealth(port)).toBe(0);
  },
);

test('whatever permissions the project’s files have, those in the container are for its user to read', () => {
  const [build = '', run = ''] = read('Dockerfile')
    .split(/(?=^FROM )/m)
    .slice(1);
  const [, opened = ''] = /chmod -R a\+rX (.+)/.exec(build) ?? [];
  const copied = [...run.matchAll(/^COPY (.+) \S+$/gm)].map(([, what]) => what);
  // What npm ci put there has the permissions of the container's own umask.
  const all = [...opened.split(' '), 'node_modules'].map((name) => `--from=build /app/${name}`);
  expect(copied.sort()).toEqual(all.sort());
});
