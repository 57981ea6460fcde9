import type { Inputs } from '../config/inputs.ts'
import type { Settings } from '../config/settings.ts'
import type { OpenFeedParser } from '../feeds/parser.ts'
import { createHttp, type Network } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Packs } from '../nomination/packs.ts'
import { isEmpty } from '../record/ledger.ts'
import { toDay, type Window } from '../record/window.ts'
import { suggestExclusion } from '../report/report.ts'
import type { CommitMessage, Repository, Snapshot } from '../repository/repository.ts'
import { collect, createSearchClient, isFailure, type Outcome } from './collect.ts'
import { merge } from './merge.ts'
import type { Outputs } from './outputs.ts'
import { type Collection, prepare } from './prepare.ts'
import { type Edition, type Published, publish } from './publish.ts'
import { read, type Task } from './read.ts'
import { render } from './render.ts'
import { judge, type Verdict } from './verdict.ts'

/** Where a run takes place: in a workflow of GitHub Actions, or on a person's own machine. */
export interface Host {
  readonly inputs: Inputs
  /** Where the record is kept. */
  readonly repository: Repository
  /** Whose pull requests count when nobody is named, where there is somebody. */
  readonly owner: string | undefined
  /** Started by hand: the person wants everything brought up to date. */
  readonly isByHand: boolean
  readonly now: Date
  readonly network: Network
  readonly openFeedParser: OpenFeedParser
  readonly secrets: Secrets
  /** Called with the sources' origins before they are read, in their order. */
  readonly onStart: (origins: readonly string[]) => void
  /** Called with what became of a source as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void
  readonly toMessage: (edition: Edition) => CommitMessage
}

/** What a run did and found out. */
export interface Result {
  readonly published: Published
  readonly outcomes: readonly Outcome[]
  readonly verdict: Verdict
  readonly notices: readonly string[]
  /** What is nobody's failure and yet needs the person. */
  readonly warnings: readonly string[]
  /** No source could be read, and there is no record yet: nothing was written. */
  readonly isNothingKnown: boolean
  readonly outputs: Outputs
}

/** A run, from what is asked for to what was published. Throws ConfigError and RepositoryError before anything is written. */
export async function run(host: Host): Promise<Result> {
  const { inputs, network, now } = host
  const task = await read(host)
  const { settings, snapshot, ledger, packs, outputs } = task
  const today = toDay(now.toISOString(), settings.timeZone)
  const github = createSearchClient(inputs, network, createHttp(network))
  const hasOwnEntries = settings.mirrored.length > 0
  const collection = await prepare(settings.plans, { ...host, github, hasOwnEntries })
  host.onStart(collection.collectors.map(({ origin }) => origin))

  const window = toHarvestWindow(settings, packs)
  const outcomes = await collect(collection.collectors, { ...host, window, today })
  const making = {
    ...toMakingSettings(task, collection, host),
    today,
    ...(await import('../report/chart.ts')),
  }
  const make = (from: Snapshot): Edition => {
    const merged = merge(from, outcomes, making)
    return { ...merged, ...render(merged, making) }
  }
  const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger) && !hasOwnEntries
  const isDry = inputs.publish === 'none' || isNothingKnown
  const published = isDry
    ? { edition: make(snapshot), snapshot, sha: undefined }
    : await publish(snapshot, make, { ...host, outputs })

  const { edition } = published
  return {
    ...{ published, outcomes, isNothingKnown, outputs },
    verdict: judge(outcomes, edition.ledger, inputs.failOnSourceError, settings.until),
    notices: [
      ...collection.notices,
      ...edition.notices,
      ...(isEmpty(ledger) ? suggestExclusion(edition.report, collection.person.logins) : []),
    ],
    warnings: edition.warnings,
  }
}

/** What is asked for reaches back to the first day of the log, or of a program that counts from an earlier one. */
function toHarvestWindow({ windowUpTo, until }: Settings, packs: Packs | undefined): Window {
  const window = windowUpTo(until)
  const earliest = packs?.earliest(until) ?? window.since
  return earliest < window.since ? { ...window, since: earliest } : window
}

function toMakingSettings(
  { settings, outputs, packs }: Task,
  { person }: Collection,
  { inputs, owner, isByHand }: Host,
) {
  return {
    ...settings,
    ...{ outputs, packs, isByHand },
    directoryName: inputs.nameOf('directory'),
    profileName: person.name,
    fallbackName: person.logins[0] ?? owner,
  }
}
