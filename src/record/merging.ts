import { authorityOf } from './authority.ts'
import { compact } from './compact.ts'
import {
  type Container,
  type Contribution,
  compareContributions,
  type Metric,
  type MetricName,
} from './contribution.ts'
import { isMirrored, type KindOf } from './kind.ts'
import { serialiseContribution } from './ledger-file.ts'
import { CONTRIBUTION_KEYS } from './ledger-shape.ts'

/** Counts that seldom change: a new day of the same number would rewrite most lines of the record with every refresh. */
const LASTING: ReadonlySet<MetricName> = new Set(['reactions'])

export interface Merge {
  readonly contributions: readonly Contribution[]
  readonly added: readonly Contribution[]
  /** Those whose title, link, container or type changed, or whose date was corrected. */
  readonly updated: readonly Contribution[]
}

export interface MergeOptions {
  readonly kindOf: KindOf
  /** Whether metrics that are recorded are replaced. */
  readonly refreshMetrics: boolean
  /** Whether an entry counts: one that does not takes nothing over. */
  readonly counts?: (entry: Contribution) => boolean
}

/**
 * Adds the harvest to the record; nothing is ever removed. A recorded entry is updated only by its own origin, so that two
 * sources of the same thing do not overwrite each other in turns; other origins only fill in what is missing. A source that
 * owns the thing takes it over from any other, in whatever order they came.
 */
export function mergeContributions(
  recorded: readonly Contribution[],
  harvested: readonly Contribution[],
  { kindOf, refreshMetrics, counts = () => true }: MergeOptions,
): Merge {
  const before = new Map(recorded.map((entry) => [entry.id, entry]))
  const merged = new Map(before)
  for (const [id, entries] of Map.groupBy(harvested, (entry) => entry.id)) {
    const old = before.get(id)
    const [owner, own, others] = divideByOwner(old, entries, kindOf, counts)
    // The owner comes first, in whatever order they were harvested.
    const start = old && old.origin !== owner ? undefined : old
    const made = [...own, ...others].reduce<Contribution | undefined>(
      (known, entry) =>
        known
          ? update(known, entry, kindOf, refreshMetrics)
          : withoutEmptyTags({ ...unknownKeysOf(old), ...entry }),
      start,
    )
    if (made) merged.set(id, made)
  }
  const changed = [...merged.values()].filter((entry) => entry !== before.get(entry.id))
  return {
    contributions: [...merged.values()].sort(compareContributions),
    added: changed.filter(({ id }) => !before.has(id)).sort(compareContributions),
    updated: changed
      .filter((entry) => {
        const old = before.get(entry.id)
        return old !== undefined && isVisiblyChanged(old, entry)
      })
      .sort(compareContributions),
  }
}

/** The origin to record, its entries, and those of other origins. Of two with the same authority the first stays. */
function divideByOwner(
  known: Contribution | undefined,
  entries: readonly Contribution[],
  kindOf: KindOf,
  counts: (entry: Contribution) => boolean,
): readonly [string, readonly Contribution[], readonly Contribution[]] {
  const first = (known ?? entries[0]) as Contribution
  // Nearly always there is only one source.
  if (entries.every(({ origin }) => origin === first.origin)) return [first.origin, entries, []]
  const { origin } = entries.reduce(
    (best, entry) => (authorityOf(entry, kindOf) > authorityOf(best, kindOf) && counts(entry) ? entry : best),
    first,
  )
  return [
    origin,
    entries.filter((entry) => entry.origin === origin),
    entries.filter((entry) => entry.origin !== origin),
  ]
}

/**
 * Replaces the recorded entries of the configuration file by what the file says now: those removed from the file leave the
 * record. Unknown keys stay.
 */
export function mirror(
  recorded: readonly Contribution[],
  written: readonly Contribution[],
  kindOf: KindOf,
): Merge {
  const [ours, others] = [true, false].map((is) =>
    recorded.filter((entry) => isMirrored(entry, kindOf) === is),
  ) as [Contribution[], Contribution[]]
  const before = new Map(ours.map((entry) => [entry.id, entry]))
  const now = written.map((entry) => ({ ...unknownKeysOf(before.get(entry.id)), ...entry }))
  const changed = now.filter((entry) => {
    const old = before.get(entry.id)
    return old !== undefined && isVisiblyChanged(old, entry)
  })
  return {
    contributions: [...others, ...now].sort(compareContributions),
    added: now.filter(({ id }) => !before.has(id)),
    updated: changed,
  }
}

function unknownKeysOf(entry: Contribution | undefined): object {
  return Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => !CONTRIBUTION_KEYS.includes(key)))
}

function update(
  known: Contribution,
  incoming: Contribution,
  kindOf: KindOf,
  refreshMetrics: boolean,
): Contribution {
  const own = known.origin === incoming.origin
  const isTrusted = own || isAuthority(known, incoming, kindOf)
  const metrics = isTrusted
    ? mergeMetrics(known.metrics, incoming.metrics, refreshMetrics)
    : (known.metrics ?? {})
  const container = own && incoming.container && { ...known.container, ...incoming.container }
  const base: Contribution = own
    ? { ...withoutPassing(known), ...incoming }
    : { ...(isTrusted ? incoming : withoutClaims(incoming)), ...known }
  const next = compact({
    ...base,
    // A title made from the address does not replace a recorded one.
    title: incoming.title === incoming.url ? known.title : base.title,
    id: known.id,
    origin: known.origin,
    // A pull request that was landed by another route may still be merged, which is then its date.
    date: own && known.landed !== undefined && incoming.landed === undefined ? incoming.date : known.date,
    type: toType(known, incoming, own, isTrusted),
    container: container || base.container,
    metrics: Object.keys(metrics).length > 0 ? metrics : base.metrics,
  })
  const tidy = withoutEmptyTags(next)
  return serialiseContribution(tidy) === serialiseContribution(known) ? known : tidy
}

/** Whether another source knows as well of a thing as the one it was recorded from, because it is its own too. */
function isAuthority(known: Contribution, incoming: Contribution, kindOf: KindOf): boolean {
  const authority = authorityOf(incoming, kindOf)
  return authority > 0 && authority >= authorityOf(known, kindOf)
}

/** Without what only a source of the thing itself can say: how many people saw it, and who wrote it. */
function withoutClaims(entry: Contribution): Contribution {
  const { metrics: _, authors: __, ...rest } = entry
  return rest
}

/** Without what GitHub may take back: that it is private, and that it is landed but not merged. */
function withoutPassing(known: Contribution): Contribution {
  const { private: _, landed: __, ...lasting } = known
  return lasting
}

/** An empty list means that the source knows of no tags, a missing one that it does not say. */
function withoutEmptyTags(entry: Contribution): Contribution {
  const { tags, ...rest } = entry
  return tags?.length === 0 ? rest : entry
}

function mergeMetrics(
  known: Contribution['metrics'] = {},
  incoming: Contribution['metrics'] = {},
  refresh: boolean,
): Record<string, Metric> {
  const names = new Set([...Object.keys(known), ...Object.keys(incoming)]) as Set<MetricName>
  const merged = [...names].map((name): [string, Metric] => {
    const isSame = LASTING.has(name) && known[name]?.value === incoming[name]?.value
    const [first, last] = refresh && !isSame ? [known[name], incoming[name]] : [incoming[name], known[name]]
    return [name, { ...first, ...last } as Metric]
  })
  return Object.fromEntries(merged)
}

/**
 * `video` is also the type of an upload whose kind could not be found out: a more exact type replaces it, and it replaces no
 * more exact one.
 */
function toType(
  known: Contribution,
  incoming: Contribution,
  own: boolean,
  isTrusted: boolean,
): Contribution['type'] {
  if (incoming.type === 'video' && (known.type === 'short' || known.type === 'livestream')) return known.type
  const isCorrection = known.type === 'video' && (incoming.type === 'short' || incoming.type === 'livestream')
  return own || (isCorrection && isTrusted) ? incoming.type : known.type
}

function isVisiblyChanged(a: Contribution, b: Contribution): boolean {
  return (
    a.title !== b.title ||
    a.url !== b.url ||
    a.type !== b.type ||
    // The source that owns the thing has corrected its date.
    (a.origin !== b.origin && a.date !== b.date) ||
    !isSameContainer(a.container, b.container)
  )
}

function isSameContainer(a: Container | undefined, b: Container | undefined): boolean {
  return a?.name === b?.name && a?.url === b?.url
}
