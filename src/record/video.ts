import type { Contribution } from './contribution.ts'

// The videos of YouTube, which the record knows as one thing wherever they are shown: by its own source, in any feed, or in
// what the person wrote.

/** The id of the video in any form of YouTube URL. */
export function videoIdOf(url: URL): string | undefined {
  const host = url.hostname.replace(/^(www|m|music)\./, '')
  if (host === 'youtu.be') return idFrom(url.pathname.slice(1))
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return undefined
  if (url.pathname === '/watch') return idFrom(url.searchParams.get('v') ?? '')
  return idFrom(/^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(url.pathname)?.[1] ?? '')
}

/** The id of the video that an entry of a feed is, by its guid. Only YouTube's own feeds are believed. */
export function videoIdInGuid(guid: string, feed: URL | undefined): string | undefined {
  const isOwn = feed !== undefined && /(?:^|\.)youtube\.com$/.test(feed.hostname)
  return isOwn ? /^\s*yt:video:([\w-]+)\s*$/.exec(guid)?.[1] : undefined
}

/** The one form in which a video's URL is recorded. */
export function toVideoUrl(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`
}

/** The id of a video in the record. */
export function toVideoEntryId(id: string): string {
  return `youtube:${id}`
}

/** Whether a URL is YouTube's page of a Short. */
export function isShortUrl(url: URL): boolean {
  return videoIdOf(url) !== undefined && url.pathname.startsWith('/shorts/')
}

/**
 * Whether a video may not have been published yet. YouTube's feeds contain streams and premieres from the day they are
 * scheduled, with 0 views (https://github.com/fossar/selfoss/issues/1256). Without a view count this cannot be told.
 */
export function isPending({ id, metrics }: Contribution): boolean {
  return id.startsWith(toVideoEntryId('')) && metrics?.views?.value === 0
}

function idFrom(text: string): string | undefined {
  // Players of a playlist or of a live stream, which show no particular video.
  if (text === 'videoseries' || text === 'live_stream') return undefined
  return /^[\w-]+$/.test(text) ? text : undefined
}
