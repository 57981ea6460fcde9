import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

interface Import {
  readonly from: string
  /** A file below src, or a package. */
  readonly to: string
  readonly isType: boolean
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8')
  const lines = text.matchAll(/(?:^|\n)(?:import|export) (type )?[^'"]*?from '([^']+)'|import\('([^']+)'\)/g)
  return [...lines].map(([, type, target = '', late]) => {
    const to = late ?? target
    return {
      from,
      to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
      isType: type !== undefined,
    }
  })
})

const breaking = (isWrong: (one: Import) => boolean) =>
  imports.filter(isWrong).map(({ from, to }) => `${from} → ${to}`)
const isIn = (room: string) => (file: string) => file.startsWith(`${room}/`)
const isOurs = (to: string) => to.endsWith('.ts')

it('reads imports at all', () => {
  expect(imports.length).toBeGreaterThan(80)
  expect(imports).toContainEqual({ from: 'feeds/parse.ts', to: 'feeds/feedsmith.ts', isType: false })
})

it('record/ imports nothing of ours but itself, report/ nothing but itself and record/', () => {
  expect(breaking(({ from, to }) => isIn('record')(from) && isOurs(to) && !isIn('record')(to))).toEqual([])
  expect(
    breaking(
      ({ from, to }) => isIn('report')(from) && isOurs(to) && !isIn('report')(to) && !isIn('record')(to),
    ),
  ).toEqual([])
})

it('sources know nothing of each other, of the runner or of the network', () => {
  const rooms = ['record/', 'feeds/', 'net/', 'errors.ts', 'sources/source.ts']
  const isSource = (file: string) => isIn('sources')(file) && file !== 'sources/index.ts'
  const own = (file: string) => file.split('/').slice(0, 2).join('/')
  expect(
    breaking(
      ({ from, to }) =>
        isSource(from) && isOurs(to) && ![...rooms, own(from)].some((room) => to.startsWith(room)),
    ),
  ).toEqual([])
})

it('lies in rooms: at the top there are the two entries and the errors alone', () => {
  expect(files.filter((file) => !file.includes('/')).sort()).toEqual(['cli.ts', 'errors.ts', 'index.ts'])
})

it.each([
  ['@actions/core', ['hosts/action/action.ts', 'hosts/action/announce.ts']],
  ['@actions/github', ['hosts/action/action.ts']],
  ['@octokit/rest', ['net/github.ts']],
  ['@octokit/request-error', ['net/github.ts']],
  ['rss-parser', ['feeds/rss-parser.ts']],
  ['feedsmith', ['feeds/feedsmith.ts']],
  ['temporal-polyfill', ['record/window.ts']],
  ['picomatch', ['record/filter.ts']],
  ['js-yaml', ['config/yaml.ts']],
  ['log-update', ['hosts/cli/progress.ts']],
  ['valibot', ['config/config.ts', 'config/schema.ts']],
])('%s has its owners only', (name, owners) => {
  expect(
    imports
      .filter(({ to }) => to === name)
      .map(({ from }) => from)
      .sort(),
  ).toEqual(owners)
})

it('net/http.ts alone fetches, and nothing but the two places has a clock, chance or environment of its own', () => {
  const uses = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')))
  expect(uses(/\bfetch\(/)).toEqual(['net/http.ts'])
  expect(uses(/Date\.now|new Date\(\)|Math\.random/)).toEqual([
    'hosts/action/action.ts',
    'hosts/cli/preview.ts',
  ])
  expect(uses(/process\.env|env \} = process/)).toEqual([
    'hosts/action/announce.ts',
    'hosts/cli/command-line.ts',
  ])
})

it('nobody runs main.ts but the two places, and there are no cycles', () => {
  expect(imports.filter(({ to, isType }) => to === 'run/main.ts' && !isType).map(({ from }) => from)).toEqual(
    ['hosts/action/action.ts', 'hosts/cli/preview.ts'],
  )
  const next = Map.groupBy(
    imports.filter(({ to, isType }) => isOurs(to) && !isType),
    ({ from }) => from,
  )
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path, file].join(' → ')]
    return (next.get(file) ?? []).flatMap(({ to }) => visit(to, [...path, file]))
  }
  expect(files.flatMap((file) => visit(file, []))).toEqual([])
})
