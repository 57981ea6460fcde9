import { createHash } from 'node:crypto'
import { authorityOf, hostOfOrigin, isHostOf } from './authority.ts'
import { type Contribution, compareText } from './contribution.ts'
import type { KindOf } from './kind.ts'
import { parseWebUrl, toPageKey } from './url.ts'

/** The entries of a source, told apart. */
export interface ToldApart {
  /** With the ids of the record, in the order of the source. */
  readonly contributions: readonly Contribution[]
  /** How many others had the id or the link of one of these and could not be told apart from it. They are not recorded. */
  readonly leftOut: number
}

/** An entry as its source gave it. */
interface Given {
  readonly entry: Contribution
  /** The index of its source in the order of the configuration. */
  readonly source: number
  readonly page: string
  /** The feed and the day. */
  readonly place: string
}

/** One thing: its entry in the record, the entries of its page as given now, and others that cannot be told apart from it. */
interface Thing {
  readonly id: string
  readonly recorded?: Contribution
  shown: readonly Given[]
  readonly beside: Given[]
}

const HASH_LENGTH = 8
const OWN_ID = new RegExp(`^(.+)#[0-9a-f]{${HASH_LENGTH}}$`, 's')

/**
 * Gives the entries of feeds the ids of the record. Feeds give the same identity to different things: two feeds of one host
 * that both count from 1, or a feed that gives all its entries the same. Entries with the same page are the same thing, and
 * so are entries of one feed and day, since a page may move. Everything else is another thing, whose id gets `#` and a hash.
 * `harvests` are the entries of each source, in the order of the configuration.
 */
export function tellApart(
  recorded: readonly Contribution[],
  harvests: readonly (readonly Contribution[])[],
  kindOf: KindOf,
): ToldApart[] {
  const given = harvests.flatMap((entries, source) =>
    entries.filter(({ id }) => id.startsWith('feed:')).map((entry) => toGiven(entry, source)),
  )
  const byIdentity = Map.groupBy(given, ({ entry }) => entry.id)
  const known = findKnown(recorded, byIdentity)
  const ids = new Map<Contribution, string | undefined>(given.map(({ entry }) => [entry, undefined]))
  const leftOut = harvests.map(() => 0)
  for (const [identity, same] of byIdentity) {
    const held = known.get(identity) ?? []
    const [one, another] = same
    // Nearly always there is only one entry.
    if (one && !another && held.length === 0) ids.set(one.entry, identity)
    else
      for (const thing of toThings(identity, held, same, kindOf)) {
        for (const own of Map.groupBy(thing.shown, (one) => one.source).values()) {
          for (const { entry } of chooseVariant(toVariants(own), thing.recorded, kindOf))
            ids.set(entry, thing.id)
        }
        for (const [source, own] of Map.groupBy([...thing.shown, ...thing.beside], (one) => one.source)) {
          const lost = toVariants(own).filter((variant) =>
            variant.every(({ entry }) => ids.get(entry) === undefined),
          )
          leftOut[source] = (leftOut[source] ?? 0) + lost.length
        }
      }
  }
  return harvests.map((entries, source) => ({
    contributions: entries.flatMap((entry) => {
      const id = ids.has(entry) ? ids.get(entry) : entry.id
      if (id === undefined) return []
      return [id === entry.id ? entry : { ...entry, id }]
    }),
    leftOut: leftOut[source] ?? 0,
  }))
}

/** Whether two entries with the same identity are different things. */
export function isOther(a: Contribution, b: Contribution): boolean {
  return pageOf(a) !== pageOf(b) && feedAndDayOf(a) !== feedAndDayOf(b)
}

/** The id of an entry whose identity already belongs to another thing. */
export function toOwnId(identity: string, entry: Contribution): string {
  const { origin, url = '' } = entry
  const hash = createHash('sha256')
    .update([origin, url, dayOf(entry)].join('\n'))
    .digest('hex')
  return `${identity}#${hash.slice(0, HASH_LENGTH)}`
}

function toGiven(entry: Contribution, source: number): Given {
  return { entry, source, page: pageOf(entry), place: feedAndDayOf(entry) }
}

/**
 * The recorded entries of each identity. An id that a source gives now is an identity itself, even if it ends like one with a
 * hash.
 */
function findKnown(
  recorded: readonly Contribution[],
  given: ReadonlyMap<string, unknown>,
): Map<string, Contribution[]> {
  const known = new Map<string, Contribution[]>()
  for (const entry of recorded) {
    const identity = given.has(entry.id) ? entry.id : (OWN_ID.exec(entry.id)?.[1] ?? '')
    if (!given.has(identity)) continue
    const entries = known.get(identity)
    if (entries) entries.push(entry)
    else known.set(identity, [entry])
  }
  return known
}

/**
 * Assigns the entries of one identity to things: first by their page, if the source may speak for it; then pages that moved;
 * then by their page, for other sources; then those that cannot be told apart from another of the same feed and day. The rest
 * are new things.
 */
function toThings(
  identity: string,
  recorded: readonly Contribution[],
  given: readonly Given[],
  kindOf: KindOf,
): Thing[] {
  const things = recorded
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((entry): Thing => ({ id: entry.id, recorded: entry, shown: [], beside: [] }))
  const byKey = (keyOf: (entry: Contribution) => string) =>
    new Map(things.toReversed().map((thing) => [keyOf(thing.recorded as Contribution), thing]))
  const [byPage, byPlace] = [byKey(pageOf), byKey(feedAndDayOf)]
  const byDay = new Map<string, Thing>()

  let left = toPages(identity, given, kindOf)
  assign((page) => {
    const thing = byPage.get(page[0].page)
    return page.some(({ entry }) => isFromWhoKnows(entry, thing?.recorded, kindOf)) ? thing : undefined
  })
  assign((page) => {
    if (byPage.has(page[0].page)) return undefined
    const moved = page.map(({ place }) => byPlace.get(place))
    return moved.find((thing) => isFree(thing) && isMoved(page, thing?.recorded, kindOf))
  })
  assign((page) => [byPage.get(page[0].page)].find(isFree))
  let isTaken = things.some(({ id }) => id === identity)
  for (const page of left) {
    const [{ place, entry }] = page
    const near = byDay.get(place) ?? [byPlace.get(place)].find(isFree)
    if (near) near.beside.push(...page)
    else {
      const id = isTaken ? toOwnId(identity, entry) : identity
      isTaken = true
      const thing: Thing = { id, shown: [], beside: [] }
      things.push(thing)
      show(thing, page)
    }
  }
  return things

  function assign(find: (page: GivenEntries) => Thing | undefined): void {
    left = left.filter((page) => {
      const thing = find(page)
      if (thing) show(thing, page)
      return !thing
    })
  }

  function show(thing: Thing, page: GivenEntries): void {
    thing.shown = page
    for (const { place } of page) if (!byDay.has(place)) byDay.set(place, thing)
  }
}

function isFree(thing: Thing | undefined): boolean {
  return thing?.shown.length === 0
}

/** Whether a page is where a recorded entry has moved to. */
function isMoved(page: GivenEntries, recorded: Contribution | undefined, kindOf: KindOf): boolean {
  const own = page.filter(({ entry }) => entry.origin === recorded?.origin)
  return chooseVariant(toVariants(own), recorded, kindOf).length > 0
}

function isFromWhoKnows(entry: Contribution, recorded: Contribution | undefined, kindOf: KindOf): boolean {
  if (!recorded) return false
  return entry.origin === recorded.origin || authorityOf(entry, kindOf) > authorityOf(recorded, kindOf)
}

type GivenEntries = readonly [Given, ...Given[]]

/** Whose the identity and the page are goes first, then the order of what is configured, then the oldest. */
function toPages(identity: string, given: readonly Given[], kindOf: KindOf): GivenEntries[] {
  const host = /^feed:(?:https?:\/\/|tag:)?([^/,:]+)/i.exec(identity)?.[1] ?? ''
  const ranked = given.map((one) => ({
    one,
    rank: [
      isHostOf(hostOfOrigin(one.entry.origin), host) ? '0' : '1',
      2 - authorityOf(one.entry, kindOf),
      String(one.source).padStart(6, '0'),
      one.entry.date,
      one.page,
      one.entry.title,
    ].join('\n'),
  }))
  const sorted = ranked.sort((a, b) => compareText(a.rank, b.rank)).map(({ one }) => one)
  return [...Map.groupBy(sorted, ({ page }) => page).values()] as unknown as GivenEntries[]
}

/**
 * The entries of one source for one thing, oldest first. Those with the same title and day are one entry that was given more
 * than once.
 */
function toVariants(given: readonly Given[]): GivenEntries[] {
  const oldestFirst = given.toSorted(
    ({ entry: a, page: p }, { entry: b, page: q }) =>
      compareText(a.date, b.date) || compareText(a.title, b.title) || compareText(p, q),
  )
  const variants = Map.groupBy(oldestFirst, ({ place, entry }) => `${place}\n${entry.title}`)
  return [...variants.values()] as unknown as GivenEntries[]
}

/**
 * What to record of the entries of one source on a page: one variant, whole, since no entry is made from two. If the record
 * already has the thing, that is the variant which continues it, or none, unless the source has more authority than the
 * recorded one.
 */
function chooseVariant(
  variants: readonly GivenEntries[],
  recorded: Contribution | undefined,
  kindOf: KindOf,
): readonly Given[] {
  const [oldest] = variants as readonly [GivenEntries, ...GivenEntries[]]
  if (!recorded) return sameMoment(oldest, oldest[0])
  const isClear = variants.filter(([{ entry }]) => entry.date === recorded.date).length === 1
  const isPage = pageOf(recorded) === oldest[0].page
  const [best] = variants
    .flatMap((variant) => variant.map((one) => ({ variant, one, points: likenessOf(one.entry, recorded) })))
    .sort((a, b) => b.points - a.points)
  if (best && best.points > 0) return sameMoment(best.variant, best.one)
  return authorityOf(oldest[0].entry, kindOf) > authorityOf(recorded, kindOf)
    ? sameMoment(oldest, oldest[0])
    : []

  /** 0 if it may be another entry. */
  function likenessOf(entry: Contribution, { title, date }: Contribution): number {
    const isTitle = entry.title === title
    const isMoment = entry.date === date
    const isSame =
      variants.length === 1
        ? isTitle || isMoment || isPage
        : (isMoment && isClear) || (isTitle && dayOf(entry) === date.slice(0, 10))
    return isSame ? 1 + Number(isTitle) * 2 + Number(isMoment) : 0
  }
}

function sameMoment(variant: GivenEntries, lead: Given): Given[] {
  return variant.filter(({ entry }) => entry.date === lead.entry.date)
}

/** The page of an entry, or its id where it has none. */
function pageOf({ id, url }: Contribution): string {
  const page = url === undefined ? undefined : parseWebUrl(url)
  return page ? `${toPageKey(page)}${page.hash}` : id
}

/** A day of a feed. */
function feedAndDayOf(entry: Contribution): string {
  return `${dayOf(entry)}\n${entry.origin}`
}

/** In UTC, since ids must not depend on the zone of the log. */
function dayOf({ date }: Contribution): string {
  return date.slice(0, 10)
}
