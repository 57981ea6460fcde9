import { compact } from '../record/compact.ts'
import type { Container, Contribution, ContributionType } from '../record/contribution.ts'
import { starSecrets, withoutCredentials, withoutFeedQuery, withoutQuery } from '../record/credentials.ts'
import { cut, DESCRIPTION_LENGTH, TITLE_LENGTH, toCollapsedLine, toLine } from '../record/text.ts'
import { parseWebUrl, toRecordedUrl } from '../record/url.ts'
import { isShortUrl, toVideoEntryId, toVideoUrl, videoIdInGuid, videoIdOf } from '../record/video.ts'
import { toDay, type Window } from '../record/window.ts'
import { parseFeedDate } from './date.ts'
import { alternates, type FeedDocument, type FeedEntry, type RawLink } from './document.ts'

/** The length of a title made from the description's first line, for feeds without titles. */
const MADE_TITLE_LENGTH = 100
/** More than any feed needs. A longer guid is ignored, further tags and authors are left out. */
const MAX_GUID_LENGTH = 1_000
const MAX_TAG_LENGTH = 100
const MAX_TAGS = 50
const MAX_AUTHORS = 50
const AUDIO_FILE = /^[^?#]*\.(?:mp3|m4a|aac|ogg|oga|opus|flac|wav)(?:[?#]|$)/i

export interface FeedContext {
  readonly origin: string
  /** The feed's configured address: its host is part of ids, so it must not change with redirects. */
  readonly address: string
  /** The feed's address after redirects. */
  readonly url: string
  /** Secrets that must never be recorded, in whatever form the feed contains them. */
  readonly secrets?: readonly string[]
  /** The day on which metrics are read, `YYYY-MM-DD`. */
  readonly today: string
  /** Whether authors are recorded. */
  readonly keepsAuthors?: boolean
}

/** The context of a feed with functions that replace secrets by asterisks. */
interface EntryContext extends FeedContext {
  readonly star: (text: string) => string
  /** Does the same for an address, and removes a query that it only has because it was resolved against the feed's address. */
  readonly clean: (address: string) => string
}

/** The entries of a feed that can be recorded, in the feed's order, and how many cannot. */
export interface FeedReading {
  readonly contributions: readonly Contribution[]
  readonly withoutDate: number
  readonly withoutLink: number
  /** Whether the authors of the entries show that several people write there. */
  readonly isOfSeveral: boolean
}

export function toFeedReading(document: FeedDocument, context: FeedContext): FeedReading {
  const star = (text: string) => starSecrets(text, context.secrets ?? [])
  const own = withoutCredentials(context.address)
  const entryContext = { ...context, star, clean: (address: string) => star(withoutFeedQuery(address, own)) }
  const base = resolve(document.base, withoutQuery(context.url))
  const container = toContainer(document, base, entryContext)
  const contributions: Contribution[] = []
  let withoutDate = 0
  let withoutLink = 0
  for (const entry of document.entries) {
    const date = entry.dates.map(parseFeedDate).find((found) => found !== undefined)
    const link = toLink(entry, resolve(entry.base, base), entryContext)
    if (date === undefined) withoutDate++
    else if (link === undefined) withoutLink++
    else
      contributions.push(
        toContribution(entry, date, link, toRecordedUrl(link) ?? link, container, entryContext),
      )
  }
  return { contributions, withoutDate, withoutLink, isOfSeveral: isOfSeveral(document.entries) }
}

/**
 * The day from which on a feed of the newest entries is complete: that of its oldest entry (`YYYY-MM-DD` in the window's
 * time zone). Entries out of order, such as a pinned post, are ignored.
 */
export function oldestDay(
  contributions: readonly Contribution[],
  { timeZone, until }: Window,
): string | undefined {
  const days = contributions.map(({ date }) => toDay(date, timeZone)).filter((day) => day <= until)
  const newestFirst = inOrder(days.toReversed())
  const oldestFirst = inOrder(days)
  return (newestFirst.length >= oldestFirst.length ? newestFirst : oldestFirst)[0]
}

/** The days that are not earlier than any day before them in the list. */
function inOrder(days: readonly string[]): string[] {
  const kept: string[] = []
  for (const day of days) {
    if (day >= (kept.at(-1) ?? '')) kept.push(day)
  }
  return kept
}

function toContribution(
  entry: FeedEntry,
  date: string,
  link: string,
  url: string,
  container: Container,
  { origin, address, today, keepsAuthors, star, clean }: EntryContext,
): Contribution {
  const guid = entry.guid === undefined ? undefined : clean(entry.guid)
  const video = toVideoId(guid, link, address)
  // Secrets are replaced before the cut, because half a secret would not be recognised.
  const description = cut(star(entry.description ?? ''), DESCRIPTION_LENGTH)
  const [firstLine = ''] = description.split('\n', 1)
  const title = star(entry.title ?? '')
  const tags = [
    ...new Set(
      entry.categories
        .map((category) => cut(star(toCollapsedLine(category)), MAX_TAG_LENGTH))
        .filter(Boolean),
    ),
  ].slice(0, MAX_TAGS)
  const authors = toAuthors(entry, star)
  return compact({
    id: video === undefined ? toId(guid, address, url) : toVideoEntryId(video),
    origin,
    type: toType(entry, link, video),
    title: cut(title, TITLE_LENGTH) || cut(firstLine, MADE_TITLE_LENGTH) || cut(url, TITLE_LENGTH),
    url: video === undefined ? url : toVideoUrl(video),
    date,
    description: description || undefined,
    tags: tags.length > 0 ? tags : undefined,
    container,
    authors: keepsAuthors && authors.length > 0 ? authors : undefined,
    metrics: entry.views === undefined ? undefined : { views: { value: entry.views, 'as-of': today } },
  })
}

function toId(guid: string | undefined, address: string, url: string): string {
  const id = toLine(guid ?? '')
  if (!id || id.length > MAX_GUID_LENGTH) return `feed:${url}`
  // https://www.rfc-editor.org/rfc/rfc3986#section-4.3
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(id) ? `feed:${id}` : `feed:${new URL(address).host}/${id}`
}

function toType(entry: FeedEntry, link: string, video: string | undefined): ContributionType {
  if (video !== undefined) {
    const url = parseWebUrl(link)
    return url && isShortUrl(url) ? 'short' : 'video'
  }
  return entry.enclosures.some(isAudio) ? 'podcast-episode' : 'blog-post'
}

/** The id of the video in a YouTube feed's guid, else the video that the entry links to. */
function toVideoId(guid: string | undefined, link: string, address: string): string | undefined {
  const url = parseWebUrl(link)
  return videoIdInGuid(guid ?? '', parseWebUrl(address)) ?? (url && videoIdOf(url))
}

/** Whether no name appears in every entry that has authors. */
function isOfSeveral(entries: readonly FeedEntry[]): boolean {
  const named = entries.map((entry) => toAuthors(entry)).filter((authors) => authors.length > 0)
  const [first = [], ...others] = named
  return others.length > 0 && !first.some((name) => others.every((authors) => authors.includes(name)))
}

function toAuthors({ authors }: FeedEntry, star = (text: string) => text): string[] {
  const names = authors
    .slice(0, MAX_AUTHORS)
    .map((author) => cut(star(toCollapsedLine(author)), MAX_TAG_LENGTH))
  return names.filter(Boolean)
}

/** An absolute link to the entry: its page, else its permalink, else the audio file of an episode without a page. */
function toLink(entry: FeedEntry, base: string, { clean }: EntryContext): string | undefined {
  const page = alternate(entry.links)
  const candidates = [
    page?.href,
    entry.isPermalink && /^https?:\/\//i.test(entry.guid ?? '') ? entry.guid : undefined,
    entry.enclosures.find(isAudio)?.href,
  ]
  for (const candidate of candidates) {
    const url = candidate?.trim() ? parseWebUrl(candidate, base) : undefined
    const link = url && clean(url.href)
    if (link && toRecordedUrl(link)) return link
  }
  return undefined
}

/** The web page among the links. */
function alternate(links: readonly RawLink[]): RawLink | undefined {
  const pages = alternates(links)
  return pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0]
}

function toContainer(document: FeedDocument, base: string, { address, star }: EntryContext): Container {
  const title = cut(star(document.title ?? ''), TITLE_LENGTH)
  const site = alternate(document.links)?.href
  const resolved = site?.trim() ? parseWebUrl(site, base) : undefined
  const url = resolved && toRecordedUrl(star(resolved.href))
  return compact({ name: title || new URL(address).host, url })
}

function isAudio({ href, type }: RawLink): boolean {
  return type ? /^audio\//i.test(type.trim()) : AUDIO_FILE.test(href)
}

/** Resolves a base that may be relative or invalid. Credentials are removed, because feeds repeat their own address there. */
function resolve(base: string | undefined, start: string): string {
  const url = base ? parseWebUrl(base, start) : undefined
  return url ? withoutCredentials(url.href) : start
}
