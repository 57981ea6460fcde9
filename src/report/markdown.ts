/** Not seen and not part of a word: breaks what GitHub would make a link of. https://unicode.org/reports/tr14/#WJ */
const WORD_JOINER = '\u2060'

/**
 * Text inside a line, as the text of a link or wherever GitHub looks for no links of its own: every character stands for
 * itself, and none is escaped that needs not be. https://github.github.com/gfm/
 */
function escapeLinkText(text: string): string {
  return (
    text
      // A mail address between angle brackets may begin with any sign: https://github.github.com/gfm/#email-autolink
      .replace(/[\\`*~[\]]|<(?=[a-z/!?]|[^\s<>@]+@)/gi, '\\$&')
      // Inside a word an underscore means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      // Two dollar signs would enclose a formula.
      .replace(/\$(?=.*\$)|(?<=\$.*)\$/g, '\\$')
  )
}

/** Text that stands free, where GitHub also makes links of addresses, `@names`, `#1`, `GH-1` and commits. */
export function escapeText(text: string): string {
  const broken = text
    .replace(/@/g, `@${WORD_JOINER}`)
    .replace(/#(?=\d)/g, `#${WORD_JOINER}`)
    .replace(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${WORD_JOINER}`))
    .replace(/:(?=\/\/)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`)
    .replace(/www(?=\.)/gi, `$&${WORD_JOINER}`)
  // At the end of a heading number signs would close it.
  return escapeLinkText(broken).replace(/#(?=#*$)/g, '\\#')
}

/** A link, or the text alone where there is no address. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? escapeText(text) : `[${escapeLinkText(text)}](${escapeUrl(url)})`
}

/** A number as people write it in English, which is the language of the log: `12,345`. */
export function formatNumber(value: number): string {
  // Intl would cost every run 30 ms.
  return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 video`, `2 videos`. */
export function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`
}

/** An absolute URL that cannot end its parentheses, its table cell or its line. */
function escapeUrl(url: string): string {
  return url
    .replace(
      /[()<>|\\`\s]/g,
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
