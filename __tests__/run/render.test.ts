import { expect, it, vi } from 'vitest'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import type { Merged } from '../../src/run/merge.ts'
import { createOutputs } from '../../src/run/outputs.ts'
import { type RenderSettings, render } from '../../src/run/render.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { FEED, postOf } from './outcomes.ts'

const LEDGER: Ledger = {
  ...{ ...EMPTY_LEDGER, refreshed: '2026-11-20', name: 'Ada of the record' },
  sources: { [FEED]: { 'last-success': '2026-11-20', notes: ['as of the files'] } },
  contributions: [postOf('a')],
}

const mergedOf = (ledger: Ledger): Merged => ({
  ...{ ledger, sources: { [FEED]: { 'last-success': '2026-11-25', notes: ['as of this run'] } } },
  ...{ origins: [FEED], show: () => ledger.contributions, added: [], updated: [], removed: 0 },
  ...{ notices: [], warnings: [], waiting: undefined, toMatcher: () => () => false },
})

const NOTHING = new Map()

const SETTINGS: RenderSettings = {
  ...{ name: undefined, until: '2026-11-25', kindOf, fallbackName: 'ada' },
  windowUpTo: (day) => toWindow(day, 'UTC'),
  outputs: createOutputs('', [], undefined),
  draw: () => ({ light: 'light', dark: 'dark', alt: 'alt' }),
  packs: undefined,
}

it('files show the day of the record, and without one today', () => {
  expect(render(mergedOf(LEDGER), NOTHING, SETTINGS).report.window).toEqual(toWindow('2026-11-20', 'UTC'))
  const { refreshed: _, ...fresh } = LEDGER
  expect(render(mergedOf(fresh), NOTHING, SETTINGS).report.window.until).toBe('2026-11-25')
})

it('the name is that of the settings, of the record, or whatever else is known', () => {
  const nameIn = (ledger: Ledger, name?: string) =>
    render(mergedOf(ledger), NOTHING, { ...SETTINGS, name }).report.name
  const { name: _, ...nameless } = LEDGER
  expect([nameIn(LEDGER, 'Ada'), nameIn(LEDGER), nameIn(nameless)]).toEqual([
    ...['Ada', 'Ada of the record', 'ada'],
  ])
})

it('files stand in their order, with pictures', () => {
  const { files } = render(mergedOf(LEDGER), NOTHING, SETTINGS)
  expect([...files.keys()]).toEqual(['ledger.json', 'README.md', 'activity.svg', 'activity-dark.svg'])
  expect(files.get('activity.svg')).toBe('light')
})

it('nothing is drawn of an empty report', () => {
  const draw = vi.fn(SETTINGS.draw)
  const { files } = render(mergedOf({ ...LEDGER, contributions: [] }), NOTHING, { ...SETTINGS, draw })
  expect([...files.keys()]).toEqual(['ledger.json', 'README.md'])
  expect(draw).not.toHaveBeenCalled()
})

it('packs are made of what is shown, by the name and for the day of the files', () => {
  const make = vi.fn(() => new Map([['nomination/github-stars.md', 'pack']]))
  const found = [
    { path: 'nomination/github-stars.md', edits: [{ kind: 'md' as const, text: 'mine' }], lines: '' },
  ]
  const findOverwritten = vi.fn(() => found)
  const packs = { earliest: () => '', isPack: () => true, make, findOverwritten }
  const outputs = createOutputs('', [{ id: 'github-stars' }], packs)
  const merged = mergedOf(LEDGER)
  const before = new Map([['nomination/github-stars.md', 'mine']])
  const { files, overwritten } = render(merged, before, { ...SETTINGS, packs, outputs })
  expect(findOverwritten).toHaveBeenCalledExactlyOnceWith(before, files)
  expect(overwritten).toBe(found)
  expect(files.get('nomination/github-stars.md')).toBe('pack')
  const { show, toMatcher } = merged
  expect(make).toHaveBeenCalledExactlyOnceWith({
    ...{ show, toMatcher, person: 'Ada of the record', until: '2026-11-20' },
    describeSilence: expect.any(Function),
  })
})

it('what is not known is told as of the day of the log', () => {
  const known = { 'last-success': '2026-11-25', 'complete-since': '2025-01-01' }
  const merged = mergedOf(LEDGER)
  expect(render({ ...merged, sources: { [FEED]: known } }, NOTHING, SETTINGS).report.unknown).toHaveLength(1)
  const settled = { ...LEDGER, sources: { [FEED]: known } }
  expect(render({ ...merged, ledger: settled }, NOTHING, SETTINGS).report.unknown).toEqual([])
})

it('the sources are told as of this run, and in the log as of its day', () => {
  const { coverage, report } = render(mergedOf(LEDGER), NOTHING, SETTINGS)
  expect(coverage.map(({ notes, recorded }) => [notes, recorded])).toEqual([[['as of this run'], 1]])
  expect(report.coverage.map(({ notes }) => notes)).toEqual([['as of the files']])
})
