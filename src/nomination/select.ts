import { type ContributionType, reachOf } from '../record/contribution.ts'
import { daysBetween, type Window } from '../record/window.ts'
import type { Item } from './item.ts'

/** Points for the work itself, without its reach. */
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
/** For every tenfold of the reach, or of the number of pull requests. */
const REACH_POINTS = 2
/** For the last day of the window, down to none for its first. */
const RECENCY_POINTS = 3
/** How much each selected item of the same type, and of the same repository, channel or blog, adds to the divisor. */
const SAME_TYPE = 0.35
const SAME_CONTAINER = 0.75

/** The rule in words, for the pack. */
export const RULE = `Your highlights come first. Then, one after another, the item with the most points: for its type (a book ${WEIGHTS.book}, a talk ${WEIGHTS.talk}, a blog post ${WEIGHTS['blog-post']}, a short ${WEIGHTS.short}, and so on), ${REACH_POINTS} for every tenfold of its reach or of its pull requests, and up to ${RECENCY_POINTS} for being recent; divided by 1, plus ${SAME_TYPE} for every item of its type and ${SAME_CONTAINER} for every item of its repository, channel or blog that is in already. Where everything fits, the most points come first. To have another choice, set "highlight: true" or "highlight: false" in an override.`

/** At most `cap` items, in the order in which they were chosen, without those that the person excluded. */
export function selectItems(items: readonly Item[], window: Window, cap = Number.POSITIVE_INFINITY): Item[] {
  const own = items.filter(({ highlight }) => highlight === true).slice(0, cap)
  const others = items
    .filter(({ highlight }) => highlight === undefined)
    .map((item) => ({ item, worth: worthOf(item, window) }))
  if (own.length + others.length <= cap) {
    return [...own, ...others.sort((a, b) => b.worth - a.worth).map(({ item }) => item)]
  }
  const selected = [...own]
  const types = countBy(own, ({ type }) => type)
  const containers = countBy(own, ({ container }) => container)
  let left = others
  while (selected.length < cap) {
    const points = left.map(({ item, worth }) => worth / divisorOf(item))
    const best = left[points.indexOf(points.reduce((a, b) => Math.max(a, b)))]?.item as Item
    selected.push(best)
    types.set(best.type, (types.get(best.type) ?? 0) + 1)
    containers.set(best.container, (containers.get(best.container) ?? 0) + 1)
    left = left.filter(({ item }) => item !== best)
  }
  return selected

  function divisorOf({ type, container }: Item): number {
    const same = container === undefined ? 0 : (containers.get(container) ?? 0)
    return 1 + SAME_TYPE * (types.get(type) ?? 0) + SAME_CONTAINER * same
  }
}

function worthOf(item: Item, window: Window): number {
  const length = Math.max(1, daysBetween(window.since, window.until))
  const recency = daysBetween(window.since, item.day) / length
  const reach = Math.log10(1 + Math.max(reachOf(item), item.count - 1))
  return WEIGHTS[item.type] + REACH_POINTS * reach + RECENCY_POINTS * recency
}

function countBy<K>(items: readonly Item[], keyOf: (item: Item) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
