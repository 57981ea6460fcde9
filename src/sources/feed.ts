import { oldestDay, toFeedReading } from '../feeds/entries.ts'
import { readFeed } from '../feeds/read.ts'
import { withoutCredentials } from '../record/url.ts'
import type { Source } from './source.ts'

/** The entries of an RSS, Atom, RDF or JSON feed. */
export function createFeedSource(address: string): Source {
  const origin = `feed:${withoutCredentials(address)}`
  return {
    origin,
    async collect({ http, window, today }) {
      const { document, url } = await readFeed(http, address)
      const reading = toFeedReading(document, { origin, address, url, today })
      const completeSince = oldestDay(reading.contributions, window)
      return {
        origin,
        contributions: reading.contributions,
        coverage: {
          ...(completeSince !== undefined && { completeSince }),
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
