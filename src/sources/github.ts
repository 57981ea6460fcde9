import { type PullRequest, searchMerged } from '../github/search.ts'
import type { Contribution } from '../record/contribution.ts'
import { cut, TITLE_LENGTH, toLine } from '../record/text.ts'
import { toRecordedUrl } from '../record/url.ts'
import { endOfDay, startOfDay } from '../record/window.ts'
import type { Coverage, Source } from './source.ts'

/** The merged pull requests of a login, in public repositories. */
export function createGitHubSource(login: string): Source {
  const origin = `github:${login}`
  return {
    origin,
    async collect({ searchGitHub, window }) {
      const { pullRequests, found, invisible } = await searchMerged(
        searchGitHub,
        `is:pr is:merged is:public author:${login}`,
        startOfDay(window.since, window.timeZone),
        endOfDay(window.until, window.timeZone),
      )
      return {
        origin,
        contributions: pullRequests
          .filter(({ repository }) => !repository.isPrivate)
          .map((node) => toContribution(node, origin)),
        coverage: toCoverage(pullRequests.length, found, invisible, window.since),
      }
    },
  }
}

function toContribution(
  { fullDatabaseId, title, url, mergedAt, repository, labels }: PullRequest,
  origin: string,
): Contribution {
  const tags = (labels?.nodes ?? []).flatMap((label) => (label ? [toLine(label.name)] : [])).filter(Boolean)
  const link = toRecordedUrl(url)
  const home = toRecordedUrl(repository.url)
  return {
    id: `github:pull-request/${fullDatabaseId}`,
    origin,
    type: 'pull-request',
    title: cut(toLine(title), TITLE_LENGTH) || link || repository.nameWithOwner,
    ...(link && { url: link }),
    date: mergedAt.replace(/\.\d+Z$/, 'Z'),
    ...(tags.length > 0 && { tags }),
    container: { name: repository.nameWithOwner, ...(home && { url: home }) },
  }
}

function toCoverage(seen: number, found: number, invisible: number, since: string): Coverage {
  const notes = [
    ...(seen + invisible < found ? [`${seen + invisible} of ${found} found`] : []),
    ...(invisible > 0 ? [`${invisible} not visible to the token`] : []),
  ]
  return seen < found ? { isPartial: true, notes } : { completeSince: since, notes }
}
