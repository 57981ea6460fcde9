import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Two cores are enough for two files, also while one of them waits.
    maxWorkers: 2,
    // Tests of the bundle start processes of their own: more at once than processors only wait.
    maxConcurrency: 5,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
