import type { Settings } from '../config/settings.ts'
import { type Contribution, compareContributions } from '../record/contribution.ts'
import { joinCrossPosts } from '../record/cross-posts.ts'
import { type Curation, type CurationContext, createForgetting, curate, findIdle } from '../record/curate.ts'
import { createFilter } from '../record/filter.ts'
import { type Ledger, type Merge, mergeContributions, mirrorManual } from '../record/ledger.ts'
import { toRecordable } from '../record/ledger-file.ts'
import { findOrigin } from '../record/source-record.ts'
import { daysBetween, toDay, type Window } from '../record/window.ts'
import { buildCoverage, type CoverageLine } from '../report/coverage.ts'
import type { Snapshot } from '../repository/repository.ts'
import { isFailure, type Outcome } from './collect.ts'
import { type Paths, readStart } from './files.ts'
import {
  identify,
  isNewSource,
  mergeReadings,
  type Reading,
  toHarvested,
  toReading,
  toSources,
} from './readings.ts'
import { type Rendering, type RenderSettings, renderFiles } from './render.ts'

/** The files are brought up to date at least so often, also without news. */
const REFRESH_DAYS = 7

export interface UpdateSettings extends Settings, RenderSettings {
  /** The day it really is. */
  readonly today: string
  /** Started by hand: the person wants everything brought up to date. */
  readonly isByHand: boolean
  /** The name on the person's profile, if it could be read. */
  readonly profileName: string | undefined
}

/** What a run makes of the files. */
export interface Update extends Rendering {
  /** Whether any of the files is another than it was. */
  readonly isChanged: boolean
  /** The ledger in `files`. */
  readonly ledger: Ledger
  /** As of this run, whereas the report's is as of the day that the files show. */
  readonly coverage: readonly CoverageLine[]
  readonly added: readonly Contribution[]
  readonly updated: readonly Contribution[]
  /** How many entries were taken out: forgotten, or gone from the configuration file. */
  readonly removed: number
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
  /** What merging the branch brings, of this run and of those before, where changes take a pull request. */
  readonly waiting?: Merge & { readonly removed: number }
}

/**
 * Merges what was collected into the record and renders the files. With news they are made for today; without news for
 * the day they already show, so that the same bytes mean that there is nothing to commit.
 */
export function updateFiles(
  snapshot: Snapshot,
  paths: Paths,
  harvested: readonly Outcome[],
  settings: UpdateSettings,
): Update {
  const { ledger: before, own, base } = readStart(snapshot, paths, settings)
  const outcomes = identify(before, harvested)
  const { until, curation } = settings
  const context = toContext(before, outcomes, settings)
  const word = applyWord(before, settings, context)
  const { ledger } = word
  const counts = createFilter(curation.filters, context.findOrigin)
  const isForgotten = createForgetting(curation, context)
  const mayWait = (entry: Contribution) => counts(entry) && !isForgotten(entry)
  const readings = outcomes.map((outcome) => toReading(outcome, ledger, counts, mayWait, settings))
  const merge = mergeReadings(ledger, readings, counts, settings, context)
  const added = [...word.added, ...merge.added].sort(compareContributions)
  const updated = [...word.updated, ...merge.updated].sort(compareContributions)
  const isDue =
    added.length > 0 ||
    updated.length > 0 ||
    learnsAuthors(ledger, merge.contributions) ||
    needsRefresh(ledger, settings)
  const sources = toSources(ledger, readings, until)
  const next: Ledger = isDue
    ? { ...ledger, refreshed: until, sources, contributions: merge.contributions }
    : {
        ...ledger,
        sources: toSources(
          ledger,
          readings.filter((reading) => isNewSource(ledger, reading)),
          until,
        ),
      }
  const origins = toOrigins(readings, settings)
  const visible = curate(next.contributions, curation, context)
  const isOfSeveral = (origin: string) => next.sources[origin]?.['several-authors'] === true
  const show = (window: Window) => joinCrossPosts(visible, context.origins, window, isOfSeveral)
  const rendering = renderFiles(next, show, next.refreshed ?? until, origins, paths, settings)
  return {
    ...rendering,
    isChanged: [...rendering.files].some(([path, text]) => snapshot.files.get(path) !== text),
    ledger: next,
    coverage: buildCoverage({ ...next, sources }, until, origins),
    ...{ added, updated, removed: countRemoved(own, next) },
    notices: describeIdle(
      outcomes.some(isFailure),
      curation,
      [...before.contributions, ...toHarvested(outcomes), ...settings.manual],
      context,
    ),
    warnings: readings.flatMap(({ warning }) => warning ?? []),
    ...(base && {
      waiting: {
        ...mergeContributions(base.contributions, next.contributions, true),
        removed: countRemoved(base, next),
      },
    }),
  }
}

/** What the record is called otherwise than it is configured, and the order of what is. */
function toContext(ledger: Ledger, outcomes: readonly Outcome[], { timeZone }: Settings): CurationContext {
  const now = new Map(
    outcomes.flatMap((outcome) => (isFailure(outcome) ? [] : [[outcome.origin, outcome.harvest.origin]])),
  )
  const findIn = (configured: string) => now.get(configured) ?? findOrigin(ledger, configured)
  return { timeZone, findOrigin: findIn, origins: outcomes.map(({ origin }) => findIn(origin)) }
}

/** The record as the person wants it before anything is collected: with their own entries, without what is to be forgotten. */
function applyWord(ledger: Ledger, settings: UpdateSettings, context: CurationContext) {
  const isForgotten = createForgetting(settings.curation, context)
  const kept = ledger.contributions.filter((entry) => !isForgotten(entry))
  const manual = settings.manual
    .flatMap((entry) => toRecordable(entry) ?? [])
    .filter((entry) => !isForgotten(entry))
  const { contributions, added, updated } = mirrorManual(kept, manual)
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

function describeIdle(
  isIncomplete: boolean,
  curation: Curation,
  contributions: readonly Contribution[],
  context: CurationContext,
): string[] {
  // What is forgotten is known from what its source gives: when one gave nothing this time, nothing can be said.
  const idle = findIdle(curation, contributions, context).filter(
    ({ isForgotten }) => !(isForgotten && isIncomplete),
  )
  return idle.map(
    ({ place }) =>
      `${place} in the configuration file matches nothing that is known. Take it out, or look for a typo.`,
  )
}

function countRemoved(before: Ledger, after: Ledger): number {
  const left = new Set(after.contributions.map(({ id }) => id))
  return before.contributions.filter(({ id }) => !left.has(id)).length
}

/** Who wrote an entry is asked for late, when a filter by author is added: it has to be recorded while the feed tells it. */
function learnsAuthors({ contributions }: Ledger, merged: readonly Contribution[]): boolean {
  const silent = new Set(contributions.filter(({ authors }) => !authors).map(({ id }) => id))
  return merged.some(({ id, authors }) => authors !== undefined && silent.has(id))
}

function needsRefresh(
  { refreshed, contributions }: Ledger,
  { until, isByHand, windowUpTo, timeZone }: UpdateSettings,
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

function toOrigins(readings: readonly Reading[], { manual }: Settings): string[] {
  const origins = readings.map(({ outcome }) =>
    isFailure(outcome) ? outcome.origin : outcome.harvest.origin,
  )
  return manual.length > 0 ? [...origins, 'manual'] : origins
}
