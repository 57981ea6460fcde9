import type { Contribution, ContributionType } from './contribution.ts'
import type { Shown } from './cross-posts.ts'
import { createFilter, createWordSearch, type Filters } from './filter.ts'
import { isMirrored, type KindOf } from './kind.ts'
import { applyDescription, createMatcher, type MatchContext, type Override } from './override.ts'

/** A subject, recognised by words in title, description or tags. */
export interface Area {
  readonly name: string
  readonly keywords: readonly string[]
}

/** What the person says about the record: what to show, and how. */
export interface Curation {
  readonly filters: Filters
  /** Later ones win. */
  readonly overrides: readonly Override[]
  readonly areas: readonly Area[]
  /** The type of everything from a source, by its origin as configured. */
  readonly types: ReadonlyMap<string, ContributionType>
}

export interface CurationContext extends MatchContext {
  /** The recorded origins of the configured sources, in the order of the configuration. */
  readonly origins: readonly string[]
  readonly kindOf: KindOf
}

/**
 * The contributions to show, with filters, overrides and areas applied. Cross-posts are joined afterwards. Nothing of this is
 * stored: without an override the original is back.
 */
export function curate(
  contributions: readonly Contribution[],
  { filters, overrides, areas, types }: Curation,
  context: CurationContext,
): Shown[] {
  const { counts } = createFilter(filters, context.kindOf, context.findOrigin)
  const typeOf = new Map([...types].map(([origin, type]) => [context.findOrigin(origin), type]))
  const searches = areas.map(({ name, keywords }) => ({ name, isIn: createWordSearch(keywords) }))
  const rules = overrides.map((override) => ({
    ...override,
    matches: createMatcher(override.match, context),
  }))
  return contributions.filter(counts).flatMap((recorded) => {
    // These are computed here: keys of that name in the file are not ours.
    const { also: _, isDescribedByHand: __, ...own } = recorded as Shown
    const typed = { ...own, type: typeOf.get(recorded.origin) ?? recorded.type }
    const applying = rules.filter(({ matches }) => matches(recorded))
    if (applying.some(({ isHidden, isForgotten }) => isHidden || isForgotten)) return []
    const described: Shown = {
      ...applying.reduce((entry, { set }) => (set ? applyDescription(entry, set) : entry), typed),
      ...(isWrittenByHand(recorded, applying, context.kindOf) && { isDescribedByHand: true }),
    }
    if (described.areas) return [described]
    const found = searches.filter(({ isIn }) => isIn(described)).map(({ name }) => name)
    return [found.length > 0 ? { ...described, areas: found } : described]
  })
}

function isWrittenByHand(recorded: Contribution, applying: readonly Override[], kindOf: KindOf): boolean {
  const isOfFile = isMirrored(recorded, kindOf) && recorded.description !== undefined
  return isOfFile || applying.some(({ set }) => set?.description !== undefined)
}

/** Tells whether an override takes a contribution out of the record. */
export function createForgetting(
  { overrides }: Curation,
  context: MatchContext,
): (contribution: Contribution) => boolean {
  const matchers = overrides
    .filter(({ isForgotten }) => isForgotten)
    .map(({ match }) => createMatcher(match, context))
  return (contribution) => matchers.some((matches) => matches(contribution))
}

/** The overrides that match none of the contributions. */
export function findIdle(
  { overrides }: Curation,
  contributions: readonly Contribution[],
  context: MatchContext,
): Override[] {
  return overrides.filter(({ match }) => !contributions.some(createMatcher(match, context)))
}
