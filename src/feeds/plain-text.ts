import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import { toCollapsedLine } from '../record/text.ts'
import type { RawText } from './document.ts'

/** Tags that are removed from texts that may or may not be markup. Anything else in angle brackets is text, such as `List<T>`. */
const INLINE = /<\/?(?:b|i|em|strong|code|span|a|sub|sup)(?:\s[^<>]*)?\/?>/gi
const LINE_BREAK = /<br(?:\s[^<>]*)?\/?>/gi
/** Elements whose text browsers do not show. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title'])
/** Inline elements, which do not separate words. */
const FLOWING = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
])
/** More markup than any description of a thousand characters needs. */
const MAX_MARKUP = 20_000

/** Converts a text of a feed to one line of plain text. */
export function toPlainText({ value, kind }: RawText): string {
  if (kind === 'text') return toCollapsedLine(value.slice(0, MAX_MARKUP))
  if (kind === 'html') return htmlToLine(value)
  const decoded = decodeHTMLStrict(toCollapsedLine(value))
  return toCollapsedLine(decoded.replace(LINE_BREAK, ' ').replace(INLINE, ''))
}

/** The visible text of HTML on one line. */
function htmlToLine(html: string): string {
  const texts: string[] = []
  let hidden = 0
  const parser = new Parser({
    onopentagname(name) {
      if (HIDDEN.has(name)) hidden++
      else if (!isFlowing(name)) texts.push(' ')
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--
      else if (!isFlowing(name)) texts.push(' ')
    },
    ontext(text) {
      if (hidden === 0) texts.push(text)
    },
  })
  parser.end(html.slice(0, MAX_MARKUP))
  return toCollapsedLine(texts.join(''))
}

/** XHTML may carry a prefix, as `xhtml:b`. */
function isFlowing(name: string): boolean {
  return FLOWING.has(name.slice(name.indexOf(':') + 1))
}
