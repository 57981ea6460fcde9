import { oldestDay, toFeedReading } from '../feeds/entries.ts'
import { readFeed } from '../feeds/read.ts'
import type { YouTubeTarget } from '../youtube/target.ts'
import { harvestUploads } from '../youtube/uploads.ts'
import type { Harvest, Source, SourceContext } from './source.ts'

const FEED = 'https://www.youtube.com/feeds/videos.xml'
/** What a channel's feed holds at most. */
const FEED_LENGTH = 15
/** For hours the feed of a channel that is there answers so: https://github.com/miniflux/v2/issues/4261 */
const PASSING_STATUSES = [404]

/** The public uploads of a channel, or the videos of a playlist: all of them with an API key, without one what the feed shows. */
export function createYouTubeSource(target: YouTubeTarget, apiKey: string | undefined): Source {
  return {
    origin: `youtube:${target.id}`,
    collect: (context) =>
      apiKey === undefined ? harvestFeed(target, context) : harvestUploads(target, apiKey, context),
  }
}

async function harvestFeed(
  { kind, id }: YouTubeTarget,
  { http, window, today }: SourceContext,
): Promise<Harvest> {
  const origin = `youtube:${id}`
  const address = `${FEED}?${kind === 'playlist' ? 'playlist_id' : 'channel_id'}=${id}`
  const { document, url } = await readFeed(http, address, { passing: PASSING_STATUSES })
  const { contributions } = toFeedReading(document, { origin, address, url, today })
  const isCut = document.entries.length >= FEED_LENGTH
  const oldest = oldestDay(contributions, window.timeZone)
  const completeSince = isCut ? oldest : window.since
  return {
    origin,
    contributions,
    coverage: {
      ...(completeSince !== undefined && { completeSince }),
      notes: isCut ? [`newest ${FEED_LENGTH} uploads only: add youtube-api-key`] : [],
    },
  }
}
