import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const LONG = '__tests__/**/*.long.test.ts'
/** Their generated cases are a fifth in the quick run, and all in the long one. */
const generating = globSync('__tests__/**/*.test.ts').filter((file) =>
  /\bmany\(/.test(readFileSync(file, 'utf8')),
)

export default defineConfig({
  // The packages below come with source maps whose sources are left out: nothing to tell anybody.
  logLevel: 'error',
  test: {
    globalSetup: ['__tests__/world/folder.ts'],
    setupFiles: ['__tests__/world/seed.ts'],
    // Files share what they load, which is half of the time there is otherwise: nothing that is loaded keeps what a test did.
    isolate: false,
    // Two cores are enough for two files, also while one of them waits.
    maxWorkers: 2,
    // Tests of the bundle start processes of their own: more at once than processors only wait.
    maxConcurrency: 5,
    // They import files as only a bundler finds them.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['__tests__/**/*.test.ts'],
          exclude: [LONG],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [LONG, ...generating.map((file) => file.replaceAll('\\', '/'))],
          env: { TEST_ALL: '1' },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
