import type { Contribution } from './contribution.ts'
import type { SourceRecord } from './source-record.ts'
import { addDays, daysBetween, toDay } from './window.ts'

/** After so many days a video without views is public, and simply not watched. */
const MAX_DAYS = 14
/** The record is written at least this often while the source is read: see REFRESH_DAYS in run/refresh.ts. */
const MAX_SILENT_DAYS = 7

/** Days are `YYYY-MM-DD` in `timeZone`. */
export interface HoldingContext {
  /** What the record knows of the source. */
  readonly known: SourceRecord | undefined
  /** The day that counts as today. */
  readonly until: string
  readonly timeZone: string
}

/**
 * Which of the entries that may not be public yet are held back: id → the day on which it was first seen. After 14 days
 * nothing is held back any more.
 */
export function holdBack(
  pending: readonly Contribution[],
  { known, until, timeZone }: HoldingContext,
): Record<string, string> {
  const firstSeen = (entry: Contribution) =>
    known?.['held-back']?.[entry.id] ?? guessFirstSeen(toDay(entry.date, timeZone), known, until)
  return Object.fromEntries(
    pending
      .map((entry) => [entry.id, firstSeen(entry)] as const)
      .filter(([, day]) => daysBetween(day, until) < MAX_DAYS),
  )
}

/**
 * The day an entry was first seen, where the record does not say it. The record is not written on every run: an entry that it
 * did not hold back at the last write was seen after that, and not before it was published. The later of these days is never
 * too late, and exact for daily runs. Where the last write is older than the limit above, the source was not read in between.
 */
function guessFirstSeen(published: string, known: SourceRecord | undefined, until: string): string {
  const last = known?.['last-success']
  if (last === undefined) return until
  const earliest = [addDays(last, 1), addDays(until, 1 - MAX_SILENT_DAYS), published].sort().at(-1) ?? until
  return earliest < until ? earliest : until
}
