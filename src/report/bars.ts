import type { ContributionType } from '../record/contribution.ts'
import { toRanges, unknownMonthsOf } from '../record/empty-months.ts'
import { monthsOf } from '../record/window.ts'
import { LEFT, MONTHS, WIDTH } from './frame.ts'
import { formatNumber } from './markdown.ts'
import type { Palette } from './palette.ts'
import type { Entry, Report } from './report.ts'

/** Kinds of work, each with a colour: more colours than these could not be told apart. */
const GROUPS: readonly { readonly name: string; readonly types: readonly ContributionType[] }[] = [
  { name: 'Talks and events', types: ['talk', 'workshop', 'event', 'user-group', 'mentoring', 'course'] },
  { name: 'Videos', types: ['video', 'livestream', 'short'] },
  { name: 'Podcasts', types: ['podcast-episode'] },
  { name: 'Writing', types: ['blog-post', 'article', 'book'] },
  {
    name: 'Open source',
    types: ['pull-request', 'review', 'issue', 'release', 'repository', 'sample', 'package'],
  },
  { name: 'Help and more', types: ['forum-answer', 'discussion-answer', 'product-feedback', 'other'] },
]

export const BARS_HEIGHT = 150
/** The names of more months would overlap, as would those of years closer together than YEAR_WIDTH. */
const MAX_NAMED_MONTHS = 14
const YEAR_WIDTH = 40
const NOT_KNOWN = 'not known'
/** What the words take lying, and standing. */
const NOT_KNOWN_WIDTH = 70
const LINE_HEIGHT = 18

export interface Month {
  /** `YYYY-MM` */
  readonly month: string
  readonly counts: readonly number[]
  readonly total: number
}

/** The kinds of work in a report, with their index in GROUPS. */
export function groupsOf({ sections }: Report): { name: string; index: number; entries: readonly Entry[] }[] {
  return GROUPS.map(({ name, types }, index) => ({
    name,
    index,
    entries: sections.filter(({ type }) => types.includes(type)).flatMap(({ entries }) => entries),
  })).filter(({ entries }) => entries.length > 0)
}

/** Every month of the window, with how much of each kind it has. */
export function countMonths(report: Report): Month[] {
  const groups = groupsOf(report).map(({ index, entries }) => ({
    index,
    byMonth: Map.groupBy(entries, ({ day }) => day.slice(0, 7)),
  }))
  return monthsOf(report.window).map((month) => {
    const counts = GROUPS.map((_, place) => {
      const group = groups.find(({ index }) => index === place)
      return group?.byMonth.get(month)?.length ?? 0
    })
    return { month, counts, total: counts.reduce((sum, count) => sum + count, 0) }
  })
}

/** The months stacked by kind of work as lines of SVG, standing on `bottom`. */
export function renderBars(report: Report, palette: Palette, bottom: number): string[] {
  const months = countMonths(report)
  const top = niceTop(Math.max(1, ...months.map(({ total }) => total)))
  const step = (WIDTH - LEFT) / months.length
  const bar = Math.max(1, Math.min(48, Math.floor(step * 0.7)))
  const toHeight = (count: number) => Math.round((count / top) * BARS_HEIGHT)
  const ticks = [0, top / 2, top].filter(Number.isInteger)
  const middleOf = (position: number) => Math.round(LEFT + (position + 0.5) * step)
  return [
    ...ticks.flatMap((tick) => {
      const y = bottom - toHeight(tick)
      return [
        `<path d="M${LEFT} ${y}.5H${WIDTH}" stroke="${palette.line}"/>`,
        `<text x="${LEFT - 8}" y="${y + 5}" text-anchor="end">${formatNumber(tick)}</text>`,
      ]
    }),
    ...renderUnknown(report, palette, bottom - BARS_HEIGHT, (position) => Math.round(LEFT + position * step)),
    ...months.flatMap(({ counts }, position) => {
      let y = bottom
      return counts.flatMap((number, index) => {
        if (number === 0) return []
        // Keeps small numbers visible.
        const height = Math.max(2, toHeight(number))
        y -= height
        return [
          `<rect x="${middleOf(position) - Math.floor(bar / 2)}" y="${y}" width="${bar}" height="${height}" fill="${palette.groups[index]}"/>`,
        ]
      })
    }),
    ...renderMonthNames(months, middleOf, bottom + 18),
  ]
}

/**
 * The months that are not known, over the full height, so that nobody takes them for idle. The words stand upright where a
 * month is narrow, and are left to the alternative text where it is narrower still.
 */
function renderUnknown(
  { window, emptyMonths }: Report,
  palette: Palette,
  top: number,
  edgeOf: (position: number) => number,
): string[] {
  const months = monthsOf(window)
  return toRanges(unknownMonthsOf(emptyMonths)).flatMap(({ first, last }) => {
    const left = edgeOf(months.indexOf(first))
    const width = edgeOf(months.indexOf(last) + 1) - left
    const [x, y] = [left + Math.round(width / 2), top + BARS_HEIGHT / 2]
    const turn = width < NOT_KNOWN_WIDTH ? ` transform="rotate(-90 ${x} ${y})"` : ''
    return [
      // Over the lines of the scale, which has nothing to say here, but for the first and the last.
      `<rect x="${left}" y="${top + 1}" width="${width}" height="${BARS_HEIGHT - 1}" fill="${palette.empty}"/>`,
      ...(width < LINE_HEIGHT
        ? []
        : [`<text x="${x}" y="${y + 5}" text-anchor="middle"${turn}>${NOT_KNOWN}</text>`]),
    ]
  })
}

/** The months, and below them the years; for a long window only the years. */
function renderMonthNames(
  months: readonly Month[],
  middleOf: (position: number) => number,
  y: number,
): string[] {
  const isLong = months.length > MAX_NAMED_MONTHS
  let last = Number.NEGATIVE_INFINITY
  return months.flatMap(({ month }, position) => {
    const x = middleOf(position)
    const name = isLong ? [] : [renderLabel(x, y, MONTHS[Number(month.slice(5)) - 1])]
    const isYear = (position === 0 || month.endsWith('-01')) && x - last >= YEAR_WIDTH
    if (!isYear) return name
    last = x
    return [...name, renderLabel(x, isLong ? y : y + 17, month.slice(0, 4))]
  })
}

function renderLabel(x: number, y: number, text: string | undefined): string {
  return `<text x="${x}" y="${y}" text-anchor="middle">${text}</text>`
}

/** A round even number that is not less than `value`, for the top of the scale. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const nice = [1, 1.2, 1.4, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10]
    .map((factor) => Math.round(factor * power))
    .find((one) => one >= value && one % 2 === 0)
  return nice ?? 2 * Math.ceil(value / 2)
}
