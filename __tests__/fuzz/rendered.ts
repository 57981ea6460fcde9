import { XMLValidator } from 'fast-xml-parser'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { PROGRAMS } from '../../src/nomination/programs/registry.ts'
import type { Contribution } from '../../src/record/contribution.ts'
import { parseLedger } from '../../src/record/ledger-file.ts'
import { toLine } from '../../src/record/text.ts'
import { parseWebUrl } from '../../src/record/url.ts'
import type { Report } from '../../src/report/report.ts'
import { type Run, renderProposal, renderSummary } from '../../src/report/summary.ts'
import { flatten, parseGfm } from '../report/gfm.ts'
import { checkSame } from './round.ts'

/** What we make Markdown of. Anything else was made by a stranger's text. */
const OWN = new Set<Nodes['type']>([
  ...(['root', 'heading', 'paragraph', 'strong', 'text', 'table', 'tableRow', 'tableCell'] as const),
  ...(['list', 'listItem', 'link', 'html', 'thematicBreak'] as const),
])
const COPIED = new Set<Nodes['type']>(['inlineCode', 'code', 'blockquote'])
const OWN_HTML =
  /^(?:<!-- contribution-log(?:: .*| as made: [^>]*) -->|<picture>\n<source [^\n]*>\n<img [^\n]*>\n<\/picture>|<details><summary>[\w ,]+<\/summary>|<\/details>|<\/?span>)$/
/** What would break a line, hide in it or turn it round. */
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/
/** Where a spreadsheet takes a cell for a formula, whichever character separates cells there. */
const FORMULA = /^[=+\-@\t\r]/

const programs = Object.values(PROGRAMS)
const OWN_HOSTS = [
  ...['www.youtube.com', 'redirect.github.com', 'github.com'],
  ...programs.flatMap(({ facts }) => facts.map(({ source }) => new URL(source).host)),
]

/** The files of a record: each is what its readers take it for, and holds what it is to hold and nothing else. */
export function checkFiles(files: ReadonlyMap<string, string>, report: Report): void {
  for (const [path, text] of files) {
    if (path.endsWith('README.md')) checkLog(text, report)
    else if (path.endsWith('.md')) checkPack(text, report, files.get(path.replace(/md$/, 'json')) ?? '')
    else if (path.endsWith('.svg')) checkSame(path, XMLValidator.validate(text), true)
    else if (path.endsWith('.csv')) checkTable(path, text)
    else if (path.endsWith('ledger.json')) parseLedger(text)
    else JSON.parse(text)
  }
}

function checkLog(text: string, report: Report): void {
  const { total, highlights, coverage, sections } = report
  const nodes = checkMarkdown(text, report, OWN)
  const entries = sections.flatMap((section) => section.entries)
  checkSame('entries in the log', countItems(nodes), total + highlights.length + coverage.length)
  checkSeen(
    nodes,
    entries.map(({ contribution }) => contribution.title),
  )
}

/** The summary, and the text of a pull request, of a run that brought all of it. */
export function checkSummary(report: Report, contributions: readonly Contribution[]): void {
  const titles = contributions.map(({ title }) => title)
  const run: Run = {
    ...{ report, coverage: report.coverage, added: contributions, updated: contributions.slice(0, 2) },
    failures: contributions.slice(0, 2).map(({ origin, title }) => ({ origin, error: title })),
    notices: titles.slice(0, 2),
    keepers: titles.slice(0, 1).map((title) => ({ path: title, lines: title })),
    result: 'Nothing was changed.',
    logUrl: 'https://github.com/ada/log/blob/main/README.md',
    ...{ packs: [], isPreview: false },
  }
  const lists = [run.coverage, run.added, run.updated, run.failures]
  for (const text of [renderSummary(run), renderProposal(run)]) {
    const nodes = checkMarkdown(text, report, new Set<Nodes['type']>([...OWN, 'code']))
    checkSame(
      'lines in the summary',
      countItems(nodes),
      lists.reduce((sum, { length }) => sum + length, 0),
    )
    checkSeen(nodes, titles)
  }
}

function checkPack(text: string, report: Report, json: string): void {
  const { items } = JSON.parse(json) as { items: { fields: Record<string, string> }[] }
  checkMarkdown(text, report, new Set([...OWN, ...COPIED]))
  const [main = ''] = text.split('\n## The next ')
  const nodes = flatten(parseGfm(main))
  const headings = nodes.filter((node) => node.type === 'heading')
  const numbered = headings.filter((node) => node.depth === 3 && /^\d+\. /.test(textOf(node)))
  checkSame('names of the pack', headings.filter(({ depth }) => depth === 1).length, 1)
  checkSame('items of the pack', numbered.length, items.length)
  const toWords = (value: string) => value.replace(/\s+/g, ' ').trim()
  const values = new Set(items.flatMap(({ fields }) => Object.values(fields)).map(toWords))
  const copied = nodes.flatMap((node) =>
    'value' in node && COPIED.has(node.type) && !('lang' in node && node.lang === 'yaml')
      ? [toWords(node.value)]
      : [],
  )
  const own = (value: string) =>
    values.has(value) || /^(?:programs$|overrides$|description$|answers: |https?:)/.test(value)
  checkSame(
    'what is copied',
    copied.filter((value) => !own(value)),
    [],
  )
}

/** The nodes of Markdown in which there is nothing that we do not make. */
function checkMarkdown(markdown: string, report: Report, kinds: ReadonlySet<Nodes['type']>): Nodes[] {
  if (UNSEEN.test(markdown)) throw new Error(`an unseen character: ${JSON.stringify(UNSEEN.exec(markdown))}`)
  const nodes = flatten(parseGfm(markdown))
  checkSame(
    'other Markdown',
    nodes.filter(({ type }) => !kinds.has(type)),
    [],
  )
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  checkSame(
    'other HTML',
    html.filter((tag) => !OWN_HTML.test(tag)),
    [],
  )
  const hosts = new Set([...OWN_HOSTS, ...hostsOf(report)])
  const foreign = nodes.filter(
    (node) => node.type === 'link' && /:/.test(node.url) && !hosts.has(parseWebUrl(node.url)?.host ?? ''),
  )
  checkSame('other links', foreign, [])
  return nodes
}

/** Of all addresses that the record has. */
function hostsOf({ sections, coverage }: Report): string[] {
  const entries = sections.flatMap((section) => section.entries).map(({ contribution }) => contribution)
  const urls = [
    ...entries.flatMap(({ url, container, also = [] }) => [
      url,
      container?.url,
      ...also.map((one) => one.url),
    ]),
    ...coverage.map(({ origin }) => origin.replace(/^feed:/, '')),
  ]
  return urls.flatMap((url) => (url === undefined ? [] : (parseWebUrl(url)?.host ?? [])))
}

function countItems(nodes: readonly Nodes[]): number {
  return nodes.filter(({ type }) => type === 'listItem').length
}

function checkSeen([tree]: readonly Nodes[], titles: readonly string[]): void {
  const plain = (text: string) => text.replaceAll('\u2060', '')
  const seen = plain(textOf(tree, { includeHtml: false }))
  checkSame(
    'titles not shown',
    titles.filter((title) => !seen.includes(plain(toLine(title)).trimEnd())),
    [],
  )
}

function checkTable(path: string, text: string): void {
  const rows = parseCsv(text)
  checkSame(`${path}: widths`, new Set(rows.map(({ length }) => length)).size, 1)
  checkSame(
    `${path}: formulas`,
    rows.flat().filter((cell) => FORMULA.test(cell)),
    [],
  )
}

/** https://www.rfc-editor.org/rfc/rfc4180 */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
