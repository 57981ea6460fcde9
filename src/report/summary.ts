import type { Contribution } from '../record/contribution.ts'
import { dayIn, type Window } from '../record/window.ts'
import { type CoverageLine, renderCoverageLine } from './coverage.ts'
import { renderLogInside } from './log.ts'
import { count, escapeText, link, linkWithoutMark, type RenderLink, renderBlock } from './markdown.ts'
import { countByType, type Report } from './report.ts'
import { TYPE_WORDS } from './words.ts'

/** Of thousands of new entries only the first are listed. */
const MAX_NEWS = 200
/**
 * The longest text of a pull request that GitHub accepts, in characters: beyond, it says `body is too long (maximum is 65536
 * characters)`.
 */
const MAX_PROPOSAL = 65_536
/** Longer lists of news are folded. */
const MAX_OPEN_NEWS = 10
/** How much of a run the text of a pull request tells: the first of these that GitHub accepts. */
const PROPOSAL_LIMITS = [
  { maxNews: MAX_NEWS, maxOthers: Number.POSITIVE_INFINITY },
  { maxNews: MAX_OPEN_NEWS, maxOthers: Number.POSITIVE_INFINITY },
  { maxNews: 0, maxOthers: Number.POSITIVE_INFINITY },
  { maxNews: 0, maxOthers: 50 },
  { maxNews: 0, maxOthers: 0 },
]

/** What is told about a run: see `renderSummary`. */
export interface Run {
  readonly report: Report
  /** The sources as of this run. */
  readonly coverage: readonly CoverageLine[]
  readonly added: readonly Contribution[]
  readonly updated: readonly Contribution[]
  readonly failures: readonly { readonly origin: string; readonly error: string }[]
  readonly notices: readonly string[]
  /** Lines of the configuration file that keep what was written into files by hand: of which file, and as YAML. */
  readonly keepers: readonly { readonly path: string; readonly lines: string }[]
  /** What was done with the files, in one sentence. */
  readonly result: string
  /** The log at the commit just made, or as it was. */
  readonly logUrl: string | undefined
  /** Nomination packs, at the commit just made or as they were. */
  readonly packs: readonly { readonly name: string; readonly url: string }[]
  /** Nothing was written, so the summary shows the log itself. */
  readonly isPreview: boolean
}

/** How a run is rendered. */
interface Style {
  readonly renderLink: RenderLink
  /** The most entries of a list of news. */
  readonly maxNews: number
  /** The most items of any other list. */
  readonly maxOthers: number
}

/** The job's summary as GitHub Flavored Markdown: the totals, what is new, one line a source, and where the log is. */
export function renderSummary(run: Run): string {
  const blocks = renderRun(run, { renderLink: link, maxNews: MAX_NEWS, maxOthers: Number.POSITIVE_INFINITY })
  return join([...blocks, ...(run.isPreview ? ['---', renderLogInside(run.report)] : [])])
}

/** The same as the text of a pull request, with as much of it as GitHub accepts. */
export function renderProposal(run: Run): string {
  let text = ''
  for (const limits of PROPOSAL_LIMITS) {
    text = join(renderRun(run, { ...limits, renderLink: linkWithoutMark }))
    if (text.length <= MAX_PROPOSAL) break
  }
  return text
}

function join(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

function renderRun(run: Run, style: Style): string[] {
  const { report, added, updated, failures, notices, result, logUrl } = run
  const { window } = report
  const { renderLink, maxOthers } = style
  return [
    '# Contribution log',
    `**${count(report.total, 'contribution', 'contributions')}** from ${window.since} to ${window.until}${renderCounts(report)}`,
    ...upTo(report.unknown, maxOthers, escapeText),
    [result, ...(logUrl === undefined ? [] : [renderLink('Open the log', logUrl)])].join(' '),
    ...upTo(notices, maxOthers, (notice) => `Note: ${escapeText(notice)}`),
    ...(maxOthers === 0 ? [] : renderKeepers(run.keepers)),
    '## Sources',
    upTo(run.coverage, maxOthers, (line) => renderCoverageLine(line, renderLink)).join('\n') || 'None.',
    ...renderFailures(failures, maxOthers),
    ...renderNews('New', added, window, style),
    ...renderNews('Changed', updated, window, style),
    ...renderPacks(run.packs, renderLink),
  ]
}

/** The first ones, and how many are left. */
function upTo<T>(all: readonly T[], max: number, render: (one: T) => string): string[] {
  const left = all.length - Math.min(max, all.length)
  return [...all.slice(0, max).map(render), ...(left > 0 ? [`- and ${left} more`] : [])]
}

/** `2 videos, 1 talk`, in the order of the log. */
export function describeCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([type, number]) => {
      const { one, many } = TYPE_WORDS[type as Contribution['type']]
      return count(number, one, many)
    })
    .join(', ')
}

function renderCounts(report: Report): string {
  return report.total === 0 ? '' : `: ${describeCounts(countByType(report))}`
}

function renderNews(
  title: string,
  news: readonly Contribution[],
  window: Window,
  { renderLink, maxNews }: Style,
): string[] {
  if (news.length === 0) return []
  const list = upTo(news, maxNews, (entry) => {
    const { type, title: text, url } = entry
    return `- ${dayIn(window, entry)} ${TYPE_WORDS[type].one}: ${renderLink(text, url)}`
  }).join('\n')
  const heading = `## ${title} (${news.length})`
  if (news.length <= MAX_OPEN_NEWS) return [heading, list]
  return [heading, '<details><summary>Show them</summary>', list, '</details>']
}

/** Last, since these are what is needed for a nomination. */
function renderPacks(packs: Run['packs'], renderLink: RenderLink): string[] {
  if (packs.length === 0) return []
  return ['## Nomination packs', packs.map(({ name, url }) => `- ${renderLink(name, url)}`).join('\n')]
}

function renderKeepers(keepers: Run['keepers']): string[] {
  return keepers.flatMap(({ path, lines }) => [
    `What was written into ${escapeText(path)} by hand is not in the file that is made anew. These lines of the configuration file keep it:`,
    renderBlock(lines, 'yaml'),
  ])
}

function renderFailures(failures: Run['failures'], max: number): string[] {
  if (failures.length === 0) return []
  const lines = upTo(failures, max, ({ origin, error }) => `- ${escapeText(origin)}: ${escapeText(error)}`)
  return ['## Not read this time', 'What was recorded of them before is kept.', lines.join('\n')]
}
