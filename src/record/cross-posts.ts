import type { Contribution } from './contribution.ts'
import { compareText } from './contribution.ts'
import { parseWebUrl } from './url.ts'

/** A contribution as it is shown: with the other places where it was published. */
export interface Shown extends Contribution {
  readonly also?: readonly Elsewhere[]
}

export interface Elsewhere {
  /** The site, as in `dev.to`. */
  readonly name: string
  readonly url: string
}

/** An article may be posted again elsewhere this many days later. A yearly post of the same title is another. */
const REPOST_DAYS = 45
/** Of a title that a feed uses more than once, only what appeared together is the same. */
const RECURRING_DAYS = 3
/** A shorter title, such as `Changelog`, may well be given twice. In characters. */
const MIN_TITLE = 10
const DAY_MS = 24 * 60 * 60 * 1000

interface Group {
  readonly first: Contribution
  readonly others: Contribution[]
}

/**
 * Joins what the person published in several places: entries of different feeds, both written or both of one other type,
 * that have the same address; or the same title, word for word but for letter case and typography, not far apart in time.
 * The earliest stands for all. In doubt they stay apart. The order is kept; `origins` decides between two of one moment.
 */
export function joinCrossPosts(contributions: readonly Contribution[], origins: readonly string[]): Shown[] {
  const recurring = findRecurring(contributions, titleKey)
  // An address that one feed gives to several entries, such as its home page, is none of theirs.
  const shared = findRecurring(contributions, urlKey)
  const rank = (contribution: Contribution) => origins.indexOf(contribution.origin)
  const oldestFirst = contributions
    .filter(isPosted)
    .sort((a, b) => momentOf(a) - momentOf(b) || rank(a) - rank(b) || compareText(a.id, b.id))
  const groupsByUrl = new Map<string, Group[]>()
  const groupsByTitle = new Map<string, Group[]>()
  const groups = new Map<Contribution, Group>()
  for (const entry of oldestFirst) {
    const [url, title] = [urlKey(entry), titleKey(entry)]
    const limit = recurring.has(title) ? RECURRING_DAYS : REPOST_DAYS
    const group =
      (shared.has(url) ? undefined : choose(groupsByUrl.get(url), entry, Number.POSITIVE_INFINITY)) ??
      (isTelling(entry) ? choose(groupsByTitle.get(title), entry, limit) : undefined)
    if (group) group.others.push(entry)
    const own = group ?? { first: entry, others: [] }
    groups.set(entry, own)
    add(groupsByUrl, url, own)
    add(groupsByTitle, title, own)
  }
  return contributions.flatMap((entry): Shown[] => {
    const group = groups.get(entry)
    if (!group || (group.first === entry && group.others.length === 0)) return [entry]
    return group.first === entry ? [toShown(group)] : []
  })
}

/** The nearest group that has nothing of the entry's feed yet. */
function choose(groups: readonly Group[] = [], entry: Contribution, days: number): Group | undefined {
  const near = groups
    .filter(({ first, others }) => ![first, ...others].some(({ origin }) => origin === entry.origin))
    .map((group) => ({ group, distance: momentOf(entry) - momentOf(group.first) }))
    .filter(({ distance }) => distance <= days * DAY_MS)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.group
}

function toShown({ first, others }: Group): Shown {
  const own = urlKey(first)
  const elsewhere = new Map(
    others.flatMap((entry) => (entry.url && urlKey(entry) !== own ? [[urlKey(entry), entry.url]] : [])),
  )
  const also = [...elsewhere.values()].map((url) => ({ name: siteOf(url), url }))
  const isHighlight = [first, ...others].some(({ highlight }) => highlight)
  return { ...first, ...(isHighlight && { highlight: true }), ...(also.length > 0 && { also }) }
}

/** What a person posts to feeds of theirs. A video has one home. */
function isPosted({ id, origin }: Contribution): boolean {
  return origin.startsWith('feed:') && !id.startsWith('youtube:')
}

function isTelling({ title }: Contribution): boolean {
  return [...title].length >= MIN_TITLE
}

/** Titles, or addresses, that one feed uses more than once. */
function findRecurring(
  contributions: readonly Contribution[],
  keyOf: (entry: Contribution) => string,
): Set<string> {
  const seen = new Set<string>()
  const recurring = new Set<string>()
  for (const entry of contributions.filter(isPosted)) {
    const key = keyOf(entry)
    const own = `${entry.origin}\n${key}`
    if (seen.has(own)) recurring.add(key)
    seen.add(own)
  }
  return recurring
}

/** A blog post and an article are the same to a reader. */
function kindOf({ type }: Contribution): string {
  return type === 'article' ? 'blog-post' : type
}

function urlKey(entry: Contribution): string {
  const url = entry.url === undefined ? undefined : parseWebUrl(entry.url)
  if (!url) return `${kindOf(entry)}\n${entry.id}`
  return `${kindOf(entry)}\n${siteOf(url.href)}${url.pathname.replace(/(?<!\/)\/+$/, '')}${url.search}${/^#[/!]/.test(url.hash) ? url.hash : ''}`
}

function titleKey(entry: Contribution): string {
  const title = entry.title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
  return `${kindOf(entry)}\n${title.trim()}`
}

function siteOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}

function momentOf({ date }: Contribution): number {
  return Date.parse(date)
}

function add(groups: Map<string, Group[]>, key: string, group: Group): void {
  const known = groups.get(key)
  if (!known) groups.set(key, [group])
  else if (!known.includes(group)) known.push(group)
}
