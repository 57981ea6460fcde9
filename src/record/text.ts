/** The longest title and description in the record, in UTF-16 code units, the cut's `…` included. */
export const TITLE_LENGTH = 300
export const DESCRIPTION_LENGTH = 1000

const CONTROL = /[\p{Cc}\u2028\u2029]/gu
/** Embeddings, overrides and isolates: they would reorder the text around them. https://www.unicode.org/reports/tr9/ */
const BIDIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/g

/** Text from outside as one line of plain text: control characters become a space, bidirectional controls go. */
export function toLine(text: string): string {
  return text.toWellFormed().replace(CONTROL, ' ').replace(BIDIRECTIONAL, '').trim()
}

/** As `toLine`, with every run of white space replaced by one space. */
export function toCollapsedLine(text: string): string {
  return toLine(text).replace(/\s+/g, ' ')
}

/** Text of at most `length` UTF-16 code units, cut at a word where there is one in the second half, with `…` in place of the rest. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const head = text.slice(0, length - 1)
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'))
  // A cut inside a surrogate pair would leave half a character.
  const kept = space > length / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.trimEnd()}…`
}

/** Text from outside as lines of plain text, each as by `toLine`, with at most one empty line between two. */
export function toLines(text: string): string {
  return mapLines(text, toLine)
}

/** As `toLines`, each line as by `toCollapsedLine`. */
export function toCollapsedLines(text: string): string {
  return mapLines(text, toCollapsedLine)
}

function mapLines(text: string, toOne: (line: string) => string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(toOne)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
