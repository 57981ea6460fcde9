import type { Contribution } from '../record/contribution.ts'
import { toDay, type Window } from '../record/window.ts'
import { type CoverageLine, renderCoverageLine } from './coverage.ts'
import { withoutMark } from './mark.ts'
import { count, escapeText, link } from './markdown.ts'
import { countByType, type Report } from './report.ts'
import { TYPE_WORDS } from './words.ts'

/** A run of thousands of new entries is told by its first ones. */
const MAX_NEWS = 200
/** GitHub takes no longer text of a pull request, in characters: it says `body is too long (maximum is 65536 characters)`. */
const MAX_PROPOSAL = 65_536
/** More than these are folded away. */
const MAX_OPEN_NEWS = 10

/** What a run has to tell: see `renderSummary`. */
export interface Run {
  readonly report: Report
  /** The sources as of this run. */
  readonly coverage: readonly CoverageLine[]
  readonly added: readonly Contribution[]
  readonly updated: readonly Contribution[]
  readonly failures: readonly { readonly origin: string; readonly error: string }[]
  readonly notices: readonly string[]
  /** What became of the files, in one sentence. */
  readonly result: string
  /** The log at the commit just made, or as it was. */
  readonly logUrl: string | undefined
  /** Nomination packs, at the commit just made or as they were. */
  readonly packs: readonly { readonly name: string; readonly url: string }[]
  /** The log itself, for a run that writes nothing. */
  readonly preview: string | undefined
}

/** The job's summary as GitHub Flavored Markdown: the totals, what is new, one line a source, and where the log is. */
export function renderSummary(run: Run): string {
  return renderRun(run, MAX_NEWS)
}

/**
 * The same as the text of a pull request. Links to other people's pull requests go a way that leaves no trace there:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function renderProposal(run: Run): string {
  const texts = [MAX_NEWS, MAX_OPEN_NEWS, 0].map((maxNews) =>
    renderRun(run, maxNews).replace(
      /\]\(https:\/\/github\.com\/(?=[^/)]+\/[^/)]+\/(?:pull|issues|discussions|commit)\/)/g,
      '](https://redirect.github.com/',
    ),
  )
  return texts.find(({ length }) => length <= MAX_PROPOSAL) ?? cutLines(texts.at(-1) ?? '', MAX_PROPOSAL)
}

function cutLines(text: string, length: number): string {
  return text.slice(0, text.lastIndexOf('\n', length - 1) + 1)
}

function renderRun(run: Run, maxNews: number): string {
  const { report, added, updated, failures, notices, result, logUrl, preview } = run
  const { window } = report
  const blocks = [
    '# Contribution log',
    `**${count(report.total, 'contribution', 'contributions')}** from ${window.since} to ${window.until}${renderCounts(report)}`,
    [result, ...(logUrl === undefined ? [] : [`[Open the log](${logUrl})`])].join(' '),
    ...notices.map((notice) => `Note: ${escapeText(notice)}`),
    '## Sources',
    run.coverage.map(renderCoverageLine).join('\n') || 'None.',
    ...renderFailures(failures),
    ...renderNews('New', added, window, maxNews),
    ...renderNews('Changed', updated, window, maxNews),
    ...renderPacks(run.packs),
    ...(preview === undefined ? [] : ['---', withoutPicture(withoutMark(preview))]),
  ]
  return `${blocks.join('\n\n')}\n`
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
  { timeZone }: Window,
  maxNews: number,
): string[] {
  if (news.length === 0) return []
  const lines = news.slice(0, maxNews).map(({ date, type, title: text, url }) => {
    return `- ${toDay(date, timeZone)} ${TYPE_WORDS[type].one}: ${link(text, url)}`
  })
  const left = news.length - lines.length
  const list = [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')
  const heading = `## ${title} (${news.length})`
  if (news.length <= MAX_OPEN_NEWS) return [heading, list]
  return [heading, '<details><summary>Show them</summary>', list, '</details>']
}

/** A file that was not written cannot be shown. */
function withoutPicture(log: string): string {
  return log.replace(/<picture>[\s\S]*?<\/picture>\n\n/, '')
}

/** The last thing before a nomination: what is sent to the nominator. */
function renderPacks(packs: Run['packs']): string[] {
  if (packs.length === 0) return []
  return ['## Nomination packs', packs.map(({ name, url }) => `- ${link(name, url)}`).join('\n')]
}

function renderFailures(failures: Run['failures']): string[] {
  if (failures.length === 0) return []
  const lines = failures.map(({ origin, error }) => `- ${escapeText(origin)}: ${escapeText(error)}`)
  return ['## Not read this time', 'What was recorded of them before is kept.', lines.join('\n')]
}
