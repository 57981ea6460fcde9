import { SourceError } from '../errors.ts'
import { momentOf, type PullRequest, type SearchResult, searchPullRequests } from '../github/search.ts'
import type { Contribution } from '../record/contribution.ts'
import { cut, TITLE_LENGTH, toLine } from '../record/text.ts'
import { toRecordedUrl } from '../record/url.ts'
import { endOfDay, startOfDay } from '../record/window.ts'
import type { Coverage, Source } from './source.ts'

export interface GitHubOptions {
  /** As it is configured: the origin, whatever the account is called by now. */
  readonly login: string
  /** What the account is called. */
  readonly currentLogin: string
  /** Why nothing can be collected this time. */
  readonly problem?: string
  /** Also in repositories that only the token can see. */
  readonly includesPrivate: boolean
  /** Repository → the labels that say a closed pull request was landed by another route. */
  readonly landedLabels: ReadonlyMap<string, readonly string[]>
}

/** The merged pull requests of a login, and those that were landed though GitHub calls them closed. */
export function createGitHubSource(options: GitHubOptions): Source {
  const { login, currentLogin, problem, includesPrivate, landedLabels } = options
  const origin = `github:${login}`
  const anyone = `is:pr author:${currentLogin}${includesPrivate ? '' : ' is:public'}`
  const landings = [...landedLabels].flatMap(([repository, labels]) =>
    labels.map((label) => ({
      label,
      search: `${anyone} is:unmerged is:closed repo:${repository} label:${quote(label)}`,
    })),
  )
  return {
    origin,
    async collect({ searchGitHub, window }) {
      if (problem !== undefined) throw new SourceError(problem)
      const from = startOfDay(window.since, window.timeZone)
      const to = endOfDay(window.until, window.timeZone)
      const [merged, ...landed] = await Promise.all([
        searchPullRequests(searchGitHub, `${anyone} is:merged`, 'merged', from, to),
        ...landings.map(({ search }) => searchPullRequests(searchGitHub, search, 'closed', from, to)),
      ])
      const nodes = [
        ...landed.flatMap(({ pullRequests }, index) =>
          pullRequests.map((node) => toContribution(node, origin, landings[index]?.label)),
        ),
        // What was merged after all counts as merged.
        ...merged.pullRequests.map((node) => toContribution(node, origin)),
      ]
      return {
        origin,
        contributions: nodes.filter((entry) => includesPrivate || !entry.private),
        coverage: toCoverage([merged, ...landed], window.since),
      }
    },
  }
}

function toContribution(node: PullRequest, origin: string, landed?: string): Contribution {
  const { fullDatabaseId, title, url, repository, labels } = node
  const tags = (labels?.nodes ?? []).flatMap((label) => (label ? [toLine(label.name)] : [])).filter(Boolean)
  const link = toRecordedUrl(url)
  const home = toRecordedUrl(repository.url)
  return {
    id: `github:pull-request/${fullDatabaseId}`,
    origin,
    type: 'pull-request',
    title: cut(toLine(title), TITLE_LENGTH) || link || repository.nameWithOwner,
    ...(link && { url: link }),
    date: momentOf(node).replace(/\.\d+Z$/, 'Z'),
    ...(tags.length > 0 && { tags }),
    container: { name: repository.nameWithOwner, ...(home && { url: home }) },
    ...(repository.isPrivate && { private: true }),
    ...(landed !== undefined && node.mergedAt === null && { landed }),
  }
}

function quote(label: string): string {
  return /^[\w-]+$/.test(label) ? label : `"${label.replaceAll('"', '')}"`
}

function toCoverage(results: readonly SearchResult[], since: string): Coverage {
  const sum = (count: (result: SearchResult) => number) =>
    results.reduce((total, result) => total + count(result), 0)
  const seen = sum(({ pullRequests }) => pullRequests.length)
  const found = sum((result) => result.found)
  const invisible = sum((result) => result.invisible)
  const notes = [
    ...(seen + invisible < found ? [`${seen + invisible} of ${found} found`] : []),
    ...(invisible > 0 ? [`${invisible} not visible to the token`] : []),
  ]
  return seen < found ? { isPartial: true, notes } : { completeSince: since, notes }
}
