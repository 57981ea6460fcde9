import { expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { holdBack } from '../../src/record/holding.ts'
import type { SourceRecord } from '../../src/record/source-record.ts'

const UNTIL = '2026-11-20'

/** The day on which a video is taken to be first seen, or `undefined` where it is not held back. */
function firstSeen(published: string, known: SourceRecord | undefined, until = UNTIL, timeZone = 'UTC') {
  const entry: Contribution = {
    ...{ id: 'youtube:a', origin: 'youtube:UC1', type: 'video', title: 'T', date: published },
  }
  return holdBack([entry], { known, until, timeZone })['youtube:a']
}

it.each<[string, string, SourceRecord | undefined, string | undefined]>([
  ['that was never read', '2026-11-01', undefined, UNTIL],
  ['that never could be read', '2026-11-01', { 'first-tried': '2026-11-01' }, UNTIL],
  ['that was read a day ago', '2026-11-01', { 'last-success': '2026-11-19' }, UNTIL],
  ['that was read today', '2026-11-01', { 'last-success': UNTIL }, UNTIL],
  ['that was read later than today', '2026-11-01', { 'last-success': '2026-11-25' }, UNTIL],
  ['that was read some days ago', '2026-11-01', { 'last-success': '2026-11-15' }, '2026-11-16'],
  ['whose last reading is a week old', '2026-11-01', { 'last-success': '2026-11-13' }, '2026-11-14'],
  ['that was not read for longer', '2026-11-01', { 'last-success': '2026-10-01' }, '2026-11-14'],
  ['that published it since', '2026-11-18', { 'last-success': '2026-11-15' }, '2026-11-18'],
  ['that will publish it', '2026-11-30', { 'last-success': '2026-11-15' }, UNTIL],
])('a video of a source %s', (_, published, known, expected) => {
  expect(firstSeen(published, known)).toBe(expected)
})

it.each([
  ['13 days', '2026-11-07', '2026-11-07'],
  ['14 days', '2026-11-06', undefined],
])('what is held back for %s', (_, seen, expected) => {
  const known = { 'last-success': '2026-11-19', 'held-back': { 'youtube:a': seen } }
  expect(firstSeen('2026-11-01', known)).toBe(expected)
})

it('counts the day of publication in the log’s zone', () => {
  const known = { 'last-success': '2026-11-15' }
  const at = '2026-11-17T23:30:00Z'
  expect([firstSeen(at, known), firstSeen(at, known, UNTIL, 'Europe/Oslo')]).toEqual([
    '2026-11-17',
    '2026-11-18',
  ])
})

it('is for each of several by itself', () => {
  const entry = (id: string): Contribution => ({
    ...{ id, origin: 'youtube:UC1', type: 'video', title: 'T', date: '2026-11-01' },
  })
  const known = {
    'last-success': UNTIL,
    'held-back': { 'youtube:a': '2026-11-18', 'youtube:b': '2026-11-01' },
  }
  const all = ['youtube:a', 'youtube:b', 'youtube:c'].map(entry)
  expect(holdBack(all, { known, until: UNTIL, timeZone: 'UTC' })).toEqual({
    'youtube:a': '2026-11-18',
    'youtube:c': UNTIL,
  })
  expect(holdBack([], { known, until: UNTIL, timeZone: 'UTC' })).toEqual({})
})
