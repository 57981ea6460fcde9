import { ConfigError } from '../errors.ts'
import { PROGRAM_IDS, type ProgramId } from '../nomination/programs/ids.ts'
import { shorten, withoutCredentials } from '../record/credentials.ts'
import { parseWebUrl } from '../record/url.ts'
import { isTimeZone, toDay, toWindow } from '../record/window.ts'
import { UPDATE_BRANCH } from '../repository/repository.ts'
import {
  explainKey,
  explainPlaylistFeed,
  needsKey,
  parseYouTubeTarget,
  type YouTubeTarget,
} from '../sources/youtube/target.ts'
import {
  type Form,
  type InputOptions,
  readChoice,
  readDay,
  readItems,
  readSecret,
  readText,
  refuse,
  type Wording,
} from './form.ts'

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

/** Reads and checks every input, and throws one ConfigError with all that is wrong. */
export function readInputs(options: InputOptions): Inputs {
  const problems: string[] = []
  const form = { ...options, problems }
  const { nameOf } = options
  const timeZone = readTimeZone(form)
  const { since, until } = readDays(form, timeZone)
  const token = readSecret(form, 'token')
  if (token === undefined && options.needsToken)
    refuse(form, 'token', "it is missing. Leave the input out to use the workflow's own token, or give one.")
  const searchToken = readSecret(form, 'search-token')
  const searchApiUrl = readSearchApiUrl(form, searchToken)
  const youtubeApiKey = readSecret(form, 'youtube-api-key')
  const inputs: Inputs = {
    nameOf,
    token: token ?? '',
    searchToken: searchToken ?? token ?? '',
    searchApiUrl,
    githubUsers: readLogins(form),
    excludeRepositories: readItems(form, 'exclude-repositories', /[\n,]/),
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
    commitMessage: (readText(form, 'commit-message') ?? 'docs: update contribution log').replace(
      /\s+/g,
      (blank) => (blank.includes('\n') ? ' ' : blank),
    ),
  }
  if (inputs.publish === 'pull-request' && inputs.branch === UPDATE_BRANCH) {
    refuse(
      form,
      'branch',
      `"${UPDATE_BRANCH}" is the pull request's own branch. Write the branch it is to be merged into, or leave it out for the default branch.`,
    )
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return inputs
}

function readTimeZone(form: Form): string | undefined {
  const timeZone = readText(form, 'time-zone')
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone
  refuse(
    form,
    'time-zone',
    `"${timeZone}" is not a time zone. Write an IANA name such as Europe/Oslo or UTC.`,
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
    refuse(
      form,
      'until',
      `${until} is in the future (today is ${today} in ${timeZone ?? 'UTC'}). Write that day or an earlier one, or leave it out.`,
    )
  } else if (since !== undefined && since > (until ?? latest)) {
    const last = until ?? today
    refuse(
      form,
      'since',
      `${since} is after until (${last}). Write an earlier day, such as ${toWindow(last, 'UTC').since}.`,
    )
  }
  return { since, until }
}

function readSearchApiUrl(form: Form, searchToken: string | undefined): string {
  const { apiUrl } = form
  const given = readText(form, 'search-api-url')
  if (given === undefined) return apiUrl
  const parsed = parseWebUrl(given)
  const url = parsed?.href.replace(/(?<!\/)\/+$/, '')
  if (url === undefined || parsed?.username || parsed?.password) {
    refuse(
      form,
      'search-api-url',
      `"${shorten(given)}" is not a URL. Write the address of an API, such as https://api.github.com.`,
    )
    return apiUrl
  }
  if (url !== apiUrl && searchToken === undefined) {
    refuse(
      form,
      'search-token',
      `it is missing. ${shorten(url)} is another GitHub than the one that runs this, and needs a token of its own.`,
    )
  }
  return url
}

/** https://docs.github.com/en/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication */
function readLogins(form: Form): string[] {
  const logins = readItems(form, 'github-users', /[\n,]/).map((login) => login.replace(/^@/, ''))
  for (const login of logins) {
    if (!/^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i.test(login)) {
      refuse(
        form,
        'github-users',
        `"${login}" is not a login. Write the name from the profile's address, such as ada for https://github.com/ada.`,
      )
    }
  }
  return uniqueBy(logins, (login) => login.toLowerCase())
}

function readFeeds(form: Form): string[] {
  const feeds = readItems(form, 'feeds', /\n/).map((feed) => {
    const isSeveral = /[\s,]https?:/.test(feed)
    const url = /\s/.test(feed) || isSeveral ? undefined : parseWebUrl(feed)
    const playlist = url && parseYouTubeTarget(url.href)
    if (playlist && needsKey(playlist)) refuse(form, 'feeds', explainPlaylistFeed(playlist))
    if (!url)
      refuse(
        form,
        'feeds',
        `"${shorten(feed)}" is ${isSeveral ? 'more than one address' : 'not a URL'}. Write one address ${form.oneBy}, such as https://example.com/feed.xml.`,
      )
    return url?.href ?? ''
  })
  // A fragment is never sent.
  const addresses = uniqueBy(feeds.filter(Boolean), (feed) => feed.replace(/#.*/s, ''))
  // What lets somebody in is no part of what a feed is recorded as.
  for (const [feed, same] of Map.groupBy(addresses, withoutCredentials)) {
    if (same.length === 1) continue
    refuse(
      form,
      'feeds',
      `${same.length} addresses of ${feed} differ only in a password, or a parameter that is taken for one, such as key, and would be recorded as one feed. Keep one of them.`,
    )
  }
  return addresses
}

function readYouTube(form: Form, hasKey: boolean): YouTubeTarget[] {
  const targets = readItems(form, 'youtube', /\n/).flatMap((item): YouTubeTarget[] => {
    const target = parseYouTubeTarget(item)
    if (!target) {
      refuse(
        form,
        'youtube',
        `"${shorten(item)}" is no channel. Write one ${form.oneBy}: a channel id (UC and 22 more characters), a list of uploads (UU…), or the address of either; with a key also a @handle or a playlist (PL…).`,
      )
      return []
    }
    if (needsKey(target) && !hasKey)
      refuse(form, 'youtube', explainKey(target, form.nameOf('youtube-api-key')))
    return [target]
  })
  return uniqueBy(targets, ({ id }) => id)
}

function readPrograms(form: Form): ProgramId[] {
  return readItems(form, 'programs', /[\n,]/).flatMap((given): ProgramId[] => {
    const id = PROGRAM_IDS.find((one) => one === given.toLowerCase())
    if (!id) refuse(form, 'programs', `"${given}" is unknown. Write some of: ${PROGRAM_IDS.join(', ')}.`)
    return id ? [id] : []
  })
}

function readDirectory(form: Form): string {
  const given = readText(form, 'directory') ?? 'contribution-log'
  const directory = toRepositoryPath(given)
  if (directory === undefined) {
    refuse(
      form,
      'directory',
      `"${given}" is not a folder in the repository. Write a path such as contribution-log or docs/log.`,
    )
  }
  return directory ?? ''
}

function readConfigPath(form: Form): Inputs['config'] {
  const given = readText(form, 'config')
  const path = toRepositoryPath(given ?? CONFIG_PATH)
  if (!path)
    refuse(form, 'config', `"${given}" is not a file in the repository. Write a path such as ${CONFIG_PATH}.`)
  return { path: path ?? '', isRequired: given !== undefined }
}

/** A path without slashes at its ends, empty for the root; `undefined` when it leads elsewhere. */
function toRepositoryPath(given: string): string | undefined {
  const path = given.replace(/^(?:\.\/+)+/, '').replace(/(?<!\/)\/+$/, '')
  if (path === '.' || path === '') return ''
  const isInside = path.split('/').every((part) => !/^[. ]*$/.test(part) && !isGitFolder(part))
  return isInside && !/[\\\p{Cc}]/u.test(path) ? path : undefined
}

/** In any spelling that Windows or macOS take for it, which git refuses: https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS */
function isGitFolder(name: string): boolean {
  return /^(?:\.git|git~\d+)[. ]*(?::|$)/i.test(name.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
}

/** https://git-scm.com/docs/git-check-ref-format */
function readBranch(form: Form): string | undefined {
  const branch = readText(form, 'branch')?.replace(/^refs\/heads\//, '')
  if (branch === undefined) return undefined
  if (/[\x00-\x20~^:?*[\\\x7F]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(branch)) {
    refuse(form, 'branch', `"${branch}" is not a branch name. Write one such as main or contribution-log.`)
  }
  return branch
}

/** The first of each key. */
export function uniqueBy<T>(all: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of all) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return [...first.values()]
}
