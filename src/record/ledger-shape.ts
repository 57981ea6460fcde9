import { compact } from './compact.ts'
import { type Container, type Contribution, type Metric, TYPES } from './contribution.ts'
import { withoutCredentials } from './credentials.ts'
import type { SourceRecord } from './source-record.ts'
import { cut, DESCRIPTION_LENGTH, TITLE_LENGTH, toLine, toLines } from './text.ts'
import { MAX_URL_LENGTH, parseWebUrl } from './url.ts'
import { isDay } from './window.ts'

/** The file is not a ledger of this version. The message says where and why. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  /** Whether it does not look like a ledger at all, and so may be somebody else's file. */
  readonly isForeign: boolean

  constructor(message: string, isForeign = false) {
    super(message)
    this.isForeign = isForeign
  }
}

/**
 * Gives the value of a key: as it is where nothing is wrong, mended where that loses nothing, `undefined` where nothing is
 * left of it. Throws a LedgerError whose message continues the place, as in `→ "role" is not a text`.
 */
type Check = (value: unknown, key: string) => unknown

const DATE = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/
/** Enough for days that are only compared: checking them against the calendar takes ten times as long as everything else. */
const DAY = /^\d{4}-\d{2}-\d{2}$/
const PLAIN_URL = /^https?:\/\/[^\s\p{Cc}]+$/u
/** Values of unknown keys are written back as they are; deeper ones could exhaust the stack. */
const MAX_DEPTH = 100
/** The longest quotation from the file in a message, in characters. */
const MAX_QUOTED = 100

const CONTRIBUTION = {
  id: checkName,
  origin: checkOrigin,
  type: (type) => type,
  title: checkText,
  url: checkUrl,
  date: (date) => date,
  'end-date': checkEndDate,
  description: checkDescription,
  role: checkText,
  tags: checkTexts,
  areas: checkTexts,
  audience: checkTexts,
  highlight: checkFlag,
  container: checkContainer,
  metrics: checkMetrics,
  authors: checkTexts,
  private: checkFlag,
  landed: checkText,
  lines: checkWholeNumber,
} satisfies Record<keyof Contribution, Check>

const CONTAINER = { name: checkText, url: checkUrl } satisfies Record<keyof Container, Check>

const METRIC = {
  value: (value) => value,
  'as-of': (day) => String(day).slice(0, 'YYYY-MM-DD'.length),
} satisfies Record<keyof Metric, Check>

const SOURCE = {
  'complete-since': checkDay,
  'last-success': checkDay,
  'first-tried': checkDay,
  'held-back': checkHeldBack,
  'several-authors': checkFlag,
  notes: checkNotes,
  'configured-as': checkOrigin,
} satisfies Record<keyof SourceRecord, Check>

const HEAD = { name: checkText }

/** The keys of the file's parts in their order there; keys that are not ours come after them. */
export const CONTRIBUTION_KEYS: readonly string[] = Object.keys(CONTRIBUTION)
export const SOURCE_KEYS: readonly string[] = Object.keys(SOURCE)
export const METRIC_KEYS: readonly string[] = Object.keys(METRIC)

/** The keys of the file besides its sources and contributions. */
export function readHead(file: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { refreshed, sources: _, contributions: __, ...others } = file
  if (refreshed !== undefined && !isDayText(refreshed))
    throw new LedgerError('"refreshed" is not a day written YYYY-MM-DD')
  if (others.name !== undefined && others.name !== null && typeof others.name !== 'string')
    throw new LedgerError('"name" is not a text')
  return compact({ ...readKeys(others, HEAD), refreshed })
}

/** Checks a contribution of the file, or one that is to be written. Throws LedgerError. */
export function readContribution(entry: unknown): Contribution {
  if (!isObject(entry)) throw new LedgerError('is not an object')
  for (const key of ['id', 'origin', 'title', 'date']) {
    if (typeof entry[key] !== 'string' || entry[key] === '') throw new LedgerError(`has no "${key}"`)
  }
  if (!TYPES.includes(entry.type as Contribution['type']))
    throw new LedgerError(`has the unknown "type" ${quoteValue(entry.type)}`)
  const date = entry.date as string
  if (!DATE.test(date) || !isDay(date.slice(0, 10)))
    throw new LedgerError('has a "date" that is neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM:SSZ')
  const read = readKeys(entry, CONTRIBUTION) as unknown as Contribution
  return read.title === undefined ? { ...read, title: read.id } : read
}

/** Checks a source of the file, under its origin. Throws LedgerError. */
export function readSource(origin: string, source: unknown): [string, SourceRecord] {
  if (!isObject(source)) throw new LedgerError('is not an object')
  return [checkOrigin(origin, 'origin'), readKeys(source, SOURCE)]
}

/** Runs `read`, and puts the place in front of the message of its LedgerError. */
export function atPlace<T>(place: () => string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof LedgerError) throw new LedgerError(`${place()} ${error.message}`)
    throw error
  }
}

/** A value in a message, on one line. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return cut(JSON.stringify(value) ?? 'nothing', MAX_QUOTED)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Checks the known keys and drops those that come out empty. Unknown keys stay as they are. */
function readKeys(
  object: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): Record<string, unknown> {
  const entries = Object.entries(object).map(([key, value]): [string, unknown] => {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (check) return [key, value === null ? undefined : check(value, key)]
    if (isDeeperThan(MAX_DEPTH, value)) return reject(key, 'is nested too deep')
    return [key, value]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((part) => isDeeperThan(depth - 1, part))
}

function reject(key: string, what: string): never {
  throw new LedgerError(`→ ${quoteValue(key)} ${what}`)
}

/** Never shortened, since it identifies things. */
function checkName(value: unknown, key: string): string {
  if (typeof value !== 'string') return reject(key, 'is not a text')
  return toLine(value) || reject(key, 'is empty')
}

function checkOrigin(value: unknown, key: string): string {
  const origin = checkName(value, key)
  const [kind = '', place = ''] = origin.split(/:(.*)/s)
  const url = origin.includes('@') ? parseWebUrl(place) : undefined
  return url && (url.username || url.password) ? `${kind}:${withoutCredentials(url.href)}` : origin
}

function checkText(value: unknown, key: string): string | undefined {
  if (typeof value !== 'string') return reject(key, 'is not a text')
  return cut(toLine(value), TITLE_LENGTH) || undefined
}

function checkTexts(value: unknown, key: string): string[] {
  if (!isTextList(value)) return reject(key, 'is not a list of texts')
  return value.map((text) => cut(toLine(text), TITLE_LENGTH)).filter(Boolean)
}

function checkDescription(value: unknown, key: string): string | undefined {
  if (typeof value !== 'string') return reject(key, 'is not a text')
  return cut(toLines(value), DESCRIPTION_LENGTH) || undefined
}

function checkNotes(value: unknown, key: string): string[] {
  if (!isTextList(value)) return reject(key, 'is not a list of texts')
  return value.map((text) => cut(toLine(text), DESCRIPTION_LENGTH)).filter(Boolean)
}

function checkFlag(value: unknown, key: string): boolean {
  return typeof value === 'boolean' ? value : reject(key, 'is neither true nor false')
}

function checkDay(value: unknown, key: string): string {
  return isDayText(value) ? value : reject(key, 'is not a day written YYYY-MM-DD')
}

/** Reading the source brings back a number that is impossible. */
function checkWholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** Only shown in the log, so a day that does not exist is dropped instead of refusing the file. */
function checkEndDate(value: unknown, key: string): string | undefined {
  if (typeof value !== 'string') return reject(key, 'is not a day written YYYY-MM-DD')
  const day = value.slice(0, 'YYYY-MM-DD'.length)
  return isDay(day) ? day : undefined
}

/** The URL without user name and password. */
function checkUrl(value: unknown, key: string): string | undefined {
  const url = typeof value === 'string' ? parseWebUrl(value) : undefined
  if (!url) return reject(key, 'is no http or https address')
  const isPlain = PLAIN_URL.test(value as string) && !url.username && !url.password
  url.username = ''
  url.password = ''
  const text = isPlain ? (value as string) : url.href
  return text.length > MAX_URL_LENGTH ? undefined : text
}

function checkContainer(value: unknown, key: string): object | undefined {
  if (!isObject(value) || typeof value.name !== 'string') return reject(key, 'has no "name"')
  const container = atPlace(
    () => `→ "${key}"`,
    () => readKeys(value, CONTAINER),
  )
  if (container.name !== undefined) return container
  return typeof container.url === 'string' ? { ...container, name: new URL(container.url).host } : undefined
}

/** Impossible values are dropped; reading the source brings them back. */
function checkMetrics(value: unknown, key: string): object | undefined {
  if (!isObject(value)) return reject(key, 'is not an object')
  const metrics = Object.entries(value).map(([name, metric]): [string, Record<string, unknown>] => {
    const day = isObject(metric) ? metric['as-of'] : undefined
    if (!isObject(metric) || typeof metric.value !== 'number' || typeof day !== 'string')
      throw new LedgerError(`has the metric ${quoteValue(name)} without a "value" and an "as-of" day`)
    return [name, readKeys(metric, METRIC)]
  })
  const counted = metrics.filter(
    ([name, metric]) => isCount(name, metric.value) && DAY.test(String(metric['as-of'])),
  )
  return counted.length === 0 && metrics.length > 0 ? undefined : Object.fromEntries(counted)
}

/** Only a score may be negative. */
function isCount(name: string, value: unknown): boolean {
  const number = Number(value)
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER && (number >= 0 || name === 'score')
}

function checkHeldBack(value: unknown, key: string): object {
  if (!isObject(value) || !Object.values(value).every(isDayText))
    return reject(key, 'is not a map of ids and days written YYYY-MM-DD')
  return Object.fromEntries(Object.entries(value).map(([id, day]) => [toLine(id), day]))
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
