import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import { BARS_HEIGHT, renderBars } from '../../src/report/bars.ts'
import { draw } from '../../src/report/chart.ts'
import { PALETTES } from '../../src/report/palette.ts'
import { buildReport } from '../../src/report/report.ts'
import { kindOf } from '../../src/sources/registry.ts'

const BOTTOM = 300

const FEED = 'feed:https://a.example/feed'

/** With a feed that is complete from a day on, where one is given. */
function report(
  counts: Readonly<Record<string, number>>,
  since: string,
  until = '2026-11-22',
  complete?: string,
) {
  const contributions = Object.entries(counts).flatMap(([date, count]) =>
    Array.from(
      { length: count },
      (_, index): Contribution => ({
        ...{ id: `x:${date}:${index}`, origin: 'manual', type: index === 0 ? 'talk' : 'video' },
        ...{ title: 'T', date },
      }),
    ),
  )
  const sources = { [FEED]: complete === undefined ? {} : { 'complete-since': complete } }
  const ledger = { ...EMPTY_LEDGER, sources, contributions }
  const window = toWindow(until, 'UTC', since)
  const origins = complete === undefined ? [] : [FEED]
  return buildReport({ ledger, visible: contributions, window, name: 'Ada', origins, kindOf })
}

/** The lines of a chart: the numbers at its side, the names below it, its bars. */
function read(counts: Readonly<Record<string, number>>, since: string, until?: string) {
  const lines = renderBars(report(counts, since, until), PALETTES.light, BOTTOM)
  const texts = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
  return {
    ticks: texts(/text-anchor="end">([\d,.]+)</),
    names: texts(/text-anchor="middle">(\w+)</),
    heights: texts(/^<rect .* height="(\d+)"/).map(Number),
    bottoms: lines.flatMap((line) => {
      const [, y, height] = /^<rect .* y="(\d+)" .*height="(\d+)"/.exec(line) ?? []
      return y === undefined ? [] : [Number(y) + Number(height)]
    }),
  }
}

describe('the scale', () => {
  it.each([
    [1, ['0', '1', '2']],
    [2, ['0', '1', '2']],
    [3, ['0', '2', '4']],
    [9, ['0', '5', '10']],
    [10, ['0', '5', '10']],
    [11, ['0', '6', '12']],
    [13, ['0', '7', '14']],
    [20, ['0', '10', '20']],
    [25, ['0', '15', '30']],
    [100, ['0', '50', '100']],
    [101, ['0', '60', '120']],
  ])('for %i ends where it halves well', (most, ticks) => {
    expect(read({ '2026-11-01': most }, '2026-10-01').ticks).toEqual(ticks)
  })
})

describe('a bar', () => {
  it('is as high as what it counts, one kind of work on the other', () => {
    const { heights, bottoms } = read({ '2026-11-01': 10 }, '2026-10-01')
    expect(heights).toEqual([BARS_HEIGHT / 10, (BARS_HEIGHT * 9) / 10])
    expect(bottoms).toEqual([BOTTOM, BOTTOM - BARS_HEIGHT / 10])
  })

  it('is seen, however little it is beside the rest', () => {
    expect(read({ '2026-11-01': 1000, '2026-10-01': 1 }, '2026-10-01').heights).toEqual([2, 2, 150])
  })
})

describe('the months', () => {
  it('are named up to 14 of them, and the years below', () => {
    const { names } = read({ '2026-11-01': 1 }, '2025-10-01')
    expect(names.slice(0, 5)).toEqual(['Oct', '2025', 'Nov', 'Dec', 'Jan'])
    expect(names).toHaveLength(14 + 2)
    expect(read({ '2026-11-01': 1 }, '2025-09-01').names).toEqual(['2025', '2026'])
  })

  it('have no year that would run into the one before', () => {
    expect(
      read({ '2026-01-01': 1 }, '2025-12-01', '2026-11-22').names.filter((name) => /\d/.test(name)),
    ).toEqual(['2025', '2026'])
    const years = read({ '2026-11-01': 1 }, '2000-01-01').names
    expect(years.slice(0, 3)).toEqual(['2000', '2003', '2006'])
  })

  it('with the most are named in words, of two the first', () => {
    const altOf = (counts: Readonly<Record<string, number>>) => draw(report(counts, '2026-01-01')).alt
    expect(altOf({ '2026-03-01': 2, '2026-05-01': 3, '2026-06-01': 1 })).toBe(
      '6 contributions from 2026-01-01 to 2026-11-22: Talks and events 3, Videos 3. Most in 2026-05, 3.',
    )
    expect(altOf({ '2026-03-01': 2, '2026-05-01': 2 })).toContain('Most in 2026-03, 2.')
  })
})

describe('months that are not known', () => {
  const bandsOf = (since: string, complete: string, months: readonly string[]) => {
    const counts = Object.fromEntries(months.map((month) => [`${month}-05`, 3]))
    const lines = renderBars(report(counts, since, '2026-11-30', complete), PALETTES.light, BOTTOM)
    return lines.flatMap((line, index) => {
      const [, x, y, width, height] =
        /^<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" fill="#eff2f5"/.exec(line) ?? []
      if (x === undefined) return []
      const words = lines[index + 1]?.includes('>not known<') ? lines[index + 1] : undefined
      const [from, to] = [Number(x), Number(x) + Number(width)]
      return [{ from, to, top: Number(y), bottom: Number(y) + Number(height), words }]
    })
  }

  it('are covered over the full height, those that follow each other together', () => {
    const bands = bandsOf('2025-12-01', '2026-06-01', ['2026-03', '2026-07'])
    const frame = { top: BOTTOM - BARS_HEIGHT + 1, bottom: BOTTOM }
    expect(bands).toMatchObject([
      { ...frame, from: 44, to: 44 + 3 * 43 },
      { ...frame, from: 44 + 4 * 43, to: 44 + 6 * 43 },
    ])
    for (const { words } of bands) expect(words).not.toContain('rotate')
  })

  it('say so upright where they are narrow, and not at all where nobody could read it', () => {
    const [one] = bandsOf('2025-12-01', '2026-01-01', ['2026-03'])
    expect(one?.words).toContain('transform="rotate(-90 66 225)"')
    const [narrow] = bandsOf('2016-12-01', '2017-01-01', ['2026-03'])
    expect(narrow).toMatchObject({ from: 44, to: 48, words: undefined })
  })

  it('are none where all is known, although nothing happened', () => {
    expect(bandsOf('2025-12-01', '2025-12-01', ['2026-03'])).toEqual([])
  })

  it('are told in words', () => {
    const { alt } = draw(report({ '2026-09-01': 2 }, '2026-01-01', '2026-11-22', '2026-08-02'))
    expect(alt).toMatch(
      /: Talks and events 1, Videos 1\. Most in 2026-09, 2\. Not known: 2026-01 to 2026-08\.$/,
    )
  })
})
