import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { findEmptyMonths, groupUnknown, toRanges, unknownMonthsOf } from '../../src/record/empty-months.ts'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import { kindOf } from '../../src/sources/registry.ts'

const BLOG = 'feed:https://blog.example/feed'
const PODCAST = 'feed:https://podcast.example/feed'
const WINDOW = { since: '2026-01-15', until: '2026-06-10', timeZone: 'Europe/Oslo' }

let number = 0
function entry(date: string, end?: string): Contribution {
  number += 1
  return {
    ...{ id: `x:${number}`, origin: BLOG, type: 'mentoring', title: 'T', date },
    ...(end !== undefined && { 'end-date': end }),
  }
}

function find(
  contributions: readonly Contribution[],
  sources: Ledger['sources'],
  origins = Object.keys(sources),
) {
  return findEmptyMonths(contributions, WINDOW, { ledger: { ...EMPTY_LEDGER, sources }, origins, kindOf })
}

const since = (day: string) => ({ 'complete-since': day, 'last-success': '2026-06-10' })
const known = { [BLOG]: since('2026-01-15') }

describe('a month without an entry', () => {
  it('is one in which nothing happened where all of it is known and in the window', () => {
    expect(find([entry('2026-03-31')], known)).toEqual([
      { month: '2026-02', unknownTo: [] },
      { month: '2026-04', unknownTo: [] },
      { month: '2026-05', unknownTo: [] },
    ])
  })

  it.each([
    ['is known from its first day', '2026-04-01', ['2026-02', '2026-03']],
    ['is not known from its second day', '2026-04-02', ['2026-02', '2026-03', '2026-04']],
    ['of which a part lies in the window is left out', '2026-02-01', []],
  ])('%s', (_, day, months) => {
    expect(unknownMonthsOf(find([], { [BLOG]: since(day) }))).toEqual(months)
  })

  it('is not known to a source that was never read, or of which less was read than there is', () => {
    for (const source of [{}, { 'last-success': '2026-06-10' }, { 'first-tried': '2026-06-10' }])
      expect(unknownMonthsOf(find([], { [BLOG]: source }))).toHaveLength(4)
    expect(unknownMonthsOf(find([], {}, [BLOG]))).toHaveLength(4)
  })

  it('is known only where all configured sources are', () => {
    const sources = { ...known, [PODCAST]: since('2026-04-01') }
    const [first] = find([], sources)
    expect(first).toEqual({ month: '2026-02', unknownTo: [PODCAST] })
    expect(unknownMonthsOf(find([], sources, [BLOG]))).toEqual([])
  })

  it('asks nothing of a file, which says all there is of it', () => {
    expect(unknownMonthsOf(find([], known, [BLOG, 'manual']))).toEqual([])
    expect(unknownMonthsOf(find([], {}, ['manual']))).toEqual([])
  })

  it('asks a source once by the name under which it is recorded', () => {
    const channel = 'youtube:UC0000000000000000000000'
    const sources = { [channel]: { ...since('2026-02-02'), 'configured-as': 'youtube:@ada' } }
    expect(find([], sources, ['youtube:@ada', channel])[0]).toEqual({
      month: '2026-02',
      unknownTo: [channel],
    })
  })
})

describe('an entry', () => {
  const busy = (...entries: readonly Contribution[]) => {
    const empty = find(entries, known).map(({ month }) => month)
    return ['02', '03', '04', '05'].filter((month) => !empty.includes(`2026-${month}`))
  }

  it.each([
    ['is busy in its month', '2026-03-01', undefined, ['03']],
    ['is busy in the month of its zone', '2026-02-28T23:00:00Z', undefined, ['03']],
    ['is busy in all months it lasts', '2026-03-31', '2026-05-01', ['03', '04', '05']],
    ['is busy from the window on', '2025-06-01', '2026-02-01', ['02']],
    ['is busy to the end of the window', '2026-05-31', '2028-01-01', ['05']],
    ['before the window is not', '2025-03-14', undefined, []],
    ['after the window is not', '2027-03-11', undefined, []],
    ['whose end comes before it began is busy in one', '2026-05-31', '2026-02-01', ['05']],
  ])('%s', (_, date, end, months) => {
    expect(busy(entry(date, end))).toEqual(months)
  })

  it('that lasts says nothing of what a source no longer shows', () => {
    const lasting = entry('2025-06-01', '2026-04-02')
    const unknown = find([lasting], { [BLOG]: {} }).map(({ month }) => month)
    expect(unknown).toContain('2026-03')
    expect(unknown).not.toContain('2026-04')
  })
})

describe('months', () => {
  it.each([
    [[], []],
    [['2025-12'], [['2025-12', '2025-12']]],
    [
      ['2025-11', '2025-12', '2026-01', '2026-03'],
      [
        ['2025-11', '2026-01'],
        ['2026-03', '2026-03'],
      ],
    ],
    // The same month of another year does not follow.
    [
      ['2025-01', '2026-02'],
      [
        ['2025-01', '2025-01'],
        ['2026-02', '2026-02'],
      ],
    ],
  ])('%j are joined where they follow each other', (months, ranges) => {
    expect(toRanges(months).map(({ first, last }) => [first, last])).toEqual(ranges)
  })

  it('are put together by the sources to which they are unknown, without those in which nothing happened', () => {
    const months = [
      { month: '2026-01', unknownTo: [BLOG, PODCAST] },
      { month: '2026-02', unknownTo: [BLOG] },
      { month: '2026-03', unknownTo: [] },
      { month: '2026-04', unknownTo: [BLOG, PODCAST] },
    ]
    expect(groupUnknown(months)).toEqual([
      { unknownTo: [BLOG, PODCAST], months: ['2026-01', '2026-04'] },
      { unknownTo: [BLOG], months: ['2026-02'] },
    ])
  })
})
