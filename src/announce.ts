import * as core from '@actions/core'
import { isFailure, type Outcome } from './collect.ts'
import type { PublishMode } from './inputs.ts'
import type { Published } from './publish.ts'
import { escapeText } from './report/markdown.ts'
import { countByType } from './report/report.ts'
import { renderSummary } from './report/summary.ts'
import type { Verdict } from './verdict.ts'

/** All that there is to say of a run, without secrets. */
export interface Announcement {
  readonly published: Published
  readonly outcomes: readonly Outcome[]
  readonly verdict: Verdict
  readonly notices: readonly string[]
  readonly mode: PublishMode
  /** No source could be read, and there is no record yet. */
  readonly isNothingKnown: boolean
  /** Path of the log in the repository, and its address at a commit; absent while there is none. */
  readonly log: { readonly path: string; readonly url: string } | undefined
}

/** Tells of a run in outputs, annotations and the job's summary. */
export async function announce(announcement: Announcement): Promise<void> {
  setOutputs(announcement)
  annotate(announcement)
  // A runner that takes no summaries, as on older servers, loses nothing but the summary.
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(toSummary(announcement)).write()
}

/** An error annotation that fails the job. */
export function fail(message: string): void {
  core.error(message)
  process.exitCode = 1
}

/** A line for the run's protocol. */
export function describeOutcome(outcome: Outcome): string {
  if (isFailure(outcome)) return `${outcome.origin}: not read`
  const { origin, contributions } = outcome.harvest
  return `${origin}: ${contributions.length} found`
}

function setOutputs({ published, outcomes, log }: Announcement): void {
  const { update, sha, error } = published
  core.setOutput('changed', sha !== undefined)
  core.setOutput('added', error === undefined ? update.added.length : 0)
  core.setOutput('total', update.report.total)
  core.setOutput('counts', countByType(update.report))
  core.setOutput(
    'failed-sources',
    outcomes.filter(isFailure).map(({ origin }) => origin),
  )
  core.setOutput('log-path', log?.path ?? '')
  core.setOutput('commit-sha', sha ?? '')
  core.setOutput('pull-request-url', '')
}

function annotate({ published, outcomes, verdict, notices }: Announcement): void {
  for (const { origin, error } of verdict.errors) fail(`${origin}: ${error}`)
  for (const { origin, error } of verdict.warnings) core.warning(`${origin}: ${error}`)
  for (const notice of notices) core.notice(notice)
  for (const outcome of outcomes) warnOfGaps(outcome)
  if (published.error) fail(published.error)
}

/** A source that gave less than it counts did not fail, but the person must know at once. */
function warnOfGaps(outcome: Outcome): void {
  if (isFailure(outcome) || !outcome.harvest.coverage.isPartial) return
  core.warning(`${outcome.origin}: ${outcome.harvest.coverage.notes.join(', ')}`)
}

function toSummary(announcement: Announcement): string {
  const { published, outcomes, notices, mode, log } = announcement
  const { report, coverage, added, updated } = published.update
  return renderSummary({
    ...{ report, coverage, added, updated, notices },
    failures: outcomes.filter(isFailure),
    result: describeResult(announcement),
    logUrl: log?.url,
    preview: mode === 'none' ? published.update.log : undefined,
  })
}

function describeResult({ published, mode, isNothingKnown }: Announcement): string {
  const { update, sha, error } = published
  const news = `${update.added.length} new, ${update.updated.length} changed`
  if (sha !== undefined) return `Committed: ${news}.`
  if (error !== undefined) return `**Not committed**: ${news}. ${escapeText(error)}`
  if (isNothingKnown) return 'Nothing was written, because no source could be read.'
  if (mode === 'none') return `Nothing was written, because publish is none. There would be: ${news}.`
  return 'Nothing to commit.'
}
