import { type Contribution, type ContributionType, compareText } from '../record/contribution.ts'
import { count, escapeText, formatNumber, link } from './markdown.ts'
import type { CoverageLine, Entry, Reach, Report, Section } from './report.ts'
import { METRIC_WORDS, TYPE_WORDS } from './words.ts'

const MARK = '<!-- contribution-log:'
const FIRST_LINE = `${MARK} generated from ledger.json; what is changed here by hand is overwritten -->`
/** GitHub shows no more than 512,000 bytes of a Markdown file. */
const MAX_BYTES = 450_000
/** What a repository's heading, count and search link take at most, in bytes. */
const FOLDED_BYTES = 600

/** The pull requests of one repository. */
interface Group {
  readonly name: string
  readonly url: string | undefined
  readonly entries: readonly Entry[]
}

/** What has to be left out for the log to stay small enough. */
interface Limits {
  /** Repositories of which only the count is shown. */
  readonly folded: ReadonlySet<string>
  /** How many entries a list shows, and how many repositories. */
  readonly entries: number
}

/** Whether a file is a log that we wrote, and so may be written again. */
export function isGenerated(text: string): boolean {
  return text.startsWith(MARK)
}

/** A log to be shown inside another text. */
export function withoutMark(log: string): string {
  return log.slice(log.indexOf('\n')).trimStart()
}

/**
 * The log as GitHub Flavored Markdown, below 450 KB. Beyond that the fullest repositories become a count with a search
 * link, as many as it takes; should that not be enough, every list ends early and says so.
 */
export function renderLog(report: Report): string {
  const whole = renderWithin(report, { folded: new Set(), entries: Number.POSITIVE_INFINITY })
  const folded = chooseFolded(report, Buffer.byteLength(whole) - MAX_BYTES)
  let text = folded.size === 0 ? whole : renderWithin(report, { folded, entries: Number.POSITIVE_INFINITY })
  for (let entries = 2048; Buffer.byteLength(text) >= MAX_BYTES && entries >= 1; entries /= 2) {
    text = renderWithin(report, { folded, entries })
  }
  return text
}

function chooseFolded(report: Report, excess: number): Set<string> {
  const folded = new Set<string>()
  let left = excess
  const sizes = toGroups(report)
    .map((group) => ({
      name: group.name,
      bytes: Buffer.byteLength(group.entries.map((entry) => renderEntry(entry)).join('\n')),
    }))
    .sort((a, b) => b.bytes - a.bytes)
  for (const { name, bytes } of sizes) {
    if (left < 0 || bytes <= FOLDED_BYTES) break
    folded.add(name)
    left -= bytes - FOLDED_BYTES
  }
  return folded
}

function renderWithin(report: Report, limits: Limits): string {
  const { window, total, sections } = report
  const days = `from ${window.since} to ${window.until}`
  const blocks = [
    FIRST_LINE,
    `# Contributions of ${escapeText(report.name)}`,
    total === 0
      ? `No contributions are recorded ${days}.`
      : `**${count(total, 'contribution', 'contributions')}** ${days}`,
    ...(sections.length > 0 ? [renderTotals(sections)] : []),
    ...renderAreas(report),
    ...sections.flatMap((section) => renderSection(section, report, limits)),
    '## Coverage',
    report.coverage.length === 0
      ? 'No sources are configured.'
      : report.coverage.map(toCoverageLine).join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function renderTotals(sections: readonly Section[]): string {
  const hasReach = sections.some(({ reach }) => reach.length > 0)
  const rows = sections.map(({ type, entries, reach }) => {
    const { title } = TYPE_WORDS[type]
    const cells = [`[${title}](#${toAnchor(title)})`, formatNumber(entries.length), entries[0]?.day ?? '']
    return row(hasReach ? [...cells, renderReach(reach)] : cells)
  })
  const head = ['Contributions', 'Entries', 'Newest', ...(hasReach ? ['Reach'] : [])]
  const rule = ['---', '--:', '---', ...(hasReach ? ['--:'] : [])]
  return [row(head), row(rule), ...rows].join('\n')
}

function renderAreas({ areas }: Report): string[] {
  if (areas.length === 0) return []
  return [
    `Areas: ${areas.map(({ name, entries }) => `${escapeText(name)} ${formatNumber(entries)}`).join(' · ')}`,
  ]
}

function renderSection(section: Section, report: Report, limits: Limits): string[] {
  const heading = `## ${TYPE_WORDS[section.type].title}`
  if (section.type === 'pull-request') return [heading, ...renderGroups(toGroups(report), report, limits)]
  const containers = new Map(
    section.entries.map(({ contribution: { container } }) => [container?.name, container]),
  )
  const [only] = containers.size === 1 ? containers.values() : []
  const list = renderList(section.entries, limits.entries, (entry) => renderEntry(entry, containers.size > 1))
  return only ? [heading, `From ${link(only.name, only.url)}`, list] : [heading, list]
}

function renderGroups(groups: readonly Group[], report: Report, limits: Limits): string[] {
  const shown = groups.slice(0, limits.entries).flatMap((group) => renderGroup(group, report, limits))
  const left = groups.slice(limits.entries)
  if (left.length === 0) return shown
  const number = left.reduce((sum, { entries }) => sum + entries.length, 0)
  return [
    ...shown,
    `and ${formatNumber(number)} more in ${count(left.length, 'other repository', 'other repositories')}`,
  ]
}

function renderGroup(group: Group, report: Report, limits: Limits): string[] {
  const { name, url, entries } = group
  const heading = `### ${link(name, url)} · ${formatNumber(entries.length)}`
  if (!limits.folded.has(name))
    return [heading, renderList(entries, limits.entries, (entry) => renderEntry(entry))]
  const logins = [
    ...new Set(entries.map(({ contribution }) => contribution.origin.replace(/^github:/, ''))),
  ].sort(compareText)
  const searches = logins.map((login) => link(`by ${login}`, url && toSearchUrl(url, login, report)))
  return [
    heading,
    `${count(entries.length, 'merged pull request', 'merged pull requests')}: ${searches.join(', ')}`,
  ]
}

function renderList(entries: readonly Entry[], limit: number, render: (entry: Entry) => string): string {
  const left = entries.length - limit
  const lines = entries.slice(0, limit).map(render)
  return (
    left > 0 ? [...lines, `- and ${formatNumber(left)} more in [ledger.json](ledger.json)`] : lines
  ).join('\n')
}

function renderEntry({ day, contribution }: Entry, showsContainer = false): string {
  const { title, url, container, role, also, landed, highlight, 'end-date': end } = contribution
  const parts = [
    `- ${day} ${link(title, url)}`,
    ...(end !== undefined && end > day ? [`until ${end}`] : []),
    ...(showsContainer && container ? [escapeText(container.name)] : []),
    ...(role === undefined ? [] : [escapeText(role)]),
    ...toMetrics(contribution),
    ...(landed === undefined ? [] : ['landed by another route']),
    ...(also === undefined ? [] : [`also on ${also.map((place) => link(place.name, place.url)).join(', ')}`]),
    ...(highlight ? ['★'] : []),
  ]
  return parts.join(' · ')
}

function toMetrics({ metrics }: Contribution): string[] {
  return Object.entries(METRIC_WORDS).flatMap(([name, { one, many }]) => {
    const metric = metrics?.[name as keyof typeof METRIC_WORDS]
    return metric ? [count(metric.value, one, many)] : []
  })
}

function renderReach(reach: readonly Reach[]): string {
  return reach
    .map(({ metric, value }) => count(value, METRIC_WORDS[metric].one, METRIC_WORDS[metric].many))
    .join(', ')
}

/** The fullest repository first: it says most about where the work went. */
function toGroups({ sections }: Report): Group[] {
  const entries =
    sections.find(({ type }) => type === ('pull-request' satisfies ContributionType))?.entries ?? []
  const groups = Map.groupBy(entries, ({ contribution }) => contribution.container?.name ?? 'Elsewhere')
  return [...groups]
    .map(([name, members]) => ({ name, url: members[0]?.contribution.container?.url, entries: members }))
    .sort((a, b) => b.entries.length - a.entries.length || compareText(a.name, b.name))
}

function toSearchUrl(repository: string, login: string, { window }: Report): string {
  const search = `is:pr is:merged author:${login} merged:${window.since}..${window.until}`
  return `${repository}/pulls?q=${encodeURIComponent(search)}`
}

/** One line a source: what the record holds of it, how far back it is complete, and what is amiss. */
export function toCoverageLine(line: CoverageLine): string {
  const facts = [
    `${formatNumber(line.recorded)} recorded`,
    ...(line.completeSince === undefined ? [] : [`complete since ${line.completeSince}`]),
    ...line.notes.map(escapeText),
    ...(line.lastSuccess === undefined
      ? []
      : [line.lastSuccess === 'never' ? 'not read yet' : `not read since ${line.lastSuccess}`]),
    ...(line.isRetired ? ['no longer collected'] : []),
  ]
  return `- ${toSourceName(line)}: ${facts.join(', ')}`
}

function toSourceName({ origin, name }: CoverageLine): string {
  const [kind = '', rest = ''] = origin.split(/:(.*)/s)
  if (origin === 'manual') return 'Added by hand'
  if (kind === 'github') return `GitHub ${escapeText(rest)}`
  if (kind === 'feed') return `Feed ${link(name ?? rest, rest)}`
  if (kind === 'youtube') return `YouTube ${link(name ?? rest, toYouTubeUrl(rest))}`
  return escapeText(origin)
}

function toYouTubeUrl(id: string): string {
  if (id.startsWith('@')) return `https://www.youtube.com/${id}`
  return id.startsWith('UC')
    ? `https://www.youtube.com/channel/${id}`
    : `https://www.youtube.com/playlist?list=${id}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The id that GitHub gives a heading. */
function toAnchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}
