import { expect, test } from 'vitest';
import { playSoak } from '../../bench/soak/play-soak.ts';

test('twenty seconds of mixed traffic with faults: everything is answered once, or logged, and nothing grows', async () => {
  const report = await playSoak({ seed: 7, milliseconds: 20_000, progress: () => {} });
  expect(report).toMatchObject({ silent: [], twice: [], failed: [], grown: [] });
  expect(report.answered).toBeGreaterThan(50);
  expect(Object.keys(report.faults).length).toBeGreaterThan(1);
}, 120_000);
