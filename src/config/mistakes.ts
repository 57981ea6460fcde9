import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import { shorten } from '../record/credentials.ts'
import { SOURCES } from '../sources/registry.ts'
import type { Circumstances } from '../sources/source.ts'

/** Keys and indexes from the root of what was asked for to a value. */
export type Path = readonly (string | number)[]

/** What is wrong at a place, and what to write there. Whoever reports it says where that is: an input, an option, a line. */
export interface Mistake {
  readonly path: Path
  readonly message: string
  /** Whether the key itself is meant, and not its value. */
  readonly isKey?: boolean
}

/** With a host, a parameter, or a user name and a password. */
const MAY_BE_ADDRESS = /\/\/|[?#&;][^\s=?#&;]+=|^[^\s:]+:[^\s@]+@/

/** Words the issues that a schema found. `root` is the value that was checked. */
export function toMistakes(
  schema: v.GenericSchema,
  root: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): Mistake[] {
  return issues
    .flatMap((issue) => flatten(issue))
    .flatMap(({ issue, path }) => explain(schema, issue, path, root))
}

/** Entries that follow the schema of their source but cannot be collected. */
export function findMistakes(asked: unknown, circumstances: Omit<Circumstances, 'mistakeAsFeed'>): Mistake[] {
  const mistakeAsFeed = (address: string) =>
    SOURCES.map((source) => source.mistakeAsFeed(address)).find((found) => found !== undefined)
  return SOURCES.flatMap(({ key, schema, mistakesIn }) => {
    const list = valueAt(asked, [key])
    // One by one, so that what is wrong with one entry keeps nothing from being said of the others.
    return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
      const { success, output } = v.safeParse(schema, [entry])
      if (!success) return []
      // The short form of an entry means the first key of its long form.
      const [first = ''] = typeof entry === 'object' ? keysAt(schema, [index]) : []
      const path = first === '' ? [key, index] : [key, index, first]
      return mistakesIn(output, { ...circumstances, mistakeAsFeed }).map((message) => ({ path, message }))
    })
  })
}

type Issue = v.BaseIssue<unknown>

/** Where several forms are allowed, the mistakes inside the form that was meant say more than that none fits. */
function flatten(issue: Issue, outer: Path = []): { issue: Issue; path: Path }[] {
  const path = [...outer, ...(issue.path ?? []).map(({ key }) => key as string | number)]
  const inner = (issue.issues ?? []).flatMap((one) => flatten(one, path))
  const deeper = inner.filter((one) => one.path.length > path.length)
  if (deeper.length > 0) return deeper
  // A malformed text is reported as malformed, and not as something that should be a map.
  const sameKind = inner.filter(
    (one) => typeof one.issue.input === 'string' && one.issue.kind === 'validation',
  )
  return sameKind.length > 0 ? sameKind : [{ issue, path }]
}

function explain(schema: v.GenericSchema, issue: Issue, path: Path, root: unknown): Mistake[] {
  if (issue.type === 'raw_check') return [{ path, message: issue.message }]
  const isMap = issue.type === 'strict_object'
  if (isMap && issue.expected === 'never') return explainUnknownKeys(schema, path.slice(0, -1), root)
  if (isMap && issue.received === 'undefined' && path.length > 0) {
    return [{ path, message: `missing: write ${expectedAt(schema, path)}` }]
  }
  const { input } = issue
  const isWord = issue.type === 'picklist' && typeof input === 'string'
  const near = isWord ? findNear(input, optionsAt(schema, path)) : undefined
  if (near !== undefined) return [{ path, message: `unknown: ${show(input)}, did you mean "${near}"?` }]
  // For a map that is wrong as a whole, what was found says nothing.
  if (issue.kind === 'validation' && typeof input === 'object')
    return [{ path, message: `expected ${issue.message}` }]
  const isBare = issue.message === 'a text' && (typeof input === 'number' || typeof input === 'boolean')
  const hint = isBare ? ': put it in quotes' : ''
  return [{ path, message: `expected ${issue.message}, found ${show(input)}${hint}` }]
}

/** Valibot reports only the first one. */
function explainUnknownKeys(schema: v.GenericSchema, path: Path, root: unknown): Mistake[] {
  const known = keysAt(schema, path)
  const given = valueAt(root, path) as object
  // Valibot takes a list for a map without the right keys.
  if (Array.isArray(given)) return [{ path, message: `expected ${expectedAt(schema, path)}, found a list` }]
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = findNear(key, known)
      const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
      return { path: [...path, key], message: `unknown key: ${hint}`, isKey: true }
    })
}

/** The word that was meant, where a few letters are wrong. */
function findNear(given: string, words: readonly string[]): string | undefined {
  const [near] = words
    .map((word) => ({ word, steps: distance(given.toLowerCase(), word) }))
    .sort((a, b) => a.steps - b.steps)
  if (!near || near.steps >= Math.min(given.length, near.word.length)) return undefined
  return near.steps <= Math.max(2, Math.floor(near.word.length / 3)) ? near.word : undefined
}

function optionsAt(schema: v.GenericSchema, path: Path): string[] {
  return schemasAt(schema, path)
    .flatMap(({ options }) => options ?? [])
    .map(String)
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)?.[key], root)
}

/** The schemas that may stand at a path: several where several forms are allowed. */
function schemasAt(schema: unknown, path: Path): SchemaNode[] {
  const node = schema as SchemaNode
  if (node.wrapped) return schemasAt(node.wrapped, path)
  if (node.options && typeof node.options[0] === 'object') {
    return node.options.flatMap((option) => schemasAt(option, path))
  }
  const [key, ...rest] = path
  if (key === undefined) return [node]
  const child = node.entries?.[key] ?? node.item ?? node.value
  return child === undefined ? [] : schemasAt(child, rest)
}

/** What is used of Valibot's schemas, whichever they are. */
interface SchemaNode {
  readonly wrapped?: unknown
  readonly options?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly item?: unknown
  readonly value?: unknown
  readonly message?: string
}

function keysAt(schema: v.GenericSchema, path: Path): string[] {
  return schemasAt(schema, path).flatMap(({ entries }) => Object.keys(entries ?? {}))
}

function expectedAt(schema: v.GenericSchema, path: Path): string {
  return schemasAt(schema, path)[0]?.message ?? 'it'
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a map'
  if (value === null) return 'nothing'
  const text =
    typeof value === 'string' && MAY_BE_ADDRESS.test(value)
      ? JSON.stringify(shorten(value))
      : (JSON.stringify(value) ?? 'nothing')
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
