import {
  CONTRIBUTION_KEYS,
  type Contribution,
  compareContributions,
  compareText,
  TYPES,
} from './contribution.ts'
import type { Ledger } from './ledger.ts'
import { toLine } from './text.ts'
import { parseWebUrl } from './url.ts'
import { isDay } from './window.ts'

/** The file is no ledger, or none of this version. The message says where and why. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}

const LEDGER_KEYS = ['version', 'refreshed', 'name', 'sources', 'contributions']
const SOURCE_KEYS = ['complete-since', 'last-success', 'first-tried', 'held-back', 'notes', 'configured-as']
const METRIC_KEYS = ['value', 'as-of']
const DATE = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/

/** Reads `ledger.json`. Order and entries that stand twice are mended; anything else that is wrong throws a LedgerError. */
export function parseLedger(text: string): Ledger {
  const file = parseJson(text)
  if (!isObject(file)) throw new LedgerError('it holds no JSON object')
  if (file.version !== 1) {
    throw new LedgerError(
      `its version is ${JSON.stringify(file.version)}, and this version of contribution-log reads version 1`,
    )
  }
  if (file.refreshed !== undefined && !isDayText(file.refreshed)) {
    throw new LedgerError('"refreshed" is not a day written YYYY-MM-DD')
  }
  if (file.name !== undefined && typeof file.name !== 'string') throw new LedgerError('"name" is not a text')
  const { sources = {}, contributions } = file
  if (!isObject(sources)) throw new LedgerError('"sources" is not an object')
  for (const [origin, source] of Object.entries(sources)) checkSource(origin, source)
  if (!Array.isArray(contributions)) throw new LedgerError('"contributions" is not a list')
  contributions.forEach(checkContribution)
  return {
    ...(file as unknown as Ledger),
    sources: sources as Ledger['sources'],
    contributions: sortUnique(contributions),
  }
}

/** Whether a contribution could be read back from the file: what could not must never be written. */
export function isRecordable(contribution: Contribution): boolean {
  try {
    checkContribution(contribution, 0)
    return true
  } catch {
    return false
  }
}

/** The bytes of `ledger.json`: the same ledger gives the same text, one contribution a line. */
export function serialiseLedger(ledger: Ledger): string {
  const { sources, contributions, ...rest } = ledger
  const head = sortKeys({ ...rest, sources: null, contributions: null }, LEDGER_KEYS)
  const blocks = Object.entries(head).map(([key, value]) => {
    if (key === 'sources') return `"sources": ${block('{', serialiseSources(sources), '}')}`
    if (key === 'contributions')
      return `"contributions": ${block('[', contributions.map(serialiseContribution), ']')}`
    return `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  })
  return `{\n  ${blocks.join(',\n  ')}\n}\n`
}
function sortUnique(contributions: readonly Contribution[]): Contribution[] {
  const unique = new Map<string, Contribution>()
  for (const recorded of contributions) {
    // A line break written by hand would break the log.
    const entry = { ...recorded, title: toLine(recorded.title) || recorded.id }
    const first = unique.get(entry.id)
    unique.set(entry.id, first ? { ...entry, ...first } : entry)
  }
  return [...unique.values()].sort(compareContributions)
}

function serialiseSources(sources: Ledger['sources']): string[] {
  return Object.entries(sources)
    .sort(([a], [b]) => compareText(a, b))
    .map(([origin, source]) => `${JSON.stringify(origin)}: ${JSON.stringify(sortKeys(source, SOURCE_KEYS))}`)
}

/** A contribution's line in the file: two that have the same say the same. */
export function serialiseContribution(contribution: Contribution): string {
  const { metrics } = contribution
  const ordered = sortKeys(contribution, CONTRIBUTION_KEYS)
  if (metrics === undefined) return JSON.stringify(ordered)
  const names = Object.entries(metrics).sort(([a], [b]) => compareText(a, b))
  const sorted = names.map(([name, metric]) => [name, sortKeys(metric, METRIC_KEYS)])
  return JSON.stringify({ ...ordered, metrics: Object.fromEntries(sorted) })
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n    ${lines.join(',\n    ')}\n  ${close}`
}

/** The same object with the known keys first, in their order, then the others by code unit. */
function sortKeys<T extends object>(object: T, order: readonly string[]): T {
  const rank = new Map(order.map((key, index) => [key, index]))
  const rankOf = (key: string) => rank.get(key) ?? order.length
  const entries = Object.entries(object).sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b))
  return Object.fromEntries(entries) as T
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new LedgerError(`it is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

function checkSource(origin: string, source: unknown): void {
  if (!isObject(source)) throw new LedgerError(`"sources" → ${JSON.stringify(origin)} is not an object`)
  for (const key of ['complete-since', 'last-success', 'first-tried']) {
    const day = source[key]
    if (day !== undefined && !isDayText(day)) {
      throw new LedgerError(
        `"sources" → ${JSON.stringify(origin)} → "${key}" is not a day written YYYY-MM-DD`,
      )
    }
  }
  const held = source['held-back']
  if (held !== undefined && !(isObject(held) && Object.values(held).every(isDayText))) {
    throw new LedgerError(
      `"sources" → ${JSON.stringify(origin)} → "held-back" is not a map of ids and days written YYYY-MM-DD`,
    )
  }
  if (source.notes !== undefined && !isTextList(source.notes)) {
    throw new LedgerError(`"sources" → ${JSON.stringify(origin)} → "notes" is not a list of texts`)
  }
}

function checkContribution(entry: unknown, index: number): void {
  const place = `entry ${index + 1} of "contributions"`
  if (!isObject(entry)) throw new LedgerError(`${place} is not an object`)
  const named = typeof entry.id === 'string' ? `${place} (${JSON.stringify(entry.id)})` : place
  for (const key of ['id', 'origin', 'title', 'date']) {
    if (typeof entry[key] !== 'string' || entry[key] === '') throw new LedgerError(`${named} has no "${key}"`)
  }
  if (!TYPES.includes(entry.type as Contribution['type'])) {
    throw new LedgerError(`${named} has the unknown "type" ${JSON.stringify(entry.type)}`)
  }
  const date = entry.date as string
  if (!DATE.test(date) || !isDay(date.slice(0, 10))) {
    throw new LedgerError(`${named} has a "date" that is neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM:SSZ`)
  }
  checkOptional(entry, named)
}

function checkOptional(entry: Record<string, unknown>, named: string): void {
  const { url, container, metrics, tags } = entry
  const isLink = (link: unknown) =>
    link === undefined || (typeof link === 'string' && parseWebUrl(link) !== undefined)
  if (!isLink(url)) throw new LedgerError(`${named} has a "url" that is no http or https address`)
  if (tags !== undefined && !isTextList(tags))
    throw new LedgerError(`${named} has "tags" that are not a list of texts`)
  if (
    container !== undefined &&
    !(isObject(container) && typeof container.name === 'string' && isLink(container.url))
  )
    throw new LedgerError(`${named} has a "container" without a "name", or with a "url" that is no address`)
  if (metrics === undefined) return
  if (!isObject(metrics)) throw new LedgerError(`${named} has "metrics" that are not an object`)
  for (const [name, metric] of Object.entries(metrics)) {
    if (!isObject(metric) || !Number.isFinite(metric.value) || typeof metric['as-of'] !== 'string') {
      throw new LedgerError(`${named} has the metric "${name}" without a "value" and an "as-of" day`)
    }
  }
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
