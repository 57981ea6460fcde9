import packageJson from '../../package.json' with { type: 'json' }
import { type Configuration, EMPTY_CONFIGURATION } from '../config/configuration.ts'
import type { Inputs } from '../config/inputs.ts'
import { type Settings, toSettings } from '../config/settings.ts'
import { ConfigError, RepositoryError } from '../errors.ts'
import { createHttp, type Network } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Packs } from '../nomination/packs.ts'
import { PACK_KINDS, toPackFile } from '../nomination/programs/ids.ts'
import { credentialsIn } from '../record/credentials.ts'
import { isEmpty } from '../record/ledger.ts'
import { toDay, type Window } from '../record/window.ts'
import { suggestExclusion } from '../report/report.ts'
import type { CommitMessage, Repository, Snapshot } from '../repository/repository.ts'
import { findPeople, type People } from '../sources/github/people.ts'
import { isFailure, type Outcome } from './collect.ts'
import { type Paths, PICTURES, readStart, toPaths } from './files.ts'
import { createSearchClient, createSources, harvest } from './harvest.ts'
import { type Published, publish } from './publish.ts'
import { type Update, type UpdateSettings, updateFiles } from './update.ts'
import { judge, type Verdict } from './verdict.ts'

/** How we are known to the hosts that are asked. */
export const USER_AGENT = `contribution-log/${packageJson.version}`

/** Where a run takes place: in a workflow of GitHub Actions, or on a person's own machine. */
export interface Place {
  readonly inputs: Inputs
  /** Where the record is kept. */
  readonly repository: Repository
  /** Whose pull requests count when nobody is named, where there is somebody. */
  readonly owner: string | undefined
  /** Started by hand: the person wants everything brought up to date. */
  readonly isByHand: boolean
  readonly now: Date
  readonly network: Network
  readonly secrets: Secrets
  /** Called with the sources' origins before they are read, in their order. */
  readonly onStart: (origins: readonly string[]) => void
  /** Called with what became of a source as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void
  readonly toMessage: (update: Update) => CommitMessage
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
  readonly paths: Paths
}

/** A run, from what is asked for to what was published. Throws ConfigError and RepositoryError before anything is written. */
export async function run(place: Place): Promise<Result> {
  const { inputs, repository, network, secrets, now } = place
  const { settings, paths, snapshot } = await readRepository(repository, inputs, now)
  secrets.hide(settings.feeds.flatMap(({ address }) => credentialsIn(address)))
  // What must not be overwritten, or cannot be written, ends the run before any source is asked.
  const packs = await loadPacks(settings)
  const { ledger } = readStart(snapshot, paths, { feeds: settings.feeds, packs })
  if (snapshot.refusal && inputs.publish !== 'none') throw new RepositoryError(snapshot.refusal)

  const searchClient = createSearchClient(inputs, network, createHttp(network))
  const people = await findPeople(searchClient, settings.users, place.owner, inputs.nameOf)
  const sources = createSources(settings, people, inputs)
  if (sources.length === 0 && settings.manual.length === 0) {
    const { nameOf } = inputs
    const reason = people.notices.join(' ') || 'nothing is to be collected.'
    throw new ConfigError([
      `${nameOf('github-users')}: ${reason} Or add ${nameOf('feeds')}, ${nameOf('youtube')}, or contributions in the configuration file.`,
    ])
  }
  place.onStart(sources.map(({ origin }) => origin))
  const window = toHarvestWindow(settings, packs)
  const today = toDay(now.toISOString(), settings.timeZone)
  const outcomes = await harvest(sources, { ...place, window, today })

  const { draw } = await import('../report/chart.ts')
  const updating = { ...toUpdateSettings(settings, people, place, packs, today), draw }
  const update = (from: Snapshot) => updateFiles(from, paths, outcomes, updating)
  const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger) && settings.manual.length === 0
  const published: Published =
    inputs.publish === 'none' || isNothingKnown
      ? { update: update(snapshot), snapshot, sha: undefined }
      : await publish(snapshot, { ...place, paths, update, message: place.toMessage, random: network.random })
  const { update: made } = published
  return {
    ...{ published, outcomes, isNothingKnown, paths },
    verdict: judge(outcomes, made.ledger, inputs.failOnSourceError, settings.until),
    notices: [
      ...(settings.includesPullRequests ? people.notices : []),
      ...made.notices,
      ...(isEmpty(ledger) ? suggestExclusion(made.report, people.people) : []),
    ],
    warnings: made.warnings,
  }
}

/** The files of the log, and first of all what the configuration file says. */
async function readRepository(repository: Repository, inputs: Inputs, now: Date) {
  const pictures = Object.values(PICTURES)
  const plain = toPaths(inputs, pictures)
  const snapshot = await repository.read([plain.log, plain.ledger, ...plain.others], inputs.config.path)
  const settings = toSettings(inputs, await readConfiguration(snapshot, inputs), now)
  const packFiles = settings.programs.flatMap(({ id }) => PACK_KINDS.map((kind) => toPackFile(id, kind)))
  const paths = toPaths(inputs, [...pictures, ...packFiles])
  if (packFiles.length === 0) return { settings, paths: plain, snapshot }
  return { settings, paths, snapshot: await repository.read([paths.log, paths.ledger, ...paths.others]) }
}

/** The configuration file of the default branch. What reads it is loaded only when there is one. */
async function readConfiguration({ configuration: text }: Snapshot, inputs: Inputs): Promise<Configuration> {
  const { path, isRequired } = inputs.config
  if (text === undefined) {
    if (!isRequired) return EMPTY_CONFIGURATION
    throw new ConfigError([
      `config: there is no ${path} on the default branch. Add the file there, or leave the input out.`,
    ])
  }
  const { parseConfig } = await import('../config/config.ts')
  return parseConfig({ path, text }, inputs.youtubeApiKey !== undefined)
}

async function loadPacks({ programs, timeZone, packSince }: Settings): Promise<Packs | undefined> {
  if (programs.length === 0) return undefined
  const { createPacks } = await import('../nomination/packs.ts')
  return createPacks(programs, timeZone, packSince)
}

/** What is asked for reaches back to the first day of the log, or of a program that counts from an earlier one. */
function toHarvestWindow({ windowUpTo, until }: Settings, packs: Packs | undefined): Window {
  const window = windowUpTo(until)
  const earliest = packs?.earliest(until) ?? window.since
  return earliest < window.since ? { ...window, since: earliest } : window
}

function toUpdateSettings(
  settings: Settings,
  { people, name }: People,
  { inputs, owner, isByHand }: Place,
  packs: Packs | undefined,
  today: string,
): Omit<UpdateSettings, 'draw'> {
  return {
    ...settings,
    ...{ isByHand, today, directory: inputs.directory },
    ...(packs && { packs }),
    profileName: name,
    fallbackName: people[0]?.currentLogin ?? owner,
  }
}
