import { defineConfig } from 'vitest/config';

/** Real browsers on the build that ships: one after the other, with time for a browser to start. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
