import * as v from 'valibot'
import { oldestDay, toFeedReading } from '../feeds/entries.ts'
import { passingStatusesOf, readFeed } from '../feeds/read.ts'
import type { ContributionType } from '../record/contribution.ts'
import { shorten, withoutCredentials } from '../record/credentials.ts'
import { createAuthorFilter, createWordSearch, type Filter } from '../record/filter.ts'
import { parseWebUrl } from '../record/url.ts'
import { isPending } from '../record/video.ts'
import { defineSource } from './define.ts'
import { forbidContradictions, listOf, text, texts, type } from './rules.ts'
import type { Harvest, SourceContext } from './source.ts'

interface ConfiguredFeed {
  readonly address: string
  /** What its entries are, where they are not what they look like. */
  readonly type?: ContributionType | undefined
  readonly keywords?: readonly string[] | undefined
  readonly excludeKeywords?: readonly string[] | undefined
  /** Only entries by this person count. */
  readonly author?: string | undefined
}

const ADDRESS = 'an address that begins with https:// or http://, such as https://example.com/feed.xml'
const address = v.pipe(
  v.string(ADDRESS),
  v.check((given) => parseWebUrl(given) !== undefined, ADDRESS),
  v.check((given) => !/\s/.test(given.trim()) && !/,https?:/.test(given), 'a single address'),
)

const entry = v.union(
  [
    v.pipe(
      address,
      v.transform((given): ConfiguredFeed => ({ address: toAddress(given) })),
    ),
    v.pipe(
      v.strictObject(
        {
          url: address,
          type: v.optional(type),
          keywords: v.optional(texts),
          'exclude-keywords': v.optional(texts),
          author: v.optional(text),
        },
        'an address, or a map with url',
      ),
      v.transform(
        ({ url, 'exclude-keywords': excludeKeywords, ...rest }): ConfiguredFeed => ({
          ...{ address: toAddress(url), excludeKeywords },
          ...rest,
        }),
      ),
    ),
  ],
  'an address, or a map with url',
)

/** RSS, Atom, RDF and JSON feeds. */
export const feed = defineSource({
  kind: 'feed',
  key: 'feeds',
  label: 'Feed',
  remedy: 'write what is older under contributions in the configuration file',
  about: 'RSS, Atom, RDF or JSON feeds.',
  isPosted: true,
  page: (place) => parseWebUrl(place) && place,
  schema: listOf(entry, 'a list of feeds', ({ address }) => withoutCredentials(address), explainSame),
  absent: [],
  inputs: [{ name: 'feeds', path: [], help: ['URL…', 'RSS, Atom, RDF or JSON feeds'] }],
  reads: [
    {
      what: 'RSS, Atom, RDF and JSON feeds, podcasts included',
      needs: "the feed's address",
      reaches:
        'what the feed shows when it is first read; from then on everything, unless more appears between two runs than the feed shows',
    },
  ],
  entries: (feeds: readonly ConfiguredFeed[]) => feeds,
  place: ({ address }) => withoutCredentials(address),
  address: ({ address }) => address,
  type: ({ type }) => type,
  filter: createFilter,
  mistakeIn: ({ address }, { mistakeAsFeed }) => mistakeAsFeed(address),
  collect,
})

function toAddress(given: string): string {
  return new URL(given.trim()).href
}

/** Two addresses of one origin: credentials are not part of it, so they may differ in those. */
function explainSame(first: ConfiguredFeed, second: ConfiguredFeed, index: number): string | undefined {
  // A fragment is never sent.
  const [one, other] = [first, second].map(({ address, ...rest }) => ({
    ...rest,
    address: address.replace(/#.*/s, ''),
  }))
  if (one?.address === other?.address) return forbidContradictions('feeds')(one, other, index)
  return `2 addresses of ${shorten(withoutCredentials(first.address))} differ only in a password, or a parameter that is taken for one, such as key, and would be recorded as one feed: keep one of them`
}

function createFilter({ keywords = [], excludeKeywords = [], author }: ConfiguredFeed): Filter {
  const isWanted = keywords.length === 0 ? () => true : createWordSearch(keywords)
  const isUnwanted = createWordSearch(excludeKeywords)
  const isByAuthor = author === undefined ? () => true : createAuthorFilter(author)
  return (contribution) => isWanted(contribution) && !isUnwanted(contribution) && isByAuthor(contribution)
}

async function collect(
  { address, type, author }: ConfiguredFeed,
  { origin, http, parser, window, today }: SourceContext,
): Promise<Harvest> {
  const keepsAuthors = author !== undefined
  const passing = passingStatusesOf(address)
  const { document, url, secrets } = await readFeed(http, parser, address, { passing })
  const reading = toFeedReading(document, { origin, address, url, secrets, today, keepsAuthors })
  const completeSince = oldestDay(reading.contributions, window)
  const entries =
    type === undefined ? reading.contributions : reading.contributions.map((entry) => ({ ...entry, type }))
  return {
    origin,
    contributions: entries.filter((entry) => !isPending(entry)),
    pending: entries.filter(isPending),
    coverage: {
      ...(completeSince !== undefined && { completeSince }),
      // Where one author counts, each entry says who wrote it.
      ...(reading.isOfSeveral && !keepsAuthors && { isOfSeveral: true }),
      notes: [...skipped(reading.withoutDate, 'date'), ...skipped(reading.withoutLink, 'link')],
    },
  }
}

function skipped(count: number, lack: string): string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'entry' : 'entries'} without a ${lack} skipped`]
}
