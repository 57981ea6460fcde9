import { type Inputs, readInputs, secretsOf } from '../../config/inputs.ts'
import { problemsOf } from '../../errors.ts'
import { createGitHubClient } from '../../net/github.ts'
import { createHttp } from '../../net/http.ts'
import { createSecrets, type Secrets } from '../../net/secrets.ts'
import { toDay } from '../../record/window.ts'
import { countTypes } from '../../report/report.ts'
import { describeCounts } from '../../report/summary.ts'
import { createGitHubRepository } from '../../repository/github.ts'
import { createProposingRepository } from '../../repository/pull-request.ts'
import type { CommitMessage, Repository } from '../../repository/repository.ts'
import { createStore, type Store } from '../../repository/store.ts'
import { type Edition, propose } from '../../run/commit.ts'
import { type Host, type Result, run } from '../../run/main.ts'
import { describeOutcome } from '../../run/remarks.ts'
import { type Announcement, announce, toProposalText } from './announce.ts'
import type { Runner, WorkflowContext } from './runner.ts'
import { warnOfPause } from './schedule.ts'

/** Where an Action runs. */
export interface ActionHost extends Pick<Host, 'network' | 'openFeedParser'> {
  readonly runner: Runner
}

/** A run in a workflow of GitHub Actions. Never throws: what goes wrong becomes annotations, of which an error fails the job. */
export async function runAction(host: ActionHost): Promise<void> {
  const { runner } = host
  const secrets = createSecrets(runner.setSecret)
  try {
    await runIn(host, secrets)
  } catch (error) {
    for (const { message, ...place } of problemsOf(error))
      runner.annotate('error', secrets.star(message), place)
  }
}

async function runIn({ runner, network, openFeedParser }: ActionHost, secrets: Secrets): Promise<void> {
  const { context } = runner
  const now = new Date(network.now())
  const inputs = readInputs({
    ...{ get: runner.getInput, now, apiUrl: context.apiUrl, needsToken: true },
    nameOf: (input) => input,
  })
  secrets.hide(secretsOf(inputs))
  const store = openStore(inputs, network, context)
  const repository = createRepository(store, inputs)
  const result = await run({
    ...{ inputs, repository, network, openFeedParser, secrets, now },
    owner: context.repo.owner,
    isPublic: context.payload.repository?.private === false,
    isByHand: context.eventName === 'workflow_dispatch',
    onStart() {},
    onOutcome: (outcome) => runner.say(describeOutcome(outcome)),
    toMessage: (edition) => toMessage(edition, inputs, context),
  })
  const warnings = await warnOfSchedule(result, inputs, store, now, context)
  const announcement = toAnnouncement(result, inputs, secrets, warnings, context)
  const proposal = { title: inputs.commitMessage, text: toProposalText(announcement) }
  const published = await propose(result.published, repository, proposal)
  await announce({ ...announcement, published }, runner)
}

function openStore(
  { token, publish: mode }: Inputs,
  network: Host['network'],
  context: WorkflowContext,
): Store {
  const { owner, repo } = context.repo
  const { userAgent } = network
  const client = createGitHubClient({ apiUrl: context.apiUrl, token, userAgent, http: createHttp(network) })
  return createStore(client, { owner, name: repo, token, mode: mode === 'pull-request' ? mode : 'commit' })
}

function createRepository(store: Store, { branch, publish: mode }: Inputs): Repository {
  if (mode !== 'pull-request') return createGitHubRepository(store, branch)
  return createProposingRepository(store, branch)
}

function toAnnouncement(
  result: Result,
  { publish: mode }: Inputs,
  secrets: Secrets,
  warnings: readonly string[],
  context: WorkflowContext,
): Announcement {
  const { published, outputs } = result
  const { sha, snapshot } = published
  const { log } = outputs
  const commit = sha ?? snapshot.head
  const isThere = (path: string) => sha !== undefined || snapshot.files.get(path) !== undefined
  return {
    ...result,
    ...{ mode, secrets },
    warnings: [...result.warnings, ...warnings],
    log: isThere(log.path) ? { path: log.path, url: toFileUrl(log.path, commit, context) } : undefined,
    packs: outputs.others
      .filter(({ path, isPack }) => isPack && isThere(path))
      .map(({ path }) => ({ name: path, url: toFileUrl(path, commit, context) })),
  }
}

/** GitHub switches off schedules only, only in public repositories, and never right after a commit to the default branch. */
async function warnOfSchedule(
  { published }: Result,
  { branch }: Inputs,
  store: Store,
  now: Date,
  { eventName, payload }: WorkflowContext,
): Promise<string[]> {
  const { sha, snapshot } = published
  const { base } = snapshot
  const isPrivate = payload.repository?.private === true
  const isJustCommitted = sha !== undefined && !base && branch === undefined
  if (eventName !== 'schedule' || isPrivate || isJustCommitted) return []
  // If GitHub does not answer, only the warning is lost.
  const activity = await store.readActivity().catch(() => undefined)
  if (!activity) return []
  const isWaiting = base !== undefined && (base.pullRequest !== undefined || sha !== undefined)
  const isElsewhere = isWaiting || (base ?? snapshot).branch.name !== activity.defaultBranch
  const today = toDay(now.toISOString(), 'UTC')
  const toUtcDay = (time: string | undefined) => time && toDay(time, 'UTC')
  const warning = warnOfPause(
    {
      committed: sha !== undefined && !isElsewhere ? today : toUtcDay(activity.committedAt),
      pushed: toUtcDay(activity.pushedAt),
      quietBranch: isElsewhere ? activity.defaultBranch : undefined,
    },
    today,
  )
  return warning === undefined ? [] : [warning]
}

/** The run's address lets a commit be traced, and recognised when the answer to it was lost. */
function toMessage(
  { added, updated }: Edition,
  { commitMessage }: Inputs,
  { serverUrl, runId, repo }: WorkflowContext,
): CommitMessage {
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
function toFileUrl(path: string, commit: string, { serverUrl, repo }: WorkflowContext): string {
  return `${serverUrl}/${repo.owner}/${repo.repo}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
}
