import { isFailure, type Outcome } from './collect.ts'
import type { Edition, Published } from './commit.ts'
import type { Result } from './main.ts'

/** Something of a run that the person should know, on one line. */
export interface Remark {
  /** An error fails the run. */
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
}

/** The outcome of a source, for the job's log. */
export function describeOutcome(outcome: Outcome): string {
  if (isFailure(outcome)) return `${outcome.origin}: not read`
  const { origin, contributions } = outcome
  return `${origin}: ${contributions.length} found`
}

/** What a run changed in the record. */
export type News = Pick<Edition, 'added' | 'updated' | 'removed'>

export function describeNews({ added, updated, removed }: News): string {
  const gone = removed > 0 ? `, ${removed} taken out` : ''
  return `${added.length} new, ${updated.length} changed${gone}`
}

/** Everything that there is to remark on a run. */
export function remarksOf({ published, outcomes, verdict, notices, warnings }: Result): Remark[] {
  const say = (level: Remark['level'], messages: readonly string[]) =>
    messages.map((message) => ({ level, message }))
  return [
    ...say('error', verdict.errors.map(describeFailure)),
    ...say('warning', verdict.warnings.map(describeFailure)),
    ...say('warning', warnings),
    ...say('notice', notices),
    ...say('warning', outcomes.flatMap(describeGaps)),
    ...say('error', errorsOf(published)),
  ]
}

/** Why what was made could not be published. */
export function errorsOf({ error, pullRequest }: Published): string[] {
  return [error, pullRequest && 'error' in pullRequest ? pullRequest.error : undefined].filter(
    (one) => one !== undefined,
  )
}

function describeFailure({ origin, error }: { origin: string; error: string }): string {
  return `${origin}: ${error}`
}

/** A source that gave less than it counts did not fail, but the person must know at once. */
function describeGaps(outcome: Outcome): string[] {
  if (isFailure(outcome) || !outcome.coverage.isPartial) return []
  return [`${outcome.configuredAs}: ${outcome.coverage.notes.join(', ')}`]
}
