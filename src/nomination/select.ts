import { type ContributionType, compareText, type MetricName } from '../record/contribution.ts'
import { toRecordedUrl } from '../record/url.ts'
import { daysBetween, type Window } from '../record/window.ts'
import type { Item } from './item.ts'

/** What the work itself is worth, without its reach. */
const WEIGHTS: Readonly<Record<ContributionType, number>> = {
  book: 9,
  talk: 8,
  workshop: 8,
  event: 8,
  course: 7,
  'user-group': 7,
  mentoring: 6,
  'pull-request': 6,
  package: 6,
  sample: 5,
  repository: 5,
  article: 5,
  'blog-post': 5,
  video: 5,
  'podcast-episode': 5,
  'product-feedback': 5,
  livestream: 4,
  release: 4,
  'forum-answer': 3,
  'discussion-answer': 3,
  review: 3,
  other: 3,
  short: 2,
  issue: 2,
}
/** What one of a metric is worth in views: who comes to a room stays for an hour, who downloads may be a machine. */
const IN_VIEWS: Readonly<Record<MetricName, number>> = {
  views: 1,
  'live-views': 5,
  attendees: 25,
  sessions: 25,
  copies: 50,
  score: 20,
  reactions: 20,
  downloads: 0.1,
}
/** A Short is seen in passing. */
const SHORT_IN_VIEWS = 0.05
/** What each pull request beyond the first counts, in views. */
const MERGE_IN_VIEWS = 25
/** Every tenfold of the reach adds so much of the work's worth. */
const TENFOLD = 0.2
/** What is the last day of the window worth, down to nothing for its first. */
const RECENCY = 0.5
/** What was merged into repositories of one's own, where nobody else had to agree. */
const OWN = 0.5
/** How much each selected item of the same activity type, and of the same place, adds to the divisor. */
const SAME_KIND = 0.35
const SAME_PLACE = 0.75

/** So many are weighed against each other; those after them stand by what they are worth alone. */
const MAX_WEIGHED = 60

/** The rule in words, for the pack. */
export const RULE: readonly string[] = [
  'Your highlights come first. With them stands what you include; what you exclude is left out.',
  'Then the best for each question of the form, and after it, one after another, the item that is worth most.',
  `Worth is the work (a book ${WEIGHTS.book}, a talk or an event organised ${WEIGHTS.talk}, a blog post or a video ${WEIGHTS.video}, a Short ${WEIGHTS.short}, …), a fifth more for every tenfold of its reach, and up to ${RECENCY} for being recent. A person in the room counts as ${IN_VIEWS.attendees} views, a view of a Short as a twentieth.`,
  `It is divided by 1, plus ${SAME_KIND} for every selected item of its activity type and ${SAME_PLACE} for every one of its repository or channel; all writing is one place. So kinds of work alternate.`,
  'Merges into your own repositories count half. The small and the mechanical, such as version bumps and backports, count nothing. The original stands for its copies, a talk for its recording, and a series for all of its parts.',
  'To swap, write an address into include or exclude of the program in the configuration file.',
]

/** What the person says of the selection. */
export interface Wishes {
  readonly includes: (item: Item) => boolean
  readonly excludes: (item: Item) => boolean
}

export interface SelectOptions extends Wishes {
  readonly window: Window
  /** The most items that the form takes. */
  readonly cap?: number | undefined
  /** What answers each of the form's questions. */
  readonly gates: readonly ((item: Item) => boolean)[]
  /** What the form calls its activity type. */
  readonly kindOf: (item: Item) => string
}

export interface Selection {
  /** In the order in which they were chosen. */
  readonly selected: readonly Item[]
  /** All others, the most worthy first, what the person wants out last. */
  readonly rest: readonly Item[]
}

/** Chooses what a program is to see: see RULE. */
export function selectItems(items: readonly Item[], options: SelectOptions): Selection {
  const { window, cap = Number.POSITIVE_INFINITY, includes, excludes, gates, kindOf } = options
  const worth = new Map(items.map((item) => [item, worthOf(item, window)]))
  const byWorth = (a: Item, b: Item) =>
    (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || compareText(a.ids[0] ?? '', b.ids[0] ?? '')
  const isOut = (item: Item) => excludes(item) || (item.highlight === false && !includes(item))
  const isWanted = (item: Item) => !isOut(item) && (item.highlight === true || includes(item))
  const own = items.filter((item) => isWanted(item)).slice(0, cap)
  const open = items.filter((item) => !isWanted(item) && !isOut(item) && !item.isCopy)
  const weighty = open.filter((item) => (worth.get(item) ?? 0) > 0).sort(byWorth)
  const selected = choose(own, weighty, { cap, gates, kindOf, worthOf: (item) => worth.get(item) ?? 0 })
  // What weighs nothing fills only a form that has room and an end, or would be empty.
  const small = open.filter((item) => !weighty.includes(item))
  const room = Number.isFinite(cap) || selected.length === 0 ? cap - selected.length : 0
  const all = [...selected, ...small.slice(0, Math.max(0, room))]
  const isIn = new Set(all)
  const left = items
    .filter((item) => !isIn.has(item))
    .sort(
      (a, b) => Number(isOut(a)) - Number(isOut(b)) || Number(a.isCopy) - Number(b.isCopy) || byWorth(a, b),
    )
  return { selected: all, rest: left }
}

interface Choice extends Required<Pick<SelectOptions, 'gates' | 'kindOf'>> {
  readonly cap: number
  readonly worthOf: (item: Item) => number
}

function choose(
  own: readonly Item[],
  items: readonly Item[],
  { cap, gates, kindOf, worthOf: worth }: Choice,
): Item[] {
  const selected: Item[] = []
  const kinds = new Map<string, number>()
  const places = new Map<string, number>()
  const left = new Set(items)
  own.forEach(add)
  for (const gate of gates) {
    const isAnswered = selected.some(gate)
    const best = isAnswered ? undefined : bestOf([...left].filter(gate))
    if (best && selected.length < cap) add(best)
  }
  const firsts = selected.slice(own.length).sort((a, b) => worth(b) - worth(a))
  selected.splice(own.length, firsts.length, ...firsts)
  while (selected.length < Math.min(cap, MAX_WEIGHED) && left.size > 0) add(bestOf([...left]) as Item)
  return [...selected, ...left].slice(0, cap)

  function add(item: Item): void {
    selected.push(item)
    left.delete(item)
    const place = placeOf(item)
    const kind = kindOf(item)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1)
  }

  function bestOf(some: readonly Item[]): Item | undefined {
    const points = some.map((item) => worth(item) / divisorOf(item))
    return some[points.indexOf(points.reduce((a, b) => Math.max(a, b), 0))]
  }

  function divisorOf(item: Item): number {
    const place = placeOf(item)
    const same = place === undefined ? 0 : (places.get(place) ?? 0)
    return 1 + SAME_KIND * (kinds.get(kindOf(item)) ?? 0) + SAME_PLACE * same
  }
}

/** Where a thing took place. A blog and a channel of one name are two places; all that a person writes is one. */
function placeOf({ type, container }: Item): string | undefined {
  if (type === 'blog-post' || type === 'article') return 'writing'
  return container && `${type}\n${container.url ?? container.name}`
}

function worthOf(item: Item, window: Window): number {
  const { type, weighty, isOwn, day } = item
  if (weighty.length === 0) return 0
  const length = Math.max(1, daysBetween(window.since, window.until))
  const recency = Math.max(0, daysBetween(window.since, day)) / length
  const work = WEIGHTS[type] * (type === 'pull-request' && isOwn ? OWN : 1)
  return work * (1 + TENFOLD * Math.log10(1 + reachInViews(item))) + RECENCY * recency
}

/** How many views a thing's reach is worth. */
function reachInViews({ type, metrics, weighty }: Item): number {
  const merges = type === 'pull-request' ? (weighty.length - 1) * MERGE_IN_VIEWS : 0
  return Object.entries(metrics).reduce((sum, [name, { value }]) => {
    const rate = type === 'short' && name === 'views' ? SHORT_IN_VIEWS : (IN_VIEWS[name as MetricName] ?? 0)
    return sum + Math.max(0, value) * rate
  }, merges)
}

/** What is meant by addresses and ids that a person wrote, in whatever spelling. */
export interface Naming {
  readonly isEntry: (entry: { readonly id: string; readonly url?: string }) => boolean
  /** Any part of it. */
  readonly isPartOf: (item: Item) => boolean
  /** All of it: its own address, or that of where it took place. */
  readonly isWhole: (item: Item) => boolean
}

export function createNaming(given: readonly string[]): Naming {
  const names = new Set(given.map(toKey))
  const has = (all: readonly (string | undefined)[]) =>
    names.size > 0 && all.some((name) => name !== undefined && names.has(toKey(name)))
  return {
    isEntry: ({ id, url }) => has([id, url]),
    isPartOf: ({ ids, addresses }) => has([...ids, ...addresses]),
    isWhole: ({ ids, addresses, url, container, members }) =>
      has(members.length === 1 ? [...ids, ...addresses] : [url, container?.url]),
  }
}

function toKey(name: string): string {
  return (toRecordedUrl(name) ?? name).replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
