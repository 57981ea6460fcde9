import * as v from 'valibot'
import type { ContributionType } from '../../record/contribution.ts'
import { defineSource } from '../define.ts'
import { forbidContradictions, listOf, type } from '../rules.ts'
import type { Harvest, SourceContext } from '../source.ts'
import { harvestFeeds } from './feeds.ts'
import {
  explainKey,
  explainPlaylistFeed,
  needsKey,
  parseYouTubeTarget,
  type YouTubeTarget,
} from './target.ts'
import { harvestUploads } from './uploads.ts'

const KEY = 'youtube-api-key'

interface YouTubeEntry {
  readonly target: YouTubeTarget
  /** Types of its videos that do not count. */
  readonly exclude?: readonly ContributionType[] | undefined
}

const CHANNEL = 'a channel id (UC…), a @handle, a playlist id, or the address of one of them'
const channel = v.pipe(
  v.string(CHANNEL),
  v.check((given) => parseYouTubeTarget(given.trim()) !== undefined, CHANNEL),
)

const entry = v.union(
  [
    v.pipe(
      channel,
      v.transform((given): YouTubeEntry => ({ target: toTarget(given) })),
    ),
    v.pipe(
      v.strictObject(
        { channel, exclude: v.optional(v.array(type, 'a list of types')) },
        'a channel, or a map with channel',
      ),
      v.transform(({ channel: given, exclude }): YouTubeEntry => ({ target: toTarget(given), exclude })),
    ),
  ],
  'a channel, or a map with channel',
)

/** The public uploads of channels, and the videos of playlists. */
export const youtube = defineSource({
  kind: 'youtube',
  key: 'youtube',
  label: 'YouTube',
  // With a key, what is left is what YouTube counts and does not give.
  remedy: `add ${KEY}, unless there is one`,
  about: 'Channels; with a key also handles and playlists.',
  ownsItsIds: true,
  page: toPage,
  schema: listOf(entry, 'a list of channels', ({ target }) => target.id, forbidContradictions('youtube')),
  absent: [],
  inputs: [
    { name: 'youtube', path: [], help: ['ID…', 'channels (UC…); with a key also @handles and playlists'] },
  ],
  credentials: [KEY],
  reads: [
    {
      what: 'YouTube with a key',
      needs: 'a [Data API key](https://developers.google.com/youtube/v3/getting-started) as a secret',
      reaches: 'all public uploads of the window, with views; Shorts and live streams told apart',
    },
    {
      what: 'YouTube without a key',
      needs: "the channel's id",
      reaches:
        'the newest 15 uploads when first read, 15 of each kind where YouTube tells them; from then on everything. What has no views may be a stream yet to come: it is held back until it has some, 14 days at most',
    },
  ],
  entries: (channels: readonly YouTubeEntry[]) => channels,
  place: ({ target }) => target.id,
  filter:
    ({ exclude = [] }) =>
    (contribution) =>
      !exclude.includes(contribution.type),
  mistakeIn: ({ target }, { hasCredential, nameOf }) =>
    needsKey(target) && !hasCredential(KEY) ? explainKey(target, nameOf(KEY)) : undefined,
  mistakeAsFeed(address) {
    const target = parseYouTubeTarget(address)
    return target && needsKey(target) ? explainPlaylistFeed(target) : undefined
  },
  collect,
})

function collect({ target }: YouTubeEntry, context: SourceContext): Promise<Harvest> {
  const key = context.credentials[KEY]
  return key === undefined ? harvestFeeds(target, context) : harvestUploads(target, key, context)
}

function toTarget(given: string): YouTubeTarget {
  return parseYouTubeTarget(given.trim()) as YouTubeTarget
}

function toPage(id: string): string {
  if (id.startsWith('@')) return `https://www.youtube.com/${id}`
  return id.startsWith('UC')
    ? `https://www.youtube.com/channel/${id}`
    : `https://www.youtube.com/playlist?list=${id}`
}
