import * as v from 'valibot'
import { ConfigError } from '../errors.ts'
import { credentialsIn, shorten } from '../record/credentials.ts'
import { toDay } from '../record/window.ts'
import { UPDATE_BRANCH } from '../repository/repository.ts'
import { SOURCES } from '../sources/registry.ts'
import { day } from '../sources/rules.ts'
import type { Credentials, SourceInput } from '../sources/source.ts'
import { findDayMistake } from './days.ts'
import { apiUrl, branch, CONFIG_PATH, configPath, directory, secret } from './input-rules.ts'
import { findMistakes, type Mistake, type Path, toMistakes } from './mistakes.ts'
import { type Config, ConfigSchema } from './schema.ts'

const PUBLISH_MODES = ['commit', 'pull-request', 'none'] as const
const FAILURE_POLICIES = ['never', 'always', 'persistent'] as const

export type PublishMode = (typeof PUBLISH_MODES)[number]
export type FailurePolicy = (typeof FAILURE_POLICIES)[number]

/** Days begin 14 hours earlier than in UTC on Kiritimati, and nowhere earlier. */
const EARLIEST_MS = 14 * 60 * 60 * 1000

/** What was given to a run as inputs or options, checked: see action.yml for the meaning of each. */
export interface Inputs {
  /** What the configuration file may say as well. */
  readonly asked: Config
  readonly token: string
  readonly searchToken: string
  readonly searchApiUrl: string
  /** Keys and passwords of sources, by the input's name. */
  readonly credentials: Credentials
  /** Path in the repository without slashes at its ends; empty for the root. */
  readonly directory: string
  readonly branch: string | undefined
  readonly publish: PublishMode
  /** The day that counts as today. */
  readonly until: string | undefined
  /** Path of the configuration file, and whether it has to be there. */
  readonly config: { readonly path: string; readonly isRequired: boolean }
  readonly failOnSourceError: FailurePolicy
  readonly commitMessage: string
  /** What an input is called where the person writes it. */
  readonly nameOf: (input: string) => string
}

/** Where a run takes place, as far as its inputs go. */
export interface InputOptions extends Pick<Inputs, 'nameOf'> {
  /** What was given for an input, empty when nothing was. */
  readonly get: (name: string) => string
  readonly now: Date
  /** API of the GitHub that is meant when none is named. */
  readonly apiUrl: string
  /** Whether nothing can be done without a token. */
  readonly needsToken: boolean
}

interface InputDefinition {
  readonly name: string
  /** Where its value belongs in what is checked. */
  readonly path: Path
  readonly read: (text: string) => unknown
}

export { PROGRAM_IDS } from '../nomination/programs/registry.ts'

/** Inputs that say what sources read. */
export const SOURCE_INPUTS: readonly SourceInput[] = SOURCES.flatMap(({ inputs }) => inputs)
/** Inputs that are keys or passwords for the hosts of sources. */
export const SOURCE_CREDENTIALS: readonly string[] = SOURCES.flatMap(({ credentials }) => credentials)

const CREDENTIALS = ['token', 'search-token', ...SOURCE_CREDENTIALS]

const toInput = (name: string, path: Path = [name]): InputDefinition => ({ name, path, read: readText })

/** In the order in which what is wrong with them is told. */
const INPUTS: readonly InputDefinition[] = [
  toInput('time-zone'),
  toInput('since', ['window', 'since']),
  toInput('until'),
  ...CREDENTIALS.map((name) => toInput(name)),
  toInput('search-api-url'),
  ...SOURCES.flatMap(({ key, inputs }) =>
    inputs.map(({ name, path, takesCommas }) => ({
      ...{ name, path: [key, ...path], read: takesCommas ? readItems : readLines },
    })),
  ),
  { name: 'programs', path: ['programs'], read: (text) => readItems(text)?.map((id) => id.toLowerCase()) },
  ...['directory', 'branch', 'publish', 'config', 'fail-on-source-error', 'commit-message'].map((name) =>
    toInput(name),
  ),
]

/** Every input that there is. */
export const INPUT_NAMES: readonly string[] = INPUTS.map(({ name }) => name)

const RULES = {
  ...ConfigSchema.entries,
  ...(Object.fromEntries(CREDENTIALS.map((name) => [name, v.optional(secret)])) as Record<
    'token' | 'search-token',
    v.OptionalSchema<typeof secret, undefined>
  >),
  'search-api-url': v.optional(apiUrl),
  config: v.optional(configPath),
  directory: v.optional(directory, 'contribution-log'),
  branch: v.optional(branch),
  publish: v.optional(v.picklist(PUBLISH_MODES, `one of ${PUBLISH_MODES.join(', ')}`), 'commit'),
  until: v.optional(day),
  'fail-on-source-error': v.optional(
    v.picklist(FAILURE_POLICIES, `one of ${FAILURE_POLICIES.join(', ')}`),
    'persistent',
  ),
  'commit-message': v.optional(
    v.pipe(
      v.string(),
      v.transform((given) => given.replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank))),
    ),
    'docs: update contribution log',
  ),
}

type Values = { [name in keyof typeof RULES]: v.InferOutput<(typeof RULES)[name]> }

/** Reads and checks every input, and throws one ConfigError with all that is wrong. */
export function readInputs(options: InputOptions): Inputs {
  const { get, nameOf } = options
  const given: Readonly<Record<string, unknown>> = INPUTS.reduce(
    (value, { name, path, read }) => withValueAt(value, path, read(get(name))),
    {},
  )
  const { values, mistakes } = parseEach(given)
  const hasCredential = (name: string) => given[name] !== undefined
  const all = [
    ...mistakes,
    ...findMistakes(given, { nameOf, hasCredential }),
    ...findContradictions(values, hasCredential, options),
  ]
  if (all.length > 0) throw toError(all, nameOf)
  // Where nothing is wrong, every rule gave its value.
  return toInputs(values as Values, options)
}

/** Each value by its own rule, so that what is wrong with one keeps nothing from being said of the others. */
function parseEach(given: Readonly<Record<string, unknown>>): {
  values: Partial<Values>
  mistakes: Mistake[]
} {
  const results = Object.entries(RULES).map(([key, rule]) => ({
    key,
    rule,
    result: v.safeParse(rule as v.GenericSchema, given[key], { abortPipeEarly: true }),
  }))
  const good = results.flatMap(({ key, result }) => (result.success ? [[key, result.output]] : []))
  return {
    values: Object.fromEntries(good) as Partial<Values>,
    mistakes: results.flatMap(({ key, rule, result: { issues = [] } }) =>
      toMistakes(rule as v.GenericSchema, given[key], issues).map((mistake) => ({
        ...mistake,
        path: [key, ...mistake.path],
      })),
    ),
  }
}

function toInputs(values: Values, { apiUrl: own, nameOf }: InputOptions): Inputs {
  const {
    token = '',
    'search-token': searchToken = token,
    'search-api-url': searchApiUrl = own,
    'fail-on-source-error': failOnSourceError,
    'commit-message': commitMessage,
    ...others
  } = values
  const { config, directory: folder, branch: name, publish, until, ...asked } = others
  const secrets: Readonly<Record<string, unknown>> = values
  return {
    asked,
    ...{ token, searchToken, searchApiUrl, failOnSourceError, commitMessage, nameOf },
    credentials: Object.fromEntries(SOURCE_CREDENTIALS.map((key) => [key, secrets[key]])) as Credentials,
    ...{ directory: folder, branch: name, publish, until },
    config: { path: config ?? CONFIG_PATH, isRequired: config !== undefined },
  }
}

/** Inputs that are right by themselves but contradict each other. */
function findContradictions(
  values: Partial<Values>,
  hasCredential: (name: string) => boolean,
  { apiUrl: own, needsToken, now }: InputOptions,
): Mistake[] {
  const {
    'search-api-url': searchApiUrl = own,
    'time-zone': timeZone,
    window,
    until,
    publish,
    branch: into,
  } = values
  const mistakes: Mistake[] = []
  const today = toDay(now.toISOString(), timeZone ?? 'UTC')
  // While the file may still name the zone, a day counts as future only if it is future everywhere.
  const latest =
    timeZone === undefined ? toDay(new Date(now.getTime() + EARLIEST_MS).toISOString(), 'UTC') : today
  const days = { since: window?.since, until }
  const wrongDay = findDayMistake(days, { day: today, latest, timeZone: timeZone ?? 'UTC' })
  if (wrongDay)
    mistakes.push({
      path: wrongDay.of === 'since' ? ['window', 'since'] : ['until'],
      message: wrongDay.message,
    })
  // A token that was pasted badly is reported as such and not as missing.
  if (!hasCredential('token') && needsToken)
    mistakes.push({
      path: ['token'],
      message: "it is missing. Leave the input out to use the workflow's own token, or give one.",
    })
  if (searchApiUrl !== own && !hasCredential('search-token'))
    mistakes.push({
      path: ['search-token'],
      message: `it is missing. ${shorten(searchApiUrl)} is another GitHub than the one that runs this, and needs a token of its own.`,
    })
  if (publish === 'pull-request' && into === UPDATE_BRANCH)
    mistakes.push({
      path: ['branch'],
      message: `"${UPDATE_BRANCH}" is the pull request's own branch. Write the branch it is to be merged into, or leave it out for the default branch.`,
    })
  return mistakes
}

/** Each mistake under the name of the input that it is in, in the order of the inputs. */
function toError(mistakes: readonly Mistake[], nameOf: Inputs['nameOf']): ConfigError {
  return new ConfigError(
    INPUTS.flatMap((input) =>
      mistakes
        .filter(({ path }) => input.path.every((key, index) => path[index] === key))
        .map(({ message }) => `${nameOf(input.name)}: ${message}`),
    ),
  )
}

/** An input without white space around it; an empty one counts as absent. https://github.com/github/docs/issues/31513 */
function readText(text: string): string | undefined {
  return text.trim() || undefined
}

function readLines(text: string): string[] | undefined {
  return readList(text, /\n/)
}

function readItems(text: string): string[] | undefined {
  return readList(text, /[\n,]/)
}

/** Each value once. */
function readList(text: string, separator: RegExp): string[] | undefined {
  const items = text.split(separator).flatMap((item) => item.trim() || [])
  return items.length > 0 ? [...new Set(items)] : undefined
}

function withValueAt(object: object, [key, ...rest]: Path, value: unknown): object {
  if (key === undefined || value === undefined) return object
  const known = (object as Record<string, object>)[key] ?? {}
  return { ...object, [key]: rest.length === 0 ? value : withValueAt(known, rest, value) }
}

/** Everything that must not be shown: tokens, keys, and credentials in addresses. */
export function secretsOf({ token, searchToken, credentials, asked }: Inputs): string[] {
  const addresses = SOURCES.flatMap((source) => source.plan(asked[source.key]).origins)
  return [
    token,
    searchToken,
    ...Object.values(credentials).flatMap((secret) => secret ?? []),
    ...addresses.flatMap(({ address }) => (address === undefined ? [] : credentialsIn(address))),
  ]
}
