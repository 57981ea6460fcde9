import { toLine } from '../record/text.ts'
import type { Pack } from './pack.ts'

/** https://spec.commonmark.org/0.31.2/#line-ending */
const LINE_BREAK = /\r\n|\r|\n/
/**
 * Where a cell begins with what a spreadsheet takes for a formula, after characters that it may ignore. Full-width signs do
 * the same in a spreadsheet in an East Asian language.
 */
const FORMULA = /(?:^|[;\n])(?=["'\p{Zs}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu

/** A row for the fields' names, and one for each selected item. */
export function renderCsv({ program, selection }: Pack): string {
  const rows = [
    program.fields.map(({ name }) => name),
    ...selection.map(({ fields }) => fields.map(({ value }) => value)),
  ]
  return rows.map((cells) => `${cells.map(renderCell).join(',')}\r\n`).join('')
}

/**
 * A cell of a CSV file (https://www.rfc-editor.org/rfc/rfc4180) that no spreadsheet runs as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection). Where the comma is the decimal sign, a semicolon separates cells
 * even inside quotation marks, so cells may begin there too.
 */
export function renderCell(value: string): string {
  const lines = value.split(LINE_BREAK).map(toLine).join('\n')
  const safe = lines.replace(FORMULA, "$&'")
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The cells of each record: https://www.rfc-editor.org/rfc/rfc4180, and what spreadsheets make of it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}
