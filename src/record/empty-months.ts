import type { Contribution } from './contribution.ts'
import type { KindOf } from './kind.ts'
import type { Ledger } from './ledger.ts'
import { findOrigin, findSource } from './source-record.ts'
import { dayIn, daysOf, monthsOf, type Window, wholeMonthsOf } from './window.ts'

/** What can tell how far back the sources are known. */
export interface Memory {
  readonly ledger: Ledger
  /** The configured sources. What is in the record of others says nothing of what is missing. */
  readonly origins: readonly string[]
  readonly kindOf: KindOf
}

/** A month without an entry. */
export interface EmptyMonth {
  /** `YYYY-MM` */
  readonly month: string
  /** The recorded origins of the sources that are not known to cover it. Without any, nothing happened in it. */
  readonly unknownTo: readonly string[]
}

/** Months that follow each other, both inclusive, `YYYY-MM`. */
export interface MonthRange {
  readonly first: string
  readonly last: string
}

/**
 * The months of a window without an entry, oldest first: those in which nothing happened, and those of which that is not
 * known, since a source may have had something that nobody can read any more. A month of which only a part lies in the
 * window is left out: some days without an entry are no gap.
 */
export function findEmptyMonths(
  contributions: readonly Contribution[],
  window: Window,
  memory: Memory,
): EmptyMonth[] {
  const shown = new Set(contributions.map((entry) => dayIn(window, entry).slice(0, 7)))
  const busy = findBusyMonths(contributions, window)
  const memories = findMemories(memory)
  return (
    wholeMonthsOf(window)
      .filter((month) => !shown.has(month))
      .map((month) => {
        const unknown = memories.filter(({ since }) => since === undefined || since > `${month}-01`)
        return { month, unknownTo: unknown.map(({ origin }) => origin) }
      })
      // That something lasted says nothing of what a source no longer shows.
      .filter(({ month, unknownTo }) => unknownTo.length > 0 || !busy.has(month))
  )
}

/** The months of which it is not known whether anything happened. */
export function unknownMonthsOf(months: readonly EmptyMonth[]): string[] {
  return months.filter(({ unknownTo }) => unknownTo.length > 0).map(({ month }) => month)
}

/** The months of which nothing is known, by the sources to which they are unknown; in the order of their first months. */
export function groupUnknown(
  months: readonly EmptyMonth[],
): { readonly unknownTo: readonly string[]; readonly months: readonly string[] }[] {
  const unknown = months.filter(({ unknownTo }) => unknownTo.length > 0)
  const groups = Map.groupBy(unknown, ({ unknownTo }) => JSON.stringify(unknownTo))
  return [...groups.values()].map((group) => ({
    unknownTo: group[0]?.unknownTo ?? [],
    months: group.map(({ month }) => month),
  }))
}

/** Months in their order, those that follow each other joined. */
export function toRanges(months: readonly string[]): MonthRange[] {
  const ranges: MonthRange[] = []
  for (const month of months) {
    const before = ranges.at(-1)
    if (before && numberOf(month) === numberOf(before.last) + 1)
      ranges[ranges.length - 1] = { first: before.first, last: month }
    else ranges.push({ first: month, last: month })
  }
  return ranges
}

/** What lasts makes all its months busy, although it is shown in one. What is outside of the window is busy in no whole month of it. */
function findBusyMonths(
  contributions: readonly Contribution[],
  { since, until, timeZone }: Window,
): Set<string> {
  return new Set(
    contributions.flatMap((entry) => {
      const { first, last } = daysOf(entry, timeZone)
      if (first === last) return [first.slice(0, 7)]
      return monthsOf({ since: first > since ? first : since, until: last < until ? last : until })
    }),
  )
}

/** The recorded origin of each configured source, and from which day on it is known. What a file says is all there is of it. */
function findMemories({ ledger, origins, kindOf }: Memory): { origin: string; since: string | undefined }[] {
  const read = origins.filter((origin) => !kindOf(origin)?.isMirrored)
  return [...new Set(read.map((origin) => findOrigin(ledger, origin)))].map((origin) => ({
    origin,
    since: findSource(ledger, origin)?.['complete-since'],
  }))
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
}
