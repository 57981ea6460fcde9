import pLimit from 'p-limit'
import type { Graphql } from './client.ts'
import { momentOf, type Page, type PullRequest, readPage, TooCostlyError } from './page.ts'

/** GitHub gives no more of one search, however many it counts: https://docs.github.com/en/rest/search/search#about-search */
const MAX_RESULTS = 1000
const PAGE_SIZE = 100
const REQUESTS_AT_ONCE = 4
/** How many searches may be split because GitHub finds them too costly, before that is no help. */
const MAX_COSTLY = 32
/** What GitHub could not give in a page is asked for once more in pages of this size, for so many pages of a search. */
const PORTION_SIZE = 25
const MAX_MENDED = 3

export interface SearchResult {
  readonly pullRequests: readonly PullRequest[]
  /** How many there are by GitHub's own count. */
  readonly found: number
  /** How many of them the token may not see. */
  readonly invisible: number
  /** How many could not be given for another reason. */
  readonly broken: number
  /** How many were given without one of their fields. */
  readonly torn: number
  /** What GitHub said of those that it did not give in full. */
  readonly said: readonly string[]
}

/** Seconds since 1970, both inside. */
interface Slice {
  readonly from: number
  readonly to: number
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
  const torn = new Set<string>()
  const said = new Set<string>()
  let found = 0
  let invisible = 0
  let broken = 0
  let costly = 0
  let mended = 0

  function ask(slice: Slice, after: string | null, size = PAGE_SIZE): Promise<Page> {
    const search = `${qualifiers} ${event}:${toTimestamp(slice.from)}..${toTimestamp(slice.to)}`
    return limit(() => readPage(graphql, search, size, after))
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
    for (const page of readings.flat()) {
      for (const node of page.nodes) {
        pullRequests.set(node.fullDatabaseId, node)
        if (page.torn.has(node.fullDatabaseId)) torn.add(node.fullDatabaseId)
        else torn.delete(node.fullDatabaseId)
      }
      for (const words of page.said) said.add(words)
    }
    found += first.count
    invisible += most(readings, (page) => page.invisible)
    broken += most(readings, (page) => page.broken)
  }

  async function readPages(slice: Slice, first: Page): Promise<Page[]> {
    const pages = [await mend(slice, null, first)]
    for (let after = first.next; after !== null && pages.length < MAX_RESULTS / PAGE_SIZE; ) {
      const page = await ask(slice, after)
      pages.push(await mend(slice, after, page))
      after = page.next
    }
    return pages
  }

  /** A page that GitHub could not give in full, with what it gives of it in smaller ones, which cost it less. */
  async function mend(slice: Slice, after: string | null, page: Page): Promise<Page> {
    if ((page.broken === 0 && page.torn.size === 0) || ++mended > MAX_MENDED) return page
    const portions: Page[] = []
    try {
      let next = after
      do {
        const portion = await ask(slice, next, PORTION_SIZE)
        portions.push(portion)
        next = portion.next
      } while (next !== null && portions.length < PAGE_SIZE / PORTION_SIZE)
    } catch {
      // Nothing is worse than before.
      return page
    }
    return {
      ...page,
      nodes: [...page.nodes, ...portions.flatMap(({ nodes }) => nodes)],
      invisible: most([portions], ({ invisible: count }) => count),
      broken: most([portions], ({ broken: count }) => count),
      torn: new Set(portions.flatMap((portion) => [...portion.torn])),
      said: portions.flatMap((portion) => portion.said),
    }
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
  return {
    ...{ pullRequests: [...pullRequests.values()], found, invisible, broken },
    ...{ torn: torn.size, said: [...said] },
  }
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

/** How many different ones there are in all readings of a slice. */
function countOf(readings: readonly Page[][]): number {
  const ids = readings.flat().flatMap(({ nodes }) => nodes.map(({ fullDatabaseId }) => fullDatabaseId))
  return new Set(ids).size + most(readings, ({ invisible, broken }) => invisible + broken)
}

/** What is not given has no id to tell it by, so the reading with the most of it counts. */
function most(readings: readonly Page[][], count: (page: Page) => number): number {
  return Math.max(...readings.map((pages) => pages.reduce((sum, page) => sum + count(page), 0)))
}

function toTimestamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
