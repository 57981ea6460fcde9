import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import { toCollapsedLine, toCollapsedLines, toLines } from '../record/text.ts'
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
/** Elements that begin and end a line. */
const LINES = new Set([
  ...[
    'address',
    'article',
    'aside',
    'body',
    'caption',
    'dd',
    'details',
    'div',
    'dt',
    'fieldset',
    'figcaption',
  ],
  ...['footer', 'form', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'section', 'summary', 'tr'],
])
const LISTS = new Set(['dl', 'menu', 'ol', 'ul'])
/** Elements with an empty line before and after them, except in a list, whose items follow each other. */
const PARAGRAPHS = new Set([
  ...['blockquote', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre', 'table'],
  ...LISTS,
])
/** More markup than any description of a thousand characters needs. */
const MAX_MARKUP = 20_000

/** Converts a text of a feed to one line of plain text. */
export function toPlainLine(text: RawText): string {
  return toCollapsedLine(toPlainLines(text))
}

/** Converts a text of a feed to lines of plain text, those of its markup where it has some. */
export function toPlainLines({ value, kind }: RawText): string {
  if (kind === 'text') return toCollapsedLines(value.slice(0, MAX_MARKUP))
  if (kind === 'html') return toCollapsedLines(htmlToText(value))
  const decoded = decodeHTMLStrict(toLines(value))
  return toCollapsedLines(decoded.replace(LINE_BREAK, '\n').replace(INLINE, ''))
}

/** The visible text of HTML, with its line breaks where a browser would have some. */
function htmlToText(html: string): string {
  const texts: string[] = []
  /** How many line breaks stand before the next word. */
  let breaks = 0
  let [hidden, lists, preformatted] = [0, 0, 0]

  function write(text: string): void {
    const shown = preformatted > 0 ? text : text.replace(/\s+/g, ' ')
    // White space between two elements makes no line of its own.
    if (shown === ' ' && breaks > 0) return
    texts.push('\n'.repeat(breaks), shown)
    breaks = 0
  }

  function separate(name: string): void {
    if (PARAGRAPHS.has(name) && lists === 0) breaks = Math.max(breaks, 2)
    else if (PARAGRAPHS.has(name) || LINES.has(name)) breaks = Math.max(breaks, 1)
    else if (!FLOWING.has(name) && name !== 'br') write(' ')
  }

  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.has(name)) hidden++
      if (hidden > 0) return
      const local = toLocal(name)
      separate(local)
      if (local === 'br') breaks++
      if (local === 'pre') preformatted++
      if (LISTS.has(local)) lists++
    },
    onclosetag(name) {
      if (hidden === 0) {
        const local = toLocal(name)
        if (LISTS.has(local)) lists--
        if (local === 'pre') preformatted--
        separate(local)
      }
      if (HIDDEN.has(name)) hidden--
    },
    ontext(text) {
      if (hidden === 0) write(text)
    },
  })
  parser.end(html.slice(0, MAX_MARKUP))
  return texts.join('')
}

/** XHTML may carry a prefix, as `xhtml:b`. */
function toLocal(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
