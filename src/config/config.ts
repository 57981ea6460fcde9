import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import { ConfigError, type Problem } from '../errors.ts'
import { shorten, withoutCredentials } from '../record/credentials.ts'
import { explainKey, explainPlaylistFeed, needsKey, parseYouTubeTarget } from '../sources/youtube/target.ts'
import type { Configuration } from './configuration.ts'
import { toConfiguration, toManualId } from './convert.ts'
import { type Config, ConfigSchema, type FeedEntry, type UserEntry, type YouTubeEntry } from './schema.ts'
import { type Path, parseYaml, YamlError } from './yaml.ts'

/** With a host, a parameter, or a user name and a password. */
const MAY_BE_ADDRESS = /\/\/|[?#&;][^\s=?#&;]+=|^[^\s:]+:[^\s@]+@/

export interface ConfigFile {
  readonly path: string
  readonly text: string
}

/**
 * Reads the configuration file. Throws one ConfigError with every mistake, each with its place in the file. `hasYouTubeKey`
 * decides whether handles can be looked up.
 */
export function parseConfig(file: ConfigFile, hasYouTubeKey: boolean): Configuration {
  const document = readYaml(file)
  const problems = document.duplicates.map(({ path, first, second }) =>
    toProblem(file, second, path, `the key stands twice, first in line ${first.line}: take one away`),
  )
  const at: At = (path, message, part) => toProblem(file, document.placeOf(path, part), path, message)
  const result = v.safeParse(ConfigSchema, document.value, { abortPipeEarly: true })
  if (result.success) problems.push(...findMistakes(result.output, hasYouTubeKey, at))
  else {
    for (const { issue, path } of result.issues.flatMap((one) => flatten(one))) {
      problems.push(...explain(issue, path, document.value, at))
    }
  }
  if (problems.length > 0 || !result.success) throw new ConfigError(problems.sort(comparePlaces))
  return toConfiguration(result.output)
}

type At = (path: Path, message: string, part?: 'key' | 'value') => Problem

/** What is well formed and yet wrong. */
function findMistakes(config: Config, hasYouTubeKey: boolean, at: At): Problem[] {
  const first = new Map<string, number>()
  const twins = (config.contributions ?? []).flatMap((entry, index) => {
    const id = toManualId(entry)
    const other = first.get(id)
    if (other === undefined) first.set(id, index)
    return other === undefined
      ? []
      : [at(['contributions', index], `the same as contributions[${other}]: give each a key of its own`)]
  })
  const keyless = (config.youtube ?? []).flatMap((entry, index) => {
    const [path, channel] =
      typeof entry === 'string' ? [['youtube', index], entry] : [['youtube', index, 'channel'], entry.channel]
    const target = parseYouTubeTarget(channel.trim())
    if (hasYouTubeKey || !target || !needsKey(target)) return []
    return [at(path, explainKey(target, 'youtube-api-key'))]
  })
  const playlistFeeds = (config.feeds ?? []).flatMap((entry, index) => {
    const [path, address] =
      typeof entry === 'string' ? [['feeds', index], entry] : [['feeds', index, 'url'], entry.url]
    const target = parseYouTubeTarget(address.trim())
    return target && needsKey(target) ? [at(path, explainPlaylistFeed(target))] : []
  })
  return [
    ...twins,
    ...keyless,
    ...playlistFeeds,
    ...findContradictions('feeds', config.feeds ?? [], keyOfFeed, at),
    ...findContradictions('youtube', config.youtube ?? [], keyOfChannel, at),
    ...findContradictions('github.users', config.github?.users ?? [], keyOfUser, at),
  ]
}

/** The same thing twice counts once, but not when it is said to be different. */
function findContradictions<T>(
  place: string,
  entries: readonly T[],
  keyOf: (entry: T) => string,
  at: At,
): Problem[] {
  const first = new Map<string, number>()
  return entries.flatMap((entry, index) => {
    const other = first.get(keyOf(entry))
    if (other === undefined) first.set(keyOf(entry), index)
    if (other === undefined || JSON.stringify(entries[other]) === JSON.stringify(entry)) return []
    return [
      at(
        [...place.split('.'), index],
        `the same as ${place}[${other}], with other options: keep one of them`,
      ),
    ]
  })
}

function keyOfFeed(entry: FeedEntry): string {
  return withoutCredentials(typeof entry === 'string' ? entry : entry.url)
}

function keyOfChannel(entry: YouTubeEntry): string {
  const channel = (typeof entry === 'string' ? entry : entry.channel).trim()
  return parseYouTubeTarget(channel)?.id ?? channel
}

function keyOfUser(entry: UserEntry): string {
  return (typeof entry === 'string' ? entry : entry.login).replace(/^@/, '').toLowerCase()
}

function readYaml(file: ConfigFile) {
  try {
    return parseYaml(file.text)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new ConfigError([toProblem(file, error.place, [], `not YAML: ${error.message}`)])
  }
}

function toProblem(
  { path: file }: ConfigFile,
  { line, column }: { line: number; column: number },
  path: Path,
  message: string,
): Problem {
  const where = describePath(path)
  return { message: `${file}:${line}:${column} ${where ? `${where}: ` : ''}${message}`, file, line, column }
}

/** `overrides[1].match.url` */
function describePath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w-]+$/.test(key) ? `.${key}` : `["${key}"]`))
    .join('')
    .replace(/^\./, '')
}

type Issue = v.BaseIssue<unknown>

/** Where several forms are allowed, the mistakes inside the form that was meant say more than that none fits. */
function flatten(issue: Issue, outer: Path = []): { issue: Issue; path: Path }[] {
  const path = [...outer, ...(issue.path ?? []).map(({ key }) => key as string | number)]
  const inner = (issue.issues ?? []).flatMap((one) => flatten(one, path))
  const deeper = inner.filter((one) => one.path.length > path.length)
  if (deeper.length > 0) return deeper
  // A text that is not of the right form is told as such, and not as one that should be a map.
  const sameKind = inner.filter(
    (one) => typeof one.issue.input === 'string' && one.issue.kind === 'validation',
  )
  return sameKind.length > 0 ? sameKind : [{ issue, path }]
}

function explain(issue: Issue, path: Path, root: unknown, at: At): Problem[] {
  const isMap = issue.type === 'strict_object'
  if (Array.isArray(root)) return [at([], 'expected a map, found a list')]
  if (isMap && issue.expected === 'never') return explainUnknownKeys(path.slice(0, -1), root, at)
  if (isMap && issue.received === 'undefined' && path.length > 0) {
    return [at(path, `missing: write ${expectedAt(path)}`)]
  }
  const { input } = issue
  const isWord = issue.type === 'picklist' && typeof input === 'string'
  const near = isWord ? findNear(input, optionsAt(path)) : undefined
  if (near !== undefined) return [at(path, `unknown: ${show(input)}, did you mean "${near}"?`)]
  // A map that is wrong as a whole is not told by what it is.
  if (issue.kind === 'validation' && typeof input === 'object') return [at(path, `expected ${issue.message}`)]
  const isBare = issue.message === 'a text' && (typeof input === 'number' || typeof input === 'boolean')
  const hint = isBare ? ': put it in quotes' : ''
  return [at(path, `expected ${issue.message}, found ${show(input)}${hint}`)]
}

/** Valibot tells of the first one only. */
function explainUnknownKeys(path: Path, root: unknown, at: At): Problem[] {
  const known = keysAt(ConfigSchema, path)
  return Object.keys(valueAt(root, path) as object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = findNear(key, known)
      const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
      return at([...path, key], `unknown key: ${hint}`, 'key')
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

function optionsAt(path: Path): string[] {
  return schemasAt(ConfigSchema, path)
    .flatMap(({ options }) => options ?? [])
    .map(String)
}

function comparePlaces(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
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

function keysAt(schema: unknown, path: Path): string[] {
  return schemasAt(schema, path).flatMap(({ entries }) => Object.keys(entries ?? {}))
}

function expectedAt(path: Path): string {
  return schemasAt(ConfigSchema, path)[0]?.message ?? 'it'
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
