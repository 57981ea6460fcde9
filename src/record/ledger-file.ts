import { type Contribution, compareText, joinSameIds } from './contribution.ts'
import type { Ledger } from './ledger.ts'
import {
  atPlace,
  CONTRIBUTION_KEYS,
  isObject,
  LedgerError,
  METRIC_KEYS,
  quoteValue,
  readContribution,
  readHead,
  readSource,
  SOURCE_KEYS,
} from './ledger-shape.ts'

export { LedgerError } from './ledger-shape.ts'

const LEDGER_KEYS = ['version', 'refreshed', 'name', 'sources', 'contributions']

/**
 * Reads `ledger.json`, which people and other tools may have edited. The order, duplicate entries, and texts that would break
 * a line are mended; anything else that is wrong throws LedgerError.
 */
export function parseLedger(text: string): Ledger {
  const file = parseJson(text)
  if (!isObject(file)) throw new LedgerError('it holds no JSON object', true)
  const { version, sources, contributions } = file
  if (version !== 1) {
    throw new LedgerError(
      `its version is ${quoteValue(version)}, and this version of contribution-log reads version 1`,
      typeof version !== 'number',
    )
  }
  const head = readHead(file)
  if (!isObject(sources ?? {})) throw new LedgerError('"sources" is not an object')
  if (!Array.isArray(contributions)) throw new LedgerError('"contributions" is not a list', true)
  const known = Object.entries(sources ?? {}).map(([origin, source]) =>
    atPlace(
      () => `"sources" → ${quoteValue(origin)}`,
      () => readSource(origin, source),
    ),
  )
  const entries = contributions.map((entry, index) =>
    atPlace(
      () => `entry ${index + 1} of "contributions"${describeId(entry)}`,
      () => readContribution(entry),
    ),
  )
  return {
    ...(head as unknown as Ledger),
    sources: Object.fromEntries(known),
    contributions: joinSameIds(entries),
  }
}

/** The contribution as it would be read back from the file; `undefined` where it could not be, and so must not be written. */
export function toRecordable(contribution: Contribution): Contribution | undefined {
  try {
    return readContribution(contribution)
  } catch {
    return undefined
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

function describeId(entry: unknown): string {
  return isObject(entry) && typeof entry.id === 'string' ? ` (${quoteValue(entry.id)})` : ''
}

function serialiseSources(sources: Ledger['sources']): string[] {
  return Object.entries(sources)
    .sort(([a], [b]) => compareText(a, b))
    .map(([origin, source]) => `${JSON.stringify(origin)}: ${JSON.stringify(sortKeys(source, SOURCE_KEYS))}`)
}

/** A contribution's line in the file. Equal contributions have equal lines. */
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
