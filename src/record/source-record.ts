import { compact } from './compact.ts'
import type { Ledger } from './ledger.ts'
import { daysBetween } from './window.ts'

/** What the record knows of a source. Keys that are not of ours survive in the file. */
export interface SourceRecord {
  /** The first day from which on nothing is known to be missing. */
  readonly 'complete-since'?: string
  /** The last day on which it was read to its end, as of the last commit. */
  readonly 'last-success'?: string
  /** The day on which the record first knew of it, as long as it was never read to its end. */
  readonly 'first-tried'?: string
  /** Entries that may not be out yet, which are not recorded: id → the day on which it was first seen. See `holdBack`. */
  readonly 'held-back'?: Readonly<Record<string, string>>
  /** Several people were seen to write there. */
  readonly 'several-authors'?: true
  /** What the last successful reading had to tell, as in `2 entries without a date skipped`. */
  readonly notes?: readonly string[]
  /** The origin it was configured as, where that differs: a handle stands here under its channel. */
  readonly 'configured-as'?: string
}

/** What a source's reading proves: see `Coverage` in sources/source.ts. */
interface SourceReading {
  readonly completeSince?: string
  readonly isPartial?: boolean
  readonly isOfSeveral?: boolean
  readonly notes: readonly string[]
  /** See `SourceRecord`. */
  readonly heldBack?: Readonly<Record<string, string>>
}

/**
 * What is known of a source after it was read on `day`. Completeness reaches further back than this reading only when
 * the reading goes back to the last one: otherwise something may have come and gone between the two. A reading for a day
 * before the last one takes nothing back.
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

/** What is known of a source after it could not be read on `day`: of one that never could be, since when it is tried. */
export function recordFailure(known: SourceRecord | undefined, day: string): SourceRecord {
  return known?.['last-success'] === undefined ? { 'first-tried': day, ...known } : known
}

/** Since when all is known from what is known since `since`, and since `earlier` up to `day`, where there is no gap between. */
function extend(since: string | undefined, earlier: string | undefined, day: string | undefined) {
  const meets = since !== undefined && earlier !== undefined && day !== undefined && since <= day
  return meets && earlier < since ? earlier : since
}

/** The origin under which the record knows what was configured: a handle stands there as its channel. */
export function findOrigin({ sources }: Ledger, configured: string): string {
  if (Object.hasOwn(sources, configured)) return configured
  const found = Object.entries(sources).find(([, source]) => source['configured-as'] === configured)
  return found?.[0] ?? configured
}

/** What the record knows of a source, by what it is configured as. */
export function findSource(ledger: Ledger, configured: string): SourceRecord | undefined {
  return ledger.sources[findOrigin(ledger, configured)]
}

/** Days since a source was last read to its end, by the record; `Infinity` when it never was. */
export function daysWithoutSuccess(ledger: Ledger, origin: string, day: string): number {
  const last = findSource(ledger, origin)?.['last-success']
  return last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, day)
}
