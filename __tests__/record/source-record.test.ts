import { describe, expect, it } from 'vitest'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import {
  daysWithoutSuccess,
  findOrigin,
  findSource,
  recordFailure,
  recordReading,
} from '../../src/record/source-record.ts'

const DAY = '2026-06-10'

describe('a reading', () => {
  it('says that several write there, which stays known', () => {
    const several = recordReading(undefined, { notes: [], isOfSeveral: true }, DAY)
    expect(several).toEqual({ 'last-success': DAY, 'several-authors': true })
    expect(recordReading(several, { notes: [] }, '2026-06-11')).toMatchObject({ 'several-authors': true })
    expect(recordReading(undefined, { notes: [], isOfSeveral: false }, DAY)).toEqual({ 'last-success': DAY })
  })

  it('says what is held back, unless it is for a day in the past', () => {
    const heldBack = { 'youtube:a': DAY }
    const held = recordReading(undefined, { notes: [], heldBack }, DAY)
    expect(held).toEqual({ 'last-success': DAY, 'held-back': heldBack })
    expect(recordReading(held, { notes: [] }, DAY)).toEqual({ 'last-success': DAY })
    expect(recordReading(held, { notes: [], heldBack: {} }, '2026-06-09')).toEqual(held)
  })

  it('leaves what is not ours and what it was configured as', () => {
    const known = { 'x-mine': 1, 'configured-as': 'youtube:@ada' }
    expect(recordReading(known, { notes: [] }, DAY)).toEqual({ ...known, 'last-success': DAY })
  })
})

describe('a failure', () => {
  it('is counted from the first day, as long as nothing was read', () => {
    expect(recordFailure(undefined, DAY)).toEqual({ 'first-tried': DAY })
    expect(recordFailure({ 'first-tried': '2026-06-01' }, DAY)).toEqual({ 'first-tried': '2026-06-01' })
    expect(recordFailure({ 'configured-as': 'a' }, DAY)).toEqual({ 'first-tried': DAY, 'configured-as': 'a' })
  })

  it('changes nothing of what was read once', () => {
    const known = { 'last-success': '2026-06-01', notes: ['told'] }
    expect(recordFailure(known, DAY)).toBe(known)
  })
})

describe('a source', () => {
  const ledger: Ledger = {
    ...EMPTY_LEDGER,
    sources: {
      'github:ada': { 'last-success': '2026-06-01' },
      'youtube:UC0': { 'last-success': '2026-06-03', 'configured-as': 'youtube:@ada' },
      'youtube:@eve': { 'first-tried': '2026-06-04' },
      'youtube:UC1': { 'configured-as': 'youtube:@eve' },
    },
  }

  it.each([
    ['github:ada', 'github:ada', 9],
    ['youtube:@ada', 'youtube:UC0', 7],
    ['youtube:@eve', 'youtube:@eve', Number.POSITIVE_INFINITY],
    ['toString', 'toString', Number.POSITIVE_INFINITY],
    ['github:bob', 'github:bob', Number.POSITIVE_INFINITY],
  ])('that is configured as %s stands under %s', (configured, origin, days) => {
    expect(findOrigin(ledger, configured)).toBe(origin)
    expect(daysWithoutSuccess(ledger, configured, DAY)).toBe(days)
  })

  it('is found by what it is configured as', () => {
    expect(findSource(ledger, 'youtube:@ada')).toBe(ledger.sources['youtube:UC0'])
    expect(findSource(ledger, 'github:bob')).toBeUndefined()
  })
})
