import { SourceError } from '../../errors.ts'
import { type Http, HttpError } from '../../net/http.ts'

const API = 'https://www.googleapis.com/youtube/v3'

/** What YouTube's Data API answers, of the parts we ask for. https://developers.google.com/youtube/v3/docs */
export interface Channel {
  readonly id: string
  readonly snippet?: { readonly title?: string }
  readonly contentDetails?: { readonly relatedPlaylists?: { readonly uploads?: string } }
  readonly statistics?: { readonly videoCount?: string }
}

export interface PlaylistItem {
  readonly snippet?: {
    readonly title?: string
    readonly description?: string
    readonly channelId?: string
    readonly channelTitle?: string
    readonly videoOwnerChannelId?: string
    readonly videoOwnerChannelTitle?: string
  }
  readonly contentDetails?: { readonly videoId?: string; readonly videoPublishedAt?: string }
  readonly status?: { readonly privacyStatus?: string }
}

export interface Video {
  readonly id: string
  readonly snippet?: {
    readonly title?: string
    readonly description?: string
    readonly liveBroadcastContent?: string
  }
  /** `duration` in ISO 8601, as `PT4M13S`. */
  readonly contentDetails?: { readonly duration?: string }
  readonly statistics?: { readonly viewCount?: string }
  readonly status?: { readonly privacyStatus?: string }
  readonly liveStreamingDetails?: { readonly actualStartTime?: string }
  readonly player?: { readonly embedWidth?: string | number; readonly embedHeight?: string | number }
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

export interface YouTubeApi {
  channel(by: { id: string } | { forHandle: string }): Promise<Channel | undefined>
  /** 50 items of a playlist; `undefined` when there is no such playlist. */
  playlistPage(id: string, token?: string): Promise<Page<PlaylistItem> | undefined>
  /** At most 50 videos; those that are gone are not in the answer. */
  videos(ids: readonly string[]): Promise<readonly Video[]>
}

interface ListAnswer<T> {
  readonly items: readonly T[]
  readonly nextPageToken?: string
}

/** The Data API with a key, which goes in a header so that no URL ever holds it. Calls throw SourceError or HttpError. */
export function createYouTubeApi(http: Http, key: string): YouTubeApi {
  async function list<T>(resource: string, parameters: Record<string, string>): Promise<ListAnswer<T>> {
    const answer = await http.get(`${API}/${resource}?${new URLSearchParams(parameters)}`, {
      headers: { accept: 'application/json', 'x-goog-api-key': key },
      isLimited: ({ status, bytes }) =>
        status === 403 && /"reason":\s*"(rateLimitExceeded|userRateLimitExceeded)"/.test(textOf(bytes)),
    })
    const body = parse(answer.bytes)
    if (body === undefined)
      throw new SourceError(`YouTube's ${resource} answered with something that is not JSON`)
    const { items, nextPageToken } = body as { items?: unknown; nextPageToken?: string }
    // One item that is none must not cost the others.
    const sound = Array.isArray(items)
      ? items.filter((item) => typeof item === 'object' && item !== null)
      : []
    return { items: sound as T[], ...(nextPageToken && { nextPageToken }) }
  }

  return {
    async channel(by) {
      const { items } = await list<Channel>('channels', {
        part: 'snippet,contentDetails,statistics',
        ...by,
      }).catch(rethrow)
      return items[0]
    },
    async playlistPage(playlistId, pageToken) {
      try {
        const { items, nextPageToken } = await list<PlaylistItem>('playlistItems', {
          part: 'snippet,contentDetails,status',
          maxResults: '50',
          playlistId,
          ...(pageToken && { pageToken }),
        })
        return { items, next: nextPageToken }
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return undefined
        return rethrow(error)
      }
    },
    async videos(ids) {
      const { items } = await list<Video>('videos', {
        // The player's size tells an upright video; it is given only when a size is asked for.
        part: 'snippet,contentDetails,statistics,status,liveStreamingDetails,player',
        maxHeight: '720',
        id: ids.join(','),
      }).catch(rethrow)
      return items
    },
  }
}

/**
 * What a key is restricted to, by the reason that Google gives or by its words, and what is in the way.
 * https://cloud.google.com/docs/authentication/api-keys#securing, https://github.com/YouCount/youcount.github.io/issues/14
 */
const RESTRICTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /API_KEY_HTTP_REFERRER_BLOCKED|ipRefererBlocked|Requests from referer/i,
    'its restriction to web sites has to go, since a workflow is none',
  ],
  [
    /API_KEY_IP_ADDRESS_BLOCKED|IP address restriction/i,
    "its restriction to IP addresses has to go, since GitHub's runners have others each time",
  ],
  [
    /API_KEY_(?:ANDROID|IOS)_APP_BLOCKED|Requests from this (?:Android|iOS) client/i,
    'its restriction to apps has to go, since a workflow is none',
  ],
  [/API_KEY_SERVICE_BLOCKED|Requests to this API/i, 'it is not allowed to use YouTube Data API v3'],
]

/** What a refusal means to the person. https://developers.google.com/youtube/v3/docs/errors */
function rethrow(error: unknown): never {
  if (!(error instanceof HttpError) || error.status === 0) throw error
  const said = textOf(error.bytes)
  const [, taken] = RESTRICTIONS.find(([pattern]) => pattern.test(said)) ?? []
  if (taken !== undefined)
    throw new SourceError(
      `the key is restricted: ${taken}. Change it under APIs & Services → Credentials in Google's console: "Application restrictions" to None, and under "API restrictions" YouTube Data API v3 alone, which is the right one for this key`,
    )
  if (/keyInvalid|API_KEY_INVALID|API key not valid|API key expired/i.test(said)) {
    throw new SourceError('YouTube does not accept the key: check what is given as youtube-api-key')
  }
  if (/quotaExceeded|dailyLimitExceeded/.test(said)) {
    throw new SourceError(
      "the key's quota for today is used up; YouTube gives a new one at midnight, Pacific time",
      true,
    )
  }
  if (/accessNotConfigured|SERVICE_DISABLED/.test(said)) {
    throw new SourceError('the key belongs to a project in which "YouTube Data API v3" is not switched on')
  }
  throw error
}

function parse(bytes: Uint8Array): object | undefined {
  try {
    const body: unknown = JSON.parse(textOf(bytes))
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined
  } catch {
    return undefined
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}
