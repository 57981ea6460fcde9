import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  YAMLException,
} from 'js-yaml'
import type { Path } from './mistakes.ts'

/** Where something stands in a file: both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A YAML document that knows where its values stand. */
export interface YamlDocument {
  /** Without the keys that have no value, outside of lists: a list whose entries are all commented out is no mistake. */
  readonly value: unknown
  /** Where a value or its key begins; for a missing value, where the nearest value around it begins. */
  positionOf(path: Path, part?: 'key' | 'value'): Position
  /** Keys that stand a second time in their mapping. */
  readonly duplicates: readonly { readonly path: Path; readonly first: Position; readonly second: Position }[]
}

/** The text is no YAML, or not one document. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  readonly position: Position

  constructor(message: string, position: Position) {
    super(message)
    this.position = position
  }
}

/** Aliases inside aliases multiply; this many do no harm. */
const MAX_ALIASES = 20
/** Messages of js-yaml, by how they begin, in our own words. */
const IN_WORDS: readonly (readonly [said: string, meant: string])[] = [
  ['nesting exceeded', 'it is nested too deep'],
  ['aliases exceeded', `it holds more than ${MAX_ALIASES} aliases`],
  ['object-based map', 'a list or a map stands where a key should'],
]

interface Offsets {
  readonly key?: number
  readonly value: number
}

/** Reads one YAML document; an empty text is an empty mapping. Throws YamlError. */
export function parseYaml(file: string): YamlDocument {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const toPosition = (offset: number): Position => {
    const line = lineStarts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
  }
  let events: Event[]
  let documents: unknown[]
  try {
    events = parseEvents(text, {})
    // Duplicate keys are reported together with all other mistakes.
    documents = constructFromEvents(events, { source: text, json: true, maxAliases: MAX_ALIASES })
  } catch (error) {
    if (error instanceof YAMLException)
      throw new YamlError(toWords(error.reason ?? error.message), toPosition(error.mark?.position ?? 0))
    throw new YamlError(error instanceof Error ? error.message : String(error), { line: 1, column: 1 })
  }
  if (isCircular(documents[0]))
    throw new YamlError('an alias stands inside of what it refers to', { line: 1, column: 1 })
  if (documents.length > 1) throw new YamlError('it holds several documents', { line: 1, column: 1 })
  const { offsets, duplicates } = locate(events, text)
  return {
    value: withoutNulls(documents[0] ?? {}),
    positionOf(path, part = 'value') {
      for (let length = path.length; length > 0; length--) {
        const found = offsets.get(JSON.stringify(path.slice(0, length)))
        if (!found) continue
        return toPosition(part === 'key' || length < path.length ? (found.key ?? found.value) : found.value)
      }
      return { line: 1, column: 1 }
    },
    duplicates: duplicates.map(({ path, first, second }) => ({
      path,
      first: toPosition(first),
      second: toPosition(second),
    })),
  }
}

function toWords(reason: string): string {
  return IN_WORDS.find(([said]) => reason.startsWith(said))?.[1] ?? reason
}

/** Walks through the nested events and notes where each value begins. */
function locate(events: readonly Event[], text: string) {
  const offsets = new Map<string, Offsets>()
  const duplicates: { path: Path; first: number; second: number }[] = []
  let next = 0

  function visit(path: Path, key?: number): void {
    const event = events[next++]
    if (!event) return
    // A missing value begins where its key does, or else the value around it.
    const own = startOf(event, text)
    const value = own >= 0 ? own : (key ?? offsets.get(JSON.stringify(path.slice(0, -1)))?.value ?? 0)
    offsets.set(JSON.stringify(path), { value, ...(key !== undefined && { key }) })
    if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; !isEnd(events[next]); index++) visit([...path, index])
      next++
    } else if (event.type === EVENT_ID.MAPPING) {
      visitMapping(path)
      next++
    }
  }

  function visitMapping(path: Path): void {
    while (!isEnd(events[next])) {
      const event = events[next] as Event
      const isScalar = event.type === EVENT_ID.SCALAR
      const name = isScalar ? getScalarValue(text, event) : ''
      const own = startOf(event, text)
      const child = [...path, name]
      if (isScalar) next++
      else visit(child)
      // A missing key begins where its value does, or else the map.
      const value = events[next]
      const starts = [own, value ? startOf(value, text) : own, offsets.get(JSON.stringify(path))?.value ?? 0]
      const start = starts.find((one) => one >= 0) ?? 0
      const first = offsets.get(JSON.stringify(child))
      if (isScalar && first?.key !== undefined)
        duplicates.push({ path: child, first: first.key, second: start })
      visit(child, start)
    }
  }

  while (next < events.length) {
    if (events[next]?.type === EVENT_ID.DOCUMENT || isEnd(events[next])) next++
    else visit([])
  }
  return { offsets, duplicates }
}

function isEnd(event: Event | undefined): boolean {
  return event === undefined || event.type === EVENT_ID.POP
}

function startOf(event: Event, text: string): number {
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart
  if (event.type !== EVENT_ID.SCALAR) return 0
  // The value of a quoted text begins after the quote.
  return /["']/.test(text[event.valueStart - 1] ?? '') ? event.valueStart - 1 : event.valueStart
}

function isCircular(value: unknown, outer: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  return outer.includes(value) || Object.values(value).some((child) => isCircular(child, [...outer, value]))
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).filter(([, child]) => child !== null)
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutNulls(child)]))
}
