import { toWindow } from '../record/window.ts'

/** The first and the last day of the log as they were given, `YYYY-MM-DD`. */
interface GivenDays {
  readonly since: string | undefined
  readonly until: string | undefined
}

/** The day it is in a zone, and the latest that it may be where the zone is not known yet. */
export interface Today {
  readonly day: string
  readonly latest: string
  readonly timeZone: string
}

/** What is wrong with one of the days, and what to write instead. */
export function findDayMistake(
  { since, until }: GivenDays,
  { day, latest, timeZone }: Today,
): { readonly of: 'since' | 'until'; readonly message: string } | undefined {
  if (until !== undefined && until > latest) {
    const message = `${until} is in the future (today is ${day} in ${timeZone}). Write that day or an earlier one, or leave it out.`
    return { of: 'until', message }
  }
  if (since === undefined || since <= (until ?? latest)) return undefined
  const last = until ?? day
  const message = `${since} is after until (${last}). Write an earlier day, such as ${toWindow(last, 'UTC').since}.`
  return { of: 'since', message }
}
