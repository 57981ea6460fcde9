import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  endOfDay,
  isDay,
  isInWindow,
  isTimeZone,
  monthsOf,
  overlaps,
  startOfDay,
  toDay,
  toWindow,
  wholeMonthsOf,
} from '../../src/record/window.ts'

describe('the window', () => {
  it.each([
    ['2026-11-22', '2025-11-23'],
    ['2028-02-29', '2027-03-01'],
    ['2027-02-28', '2026-03-01'],
    ['2026-12-31', '2026-01-01'],
    ['2026-01-31', '2025-02-01'],
  ])('up to %s starts on %s', (until, since) => {
    expect(toWindow(until, 'UTC')).toEqual({ since, until, timeZone: 'UTC' })
  })

  it('starts where it is told to', () => {
    expect(toWindow('2026-11-22', 'UTC', '2026-04-01').since).toBe('2026-04-01')
  })

  it('holds both its days, in its zone', () => {
    const window = toWindow('2026-03-02', 'Australia/Sydney', '2026-03-02')
    expect(isInWindow(window, '2026-03-01T13:00:00Z')).toBe(true)
    expect(isInWindow(window, '2026-03-01T12:59:59Z')).toBe(false)
    expect(isInWindow(window, '2026-03-02T12:59:59Z')).toBe(true)
    expect(isInWindow(window, '2026-03-02T13:00:00Z')).toBe(false)
    expect(isInWindow(window, '2026-03-02')).toBe(true)
  })
})

describe('an entry', () => {
  const window = toWindow('2026-11-22', 'Europe/Oslo')

  it.each([
    ['of a day inside', '2026-05-01', undefined, true, '2026-05-01'],
    ['of the first day', '2025-11-23', undefined, true, '2025-11-23'],
    ['before', '2025-11-22', undefined, false, '2025-11-22'],
    ['after', '2026-11-23', undefined, false, '2026-11-23'],
    ['that ended inside', '2025-10-01', '2026-06-30', true, '2026-06-30'],
    ['that ended on the first day', '2025-10-01', '2025-11-23', true, '2025-11-23'],
    ['that ended before', '2025-10-01', '2025-11-22', false, '2025-11-22'],
    ['that goes on', '2025-10-01', '2027-01-31', true, '2026-11-22'],
    ['that begins on the last day', '2026-11-22', '2026-11-30', true, '2026-11-22'],
    ['that begins after', '2026-11-23', '2026-11-30', false, '2026-11-23'],
    ['whose end comes before it began', '2026-05-01', '2025-01-01', true, '2026-05-01'],
    ['before, whose end comes before that', '2025-05-01', '2025-01-01', false, '2025-05-01'],
    ['that ends on the day it begins in the zone', '2026-05-01T23:00:00Z', '2026-05-02', true, '2026-05-02'],
    ['whose end is before that day', '2026-05-01T23:00:00Z', '2026-05-01', true, '2026-05-02'],
  ])('%s', (_, date, end, belongs, day) => {
    const entry = { date, ...(end !== undefined && { 'end-date': end }) }
    expect([overlaps(window, entry), dayIn(window, entry)]).toEqual([belongs, day])
  })
})

describe('days', () => {
  it.each([
    ['2026-03-01T23:30:00Z', 'Australia/Sydney', '2026-03-02'],
    ['2026-03-01T23:30:00Z', 'UTC', '2026-03-01'],
    ['2026-03-01T02:00:00Z', 'America/Los_Angeles', '2026-02-28'],
    ['2026-03-01', 'Pacific/Kiritimati', '2026-03-01'],
  ])('%s in %s is %s', (date, zone, day) => {
    expect(toDay(date, zone)).toBe(day)
  })

  it.each([
    ['2026-03-29', 'Europe/Oslo', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z'],
    ['2026-10-25', 'Europe/Oslo', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z'],
    // Clocks went from 23:59:59 to 01:00:00: the day had no midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-05T01:59:59Z'],
  ])('%s in %s lasts from %s to %s', (day, zone, start, end) => {
    expect([startOfDay(day, zone), endOfDay(day, zone)]).toEqual([start, end])
  })

  it('are counted and checked', () => {
    expect(daysBetween('2026-11-22', '2026-11-29')).toBe(7)
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2)
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-2-1', '20260201', '2026-02-01T00:00:00Z', '0000-01-01', ''].some(isDay)).toBe(
      false,
    )
    expect([isTimeZone('Europe/Oslo'), isTimeZone('Europe/Atlantis')]).toEqual([true, false])
  })
})

it.each([
  ['2026-04-01', -12, '2025-04-01'],
  ['2026-01-31', 1, '2026-02-28'],
  ['0001-04-01', -12, '0001-01-01'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

describe('the ends of time', () => {
  it.each([
    ['9999-12-31T23:00:00Z', 'Pacific/Kiritimati', '9999-12-31'],
    ['0001-01-01T01:00:00Z', 'America/Los_Angeles', '0001-01-01'],
  ])('%s in %s is no day that no text can say', (date, zone, day) => {
    expect(toDay(date, zone)).toBe(day)
    expect(isInWindow({ since: '2026-01-01', until: '2026-12-31', timeZone: zone }, date)).toBe(false)
  })

  it('are where windows end', () => {
    expect(toWindow('0001-01-01', 'UTC').since).toBe('0001-01-01')
    expect(startOfDay('0001-01-01', 'Europe/Oslo')).toBe('0001-01-01T00:00:00Z')
    expect(endOfDay('9999-12-31', 'America/Los_Angeles')).toBe('9999-12-31T23:59:59Z')
    expect([addDays('9999-06-01', 1), addDays('0001-06-01', 1)]).toEqual(['9999-06-02', '0001-06-02'])
    expect([isDay('0001-01-01'), isDay('2026-02-01T00:00:00'), isDay('2026-02-30')]).toEqual([
      true,
      false,
      false,
    ])
    expect([addDays('9999-12-31', 1), addDays('0001-01-01', -1)]).toEqual(['9999-12-31', '0001-01-01'])
  })
})

describe('the months of a window', () => {
  it.each([
    ['0001-12-01', '0002-01-01', ['0001-12', '0002-01'], ['0001-12']],
    ['2026-03-31', '2026-04-01', ['2026-03', '2026-04'], []],
    ['2025-11-23', '2026-02-01', ['2025-11', '2025-12', '2026-01', '2026-02'], ['2025-12', '2026-01']],
    ['2026-12-01', '2026-12-31', ['2026-12'], ['2026-12']],
    ['2028-02-01', '2028-02-28', ['2028-02'], []],
    ['2026-03-01', '2026-02-28', [], []],
    ['0001-01-01', '0001-01-01', ['0001-01'], []],
    ['9999-12-01', '9999-12-31', ['9999-12'], ['9999-12']],
  ])('from %s to %s', (since, until, months, whole) => {
    const window = { since, until, timeZone: 'UTC' }
    expect(monthsOf(window)).toEqual(months)
    expect(wholeMonthsOf(window)).toEqual(whole)
  })
})
