import { compact } from './compact.ts'
import { type Contribution, compareContributions, type MetricName } from './contribution.ts'
import { isOther, toOwnId } from './identity.ts'
import type { SourceRecord } from './source-record.ts'

/** The record: `ledger.json`. */
export interface Ledger {
  readonly version: 1
  /** The day the files show. Absent only before the first commit. */
  readonly refreshed?: string
  /** The person's name on GitHub when it was last known. */
  readonly name?: string
  readonly sources: Readonly<Record<string, SourceRecord>>
  /** Newest first; see `compareContributions`. */
  readonly contributions: readonly Contribution[]
}

export const EMPTY_LEDGER: Ledger = { version: 1, sources: {}, contributions: [] }

/** Whether there is no record yet. */
export function isEmpty({ refreshed, contributions }: Ledger): boolean {
  return refreshed === undefined && contributions.length === 0
}

/**
 * Merges the records of two branches. Where they differ, the one that was refreshed later wins, or `b` if both were on the
 * same day; for each metric and each source, the one that was read later.
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const [before, after] = (a.refreshed ?? '') > (b.refreshed ?? '') ? [b, a] : [a, b]
  const contributions = new Map(before.contributions.map((entry) => [entry.id, entry]))
  for (const entry of after.contributions) {
    const other = contributions.get(entry.id)
    const isTaken = other !== undefined && entry.id.startsWith('feed:') && isOther(other, entry)
    const id = isTaken ? toOwnId(entry.id, entry) : entry.id
    contributions.set(id, other && !isTaken ? joinEntries(other, entry) : { ...entry, id })
  }
  const sources = { ...before.sources }
  for (const [origin, source] of Object.entries(after.sources)) {
    const other = sources[origin]
    const isOlder = other !== undefined && (other['last-success'] ?? '') > (source['last-success'] ?? '')
    if (!isOlder) sources[origin] = source
  }
  return {
    ...before,
    ...after,
    sources,
    contributions: [...contributions.values()].sort(compareContributions),
  }
}

function joinEntries(before: Contribution, after: Contribution): Contribution {
  const names = Object.keys({ ...before.metrics, ...after.metrics }) as MetricName[]
  const metrics = names.map((name) => {
    const [old, young] = [before.metrics?.[name], after.metrics?.[name]]
    return [name, old && (!young || old['as-of'] > young['as-of']) ? old : young]
  })
  return compact({
    ...before,
    ...after,
    metrics: before.metrics || after.metrics ? Object.fromEntries(metrics) : undefined,
  })
}
