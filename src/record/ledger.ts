import { authorityOf } from './authority.ts'
import {
  type Container,
  type Contribution,
  compareContributions,
  type Metric,
  type MetricName,
} from './contribution.ts'
import { isOther, toOwnId } from './identity.ts'
import { isMirrored, type KindOf } from './kind.ts'
import { serialiseContribution } from './ledger-file.ts'
import { CONTRIBUTION_KEYS } from './ledger-shape.ts'
import type { SourceRecord } from './source-record.ts'

/** The record: `ledger.json`. */
export interface Ledger {
  readonly version: 1
  /** The day the files show. Absent only before the first commit. */
  readonly refreshed?: string
  /** The person's name on GitHub when it was last known. */
  readonly name?: string
  readonly sources: Readonly<Record<string, SourceRecord>>
  /** Newest first; see `compareContributions`. */
  readonly contributions: readonly Contribution[]
}

export interface Merge {
  readonly contributions: readonly Contribution[]
  readonly added: readonly Contribution[]
  /** Those whose title, link, container or kind is another than before. */
  readonly updated: readonly Contribution[]
}

export const EMPTY_LEDGER: Ledger = { version: 1, sources: {}, contributions: [] }

/** Whether there is no record yet. */
export function isEmpty({ refreshed, contributions }: Ledger): boolean {
  return refreshed === undefined && contributions.length === 0
}

export interface MergeOptions {
  readonly kindOf: KindOf
  /** Whether metrics that are recorded are replaced. */
  readonly refreshMetrics: boolean
  /** Whether an entry counts: one that does not takes nothing over. */
  readonly counts?: (entry: Contribution) => boolean
}

/**
 * Adds what was harvested to what is recorded; nothing ever leaves. What is known already is brought up to date by its
 * own origin only, so that two sources that show the same thing do not overwrite each other in turns; another origin
 * fills in what is missing. A source whose own the thing is takes it over from any other, whatever came first.
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
    // What others say comes after a source's own word, whatever order they are harvested in.
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
        return old !== undefined && isOtherToReaders(old, entry)
      })
      .sort(compareContributions),
  }
}

/** Whose word it is that is recorded, what that source gave, and what the others. Between two of one authority the first stays. */
function divideByOwner(
  known: Contribution | undefined,
  entries: readonly Contribution[],
  kindOf: KindOf,
  counts: (entry: Contribution) => boolean,
): readonly [string, readonly Contribution[], readonly Contribution[]] {
  const first = (known ?? entries[0]) as Contribution
  // Nearly always there is but one source, and nothing to be asked.
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
 * The entries of the configuration file in the place of those that the record has: they are what the file says, and leave
 * with it. Keys that are not of ours stay.
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
    return old !== undefined && isOtherToReaders(old, entry)
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

/**
 * Two branches' records as one. Where they differ, the one that was brought up to date later is right, or else `b`; of
 * each metric and each source the one that was read later.
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const [before, after] = (a.refreshed ?? '') > (b.refreshed ?? '') ? [b, a] : [a, b]
  const contributions = new Map(before.contributions.map((entry) => [entry.id, entry]))
  for (const entry of after.contributions) {
    const other = contributions.get(entry.id)
    const isTaken = other !== undefined && entry.id.startsWith('feed:') && isOther(other, entry)
    const id = isTaken ? toOwnId(entry.id, entry) : entry.id
    contributions.set(id, other && !isTaken ? joinEntries(other, entry) : { ...entry, id })
  }
  const sources = { ...before.sources }
  for (const [origin, source] of Object.entries(after.sources)) {
    const other = sources[origin]
    const isOlder = other !== undefined && (other['last-success'] ?? '') > (source['last-success'] ?? '')
    if (!isOlder) sources[origin] = source
  }
  return {
    ...before,
    ...after,
    sources,
    contributions: [...contributions.values()].sort(compareContributions),
  }
}

function joinEntries(before: Contribution, after: Contribution): Contribution {
  const names = Object.keys({ ...before.metrics, ...after.metrics }) as MetricName[]
  const metrics = names.map((name) => {
    const [old, young] = [before.metrics?.[name], after.metrics?.[name]]
    return [name, old && (!young || old['as-of'] > young['as-of']) ? old : young]
  })
  return { ...before, ...after, ...(metrics.length > 0 && { metrics: Object.fromEntries(metrics) }) }
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
  const next: Contribution = {
    ...(own
      ? { ...withoutPassing(known), ...incoming }
      : { ...(isTrusted ? incoming : withoutClaims(incoming)), ...known }),
    // A title that had to be made of the address says nothing against the one that was recorded.
    ...(incoming.title === incoming.url && { title: known.title }),
    id: known.id,
    origin: known.origin,
    // What was landed by another route may be merged in the end.
    date: own && known.landed !== undefined && incoming.landed === undefined ? incoming.date : known.date,
    type: toType(known, incoming, own, isTrusted),
    ...(container && { container }),
    ...(Object.keys(metrics).length > 0 && { metrics }),
  }
  const tidy = withoutEmptyTags(next)
  return serialiseContribution(tidy) === serialiseContribution(known) ? known : tidy
}

/** Whether another source knows as well of a thing as the one it was recorded from, because it is its own too. */
function isAuthority(known: Contribution, incoming: Contribution, kindOf: KindOf): boolean {
  const authority = authorityOf(incoming, kindOf)
  return authority > 0 && authority >= authorityOf(known, kindOf)
}

/** What another may say of a thing that is not its own: not how many saw it, nor who wrote it. */
function withoutClaims(entry: Contribution): Contribution {
  const { metrics: _, authors: __, ...rest } = entry
  return rest
}

/** What GitHub takes back: privacy, and that a pull request was landed only. */
function withoutPassing(known: Contribution): Contribution {
  const { private: _, landed: __, ...lasting } = known
  return lasting
}

/** A source says by an empty list that there are no tags, and by none that it does not know. */
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
    const [first, last] = refresh ? [known[name], incoming[name]] : [incoming[name], known[name]]
    return [name, { ...first, ...last } as Metric]
  })
  return Object.fromEntries(merged)
}

/** `video` is also what is said of an upload whose kind could not be told: whoever knows more corrects it, and it replaces nothing more exact. */
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

function isOtherToReaders(a: Contribution, b: Contribution): boolean {
  return (
    a.title !== b.title ||
    a.url !== b.url ||
    a.type !== b.type ||
    // A source whose own the thing is has corrected another's day.
    (a.origin !== b.origin && a.date !== b.date) ||
    !isSameContainer(a.container, b.container)
  )
}

function isSameContainer(a: Container | undefined, b: Container | undefined): boolean {
  return a?.name === b?.name && a?.url === b?.url
}
