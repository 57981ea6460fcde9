import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import { renderCalendar } from '../../src/report/calendar.ts'
import { PALETTES } from '../../src/report/palette.ts'
import { buildReport } from '../../src/report/report.ts'
import { kindOf } from '../../src/sources/registry.ts'

const TOP = 100
const { days, empty } = PALETTES.light
const FEED = 'feed:https://a.example/feed'

/** A calendar of entries by day, with a feed that is complete from a day on, where one is given. */
function draw(
  counts: Readonly<Record<string, number>>,
  until = '2026-11-22',
  since?: string,
  complete?: string,
) {
  const contributions = Object.entries(counts).flatMap(([date, count]) =>
    Array.from(
      { length: count },
      (_, index): Contribution => ({
        ...{ id: `x:${date}:${index}`, origin: 'manual', type: 'talk', title: 'T', date },
      }),
    ),
  )
  const sources = complete === undefined ? {} : { [FEED]: { 'complete-since': complete } }
  const ledger = { ...EMPTY_LEDGER, sources, contributions }
  const window = toWindow(until, 'UTC', since)
  const origins = Object.keys(sources)
  const report = buildReport({ ledger, visible: contributions, window, name: 'Ada', origins, kindOf })
  return renderCalendar(report, PALETTES.light, TOP).lines
}

/** The place of a day's colour among those that days have, or -1 for an empty one. */
function levelsOf(lines: readonly string[]): Map<string, number> {
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const [, fill = '', day] = /fill="(#\w+)"><title>(\S+):/.exec(line) ?? []
      return day === undefined ? [] : [[day, days.indexOf(fill as (typeof days)[number])]]
    }),
  )
}

const boxesOf = (lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [, x, y, fill] = /^<rect x="(\d+)" y="(\d+)".* fill="(#\w+)"/.exec(line) ?? []
    return fill === undefined ? [] : [{ x: Number(x), y: Number(y), fill }]
  })

describe('the colour of a day', () => {
  it.each([
    [1, [[1, 1]]],
    [
      2,
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      3,
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      4,
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 3],
      ],
    ],
    [
      15,
      [
        [1, 0],
        [2, 1],
        [3, 1],
        [4, 2],
        [7, 2],
        [8, 3],
        [15, 3],
      ],
    ],
    [
      100,
      [
        [1, 0],
        [2, 0],
        [3, 1],
        [9, 1],
        [10, 2],
        [30, 2],
        [32, 3],
        [99, 3],
        [100, 3],
      ],
    ],
  ])('where %i is the most is darker the more there is', (most, levels) => {
    const dates = levels.map(([count = 0], index) => [`2026-05-${String(index + 1).padStart(2, '0')}`, count])
    const drawn = levelsOf(draw({ ...Object.fromEntries(dates), '2026-06-01': most }))
    expect(dates.map(([date, count]) => [count, drawn.get(String(date))])).toEqual(levels)
    expect(drawn.get('2026-06-01')).toBe(most < 3 ? most : 3)
  })

  it('is that of nothing where there is nothing', () => {
    const fills = boxesOf(draw({ '2026-11-22': 1 })).map(({ fill }) => fill)
    expect(fills.filter((fill) => fill === empty)).toHaveLength(364)
    expect(fills.at(-1)).toBe(days[1])
  })
})

it('a day of which nothing is known is hollow, as large and in the place of any other', () => {
  const corners = (lines: readonly string[]) =>
    lines.flatMap((line) => {
      const [, x, y, size] =
        /^<path d="M(\d+)\.5 (\d+)\.5h(\d+)v\3h-\3z" fill="none"/.exec(line) ??
        /^<rect x="(\d+)" y="(\d+)" width="(\d+)"/.exec(line) ??
        []
      return x === undefined ? [] : [`${x} ${y} ${Number(size) + (line.startsWith('<path') ? 1 : 0)}`]
    })
  const counts = { '2026-11-20': 1, '2026-09-30': 1 }
  const known = draw(counts, '2026-11-22', '2026-09-01')
  const unknown = draw(counts, '2026-11-22', '2026-09-01', '2026-11-02')
  expect(corners(unknown)).toEqual(corners(known))
  // All of October, and no day of a month that has an entry.
  expect(unknown.filter((line) => line.startsWith('<path'))).toHaveLength(31)
  expect(draw(counts, '2026-11-22', '2026-09-01', '2026-09-01')).toEqual(known)
})

describe('the place of a day', () => {
  // 22 November 2026 is a Sunday.
  it.each([
    ['2026-11-16', 0],
    ['2026-11-18', 2],
    ['2026-11-22', 6],
  ])('%s is in the last week, in its own row', (date, row) => {
    const boxes = boxesOf(draw({ [date]: 1 }))
    const last = Math.max(...boxes.map(({ x }) => x))
    const rows = [...new Set(boxes.map(({ y }) => y))].sort((a, b) => a - b)
    expect(rows[0]).toBe(TOP)
    expect(rows).toHaveLength(7)
    expect(boxes.filter(({ fill }) => fill !== empty)).toEqual([{ x: last, y: rows[row], fill: days[1] }])
  })

  it('is in a week of its own on a Monday, and before 1970', () => {
    const columns = (until: string, since: string) =>
      new Set(boxesOf(draw({ [until]: 1 }, until, since)).map(({ x }) => x)).size
    expect(columns('2026-11-22', '2026-11-16')).toBe(1)
    expect(columns('2026-11-23', '2026-11-16')).toBe(2)
    expect(columns('2026-11-22', '2026-11-15')).toBe(2)
    expect(columns('1969-12-29', '1969-12-22')).toBe(2)
  })

  it('begins with the first of the window, and of a long one shows the last 54 weeks', () => {
    expect(boxesOf(draw({ '2026-11-22': 1 }, '2026-11-22', '2026-11-18'))).toHaveLength(5)
    for (const sunday of ['2026-11-22', '1969-12-28'])
      expect(boxesOf(draw({ [sunday]: 1 }, sunday, '1960-01-01'))).toHaveLength(54 * 7)
  })
})

it('names a month above the week in which its first Monday is', () => {
  const lines = draw({ '2026-06-04': 1 }, '2026-09-13', '2026-05-25')
  const names = lines.flatMap((line) => {
    const [, x, name] = /<text x="(\d+)" y="92">(\w+)</.exec(line) ?? []
    return name === undefined ? [] : [[name, Number(x)]]
  })
  const mondays = [...new Set(boxesOf(lines).map(({ x }) => x))].sort((a, b) => a - b)
  // The weeks of 1 June, of 6 July, of 3 August and of 7 September.
  expect(names).toEqual([
    ['Jun', mondays[1]],
    ['Jul', mondays[6]],
    ['Aug', mondays[10]],
    ['Sep', mondays[15]],
  ])
})
