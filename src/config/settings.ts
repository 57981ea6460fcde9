import { ConfigError } from '../errors.ts'
import type { ProgramOptions } from '../nomination/programs/ids.ts'
import type { Contribution, ContributionType } from '../record/contribution.ts'
import { toFeedOrigin } from '../record/credentials.ts'
import type { Curation } from '../record/curate.ts'
import { renewMatch } from '../record/renewal.ts'
import { toDay, toWindow, type Window } from '../record/window.ts'
import { parseYouTubeTarget, type YouTubeTarget } from '../sources/youtube/target.ts'
import type { Configuration, FeedOptions, UserOptions } from './configuration.ts'
import { type Inputs, uniqueBy } from './inputs.ts'

/** What a run is to do, from the inputs and the configuration file together. */
export interface Settings {
  readonly timeZone: string
  /** The day that counts as today. */
  readonly until: string
  /** The window that ends on a day. */
  readonly windowUpTo: (day: string) => Window
  /** Shown in the log in place of the profile's name. */
  readonly name: string | undefined
  readonly users: readonly UserOptions[]
  readonly includesPrivate: boolean
  readonly includesPullRequests: boolean
  readonly landedLabels: Configuration['landedLabels']
  readonly feeds: readonly FeedOptions[]
  readonly youtube: readonly YouTubeTarget[]
  readonly manual: readonly Contribution[]
  readonly curation: Curation
  readonly programs: readonly ProgramOptions[]
  /** The first day of all packs, where an input says so. */
  readonly packSince: string | undefined
}

/**
 * Lists add up, the same thing twice counts once; of single values the input wins. Throws ConfigError for days that do not
 * fit the zone, which the file may have said.
 */
export function toSettings(inputs: Inputs, file: Configuration, now: Date): Settings {
  const timeZone = inputs.timeZone ?? file.timeZone ?? 'UTC'
  const today = toDay(now.toISOString(), timeZone)
  const until = inputs.until ?? today
  const since = inputs.since ?? file.since
  checkDays(inputs, since, until, today, timeZone)
  const channels = file.youtube.map(({ channel, excludeTypes }) => ({
    target: parseYouTubeTarget(channel.trim()) as YouTubeTarget,
    excludeTypes,
  }))
  const feeds = mergeFeeds(inputs.feeds, file.feeds)
  return {
    timeZone,
    until,
    windowUpTo: (day) => toWindow(day, timeZone, since, file.months),
    name: file.name,
    // An id says more than a bare login.
    users: uniqueBy(
      [
        ...file.users.filter(({ id }) => id !== undefined),
        ...inputs.githubUsers.map((login) => ({ login })),
        ...file.users,
      ],
      ({ login }) => login.toLowerCase(),
    ),
    includesPrivate: file.includesPrivate,
    includesPullRequests: file.includesPullRequests,
    landedLabels: file.landedLabels,
    feeds,
    youtube: uniqueBy([...inputs.youtube, ...channels.map(({ target }) => target)], ({ id }) => id),
    manual: file.manual,
    // What the file says of a program goes before its bare name in an input.
    programs: uniqueBy(
      [...file.programs, ...inputs.programs.map((id) => ({ id, names: {} }))],
      ({ id }) => id,
    ),
    packSince: inputs.since,
    curation: {
      filters: {
        excludeRepositories: [...inputs.excludeRepositories, ...file.excludeRepositories],
        excludeLabels: file.excludeLabels,
        includesPrivate: file.includesPrivate,
        sources: [
          ...feeds.map((feed) => ({ ...feed, origin: originOf(feed), excludeTypes: [] })),
          ...channels.map(({ target, excludeTypes }) => ({
            ...{ origin: `youtube:${target.id}`, excludeTypes },
            ...{ keywords: [], excludeKeywords: [] },
          })),
        ],
      },
      overrides: file.overrides.map(({ match, ...word }) => ({ ...word, match: renewMatch(match, feeds) })),
      areas: file.areas,
      types: new Map(
        feeds.flatMap((feed): [string, ContributionType][] =>
          feed.type ? [[originOf(feed), feed.type]] : [],
        ),
      ),
    },
  }
}

/** What the file says of a feed holds for the address that an input gives of it, which may carry its key. */
function mergeFeeds(addresses: readonly string[], feeds: readonly FeedOptions[]): FeedOptions[] {
  const told = new Map(feeds.map((feed) => [originOf(feed), feed]))
  const given = addresses.map((address) => ({
    ...(told.get(originOf({ address })) ?? { keywords: [], excludeKeywords: [] }),
    address,
  }))
  return uniqueBy([...given, ...feeds], originOf)
}

function originOf({ address }: Pick<FeedOptions, 'address'>): string {
  return toFeedOrigin(address)
}

function checkDays(
  { nameOf, config, since: given }: Inputs,
  since: string | undefined,
  until: string,
  today: string,
  timeZone: string,
): void {
  if (until > today) {
    throw new ConfigError([
      `${nameOf('until')}: ${until} is in the future (today is ${today} in ${timeZone}). Write that day or an earlier one, or leave it out.`,
    ])
  }
  if (since !== undefined && since > until) {
    throw new ConfigError([
      `${given === undefined ? `${config.path}: window.since` : nameOf('since')}: ${since} is after until (${until}). Write an earlier day, such as ${toWindow(until, timeZone).since}.`,
    ])
  }
}
