import type { Overwritten } from '../nomination/edits.ts'
import { isFailure, type Outcome } from './collect.ts'
import type { Edition, Published } from './commit.ts'
import type { Result } from './main.ts'

/** The most changes of a file that are told one by one. */
const MAX_TOLD = 20

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
    ...say('warning', published.edition.overwritten.flatMap(describeOverwritten)),
    ...say('notice', notices),
    ...say('warning', outcomes.flatMap(describeGaps)),
    ...say('error', errorsOf(published)),
  ]
}

/** What was written into a pack by hand, each with the line that would keep it. */
function describeOverwritten({ path, edits }: Overwritten): string[] {
  const told = edits.slice(0, MAX_TOLD).map(({ text, home }) => {
    const advice =
      home === undefined
        ? `It has no place in the configuration file: keep it elsewhere. ${JSON.stringify(text)}`
        : `To keep it, add under ${home.key} in the configuration file: ${home.line}`
    return `${path}: what was written there by hand is not in the file that is made anew. ${advice}`
  })
  const left = edits.length - told.length
  return left > 0 ? [...told, `${path}: ${left} more such changes are in the history of the file.`] : told
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
