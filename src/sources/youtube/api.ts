import * as v from 'valibot'
import { SourceError } from '../../errors.ts'
import { type GetJson, soundItemsOf } from '../../net/json.ts'
import { HttpError } from '../../net/request.ts'

const API = 'https://www.googleapis.com/youtube/v3'

/**
 * What YouTube's Data API answers, of the parts we ask for. What is not as it should be counts as missing.
 * https://developers.google.com/youtube/v3/docs
 */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined)
const text = maybe(v.string())

const channelSchema = v.object({
  id: v.string(),
  snippet: maybe(v.object({ title: text })),
  contentDetails: maybe(v.object({ relatedPlaylists: maybe(v.object({ uploads: text })) })),
  statistics: maybe(v.object({ videoCount: text })),
})

const itemSchema = v.object({
  snippet: maybe(
    v.object({
      ...{ title: text, description: text, channelId: text, channelTitle: text },
      ...{ videoOwnerChannelId: text, videoOwnerChannelTitle: text },
    }),
  ),
  contentDetails: maybe(v.object({ videoId: text, videoPublishedAt: text })),
  status: maybe(v.object({ privacyStatus: text })),
})

const size = maybe(v.union([v.string(), v.number()]))

const videoSchema = v.object({
  id: v.string(),
  snippet: maybe(v.object({ title: text, description: text, liveBroadcastContent: text })),
  /** `duration` in ISO 8601, as `PT4M13S`. */
  contentDetails: maybe(v.object({ duration: text })),
  statistics: maybe(v.object({ viewCount: text })),
  status: maybe(v.object({ privacyStatus: text })),
  liveStreamingDetails: maybe(v.object({ actualStartTime: text })),
  player: maybe(v.object({ embedWidth: size, embedHeight: size })),
})

export type Channel = v.InferOutput<typeof channelSchema>
export type PlaylistItem = v.InferOutput<typeof itemSchema>
export type Video = v.InferOutput<typeof videoSchema>

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

/** The Data API with a key, which goes in a header so that no URL ever holds it. Calls throw SourceError or HttpError. */
export function createYouTubeApi(getJson: GetJson, key: string): YouTubeApi {
  function list<Schema extends v.GenericSchema>(
    resource: string,
    parameters: Record<string, string>,
    item: Schema,
  ) {
    const schema = v.object({ items: soundItemsOf(item), nextPageToken: text })
    return getJson(`${API}/${resource}?${new URLSearchParams(parameters)}`, schema, {
      headers: { 'x-goog-api-key': key },
      isLimited: ({ status, bytes }) =>
        status === 403 && /"reason":\s*"(rateLimitExceeded|userRateLimitExceeded)"/.test(textOf(bytes)),
    })
  }

  return {
    async channel(by) {
      const parameters = { part: 'snippet,contentDetails,statistics', ...by }
      const { items } = await list('channels', parameters, channelSchema).catch(rethrow)
      return items[0]
    },
    async playlistPage(playlistId, pageToken) {
      const parameters = { part: 'snippet,contentDetails,status', maxResults: '50', playlistId }
      try {
        const { items, nextPageToken } = await list(
          'playlistItems',
          pageToken === undefined ? parameters : { ...parameters, pageToken },
          itemSchema,
        )
        return { items, next: nextPageToken }
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return undefined
        return rethrow(error)
      }
    },
    async videos(ids) {
      const parameters = {
        // The player's size tells an upright video; it is given only when a size is asked for.
        part: 'snippet,contentDetails,statistics,status,liveStreamingDetails,player',
        maxHeight: '720',
        id: ids.join(','),
      }
      return (await list('videos', parameters, videoSchema).catch(rethrow)).items
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

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}
