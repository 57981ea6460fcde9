import type { Contribution, ContributionType } from './contribution.ts'
import type { Shown } from './cross-posts.ts'
import { createFilter, createWordSearch, type Filters } from './filter.ts'
import type { KindOf } from './kind.ts'
import { applyDescription, createMatcher, type MatchContext, type Override } from './override.ts'

/** A subject, told by words in title, description or tags. */
export interface Area {
  readonly name: string
  readonly keywords: readonly string[]
}

/** The person's word over the record. */
export interface Curation {
  readonly filters: Filters
  /** Later ones win. */
  readonly overrides: readonly Override[]
  readonly areas: readonly Area[]
  /** The type of everything from a source, by its origin as configured. */
  readonly types: ReadonlyMap<string, ContributionType>
}

export interface CurationContext extends MatchContext {
  /** The origins in the record of what is configured, in its order. */
  readonly origins: readonly string[]
  readonly kindOf: KindOf
}

/**
 * What of the record is shown, and how, before what is one to a reader is joined. Nothing of this is stored: without the
 * person's word the original is back.
 */
export function curate(
  contributions: readonly Contribution[],
  { filters, overrides, areas, types }: Curation,
  context: CurationContext,
): Contribution[] {
  const { counts } = createFilter(filters, context.kindOf, context.findOrigin)
  const typeOf = new Map([...types].map(([origin, type]) => [context.findOrigin(origin), type]))
  const searches = areas.map(({ name, keywords }) => ({ name, isIn: createWordSearch(keywords) }))
  const words = overrides.map((override) => ({ ...override, isFor: createMatcher(override.match, context) }))
  return contributions.filter(counts).flatMap((recorded) => {
    // The record may have a key of that name, which is not ours.
    const { also: _, ...own } = recorded as Shown
    const typed = { ...own, type: typeOf.get(recorded.origin) ?? recorded.type }
    const meant = words.filter(({ isFor }) => isFor(recorded))
    if (meant.some(({ isHidden, isForgotten }) => isHidden || isForgotten)) return []
    const described = meant.reduce((entry, { set }) => (set ? applyDescription(entry, set) : entry), typed)
    if (described.areas) return [described]
    const found = searches.filter(({ isIn }) => isIn(described)).map(({ name }) => name)
    return [found.length > 0 ? { ...described, areas: found } : described]
  })
}

/** Whether a contribution is to be taken out of the record. */
export function createForgetting(
  { overrides }: Curation,
  context: MatchContext,
): (contribution: Contribution) => boolean {
  const matchers = overrides
    .filter(({ isForgotten }) => isForgotten)
    .map(({ match }) => createMatcher(match, context))
  return (contribution) => matchers.some((isFor) => isFor(contribution))
}

/** The overrides that are for nothing in the record or a harvest. */
export function findIdle(
  { overrides }: Curation,
  contributions: readonly Contribution[],
  context: MatchContext,
): Override[] {
  return overrides.filter(({ match }) => !contributions.some(createMatcher(match, context)))
}
