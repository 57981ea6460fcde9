import type { Outcome } from './collect.ts'
import { isFailure } from './collect.ts'
import { ConfigError } from './errors.ts'
import type { Contribution } from './record/contribution.ts'
import { type Curation, curate } from './record/curate.ts'
import {
  EMPTY_LEDGER,
  findSource,
  type Ledger,
  LedgerError,
  type Merge,
  mergeContributions,
  parseLedger,
  recordReading,
  type SourceRecord,
  serialiseLedger,
} from './record/ledger.ts'
import { daysBetween, toDay, toWindow } from './record/window.ts'
import { isGenerated, renderLog } from './report/log.ts'
import { buildReport, type Report } from './report/report.ts'

/** The files are brought up to date at least so often, also without news. */
const REFRESH_DAYS = 7

/** The generated files as they are in the repository. */
export interface Files {
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
  /** The files to commit: none when nothing changed. */
  readonly files: { readonly log: string; readonly ledger: string } | undefined
  readonly log: string
  /** The ledger as it is after this update, or was when nothing is committed. */
  readonly ledger: Ledger
  readonly report: Report
  readonly added: readonly Contribution[]
  readonly updated: readonly Contribution[]
}

/** Reads the files that a run starts from. Throws ConfigError for files that it must not overwrite. */
export function readLedger(files: Files, directory: string): Ledger {
  if (files.log !== undefined && !isGenerated(files.log)) {
    throw new ConfigError([
      `directory: ${toPath(directory, 'README.md')} was not written by this Action and is left as it is. Choose another directory, or move that file.`,
    ])
  }
  if (files.ledger === undefined) return EMPTY_LEDGER
  try {
    return parseLedger(files.ledger)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new ConfigError([
      `${toPath(directory, 'ledger.json')} cannot be read: ${error.message}. It is left as it is; restore it from the branch's history.`,
    ])
  }
}

/**
 * Merges what was collected into the ledger and renders both files. With news they are made for today; without news for
 * the day they already show, so that the same bytes mean that there is nothing to commit.
 */
export function updateFiles(
  files: Files,
  ledger: Ledger,
  outcomes: readonly Outcome[],
  settings: UpdateSettings,
): Update {
  const merge = mergeOutcomes(ledger, outcomes, settings)
  const name = settings.profileName ?? ledger.name
  const named = name === undefined ? ledger : { ...ledger, name }
  const isDue = merge.added.length > 0 || merge.updated.length > 0 || needsRefresh(ledger, settings)
  const next: Ledger = isDue
    ? {
        ...named,
        refreshed: settings.until,
        sources: toSources(named, outcomes, settings.until),
        contributions: merge.contributions,
      }
    : {
        ...named,
        sources: {
          ...toSources(
            named,
            outcomes.filter((outcome) => isNewSource(named, outcome)),
            settings.until,
          ),
        },
      }
  const report = toReport(next, outcomes, settings)
  const rendered = { log: renderLog(report), ledger: serialiseLedger(next) }
  const isSame = rendered.log === files.log && rendered.ledger === files.ledger
  return {
    files: isSame ? undefined : rendered,
    log: rendered.log,
    ledger: next,
    report,
    added: merge.added,
    updated: merge.updated,
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
  const admitted = curate(harvested, curation).filter(({ date }) => toDay(date, timeZone) <= until)
  return mergeContributions(ledger.contributions, admitted, until >= today)
}

function needsRefresh({ refreshed }: Ledger, { until, isByHand }: UpdateSettings): boolean {
  return (
    isByHand || refreshed === undefined || until < refreshed || daysBetween(refreshed, until) >= REFRESH_DAYS
  )
}

function toSources(ledger: Ledger, outcomes: readonly Outcome[], day: string): Ledger['sources'] {
  const read = outcomes.flatMap((outcome): [string, SourceRecord][] => {
    if (isFailure(outcome)) return []
    const { origin, coverage } = outcome.harvest
    const record = recordReading(findSource(ledger, origin), coverage, day)
    return [[origin, origin === outcome.origin ? record : { ...record, 'configured-as': outcome.origin }]]
  })
  return { ...ledger.sources, ...Object.fromEntries(read) }
}

function isNewSource(ledger: Ledger, outcome: Outcome): boolean {
  return !isFailure(outcome) && findSource(ledger, outcome.harvest.origin) === undefined
}

function toReport(ledger: Ledger, outcomes: readonly Outcome[], settings: UpdateSettings): Report {
  return buildReport({
    ledger,
    visible: curate(ledger.contributions, settings.curation),
    window: toWindow(ledger.refreshed ?? settings.until, settings.timeZone, settings.since),
    name: ledger.name ?? settings.fallbackName,
    origins: outcomes.map((outcome) => (isFailure(outcome) ? outcome.origin : outcome.harvest.origin)),
  })
}
