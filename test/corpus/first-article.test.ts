import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the first article keeps every word its owner wrote', () => {
  const file = readFileSync(new URL('../../corpus/blinken-beijing.md', import.meta.url), 'utf8');
  const body = file.slice(file.indexOf('---\n\n') + 5).trimEnd();
  expect(createHash('sha256').update(body).digest('hex')).toBe(
    '986cb19d3bbb7d79b0d35a29f121d271d3f159a93c3bf3014857d1ef0889d1a0',
  );
});
