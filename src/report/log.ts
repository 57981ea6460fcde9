import { type ContributionType, compareText } from '../record/contribution.ts'
import { renderCoverageLine } from './coverage.ts'
import { describeUnknownMonths } from './empty-months.ts'
import { renderEntry, renderHighlight, renderReference } from './entry.ts'
import { FIRST_LINE } from './mark.ts'
import { count, escapeText, formatNumber, link, renderTable } from './markdown.ts'
import { escapeMarkup } from './markup.ts'
import type { Entry, Reach, Report, Section } from './report.ts'
import { METRIC_WORDS, TYPE_WORDS } from './words.ts'

/** GitHub shows no more than 512,000 bytes of a Markdown file. */
const MAX_BYTES = 450_000
/** Longer lists show their first FOLDED_SHOWS entries, and fold the rest. */
const FOLD_ABOVE = 20
const FOLDED_SHOWS = 10
/** The same for the pull requests of one repository, and for repositories. */
const FOLD_REPOSITORY_ABOVE = 10
const FOLDED_REPOSITORY_SHOWS = 5
const SHOWN_REPOSITORIES = 10
/** What a repository's heading, count and search link take at most, in bytes. */
const FOLDED_BYTES = 600

/** The pull requests of one repository. */
interface RepositoryEntries {
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

/** The picture in the log: its files beside the log, and its alternative text. */
export interface Picture {
  readonly light: string
  readonly dark: string
  readonly alt: string
}

/** What only the log as a file has, and not the log inside another text. */
interface FileParts {
  readonly firstLine?: string
  readonly picture?: Picture | undefined
}

/**
 * The log as GitHub Flavored Markdown, below 450 KB. To stay below, the repositories with most pull requests become a count
 * with a search link, as many as needed; if that is not enough, every list ends early and says so.
 */
export function renderLog(report: Report, picture?: Picture): string {
  return renderToFit(report, { firstLine: FIRST_LINE, picture })
}

/** The same for use inside another text: without our mark and the picture, which only the file has. */
export function renderLogInside(report: Report): string {
  return renderToFit(report, {})
}

function renderToFit(report: Report, parts: FileParts): string {
  const whole = renderWithLimits(report, parts, { folded: new Set(), entries: Number.POSITIVE_INFINITY })
  const folded = chooseFolded(report, Buffer.byteLength(whole) - MAX_BYTES)
  let text =
    folded.size === 0 ? whole : renderWithLimits(report, parts, { folded, entries: Number.POSITIVE_INFINITY })
  for (let entries = 2048; Buffer.byteLength(text) >= MAX_BYTES && entries >= 1; entries /= 2) {
    text = renderWithLimits(report, parts, { folded, entries })
  }
  return text
}

function chooseFolded(report: Report, excess: number): Set<string> {
  const folded = new Set<string>()
  let left = excess
  const sizes = groupByRepository(report)
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

function renderWithLimits(report: Report, { firstLine, picture }: FileParts, limits: Limits): string {
  const { window, total, sections } = report
  const days = `from ${window.since} to ${window.until}`
  const blocks = [
    ...(firstLine === undefined ? [] : [firstLine]),
    report.name === undefined ? '# Contributions' : `# Contributions of ${escapeText(report.name)}`,
    total === 0
      ? `No contributions are recorded ${days}.`
      : `**${count(total, 'contribution', 'contributions')}** ${days}`,
    ...renderHighlights(report),
    ...(picture ? [renderPicture(picture)] : []),
    ...renderUnknown(report),
    ...(sections.length > 0 ? [renderTotals(sections)] : []),
    ...renderAreas(report),
    ...sections.flatMap((section) => renderSection(section, report, limits)),
    '## Coverage',
    report.coverage.length === 0
      ? 'No sources are configured.'
      : report.coverage.map((line) => renderCoverageLine(line)).join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function renderTotals(sections: readonly Section[]): string {
  const hasReach = sections.some(({ reach }) => reach.length > 0)
  const rows = sections.map(({ type, entries, reach }) => {
    const { title } = TYPE_WORDS[type]
    const cells = [`[${title}](#${toAnchor(title)})`, formatNumber(entries.length), entries[0]?.day ?? '']
    return hasReach ? [...cells, renderReach(reach)] : cells
  })
  const head = ['Contributions', 'Entries', 'Newest', ...(hasReach ? ['Reach'] : [])]
  return renderTable(head, rows, [1, 3])
}

function renderHighlights({ highlights }: Report): string[] {
  if (highlights.length === 0) return []
  // The next heading ends the highlights.
  return ['## Highlights', highlights.map((entry) => renderHighlight(entry)).join('\n'), '## At a glance']
}

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#specifying-the-theme-an-image-is-shown-to */
function renderPicture({ light, dark, alt }: Picture): string {
  return [
    '<picture>',
    `<source media="(prefers-color-scheme: dark)" srcset="${dark}">`,
    `<img alt="${escapeMarkup(alt)}" src="${light}">`,
    '</picture>',
  ].join('\n')
}

/** How far back each source is known stands under Coverage. */
function renderUnknown({ emptyMonths }: Report): string[] {
  const unknown = describeUnknownMonths(emptyMonths)
  return unknown === undefined ? [] : [`${unknown} (see [Coverage](#coverage))`]
}

function renderAreas({ areas }: Report): string[] {
  if (areas.length === 0) return []
  return [
    `Areas: ${areas.map(({ name, entries }) => `${escapeText(name)} ${formatNumber(entries)}`).join(' · ')}`,
  ]
}

function renderSection(section: Section, report: Report, limits: Limits): string[] {
  const heading = `## ${TYPE_WORDS[section.type].title}`
  if (section.type === 'pull-request')
    return [heading, ...renderGroups(groupByRepository(report), report, limits)]
  const containers = new Map(
    section.entries.map(({ contribution: { container } }) => [container?.name, container]),
  )
  const [only] = containers.size === 1 ? containers.values() : []
  const highlights = new Set(report.highlights)
  const list = renderList(section.entries, limits.entries, (entry) =>
    highlights.has(entry) ? renderReference(entry) : renderEntry(entry, containers.size > 1),
  )
  return only ? [heading, `From ${link(only.name, only.url)}`, list] : [heading, list]
}

function renderGroups(groups: readonly RepositoryEntries[], report: Report, limits: Limits): string[] {
  const render = (group: RepositoryEntries) => renderGroup(group, report, limits)
  const open = groups.slice(0, Math.min(SHOWN_REPOSITORIES, limits.entries))
  const folded = groups.slice(open.length, limits.entries)
  const left = groups.slice(open.length + folded.length)
  const pulls = (some: readonly RepositoryEntries[]) =>
    some.reduce((sum, { entries }) => sum + entries.length, 0)
  return [
    ...open.flatMap(render),
    ...(folded.length === 0
      ? []
      : renderDetails(
          `${formatNumber(pulls(folded))} more in ${count(folded.length, 'other repository', 'other repositories')}`,
          folded.flatMap(render),
        )),
    ...(left.length === 0
      ? []
      : [
          `and ${formatNumber(pulls(left))} more in ${count(left.length, 'other repository', 'other repositories')}`,
        ]),
  ]
}

/** A folded part. Blank lines around its blocks let GitHub render them as Markdown. */
function renderDetails(summary: string, blocks: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, ...blocks, '</details>']
}

function renderGroup(group: RepositoryEntries, report: Report, limits: Limits): string[] {
  const { name, url, entries } = group
  const heading = `### ${link(name, url)} · ${formatNumber(entries.length)}`
  if (!limits.folded.has(name)) {
    const highlights = new Set(report.highlights)
    const render = (entry: Entry) => (highlights.has(entry) ? renderReference(entry) : renderEntry(entry))
    return [
      heading,
      renderList(entries, limits.entries, render, FOLD_REPOSITORY_ABOVE, FOLDED_REPOSITORY_SHOWS),
    ]
  }
  const logins = [
    ...new Set(entries.map(({ contribution }) => contribution.origin.replace(/^github:/, ''))),
  ].sort(compareText)
  const searches = logins.map((login) => link(`by ${login}`, url && toSearchUrl(url, login, report)))
  return [
    heading,
    `${count(entries.length, 'merged pull request', 'merged pull requests')}: ${searches.join(', ')}`,
  ]
}

function renderList(
  entries: readonly Entry[],
  limit: number,
  render: (entry: Entry) => string,
  foldAbove = FOLD_ABOVE,
  foldedShows = FOLDED_SHOWS,
): string {
  const left = entries.length - limit
  const lines = entries.slice(0, limit).map(render)
  const all = left > 0 ? [...lines, `- and ${formatNumber(left)} more in [ledger.json](ledger.json)`] : lines
  if (all.length <= foldAbove) return all.join('\n')
  const rest = all.slice(foldedShows)
  return [
    all.slice(0, foldedShows).join('\n'),
    ...renderDetails(`and ${formatNumber(rest.length)} more`, [rest.join('\n')]),
  ].join('\n\n')
}

function renderReach(reach: readonly Reach[]): string {
  return reach
    .map(({ metric, value }) => count(value, METRIC_WORDS[metric].one, METRIC_WORDS[metric].many))
    .join(', ')
}

/** The repository with most pull requests first. */
function groupByRepository({ sections }: Report): RepositoryEntries[] {
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

/** The id that GitHub gives a heading. */
function toAnchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}
