import { defineConfig } from 'vitest/config';
import { findChromium } from './test/browser/find-chromium.ts';

/** Left out where there is no Chromium, but never in CI, where it then fails. */
const browser = {
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: 'test/browser/build-page.ts',
  },
};
const withBrowser = Boolean(process.env.CI || findChromium(process.env));
if (!withBrowser)
  process.stderr.write(
    `Browser tests left out: no Chromium ${process.env.CHROMIUM ? `at ${process.env.CHROMIUM}` : 'here; set CHROMIUM to one'}.\n`,
  );

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts', 'test/contract/recordings-folder.ts', 'test/inspection/kept-log.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/discord/**', 'test/browser/**', 'test/contract/**', 'test/inspection/**'],
        },
      },
      {
        test: {
          name: 'discord',
          include: ['test/discord/**/*.test.ts'],
          setupFiles: 'test/inspection/keep-prints.ts',
          testTimeout: 20_000,
        },
      },
      ...(withBrowser ? [browser] : []),
      {
        // Last: it judges what the others recorded.
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 20_000,
          globalSetup: 'test/contract/say-what-is-left-out.ts',
        },
      },
      {
        // Last as well: it looks through what was logged and printed.
        test: {
          name: 'inspection',
          include: ['test/inspection/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
