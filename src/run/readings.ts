import type { Contribution } from '../record/contribution.ts'
import { type Curation, type CurationContext, createForgetting } from '../record/curate.ts'
import type { Filter } from '../record/filter.ts'
import { holdBack } from '../record/holding.ts'
import { tellApart } from '../record/identity.ts'
import { type Ledger, type Merge, mergeContributions } from '../record/ledger.ts'
import { toRecordable } from '../record/ledger-file.ts'
import {
  findOrigin,
  findSource,
  recordFailure,
  recordReading,
  type SourceRecord,
} from '../record/source-record.ts'
import { toDay } from '../record/window.ts'
import { isFailure, type Outcome } from './collect.ts'

/** What a source gave, and what of it counts. */
export interface Reading {
  readonly outcome: Outcome
  readonly warning?: string
  /** What may not be out yet: see `holdBack`. */
  readonly heldBack: Readonly<Record<string, string>>
}

/**
 * The outcomes with every entry under the id by which the record knows it. How many could not be told from others is said in
 * a source's coverage, which then proves nothing.
 */
export function identify({ contributions }: Ledger, outcomes: readonly Outcome[]): Outcome[] {
  const told = tellApart(
    contributions,
    outcomes.map((outcome) => (isFailure(outcome) ? [] : outcome.harvest.contributions)),
  )
  return outcomes.map((outcome, index) => {
    const { contributions: entries = [], leftOut = 0 } = told[index] ?? {}
    if (isFailure(outcome)) return outcome
    const { completeSince: _, ...coverage } = outcome.harvest.coverage
    const proved = leftOut === 0 ? outcome.harvest.coverage : coverage
    const notes = [...coverage.notes, ...describeLeftOut(leftOut)]
    return {
      ...outcome,
      harvest: { ...outcome.harvest, contributions: entries, coverage: { ...proved, notes } },
    }
  })
}

function describeLeftOut(count: number): string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'entry' : 'entries'} with the id or link of another left out`]
}

/**
 * What of an outcome is to be recorded. What may not be out yet waits, unless it is recorded already or is not wanted
 * anyway: `mayWait` says so. How much waits and how much does not count is told in the source's coverage, with a warning when nothing counts.
 */
export function toReading(
  outcome: Outcome,
  ledger: Ledger,
  counts: Filter,
  mayWait: Filter,
  day: Pick<MergeSettings, 'until' | 'timeZone'>,
): Reading {
  if (isFailure(outcome)) return { outcome, heldBack: {} }
  const { origin, contributions, pending = [], coverage } = outcome.harvest
  const recorded = new Set(ledger.contributions.map(({ id }) => id))
  const heldBack = holdBack(
    pending.filter((entry) => !recorded.has(entry.id) && mayWait(entry)),
    { ...day, known: findSource(ledger, origin) },
  )
  const out = [...contributions, ...pending.filter(({ id }) => !Object.hasOwn(heldBack, id))]
  const given = new Map(out.map((entry) => [entry.id, entry]))
  const leftOut = [...given.values()].filter((entry) => !counts(entry)).length
  const filterNote = `${leftOut} of ${given.size} left out by filters`
  const notes = [
    ...coverage.notes,
    ...describeHeldBack(Object.keys(heldBack).length),
    ...(leftOut > 0 ? [filterNote] : []),
  ]
  return {
    outcome: { ...outcome, harvest: { origin, contributions: out, coverage: { ...coverage, notes } } },
    heldBack,
    ...(leftOut > 0 &&
      leftOut === given.size && {
        warning: `${outcome.origin}: ${filterNote}. Look at its keywords, author and exclusions if that is not what you want.`,
      }),
  }
}

function describeHeldBack(count: number): string[] {
  if (count === 0) return []
  return count === 1
    ? ['1 video without views held back, since it may not be out yet']
    : [`${count} videos without views held back, since they may not be out yet`]
}

/** What does not count is not recorded anew, and neither is what is dated after today or to be forgotten. */
export function mergeReadings(
  ledger: Ledger,
  readings: readonly Reading[],
  counts: Filter,
  { until, timeZone, today, curation }: MergeSettings,
  context: CurationContext,
): Merge {
  const isForgotten = createForgetting(curation, context)
  const known = new Set(ledger.contributions.map(({ id }) => id))
  // Of a pull request whose labels could not be read nobody knows whether it is one to leave out.
  const isDoubtful = ({ type, tags }: Contribution) =>
    type === 'pull-request' && tags === undefined && curation.filters.excludeLabels.length > 0
  const wanted = readings
    .flatMap(({ outcome }) => (isFailure(outcome) ? [] : outcome.harvest.contributions))
    .flatMap((entry) => toRecordable(entry) ?? [])
    .filter((entry) => known.has(entry.id) || (counts(entry) && !isDoubtful(entry)))
    .filter((entry) => !isForgotten(entry) && toDay(entry.date, timeZone) <= until)
  // What one source's filter leaves out may count as another's.
  const counting = new Map(wanted.filter(counts).map(({ id, origin }) => [id, origin]))
  const recorded = ledger.contributions.map((entry) => {
    const origin = counting.get(entry.id)
    return origin === undefined || counts(entry) ? entry : { ...entry, origin }
  })
  return mergeContributions(recorded, wanted, until >= today, counts)
}

/** Everything that the sources gave, whether it counts, and is out, or not. */
export function toHarvested(outcomes: readonly Outcome[]): Contribution[] {
  return outcomes.flatMap((outcome) =>
    isFailure(outcome) ? [] : [...outcome.harvest.contributions, ...(outcome.harvest.pending ?? [])],
  )
}

/** Both days are `YYYY-MM-DD` in `timeZone`. */
interface MergeSettings {
  /** The day that counts as today. */
  readonly until: string
  /** The day it really is. */
  readonly today: string
  readonly timeZone: string
  readonly curation: Curation
}

/** A channel may be read twice, by its handle and by its id: what it was configured as must outlast the second. */
export function toSources(ledger: Ledger, readings: readonly Reading[], day: string): Ledger['sources'] {
  const sources: Record<string, SourceRecord> = { ...ledger.sources }
  for (const { outcome, heldBack } of readings) {
    if (isFailure(outcome)) {
      sources[findOrigin(ledger, outcome.origin)] = recordFailure(findSource(ledger, outcome.origin), day)
      continue
    }
    const { origin, coverage } = outcome.harvest
    const alias = origin === outcome.origin ? sources[origin]?.['configured-as'] : outcome.origin
    const record = recordReading(findSource(ledger, origin), { ...coverage, heldBack }, day)
    sources[origin] = alias === undefined ? record : { ...record, 'configured-as': alias }
  }
  return sources
}

/** Whether a source is the record's first of it: that it is tried, or that it was read. */
export function isNewSource(ledger: Ledger, { outcome }: Reading): boolean {
  if (isFailure(outcome)) return findSource(ledger, outcome.origin) === undefined
  return findSource(ledger, outcome.harvest.origin)?.['last-success'] === undefined
}
