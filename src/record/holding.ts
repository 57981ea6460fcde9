import type { Contribution } from './contribution.ts'
import type { SourceRecord } from './source-record.ts'
import { addDays, daysBetween, toDay } from './window.ts'

/** By then what has no views is simply not watched. */
const MAX_DAYS = 14
/** A source that is read is written down at least so often: see REFRESH_DAYS in update.ts. */
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
 * What is to be held back of what may not be out yet: id → the day on which it was first seen. After 14 days it is held
 * back no more, whatever it is.
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
 * The record is written on some days only. What it did not hold back on the last of them came later, and nothing is seen
 * before it is published: the later of the two is never too late, and exact for who runs every day. Where the record is
 * older, the source was not read in between.
 */
function guessFirstSeen(published: string, known: SourceRecord | undefined, until: string): string {
  const last = known?.['last-success']
  if (last === undefined) return until
  const earliest = [addDays(last, 1), addDays(until, 1 - MAX_SILENT_DAYS), published].sort().at(-1) ?? until
  return earliest < until ? earliest : until
}
