import { decodePart, parseWebUrl } from '../../record/url.ts'

/** A channel by its id (`UC…`) or its handle (`@ada`), or a playlist by its id. */
export interface YouTubeTarget {
  readonly kind: 'channel' | 'handle' | 'playlist'
  readonly id: string
}

/**
 * Whether it can be read with an API key only. A handle has to be looked up, and the feed of a playlist shows the 15 videos
 * that were added first, so that none that is added later is ever seen (https://github.com/youtube/api-samples/issues/91);
 * lists of uploads begin with the newest.
 */
export function needsKey({ kind, id }: YouTubeTarget): boolean {
  return kind === 'handle' || (kind === 'playlist' && !id.startsWith('UU'))
}

/** What to write in place of one that needs a key; `key` is what the key is called. */
export function explainKey({ kind, id }: YouTubeTarget, key: string): string {
  return kind === 'handle'
    ? `the handle "${id}" can only be looked up with a key. Add ${key}, or write the channel id (UC…) from the channel's page under "Share channel".`
    : `the playlist "${id}" can only be read with a key, since without one YouTube shows the videos that were added first. Add ${key}, or write the channel id (UC…).`
}

/** What to write in place of the address of such a playlist's feed. */
export function explainPlaylistFeed({ id }: YouTubeTarget): string {
  return `the feed of the playlist "${id}" shows the videos that were added first, and never a new one. Write ${id} into youtube, with a youtube-api-key.`
}

/** Reads what people write for a channel or a playlist: an id, a handle, or a URL with one. `undefined` when it is neither. */
export function parseYouTubeTarget(text: string): YouTubeTarget | undefined {
  const url = /^https?:\/\//i.test(text) ? parseWebUrl(text) : undefined
  if (!url) return fromId(text)
  if (!/^(?:www\.|m\.)?youtube\.com$/.test(url.hostname)) return undefined
  const list =
    url.searchParams.get('list') ?? url.searchParams.get('playlist_id') ?? url.searchParams.get('channel_id')
  const [, first = '', second = ''] = url.pathname.split('/')
  return fromId(list ?? (first === 'channel' ? second : decodePart(first)))
}

function fromId(text: string): YouTubeTarget | undefined {
  if (/^UC[\w-]{22}$/.test(text)) return { kind: 'channel', id: text }
  if (/^@[\p{L}\p{N}][\p{L}\p{N}\p{M}._·-]*$/u.test(text)) return { kind: 'handle', id: text }
  if (/^(?:PL|UU|FL|OL|LL)[\w-]{8,}$/.test(text)) return { kind: 'playlist', id: text }
  return undefined
}
