import { BARS_HEIGHT, countMonths, groupsOf, renderBars } from './bars.ts'
import { renderCalendar } from './calendar.ts'
import { describeUnknownMonths } from './empty-months.ts'
import { LEFT, WIDTH } from './frame.ts'
import { FIRST_LINE } from './mark.ts'
import { count, formatNumber } from './markdown.ts'
import { escapeMarkup } from './markup.ts'
import { PALETTES, type Palette } from './palette.ts'
import type { Report } from './report.ts'

const FONT_SIZE = 14
const FONT = '-apple-system,BlinkMacSystemFont,Segoe UI,Helvetica,Arial,sans-serif'
const LEGEND_COLUMNS = 3
const LEGEND_WIDTH = 172
const LEGEND_ROW = 24
/** From the bars to the calendar: two lines for months and years, one for the months of the calendar. */
const GAP = 78

export interface Drawing {
  readonly light: string
  readonly dark: string
  readonly alt: string
}

/** The pictures of a report in both themes. The report must not be empty. */
export function draw(report: Report): Drawing {
  return {
    light: renderChart(report, PALETTES.light),
    dark: renderChart(report, PALETTES.dark),
    alt: describeChart(report),
  }
}

/** The alternative text of the picture. */
function describeChart(report: Report): string {
  const groups = groupsOf(report).map(({ name, entries }) => `${name} ${formatNumber(entries.length)}`)
  const months = countMonths(report)
  const busiest = months.reduce((a, b) => (b.total > a.total ? b : a))
  const sum = `${count(report.total, 'contribution', 'contributions')} from ${report.window.since} to ${report.window.until}`
  const unknown = describeUnknownMonths(report.emptyMonths)
  const rest = unknown === undefined ? '' : ` ${unknown}.`
  return `${sum}: ${groups.join(', ')}. Most in ${busiest.month}, ${formatNumber(busiest.total)}.${rest}`
}

/** The months of a report stacked by kind of work, and its days, as SVG. The same report gives the same bytes. */
function renderChart(report: Report, palette: Palette): string {
  const rows = Math.ceil(groupsOf(report).length / LEGEND_COLUMNS)
  const barsBottom = (rows + 1) * LEGEND_ROW + BARS_HEIGHT
  const calendar = renderCalendar(report, palette, barsBottom + GAP)
  const height = barsBottom + GAP + calendar.height + 24
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="${FONT}" font-size="${FONT_SIZE}" fill="${palette.text}">`,
    FIRST_LINE,
    `<title>${escapeMarkup(describeChart(report))}</title>`,
    ...renderLegend(report, palette),
    ...renderBars(report, palette, barsBottom),
    ...calendar.lines,
    '</svg>',
    '',
  ].join('\n')
}

function renderLegend(report: Report, palette: Palette): string[] {
  return groupsOf(report).flatMap(({ name, index }, position) => {
    const x = LEFT + (position % LEGEND_COLUMNS) * LEGEND_WIDTH
    const y = 8 + Math.floor(position / LEGEND_COLUMNS) * LEGEND_ROW
    return [
      `<rect x="${x}" y="${y}" width="12" height="12" rx="2" fill="${palette.groups[index]}"/>`,
      `<text x="${x + 18}" y="${y + 11}">${escapeMarkup(name)}</text>`,
    ]
  })
}
