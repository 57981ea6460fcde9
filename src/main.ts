import * as core from '@actions/core'
import { context } from '@actions/github'
import packageJson from '../package.json' with { type: 'json' }
import { type Announcement, announce, describeOutcome, fail, toProposalText } from './announce.ts'
import { collect, isFailure, type Outcome } from './collect.ts'
import { type Configuration, EMPTY_CONFIGURATION } from './config/configuration.ts'
import { startCountdown } from './countdown.ts'
import { ConfigError, messageOf, type Problem, RepositoryError } from './errors.ts'
import { PICTURES, readStart, toPaths } from './files.ts'
import { createGitHubClient, type GitHubClient } from './github/client.ts'
import { findPeople, type People } from './github/people.ts'
import { createHttp, type Http } from './http.ts'
import { type Inputs, readInputs } from './inputs.ts'
import type { Packs } from './nomination/packs.ts'
import { PACK_KINDS, toPackFile } from './programs/ids.ts'
import { type Published, propose, publish } from './publish.ts'
import { isEmpty } from './record/ledger.ts'
import { credentialsIn, starSecrets } from './record/url.ts'
import { toDay, type Window } from './record/window.ts'
import { countTypes, suggestExclusion } from './report/report.ts'
import { describeCounts } from './report/summary.ts'
import { createGitHubRepository } from './repository/github.ts'
import { createProposingRepository } from './repository/pull-request.ts'
import type { CommitMessage, Repository, Snapshot } from './repository/repository.ts'
import { createStore, type Store } from './repository/store.ts'
import { warnOfPause } from './schedule.ts'
import { type Settings, toSettings } from './settings.ts'
import { createFeedSource, createGitHubSource, createYouTubeSource } from './sources/index.ts'
import type { Source } from './sources/source.ts'
import { type Update, type UpdateSettings, updateFiles } from './update.ts'
import { judge } from './verdict.ts'

/** All sources together may take this long; what was read by then is published. */
const COLLECT_LIMIT_MS = 10 * 60_000
const USER_AGENT = `contribution-log/${packageJson.version}`

/** A run of the Action. Never throws: what goes wrong becomes annotations and the exit code. */
export async function main(): Promise<void> {
  const secrets = new Set<string>()
  try {
    await run(new Date(), secrets)
  } catch (error) {
    const problems: readonly Problem[] =
      error instanceof ConfigError ? error.problems : [{ message: messageOf(error) }]
    for (const { message, ...place } of problems) fail(starSecrets(message, [...secrets]), place)
  }
}

async function run(now: Date, secrets: Set<string>): Promise<void> {
  const inputs = readInputs(now, context.apiUrl)
  const hide = (secret: string) => {
    secrets.add(secret)
    core.setSecret(secret)
  }
  secretsIn(inputs).forEach(hide)

  const store = openStore(inputs)
  const repository = createRepository(store, inputs)
  const { settings, paths, snapshot } = await readRepository(repository, inputs, now)
  for (const secret of settings.feeds.flatMap(({ address }) => credentialsIn(address))) hide(secret)
  // What must not be overwritten, or cannot be written, ends the run before any source is asked.
  const { ledger } = readStart(snapshot, paths)
  if (snapshot.refusal && inputs.publish !== 'none') throw new RepositoryError(snapshot.refusal)
  const packs = await loadPacks(settings)

  const people = await findPeople(newSearchClient(inputs, newHttp()), settings.users, context.repo.owner)
  const sources = createSources(settings, people, inputs)
  if (sources.length === 0 && settings.manual.length === 0)
    throw new ConfigError([
      `github-users: ${people.notices.join(' ') || 'nothing is to be collected.'} Or add feeds, youtube, or contributions in the configuration file.`,
    ])
  const outcomes = await collectFrom(sources, toHarvestWindow(settings, packs), inputs, now, secrets)
  for (const outcome of outcomes) core.info(describeOutcome(outcome))

  const { draw } = await import('./report/chart.ts')
  const updating = { ...toUpdateSettings(settings, people, inputs, packs, now), draw }
  const update = (from: Snapshot) => updateFiles(from, paths, outcomes, updating)
  const message = (change: Update) => toMessage(change, inputs)
  const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger) && settings.manual.length === 0
  const made: Published =
    inputs.publish === 'none' || isNothingKnown
      ? { update: update(snapshot), snapshot, sha: undefined }
      : await publish(snapshot, { repository, paths, update, message, random: Math.random })

  const commit = made.sha ?? made.snapshot.head
  const isThere = (path: string) => made.sha !== undefined || made.snapshot.files.get(path) !== undefined
  const announcement: Announcement = {
    published: made,
    outcomes,
    verdict: judge(outcomes, made.update.ledger, inputs.failOnSourceError, settings.until),
    notices: [
      ...people.notices,
      ...made.update.notices,
      ...(isEmpty(ledger) ? suggestExclusion(made.update.report, people.people) : []),
    ],
    warnings: [...made.update.warnings, ...(await warnOfSchedule(made, store, now))],
    mode: inputs.publish,
    isNothingKnown,
    log: isThere(paths.log) ? { path: paths.log, url: toFileUrl(paths.log, commit) } : undefined,
    packs: paths.others
      .filter((path) => path.endsWith('.md') && isThere(path))
      .map((path) => ({ name: path, url: toFileUrl(path, commit) })),
    secrets: [...secrets],
  }
  const proposal = { title: inputs.commitMessage, text: toProposalText(announcement) }
  await announce({ ...announcement, published: await propose(made, repository, proposal) })
}

/** The files of the log, and first of all what the configuration file says. */
async function readRepository(repository: Repository, inputs: Inputs, now: Date) {
  const pictures = Object.values(PICTURES)
  const plain = toPaths(inputs.directory, pictures)
  const snapshot = await repository.read([plain.log, plain.ledger, ...plain.others], inputs.config.path)
  const settings = toSettings(inputs, await readConfiguration(snapshot, inputs), now)
  const packFiles = settings.programs.flatMap(({ id }) => PACK_KINDS.map((kind) => toPackFile(id, kind)))
  const paths = toPaths(inputs.directory, [...pictures, ...packFiles])
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
  const { parseConfig } = await import('./config/config.ts')
  return parseConfig({ path, text }, inputs.youtubeApiKey !== undefined)
}

async function loadPacks({ programs, timeZone, packSince }: Settings): Promise<Packs | undefined> {
  if (programs.length === 0) return undefined
  const { createPacks } = await import('./nomination/packs.ts')
  return createPacks(programs, timeZone, packSince)
}

/** What is asked for reaches back to the first day of the log, or of a program that counts from an earlier one. */
function toHarvestWindow({ windowUpTo, until }: Settings, packs: Packs | undefined): Window {
  const window = windowUpTo(until)
  const earliest = packs?.earliest(until) ?? window.since
  return earliest < window.since ? { ...window, since: earliest } : window
}

function openStore({ token, publish: mode }: Inputs): Store {
  const { owner, repo } = context.repo
  const client = createGitHubClient({ apiUrl: context.apiUrl, token, userAgent: USER_AGENT, http: newHttp() })
  return createStore(client, { owner, name: repo, token, mode: mode === 'pull-request' ? mode : 'commit' })
}

function createRepository(store: Store, { branch, publish: mode }: Inputs): Repository {
  if (mode !== 'pull-request') return createGitHubRepository(store, branch)
  return createProposingRepository(store, branch)
}

/** Only a schedule is switched off, only in a public repository, and never right after a commit. */
async function warnOfSchedule({ sha }: Published, store: Store, now: Date): Promise<string[]> {
  const isPrivate = context.payload.repository?.private === true
  if (context.eventName !== 'schedule' || isPrivate || sha !== undefined) return []
  // Should it not be told, nothing is lost but the warning.
  const last = await store.readActivity().catch(() => undefined)
  const warning = last && warnOfPause(toDay(last, 'UTC'), toDay(now.toISOString(), 'UTC'))
  return warning ? [warning] : []
}

/** Every source gets requests, and with them a waiting budget, of its own. */
async function collectFrom(
  sources: readonly Source[],
  window: Window,
  inputs: Inputs,
  now: Date,
  secrets: ReadonlySet<string>,
): Promise<Outcome[]> {
  const today = toDay(now.toISOString(), window.timeZone)
  const end = new AbortController()
  const late = new Error(
    `not read to its end within ${COLLECT_LIMIT_MS / 60_000} minutes, which is all that a run has`,
  )
  const stop = startCountdown(COLLECT_LIMIT_MS, () => end.abort(late))
  const outcomes = await collect(sources, () => {
    const http = newHttp(end.signal)
    return { http, searchGitHub: newSearchClient(inputs, http).graphql, window, today }
  })
  stop()
  // What a source left under way when it failed would keep the process waiting.
  end.abort()
  return outcomes.map((outcome) =>
    isFailure(outcome) ? { ...outcome, error: starSecrets(outcome.error, [...secrets]) } : outcome,
  )
}

/** In the order in which the log lists them, and in which they are asked about a thing that two of them show. */
function createSources(
  { feeds, youtube, includesPrivate, includesPullRequests, landedLabels }: Settings,
  { people }: People,
  { youtubeApiKey }: Inputs,
): Source[] {
  const collected = includesPullRequests ? people : []
  return [
    ...collected.map((person) => createGitHubSource({ ...person, includesPrivate, landedLabels })),
    ...youtube.map((target) => createYouTubeSource(target, youtubeApiKey)),
    ...feeds.map((feed) => createFeedSource({ ...feed, keepsAuthors: feed.author !== undefined })),
  ]
}

function newHttp(end?: AbortSignal): Http {
  return createHttp({ userAgent: USER_AGENT, now: Date.now, random: Math.random, ...(end && { end }) })
}

function newSearchClient({ searchApiUrl, searchToken }: Inputs, http: Http): GitHubClient {
  return createGitHubClient({ apiUrl: searchApiUrl, token: searchToken, userAgent: USER_AGENT, http })
}

function toUpdateSettings(
  settings: Settings,
  { people, name }: People,
  { directory }: Inputs,
  packs: Packs | undefined,
  now: Date,
): Omit<UpdateSettings, 'draw'> {
  return {
    ...settings,
    directory,
    ...(packs && { packs }),
    today: toDay(now.toISOString(), settings.timeZone),
    isByHand: context.eventName === 'workflow_dispatch',
    profileName: name,
    fallbackName: people[0]?.currentLogin ?? context.repo.owner,
  }
}

/** The run's address lets a commit be traced, and recognised when the answer to it was lost. */
function toMessage({ added, updated }: Update, { commitMessage }: Inputs): CommitMessage {
  const { serverUrl, runId, repo } = context
  const news = [
    ...(added.length > 0 ? [`New: ${describeCounts(countTypes(added))}.`] : []),
    ...(updated.length > 0 ? [`Changed: ${describeCounts(countTypes(updated))}.`] : []),
  ]
  return {
    headline: commitMessage,
    body: [...news, `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`].join('\n'),
  }
}

/** A file at a commit, as GitHub shows it. */
function toFileUrl(path: string, commit: string): string {
  const { serverUrl, repo } = context
  return `${serverUrl}/${repo.owner}/${repo.repo}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
}

function secretsIn({ token, searchToken, youtubeApiKey, feeds }: Inputs): string[] {
  return [token, searchToken, youtubeApiKey ?? '', ...feeds.flatMap(credentialsIn)].filter(Boolean)
}
