import { compact } from './compact.ts'
import type { Ledger } from './ledger.ts'
import { daysBetween } from './window.ts'

/** What the record knows of a source. Unknown keys survive in the file. */
export interface SourceRecord {
  /** From this day on, nothing is known to be missing. */
  readonly 'complete-since'?: string
  /** The last day on which it was read completely, as of the last commit. */
  readonly 'last-success'?: string
  /** The day on which it was first tried, until it is read completely for the first time. */
  readonly 'first-tried'?: string
  /**
   * Entries that are not recorded because they may not be public yet: id → the day on which it was first seen. See
   * `holdBack`.
   */
  readonly 'held-back'?: Readonly<Record<string, string>>
  /** It has entries by several people. */
  readonly 'several-authors'?: true
  /** Remarks of the last successful reading, as in `2 entries without a date skipped`. */
  readonly notes?: readonly string[]
  /** The configured origin where it is another one, such as a handle for its channel. */
  readonly 'configured-as'?: string
}

/** What reading a source showed: see `Coverage` in sources/source.ts. */
interface SourceReading {
  readonly completeSince?: string
  readonly isPartial?: boolean
  readonly isOfSeveral?: boolean
  readonly notes: readonly string[]
  /** See `SourceRecord`. */
  readonly heldBack?: Readonly<Record<string, string>>
}

/**
 * The record of a source after it was read on `day`. It is complete from further back than this reading only if the reading
 * reaches back to the last one: otherwise entries may have come and gone in between. A reading for an earlier day than the
 * last one takes nothing back.
 */
export function recordReading(
  known: SourceRecord | undefined,
  reading: SourceReading,
  day: string,
): SourceRecord {
  const {
    notes: _,
    'first-tried': __,
    'complete-since': before,
    'last-success': last,
    'held-back': held = {},
    'several-authors': hadSeveral,
    ...rest
  } = known ?? {}
  const since = reading.isPartial ? undefined : reading.completeSince
  const isPast = last !== undefined && day < last
  const heldBack = isPast ? held : (reading.heldBack ?? {})
  const completeSince = isPast ? extend(before, since, day) : extend(since, before, last)
  return compact({
    ...rest,
    'complete-since': completeSince,
    'last-success': isPast ? last : day,
    'several-authors': reading.isOfSeveral ? true : hadSeveral,
    'held-back': Object.keys(heldBack).length > 0 ? heldBack : undefined,
    notes: reading.notes.length > 0 ? reading.notes : undefined,
  })
}

/**
 * The record of a source after it could not be read on `day`. One that never succeeded keeps the day on which it was first
 * tried.
 */
export function recordFailure(known: SourceRecord | undefined, day: string): SourceRecord {
  return known?.['last-success'] === undefined ? { 'first-tried': day, ...known } : known
}

/**
 * The first day of two complete periods together, from `since` on and from `earlier` to `day`, where there is no gap between
 * them; otherwise `since`.
 */
function extend(since: string | undefined, earlier: string | undefined, day: string | undefined) {
  const meets = since !== undefined && earlier !== undefined && day !== undefined && since <= day
  return meets && earlier < since ? earlier : since
}

/** The recorded origin of a configured one: a handle is recorded as its channel. */
export function findOrigin({ sources }: Ledger, configured: string): string {
  if (Object.hasOwn(sources, configured)) return configured
  const found = Object.entries(sources).find(([, source]) => source['configured-as'] === configured)
  return found?.[0] ?? configured
}

/** The record of a source, by its configured origin. */
export function findSource(ledger: Ledger, configured: string): SourceRecord | undefined {
  return ledger.sources[findOrigin(ledger, configured)]
}

/** Days since a source was last read completely; `Infinity` if it never was. */
export function daysWithoutSuccess(ledger: Ledger, origin: string, day: string): number {
  const last = findSource(ledger, origin)?.['last-success']
  return last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, day)
}
