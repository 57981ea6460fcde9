import pLimit from 'p-limit'
import { GitHubError, type Graphql } from '../../net/github.ts'
import { type Extent, type PullRequest, readPage, type SearchPage, TooCostlyError } from './page.ts'

/** The most results GitHub returns for one search, whatever its count: https://docs.github.com/en/rest/search/search#about-search */
const MAX_RESULTS = 1000
const PAGE_SIZE = 100
const PAGE: Extent = { size: PAGE_SIZE, isMeasured: true }
/** What is read again is to cost GitHub less: the first reading has the lines and reactions of all that it could return. */
const PAGE_AGAIN: Extent = { size: PAGE_SIZE, isMeasured: false }
/** A page that GitHub could not return in full is read again in pages of this size. */
const PORTION: Extent = { size: 25, isMeasured: false }
const REQUESTS_AT_ONCE = 4
/** How many searches are halved because GitHub finds them too costly, before giving up. */
const MAX_COSTLY = 32

export interface SearchResult {
  readonly pullRequests: readonly PullRequest[]
  /** GitHub's count. */
  readonly found: number
  /** How many of them the token cannot see. */
  readonly invisible: number
  /** How many GitHub could not return for another reason. */
  readonly broken: number
  /** How many were returned without one of their fields. */
  readonly torn: number
  /** GitHub's messages about those that it did not return in full. */
  readonly said: readonly string[]
}

/** A range of time in seconds since 1970, both ends included. */
interface Slice {
  readonly from: number
  readonly to: number
}

/** A slice that is small enough, with its pages. Pages of a second reading come after those that they repeat. */
interface Part {
  readonly slice: Slice
  readonly count: number
  readonly pages: SearchPage[]
  /** What is missing according to the last reading. */
  lost: { readonly invisible: number; readonly broken: number }
}

/**
 * Finds all pull requests that match `qualifiers` and were merged (or closed, depending on `event`) from `from` to `to`
 * (`YYYY-MM-DDTHH:MM:SSZ`, both included). If there are more than GitHub returns for one search, the time is halved until
 * every slice is small enough. The number of results is compared with GitHub's count: slices that differ or were not
 * returned in full are read a second time, while at most 1.2 requests per hundred results plus 15 are made. Throws
 * SourceError.
 */
export async function searchPullRequests(
  graphql: Graphql,
  qualifiers: string,
  event: 'merged' | 'closed',
  from: string,
  to: string,
): Promise<SearchResult> {
  const limit = pLimit(REQUESTS_AT_ONCE)
  const parts: Part[] = []
  let asked = 0
  let costly = 0
  let mayMeasure = true

  /** Where GitHub gives up on a page, it is asked once more for less, and for no more than that from then on. */
  async function ask(slice: Slice, after: string | null, { size, isMeasured } = PAGE): Promise<SearchPage> {
    const extent = { size, isMeasured: isMeasured && mayMeasure }
    try {
      return await send(slice, after, extent)
    } catch (error) {
      if (!extent.isMeasured || !isOverload(error)) throw error
      mayMeasure = false
      return send(slice, after, { size, isMeasured: false })
    }
  }

  function send(slice: Slice, after: string | null, extent: Extent): Promise<SearchPage> {
    const search = `${qualifiers} ${event}:${toTimestamp(slice.from)}..${toTimestamp(slice.to)}`
    asked++
    return limit(() => readPage(graphql, search, extent, after))
  }

  async function readSlice(slice: Slice, laterFirst = false): Promise<void> {
    try {
      await readFrom(slice, await ask(slice, null), laterFirst)
    } catch (error) {
      if (!(error instanceof TooCostlyError) || slice.from === slice.to || ++costly > MAX_COSTLY) throw error
      await Promise.all(halve(slice).map((half) => readSlice(half)))
    }
  }

  async function readFrom(slice: Slice, first: SearchPage, laterFirst: boolean): Promise<void> {
    if (first.count > MAX_RESULTS && slice.from < slice.to) {
      return readHalves(slice, first.count, laterFirst)
    }
    const pages = await readPages(slice, first, PAGE, MAX_RESULTS)
    parts.push({ slice, count: first.count, pages, lost: lostIn(pages) })
  }

  /** The first page and those after it, up to a number of results. */
  async function readPages(
    slice: Slice,
    first: SearchPage,
    extent: Extent,
    results: number,
  ): Promise<SearchPage[]> {
    const pages = [first]
    for (let after = first.next; after !== null && pages.length < results / extent.size; ) {
      const page = await ask(slice, after, extent)
      pages.push(page)
      after = page.next
    }
    return pages
  }

  /**
   * Searches one half first: its count tells that of the other half, which then costs no request if it is empty, or if it is
   * too large and has to be halved as well. So the first half should be the one with fewer results: most likely that on the
   * side that had fewer the last time.
   */
  async function readHalves(slice: Slice, count: number, laterFirst: boolean): Promise<void> {
    const [earlier, later] = halve(slice)
    const [half, rest] = laterFirst ? [later, earlier] : [earlier, later]
    const first = await ask(half, null)
    const left = count - first.count
    const isLaterSparser = laterFirst ? first.count < left : left < first.count
    const reading = [readFrom(half, first, isLaterSparser)]
    if (left > MAX_RESULTS && rest.from < rest.to) reading.push(readHalves(rest, left, isLaterSparser))
    else if (left > 0) reading.push(readSlice(rest, isLaterSparser))
    await Promise.all(reading)
  }

  /** Reads again what was not returned in full or differs from the count, while requests are left. Failures leave the results as they are. */
  async function readAgain(): Promise<void> {
    const found = parts.reduce((sum, { count }) => sum + count, 0)
    const mayAsk = (requests: number) => asked + requests <= maxRequests(found)
    for (const part of parts) {
      for (const page of part.pages.filter(isFaulty)) {
        if (mayAsk(PAGE_SIZE / PORTION.size)) await readPortions(part, page).catch(ignore)
      }
      // If results move while they are read, pages overlap and leave gaps, which a second reading fills.
      const pages = Math.ceil(Math.min(part.count, MAX_RESULTS) / PAGE_SIZE)
      if (countOf(part) < part.count && mayAsk(pages)) await readWhole(part).catch(ignore)
    }
  }

  async function readPortions(part: Part, page: SearchPage): Promise<void> {
    const first = await ask(part.slice, page.after, PORTION)
    const portions = await readPages(part.slice, first, PORTION, PAGE_SIZE)
    const { invisible, broken } = lostIn(portions)
    part.lost = {
      invisible: part.lost.invisible - page.invisible + invisible,
      broken: part.lost.broken - page.broken + broken,
    }
    part.pages.splice(part.pages.indexOf(page), 1, { ...page, said: [] }, ...portions)
  }

  async function readWhole(part: Part): Promise<void> {
    const first = await ask(part.slice, null, PAGE_AGAIN)
    const pages = await readPages(part.slice, first, PAGE_AGAIN, MAX_RESULTS)
    part.pages.push(...pages)
    const { invisible, broken } = lostIn(pages)
    // Missing results have no ids to compare, so the reading that misses more counts.
    part.lost = {
      invisible: Math.max(part.lost.invisible, invisible),
      broken: Math.max(part.lost.broken, broken),
    }
  }

  await readSlice({ from: Date.parse(from) / 1000, to: Date.parse(to) / 1000 })
  await readAgain()
  return toResult(parts)
}

/** GitHub ends what takes it longer than 10 seconds. https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts */
function isOverload(error: unknown): boolean {
  return error instanceof GitHubError && error.status >= 500
}

function halve({ from, to }: Slice): [earlier: Slice, later: Slice] {
  const middle = Math.floor((from + to) / 2)
  return [
    { from, to: middle },
    { from: middle + 1, to },
  ]
}

/** The bound keeps us within https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
function maxRequests(found: number): number {
  return 1.2 * Math.ceil(found / PAGE_SIZE) + 15
}

function toResult(parts: readonly Part[]): SearchResult {
  const pullRequests = new Map<string, PullRequest>()
  const torn = new Set<string>()
  for (const { nodes, torn: tornHere } of parts.flatMap(({ pages }) => pages)) {
    for (const node of nodes) {
      // A second reading asks for less.
      pullRequests.set(node.fullDatabaseId, { ...pullRequests.get(node.fullDatabaseId), ...node })
      if (tornHere.has(node.fullDatabaseId)) torn.add(node.fullDatabaseId)
      else torn.delete(node.fullDatabaseId)
    }
  }
  const sum = (count: (part: Part) => number) => parts.reduce((total, part) => total + count(part), 0)
  return {
    pullRequests: [...pullRequests.values()],
    found: sum(({ count }) => count),
    invisible: sum(({ lost }) => lost.invisible),
    broken: sum(({ lost }) => lost.broken),
    torn: torn.size,
    said: [...new Set(parts.flatMap(({ pages }) => pages.flatMap(({ said }) => said)))],
  }
}

/** Whether another attempt may return more. */
function isFaulty({ broken, torn }: SearchPage): boolean {
  return broken > 0 || torn.size > 0
}

function lostIn(pages: readonly SearchPage[]): Part['lost'] {
  const sum = (count: (page: SearchPage) => number) => pages.reduce((total, page) => total + count(page), 0)
  return { invisible: sum(({ invisible }) => invisible), broken: sum(({ broken }) => broken) }
}

/** How many different results all readings of a slice have, including those known to be missing. */
function countOf({ pages, lost }: Part): number {
  const ids = pages.flatMap(({ nodes }) => nodes.map(({ fullDatabaseId }) => fullDatabaseId))
  return new Set(ids).size + lost.invisible + lost.broken
}

function ignore(): void {}

function toTimestamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
