import * as core from '@actions/core'
import { context } from '@actions/github'
import packageJson from '../package.json' with { type: 'json' }
import { type Announcement, announce, describeOutcome, fail, toProposalText } from './announce.ts'
import { collect, isFailure, type Outcome } from './collect.ts'
import { startCountdown } from './countdown.ts'
import { ConfigError, messageOf, RepositoryError } from './errors.ts'
import { createGitHubClient, type GitHubClient } from './github/client.ts'
import { findPeople, type People } from './github/people.ts'
import { createHttp, type Http } from './http.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Published, propose, publish } from './publish.ts'
import { isEmpty } from './record/ledger.ts'
import { credentialsIn, starSecrets } from './record/url.ts'
import { toDay, toWindow } from './record/window.ts'
import { countTypes } from './report/report.ts'
import { describeCounts } from './report/summary.ts'
import { createGitHubRepository } from './repository/github.ts'
import { createProposingRepository } from './repository/pull-request.ts'
import type { CommitMessage, Repository, Snapshot } from './repository/repository.ts'
import { createStore, type Store } from './repository/store.ts'
import { warnOfPause } from './schedule.ts'
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
    const problems = error instanceof ConfigError ? error.problems : [messageOf(error)]
    for (const problem of problems) fail(starSecrets(problem, [...secrets]))
  }
}

async function run(now: Date, secrets: Set<string>): Promise<void> {
  const inputs = readInputs(now, context.apiUrl)
  for (const secret of secretsIn(inputs)) {
    secrets.add(secret)
    core.setSecret(secret)
  }

  const paths = {
    log: toPath(inputs.directory, 'README.md'),
    ledger: toPath(inputs.directory, 'ledger.json'),
  }
  const store = openStore(inputs)
  const repository = createRepository(store, inputs)
  const [people, snapshot] = await Promise.all([
    findPeople(newSearchClient(inputs, newHttp()).graphql, inputs.githubUsers, context.repo.owner),
    repository.read([paths.log, paths.ledger]),
  ])
  // What must not or cannot be written ends the run before any source is asked.
  const { ledger } = readStart(snapshot, paths)
  if (snapshot.refusal && inputs.publish !== 'none') throw new RepositoryError(snapshot.refusal)

  const sources = createSources(inputs, people)
  if (sources.length === 0)
    throw new ConfigError([`github-users: ${people.notices.join(' ')} Or add feeds or youtube.`])
  const outcomes = await collectFrom(sources, inputs, now, secrets)
  for (const outcome of outcomes) core.info(describeOutcome(outcome))

  const settings = toSettings(inputs, people, now)
  const update = (from: Snapshot) => updateFiles(from, paths, outcomes, settings)
  const message = (change: Update) => toMessage(change, inputs)
  const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger)
  const made: Published =
    inputs.publish === 'none' || isNothingKnown
      ? { update: update(snapshot), snapshot, sha: undefined }
      : await publish(snapshot, { repository, paths, update, message, random: Math.random })

  const hasLog = made.sha !== undefined || made.snapshot.files.get(paths.log) !== undefined
  const announcement: Announcement = {
    published: made,
    outcomes,
    verdict: judge(outcomes, made.update.ledger, inputs.failOnSourceError, inputs.until),
    notices: [...people.notices, ...(await warnOfSchedule(made, store, now))],
    mode: inputs.publish,
    isNothingKnown,
    log: hasLog ? { path: paths.log, url: toFileUrl(paths.log, made.sha ?? made.snapshot.head) } : undefined,
    secrets: [...secrets],
  }
  const proposal = { title: inputs.commitMessage, text: toProposalText(announcement) }
  await announce({ ...announcement, published: await propose(made, repository, proposal) })
}

function openStore({ token, publish: mode }: Inputs): Store {
  const { owner, repo } = context.repo
  const client = createGitHubClient({ apiUrl: context.apiUrl, token, userAgent: USER_AGENT, http: newHttp() })
  return createStore(client, { owner, name: repo, token, mode: mode === 'pull-request' ? mode : 'commit' })
}

function createRepository(store: Store, { branch, publish: mode }: Inputs): Repository {
  if (mode !== 'pull-request') return createGitHubRepository(store, branch)
  return createProposingRepository(store, context.repo.owner, branch)
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
  inputs: Inputs,
  now: Date,
  secrets: ReadonlySet<string>,
): Promise<Outcome[]> {
  const window = toWindow(inputs.until, inputs.timeZone, inputs.since)
  const today = toDay(now.toISOString(), inputs.timeZone)
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
function createSources({ feeds, youtube, youtubeApiKey }: Inputs, { logins }: People): Source[] {
  return [
    ...logins.map(createGitHubSource),
    ...youtube.map((target) => createYouTubeSource(target, youtubeApiKey)),
    ...feeds.map(createFeedSource),
  ]
}

function newHttp(end?: AbortSignal): Http {
  return createHttp({ userAgent: USER_AGENT, now: Date.now, random: Math.random, ...(end && { end }) })
}

function newSearchClient({ searchApiUrl, searchToken }: Inputs, http: Http): GitHubClient {
  return createGitHubClient({ apiUrl: searchApiUrl, token: searchToken, userAgent: USER_AGENT, http })
}

function toSettings(inputs: Inputs, people: People, now: Date): UpdateSettings {
  const { until, since, timeZone, excludeRepositories } = inputs
  return {
    ...{ until, since, timeZone },
    today: toDay(now.toISOString(), timeZone),
    curation: { excludeRepositories },
    isByHand: context.eventName === 'workflow_dispatch',
    profileName: people.name,
    fallbackName: people.logins[0] ?? context.repo.owner,
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
