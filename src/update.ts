import type { Outcome } from './collect.ts'
import { isFailure } from './collect.ts'
import { ConfigError } from './errors.ts'
import type { Contribution } from './record/contribution.ts'
import { type Curation, curate } from './record/curate.ts'
import {
  EMPTY_LEDGER,
  findSource,
  type Ledger,
  type Merge,
  mergeContributions,
  mergeLedgers,
  recordReading,
  type SourceRecord,
} from './record/ledger.ts'
import { isRecordable, LedgerError, parseLedger, serialiseLedger } from './record/ledger-file.ts'
import { daysBetween, toDay, toWindow } from './record/window.ts'
import { isGenerated, renderLog } from './report/log.ts'
import { buildCoverage, buildReport, type CoverageLine, type Report } from './report/report.ts'
import type { Snapshot } from './repository/repository.ts'

/** The files are brought up to date at least so often, also without news. */
const REFRESH_DAYS = 7

/** Where the generated files are in the repository. */
export interface Paths {
  readonly log: string
  readonly ledger: string
}

/** Their texts. */
interface Files {
  readonly log: string | undefined
  readonly ledger: string | undefined
}

export interface UpdateSettings {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly until: string
  readonly since: string | undefined
  readonly timeZone: string
  /** The day it really is. */
  readonly today: string
  readonly curation: Curation
  /** Started by hand: the person wants everything brought up to date. */
  readonly isByHand: boolean
  /** The name on the person's profile, if it could be read. */
  readonly profileName: string | undefined
  /** Shown where no name is known. */
  readonly fallbackName: string
}

/** What a run makes of the files. */
export interface Update {
  /** The files as they are to be, and whether any of them is another than it was. */
  readonly files: { readonly log: string; readonly ledger: string }
  readonly isChanged: boolean
  /** The ledger in `files`. */
  readonly ledger: Ledger
  readonly report: Report
  /** As of this run, whereas the report's is as of the day that the files show. */
  readonly coverage: readonly CoverageLine[]
  readonly added: readonly Contribution[]
  readonly updated: readonly Contribution[]
  /** What merging the branch brings, of this run and of those before, where changes take a pull request. */
  readonly waiting?: Merge
}

function toFiles(texts: ReadonlyMap<string, string | undefined>, paths: Paths): Files {
  return { log: texts.get(paths.log), ledger: texts.get(paths.ledger) }
}

/** The record that a run starts from. */
export interface Start {
  readonly ledger: Ledger
  /** The record without what waits for a pull request to be merged, where changes are made so. */
  readonly base?: Ledger
}

/** The record in a repository, on both branches where changes take a pull request. Throws ConfigError for files that must not be overwritten. */
export function readStart({ branch, files, base }: Snapshot, paths: Paths): Start {
  const ledger = parseFiles(toFiles(files, paths), paths, branch.name)
  if (!base) return { ledger }
  const merged = parseFiles(toFiles(base.files, paths), paths, base.branch.name)
  return { ledger: mergeLedgers(merged, ledger), base: merged }
}

function parseFiles(files: Files, paths: Paths, branch: string): Ledger {
  if (files.log !== undefined && !isGenerated(files.log)) {
    throw new ConfigError([
      `directory: ${paths.log} was not written by this Action and is left as it is. Choose another directory, or move that file.`,
    ])
  }
  if (files.ledger === undefined) return EMPTY_LEDGER
  try {
    return parseLedger(files.ledger)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new ConfigError([
      `${paths.ledger} cannot be read: ${error.message}. It is left as it is; restore it from the history of the branch ${branch}.`,
    ])
  }
}

/**
 * Merges what was collected into the record and renders both files. With news they are made for today; without news for
 * the day they already show, so that the same bytes mean that there is nothing to commit.
 */
export function updateFiles(
  snapshot: Snapshot,
  paths: Paths,
  outcomes: readonly Outcome[],
  settings: UpdateSettings,
): Update {
  const files = toFiles(snapshot.files, paths)
  const { ledger, base } = readStart(snapshot, paths)
  const merge = mergeOutcomes(ledger, outcomes, settings)
  const name = settings.profileName ?? ledger.name
  const named = name === undefined ? ledger : { ...ledger, name }
  const isDue = merge.added.length > 0 || merge.updated.length > 0 || needsRefresh(ledger, settings)
  const sources = toSources(named, outcomes, settings.until)
  const next: Ledger = isDue
    ? { ...named, refreshed: settings.until, sources, contributions: merge.contributions }
    : {
        ...named,
        sources: toSources(
          named,
          outcomes.filter((outcome) => isNewSource(named, outcome)),
          settings.until,
        ),
      }
  const report = buildReport({
    ledger: next,
    visible: curate(next.contributions, settings.curation),
    window: toWindow(next.refreshed ?? settings.until, settings.timeZone, settings.since),
    name: next.name ?? settings.fallbackName,
    origins: toOrigins(outcomes),
  })
  const rendered = { log: renderLog(report), ledger: serialiseLedger(next) }
  return {
    files: rendered,
    isChanged: rendered.log !== files.log || rendered.ledger !== files.ledger,
    ledger: next,
    report,
    coverage: buildCoverage({ ...next, sources }, settings.until, toOrigins(outcomes)),
    added: merge.added,
    updated: merge.updated,
    ...(base && { waiting: mergeContributions(base.contributions, next.contributions, true) }),
  }
}

/** The path of a generated file in the repository. */
export function toPath(directory: string, file: string): string {
  return directory === '' ? file : `${directory}/${file}`
}

/** What a filter leaves out is not recorded, and neither is what is dated after today. */
function mergeOutcomes(
  ledger: Ledger,
  outcomes: readonly Outcome[],
  { until, timeZone, today, curation }: UpdateSettings,
): Merge {
  const harvested = outcomes.flatMap((outcome) => (isFailure(outcome) ? [] : outcome.harvest.contributions))
  const sound = harvested.filter(isRecordable)
  const admitted = curate(sound, curation).filter(({ date }) => toDay(date, timeZone) <= until)
  return mergeContributions(ledger.contributions, admitted, until >= today)
}

function needsRefresh({ refreshed }: Ledger, { since, until, isByHand }: UpdateSettings): boolean {
  if (isByHand || refreshed === undefined) return true
  // A window that begins after the day the files show can only be shown for another day.
  const isOutside = until < refreshed || (since !== undefined && since > refreshed)
  return isOutside || daysBetween(refreshed, until) >= REFRESH_DAYS
}

/** A channel may be read twice, by its handle and by its id: what it was configured as must outlast the second. */
function toSources(ledger: Ledger, outcomes: readonly Outcome[], day: string): Ledger['sources'] {
  const sources: Record<string, SourceRecord> = { ...ledger.sources }
  for (const outcome of outcomes) {
    if (isFailure(outcome)) continue
    const { origin, coverage } = outcome.harvest
    const alias = origin === outcome.origin ? sources[origin]?.['configured-as'] : outcome.origin
    const record = recordReading(findSource(ledger, origin), coverage, day)
    sources[origin] = alias === undefined ? record : { ...record, 'configured-as': alias }
  }
  return sources
}

function isNewSource(ledger: Ledger, outcome: Outcome): boolean {
  return !isFailure(outcome) && findSource(ledger, outcome.harvest.origin) === undefined
}

function toOrigins(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) => (isFailure(outcome) ? outcome.origin : outcome.harvest.origin))
}
