import type { Container, Contribution, ContributionType } from '../record/contribution.ts'
import { starSecrets, withoutCredentials, withoutFeedQuery, withoutQuery } from '../record/credentials.ts'
import { cut, DESCRIPTION_LENGTH, TITLE_LENGTH, toCollapsedLine, toLine } from '../record/text.ts'
import { isShortUrl, isYouTube, parseWebUrl, toRecordedUrl, videoIdOf, videoUrl } from '../record/url.ts'
import { toDay, type Window } from '../record/window.ts'
import { parseFeedDate } from './date.ts'
import { alternates, type FeedDocument, type FeedEntry, type RawLink } from './document.ts'

/** Of a title that has to be made from the text, as in a feed of short notes. */
const MADE_TITLE_LENGTH = 100
/** What no feed needs more of: a guid that is longer is none, tags beyond these are left out. */
const MAX_GUID_LENGTH = 1_000
const MAX_TAG_LENGTH = 100
const MAX_TAGS = 50
const MAX_AUTHORS = 50
const AUDIO_FILE = /^[^?#]*\.(?:mp3|m4a|aac|ogg|oga|opus|flac|wav)(?:[?#]|$)/i

export interface FeedContext {
  readonly origin: string
  /** The feed's configured address: its host is part of ids, so it must not change with redirects. */
  readonly address: string
  /** Where the feed came from in the end. */
  readonly url: string
  /** What is never to be recorded, however it is written in the feed. */
  readonly secrets?: readonly string[]
  /** The day metrics are read. */
  readonly today: string
  /** Whether it matters who wrote an entry. */
  readonly keepsAuthors?: boolean
}

/** A feed's context, and what puts stars in place of secrets. */
interface EntryContext extends FeedContext {
  readonly star: (text: string) => string
  /** The same for an address, without what it has of the feed's own. */
  readonly clean: (address: string) => string
}

/** The entries of a feed that can be recorded, in its order, and how many lack what an entry needs. */
export interface FeedReading {
  readonly contributions: readonly Contribution[]
  readonly withoutDate: number
  readonly withoutLink: number
  /** Whether several people write there, by what it says of its entries. */
  readonly isOfSeveral: boolean
}

export function toFeedReading(document: FeedDocument, context: FeedContext): FeedReading {
  const star = (text: string) => starSecrets(text, context.secrets ?? [])
  const own = withoutCredentials(context.address)
  const reading = { ...context, star, clean: (address: string) => star(withoutFeedQuery(address, own)) }
  const base = resolve(document.base, withoutQuery(context.url))
  const container = toContainer(document, base, reading)
  const contributions: Contribution[] = []
  let withoutDate = 0
  let withoutLink = 0
  for (const entry of document.entries) {
    const date = entry.dates.map(parseFeedDate).find((found) => found !== undefined)
    const link = toLink(entry, resolve(entry.base, base), reading)
    if (date === undefined) withoutDate++
    else if (link === undefined) withoutLink++
    else
      contributions.push(toContribution(entry, date, link, toRecordedUrl(link) ?? link, container, reading))
  }
  return { contributions, withoutDate, withoutLink, isOfSeveral: isOfSeveral(document.entries) }
}

/**
 * Whether something may not be out yet. YouTube's feeds show streams and premieres from the day they are scheduled, with 0
 * views (https://github.com/fossar/selfoss/issues/1256); where no count is given, nothing is said.
 */
export function isPending({ id, metrics }: Contribution): boolean {
  return id.startsWith('youtube:') && metrics?.views?.value === 0
}

/**
 * The first day from which on a feed of the newest entries holds all: that of its last entry. One that stands out of
 * order, such as a post pinned to the top, proves nothing.
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

/** The days that are not before any that stands ahead of them. */
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
  // The rest of a secret that is cut would not be known for what it is.
  const description = cut(star(entry.description ?? ''), DESCRIPTION_LENGTH)
  const title = star(entry.title ?? '')
  const tags = [
    ...new Set(
      entry.categories
        .map((category) => cut(star(toCollapsedLine(category)), MAX_TAG_LENGTH))
        .filter(Boolean),
    ),
  ].slice(0, MAX_TAGS)
  const authors = toAuthors(entry, star)
  return {
    id: video === undefined ? toId(guid, address, url) : `youtube:${video}`,
    origin,
    type: toType(entry, link, video),
    title: cut(title, TITLE_LENGTH) || cut(description, MADE_TITLE_LENGTH) || cut(url, TITLE_LENGTH),
    url: video === undefined ? url : videoUrl(video),
    date,
    ...(description && { description }),
    ...(tags.length > 0 && { tags }),
    container,
    ...(keepsAuthors && authors.length > 0 && { authors }),
    ...(entry.views !== undefined && { metrics: { views: { value: entry.views, 'as-of': today } } }),
  }
}

function toId(guid: string | undefined, address: string, url: string): string {
  const id = toLine(guid ?? '')
  if (!id || id.length > MAX_GUID_LENGTH) return `feed:${url}`
  // https://www.rfc-editor.org/rfc/rfc3986#section-4.3
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(id) ? `feed:${id}` : `feed:${new URL(address).host}/${id}`
}

function toType(entry: FeedEntry, link: string, video: string | undefined): ContributionType {
  if (video !== undefined) return isShortUrl(link) ? 'short' : 'video'
  return entry.enclosures.some(isAudio) ? 'podcast-episode' : 'blog-post'
}

/** YouTube's own feeds say it in the id; others may say there what they like, and show a video by linking to it. */
function toVideoId(guid: string | undefined, link: string, address: string): string | undefined {
  const stated = isYouTube(address) ? /^\s*yt:video:([\w-]+)\s*$/.exec(guid ?? '')?.[1] : undefined
  const url = parseWebUrl(link)
  return stated ?? (url && videoIdOf(url))
}

/** Whether no name stands with all entries that name somebody. */
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

/** An absolute link to the entry: the alternate one, a permalink in its place, or the recording of an episode without a page. */
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

/** The page among the links to an entry. */
function alternate(links: readonly RawLink[]): RawLink | undefined {
  const pages = alternates(links)
  return pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0]
}

function toContainer(document: FeedDocument, base: string, { address, star }: EntryContext): Container {
  const title = cut(star(document.title ?? ''), TITLE_LENGTH)
  const site = alternate(document.links)?.href
  const resolved = site?.trim() ? parseWebUrl(site, base) : undefined
  const url = resolved && toRecordedUrl(star(resolved.href))
  return { name: title || new URL(address).host, ...(url && { url }) }
}

function isAudio({ href, type }: RawLink): boolean {
  return type ? /^audio\//i.test(type.trim()) : AUDIO_FILE.test(href)
}

/** A base that may itself be relative, or of no use. A feed may write its own address there, with the key. */
function resolve(base: string | undefined, start: string): string {
  const url = base ? parseWebUrl(base, start) : undefined
  return url ? withoutCredentials(url.href) : start
}
