import { createHash } from 'node:crypto'
import type { ProgramOptions } from '../nomination/programs/ids.ts'
import type { Contribution, MetricName } from '../record/contribution.ts'
import type { Descriptive, Override } from '../record/override.ts'
import { cut, DESCRIPTION_LENGTH, TITLE_LENGTH, toCollapsedLine, toLine } from '../record/text.ts'
import { toRecordedUrl } from '../record/url.ts'
import type { Configuration, FeedOptions, UserOptions, YouTubeOptions } from './configuration.ts'
import type {
  Config,
  DescriptiveEntry,
  FeedEntry,
  ManualEntry,
  OverrideEntry,
  ProgramEntry,
  UserEntry,
  YouTubeEntry,
} from './schema.ts'

/** The file's words in those of the program. */
export function toConfiguration(config: Config): Configuration {
  const { window = {}, github = {}, feeds = [], youtube = [], contributions = [], overrides = [] } = config
  const { 'time-zone': timeZone, name, areas = [], programs = [] } = config
  const { users = [], include = ['pull-requests'], 'landed-labels': landed = {} } = github
  return {
    ...(window.months !== undefined && { months: window.months }),
    ...(window.since !== undefined && { since: window.since }),
    ...(timeZone !== undefined && { timeZone }),
    ...(name !== undefined && { name: toCollapsedLine(name) }),
    users: users.map(toUser),
    excludeRepositories: github['exclude-repositories'] ?? [],
    excludeLabels: github['exclude-labels'] ?? [],
    landedLabels: new Map(
      Object.entries(landed).map(([repository, labels]) => [repository, [labels].flat()]),
    ),
    includesPrivate: github.private ?? false,
    includesPullRequests: include.includes('pull-requests'),
    feeds: feeds.map(toFeed),
    youtube: youtube.map(toYouTube),
    manual: contributions.map(toManual),
    overrides: overrides.map(toOverride),
    areas: areas.map(({ name: area, keywords }) => ({ name: toLabel(area), keywords })),
    programs: programs.map(toProgram),
  }
}

/** What an entry of the file is called in the record, as long as its date, type and title, or its key, stay. */
export function toManualId({ key, date, type, title }: ManualEntry): string {
  if (key !== undefined) return `manual:${toLine(key)}`
  const hash = createHash('sha256').update([date, type, title].join('\n')).digest('hex')
  return `manual:${hash.slice(0, 12)}`
}

function toManual(entry: ManualEntry): Contribution {
  const { key: _, metrics, ...described } = entry
  const counts = Object.entries(metrics ?? {}).map(([name, value]): [string, unknown] => [
    name,
    { value, 'as-of': entry.date.slice(0, 10) },
  ])
  return {
    id: toManualId(entry),
    origin: 'manual',
    ...(toDescriptive(described) as Pick<Contribution, 'type' | 'title' | 'date'>),
    ...(counts.length > 0 && { metrics: Object.fromEntries(counts) as Record<MetricName, never> }),
  }
}

function toOverride({ match, set, hide, forget }: OverrideEntry, index: number): Override {
  const { url, ...others } = match
  const link = url === undefined ? undefined : (toRecordedUrl(url) ?? url)
  return {
    place: `overrides[${index}]`,
    match: { ...others, ...(link !== undefined && { url: link }) } as Override['match'],
    ...(set && { set: toDescriptive(set) }),
    isHidden: hide ?? false,
    isForgotten: forget ?? false,
  }
}

/** Texts as the record has them: on one line and not too long, links without tracking, times in UTC. */
function toDescriptive(entry: DescriptiveEntry): Descriptive {
  const { title, description, url, date, container, metrics, role, tags, areas, audience, ...others } = entry
  const link = url === undefined ? undefined : toRecordedUrl(url)
  const home = container?.url === undefined ? undefined : toRecordedUrl(container.url)
  return {
    ...(others as Descriptive),
    ...(title !== undefined && { title: cut(toCollapsedLine(title), TITLE_LENGTH) }),
    ...(description !== undefined && { description: cut(toCollapsedLine(description), DESCRIPTION_LENGTH) }),
    ...(link !== undefined && { url: link }),
    ...(date !== undefined && { date: toRecordedDate(date) }),
    ...(role !== undefined && { role: toLabel(role) }),
    ...(tags && { tags: tags.map(toLabel) }),
    ...(areas && { areas: areas.map(toLabel) }),
    ...(audience && { audience: audience.map(toLabel) }),
    ...(container && { container: { name: toLabel(container.name), ...(home && { url: home }) } }),
    ...(metrics && { counts: metrics as NonNullable<Descriptive['counts']> }),
  }
}

function toLabel(text: string): string {
  return cut(toCollapsedLine(text), TITLE_LENGTH)
}

function toRecordedDate(date: string): string {
  return date.length === 'YYYY-MM-DD'.length ? date : new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
}

function toUser(user: UserEntry): UserOptions {
  const { login, ...rest } = typeof user === 'string' ? { login: user } : user
  return { login: login.replace(/^@/, ''), ...rest }
}

function toFeed(feed: FeedEntry): FeedOptions {
  const entry = typeof feed === 'string' ? { url: feed } : feed
  return {
    address: new URL(entry.url.trim()).href,
    ...(entry.type !== undefined && { type: entry.type }),
    keywords: entry.keywords ?? [],
    excludeKeywords: entry['exclude-keywords'] ?? [],
    ...(entry.author !== undefined && { author: entry.author }),
  }
}

function toProgram(entry: ProgramEntry): ProgramOptions {
  const { program: id, names = {} } = typeof entry === 'string' ? { program: entry } : entry
  return { id, names }
}

function toYouTube(entry: YouTubeEntry): YouTubeOptions {
  if (typeof entry === 'string') return { channel: entry, excludeTypes: [] }
  return { channel: entry.channel, excludeTypes: entry.exclude ?? [] }
}
