import { createHash } from 'node:crypto'
import { authorityOf, hostOfOrigin, isHostOf } from './authority.ts'
import { type Contribution, compareText } from './contribution.ts'
import type { KindOf } from './kind.ts'
import { parseWebUrl } from './url.ts'

/** What a source gave, told apart. */
export interface ToldApart {
  /** Under the ids by which the record knows them, in their order. */
  readonly contributions: readonly Contribution[]
  /** How many others had the id or the link of one of these, and nothing to be told from it by. They are not recorded. */
  readonly leftOut: number
}

/** An entry as it was given. */
interface Given {
  readonly entry: Contribution
  /** The source's place in the order of what is configured. */
  readonly source: number
  readonly page: string
  /** The feed and the day. */
  readonly place: string
}

/** One thing, as the record knows it, as its page shows it now, and what cannot be told from it beside that. */
interface Thing {
  readonly id: string
  readonly recorded?: Contribution
  shown: readonly Given[]
  readonly beside: Given[]
}

const HASH_LENGTH = 8
const OWN_ID = new RegExp(`^(.+)#[0-9a-f]{${HASH_LENGTH}}$`, 's')

/**
 * Gives the entries of feeds the ids of the record. Feeds give one identity to several things: two feeds of one host that
 * both count from 1, or one that gives all its entries the same. What has the same page is the same thing, and so is what
 * one feed shows of one day, since a page may move; everything else is another, whose id gets `#` and a hash. `harvests`
 * are what the sources gave, in the order of what is configured.
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
    // Nearly always there is nothing to be told apart.
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

/** Whether two entries that have one identity show different things. */
export function isOther(a: Contribution, b: Contribution): boolean {
  return pageOf(a) !== pageOf(b) && placeOf(a) !== placeOf(b)
}

/** The id of an entry whose identity is another's already. */
export function toOwnId(identity: string, entry: Contribution): string {
  const { origin, url = '' } = entry
  const hash = createHash('sha256')
    .update([origin, url, dayOf(entry)].join('\n'))
    .digest('hex')
  return `${identity}#${hash.slice(0, HASH_LENGTH)}`
}

function toGiven(entry: Contribution, source: number): Given {
  return { entry, source, page: pageOf(entry), place: placeOf(entry) }
}

/** What the record holds of each identity. An id that is itself given now is no other's, whatever it ends in. */
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
 * Of one identity: what is known by its page to who should know, then what moved, then what is known by its page to others,
 * then what one feed shows beside that of the same day, and what is new.
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
  const [byPage, byPlace] = [byKey(pageOf), byKey(placeOf)]
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

  function assign(find: (page: Page) => Thing | undefined): void {
    left = left.filter((page) => {
      const thing = find(page)
      if (thing) show(thing, page)
      return !thing
    })
  }

  function show(thing: Thing, page: Page): void {
    thing.shown = page
    for (const { place } of page) if (!byDay.has(place)) byDay.set(place, thing)
  }
}

function isFree(thing: Thing | undefined): boolean {
  return thing?.shown.length === 0
}

/** Whether a page is where a recorded entry goes on. */
function isMoved(page: Page, recorded: Contribution | undefined, kindOf: KindOf): boolean {
  const own = page.filter(({ entry }) => entry.origin === recorded?.origin)
  return chooseVariant(toVariants(own), recorded, kindOf).length > 0
}

function isFromWhoKnows(entry: Contribution, recorded: Contribution | undefined, kindOf: KindOf): boolean {
  if (!recorded) return false
  return entry.origin === recorded.origin || authorityOf(entry, kindOf) > authorityOf(recorded, kindOf)
}

type Page = readonly [Given, ...Given[]]

/** Whose the identity and the page are goes first, then the order of what is configured, then the oldest. */
function toPages(identity: string, given: readonly Given[], kindOf: KindOf): Page[] {
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
  return [...Map.groupBy(sorted, ({ page }) => page).values()] as unknown as Page[]
}

/** What one feed shows of one thing, the oldest first. The same title on the same day is the same entry, given more than once. */
function toVariants(given: readonly Given[]): Page[] {
  const oldestFirst = given.toSorted(
    ({ entry: a, page: p }, { entry: b, page: q }) =>
      compareText(a.date, b.date) || compareText(a.title, b.title) || compareText(p, q),
  )
  const variants = Map.groupBy(oldestFirst, ({ place, entry }) => `${place}\n${entry.title}`)
  return [...variants.values()] as unknown as Page[]
}

/**
 * What is recorded of what one source shows on a page: one variant, whole, since no entry is made of two. Where the record
 * has it already, that is what goes on from there, or none, unless the source knows better than who gave what is recorded.
 */
function chooseVariant(
  variants: readonly Page[],
  recorded: Contribution | undefined,
  kindOf: KindOf,
): readonly Given[] {
  const [oldest] = variants as readonly [Page, ...Page[]]
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

  /** 0 where it may as well be another. */
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

function sameMoment(variant: Page, lead: Given): Given[] {
  return variant.filter(({ entry }) => entry.date === lead.entry.date)
}

/** A page by its address, whatever its scheme: sites move to https, and drop their `www.`, without moving anything. */
function pageOf({ id, url }: Contribution): string {
  const page = url === undefined ? undefined : parseWebUrl(url)
  if (!page) return id
  return `${page.host.replace(/^www\./, '')}${page.pathname.replace(/(?<!\/)\/+$/, '')}${page.search}${page.hash}`
}

/** A day of a feed. */
function placeOf(entry: Contribution): string {
  return `${dayOf(entry)}\n${entry.origin}`
}

/** In UTC, since no id may depend on the log's zone. */
function dayOf({ date }: Contribution): string {
  return date.slice(0, 10)
}
