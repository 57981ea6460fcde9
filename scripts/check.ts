// Everything that must hold besides the tests: format, lint, types, quick regular expressions, and a bundle and documents
// that match the sources.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findSlowExpressions } from './slow-expressions.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function run(name: string, command: string, args: readonly string[]): boolean {
  // Windows finds the commands of packages only through a shell, which splits words at blanks.
  const shell = process.platform === 'win32'
  const [file = '', ...rest] = shell ? [command, ...args].map((word) => `"${word}"`) : [command, ...args]
  const { status } = spawnSync(file, rest, { cwd: ROOT, stdio: 'inherit', shell })
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name}\n`)
  return status === 0
}

function checkBundle(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    const isBuilt = run('bundle builds', 'rolldown', [
      '--config',
      'rolldown.config.ts',
      '--dir',
      folder,
      '--log-level',
      'warn',
    ])
    const differing = [...new Set([...readdirSync(folder), ...readdirSync(join(ROOT, 'dist'))])].filter(
      (file) => !isSame(folder, file),
    )
    const isFresh = isBuilt && differing.length === 0
    process.stdout.write(
      isFresh
        ? 'ok  dist/ is what the sources build\n'
        : `FAILED  stale in dist/: ${differing.join(', ')}. Run npm run bundle.\n`,
    )
    return isFresh
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function checkExpressions(): boolean {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const slow = files.flatMap((file) => {
    const path = join('src', file)
    return findSlowExpressions(readFileSync(join(ROOT, path), 'utf8')).map(
      ({ line, message }) => `${path}:${line}: ${message}\n`,
    )
  })
  process.stdout.write(
    `${slow.join('')}${slow.length === 0 ? 'ok' : 'FAILED'}  regular expressions are quick\n`,
  )
  return slow.length === 0
}

function isSame(folder: string, file: string): boolean {
  try {
    return readFileSync(join(folder, file)).equals(readFileSync(join(ROOT, 'dist', file)))
  } catch {
    return false
  }
}

const results = [
  run('format and lint', 'biome', ['ci', '--error-on-warnings']),
  run('types', 'tsc', ['--project', '.']),
  checkExpressions(),
  checkBundle(),
  run('documents are fresh', process.execPath, ['scripts/docs.ts', '--check']),
]
if (results.includes(false)) process.exitCode = 1
