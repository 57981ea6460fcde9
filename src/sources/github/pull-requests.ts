import { compact } from '../../record/compact.ts'
import type { Contribution } from '../../record/contribution.ts'
import { cut, TITLE_LENGTH, toLine } from '../../record/text.ts'
import { toRecordedUrl } from '../../record/url.ts'
import { endOfDay, startOfDay } from '../../record/window.ts'
import type { Coverage, Harvest, SourceContext } from '../source.ts'
import { momentOf, type PullRequest } from './page.ts'
import { type SearchResult, searchPullRequests } from './search.ts'
import { expectSight, explainSilence, type Finding } from './silence.ts'

/** Whose pull requests are collected, and which. */
export interface PullRequestSearch {
  /** What the account is called. */
  readonly login: string
  readonly origin: string
  /** Also in repositories that only the token can see. */
  readonly includesPrivate: boolean
  /** Repository → the labels that say a closed pull request was landed by another route. */
  readonly landedLabels: ReadonlyMap<string, readonly string[]>
}

/** The merged pull requests of a login, and those that were landed though GitHub calls them closed. Throws SourceError. */
export async function harvestPullRequests(
  { login, origin, includesPrivate, landedLabels }: PullRequestSearch,
  { github, search, window, today }: SourceContext,
): Promise<Harvest> {
  const anyone = `is:pr author:${login}${includesPrivate ? '' : ' is:public'}`
  const landings = [...landedLabels].flatMap(([repository, labels]) =>
    labels.map((label) => ({
      label,
      qualifiers: `${anyone} is:unmerged is:closed repo:${repository} label:${quote(label)}`,
    })),
  )
  const from = startOfDay(window.since, window.timeZone)
  const to = endOfDay(window.until, window.timeZone)
  const [merged, ...landed] = await Promise.all([
    searchPullRequests(github.graphql, `${anyone} is:merged`, 'merged', from, to),
    ...landings.map(({ qualifiers }) => searchPullRequests(github.graphql, qualifiers, 'closed', from, to)),
  ])
  const result = sum([merged, ...landed])
  const token = { name: search.tokenName, isOwn: search.isOwnToken }
  // Landed pull requests must not hide that the token is shown no merged ones.
  for (const one of [merged, result]) expectSight(one, login, token)
  const silence = {
    ...{ login, token },
    search: `${anyone} is:merged merged:${from}..${to}`,
    isPublic: search.isDotcom && !includesPrivate,
  }
  const finding = result.pullRequests.length === 0 ? await explainSilence(github, silence) : undefined
  const nodes = [
    ...landed.flatMap(({ pullRequests }, index) =>
      pullRequests.map((node) => toContribution(node, { origin, today, landed: landings[index]?.label })),
    ),
    // A landed pull request that was merged in the end counts as merged: of the same id, the later wins.
    ...merged.pullRequests.map((node) => toContribution(node, { origin, today })),
  ]
  return {
    origin,
    contributions: nodes.filter((entry) => includesPrivate || !entry.private),
    coverage: toCoverage(result, window.since, finding),
  }
}

function toContribution(
  node: PullRequest,
  { origin, today, landed }: { origin: string; today: string; landed?: string | undefined },
): Contribution {
  const { fullDatabaseId, title, url, repository, labels, additions, deletions, reactions } = node
  const link = url ? toRecordedUrl(url) : undefined
  const home = toRecordedUrl(repository.url ?? '')
  const tags = toTags(labels?.nodes)
  return compact({
    id: `github:pull-request/${fullDatabaseId}`,
    origin,
    type: 'pull-request',
    title: cut(toLine(title ?? ''), TITLE_LENGTH) || link || repository.nameWithOwner,
    url: link,
    date: momentOf(node).replace(/\.\d+Z$/, 'Z'),
    tags,
    container: compact({ name: repository.nameWithOwner, url: home }),
    private: repository.isPrivate ? true : undefined,
    metrics: reactions?.totalCount
      ? { reactions: { value: reactions.totalCount, 'as-of': today } }
      : undefined,
    landed: node.mergedAt ? undefined : landed,
    lines: sumOf(additions, deletions),
  })
}

/** `undefined` where one could not be read: then nothing is said against those that are recorded. */
function toTags(
  labels: readonly ({ readonly name: string } | null)[] | null | undefined,
): string[] | undefined {
  if (!labels || labels.includes(null)) return undefined
  return labels.flatMap((label) => toLine(label?.name ?? '') || [])
}

/** `undefined` where one could not be read. */
function sumOf(a: number | null | undefined, b: number | null | undefined): number | undefined {
  return a == null || b == null ? undefined : a + b
}

function quote(label: string): string {
  return /^[\w-]+$/.test(label) ? label : `"${label.replaceAll('"', '')}"`
}

/** The searches of one login together. */
function sum(results: readonly SearchResult[]): SearchResult {
  const total = (count: (result: SearchResult) => number) =>
    results.reduce((all, result) => all + count(result), 0)
  return {
    pullRequests: results.flatMap(({ pullRequests }) => pullRequests),
    found: total(({ found }) => found),
    invisible: total(({ invisible }) => invisible),
    broken: total(({ broken }) => broken),
    torn: total(({ torn }) => torn),
    said: [...new Set(results.flatMap(({ said }) => said))],
  }
}

function toCoverage(result: SearchResult, since: string, finding: Finding | undefined): Coverage {
  const { pullRequests, invisible, broken, torn, said } = result
  const seen = pullRequests.length
  const found = Math.max(result.found, finding?.found ?? 0)
  const words = said.length > 0 ? ` (GitHub said: ${said.join('; ')})` : ''
  const notes = [
    ...(seen + invisible < found ? [`${seen + invisible} of ${found} found${broken > 0 ? words : ''}`] : []),
    ...(invisible > 0 ? [`${invisible} not visible to the token`] : []),
    ...(torn > 0 ? [`${torn} not read in full${words}`] : []),
    ...(finding?.doubt === undefined ? [] : [finding.doubt]),
  ]
  const isPartial = seen < found || finding?.doubt !== undefined
  return isPartial ? { isPartial, notes } : { completeSince: since, notes }
}
