import { count, formatNumber } from './markdown.ts'
import type { Report } from './report.ts'
import { TYPE_WORDS } from './words.ts'

/** The totals as plain text: a line for all, one for each type with its newest day, and what is not known. */
export function renderPlainTotals({ total, window, sections, unknown }: Report): string {
  const days = `from ${window.since} to ${window.until}`
  if (total === 0) return [`No contributions ${days}`, ...unknown].join('\n')
  const rows = sections.map(({ type, entries }) => [
    TYPE_WORDS[type].title,
    formatNumber(entries.length),
    entries[0]?.day ?? '',
  ])
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const lines = rows.map(
    ([title = '', entries = '', newest = '']) =>
      `  ${title.padEnd(widthOf(0))}  ${entries.padStart(widthOf(1))}  ${newest}`,
  )
  return [`${count(total, 'contribution', 'contributions')} ${days}`, ...lines, ...unknown].join('\n')
}
