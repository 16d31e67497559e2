import { expect, test } from 'vitest';
import { isLocal } from '../src/local-only.ts';

test('at port 80 this machine is named with the port or without, at another with it alone', () => {
  const origins = (at: string) => [
    isLocal(at, undefined, 80),
    isLocal(at, `http://${at}`, 80),
    isLocal(at, undefined, 4177),
  ];
  for (const name of ['127.0.0.1', 'localhost']) {
    expect(origins(name)).toEqual([true, true, false]);
    expect(origins(`${name}:80`)).toEqual([true, true, false]);
  }
  expect(origins('evil.example')).toEqual([false, false, false]);
});
