import { expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { serialiseLedger } from '../../src/record/ledger-file.ts'
import { toWindow } from '../../src/record/window.ts'
import { type MergeSettings, merge } from '../../src/run/merge.ts'
import { createOutputs } from '../../src/run/outputs.ts'
import { kindOf } from '../../src/sources/registry.ts'

const REFRESHED = '2026-11-15'
const TALK: Contribution = {
  ...{ id: 'manual:talk', origin: 'manual', type: 'talk', title: 'A talk', date: '2026-11-01' },
}
const OUTPUTS = createOutputs('', [], undefined)

function settingsOf(until: string, more: Partial<MergeSettings> = {}): MergeSettings {
  return {
    ...{ until, today: '2026-11-30', timeZone: 'UTC', isByHand: false, profileName: undefined },
    ...{ plans: [], addresses: [], mirrored: [TALK], programs: [], packSince: undefined, name: 'Ada' },
    ...{ kindOf, outputs: OUTPUTS, directoryName: 'directory' },
    windowUpTo: (day) => toWindow(day, 'UTC'),
    curation: {
      filters: { kinds: [], origins: [] },
      ...{ overrides: [], areas: [], types: new Map() },
    },
    ...more,
  }
}

/** The day that the files show after a run without news. */
function refreshedBy(until: string, more: Partial<MergeSettings> = {}, others: Contribution[] = []) {
  const settings = settingsOf(until, { mirrored: [TALK, ...others], ...more })
  const ledger = serialiseLedger({
    ...{ ...EMPTY_LEDGER, refreshed: REFRESHED, name: 'Ada' },
    contributions: [...others, TALK],
  })
  const snapshot = {
    head: '',
    branch: { name: '', isNew: false },
    files: new Map([[OUTPUTS.ledger.path, ledger]]),
  }
  return merge(snapshot, [], settings).ledger.refreshed
}

it.each([
  ['the day before', '2026-11-14', '2026-11-14'],
  ['the same day', '2026-11-15', REFRESHED],
  ['6 days later', '2026-11-21', REFRESHED],
  ['a week later', '2026-11-22', '2026-11-22'],
])('without news, the files of a day show %s as %s', (_, until, expected) => {
  expect(refreshedBy(until)).toBe(expected)
})

it('without news, the files show the day of a run that was started by hand', () => {
  expect(refreshedBy('2026-11-16', { isByHand: true })).toBe('2026-11-16')
})

it('without news, the files show the day on which what was announced has come', () => {
  const announced = { ...TALK, id: 'manual:next', date: '2026-11-18' }
  const days = ['2026-11-17', '2026-11-18'].map((until) => refreshedBy(until, {}, [announced]))
  expect(days).toEqual([REFRESHED, '2026-11-18'])
  expect(refreshedBy('2026-11-17', {}, [{ ...announced, date: REFRESHED }])).toBe(REFRESHED)
})

it.each([
  ['on the day that they show', REFRESHED, REFRESHED],
  ['after it', '2026-11-16', '2026-11-17'],
])('without news, the files of a window that begins %s show it', (_, since, expected) => {
  expect(refreshedBy('2026-11-17', { windowUpTo: (day) => toWindow(day, 'UTC', since) })).toBe(expected)
})

it('a second run on a day leaves what is known of the sources as it is, as long as there is no news', () => {
  const origin = 'feed:https://a.example/feed'
  const sources = { [origin]: { 'last-success': REFRESHED, notes: ['of the first run'] } }
  const ledger = serialiseLedger({ ...EMPTY_LEDGER, refreshed: REFRESHED, name: 'Ada', sources })
  const snapshot = {
    head: '',
    branch: { name: '', isNew: false },
    files: new Map([[OUTPUTS.ledger.path, ledger]]),
  }
  const reading = { origin, configuredAs: origin, contributions: [], coverage: { notes: [] } }
  const knownAfter = (until: string) =>
    merge(snapshot, [reading], settingsOf(until, { mirrored: [] })).ledger.sources
  expect(knownAfter(REFRESHED)).toEqual(sources)
  expect(knownAfter('2026-11-22')).toEqual({ [origin]: { 'last-success': '2026-11-22' } })
})
