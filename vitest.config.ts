import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The packages below come with source maps whose sources are left out: nothing to tell anybody.
  logLevel: 'error',
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/world/seed.ts'],
    // Two cores are enough for two files, also while one of them waits.
    maxWorkers: 2,
    // Tests of the bundle start processes of their own: more at once than processors only wait.
    maxConcurrency: 5,
    // They import files as only a bundler finds them.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)\//] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
