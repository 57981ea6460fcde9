import type { Settings } from '../config/settings.ts'
import { type Contribution, compareContributions } from '../record/contribution.ts'
import { joinCrossPosts, type Shown } from '../record/cross-posts.ts'
import { type Curation, type CurationContext, createForgetting, curate, findIdle } from '../record/curate.ts'
import { createFilter, type Filter, type KindFilter } from '../record/filter.ts'
import type { KindOf } from '../record/kind.ts'
import type { Ledger } from '../record/ledger.ts'
import { toRecordable } from '../record/ledger-file.ts'
import { type Merge, mergeContributions, mirror } from '../record/merging.ts'
import { createMatcher, type Match } from '../record/override.ts'
import { findOrigin } from '../record/source-record.ts'
import { toDay, type Window } from '../record/window.ts'
import type { Snapshot } from '../repository/repository.ts'
import { askedFor, isFailure, type Outcome } from './collect.ts'
import { identify, isNewSource, type Judged, judgeOutcome, toHarvested, toSources } from './readings.ts'
import { type RecordPlace, readRecord } from './record.ts'
import { learnsAuthors, needsRefresh } from './refresh.ts'

export interface MergeSettings extends Settings, RecordPlace {
  /** The day it really is. */
  readonly today: string
  /** Started by hand: the person wants everything brought up to date. */
  readonly isByHand: boolean
  /** The name on the person's profile, if it could be read. */
  readonly profileName: string | undefined
}

/** What a run makes of the record. */
export interface Merged {
  /** As it is to be written. */
  readonly ledger: Ledger
  /** What is known of the sources as of this run, whereas the ledger may say it as of the day that the files show. */
  readonly sources: Ledger['sources']
  /** The configured origins, in their order. */
  readonly origins: readonly string[]
  /** What the person wants to see of the record in a window. */
  readonly show: (window: Window) => readonly Shown[]
  /** What tells which contributions the person means. */
  readonly toMatcher: (match: Match) => Filter
  readonly added: readonly Contribution[]
  readonly updated: readonly Contribution[]
  /** How many entries were taken out: forgotten, or gone from the configuration file. */
  readonly removed: number
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
  /** What merging the branch brings, of this run and of those before, where changes take a pull request. */
  readonly waiting: (Merge & { readonly removed: number }) | undefined
}

/**
 * Merges what was collected into the record. With news it becomes the record of today; without news it stays that of the day
 * that the files already show, so that the same bytes mean that there is nothing to commit.
 */
export function merge(snapshot: Snapshot, harvested: readonly Outcome[], settings: MergeSettings): Merged {
  const { ledger: before, own, base } = readRecord(snapshot, settings)
  const { until, curation, kindOf } = settings
  const outcomes = identify(before, harvested, kindOf)
  const context = toContext(before, outcomes, settings)
  const word = applyWord(before, settings, context)
  const { ledger } = word
  const filter = createFilter(curation.filters, kindOf, context.findOrigin)
  const isForgotten = createForgetting(curation, context)
  const mayWait = (entry: Contribution) => filter.counts(entry) && !isForgotten(entry)
  const judged = outcomes.map((outcome) => judgeOutcome(outcome, ledger, filter.counts, mayWait, settings))
  const merged = mergeJudged(ledger, judged, filter, isForgotten, settings)
  const added = [...word.added, ...merged.added].sort(compareContributions)
  const updated = [...word.updated, ...merged.updated].sort(compareContributions)
  const isDue =
    added.length > 0 ||
    updated.length > 0 ||
    learnsAuthors(ledger, merged.contributions) ||
    needsRefresh(ledger, settings)
  const sources = toSources(ledger, judged, until)
  const first = judged.filter((outcome) => isNewSource(ledger, outcome))
  const next: Ledger = isDue
    ? { ...ledger, refreshed: until, sources, contributions: merged.contributions }
    : { ...ledger, sources: toSources(ledger, first, until) }
  const visible = curate(next.contributions, curation, context)
  const isOfSeveral = (origin: string) => next.sources[origin]?.['several-authors'] === true
  return {
    ...{ ledger: next, sources, added, updated, removed: countRemoved(own, next) },
    origins: [...new Set([...judged, ...settings.mirrored].map(({ origin }) => origin))],
    show: (window) => joinCrossPosts(visible, { origins: context.origins, kindOf, window, isOfSeveral }),
    toMatcher: (match) => createMatcher(match, context),
    notices: describeIdle(
      outcomes.some(isFailure),
      curation,
      [...before.contributions, ...toHarvested(outcomes), ...settings.mirrored],
      context,
    ),
    warnings: judged.flatMap(({ warning }) => warning ?? []),
    waiting: base && toWaiting(base, next, kindOf),
  }
}

/** Maps configured origins to recorded ones, which may differ, and lists them in the order of the configuration. */
function toContext(
  ledger: Ledger,
  outcomes: readonly Outcome[],
  { timeZone, kindOf }: MergeSettings,
): CurationContext {
  const now = new Map(outcomes.map((outcome) => [askedFor(outcome), outcome]))
  const findIn = (configured: string) => {
    const outcome = now.get(configured)
    return outcome && !isFailure(outcome) ? outcome.origin : findOrigin(ledger, configured)
  }
  return {
    ...{ timeZone, kindOf, findOrigin: findIn },
    origins: outcomes.map((outcome) => findIn(askedFor(outcome))),
  }
}

/** The record as the person wants it before anything is collected: with what they wrote, without what is to be forgotten. */
function applyWord(ledger: Ledger, settings: MergeSettings, context: CurationContext) {
  const isForgotten = createForgetting(settings.curation, context)
  const kept = ledger.contributions.filter((entry) => !isForgotten(entry))
  const written = settings.mirrored
    .flatMap((entry) => toRecordable(entry) ?? [])
    .filter((entry) => !isForgotten(entry))
  const { contributions, added, updated } = mirror(kept, written, settings.kindOf)
  const name = settings.profileName ?? ledger.name
  return {
    ledger: {
      ...ledger,
      ...(name !== undefined && { name }),
      sources: keepSources(ledger, contributions, context.origins),
      contributions,
    },
    ...{ added, updated },
  }
}

/** A source that is neither configured nor has anything in the record is forgotten. */
function keepSources(
  { sources }: Ledger,
  left: readonly Contribution[],
  origins: readonly string[],
): Ledger['sources'] {
  const known = new Set([...left.map(({ origin }) => origin), ...origins])
  return Object.fromEntries(Object.entries(sources).filter(([origin]) => known.has(origin)))
}

/** New entries are recorded only if they count, are not dated after today, and are not to be forgotten. */
function mergeJudged(
  ledger: Ledger,
  judged: readonly Judged[],
  { counts, isUnclear }: Required<KindFilter>,
  isForgotten: Filter,
  { until, timeZone, today, kindOf }: MergeSettings,
): Merge {
  const known = new Set(ledger.contributions.map(({ id }) => id))
  const wanted = judged
    .flatMap((outcome) => (isFailure(outcome) ? [] : outcome.contributions))
    .flatMap((entry) => toRecordable(entry) ?? [])
    .filter((entry) => known.has(entry.id) || (counts(entry) && !isUnclear(entry)))
    .filter((entry) => !isForgotten(entry) && toDay(entry.date, timeZone) <= until)
  // An entry that one source's filter leaves out may count as an entry of another source.
  const counting = new Map(wanted.filter(counts).map(({ id, origin }) => [id, origin]))
  const recorded = ledger.contributions.map((entry) => {
    const origin = counting.get(entry.id)
    return origin === undefined || counts(entry) ? entry : { ...entry, origin }
  })
  return mergeContributions(recorded, wanted, { kindOf, counts, refreshMetrics: until >= today })
}

function describeIdle(
  isIncomplete: boolean,
  curation: Curation,
  contributions: readonly Contribution[],
  context: CurationContext,
): string[] {
  // Forgotten entries are not in the record, only in what sources give: if a source failed, it is unknown what they match.
  const idle = findIdle(curation, contributions, context).filter(
    ({ isForgotten }) => !(isForgotten && isIncomplete),
  )
  return idle.map(
    ({ place }) =>
      `${place} in the configuration file matches nothing that is known. Take it out, or look for a typo.`,
  )
}

function toWaiting(base: Ledger, next: Ledger, kindOf: KindOf): NonNullable<Merged['waiting']> {
  const merged = mergeContributions(base.contributions, next.contributions, { kindOf, refreshMetrics: true })
  return { ...merged, removed: countRemoved(base, next) }
}

function countRemoved(before: Ledger, after: Ledger): number {
  const left = new Set(after.contributions.map(({ id }) => id))
  return before.contributions.filter(({ id }) => !left.has(id)).length
}
