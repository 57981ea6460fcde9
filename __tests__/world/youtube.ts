import { xml } from './feeds.ts'
import type { Handler, WorldAnswer } from './server.ts'
import { json } from './server.ts'

export interface WorldVideo {
  readonly id: string
  readonly title: string
  readonly description?: string
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly publishedAt: string
  readonly kind?: 'video' | 'short' | 'livestream' | 'upcoming'
  readonly seconds?: number
  readonly views?: number
  readonly privacy?: 'public' | 'unlisted' | 'private'
}

export interface WorldChannel {
  /** `UC` and 22 more characters. */
  readonly id: string
  readonly handle?: string
  readonly title: string
  videos: WorldVideo[]
}

export interface YouTubeState {
  channels: WorldChannel[]
  readonly key: string
  /** Whether the playlist of Shorts, which YouTube does not document, answers. */
  hasShortsList: boolean
  /** Whether the feeds of a channel's lists by kind, which YouTube does not document either, answer. */
  hasListFeeds: boolean
}

const MAX_PAGE = 50
const FEED_LENGTH = 15

/** The Data API: https://developers.google.com/youtube/v3/docs */
export function createYouTubeApi(state: YouTubeState): Handler {
  return (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const key = request.headers['x-goog-api-key'] ?? searchParams.get('key')
    if (key !== state.key) return refuse(400, 'badRequest', 'API key not valid. Please pass a valid API key.')
    const resource = pathname.replace('/youtube/v3/', '')
    const parts = (searchParams.get('part') ?? '').split(',')
    if (resource === 'channels')
      return json(200, { items: findChannel(searchParams).map((channel) => pick(toChannel(channel), parts)) })
    if (resource === 'playlistItems') return listItems(searchParams, parts)
    if (resource === 'videos') return listVideos(searchParams, parts)
    return refuse(404, 'notFound', `no resource ${resource}`)
  }

  function findChannel(parameters: URLSearchParams): WorldChannel[] {
    const handle = parameters.get('forHandle')?.toLowerCase()
    return state.channels.filter(
      ({ id, handle: own }) => id === parameters.get('id') || (handle && own?.toLowerCase() === handle),
    )
  }

  function listItems(parameters: URLSearchParams, parts: string[]): WorldAnswer {
    const playlist = parameters.get('playlistId') ?? ''
    const channel = state.channels.find(({ id }) => id.slice(2) === playlist.replace(/^UU(SH)?/, ''))
    const isShorts = playlist.startsWith('UUSH')
    const all = (channel?.videos ?? []).filter(({ kind }) => !isShorts || kind === 'short')
    if (!channel || all.length === 0 || (isShorts && !state.hasShortsList))
      return refuse(404, 'playlistNotFound', 'The playlist cannot be found.')
    const size = Number(parameters.get('maxResults') ?? 5)
    if (size > MAX_PAGE) return refuse(400, 'invalidValue', `maxResults is at most ${MAX_PAGE}`)
    const start = Number(parameters.get('pageToken')?.replace('PAGE', '') ?? 0)
    const end = Math.min(start + size, all.length)
    const items = all.slice(start, end).map((video) => pick(toItem(channel, video), parts))
    return json(200, {
      items,
      pageInfo: { totalResults: all.length },
      ...(end < all.length && { nextPageToken: `PAGE${end}` }),
    })
  }

  function listVideos(parameters: URLSearchParams, parts: string[]): WorldAnswer {
    const ids = (parameters.get('id') ?? '').split(',')
    if (ids.length > MAX_PAGE) return refuse(400, 'invalidValue', `at most ${MAX_PAGE} ids`)
    const videos = state.channels.flatMap((channel) => channel.videos.filter(({ id }) => ids.includes(id)))
    return json(200, { items: videos.map((video) => pick(toVideo(video), parts)) })
  }
}

/** The feeds of channels and playlists: the newest 15, without a key. */
export function createYouTubeFeeds(state: YouTubeState): Handler {
  return (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const [, prefix = '', rest] =
      /^(UU(?:LF|SH|LV)?|UC)(.{22})$/.exec(
        searchParams.get('channel_id') ?? searchParams.get('playlist_id') ?? '',
      ) ?? []
    const channel = state.channels.find(({ id }) => id === `UC${rest}`)
    const kind = { UULF: 'video', UUSH: 'short', UULV: 'livestream' }[prefix]
    const videos =
      channel?.videos.filter((video) => isPublic(video) && (!kind || (video.kind ?? 'video') === kind)) ?? []
    if (
      pathname !== '/feeds/videos.xml' ||
      !channel ||
      (kind && (videos.length === 0 || !state.hasListFeeds))
    )
      return undefined
    const entries = videos.slice(0, FEED_LENGTH).map((video) => toFeedEntry(channel, video))
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id=${channel.id}"/>
 <id>yt:channel:${channel.id.slice(2)}</id>
 <yt:channelId>${channel.id.slice(2)}</yt:channelId>
 <title>${xml(channel.title)}</title>
 <link rel="alternate" href="https://www.youtube.com/channel/${channel.id}"/>
 <author><name>${xml(channel.title)}</name><uri>https://www.youtube.com/channel/${channel.id}</uri></author>
 <published>2015-03-01T10:00:00+00:00</published>
${entries.join('\n')}
</feed>`
    return {
      status: 200,
      headers: { 'content-type': 'text/xml; charset=UTF-8', 'cache-control': 'public, max-age=900' },
      body,
    }
  }
}

function toFeedEntry(
  channel: WorldChannel,
  { id, title, description, publishedAt, kind, views: counted }: WorldVideo,
): string {
  // What is still to come stands in the feed, and nobody has seen it.
  const views = kind === 'upcoming' ? 0 : counted
  const url =
    kind === 'short' ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`
  const date = publishedAt.replace('Z', '+00:00')
  return ` <entry>
  <id>yt:video:${id}</id>
  <yt:videoId>${id}</yt:videoId>
  <yt:channelId>${channel.id}</yt:channelId>
  <title>${xml(title)}</title>
  <link rel="alternate" href="${url}"/>
  <author><name>${xml(channel.title)}</name><uri>https://www.youtube.com/channel/${channel.id}</uri></author>
  <published>${date}</published>
  <updated>${date}</updated>
  <media:group>
   <media:title>${xml(title)}</media:title>
   <media:content url="https://www.youtube.com/v/${id}?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="https://i1.ytimg.com/vi/${id}/hqdefault.jpg" width="480" height="360"/>
   <media:description>${xml(description ?? '')}</media:description>
   <media:community>
    <media:starRating count="12" average="5.00" min="1" max="5"/>
${views === undefined ? '' : `    <media:statistics views="${views}"/>\n`}   </media:community>
  </media:group>
 </entry>`
}

function toChannel({ id, title, handle, videos }: WorldChannel) {
  return {
    id,
    snippet: { title, customUrl: handle },
    contentDetails: { relatedPlaylists: { likes: '', uploads: `UU${id.slice(2)}` } },
    statistics: { videoCount: String(videos.filter(isPublic).length) },
  }
}

function toItem(channel: WorldChannel, { id, title, description, publishedAt, privacy }: WorldVideo) {
  return {
    id: `item-${id}`,
    snippet: {
      title,
      description: description ?? '',
      channelId: channel.id,
      channelTitle: channel.title,
      publishedAt,
    },
    contentDetails: { videoId: id, videoPublishedAt: publishedAt },
    status: { privacyStatus: privacy ?? 'public' },
  }
}

function toVideo({ id, title, description, publishedAt, kind, seconds, views, privacy }: WorldVideo) {
  const isUpright = kind === 'short'
  const live = {
    livestream: { actualStartTime: publishedAt, actualEndTime: publishedAt },
    upcoming: { scheduledStartTime: publishedAt },
  }
  return {
    id,
    snippet: {
      title,
      description: description ?? '',
      publishedAt,
      liveBroadcastContent: kind === 'upcoming' ? 'upcoming' : 'none',
    },
    contentDetails: { duration: `PT${Math.floor((seconds ?? 600) / 60)}M${(seconds ?? 600) % 60}S` },
    statistics: views === undefined ? {} : { viewCount: String(views) },
    status: { privacyStatus: privacy ?? 'public', uploadStatus: 'processed' },
    ...((kind === 'livestream' || kind === 'upcoming') && { liveStreamingDetails: live[kind] }),
    player: { embedWidth: isUpright ? '405' : '1280', embedHeight: '720' },
  }
}

function pick(object: Record<string, unknown>, parts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key === 'id' || parts.includes(key)))
}

function isPublic({ privacy }: WorldVideo): boolean {
  return (privacy ?? 'public') === 'public'
}

function refuse(code: number, reason: string, message: string): WorldAnswer {
  return json(code, { error: { code, message, errors: [{ message, domain: 'youtube', reason }] } })
}
