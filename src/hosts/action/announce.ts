import type { PublishMode } from '../../config/inputs.ts'
import type { Secrets } from '../../net/secrets.ts'
import { escapeText, link } from '../../report/markdown.ts'
import { countByType } from '../../report/report.ts'
import { type Run, renderProposal, renderSummary } from '../../report/summary.ts'
import { isFailure } from '../../run/collect.ts'
import type { Published } from '../../run/commit.ts'
import type { Result } from '../../run/main.ts'
import { describeNews, errorsOf, type News, remarksOf } from '../../run/remarks.ts'
import type { Runner } from './runner.ts'

/** All that there is to say of a run. */
export interface Announcement extends Result {
  readonly mode: PublishMode
  /** Path of the log in the repository, and its address at a commit; absent while there is none. */
  readonly log: { readonly path: string; readonly url: string } | undefined
  /** The nomination packs at the commit, where there are some. */
  readonly packs: readonly { readonly name: string; readonly url: string }[]
  readonly secrets: Secrets
}

/** Tells of a run in outputs, annotations and the job's summary. */
export async function announce(announcement: Announcement, runner: Runner): Promise<void> {
  for (const [name, value] of Object.entries(toOutputs(announcement))) runner.setOutput(name, value)
  for (const { level, message } of remarksOf(announcement))
    runner.annotate(level, announcement.secrets.star(message))
  const run = toRun(announcement, announcement.published.edition, describeResult(announcement))
  await runner.summarize(renderSummary(run))
}

function toOutputs({ published, outcomes, log }: Announcement): Record<string, string> {
  const { edition, sha, error } = published
  return {
    changed: String(sha !== undefined),
    added: String(error === undefined ? edition.added.length : 0),
    total: String(edition.report.total),
    counts: JSON.stringify(countByType(edition.report)),
    'failed-sources': JSON.stringify(outcomes.filter(isFailure).map(({ origin }) => origin)),
    'log-path': log?.path ?? '',
    'commit-sha': sha ?? '',
    'pull-request-url': findPullRequest(published) ?? '',
  }
}

/** The text of the pull request: the summary, of all that waits to be merged. */
export function toProposalText(announcement: Announcement): string {
  const { edition, snapshot } = announcement.published
  const news = edition.waiting ?? edition
  const into = (snapshot.base ?? snapshot).branch.name
  return renderProposal(
    toRun(announcement, news, `Merging this into ${escapeText(into)} brings ${describeNews(news)}.`),
  )
}

function toRun(
  { published, outcomes, notices, warnings, mode, log, packs }: Announcement,
  { added, updated }: News,
  result: string,
): Run {
  const { report, coverage, overwritten } = published.edition
  return {
    ...{ report, coverage, added, updated, result },
    notices: [...warnings, ...notices],
    keepers: overwritten.filter(({ lines }) => lines !== ''),
    failures: outcomes.filter(isFailure),
    logUrl: log?.url,
    packs,
    isPreview: mode === 'none',
  }
}

function describeResult({ published, mode, isNothingKnown, secrets }: Announcement): string {
  const { edition, sha, snapshot } = published
  const news = describeNews(edition)
  const [error] = errorsOf(published)
  const refusal = error === undefined ? '' : ` ${escapeText(secrets.star(error))}`
  const url = findPullRequest(published)
  const waiting = url === undefined ? '' : ` ${link('The pull request', url)} is open.`
  if (sha !== undefined)
    return `Committed${snapshot.base ? ` to ${escapeText(snapshot.branch.name)}` : ''}: ${news}.${waiting}${adviseOnChecks(url)}${refusal}`
  if (published.error !== undefined) return `**Not committed**: ${news}.${refusal}`
  if (isNothingKnown) return 'Nothing was written, because no source could be read.'
  if (mode === 'none') return `Nothing was written, because publish is none. There would be: ${news}.`
  return `Nothing to commit.${waiting}${refusal}`
}

/** With each commit anew: https://github.blog/changelog/2026-06-11-bot-created-pull-requests-can-run-workflows-if-approved/ */
function adviseOnChecks(url: string | undefined): string {
  if (url === undefined) return ''
  return url.startsWith('https://github.com/')
    ? ' Where its checks wait, press **Approve workflows to run** there.'
    : ' Where its checks do not begin, close and reopen it.'
}

function findPullRequest({ pullRequest, snapshot }: Published): string | undefined {
  return pullRequest && 'url' in pullRequest ? pullRequest.url : snapshot.base?.pullRequest?.url
}
