import { describe, expect, it } from 'vitest'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { serialiseLedger } from '../../src/record/ledger-file.ts'
import { FIRST_LINE } from '../../src/report/mark.ts'
import type { Base, FileTexts } from '../../src/repository/repository.ts'
import { createOutputs } from '../../src/run/outputs.ts'
import { readRecord } from '../../src/run/record.ts'
import { problemsOf } from '../config/given.ts'
import { FEED, postOf } from './outcomes.ts'

const PLACE = { outputs: createOutputs('log', [], undefined), addresses: [], directoryName: '--directory' }

const recordOf = (...names: string[]) =>
  serialiseLedger({ ...EMPTY_LEDGER, contributions: names.map((name) => postOf(name)) })

interface Given {
  readonly files: Readonly<Record<string, string>>
  readonly base?: Readonly<Record<string, string>>
  readonly branch?: string
}

function recordIn({ files, base, branch = 'update' }: Given) {
  const toFiles = (texts: Readonly<Record<string, string>>): FileTexts => new Map(Object.entries(texts))
  const below: Base | undefined = base && {
    ...{ head: '0', branch: { name: 'main', isNew: false }, files: toFiles(base) },
    ...{ isOutrun: false, conflicts: [] },
  }
  const snapshot = {
    ...{ head: '1', branch: { name: branch, isNew: false }, files: toFiles(files) },
    ...(below && { base: below }),
  }
  return readRecord(snapshot, PLACE)
}

const titlesIn = (ledger: { contributions: readonly { title: string }[] }) =>
  ledger.contributions.map(({ title }) => title)

describe('the record at the start of a run', () => {
  it('is empty where there is no file', () => {
    expect(recordIn({ files: {} })).toEqual({ ledger: EMPTY_LEDGER, own: EMPTY_LEDGER })
  })

  it('is that of the branch where no pull request is needed', () => {
    const { ledger, own, base } = recordIn({ files: { 'log/ledger.json': recordOf('a') } })
    expect([titlesIn(ledger), own, base]).toEqual([['a'], ledger, undefined])
  })

  it('is that of both branches where changes wait for a pull request', () => {
    const files = { 'log/ledger.json': recordOf('a') }
    const { ledger, own, base } = recordIn({ files, base: { 'log/ledger.json': recordOf('b') } })
    expect([ledger, own, base ?? EMPTY_LEDGER].map(titlesIn)).toEqual([['a', 'b'], ['a'], ['b']])
  })
})

describe('files that must not be overwritten', () => {
  const left = (path: string) =>
    `--directory: ${path} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`

  it.each([
    ['another log', { 'log/README.md': '# My log' }, 'log/README.md'],
    ['another file in the place of the record', { 'log/ledger.json': '{"a":1}' }, 'log/ledger.json'],
    ['a file where the folder would be', { log: '' }, 'log'],
    ['another picture', { 'log/activity.svg': '<svg></svg>' }, 'log/activity.svg'],
  ])('are refused: %s', (_, files, path) => {
    expect(problemsOf(() => recordIn({ files }))).toEqual([left(path)])
  })

  it('are refused on the branch below, too', () => {
    const base = { 'log/README.md': '# My log' }
    expect(problemsOf(() => recordIn({ files: {}, base }))).toEqual([left('log/README.md')])
  })

  it('are not those that we wrote', () => {
    const files = { 'log/README.md': `${FIRST_LINE}\n`, 'log/ledger.json': recordOf('a') }
    expect(problemsOf(() => recordIn({ files }))).toEqual([])
  })

  it('are told from a record of ours that is broken, which is in the history of its branch', () => {
    const broken = recordOf('a').replace(FEED, '')
    const [problem = '', ...others] = problemsOf(() => recordIn({ files: { 'log/ledger.json': broken } }))
    expect(problem).toMatch(/^log\/ledger\.json cannot be read: /)
    expect(problem).toMatch(
      /It is left as it is; restore its last good version, from the history of the branch update\.$/,
    )
    expect(others).toEqual([])
    const base = { 'log/ledger.json': broken }
    expect(problemsOf(() => recordIn({ files: {}, base }))[0]).toMatch(/of the branch main\.$/)
    expect(problemsOf(() => recordIn({ files: base, branch: '' }))[0]).toMatch(/its last good version\.$/)
  })
})
