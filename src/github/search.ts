import pLimit from 'p-limit'
import { SourceError } from '../errors.ts'
import { describeProblems, type Graphql, type GraphqlProblem } from './client.ts'

/** GitHub gives no more of one search, however many it counts: https://docs.github.com/en/rest/search/search#about-search */
const MAX_RESULTS = 1000
const PAGE_SIZE = 100
const REQUESTS_AT_ONCE = 4
/** How many searches may be split because GitHub finds them too costly, before that is no help. */
const MAX_COSTLY = 32

export interface PullRequest {
  readonly fullDatabaseId: string
  readonly title: string
  readonly url: string
  readonly mergedAt: string | null
  readonly closedAt: string | null
  readonly repository: { readonly nameWithOwner: string; readonly url: string; readonly isPrivate: boolean }
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] } | null
}

export interface SearchResult {
  readonly pullRequests: readonly PullRequest[]
  /** How many there are by GitHub's own count. */
  readonly found: number
  /** How many of them the token may not see. */
  readonly invisible: number
}

/** Seconds since 1970, both inside. */
interface Slice {
  readonly from: number
  readonly to: number
}

interface Page {
  readonly count: number
  readonly nodes: readonly PullRequest[]
  readonly invisible: number
  readonly next: string | null
}

const QUERY = `query ($search: String!, $size: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on PullRequest {
        fullDatabaseId
        title
        url
        mergedAt
        closedAt
        repository { nameWithOwner url isPrivate }
        labels(first: 50) { nodes { name } }
      }
    }
  }
}`

interface SearchData {
  readonly search: {
    readonly issueCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly (Partial<PullRequest> | null)[]
  }
}

/** GitHub gave up on a search because it costs too much: a narrower one may pass. */
class TooCostlyError extends SourceError {}

/** When a pull request was merged, or closed without. */
export function momentOf({ mergedAt, closedAt }: PullRequest): string {
  return mergedAt ?? closedAt ?? ''
}

/**
 * Every pull request that `qualifiers` find merged (or closed, by `event`) from `from` to `to` (`YYYY-MM-DDTHH:MM:SSZ`, both inside), also where
 * there are more than GitHub gives of one search: then time is sliced until every slice is small enough. What a slice
 * holds is compared with GitHub's count, and read once more when it differs. Throws SourceError.
 */
export async function searchPullRequests(
  graphql: Graphql,
  qualifiers: string,
  event: 'merged' | 'closed',
  from: string,
  to: string,
): Promise<SearchResult> {
  const limit = pLimit(REQUESTS_AT_ONCE)
  const pullRequests = new Map<string, PullRequest>()
  let found = 0
  let invisible = 0
  let costly = 0

  function ask(slice: Slice, after: string | null): Promise<Page> {
    const search = `${qualifiers} ${event}:${toTimestamp(slice.from)}..${toTimestamp(slice.to)}`
    return limit(async () => toPage(await graphql<SearchData>(QUERY, { search, size: PAGE_SIZE, after })))
  }

  async function readSlice(slice: Slice, laterFirst = false): Promise<void> {
    try {
      await readFrom(slice, await ask(slice, null), laterFirst)
    } catch (error) {
      if (!(error instanceof TooCostlyError) || slice.from === slice.to || ++costly > MAX_COSTLY) throw error
      await Promise.all(halve(slice, laterFirst).map((half) => readSlice(half, laterFirst)))
    }
  }

  async function readFrom(slice: Slice, first: Page, laterFirst: boolean): Promise<void> {
    if (first.count > MAX_RESULTS && slice.from < slice.to) {
      return readParts(divide(slice, first, laterFirst), first.count, laterFirst)
    }
    const readings = [await readPages(slice, first)]
    // Pages of a list that moves while it is read overlap and leave gaps, which a second reading fills.
    if (countOf(readings) < first.count) readings.push(await readPages(slice, await ask(slice, null)))
    for (const { nodes } of readings.flat()) {
      for (const node of nodes) pullRequests.set(node.fullDatabaseId, node)
    }
    found += first.count
    invisible += invisibleIn(readings)
  }

  async function readPages(slice: Slice, first: Page): Promise<Page[]> {
    const pages = [first]
    for (let after = first.next; after !== null && pages.length < MAX_RESULTS / PAGE_SIZE; ) {
      const page = await ask(slice, after)
      pages.push(page)
      after = page.next
    }
    return pages
  }

  /**
   * Asks part after part, because what is left of the count tells of the last one without asking. The half that is likely
   * the sparser one, going by the cut before, comes first: a part that is too large is best known without asking.
   */
  async function readParts(parts: readonly Slice[], count: number, laterFirst: boolean): Promise<void> {
    const reading: Promise<void>[] = []
    let left = count
    let next = laterFirst
    for (const [index, part] of parts.entries()) {
      if (left <= 0) break
      if (index === parts.length - 1) {
        // After an empty part this one is worth asking all the same, for its sample: the rest lies close together.
        const isKnownTooLarge = left > MAX_RESULTS && left < count && part.from < part.to
        reading.push(isKnownTooLarge ? readParts(halve(part, next), left, next) : readSlice(part, next))
        break
      }
      const first = await ask(part, null)
      left -= first.count
      if (parts.length === 2) next = laterFirst ? left > first.count : first.count > left
      reading.push(readFrom(part, first, next))
      // Should it fail while the next part is asked, it is still told below.
      reading.at(-1)?.catch(() => {})
    }
    await Promise.all(reading)
  }

  await readSlice({ from: Date.parse(from) / 1000, to: Date.parse(to) / 1000 })
  return { pullRequests: [...pullRequests.values()], found, invisible }
}

/**
 * Where to cut a slice that holds too many. The first page is a sample: where all of it lies close together, as after a
 * day with a thousand merges, that place is asked first instead of halving a year down to it.
 */
function divide(slice: Slice, { count, nodes }: Page, laterFirst: boolean): Slice[] {
  const times = nodes.map((node) => Date.parse(momentOf(node)) / 1000)
  if (times.length === 0) return halve(slice, laterFirst)
  const first = Math.min(...times)
  const last = Math.max(...times)
  // As far around the sample as all of them would reach if they lay as densely, twice over.
  const reach = Math.ceil(((last - first + 1) * 2 * count) / times.length)
  const core = { from: Math.max(slice.from, first - reach), to: Math.min(slice.to, last + reach) }
  if (core.to - core.from >= (slice.to - slice.from) / 4) return halve(slice, laterFirst)
  const around = [
    { from: slice.from, to: core.from - 1 },
    { from: core.to + 1, to: slice.to },
  ]
  return [core, ...around.filter(({ from, to }) => from <= to)]
}

function halve({ from, to }: Slice, laterFirst: boolean): Slice[] {
  const middle = Math.floor((from + to) / 2)
  const earlier = { from, to: middle }
  const later = { from: middle + 1, to }
  return laterFirst ? [later, earlier] : [earlier, later]
}

function toPage({ data, errors }: { data: SearchData | null; errors: readonly GraphqlProblem[] }): Page {
  const forbidden = errors.filter(isForbiddenNode)
  if (forbidden.length < errors.length || data === null) {
    const said = describeProblems(errors)
    if (errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')) throw new TooCostlyError(said)
    throw new SourceError(`GitHub's search failed: ${said || 'no data'}`)
  }
  const { issueCount, pageInfo, nodes } = data.search
  const visible = nodes.filter(isPullRequest)
  return {
    count: issueCount,
    nodes: visible,
    invisible: nodes.length - visible.length,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

/** A personal token that an organisation has not let in by single sign-on loses single nodes, and nothing else. */
function isForbiddenNode({ type, path }: GraphqlProblem): boolean {
  return type === 'FORBIDDEN' && path?.[0] === 'search' && path[1] === 'nodes' && typeof path[2] === 'number'
}

function isPullRequest(node: Partial<PullRequest> | null): node is PullRequest {
  return Boolean(
    node?.fullDatabaseId &&
      node.title &&
      node.url &&
      (node.mergedAt || node.closedAt) &&
      node.repository?.nameWithOwner,
  )
}

/** How many different ones there are in all readings of a slice. */
function countOf(readings: readonly Page[][]): number {
  const ids = readings.flat().flatMap(({ nodes }) => nodes.map(({ fullDatabaseId }) => fullDatabaseId))
  return new Set(ids).size + invisibleIn(readings)
}

/** What is invisible has no id to tell it by, so the reading with the most of it counts. */
function invisibleIn(readings: readonly Page[][]): number {
  return Math.max(...readings.map((pages) => pages.reduce((sum, page) => sum + page.invisible, 0)))
}

function toTimestamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
