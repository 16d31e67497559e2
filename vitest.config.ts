import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/discord/**', 'test/browser/**', 'test/contract/**'],
          globalSetup: 'test/build.ts',
        },
      },
      { test: { name: 'discord', include: ['test/discord/**/*.test.ts'], testTimeout: 20_000 } },
    ],
  },
});
