import type { Contribution } from '../record/contribution.ts'
import type { Filter } from '../record/filter.ts'
import { holdBack } from '../record/holding.ts'
import { tellApart } from '../record/identity.ts'
import type { KindOf } from '../record/kind.ts'
import type { Ledger } from '../record/ledger.ts'
import {
  findOrigin,
  findSource,
  recordFailure,
  recordReading,
  type SourceRecord,
} from '../record/source-record.ts'
import { isFailure, type Outcome, type Reading } from './collect.ts'

/** An outcome after filters: what is to be recorded, and what is held back. */
export type Judged = Outcome & {
  /** What may not be out yet: see `holdBack`. */
  readonly heldBack: Readonly<Record<string, string>>
  readonly warning?: string
}

/**
 * The outcomes with the ids under which the record knows the entries. If some entries could not be told apart from others,
 * the source's coverage says how many, and does not claim to be complete.
 */
export function identify({ contributions }: Ledger, outcomes: readonly Outcome[], kindOf: KindOf): Outcome[] {
  const told = tellApart(
    contributions,
    outcomes.map((outcome) => (isFailure(outcome) ? [] : outcome.contributions)),
    kindOf,
  )
  return outcomes.map((outcome, index) => {
    const { contributions: entries = [], leftOut = 0 } = told[index] ?? {}
    if (isFailure(outcome)) return outcome
    const { completeSince: _, ...unproved } = outcome.coverage
    const coverage = leftOut === 0 ? outcome.coverage : unproved
    const notes = [...coverage.notes, ...describeLeftOut(leftOut)]
    return { ...outcome, contributions: entries, coverage: { ...coverage, notes } }
  })
}

function describeLeftOut(count: number): string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'entry' : 'entries'} with the id or link of another left out`]
}

/**
 * What of an outcome is to be recorded. An entry that may not be public yet is held back, unless it is recorded already or
 * `mayWait` says that it would not be recorded anyway. The source's coverage says how many entries are held back and how
 * many the filters leave out; if they leave out all, there is a warning.
 */
export function judgeOutcome(
  outcome: Outcome,
  ledger: Ledger,
  counts: Filter,
  mayWait: Filter,
  day: { readonly until: string; readonly timeZone: string },
): Judged {
  if (isFailure(outcome)) return { ...outcome, heldBack: {} }
  const { origin, pending = [], coverage, configuredAs } = outcome
  const recorded = new Set(ledger.contributions.map(({ id }) => id))
  const heldBack = holdBack(
    pending.filter((entry) => !recorded.has(entry.id) && mayWait(entry)),
    { ...day, known: findSource(ledger, origin) },
  )
  const contributions = [
    ...outcome.contributions,
    ...pending.filter(({ id }) => !Object.hasOwn(heldBack, id)),
  ]
  const given = new Map(contributions.map((entry) => [entry.id, entry]))
  const leftOut = [...given.values()].filter((entry) => !counts(entry)).length
  const filterNote = `${leftOut} of ${given.size} left out by filters`
  const notes = [
    ...coverage.notes,
    ...describeHeldBack(Object.keys(heldBack).length),
    ...(leftOut > 0 ? [filterNote] : []),
  ]
  const judged = { origin, configuredAs, contributions, heldBack, coverage: { ...coverage, notes } }
  if (leftOut === 0 || leftOut < given.size) return judged
  const warning = `${configuredAs}: ${filterNote}. Look at its keywords, author and exclusions if that is not what you want.`
  return { ...judged, warning }
}

function describeHeldBack(count: number): string[] {
  if (count === 0) return []
  return count === 1
    ? ['1 video without views held back, since it may not be out yet']
    : [`${count} videos without views held back, since they may not be out yet`]
}

/** Everything that the sources gave, including what filters leave out and what is not public yet. */
export function toHarvested(outcomes: readonly Outcome[]): Contribution[] {
  return outcomes.flatMap((outcome) =>
    isFailure(outcome) ? [] : [...outcome.contributions, ...(outcome.pending ?? [])],
  )
}

/** What the record knows of its sources after a run on `day`. */
export function toSources(ledger: Ledger, outcomes: readonly Judged[], day: string): Ledger['sources'] {
  const sources: Record<string, SourceRecord> = { ...ledger.sources }
  for (const outcome of outcomes) {
    if (isFailure(outcome)) {
      sources[findOrigin(ledger, outcome.origin)] = recordFailure(findSource(ledger, outcome.origin), day)
      continue
    }
    const { origin, coverage, heldBack } = outcome
    const record = recordReading(findSource(ledger, origin), { ...coverage, heldBack }, day)
    const alias = aliasOf(outcome, sources[origin])
    sources[origin] = alias === undefined ? record : { ...record, 'configured-as': alias }
  }
  return sources
}

/** A channel may be configured twice, by its handle and by its id: reading it by its id must not drop the handle. */
function aliasOf({ origin, configuredAs }: Reading, known: SourceRecord | undefined): string | undefined {
  return origin === configuredAs ? known?.['configured-as'] : configuredAs
}

/** Whether the record does not know yet that a source was tried, or if it was read, that it was read. */
export function isNewSource(ledger: Ledger, outcome: Outcome): boolean {
  const known = findSource(ledger, outcome.origin)
  return isFailure(outcome) ? known === undefined : known?.['last-success'] === undefined
}
