import { expect, test } from 'vitest';
import { onPortOf } from '../src/unusable-port.ts';

test('a port that is not for ordinary users is named with its setting', async () => {
  // What listening on it fails with; tests may be run by a user who is let.
  const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES', port: 80 });
  await expect(onPortOf('HEALTH_PORT', Promise.reject(refused))).rejects.toThrow(
    'Port 80 of 127.0.0.1 is not for ordinary users: set HEALTH_PORT to one above 1023.',
  );
});
