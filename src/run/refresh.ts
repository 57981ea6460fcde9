import type { Settings } from '../config/settings.ts'
import type { Contribution } from '../record/contribution.ts'
import type { Ledger } from '../record/ledger.ts'
import { daysBetween, toDay } from '../record/window.ts'

/** The files are brought up to date at least this often, even without news. */
const REFRESH_DAYS = 7

/** Whether the files have to be made for today although there is no news. */
export function needsRefresh(
  { refreshed, contributions }: Ledger,
  {
    until,
    isByHand,
    windowUpTo,
    timeZone,
  }: Pick<Settings, 'until' | 'windowUpTo' | 'timeZone'> & { readonly isByHand: boolean },
): boolean {
  if (isByHand || refreshed === undefined) return true
  // A window that begins after the day the files show can only be shown for another day.
  if (until < refreshed || windowUpTo(refreshed).since > refreshed) return true
  // What the person announced is shown from its day on.
  const isDay = contributions.some(({ date }) => isBetween(toDay(date, timeZone), refreshed, until))
  return isDay || daysBetween(refreshed, until) >= REFRESH_DAYS
}

function isBetween(day: string, after: string, upTo: string): boolean {
  return after < day && day <= upTo
}

/** Whether authors became known: they are recorded while the feed still names them, for filters that are added later. */
export function learnsAuthors({ contributions }: Ledger, merged: readonly Contribution[]): boolean {
  const silent = new Set(contributions.filter(({ authors }) => !authors).map(({ id }) => id))
  return merged.some(({ id, authors }) => authors !== undefined && silent.has(id))
}
