import { defineConfig } from 'vitest/config';

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
          testTimeout: 20_000,
        },
      },
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
