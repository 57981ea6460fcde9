import { toLine } from '../record/text.ts'
import { decodePart, parseWebUrl } from '../record/url.ts'

/** Invisible and not part of a word: keeps GitHub from making links. https://unicode.org/reports/tr14/#WJ */
const WORD_JOINER = '\u2060'
/**
 * GitHub looks for formulas in the rendered text, where `\$` and `&#36;` are dollar signs like any other. A dollar sign in a
 * span of its own pairs with no other; the backslash is for readers that look for formulas in the Markdown.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions#writing-dollar-signs-in-line-with-and-within-mathematical-expressions
 */
const DOLLAR = '<span>\\$</span>'
/** Pages on which GitHub leaves a mention when the text of a pull request links to them. */
const MARKED = /^(?:pull|issues|discussions|commit)$/i

/** Makes a link of a text and an absolute address, or of the text alone where there is no address. */
export type RenderLink = (text: string, url: string | undefined) => string

/**
 * Escapes a line for the text of a link, or wherever else GitHub makes no links of its own: every character stands for
 * itself, and only those that need it are escaped. https://github.github.com/gfm/
 */
function escapeLine(line: string): string {
  return (
    line
      // The name of an emoji.
      .replace(/:(?=[\w+-]+:)/g, `:${WORD_JOINER}`)
      // A mail address in angle brackets may begin with any character: https://github.github.com/gfm/#email-autolink
      .replace(/[\\`*~[\]]|<(?=[a-z/!?]|[^\s<>@]+@)/gi, '\\$&')
      // Inside a word an underscore means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('$', () => DOLLAR)
  )
}

/** Escapes text outside of links, where GitHub also makes links of addresses, `@names`, `#1`, `GH-1` and commits. */
export function escapeText(text: string): string {
  const broken = toLine(text)
    .replace(/@/g, `@${WORD_JOINER}`)
    .replace(/#(?=\d)/g, `#${WORD_JOINER}`)
    .replace(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${WORD_JOINER}`))
    .replace(/:(?=\/\/)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`)
    .replace(/www(?=\.)/gi, `$&${WORD_JOINER}`)
    // The caller may add a colon, as after the name of a source.
    .replace(/:(?=[\w+-]+$)/g, `:${WORD_JOINER}`)
  return (
    escapeLine(broken)
      // At the end of a heading a number sign would close it.
      .replace(/#$/, '\\#')
      // Otherwise this would begin a quotation, a rule, a heading or a list.
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
 * The same for the text of a pull request. Links to other people's issues take a way that leaves no mention there:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * The text of links is escaped as free text, since it may become a commit message, where GitHub does not read Markdown but
 * makes links of `#1` and `@names`.
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

/** A number with English separators: `12,345`. */
export function formatNumber(value: number): string {
  // Intl would add 30 ms to every run.
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

/** https://spec.commonmark.org/0.31.2/#line-ending */
const LINE_BREAK = /\r\n|\r|\n/

/** A text as it is, with a button on github.com that copies it: https://github.github.com/gfm/#fenced-code-blocks */
export function renderBlock(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${fence}${language}`, ...text.split(LINE_BREAK), fence].join('\n')
}

/** A text as it is within a line: https://github.github.com/gfm/#code-spans */
export function renderCode(text: string): string {
  const line = toLine(text)
  const fence = '`'.repeat(longestRun(line) + 1)
  const space = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
}
