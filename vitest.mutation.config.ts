import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** For `npm run mutation`. Tests that start the bundle see nothing of what is broken in the sources. */
const starting = globSync('__tests__/**/*.test.ts').filter((file) =>
  /\/world\/(?:git|run)\.ts'|'node:child_process'/.test(readFileSync(file, 'utf8')),
)

export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['**/*.test.ts'],
    // They are looked for below the folder of one room, which is no part of their path then.
    exclude: starting.map((file) => `**/${file.split(/[\\/]/).at(-1)}`),
    setupFiles: ['__tests__/world/seed.ts', '__tests__/world/few-cases.ts'],
    testTimeout: 60_000,
  },
})
