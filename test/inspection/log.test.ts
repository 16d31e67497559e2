import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';

/** Words of what users say in the Discord tests, as a log line would show it: none of it is in the articles or our own words. */
const PEOPLES_WORDS = [
  'why did',
  'blinken visit',
  'capital of france',
  'trade',
  'zebra',
  'primary objective',
];

/** Three parts of base64url joined by dots, as bots' tokens are; and interaction tokens, which begin with their kind. */
const TOKEN = /[\w-]{20,}\.[\w-]{6}\.[\w-]{20,}|aW50ZXJhY3Rpb246[\w-]+/;

test('no line that was logged or printed in this run holds a token', async ({ skip }) => {
  const lines = await linesOf('keptLog');
  skip(lines.length === 0, 'nothing was logged in this run');
  expect(lines.filter((line) => TOKEN.test(line))).toEqual([]);
});

test('no line that was logged or printed in this run holds what somebody asked or wrote', async ({
  skip,
}) => {
  const lines = await linesOf('keptLog');
  skip(lines.length === 0, 'nothing was logged in this run');
  const said = new Set([...(await linesOf('keptWords')).map((each) => each.toLowerCase()), ...PEOPLES_WORDS]);
  const tells = (line: string) => [...said].some((each) => line.includes(each));
  expect(lines.filter((line) => tells(line.toLowerCase()))).toEqual([]);
});

async function linesOf(file: 'keptLog' | 'keptWords'): Promise<string[]> {
  return (await readFile(inject(file), 'utf8')).split('\n').filter((line) => line !== '');
}
