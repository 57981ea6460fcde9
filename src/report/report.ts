import {
  type Contribution,
  type ContributionType,
  compareText,
  REACH_METRICS,
  type ReachMetric,
  reachOf,
} from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { type EmptyMonth, findEmptyMonths, type Memory } from '../record/empty-months.ts'
import { dayIn, toDay, type Window } from '../record/window.ts'
import { buildCoverage, type CoverageLine } from './coverage.ts'
import { describeUnknown } from './empty-months.ts'

/** The types in the order of the log: what took the most preparation and reached the most people first, everyday work last. */
const DISPLAY_ORDER = [
  'talk',
  'workshop',
  'event',
  'user-group',
  'book',
  'course',
  'video',
  'livestream',
  'podcast-episode',
  'article',
  'blog-post',
  'short',
  'package',
  'sample',
  'repository',
  'release',
  'discussion-answer',
  'forum-answer',
  'mentoring',
  'product-feedback',
  'review',
  'pull-request',
  'issue',
  'other',
] as const satisfies readonly ContributionType[]

/** More would not be highlights any more. */
const MAX_HIGHLIGHTS = 7
/** Of one type, apart from those that the person chose. */
const MAX_HIGHLIGHTS_OF_TYPE = 3
/** Below this, a reach is no reason for a highlight. */
const MIN_REACH = 50

/** A contribution with the day it is shown on, see `dayIn`, in the window's zone. */
export interface Entry {
  readonly day: string
  /** The day on which it began, where that is an earlier one. */
  readonly since?: string
  readonly contribution: Shown
}

export interface Section {
  readonly type: ContributionType
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly reach: readonly Reach[]
}

/** A metric of reach summed over the entries that have it. */
export interface Reach {
  readonly metric: ReachMetric
  readonly value: number
}

/** Everything the log shows. */
export interface Report {
  /** The name of the person, where it is known. */
  readonly name: string | undefined
  readonly window: Window
  readonly total: number
  /** Without empty ones. */
  readonly sections: readonly Section[]
  /** The person's own choice, then what reached the most people. */
  readonly highlights: readonly Entry[]
  /** The subjects of the entries, the most frequent first. */
  readonly areas: readonly { readonly name: string; readonly entries: number }[]
  /** The months of the window without an entry. */
  readonly emptyMonths: readonly EmptyMonth[]
  /** What is not known of the window, why, and what can be done about it: plain text, a line each. */
  readonly unknown: readonly string[]
  readonly coverage: readonly CoverageLine[]
}

/** The configured sources are listed in their order. */
export interface ReportInput extends Memory {
  /** The contributions to show, in the window or not; see record/curate.ts. */
  readonly visible: readonly Shown[]
  readonly window: Window
  readonly name: string | undefined
}

export function buildReport({ visible, window, name, ...memory }: ReportInput): Report {
  const entries = visible
    .map((contribution) => toEntry(contribution, window))
    .filter(({ day }) => window.since <= day && day <= window.until)
    // By day in the zone of the window: the record orders bare days and times in UTC.
    .sort((a, b) => compareText(b.day, a.day))
  const sections = DISPLAY_ORDER.map((type) => toSection(type, entries)).filter(
    (section) => section.entries.length > 0,
  )
  const emptyMonths = findEmptyMonths(visible, window, memory)
  return {
    name,
    window,
    total: entries.length,
    sections,
    highlights: pickHighlights(sections),
    areas: countAreas(entries),
    emptyMonths,
    unknown: describeUnknown(emptyMonths, memory),
    coverage: buildCoverage({ ...memory, day: window.until }),
  }
}

function toEntry(contribution: Shown, window: Window): Entry {
  const day = dayIn(window, contribution)
  if (contribution['end-date'] === undefined) return { day, contribution }
  const first = toDay(contribution.date, window.timeZone)
  return { day, ...(first < day && { since: first }), contribution }
}

/** Type → entries in the log, in the log's order. */
export function countByType({ sections }: Report): Record<string, number> {
  return countTypes(sections.flatMap(({ entries }) => entries.map(({ contribution }) => contribution)))
}

/** Type → how many of them, in the log's order. */
export function countTypes(contributions: readonly Contribution[]): Record<string, number> {
  const byType = Map.groupBy(contributions, ({ type }) => type)
  return Object.fromEntries(
    DISPLAY_ORDER.flatMap((type) => (byType.has(type) ? [[type, byType.get(type)?.length ?? 0]] : [])),
  )
}

/**
 * The highlights that the person chose, newest first; then the entry with the greatest reach of each type, best first; then
 * the second of each type, and so on, where those of the person count as the first. Only the reach of the entry itself
 * counts, not that of its repository.
 */
function pickHighlights(sections: readonly Section[]): Entry[] {
  const own = sections
    .flatMap(({ entries }) => entries.filter(({ contribution }) => contribution.highlight === true))
    .sort((a, b) => compareText(b.day, a.day))
  const others = sections.flatMap(({ entries }) => {
    const already = entries.filter(({ contribution }) => contribution.highlight === true).length
    return entries
      .filter(
        ({ contribution }) => contribution.highlight === undefined && reachOf(contribution) >= MIN_REACH,
      )
      .sort((a, b) => reachOf(b.contribution) - reachOf(a.contribution))
      .map((entry, index) => ({ entry, place: already + index, reach: reachOf(entry.contribution) }))
      .filter(({ place }) => place < MAX_HIGHLIGHTS_OF_TYPE)
  })
  const bestFirst = others.sort((a, b) => a.place - b.place || b.reach - a.reach).map(({ entry }) => entry)
  return [...own, ...bestFirst].slice(0, MAX_HIGHLIGHTS)
}

function countAreas(entries: readonly Entry[]): Report['areas'] {
  const counts = new Map<string, number>()
  for (const { contribution } of entries) {
    for (const area of new Set(contribution.areas)) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, number]) => ({ name, entries: number }))
    .sort((a, b) => b.entries - a.entries || compareText(a.name, b.name))
}

function toSection(type: ContributionType, all: readonly Entry[]): Section {
  const entries = all.filter(({ contribution }) => contribution.type === type)
  const sums = new Map<ReachMetric, number>()
  for (const { contribution } of entries) {
    for (const [name, metric] of Object.entries(contribution.metrics ?? {})) {
      if (!REACH_METRICS.includes(name as ReachMetric)) continue
      sums.set(name as ReachMetric, (sums.get(name as ReachMetric) ?? 0) + metric.value)
    }
  }
  const reach = [...sums]
    .map(([metric, value]) => ({ metric, value }))
    .sort((a, b) => compareText(a.metric, b.metric))
  return { type, entries, reach }
}

/**
 * Suggests to exclude the person's own repositories when most of the pull requests were merged into them; otherwise empty.
 */
export function suggestExclusion({ sections }: Report, logins: readonly string[]): string[] {
  const owners = sections
    .filter(({ type }) => type === 'pull-request')
    .flatMap(({ entries }) => entries.map(({ contribution }) => ownerOf(contribution)))
  const own = logins.filter((login) => owners.includes(login.toLowerCase()))
  const count = owners.filter((owner) => own.some((login) => login.toLowerCase() === owner)).length
  if (count * 2 <= owners.length) return []
  const globs = own.map((login) => `${login}/*`)
  return [
    `${count} of ${owners.length} pull requests were merged into repositories of your own, which programs seldom count. To leave them out, add "exclude-repositories: ${globs.join(', ')}" to the step, or ${JSON.stringify(globs)} under github to exclude-repositories in the configuration file.`,
  ]
}

function ownerOf({ container }: Contribution): string {
  return (container?.name.split('/')[0] ?? '').toLowerCase()
}
