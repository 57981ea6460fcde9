import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { PROGRAM_IDS } from '../src/nomination/programs/registry.ts'

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

/** What sources are made of. */
const CONTRACT = ['sources/source.ts', 'sources/define.ts', 'sources/rules.ts', 'sources/description.ts']
/** A run knows what sources and repositories have in common, and not what kinds there are. */
const CONTRACTS_OF_RUN = ['sources/source.ts', 'repository/repository.ts']

it('reads imports at all', () => {
  expect(imports.length).toBeGreaterThan(80)
  expect(imports).toContainEqual({ from: 'feeds/parse.ts', to: 'feeds/feedsmith.ts', isType: false })
})

/** What each room may import: whole rooms end with a slash. Everything that a file may import comes before it. */
const RULES: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ['errors.ts', []],
  ['record/', ['record/']],
  ['report/', ['report/', 'record/']],
  ['net/', ['net/', 'record/', 'errors.ts']],
  ['feeds/', ['feeds/', 'net/', 'record/', 'errors.ts']],
  ['nomination/', ['nomination/', 'report/', 'record/', 'errors.ts']],
  ['repository/', ['repository/', 'net/', 'record/', 'errors.ts']],
  ['sources/', ['feeds/', 'net/', 'record/', 'errors.ts', ...CONTRACT]],
  [
    'config/',
    ['config/', 'sources/', 'nomination/programs/', 'repository/repository.ts', 'record/', 'errors.ts'],
  ],
  [
    'run/',
    [
      'run/',
      'config/',
      'feeds/',
      'net/',
      'nomination/',
      'report/',
      'record/',
      'errors.ts',
      ...CONTRACTS_OF_RUN,
    ],
  ],
  [
    'hosts/',
    ['hosts/', 'run/', 'config/', 'repository/', 'report/', 'feeds/', 'net/', 'record/', 'errors.ts'],
  ],
]

it('imports downwards only: every room knows what it stands on, and nothing else', () => {
  const rules = new Map(RULES)
  // A source may be several files, which know each other.
  const own = (file: string) => (isIn('sources')(file) ? file.split('/').slice(0, 2).join('/') : file)
  const mayImport = (from: string, to: string) => {
    if (from === 'sources/registry.ts') return isIn('sources')(to) || isIn('record')(to)
    const room = from.includes('/') ? `${from.split('/')[0]}/` : from
    return [own(from), ...(rules.get(room) ?? [])].some((allowed) => to.startsWith(allowed))
  }
  const isEntry = (file: string) => file === 'index.ts' || file === 'cli.ts'
  expect(breaking(({ from, to }) => isOurs(to) && !isEntry(from) && !mayImport(from, to))).toEqual([])
  const rooms = new Set(files.filter((file) => !isEntry(file)).map((file) => file.replace(/\/.*/, '/')))
  expect([...rooms].sort()).toEqual(RULES.map(([room]) => room).sort())
})

it('a host knows nothing of the other', () => {
  const isOf = (host: string) => isIn(`hosts/${host}`)
  expect(
    breaking(
      ({ from, to }) =>
        (isOf('action')(from) && isOf('cli')(to)) || (isOf('cli')(from) && isOf('action')(to)),
    ),
  ).toEqual([])
})

it('every source is in the registry', () => {
  const shared = ['registry.ts', ...CONTRACT.map((file) => file.replace('sources/', ''))]
  const sources = readdirSync(join(SRC, 'sources')).filter((file) => !shared.includes(file))
  const registered = imports
    .filter(({ from, to }) => from === 'sources/registry.ts' && isIn('sources')(to))
    .map(({ to }) => to.replace('sources/', '').replace(/\/.*/, ''))
    .filter((file) => !shared.includes(file))
  expect(registered.sort()).toEqual(sources.sort())
})

it('knows an award program by its file and the registry alone', () => {
  const read = (file: string) => readFileSync(join(SRC, file), 'utf8')
  const isData = isIn('nomination/programs')
  const data = files.filter((file) => isData(file) && /^export const \w+ = defineProgram\(/m.test(read(file)))
  expect(data.sort()).toEqual(PROGRAM_IDS.map((id) => `nomination/programs/${id}.ts`).sort())
  const named = files.filter((file) => !isData(file) && PROGRAM_IDS.some((id) => read(file).includes(id)))
  expect(named).toEqual([])
})

it('asks GraphQL only what has its types made from the schema', () => {
  const asks = files.filter((file) => /\b(?:query|mutation) \(/.test(readFileSync(join(SRC, file), 'utf8')))
  expect(asks.sort()).toEqual(['repository/queries.ts', 'sources/github/queries.ts'])
  for (const file of asks) expect(files).toContain(file.replace('queries.ts', 'query-types.ts'))
})

it('lies in rooms: at the top there are the two entries and the errors alone', () => {
  expect(files.filter((file) => !file.includes('/')).sort()).toEqual(['cli.ts', 'errors.ts', 'index.ts'])
})

it.each([
  ['@actions/core', ['hosts/action/runner.ts']],
  ['@actions/github', ['hosts/action/runner.ts']],
  ['@octokit/rest', ['net/github.ts']],
  ['@octokit/request-error', ['net/github.ts']],
  ['@octokit/types', ['net/github.ts']],
  ['rss-parser', ['feeds/rss-parser.ts']],
  ['feedsmith', ['feeds/feedsmith.ts']],
  ['temporal-polyfill', ['record/window.ts']],
  ['picomatch', ['record/filter.ts']],
  ['js-yaml', ['config/yaml.ts']],
  ['log-update', ['hosts/cli/progress.ts']],
])('%s has its owners only', (name, owners) => {
  expect(
    imports
      .filter(({ to }) => to === name)
      .map(({ from }) => from)
      .sort(),
  ).toEqual(owners)
})

it('nothing but the hosts has a network, a clock, chance, timers or an environment of its own', () => {
  const uses = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')))
  expect(uses(/globalThis|\bsetTimeout|\bsetInterval|node:timers/)).toEqual(['hosts/network.ts'])
  expect(uses(/Date\.now|new Date\(\)|Math\.random/)).toEqual(['hosts/network.ts'])
  // The second sends what it is handed.
  expect(uses(/\bfetch\(/)).toEqual(['hosts/network.ts', 'net/request.ts'])
  // A process of its own has what reads the feeds.
  expect(uses(/\bprocess\.(?!kill)[a-z]|= process\b/)).toEqual([
    'cli.ts',
    'feeds/child.ts',
    'hosts/action/runner.ts',
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
