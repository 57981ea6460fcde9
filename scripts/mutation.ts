// npm run mutation -- [<folder or file below src>…]: breaks the code in every way that Stryker knows, one at a time, and tells
// which breaks no test in the same room of __tests__/ sees, and how many of a hundred are seen. About a second a break.
// A break that survives is a test that is missing, or changes nothing that could be seen.
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

const ROOMS = ['src/record', 'src/config', 'src/nomination', 'src/run']
/** The words of forms: a test that saw another word would only say them again. */
const DATA = 'src/nomination/programs/'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const given = process.argv.slice(2)
const files = (given.length > 0 ? given : ROOMS).flatMap((path) =>
  statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`) : [path],
)
const paths = files.map((file) => file.replaceAll('\\', '/')).filter((path) => !path.startsWith(DATA))
for (const [room, mutate] of Map.groupBy(paths, (path) => path.split('/')[1] ?? '')) await test(room, mutate)

async function test(room: string, mutate: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  // Also where the person does not wait for the end.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await new Stryker({
    mutate,
    testRunner: 'vitest',
    // Not Stryker's `testFiles`, with which it misses every break of a constant.
    vitest: { configFile: 'vitest.mutation.config.ts', dir: `__tests__/${room}`, related: true },
    plugins: ['@stryker-mutator/vitest-runner'],
    concurrency: 1,
    timeoutMS: 20_000,
    reporters: ['progress', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    // Stryker would rewrite the file with an API that TypeScript 7 has no longer. Nothing here needs it.
    tsconfigFile: 'none',
    // Where no test imports a file, none of its breaks is seen.
    allowEmpty: true,
    tempDirName: folder,
    cleanTempDir: 'always',
  }).runMutationTest()
}
