import { unknownMonthsOf } from '../record/empty-months.ts'
import { LEFT, MONTHS, WIDTH } from './frame.ts'
import { formatNumber } from './markdown.ts'
import type { Palette } from './palette.ts'
import type { Report } from './report.ts'

/** More weeks than these do not fit: a longer window shows its last ones. */
const MAX_WEEKS = 54
const DAY_MS = 24 * 60 * 60 * 1000

/** The days of a report as lines of SVG, a column a week, from `top` down. */
export function renderCalendar(
  report: Report,
  palette: Palette,
  top: number,
): { lines: string[]; height: number } {
  const { until } = report.window
  const byDay = Map.groupBy(
    report.sections.flatMap(({ entries }) => entries),
    ({ day }) => day,
  )
  const last = toDayNumber(until)
  const lastMonday = last - weekdayOf(last)
  const first = toDayNumber(report.window.since)
  const weeks = Math.min(MAX_WEEKS, Math.floor((lastMonday - first) / 7) + 2)
  const cell = Math.floor((WIDTH - LEFT) / MAX_WEEKS)
  const size = cell - 2
  const firstMonday = lastMonday - 7 * (weeks - 1)
  const most = Math.max(1, ...[...byDay.values()].map(({ length }) => length))
  const unknown = new Set(unknownMonthsOf(report.emptyMonths))
  const lines: string[] = []
  for (let week = 0; week < weeks; week++) {
    const monday = firstMonday + 7 * week
    const name = fromDayNumber(monday)
    const x = LEFT + week * cell
    if (Number(name.slice(8)) <= 7) {
      lines.push(`<text x="${x}" y="${top - 8}">${MONTHS[Number(name.slice(5, 7)) - 1]}</text>`)
    }
    for (let weekday = 0; weekday < 7; weekday++) {
      if (monday + weekday < first || monday + weekday > last) continue
      const day = fromDayNumber(monday + weekday)
      const y = top + weekday * cell
      if (unknown.has(day.slice(0, 7))) {
        lines.push(renderHollow(x, y, size, palette))
        continue
      }
      const count = byDay.get(day)?.length ?? 0
      const fill = count === 0 ? palette.empty : palette.days[levelOf(count, most)]
      const hint = count === 0 ? '' : `<title>${day}: ${formatNumber(count)}</title>`
      const box = `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="2" fill="${fill}"`
      lines.push(hint ? `${box}>${hint}</rect>` : `${box}/>`)
    }
  }
  const names = [
    { name: 'Mon', weekday: 0 },
    { name: 'Wed', weekday: 2 },
    { name: 'Fri', weekday: 4 },
  ].map(
    ({ name, weekday }) =>
      `<text x="${LEFT - 8}" y="${top + weekday * cell + size + 1}" text-anchor="end">${name}</text>`,
  )
  return { lines: [...names, ...lines], height: 7 * cell }
}

/** A day of which nothing is known. Its outline lies inside of it, so that it is as large as the others. */
function renderHollow(x: number, y: number, size: number, { line }: Palette): string {
  return `<path d="M${x}.5 ${y}.5h${size - 1}v${size - 1}h-${size - 1}z" fill="none" stroke="${line}"/>`
}

/** The shade, 0 to 3, on a logarithmic scale. Where no day has more than 3, a single contribution is not the faintest. */
function levelOf(count: number, most: number): number {
  if (most <= 3) return count
  return Math.min(3, Math.ceil((Math.log2(count + 1) / Math.log2(most + 1)) * 4) - 1)
}

/** Days since 1 January 1970. Not with Temporal, which takes 10 ms and more for the hundreds of days of a calendar. */
function toDayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

function fromDayNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}
