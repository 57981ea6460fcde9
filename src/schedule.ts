import { addDays, daysBetween } from './record/window.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const DAYS_UNTIL_OFF = 60
const DAYS_UNTIL_WARNING = 45

/**
 * What to say of a schedule that GitHub is about to switch off because nothing happens in its repository, or `undefined`
 * while that is far off. Both are days, `YYYY-MM-DD` in UTC.
 */
export function warnOfPause(lastActivity: string, today: string): string | undefined {
  const idle = daysBetween(lastActivity, today)
  if (idle < DAYS_UNTIL_WARNING) return undefined
  const end = addDays(lastActivity, DAYS_UNTIL_OFF)
  const outlook = idle < DAYS_UNTIL_OFF ? `this one ends on ${end}` : 'this one may end any day'
  return `GitHub switches schedules off after ${DAYS_UNTIL_OFF} days without activity in a public repository. The last here was on ${lastActivity}, ${idle} days ago, so ${outlook}. What helps: push a commit, or merge a pull request that is open; once it is off, press "Enable workflow" on its Actions page.`
}
