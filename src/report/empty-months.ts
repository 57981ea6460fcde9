import type { Contribution } from '../record/contribution.ts'
import {
  type EmptyMonth,
  findEmptyMonths,
  groupUnknown,
  type Memory,
  toRanges,
  unknownMonthsOf,
} from '../record/empty-months.ts'
import { findSource } from '../record/source-record.ts'
import type { Window } from '../record/window.ts'
import { toPlainName } from './coverage.ts'
import { count } from './markdown.ts'

/** So many sources are named for the same months: of dozens of feeds the first few show what is missing. */
const MAX_NAMED = 3

/** `Not known: 2025-12 to 2026-05`, of all months together; `undefined` where everything is known. */
export function describeUnknownMonths(months: readonly EmptyMonth[]): string | undefined {
  const unknown = unknownMonthsOf(months)
  return unknown.length === 0 ? undefined : `Not known: ${describeMonths(unknown)}`
}

/**
 * What is not known, why, and how the person brings it in, as plain text: a line for the months that are unknown to the same
 * sources.
 */
export function describeUnknown(months: readonly EmptyMonth[], memory: Memory): string[] {
  return groupUnknown(months).map(({ unknownTo, months: unknown }) => {
    const named = unknownTo.slice(0, MAX_NAMED).map((origin) => explain(origin, memory))
    const others = unknownTo.length - named.length
    const reasons = [...Map.groupBy(named, ({ remedy }) => remedy)].map(([remedy, sources]) => {
      const facts = sources.map(({ fact }) => fact).join(', ')
      return remedy === undefined ? `${facts}.` : `${facts}: ${remedy}.`
    })
    const rest = others > 0 ? [`The same goes for ${count(others, 'other source', 'other sources')}.`] : []
    return [`Not known: ${describeMonths(unknown)}.`, ...reasons, ...rest].join(' ')
  })
}

/** What is to be said of a window's months without an entry: in which nothing happened, and of which nothing is known. */
export function describeSilence(
  contributions: readonly Contribution[],
  window: Window,
  memory: Memory,
): string[] {
  const months = findEmptyMonths(contributions, window, memory)
  const quiet = months.filter(({ unknownTo }) => unknownTo.length === 0).map(({ month }) => month)
  return [
    ...(quiet.length === 0 ? [] : [`No entry in ${quiet.join(', ')}.`]),
    ...describeUnknown(months, memory),
  ]
}

/** `2025-12 to 2026-05, 2026-08` */
export function describeMonths(months: readonly string[]): string {
  return toRanges(months)
    .map(({ first, last }) => (first === last ? first : `${first} to ${last}`))
    .join(', ')
}

/** How much of a source is known, and what can be done about the rest. */
function explain(origin: string, memory: Memory): { fact: string; remedy: string | undefined } {
  const name = toPlainName(origin, memory)
  const { 'complete-since': since, 'last-success': last } = findSource(memory.ledger, origin) ?? {}
  // That a source cannot be read is told as its failure.
  if (last === undefined) return { fact: `${name} has not been read yet`, remedy: undefined }
  const fact =
    since === undefined ? `${name} is not known to be complete` : `${name} is known since ${since} only`
  return { fact, remedy: memory.kindOf(origin)?.remedy }
}
