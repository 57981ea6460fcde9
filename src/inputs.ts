import { ConfigError } from './errors.ts'
import { PROGRAM_IDS, type ProgramId } from './programs/ids.ts'
import { parseWebUrl, shorten, withoutCredentials } from './record/url.ts'
import { isDay, isTimeZone, toDay, toWindow } from './record/window.ts'
import { UPDATE_BRANCH } from './repository/repository.ts'
import { parseYouTubeTarget, type YouTubeTarget } from './youtube/target.ts'

const PUBLISH_MODES = ['commit', 'pull-request', 'none'] as const
const FAILURE_POLICIES = ['never', 'always', 'persistent'] as const

export type PublishMode = (typeof PUBLISH_MODES)[number]
export type FailurePolicy = (typeof FAILURE_POLICIES)[number]

/** So much earlier than in UTC days begin where they begin first, on Kiritimati. */
const EARLIEST_MS = 14 * 60 * 60 * 1000
const CONFIG_PATH = '.github/contribution-log.yml'

/** What is asked for, checked: see action.yml for the meaning of each. */
export interface Inputs extends Pick<Wording, 'nameOf'> {
  readonly token: string
  readonly searchToken: string
  readonly searchApiUrl: string
  /** Empty when not given: the repository's owner then. */
  readonly githubUsers: readonly string[]
  readonly excludeRepositories: readonly string[]
  readonly feeds: readonly string[]
  readonly youtube: readonly YouTubeTarget[]
  readonly youtubeApiKey: string | undefined
  /** Path in the repository without slashes at its ends; empty for the root. */
  readonly directory: string
  readonly branch: string | undefined
  readonly publish: PublishMode
  readonly since: string | undefined
  /** The day that counts as today. */
  readonly until: string | undefined
  readonly timeZone: string | undefined
  /** Path of the configuration file, and whether it has to be there. */
  readonly config: { readonly path: string; readonly isRequired: boolean }
  readonly programs: readonly ProgramId[]
  readonly failOnSourceError: FailurePolicy
  readonly commitMessage: string
}

/** How a person writes to a run: in a workflow, or on a command line. */
export interface Wording {
  /** What an input is called there. */
  readonly nameOf: (input: string) => string
  /** How several values are written: one `a line`, or one `after the other`. */
  readonly oneBy: string
}

export interface InputOptions extends Wording {
  /** What was given for an input, empty when nothing was. */
  readonly get: (name: string) => string
  readonly now: Date
  /** API of the GitHub that is meant when none is named. */
  readonly apiUrl: string
  /** Whether nothing can be done without a token. */
  readonly needsToken: boolean
}

/** What is read from, and what is wrong with it. */
interface Form extends InputOptions {
  readonly problems: string[]
}

/** Reads and checks every input, and throws one ConfigError with all that is wrong. */
export function readInputs(options: InputOptions): Inputs {
  const problems: string[] = []
  const form = { ...options, problems }
  const { nameOf } = options
  const timeZone = readTimeZone(form)
  const { since, until } = readDays(form, timeZone)
  const token = readSecret(form, 'token')
  if (token === undefined && options.needsToken)
    problems.push(
      `${nameOf('token')}: it is missing. Leave the input out to use the workflow's own token, or give one.`,
    )
  const searchToken = readSecret(form, 'search-token')
  const searchApiUrl = readSearchApiUrl(form, searchToken)
  const youtubeApiKey = readSecret(form, 'youtube-api-key')
  const inputs: Inputs = {
    nameOf,
    token: token ?? '',
    searchToken: searchToken ?? token ?? '',
    searchApiUrl,
    githubUsers: readLogins(form),
    excludeRepositories: items(form, 'exclude-repositories', /[\n,]/),
    feeds: readFeeds(form),
    youtube: readYouTube(form, youtubeApiKey !== undefined),
    youtubeApiKey,
    directory: readDirectory(form),
    branch: readBranch(form),
    publish: readChoice(form, 'publish', PUBLISH_MODES, 'commit'),
    since,
    until,
    timeZone,
    config: readConfigPath(form),
    programs: readPrograms(form),
    failOnSourceError: readChoice(form, 'fail-on-source-error', FAILURE_POLICIES, 'persistent'),
    commitMessage: (text(form, 'commit-message') ?? 'docs: update contribution log').replace(
      /\s*\n\s*/g,
      ' ',
    ),
  }
  if (inputs.publish === 'pull-request' && inputs.branch === UPDATE_BRANCH) {
    problems.push(
      `${nameOf('branch')}: "${UPDATE_BRANCH}" is the pull request's own branch. Write the branch it is to be merged into, or leave it out for the default branch.`,
    )
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return inputs
}

/** An input without white space around it; an empty one counts as absent. https://github.com/github/docs/issues/31513 */
function text({ get }: Form, name: string): string | undefined {
  return get(name).trim() || undefined
}

/** A token or key. One with white space inside was pasted badly, and would break the header it goes into. */
function readSecret(form: Form, name: string): string | undefined {
  const secret = text(form, name)
  if (secret !== undefined && /[^\x21-\x7E]/.test(secret)) {
    form.problems.push(
      `${form.nameOf(name)}: it holds white space or other characters that no token has. Paste it anew.`,
    )
  }
  return secret
}

function items({ get }: Form, name: string, separator: RegExp): string[] {
  const all = get(name)
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean)
  return [...new Set(all)]
}

function readTimeZone(form: Form): string | undefined {
  const timeZone = text(form, 'time-zone')
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone
  form.problems.push(
    `${form.nameOf('time-zone')}: "${timeZone}" is not a time zone. Write an IANA name such as Europe/Oslo or UTC.`,
  )
  return undefined
}

/** As long as the zone may yet be told by the configuration file, a day is not in the future before it is so everywhere. */
function readDays(
  form: Form,
  timeZone: string | undefined,
): { since: string | undefined; until: string | undefined } {
  const since = readDay(form, 'since')
  const until = readDay(form, 'until')
  const today = toDay(form.now.toISOString(), timeZone ?? 'UTC')
  const latest =
    timeZone === undefined ? toDay(new Date(form.now.getTime() + EARLIEST_MS).toISOString(), 'UTC') : today
  if (until !== undefined && until > latest) {
    form.problems.push(
      `${form.nameOf('until')}: ${until} is in the future (today is ${today} in ${timeZone ?? 'UTC'}). Write that day or an earlier one, or leave it out.`,
    )
  } else if (since !== undefined && since > (until ?? latest)) {
    const last = until ?? today
    form.problems.push(
      `${form.nameOf('since')}: ${since} is after until (${last}). Write an earlier day, such as ${toWindow(last, 'UTC').since}.`,
    )
  }
  return { since, until }
}

function readDay(form: Form, name: string): string | undefined {
  const day = text(form, name)
  if (day === undefined || isDay(day)) return day
  form.problems.push(
    `${form.nameOf(name)}: "${day}" is not a day. Write it as YYYY-MM-DD, such as 2026-04-01.`,
  )
  return undefined
}

function readSearchApiUrl(form: Form, searchToken: string | undefined): string {
  const { apiUrl } = form
  const given = text(form, 'search-api-url')
  if (given === undefined) return apiUrl
  const parsed = parseWebUrl(given)
  const url = parsed?.href.replace(/\/+$/, '')
  if (url === undefined || parsed?.username || parsed?.password) {
    form.problems.push(
      `${form.nameOf('search-api-url')}: "${shorten(given)}" is not a URL. Write the address of an API, such as https://api.github.com.`,
    )
    return apiUrl
  }
  if (url !== apiUrl && searchToken === undefined) {
    form.problems.push(
      `${form.nameOf('search-token')}: it is missing. ${url} is another GitHub than the one that runs this, and needs a token of its own.`,
    )
  }
  return url
}

/** https://docs.github.com/en/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication */
function readLogins(form: Form): string[] {
  const logins = items(form, 'github-users', /[\n,]/).map((login) => login.replace(/^@/, ''))
  for (const login of logins) {
    if (!/^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i.test(login)) {
      form.problems.push(
        `${form.nameOf('github-users')}: "${login}" is not a login. Write the name from the profile's address, such as ada for https://github.com/ada.`,
      )
    }
  }
  return uniqueBy(logins, (login) => login.toLowerCase())
}

function readFeeds(form: Form): string[] {
  const feeds = items(form, 'feeds', /\n/).map((feed) => {
    const isSeveral = /[\s,]https?:/.test(feed)
    const url = /\s/.test(feed) || isSeveral ? undefined : parseWebUrl(feed)
    if (!url)
      form.problems.push(
        `${form.nameOf('feeds')}: "${shorten(feed)}" is ${isSeveral ? 'more than one address' : 'not a URL'}. Write one address ${form.oneBy}, such as https://example.com/feed.xml.`,
      )
    return url?.href ?? ''
  })
  const addresses = [...new Set(feeds.filter(Boolean))]
  // What lets somebody in is no part of what a feed is recorded as.
  for (const [feed, same] of Map.groupBy(addresses, withoutCredentials)) {
    if (same.length === 1) continue
    form.problems.push(
      `${form.nameOf('feeds')}: ${same.length} addresses of ${feed} differ only in a password, or a parameter that is taken for one, such as key, and would be recorded as one feed. Keep one of them.`,
    )
  }
  return addresses
}

function readYouTube(form: Form, hasKey: boolean): YouTubeTarget[] {
  const targets = items(form, 'youtube', /\n/).flatMap((item): YouTubeTarget[] => {
    const target = parseYouTubeTarget(item)
    if (!target) {
      form.problems.push(
        `${form.nameOf('youtube')}: "${shorten(item)}" is no channel. Write one ${form.oneBy}: a channel id (UC and 22 more characters), a playlist id, or the address of either.`,
      )
      return []
    }
    if (target.kind === 'handle' && !hasKey) {
      form.problems.push(
        `${form.nameOf('youtube')}: the handle "${target.id}" can only be looked up with a key. Add ${form.nameOf('youtube-api-key')}, or write the channel id (UC…) from the channel's page under "Share channel".`,
      )
    }
    return [target]
  })
  return uniqueBy(targets, ({ id }) => id)
}

function readPrograms(form: Form): ProgramId[] {
  return items(form, 'programs', /[\n,]/).flatMap((given): ProgramId[] => {
    const id = PROGRAM_IDS.find((one) => one === given.toLowerCase())
    if (!id)
      form.problems.push(
        `${form.nameOf('programs')}: "${given}" is unknown. Write some of: ${PROGRAM_IDS.join(', ')}.`,
      )
    return id ? [id] : []
  })
}

function readDirectory(form: Form): string {
  const given = text(form, 'directory') ?? 'contribution-log'
  const directory = toRepositoryPath(given)
  if (directory === undefined) {
    form.problems.push(
      `${form.nameOf('directory')}: "${given}" is not a folder in the repository. Write a path such as contribution-log or docs/log.`,
    )
  }
  return directory ?? ''
}

function readConfigPath(form: Form): Inputs['config'] {
  const given = text(form, 'config')
  const path = toRepositoryPath(given ?? CONFIG_PATH)
  if (!path)
    form.problems.push(
      `${form.nameOf('config')}: "${given}" is not a file in the repository. Write a path such as ${CONFIG_PATH}.`,
    )
  return { path: path ?? '', isRequired: given !== undefined }
}

/** A path without slashes at its ends, empty for the root; `undefined` when it leads elsewhere. */
function toRepositoryPath(given: string): string | undefined {
  const path = given.replace(/^(?:\.\/+)+|\/+$/g, '')
  if (path === '.' || path === '') return ''
  const isInside = path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git')
  return isInside && !/[\\\p{Cc}]/u.test(path) ? path : undefined
}

/** https://git-scm.com/docs/git-check-ref-format */
function readBranch(form: Form): string | undefined {
  const branch = text(form, 'branch')?.replace(/^refs\/heads\//, '')
  if (branch === undefined) return undefined
  if (/[\x00-\x20~^:?*[\\\x7F]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(branch)) {
    form.problems.push(
      `${form.nameOf('branch')}: "${branch}" is not a branch name. Write one such as main or contribution-log.`,
    )
  }
  return branch
}

function readChoice<T extends string>(form: Form, name: string, choices: readonly T[], absent: T): T {
  const given = text(form, name)
  if (given === undefined) return absent
  const choice = choices.find((one) => one === given)
  if (choice === undefined)
    form.problems.push(`${form.nameOf(name)}: "${given}" is unknown. Write one of: ${choices.join(', ')}.`)
  return choice ?? absent
}

/** The first of each key. */
export function uniqueBy<T>(all: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of all) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return [...first.values()]
}
