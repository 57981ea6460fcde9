import { getInput } from '@actions/core'
import { ConfigError } from './errors.ts'
import { PROGRAM_IDS, type ProgramId } from './programs/ids.ts'
import { parseWebUrl, shorten } from './record/url.ts'
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

/** What the workflow asks for, checked: see action.yml for the meaning of each. */
export interface Inputs {
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

/**
 * Reads and checks every input, and throws one ConfigError with all that is wrong. `now` is the present, `runApiUrl` the
 * API of the GitHub that runs the workflow.
 */
export function readInputs(now: Date, runApiUrl: string): Inputs {
  const problems: string[] = []
  const timeZone = readTimeZone(problems)
  const { since, until } = readDays(problems, now, timeZone)
  const token = readSecret(problems, 'token')
  if (token === undefined)
    problems.push("token: it is missing. Leave the input out to use the workflow's own token, or give one.")
  const searchToken = readSecret(problems, 'search-token')
  const searchApiUrl = readSearchApiUrl(problems, runApiUrl, searchToken)
  const youtubeApiKey = readSecret(problems, 'youtube-api-key')
  const inputs: Inputs = {
    token: token ?? '',
    searchToken: searchToken ?? token ?? '',
    searchApiUrl,
    githubUsers: readLogins(problems),
    excludeRepositories: items('exclude-repositories', /[\n,]/),
    feeds: readFeeds(problems),
    youtube: readYouTube(problems, youtubeApiKey !== undefined),
    youtubeApiKey,
    directory: readDirectory(problems),
    branch: readBranch(problems),
    publish: readChoice(problems, 'publish', PUBLISH_MODES, 'commit'),
    since,
    until,
    timeZone,
    config: readConfigPath(problems),
    programs: readPrograms(problems),
    failOnSourceError: readChoice(problems, 'fail-on-source-error', FAILURE_POLICIES, 'persistent'),
    commitMessage: (text('commit-message') ?? 'docs: update contribution log').replace(/\s*\n\s*/g, ' '),
  }
  if (inputs.publish === 'pull-request' && inputs.branch === UPDATE_BRANCH) {
    problems.push(
      `branch: "${UPDATE_BRANCH}" is the pull request's own branch. Write the branch it is to be merged into, or leave it out for the default branch.`,
    )
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return inputs
}

/** An input without white space around it; an empty one counts as absent. https://github.com/github/docs/issues/31513 */
function text(name: string): string | undefined {
  return getInput(name) || undefined
}

/** A token or key. One with white space inside was pasted badly, and would break the header it goes into. */
function readSecret(problems: string[], name: string): string | undefined {
  const secret = text(name)
  if (secret !== undefined && /[^\x21-\x7E]/.test(secret)) {
    problems.push(
      `${name}: it holds white space or other characters that no token has. Paste it anew into the secret.`,
    )
  }
  return secret
}

function items(name: string, separator: RegExp): string[] {
  const all = getInput(name)
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean)
  return [...new Set(all)]
}

function readTimeZone(problems: string[]): string | undefined {
  const timeZone = text('time-zone')
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone
  problems.push(`time-zone: "${timeZone}" is not a time zone. Write an IANA name such as Europe/Oslo or UTC.`)
  return undefined
}

/** As long as the zone may yet be told by the configuration file, a day is not in the future before it is so everywhere. */
function readDays(
  problems: string[],
  now: Date,
  timeZone: string | undefined,
): { since: string | undefined; until: string | undefined } {
  const since = readDay(problems, 'since')
  const until = readDay(problems, 'until')
  const today = toDay(now.toISOString(), timeZone ?? 'UTC')
  const latest =
    timeZone === undefined ? toDay(new Date(now.getTime() + EARLIEST_MS).toISOString(), 'UTC') : today
  if (until !== undefined && until > latest) {
    problems.push(
      `until: ${until} is in the future (today is ${today} in ${timeZone ?? 'UTC'}). Write that day or an earlier one, or leave it out.`,
    )
  } else if (since !== undefined && since > (until ?? latest)) {
    const last = until ?? today
    problems.push(
      `since: ${since} is after until (${last}). Write an earlier day, such as ${toWindow(last, 'UTC').since}.`,
    )
  }
  return { since, until }
}

function readDay(problems: string[], name: string): string | undefined {
  const day = text(name)
  if (day === undefined || isDay(day)) return day
  problems.push(`${name}: "${day}" is not a day. Write it as YYYY-MM-DD, such as 2026-04-01.`)
  return undefined
}

function readSearchApiUrl(problems: string[], runApiUrl: string, searchToken: string | undefined): string {
  const given = text('search-api-url')
  if (given === undefined) return runApiUrl
  const parsed = parseWebUrl(given)
  const url = parsed?.href.replace(/\/+$/, '')
  if (url === undefined || parsed?.username || parsed?.password) {
    problems.push(
      `search-api-url: "${shorten(given)}" is not a URL. Write the address of an API, such as https://api.github.com.`,
    )
    return runApiUrl
  }
  if (url !== runApiUrl && searchToken === undefined) {
    problems.push(
      `search-token: it is missing. ${url} is another GitHub than the one that runs this, and needs a token of its own.`,
    )
  }
  return url
}

/** https://docs.github.com/en/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication */
function readLogins(problems: string[]): string[] {
  const logins = items('github-users', /[\n,]/).map((login) => login.replace(/^@/, ''))
  for (const login of logins) {
    if (!/^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i.test(login)) {
      problems.push(
        `github-users: "${login}" is not a login. Write the name from the profile's address, such as ada for https://github.com/ada.`,
      )
    }
  }
  return uniqueBy(logins, (login) => login.toLowerCase())
}

function readFeeds(problems: string[]): string[] {
  const feeds = items('feeds', /\n/).map((feed) => {
    const url = parseWebUrl(feed)
    if (!url)
      problems.push(
        `feeds: "${shorten(feed)}" is not a URL. Write one address a line, such as https://example.com/feed.xml.`,
      )
    return url?.href ?? ''
  })
  return [...new Set(feeds.filter(Boolean))]
}

function readYouTube(problems: string[], hasKey: boolean): YouTubeTarget[] {
  const targets = items('youtube', /\n/).flatMap((item): YouTubeTarget[] => {
    const target = parseYouTubeTarget(item)
    if (!target) {
      problems.push(
        `youtube: "${shorten(item)}" is no channel. Write one a line: a channel id (UC and 22 more characters), a playlist id, or the address of either.`,
      )
      return []
    }
    if (target.kind === 'handle' && !hasKey) {
      problems.push(
        `youtube: the handle "${target.id}" can only be looked up with a key. Add youtube-api-key, or write the channel id (UC…) from the channel's page under "Share channel".`,
      )
    }
    return [target]
  })
  return uniqueBy(targets, ({ id }) => id)
}

function readPrograms(problems: string[]): ProgramId[] {
  return items('programs', /[\n,]/).flatMap((given): ProgramId[] => {
    const id = PROGRAM_IDS.find((one) => one === given.toLowerCase())
    if (!id) problems.push(`programs: "${given}" is unknown. Write some of: ${PROGRAM_IDS.join(', ')}.`)
    return id ? [id] : []
  })
}

function readDirectory(problems: string[]): string {
  const given = text('directory') ?? 'contribution-log'
  const directory = toRepositoryPath(given)
  if (directory === undefined) {
    problems.push(
      `directory: "${given}" is not a folder in the repository. Write a path such as contribution-log or docs/log.`,
    )
  }
  return directory ?? ''
}

function readConfigPath(problems: string[]): Inputs['config'] {
  const given = text('config')
  const path = toRepositoryPath(given ?? CONFIG_PATH)
  if (!path)
    problems.push(`config: "${given}" is not a file in the repository. Write a path such as ${CONFIG_PATH}.`)
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
function readBranch(problems: string[]): string | undefined {
  const branch = text('branch')?.replace(/^refs\/heads\//, '')
  if (branch === undefined) return undefined
  if (/[\x00-\x20~^:?*[\\\x7F]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(branch)) {
    problems.push(`branch: "${branch}" is not a branch name. Write one such as main or contribution-log.`)
  }
  return branch
}

function readChoice<T extends string>(problems: string[], name: string, choices: readonly T[], absent: T): T {
  const given = text(name)
  if (given === undefined) return absent
  const choice = choices.find((one) => one === given)
  if (choice === undefined)
    problems.push(`${name}: "${given}" is unknown. Write one of: ${choices.join(', ')}.`)
  return choice ?? absent
}

/** The first of each key. */
export function uniqueBy<T>(all: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of all) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return [...first.values()]
}
