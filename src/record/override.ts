import { compact } from './compact.ts'
import { type Contribution, type MetricName, toMetrics } from './contribution.ts'
import { createGlob } from './filter.ts'
import { toDay } from './window.ts'

/** Which contributions an override applies to: every part that is given must match. */
export interface Match {
  readonly id?: string
  /** As it is recorded. */
  readonly url?: string
  /** As it is configured, or as it is recorded. */
  readonly origin?: string
  readonly type?: string
  /** A glob of the container's name, as in `ada/*`. */
  readonly container?: string
  /** The whole title, without regard to case; `*` stands for anything. */
  readonly title?: string
  readonly tag?: string
  /** The first and the last day, in the log's zone. */
  readonly since?: string
  readonly until?: string
}

/** What an override sets. Its metrics are dated to the day of the contribution. */
export type Descriptive = Partial<Omit<Contribution, 'id' | 'origin' | 'metrics'>> & {
  readonly counts?: Readonly<Partial<Record<MetricName, number>>>
}

/** A correction of what was collected. */
export interface Override {
  /** Its path in the configuration file, as in `overrides[1]`. */
  readonly place: string
  readonly match: Match
  readonly set?: Descriptive
  readonly isHidden: boolean
  /** Taken out of the record, and kept out for as long as the override exists. */
  readonly isForgotten: boolean
}

export interface MatchContext {
  readonly timeZone: string
  /** The origin under which the record knows what is configured. */
  readonly findOrigin: (configured: string) => string
}

/** Tells whether an override applies to a contribution, given as it was recorded. */
export function createMatcher(
  match: Match,
  { timeZone, findOrigin }: MatchContext,
): (contribution: Contribution) => boolean {
  const { id, url, origin, type, container, title, tag, since, until } = match
  const isContainer = container === undefined ? undefined : createGlob([container])
  const isTitle = title === undefined ? undefined : createTitleGlob(title)
  return (contribution) => {
    const day = toDay(contribution.date, timeZone)
    return (
      (id === undefined || contribution.id === id) &&
      (url === undefined || contribution.url === url) &&
      (origin === undefined ||
        contribution.origin === origin ||
        contribution.origin === findOrigin(origin)) &&
      (type === undefined || contribution.type === type) &&
      (isContainer === undefined || isContainer(contribution.container?.name ?? '')) &&
      (isTitle === undefined || isTitle(contribution.title)) &&
      (tag === undefined || hasTag(contribution, tag)) &&
      (since === undefined || since <= day) &&
      (until === undefined || day <= until)
    )
  }
}

/** The contribution with what an override sets. */
export function applyDescription(contribution: Contribution, { counts, ...set }: Descriptive): Contribution {
  const metrics = toMetrics(counts, contribution.date)
  return compact({
    ...contribution,
    ...set,
    metrics: metrics ? { ...contribution.metrics, ...metrics } : contribution.metrics,
  })
}

/** Searches each part after the one before, so that the time does not multiply as in a regular expression. */
function createTitleGlob(glob: string): (title: string) => boolean {
  const [first = '', ...others] = glob.toLowerCase().split('*')
  const last = others.pop()
  return (title) => {
    const text = title.toLowerCase()
    if (last === undefined) return text === first
    if (!text.startsWith(first) || text.length < first.length + last.length) return false
    const end = text.length - last.length
    let at = first.length
    for (const part of others) {
      const found = text.indexOf(part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return text.endsWith(last)
  }
}

function hasTag({ tags = [] }: Contribution, wanted: string): boolean {
  return tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase())
}
