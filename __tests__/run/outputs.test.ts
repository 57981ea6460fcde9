import { expect, it } from 'vitest'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { serialiseLedger } from '../../src/record/ledger-file.ts'
import { toWindow } from '../../src/record/window.ts'
import { FIRST_LINE } from '../../src/report/mark.ts'
import { buildReport } from '../../src/report/report.ts'
import { createOutputs, type Material } from '../../src/run/outputs.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { postOf } from './outcomes.ts'

const PROGRAMS = [{ id: 'github-stars' }, { id: 'google-gde' }] as const
const ledger = { ...EMPTY_LEDGER, contributions: [postOf('a')] }

const MATERIAL: Material = {
  ledger,
  report: buildReport({
    ...{ ledger, visible: ledger.contributions, window: toWindow('2026-11-25', 'UTC') },
    ...{ name: 'Ada', origins: [], kindOf },
  }),
  drawing: { light: '<svg>light</svg>', dark: '<svg>dark</svg>', alt: 'One post' },
  packs: new Map([
    ['nomination/github-stars.md', 'text'],
    ['nomination/google-gde.csv', 'table'],
  ]),
}

const pathsOf = (outputs: readonly { path: string }[]) => outputs.map(({ path }) => path)

it('the record comes first, then the log, its pictures, and the packs', () => {
  expect(pathsOf(createOutputs('docs/log', PROGRAMS, undefined).all)).toEqual(
    [
      ...['ledger.json', 'README.md', 'activity.svg', 'activity-dark.svg'],
      ...['nomination/github-stars.md', 'nomination/github-stars.csv', 'nomination/github-stars.json'],
      ...['nomination/google-gde.md', 'nomination/google-gde.csv', 'nomination/google-gde.json'],
    ].map((path) => `docs/log/${path}`),
  )
})

it('in the root of a repository, paths have no folder', () => {
  const { ledger, log } = createOutputs('', [], undefined)
  expect(pathsOf([ledger, log])).toEqual(['ledger.json', 'README.md'])
})

it('packs to read are those in Markdown', () => {
  const { all } = createOutputs('', PROGRAMS, undefined)
  expect(pathsOf(all.filter(({ isPack }) => isPack))).toEqual([
    ...['nomination/github-stars.md', 'nomination/google-gde.md'],
  ])
})

it('each file is made of its own material', () => {
  const { all } = createOutputs('log', PROGRAMS, undefined)
  const texts = new Map(all.map((output) => [output.path, output.render(MATERIAL)]))
  expect(texts.get('log/ledger.json')).toBe(serialiseLedger(ledger))
  expect(texts.get('log/activity.svg')).toBe('<svg>light</svg>')
  expect(texts.get('log/activity-dark.svg')).toBe('<svg>dark</svg>')
  expect(texts.get('log/nomination/github-stars.md')).toBe('text')
  expect(texts.get('log/nomination/google-gde.csv')).toBe('table')
  expect(texts.get('log/nomination/google-gde.md')).toBeUndefined()
})

it('the log shows the pictures beside it, where there are any', () => {
  const { log, others } = createOutputs('log', [], undefined)
  const text = log.render(MATERIAL)
  expect(text).toContain('srcset="activity-dark.svg"')
  expect(text).toContain('src="activity.svg"')
  expect(text).toContain('alt="One post"')
  const empty = { ...MATERIAL, drawing: undefined }
  expect(log.render(empty)).not.toContain('activity')
  expect(others.map((output) => output.render(empty))).toEqual([undefined, undefined])
})

it('a log is ours by its mark, and a picture without one beside a record of ours', () => {
  const { ledger, log, others } = createOutputs('log', [], undefined)
  const nothing = () => undefined
  const record = (path: string) => (path === 'log/ledger.json' ? '{}' : undefined)
  const picture = '<svg><title>3 contributions from 2026-01-01 to 2026-11-25: talks</title></svg>'
  expect(ledger.isOurs('{}', nothing)).toBe(true)
  expect([log.isOurs(`${FIRST_LINE}\n`, nothing), log.isOurs('# Mine', nothing)]).toEqual([true, false])
  expect(others.map((output) => output.isOurs(picture, record))).toEqual([true, true])
  expect(others.map((output) => output.isOurs(picture, nothing))).toEqual([false, false])
})

it('whether a pack is ours, packs say themselves', () => {
  const packs = {
    ...{ earliest: () => '', make: () => new Map(), findOverwritten: () => [] },
    isPack: (path: string) => path.endsWith('.md'),
  }
  const isOurs = (outputs: ReturnType<typeof createOutputs>) =>
    outputs.others.slice(2, 4).map((output) => output.isOurs('', () => undefined))
  expect(isOurs(createOutputs('', PROGRAMS, packs))).toEqual([true, false])
  expect(isOurs(createOutputs('', PROGRAMS, undefined))).toEqual([false, false])
})
