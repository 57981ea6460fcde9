import * as core from '@actions/core'
import { context } from '@actions/github'
import packageJson from '../package.json' with { type: 'json' }
import { type Announcement, announce, describeOutcome, fail, toProposalText } from './announce.ts'
import { collect, isFailure, type Outcome } from './collect.ts'
import { type Configuration, EMPTY_CONFIGURATION } from './config/configuration.ts'
import { startCountdown } from './countdown.ts'
import { ConfigError, messageOf, type Problem, RepositoryError } from './errors.ts'
import { createGitHubClient, type GitHubClient } from './github/client.ts'
import { findPeople, type People } from './github/people.ts'
import { createHttp, type Http } from './http.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Published, propose, publish } from './publish.ts'
import { isEmpty } from './record/ledger.ts'
import { credentialsIn, starSecrets } from './record/url.ts'
import { toDay } from './record/window.ts'
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
import { readStart, toPath, type Update, type UpdateSettings, updateFiles } from './update.ts'
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

  const paths = {
    log: toPath(inputs.directory, 'README.md'),
    ledger: toPath(inputs.directory, 'ledger.json'),
  }
  const store = openStore(inputs)
  const repository = createRepository(store, inputs)
  const snapshot = await repository.read([paths.log, paths.ledger], inputs.config.path)
  // What is wrong in the files, or cannot be written, ends the run before any source is asked.
  const settings = toSettings(inputs, await readConfiguration(snapshot, inputs), now)
  for (const secret of settings.feeds.flatMap(({ address }) => credentialsIn(address))) hide(secret)
  const { ledger } = readStart(snapshot, paths)
  if (snapshot.refusal && inputs.publish !== 'none') throw new RepositoryError(snapshot.refusal)

  const people = await findPeople(newSearchClient(inputs, newHttp()), settings.users, context.repo.owner)
  const sources = createSources(settings, people, inputs)
  if (sources.length === 0 && settings.manual.length === 0)
    throw new ConfigError([`github-users: ${people.notices.join(' ')} Or add feeds or youtube.`])
  const outcomes = await collectFrom(sources, settings, inputs, now, secrets)
  for (const outcome of outcomes) core.info(describeOutcome(outcome))

  const updating = toUpdateSettings(settings, people, now)
  const update = (from: Snapshot) => updateFiles(from, paths, outcomes, updating)
  const message = (change: Update) => toMessage(change, inputs)
  const isNothingKnown = sources.length > 0 && outcomes.every(isFailure) && isEmpty(ledger)
  const made: Published =
    inputs.publish === 'none' || isNothingKnown
      ? { update: update(snapshot), snapshot, sha: undefined }
      : await publish(snapshot, { repository, paths, update, message, random: Math.random })

  const hasLog = made.sha !== undefined || made.snapshot.files.get(paths.log) !== undefined
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
    log: hasLog ? { path: paths.log, url: toFileUrl(paths.log, made.sha ?? made.snapshot.head) } : undefined,
    secrets: [...secrets],
  }
  const proposal = { title: inputs.commitMessage, text: toProposalText(announcement) }
  await announce({ ...announcement, published: await propose(made, repository, proposal) })
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
  settings: Settings,
  inputs: Inputs,
  now: Date,
  secrets: ReadonlySet<string>,
): Promise<Outcome[]> {
  const window = settings.windowUpTo(settings.until)
  const today = toDay(now.toISOString(), settings.timeZone)
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

function toUpdateSettings(settings: Settings, { people, name }: People, now: Date): UpdateSettings {
  return {
    ...settings,
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
