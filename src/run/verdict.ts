import type { FailurePolicy } from '../config/inputs.ts'
import type { Ledger } from '../record/ledger.ts'
import { findSource } from '../record/source-record.ts'
import { daysBetween } from '../record/window.ts'
import type { Failure, Outcome } from './collect.ts'
import { isFailure } from './collect.ts'

/** A source that has failed for this long, according to the record, fails the job: that is no longer a temporary fault. */
const PERSISTENT_DAYS = 14

export interface Verdict {
  /** Failures that fail the job. */
  readonly errors: readonly Failure[]
  /** Failures that are reported and do not fail the job. */
  readonly warnings: readonly Failure[]
}

/** Which failures fail the job on the day `until`. Where no source could be read, all of them do. */
export function judge(
  outcomes: readonly Outcome[],
  ledger: Ledger,
  policy: FailurePolicy,
  until: string,
): Verdict {
  const failures = outcomes.filter(isFailure)
  const isPersistent = ({ origin, isPassing }: Failure) => {
    const { 'last-success': last, 'first-tried': first = until } = findSource(ledger, origin) ?? {}
    // A source that never worked is misconfigured, unless the failure looks temporary.
    if (last === undefined && !isPassing) return true
    return daysBetween(last ?? first, until) >= PERSISTENT_DAYS
  }
  const isFatal = (failure: Failure) =>
    failures.length === outcomes.length ||
    policy === 'always' ||
    (policy === 'persistent' && isPersistent(failure))
  return { errors: failures.filter(isFatal), warnings: failures.filter((failure) => !isFatal(failure)) }
}
