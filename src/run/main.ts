import type { Inputs } from '../config/inputs.ts'
import type { OpenFeedParser } from '../feeds/parser.ts'
import type { Network } from '../net/network.ts'
import type { Secrets } from '../net/secrets.ts'
import { noticePublicAnswers } from '../nomination/programs/options.ts'
import { isEmpty } from '../record/ledger.ts'
import { toDay, type Window } from '../record/window.ts'
import { suggestExclusion } from '../report/report.ts'
import type { CommitMessage, Repository, Snapshot } from '../repository/repository.ts'
import { collect, isFailure, type Outcome } from './collect.ts'
import { commit, type Edition, type Published } from './commit.ts'
import { merge } from './merge.ts'
import type { Outputs } from './outputs.ts'
import { read, type Task } from './read.ts'
import { render } from './render.ts'
import { judge, type Verdict } from './verdict.ts'

/** Where a run takes place: in a workflow of GitHub Actions, or on a person's own machine. */
export interface Host {
  readonly inputs: Inputs
  /** Where the record is kept. */
  readonly repository: Repository
  /** Whose pull requests count when no users are configured; absent on a person's own machine. */
  readonly owner: string | undefined
  /** Whether anybody can read what is kept there, as far as that is known. */
  readonly isPublic: boolean
  /** Started by hand: the person wants everything brought up to date. */
  readonly isByHand: boolean
  readonly now: Date
  readonly network: Network
  readonly openFeedParser: OpenFeedParser
  readonly secrets: Secrets
  /** Called with the sources' origins before they are read, in their order. */
  readonly onStart: (origins: readonly string[]) => void
  /** Called with the outcome of each source as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void
  readonly toMessage: (edition: Edition) => CommitMessage
}

/** What a run did and found out. */
export interface Result {
  readonly published: Published
  readonly outcomes: readonly Outcome[]
  readonly verdict: Verdict
  readonly notices: readonly string[]
  /** What needs the person's attention although no source failed. */
  readonly warnings: readonly string[]
  /** No source could be read, and there is no record yet: nothing was written. */
  readonly isNothingKnown: boolean
  readonly outputs: Outputs
}

/** A run, from what is asked for to what was published. Throws ConfigError and RepositoryError before anything is written. */
export async function run(host: Host): Promise<Result> {
  const task = await read(host)
  const { settings, outputs, snapshot, ledger, collection } = task

  host.onStart(collection.collectors.map(({ origin }) => origin))
  const today = toDay(host.now.toISOString(), settings.timeZone)
  const window = toHarvestWindow(task)
  const outcomes = await collect(collection.collectors, { ...host, window, today })

  const { draw } = await import('../report/chart.ts')
  const making = { ...toMaking(task, host), today, draw }
  const make = (from: Snapshot): Edition => {
    const merged = merge(from, outcomes, making)
    return { ...merged, ...render(merged, from.files, making) }
  }
  const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger) && settings.mirrored.length === 0
  const isDry = host.inputs.publish === 'none' || isNothingKnown
  const published = isDry
    ? { edition: make(snapshot), snapshot, sha: undefined }
    : await commit(snapshot, make, { ...host, outputs })

  const { edition } = published
  return {
    ...{ published, outcomes, isNothingKnown, outputs },
    verdict: judge(outcomes, edition.ledger, host.inputs.failOnSourceError, settings.until),
    notices: [
      ...collection.notices,
      ...edition.notices,
      ...(host.isPublic ? noticePublicAnswers(settings.programs, host.inputs.config.path) : []),
      ...(isEmpty(ledger) ? suggestExclusion(edition.report, collection.person.logins) : []),
    ],
    warnings: edition.warnings,
  }
}

/** What is asked for reaches back to the first day of the log, or of a program that counts from an earlier one. */
function toHarvestWindow({ settings: { windowUpTo, until }, packs }: Task): Window {
  const window = windowUpTo(until)
  const earliest = packs?.earliest(until) ?? window.since
  return earliest < window.since ? { ...window, since: earliest } : window
}

/** What merging and rendering need to know. */
function toMaking({ settings, outputs, packs, collection: { person } }: Task, host: Host) {
  return {
    ...settings,
    ...{ outputs, packs, isByHand: host.isByHand },
    directoryName: host.inputs.nameOf('directory'),
    profileName: person.name,
    fallbackName: person.logins[0] ?? host.owner,
  }
}
