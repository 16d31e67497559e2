import { expect, test } from 'vitest';
import { playSoak } from '../../bench/soak/play-soak.ts';

test('twenty seconds of mixed traffic with faults: everything is answered once, or logged', async () => {
  const report = await playSoak({ seed: 7, milliseconds: 20_000, progress: () => {} });
  expect(report).toMatchObject({ silent: [], twice: [] });
  expect(report.answered).toBeGreaterThan(50);
  expect(Object.keys(report.faults).length).toBeGreaterThan(1);
}, 120_000);
