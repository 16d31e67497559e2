import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/contract/recordings-folder.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/discord/**', 'test/browser/**', 'test/contract/**'],
          globalSetup: 'test/build.ts',
        },
      },
      {
        test: {
          name: 'discord',
          include: ['test/discord/**/*.test.ts'],
          testTimeout: 20_000,
          globalSetup: 'test/discord/build-program.ts',
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
    ],
  },
});
