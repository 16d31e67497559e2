import { expect, test } from 'vitest';
import { hasGrown } from '../../bench/soak/growth.ts';
import { playSoak } from '../../bench/soak/play-soak.ts';

test('twenty seconds of mixed traffic with faults: everything is answered once, or logged, and nothing grows', async () => {
  const report = await playSoak({ seed: 7, milliseconds: 20_000, progress: () => {} });
  expect(report).toMatchObject({ silent: [], twice: [], failed: [], grown: [] });
  expect(report.answered).toBeGreaterThan(50);
  expect(Object.keys(report.faults).length).toBeGreaterThan(1);
}, 120_000);

test('a soak that ends with more than its ups and downs has grown, and one that warmed up has not', () => {
  const allowance = { share: 0.15, spare: 0 };
  expect(hasGrown([46, 53, 55, 54, 55, 56, 55, 57, 54, 56], allowance)).toBe(false);
  expect(hasGrown([47, 49, 55, 60, 61, 62, 64, 66, 65, 67], allowance)).toBe(true);
});
