import { expect, it } from 'vitest'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import { learnsAuthors, needsRefresh } from '../../src/run/refresh.ts'
import { postOf } from './outcomes.ts'

const DAY = { until: '2026-11-15', timeZone: 'UTC', isByHand: false }
const windowUpTo = (day: string) => toWindow(day, 'UTC')

it('files that were never made have to be made', () => {
  expect(needsRefresh(EMPTY_LEDGER, { ...DAY, windowUpTo })).toBe(true)
  expect(needsRefresh({ ...EMPTY_LEDGER, refreshed: '2026-11-15' }, { ...DAY, windowUpTo })).toBe(false)
})

it('the day on which something happens is that of the zone', () => {
  const ledger = {
    ...EMPTY_LEDGER,
    refreshed: '2026-11-14',
    contributions: [postOf('a', { date: '2026-11-14T23:30:00Z' })],
  }
  const isDue = (timeZone: string) => needsRefresh(ledger, { ...DAY, timeZone, windowUpTo })
  expect([isDue('UTC'), isDue('Europe/Oslo')]).toEqual([false, true])
})

it('an author is news of an entry that is recorded without one', () => {
  const learns = (recorded: string[] | undefined, given: string[] | undefined, id = 'a') =>
    learnsAuthors({ ...EMPTY_LEDGER, contributions: [postOf('a', recorded && { authors: recorded })] }, [
      postOf('b'),
      postOf(id, given && { authors: given }),
    ])
  expect(learns(undefined, ['Ada'])).toBe(true)
  expect(learns(undefined, undefined)).toBe(false)
  expect(learns(['Ada'], ['Ada', 'Grace'])).toBe(false)
  expect(learns(undefined, ['Ada'], 'c')).toBe(false)
})
