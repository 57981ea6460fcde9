import { addDays, daysBetween } from '../../record/window.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const DAYS_UNTIL_OFF = 60
const DAYS_UNTIL_WARNING = 45

/** When something last happened in a repository: days, `YYYY-MM-DD` in UTC. */
export interface Activity {
  /** The last commit of the default branch. */
  readonly committed: string | undefined
  /** The last push to any branch. */
  readonly pushed: string | undefined
  /** The default branch, where the log is committed to another: GitHub does not say whether that is activity. */
  readonly quietBranch: string | undefined
}

/**
 * What to say of a schedule that GitHub is about to switch off because nothing happens in its repository, or `undefined`
 * while that is far off.
 */
export function warnOfPause({ committed, pushed, quietBranch }: Activity, today: string): string | undefined {
  const days = [committed, quietBranch === undefined ? pushed : undefined].filter((day) => day !== undefined)
  const lastActivity = days.sort().at(-1) ?? today
  const idle = daysBetween(lastActivity, today)
  if (idle < DAYS_UNTIL_WARNING) return undefined
  const end = addDays(lastActivity, DAYS_UNTIL_OFF)
  const ends = quietBranch === undefined ? 'ends' : 'may end'
  const outlook = idle < DAYS_UNTIL_OFF ? `this one ${ends} on ${end}` : 'this one may end any day'
  const rule =
    quietBranch === undefined ? '' : '; whether commits to another branch are any is not documented'
  const place = quietBranch === undefined ? 'here' : `on ${quietBranch}`
  const commit = quietBranch === undefined ? 'push a commit' : `push a commit to ${quietBranch}`
  return `GitHub switches schedules off after ${DAYS_UNTIL_OFF} days without activity in a public repository${rule}. The last ${place} was on ${lastActivity}, ${idle} days ago, so ${outlook}. What helps: ${commit}, or merge a pull request that is open; once it is off, press "Enable workflow" on its Actions page.`
}
