import { expect, it, vi } from 'vitest'
import { RepositoryError } from '../../src/errors.ts'
import type { Network } from '../../src/net/network.ts'
import { createSecrets } from '../../src/net/secrets.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { serialiseLedger } from '../../src/record/ledger-file.ts'
import type { Repository, Snapshot } from '../../src/repository/repository.ts'
import { pathsOf } from '../../src/run/outputs.ts'
import { read } from '../../src/run/read.ts'
import { givenInputs, problemsOf } from '../config/given.ts'
import { postOf } from './outcomes.ts'

/** Nothing here asks anybody. */
const NETWORK: Network = {
  ...{ userAgent: 'test', now: () => 0, random: () => 0, sleep: async () => {}, allow: async () => {} },
  fetch: (url) => Promise.reject(new Error(`${url} was asked`)),
}
const FEEDS = { feeds: 'https://a.example/feed' }
const FILES = ['ledger.json', 'README.md', 'activity.svg', 'activity-dark.svg']

/** What a run starts with, by its inputs and what is in the repository. */
async function start(given: Readonly<Record<string, string>>, snapshot: Partial<Snapshot> = {}) {
  const asked: [paths: readonly string[], configuration: string | undefined][] = []
  const repository: Repository = {
    commit: async () => '',
    async read(paths, configuration) {
      asked.push([paths, configuration])
      return {
        head: `${asked.length}`,
        branch: { name: 'main', isNew: false },
        files: new Map(),
        ...snapshot,
      }
    },
  }
  const hide = vi.fn()
  const task = await read({
    ...{ inputs: givenInputs(given), repository, owner: undefined, network: NETWORK },
    ...{ secrets: createSecrets(hide), now: new Date('2026-11-25T12:00:00Z') },
  })
  return { ...task, asked, hidden: hide.mock.calls.flat() }
}

/** All that keeps a run from its start. */
async function problemsIn(...given: Parameters<typeof start>): Promise<string[]> {
  const error = await start(...given).catch((thrown) => thrown)
  return problemsOf(() => {
    if (error instanceof Error) throw error
  })
}

it('a run starts from the files of its folder, and the configuration file', async () => {
  const contributions = [postOf('a')]
  const files = new Map([['docs/ledger.json', serialiseLedger({ ...EMPTY_LEDGER, contributions })]])
  const task = await start({ ...FEEDS, directory: 'docs', config: 'log.yml' }, { files, configuration: '' })
  expect(task.asked).toEqual([[FILES.map((file) => `docs/${file}`), 'log.yml']])
  expect(task.ledger.contributions).toEqual(contributions)
  expect(task.collection.collectors.map(({ origin }) => origin)).toEqual(['feed:https://a.example/feed'])
  expect([task.packs, task.snapshot.head]).toEqual([undefined, '1'])
  expect(pathsOf(task.outputs)).toEqual(FILES.map((file) => `docs/${file}`))
})

it('the files of packs are read once it is known which are asked for', async () => {
  const { asked, packs, snapshot, outputs } = await start(FEEDS, {
    configuration: 'programs: [github-stars]',
  })
  const all = ['md', 'csv', 'json'].map((kind) => `contribution-log/nomination/github-stars.${kind}`)
  expect(asked.map(([paths]) => paths.slice(FILES.length))).toEqual([[], all])
  expect(asked[1]?.[1]).toBeUndefined()
  expect([packs === undefined, snapshot.head]).toEqual([false, '2'])
  expect(pathsOf(outputs)).toEqual(asked[1]?.[0])
})

it('a run may have no configuration file, unless one is named', async () => {
  expect(await problemsIn(FEEDS)).toEqual([])
  expect(await problemsIn({ ...FEEDS, config: 'log.yml' })).toEqual([
    'config: there is no log.yml on the default branch. Add the file there, or leave the input out.',
  ])
})

it('what is wrong with the configuration file is told with its place', async () => {
  const problems = await problemsIn(FEEDS, { configuration: 'youtube: ["@ada"]' })
  expect(problems).toEqual([
    expect.stringMatching(/^\.github\/contribution-log\.yml:1:11 youtube\[0\]: .*Add youtube-api-key,/),
  ])
  const given = { ...FEEDS, 'youtube-api-key': 'AIzaKey' }
  expect(await problemsIn(given, { configuration: 'youtube: ["@ada"]' })).toEqual([])
})

it('passwords in the addresses of the file are secrets from then on', async () => {
  const configuration = 'feeds: ["https://ada:hunter22@a.example/"]'
  expect((await start({}, { configuration })).hidden).toContain('hunter22')
})

it('nothing to collect is a mistake, unless the person wrote entries down', async () => {
  expect((await problemsIn({}))[0]).toMatch(/^github-users: /)
  const configuration = 'contributions: [{ date: 2026-02-03, type: talk, title: A talk }]'
  expect(await problemsIn({}, { configuration })).toEqual([])
})

it('files of others end a run, by the name of the input', async () => {
  const files = new Map([['contribution-log/README.md', '# Mine']])
  expect((await problemsIn(FEEDS, { files }))[0]).toMatch(
    /^directory: contribution-log\/README\.md was not written/,
  )
})

it('a branch that cannot be written ends a run that is to write', async () => {
  const refusal = 'main is protected'
  await expect(start(FEEDS, { refusal })).rejects.toThrow(new RepositoryError(refusal))
  expect((await start({ ...FEEDS, publish: 'none' }, { refusal })).snapshot.refusal).toBe(refusal)
})
