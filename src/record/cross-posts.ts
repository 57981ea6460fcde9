import { authorityOf } from './authority.ts'
import { compact } from './compact.ts'
import type { Contribution } from './contribution.ts'
import { compareText } from './contribution.ts'
import type { KindOf } from './kind.ts'
import { parseWebUrl, siteOf, toPageKey } from './url.ts'
import { overlaps, type Window } from './window.ts'

/** A contribution as it is shown. None of these keys is ever recorded. */
export interface Shown extends Contribution {
  /** The other places where it was published. */
  readonly also?: readonly Elsewhere[]
  /** The description is the person's own, word for word. */
  readonly isDescribedByHand?: true
}

export interface Elsewhere {
  /** The site, as in `dev.to`. */
  readonly name: string
  readonly url: string
}

/** An article may be posted again elsewhere this many days later. A yearly post with the same title is another one. */
const REPOST_DAYS = 45
/** Posts with a title that a feed uses more than once are the same only if they appeared together. */
const RECURRING_DAYS = 3
/** Shorter titles, such as `Changelog`, may well be used twice. In characters. */
const MIN_TITLE = 10
const DAY_MS = 24 * 60 * 60 * 1000

/** Copies of one post, oldest first. */
interface Group {
  readonly members: Contribution[]
}

export interface CrossPostOptions {
  /** Decides between two of one moment. */
  readonly origins: readonly string[]
  readonly kindOf: KindOf
  /** Without a window everything lies in it. */
  readonly window?: Window
  /** Whether a feed is not the person's alone. */
  readonly isOfSeveral?: (origin: string) => boolean
}

/**
 * Joins the copies of what the person published in several places: entries of different feeds, both written or both of the
 * same other type, that have the same address, or the same title, apart from case and typography, within some days. The copy
 * on a site of the person is shown, otherwise one on the site of its feed, otherwise the earliest. In doubt nothing is
 * joined. The order is kept.
 *
 * An entry inside the window is not hidden by one outside of it, unless that is earlier and the person's: on a site of
 * theirs, or by the same author.
 */
export function joinCrossPosts(
  contributions: readonly Contribution[],
  { origins, kindOf, window, isOfSeveral = () => false }: CrossPostOptions,
): Shown[] {
  const isPosted = createPostedTest(kindOf)
  const posts = contributions.filter(isPosted)
  const recurring = findRecurring(posts, titleKey)
  // An address that a feed gives to several entries, such as its home page, identifies none of them.
  const shared = findRecurring(posts, urlKey)
  const rank = createRank(contributions, kindOf, isOfSeveral)
  const place = (contribution: Contribution) => origins.indexOf(contribution.origin)
  const oldestFirst = posts.sort(
    (a, b) => timeOf(a) - timeOf(b) || place(a) - place(b) || compareText(a.id, b.id),
  )
  const groupsByUrl = new Map<string, Group[]>()
  const groupsByTitle = new Map<string, Group[]>()
  const groups = new Set<Group>()
  for (const entry of oldestFirst) {
    const [url, title] = [urlKey(entry), titleKey(entry)]
    const limit = recurring.has(title) ? RECURRING_DAYS : REPOST_DAYS
    const group =
      (shared.has(url) ? undefined : choose(groupsByUrl.get(url), entry, urlKey, Number.POSITIVE_INFINITY)) ??
      (hasDistinctTitle(entry) ? choose(groupsByTitle.get(title), entry, titleKey, limit) : undefined)
    const own = group ?? { members: [] }
    own.members.push(entry)
    groups.add(own)
    add(groupsByUrl, url, own)
    add(groupsByTitle, title, own)
  }
  const shown = new Map(
    [...groups].flatMap((group) => split(group)).map(([first, ...others]) => [first, toShown(first, others)]),
  )
  return contributions.flatMap((entry) => (isPosted(entry) ? (shown.get(entry) ?? []) : [entry]))

  /**
   * The nearest group without an entry of the same feed. Only its originals are compared, not copies: a copy with the address
   * of one post and the title of another would join the two.
   */
  function choose(
    found: readonly Group[] = [],
    entry: Contribution,
    keyOf: (entry: Contribution) => string,
    days: number,
  ): Group | undefined {
    const key = keyOf(entry)
    const [nearest] = found
      .filter(({ members }) => !members.some(({ origin }) => origin === entry.origin))
      .map((group) => ({ group, lead: leadOf(group.members) }))
      .filter(({ group: { members }, lead }) =>
        members.some((member) => rank(member) === rank(lead) && keyOf(member) === key),
      )
      .map(({ group, lead }) => ({ group, distance: timeOf(entry) - timeOf(lead) }))
      .filter(({ distance }) => distance <= days * DAY_MS)
      .sort((x, y) => x.distance - y.distance)
    return nearest?.group
  }

  function leadOf(members: readonly Contribution[]): Contribution {
    return members.reduce((best, entry) => (rank(entry) > rank(best) ? entry : best))
  }

  /** The groups to show, each with the entry that represents it first. */
  function split({ members }: Group): (readonly [Contribution, ...Contribution[]])[] {
    const lead = leadOf(members)
    const hidden = isInside(lead)
      ? []
      : members.filter(
          (entry) =>
            isInside(entry) && (timeOf(entry) < timeOf(lead) || (rank(lead) < OWN && !isBySame(entry, lead))),
        )
    if (hidden.length === 0) return [[lead, ...members.filter((entry) => entry !== lead)]]
    return [
      ...split({ members: members.filter((entry) => !hidden.includes(entry)) }),
      ...split({ members: hidden }),
    ]
  }

  function isInside(entry: Contribution): boolean {
    return window === undefined || overlaps(window, entry)
  }
}

/** The rank of an entry on the site of its feed, if that has one author: the person who configured it. */
const OWN = 3

/**
 * How likely a contribution is the original, 0 to 3: on the site of its feed before elsewhere, then in a feed of one author
 * before one of several.
 */
function createRank(
  contributions: readonly Contribution[],
  kindOf: KindOf,
  isOfSeveral: (origin: string) => boolean,
): (entry: Contribution) => number {
  // For feeds filtered by author the authors of entries are recorded; of others only whether there are several.
  const common = new Map<string, readonly string[]>()
  for (const { origin, authors } of contributions) {
    if (!authors || authors.length === 0) continue
    common.set(origin, common.get(origin)?.filter((name) => authors.includes(name)) ?? authors)
  }
  const ranks = new Map<Contribution, number>()
  return (entry) => {
    const known = ranks.get(entry)
    if (known !== undefined) return known
    const names = common.get(entry.origin)
    const isOfOne = names ? names.length > 0 : !isOfSeveral(entry.origin)
    const rank = (authorityOf(entry, kindOf) > 0 ? 2 : 0) + (isOfOne ? 1 : 0)
    ranks.set(entry, rank)
    return rank
  }
}

function isBySame(a: Contribution, b: Contribution): boolean {
  const names = new Set(a.authors?.map((name) => name.toLowerCase()))
  return b.authors?.some((name) => names.has(name.toLowerCase())) ?? false
}

function toShown(first: Contribution, others: readonly Contribution[]): Shown {
  const own = urlKey(first)
  const elsewhere = new Map(
    others.flatMap((entry) => (entry.url && urlKey(entry) !== own ? [[urlKey(entry), entry.url]] : [])),
  )
  const also = [...elsewhere.values()].map((url) => ({ name: siteOf(new URL(url)), url }))
  const isHighlight = [first, ...others].some(({ highlight }) => highlight)
  return compact({
    ...first,
    highlight: isHighlight || first.highlight,
    also: also.length > 0 ? also : undefined,
  })
}

/** Whether something is a post of the person's. What another kind of source owns, as YouTube its videos, has one home. */
function createPostedTest(kindOf: KindOf): (entry: Contribution) => boolean {
  return ({ id, origin }) => kindOf(origin)?.isPosted === true && !kindOf(id)?.ownsItsIds
}

function hasDistinctTitle({ title }: Contribution): boolean {
  return [...title].length >= MIN_TITLE
}

/** Titles, or addresses, that one feed uses more than once. */
function findRecurring(posts: readonly Contribution[], keyOf: (entry: Contribution) => string): Set<string> {
  const seen = new Set<string>()
  const recurring = new Set<string>()
  for (const entry of posts) {
    const key = keyOf(entry)
    const own = `${entry.origin}\n${key}`
    if (seen.has(own)) recurring.add(key)
    seen.add(own)
  }
  return recurring
}

/** A blog post and an article are the same to a reader. */
function mediumOf({ type }: Contribution): string {
  return type === 'article' ? 'blog-post' : type
}

function urlKey(entry: Contribution): string {
  const url = entry.url === undefined ? undefined : parseWebUrl(entry.url)
  if (!url) return `${mediumOf(entry)}\n${entry.id}`
  // Sites that are a single page of script address their views by fragments such as `#/about`.
  return `${mediumOf(entry)}\n${toPageKey(url)}${/^#[/!]/.test(url.hash) ? url.hash : ''}`
}

function titleKey(entry: Contribution): string {
  const title = entry.title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
  return `${mediumOf(entry)}\n${title.trim()}`
}

function timeOf({ date }: Contribution): number {
  return Date.parse(date)
}

function add(groups: Map<string, Group[]>, key: string, group: Group): void {
  const known = groups.get(key)
  if (!known) groups.set(key, [group])
  else if (!known.includes(group)) known.push(group)
}
