import { expect, it } from 'vitest'
import { findDayMistake } from '../../src/config/days.ts'

/** In New York, while it is the next day already where days begin first. */
const TODAY = { day: '2026-11-24', latest: '2026-11-25', timeZone: 'America/New_York' }

const find = (since?: string, until?: string) => findDayMistake({ since, until }, TODAY)

it.each([
  ['no days', undefined, undefined],
  ['a log that ends today', undefined, '2026-11-24'],
  ['a log that ends on a day that has begun somewhere', undefined, '2026-11-25'],
  ['a log that begins on the day on which it ends', '2026-03-01', '2026-03-01'],
  ['a log that begins on a day that has begun somewhere', '2026-11-25', undefined],
])('takes %s', (_, since, until) => {
  expect(find(since, until)).toBeUndefined()
})

it('refuses a last day that has begun nowhere, and says what day it is where', () => {
  expect(find(undefined, '2026-11-26')).toEqual({
    of: 'until',
    message:
      '2026-11-26 is in the future (today is 2026-11-24 in America/New_York). Write that day or an earlier one, or leave it out.',
  })
})

it('refuses a first day after the last one, and offers the day a year before that', () => {
  expect(find('2026-03-02', '2026-03-01')).toEqual({
    of: 'since',
    message: '2026-03-02 is after until (2026-03-01). Write an earlier day, such as 2025-03-02.',
  })
})

it('refuses a first day in the future, and offers the day a year before today', () => {
  expect(find('2026-11-26')).toEqual({
    of: 'since',
    message: '2026-11-26 is after until (2026-11-24). Write an earlier day, such as 2025-11-25.',
  })
})

it('tells of the last day alone where both days are in the future', () => {
  expect(find('2026-12-02', '2026-12-01')?.of).toBe('until')
})
