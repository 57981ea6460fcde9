import {
  type Contribution,
  type ContributionType,
  compareText,
  type Metric,
  type MetricName,
} from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { placeOf } from '../record/kind.ts'
import { dayIn, overlaps, toDay, type Window } from '../record/window.ts'
import { findCopies } from './copies.ts'
import { joinRecordings } from './recordings.ts'
import { type Series, toSeries } from './series.ts'
import { isMechanical } from './work.ts'

/** One activity in a form: a contribution, or a series of them such as everything merged into one repository. */
export interface Item {
  /** Of its contributions, the newest first. */
  readonly ids: readonly string[]
  readonly type: ContributionType
  readonly title: string
  /** The first and the last day; of what is still going on the last is the window's. */
  readonly firstDay: string
  readonly day: string
  readonly url: string | undefined
  /** All addresses that it can be named by. */
  readonly addresses: readonly string[]
  /** What the person says they were, the most frequent first. */
  readonly roles: readonly string[]
  /** It took place in what is the person's own, such as a repository of theirs. */
  readonly isOwn: boolean
  readonly tags: readonly string[]
  readonly areas: readonly string[]
  readonly audience: readonly string[]
  readonly container: Shown['container']
  readonly metrics: NonNullable<Contribution['metrics']>
  /** The choice of the person: true is in, false is out. */
  readonly highlight: boolean | undefined
  /** Another item is the original of what this is a copy of. */
  readonly isCopy: boolean
  /** Its contributions, the newest first, and those of them that weigh something. */
  readonly members: readonly Shown[]
  readonly weighty: readonly Shown[]
  /** The video of a talk, where it is a contribution of its own. */
  readonly recording: Shown | undefined
}

/**
 * The items of a window, the newest first. What was done again and again is one item: a repository's pull requests, a podcast,
 * a talk given several times. What the person wants out, and an episode or the like that they want to be seen, stand alone.
 */
export function toItems(
  contributions: readonly Shown[],
  window: Window,
  isUnwanted: (entry: Shown) => boolean = () => false,
): Item[] {
  const inside = contributions.filter((entry) => overlaps(window, entry))
  const owners = new Set(
    inside.flatMap(({ container, origin }) => (container ? placeOf(origin).toLowerCase() : [])),
  )
  const { entries, recordings } = joinRecordings(inside)
  const copies = findCopies(entries)
  const isAlone = (entry: Shown) =>
    entry.highlight === false ||
    copies.has(entry) ||
    isUnwanted(entry) ||
    (entry.highlight === true && !GATHERED.has(entry.type))
  const all = [
    ...toSeries(
      entries.filter((entry) => !isAlone(entry)),
      window,
    ),
    ...entries.filter(isAlone).map(toSingle),
  ]
  return all
    .map((series) => toItem(series, { window, owners, recordings, copies }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.ids[0] ?? '', b.ids[0] ?? ''))
}

/** Where a highlight is of the whole: a talk, whenever it was given, and the work in a repository. */
const GATHERED = new Set<ContributionType>(['pull-request', 'talk', 'workshop'])

interface Surroundings {
  readonly window: Window
  /** The logins of the person, in lower case. */
  readonly owners: ReadonlySet<string>
  readonly recordings: ReadonlyMap<Shown, Shown>
  readonly copies: ReadonlySet<Shown>
}

function toSingle(entry: Shown): Series {
  return { title: entry.title, url: entry.url, members: [entry] }
}

function toItem({ title, url, members }: Series, { window, owners, recordings, copies }: Surroundings): Item {
  const [newest] = members as readonly [Shown, ...Shown[]]
  const days = members.map((entry) => dayIn(window, entry))
  const videos = members.flatMap((entry) => recordings.get(entry) ?? [])
  const weighty = members.filter((entry) => !isMechanical(entry))
  const container = newest.container
  return {
    ids: [...members, ...videos].map(({ id }) => id),
    type: newest.type,
    title,
    firstDay: members.map(({ date }) => toDay(date, window.timeZone)).sort()[0] ?? '',
    day: days.sort().at(-1) ?? '',
    url,
    addresses: [url, container?.url, ...[...members, ...videos].map((entry) => entry.url)].filter(
      (address) => address !== undefined,
    ),
    roles: mostFrequent(members.flatMap(({ role = [] }) => role)),
    isOwn: isOwn(newest, owners),
    tags: mostFrequent(members.flatMap(({ tags = [] }) => tags)),
    areas: mostFrequent(members.flatMap(({ areas = [] }) => areas)),
    audience: mostFrequent(members.flatMap(({ audience = [] }) => audience)),
    container,
    metrics: sumMetrics([...members, ...videos]),
    highlight: newest.highlight === false ? false : members.some(({ highlight }) => highlight) || undefined,
    isCopy: copies.has(newest),
    ...{ members, weighty },
    recording: videos.sort((a, b) => viewsOf(b) - viewsOf(a))[0],
  }
}

/** What people publish under their own name, unless it stands in somebody else's repository. */
const OWN_TYPES = new Set<ContributionType>(['package', 'repository', 'sample', 'release'])

function isOwn({ type, container, origin }: Shown, owners: ReadonlySet<string>): boolean {
  const [owner = '', name] = container?.name.split('/') ?? []
  if (name !== undefined) return owners.has(owner.toLowerCase())
  // What no source found, the person wrote down as theirs.
  return OWN_TYPES.has(type) && placeOf(origin) === origin
}

/** Each metric summed over the contributions that have it. */
function sumMetrics(members: readonly Shown[]): Item['metrics'] {
  const sums: { [name in MetricName]?: Metric } = {}
  for (const { metrics = {} } of members) {
    for (const [name, metric] of Object.entries(metrics) as [MetricName, Metric][]) {
      const known = sums[name]
      const asOf = known && known['as-of'] > metric['as-of'] ? known['as-of'] : metric['as-of']
      sums[name] = { value: (known?.value ?? 0) + metric.value, 'as-of': asOf }
    }
  }
  return sums
}

function mostFrequent(all: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([one]) => one)
}

function viewsOf({ metrics }: Shown): number {
  return metrics?.views?.value ?? 0
}
