import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createCounters } from '../../src/discord/counters.ts';
import { startHealth } from '../../src/discord/health.ts';
import { openReadingRoom, type ReadingRoom } from './open-reading-room.ts';

/** The health endpoint of a bot, and a way to look at it. */
async function openHealth({ bot, counters }: ReadingRoom) {
  const health = await startHealth({ port: 0, ready: () => bot.online(), counters });
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${health.port}${path}`, init);
  return { ...health, get };
}

test('/ready says whether the bot is connected', async () => {
  const room = await openReadingRoom();
  const { get, stop } = await openHealth(room);
  expect((await get('/ready')).status).toBe(200);
  expect((await get('/ready?by=watchdog', { method: 'HEAD' })).status).toBe(200);
  await room.bot.stop();
  expect((await get('/ready')).status).toBe(503);
  expect((await get('/')).status).toBe(404);
  await stop();
});

test('/metrics counts questions by what became of them, failures, and how long replies took', async () => {
  const room = await openReadingRoom();
  const { get, stop } = await openHealth(room);
  const ada = room.sandbox.user('Ada');
  await ada.slash('ask', { question: 'why did Blinken visit?' }).reply();
  await ada.slash('ask', { question: 'what do zebras drink?' }).reply();
  room.sandbox.faults.rest({ method: 'POST', trouble: { status: 404, code: 10_062 } });
  ada.slash('help');
  await expect.poll(() => room.log.join('')).toContain('Discord did not take the reply');
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toContain('verbatim_questions_total{answer="quote"} 1');
  expect(metrics).toContain('verbatim_questions_total{answer="not-covered"} 1');
  expect(metrics).toContain('verbatim_errors_total{kind="command"} 1');
  expect(metrics).toContain('verbatim_reply_seconds_count{kind="command"} 3');
  await stop();
});

test('/metrics tells questions that were pointed to their answer or asked to wait apart, and begins with none of either', async () => {
  const room = await openReadingRoom();
  const { get, stop } = await openHealth(room);
  const metrics = async () => (await get('/metrics')).text();
  expect(await metrics()).toContain('verbatim_errors_total{kind="mention"} 0');
  const ada = room.sandbox.user('Ada');
  for (let times = 0; times < 6; times += 1)
    await ada.slash('ask', { question: 'why did Blinken visit?' }).reply();
  const counted = async () =>
    (await metrics())
      .split('\n')
      .filter((line) => line.startsWith('verbatim_questions_total'))
      .sort();
  // A question is counted once Discord has told that it took the reply, which others see before.
  await expect
    .poll(counted)
    .toEqual([
      'verbatim_questions_total{answer="answered-already"} 4',
      'verbatim_questions_total{answer="closest"} 0',
      'verbatim_questions_total{answer="not-covered"} 0',
      'verbatim_questions_total{answer="quote"} 1',
      'verbatim_questions_total{answer="too-fast"} 1',
    ]);
  await stop();
});

test('/metrics counts the time that replies took in seconds', async () => {
  const counters = createCounters();
  counters.count({ kind: 'click', failed: false, milliseconds: 1_500 });
  const text = await counters.text();
  expect(text).toContain('verbatim_reply_seconds_sum{kind="click"} 1.5');
  expect(text).toContain('verbatim_reply_seconds_bucket{le="1",kind="click"} 0');
  expect(text).toContain('verbatim_reply_seconds_bucket{le="2",kind="click"} 1');
});

test('how it is, only this machine is told, no page that a browser was led here from, and nothing can be sent', async () => {
  const { port, stop } = await startHealth({ port: 0, ready: () => true, counters: createCounters() });
  const status = (headers: Readonly<Record<string, string>>, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path: '/metrics', method, headers, agent: false },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject).end();
    });
  expect(await status({ Host: `localhost:${port}` })).toBe(200);
  expect(await status({ Host: 'elsewhere.example' })).toBe(403);
  expect(await status({ Host: `localhost:${port}`, Origin: 'https://elsewhere.example' })).toBe(403);
  expect(await status({ Host: `localhost:${port}` }, 'POST')).toBe(405);
  // All of 127.0.0.0/8 is this machine; what listens everywhere listens there.
  await expect(fetch(`http://127.0.0.2:${port}/metrics`)).rejects.toThrow();
  await stop();
});
