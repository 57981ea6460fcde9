/** Every type of contribution, as `ledger.json` names it. */
export const TYPES = [
  'pull-request',
  'review',
  'issue',
  'discussion-answer',
  'release',
  'repository',
  'sample',
  'package',
  'blog-post',
  'article',
  'video',
  'short',
  'livestream',
  'podcast-episode',
  'talk',
  'workshop',
  'event',
  'user-group',
  'forum-answer',
  'book',
  'course',
  'mentoring',
  'product-feedback',
  'other',
] as const

export type ContributionType = (typeof TYPES)[number]

/** What can be counted for a contribution as a measure of how many people it reached. */
export const REACH_METRICS = [
  'views',
  'live-views',
  'attendees',
  'sessions',
  'score',
  'downloads',
  'copies',
] as const

export type ReachMetric = (typeof REACH_METRICS)[number]

/** All that can be counted for a contribution. Those who react are a few of those whom it reached. */
export const METRICS = [...REACH_METRICS, 'reactions'] as const

export type MetricName = (typeof METRICS)[number]

/** A number and the day (`YYYY-MM-DD`) on which it was read. */
export interface Metric {
  readonly value: number
  readonly 'as-of': string
}

/** Where a contribution lives: a repository, channel, blog, site or event. */
export interface Container {
  readonly name: string
  readonly url?: string
}

/** One thing a person did, with the keys that `ledger.json` has: see ledger-shape.ts for their checks and order. */
export interface Contribution {
  /** Never changes: the same thing read again, or from another source, gets the same id. */
  readonly id: string
  /** What it was configured as: `github:ada`, `feed:https://…`, `youtube:UC…`. */
  readonly origin: string
  readonly type: ContributionType
  /** Plain text, one line, at most `TITLE_LENGTH` characters. */
  readonly title: string
  /** `http` or `https`, without tracking parameters. */
  readonly url?: string
  /** `YYYY-MM-DDTHH:MM:SSZ`, or `YYYY-MM-DD` where the source gives no time. */
  readonly date: string
  readonly 'end-date'?: string
  /** Plain text of one or more lines with at most one empty line between, at most `DESCRIPTION_LENGTH` characters. */
  readonly description?: string
  readonly role?: string
  readonly tags?: readonly string[]
  readonly areas?: readonly string[]
  readonly audience?: readonly string[]
  readonly highlight?: boolean
  readonly container?: Container
  readonly metrics?: { readonly [name in MetricName]?: Metric }
  /** Who wrote it; kept only for feeds that are filtered by author. */
  readonly authors?: readonly string[]
  /** In a repository that is not public; recorded only when that is configured. */
  readonly private?: boolean
  /** The label that marks a closed pull request as landed. */
  readonly landed?: string
  /** How many lines a pull request adds and deletes together. */
  readonly lines?: number
}

/**
 * Newest first, then by id. A bare day counts as that day's end; text is compared by code unit, so the locale does not
 * matter.
 */
export function compareContributions(a: Contribution, b: Contribution): number {
  return compareText(lastSecondOf(b), lastSecondOf(a)) || compareText(a.id, b.id)
}

/** One entry for each id, in the order of the record: the first with the id, with what only others have added to it. */
export function joinSameIds(contributions: readonly Contribution[]): Contribution[] {
  const unique = new Map<string, Contribution>()
  for (const entry of contributions) {
    const first = unique.get(entry.id)
    unique.set(entry.id, first ? { ...entry, ...first } : entry)
  }
  return [...unique.values()].sort(compareContributions)
}

/** The order of two texts by code unit: negative, 0 or positive. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Numbers that a person wrote down, dated to the day of the contribution; `undefined` if there are none. */
export function toMetrics(
  counts: { readonly [name in MetricName]?: number | undefined } | undefined,
  date: string,
): Contribution['metrics'] {
  const metrics = Object.entries(counts ?? {}).map(([name, value]) => [
    name,
    { value, 'as-of': date.slice(0, 10) },
  ])
  return metrics.length > 0 ? Object.fromEntries(metrics) : undefined
}

/** The largest of the metrics that measure how many people it reached; 0 without any. */
export function reachOf({ metrics = {} }: { readonly metrics?: Contribution['metrics'] }): number {
  return Math.max(0, ...REACH_METRICS.map((name) => metrics[name]?.value ?? 0))
}

function lastSecondOf({ date }: Contribution): string {
  return date.length === 'YYYY-MM-DD'.length ? `${date}T23:59:59Z` : date
}
