import { isPending, oldestDay, toFeedReading } from '../feeds/entries.ts'
import { passingStatusesOf, readFeed } from '../feeds/read.ts'
import type { ContributionType } from '../record/contribution.ts'
import { toFeedOrigin } from '../record/credentials.ts'
import type { Source } from './source.ts'

export interface FeedOptions {
  readonly address: string
  /** What its entries are, where they are not what they look like. */
  readonly type?: ContributionType
  /** Whether it matters who wrote an entry. */
  readonly keepsAuthors: boolean
}

/** The entries of an RSS, Atom, RDF or JSON feed. */
export function createFeedSource({ address, type, keepsAuthors }: FeedOptions): Source {
  const origin = toFeedOrigin(address)
  return {
    origin,
    async collect({ http, parser, window, today }) {
      const passing = passingStatusesOf(address)
      const { document, url, secrets } = await readFeed(http, parser, address, { passing })
      const reading = toFeedReading(document, { origin, address, url, secrets, today, keepsAuthors })
      const completeSince = oldestDay(reading.contributions, window)
      const entries =
        type === undefined
          ? reading.contributions
          : reading.contributions.map((entry) => ({ ...entry, type }))
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
    },
  }
}

function skipped(count: number, lack: string): string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'entry' : 'entries'} without a ${lack} skipped`]
}
