import { toLine } from '../record/text.ts'
import { decodePart, parseWebUrl } from '../record/url.ts'

/** Not seen and not part of a word: breaks what GitHub would make a link of. https://unicode.org/reports/tr14/#WJ */
const WORD_JOINER = '\u2060'
/**
 * GitHub looks for formulas in what Markdown made, where `\$` and `&#36;` are dollar signs like any other. What stands in
 * a span of its own pairs with none; the backslash is for readers that look for formulas in the Markdown.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions#writing-dollar-signs-in-line-with-and-within-mathematical-expressions
 */
const DOLLAR = '<span>\\$</span>'
/** What GitHub marks in another repository when a pull request's text links to it. */
const MARKED = /^(?:pull|issues|discussions|commit)$/i

/** Makes a link of a text and an absolute address, or of the text alone where there is no address. */
export type RenderLink = (text: string, url: string | undefined) => string

/**
 * A line as the text of a link, or wherever GitHub looks for no links of its own: every character stands for itself, and
 * none is escaped that needs not be. https://github.github.com/gfm/
 */
function escapeLine(line: string): string {
  return (
    line
      // An emoji's name.
      .replace(/:(?=[\w+-]+:)/g, `:${WORD_JOINER}`)
      // A mail address between angle brackets may begin with any sign: https://github.github.com/gfm/#email-autolink
      .replace(/[\\`*~[\]]|<(?=[a-z/!?]|[^\s<>@]+@)/gi, '\\$&')
      // Inside a word an underscore means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('$', () => DOLLAR)
  )
}

/** Text that stands free, where GitHub also makes links of addresses, `@names`, `#1`, `GH-1` and commits. */
export function escapeText(text: string): string {
  const broken = toLine(text)
    .replace(/@/g, `@${WORD_JOINER}`)
    .replace(/#(?=\d)/g, `#${WORD_JOINER}`)
    .replace(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${WORD_JOINER}`))
    .replace(/:(?=\/\/)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`)
    .replace(/www(?=\.)/gi, `$&${WORD_JOINER}`)
    // A colon may follow, as behind the name of a source.
    .replace(/:(?=[\w+-]+$)/g, `:${WORD_JOINER}`)
  return (
    escapeLine(broken)
      // At the end of a heading a number sign would close it.
      .replace(/#$/, '\\#')
      // What begins a block would be a quotation, a rule, a heading or a list.
      .replace(/^(?:>|[-+](?= |$)|-(?=[- ]+$)|#(?=#{0,5}(?: |$)))/, '\\$&')
      .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\')
  )
}

/** A link, or the text alone where there is no `http` or `https` address. */
export function link(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : parseWebUrl(url)
  return address ? `[${escapeLine(toLine(text))}](${escapeUrl(address.href)})` : escapeText(text)
}

/**
 * The same for the text of a pull request. An address of other people's issues goes a way that leaves no mark there:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * The text may become a commit's message, in which GitHub knows of no Markdown and would find `#1` and `@names` again.
 */
export function linkWithoutMark(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : parseWebUrl(url)
  return address ? `[${escapeText(text)}](${escapeUrl(toUnmarked(address))})` : escapeText(text)
}

function toUnmarked({ href, hostname, pathname, search, hash }: URL): string {
  const path = pathname.replace(/\/+/g, '/')
  const [, , , kind = '', number] = path.split('/').map(decodePart)
  if (!/^(?:www\.)?github\.com\.?$/.test(hostname) || !number || !MARKED.test(kind)) return href
  return `https://redirect.github.com${path}${search}${hash}`
}

/** A number as people write it in English, which is the language of the log: `12,345`. */
export function formatNumber(value: number): string {
  // Intl would cost every run 30 ms.
  return value.toFixed(0).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',')
}

/** `1 video`, `2 videos`. */
export function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`
}

/** An absolute URL that cannot end its parentheses, its table cell or its line, nor begin a formula. */
function escapeUrl(url: string): string {
  return url
    .replace(
      /[()<>|\\`\s$]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/&(?=#?\w+;)/g, '&amp;')
}

/** A table of cells that are Markdown already; the columns in `right`, counted from 0, are aligned to the right. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = head.map((_, column) => (right.includes(column) ? '--:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
