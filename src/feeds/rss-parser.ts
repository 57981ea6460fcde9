import Parser from 'rss-parser'
import {
  alternates,
  type FeedDocument,
  type FeedEntry,
  isMarkup,
  type RawLink,
  type RawText,
} from './document.ts'

/** An element as xml2js returns it: only its text, or its text (`_`), attributes (`$`) and children by name. */
type Element = string | ElementObject
interface ElementObject {
  readonly _?: string
  readonly $?: Readonly<Record<string, string>>
  readonly [child: string]: readonly Element[] | string | Readonly<Record<string, string>> | undefined
}
type Elements = Readonly<Record<string, readonly Element[] | undefined>>

/**
 * Elements that rss-parser would interpret itself: it rejects a whole feed for one unparsable Atom date, takes the first of
 * several links, and strips markup with expressions that are extremely slow for a long run of `<`. Renamed, they are
 * returned as they are.
 */
const RAW = new Set([
  'title',
  'link',
  'published',
  'updated',
  'description',
  'summary',
  'content',
  'content:encoded',
])
const rawName = (name: string) => (RAW.has(name) ? `raw:${name}` : name)

const ENTRY_FIELDS = [
  ...[...RAW].map(rawName),
  'id',
  'guid',
  'pubDate',
  'dc:date',
  'category',
  'dc:subject',
  'dc:creator',
  'itunes:author',
  'author',
  'enclosure',
  'media:group',
]
const FEED_FIELDS = ['raw:title', 'raw:link']
/** A declaration other than the DOCTYPE, which no feed needs: from `<!` to the first `>` outside quotation marks. */
const DECLARATION = /<!(?!--|\[CDATA\[|DOCTYPE)(?:[^>"']|"[^"]*"|'[^']*'){0,1000}/g
const MAX_DECLARATION = 1_000

/** Parses RSS 0.9, 1 and 2 and Atom. Throws if rss-parser does not accept it. */
export async function parseWithRssParser(xml: string): Promise<FeedDocument<RawText>> {
  // The XML parser takes quadratic time for a declaration.
  for (const [declaration] of xml.matchAll(DECLARATION))
    if (declaration.length > MAX_DECLARATION) throw new Error('it holds a declaration that is too long')
  const keepAll = (name: string) => [name, `all:${name}`, { keepArray: true }]
  // `$` holds the attributes. rss-parser's types only allow names.
  const customFields = {
    feed: [...FEED_FIELDS, '$'].map(keepAll),
    item: [...ENTRY_FIELDS, '$'].map(keepAll),
  } as unknown as Parser.CustomFieldItem<object>
  let root: string | undefined
  const noteName = (name: string) => {
    root ??= name
    return rawName(name)
  }
  const parser = new Parser<object, object>({
    customFields: customFields as never,
    xml2js: { tagNameProcessors: [noteName] },
  })
  const feed = await parser.parseString(unfoldMarkup(xml))
  const isAtom = root === 'feed'
  const fields = toElements(feed)
  const links = toLinks(fields['raw:link'])
  return {
    title: toText(fields['raw:title']?.[0], isAtom),
    links,
    base: toBase(feed) ?? (isAtom ? undefined : alternates(links)[0]?.href),
    entries: feed.items.map((item) => toEntry(item, isAtom)),
  }
}

function toEntry(item: object, isAtom: boolean): FeedEntry<RawText> {
  const fields = toElements(item)
  const guid = (isAtom ? fields.id : fields.guid)?.[0]
  const links = toLinks(fields['raw:link'])
  const media = child(fields['media:group']?.[0], 'media:group')
  const texts = isAtom ? ['raw:summary', 'raw:content'] : ['raw:description', 'raw:content:encoded']
  const dates = isAtom ? ['raw:published', 'raw:updated'] : ['pubDate', 'dc:date']
  return {
    guid: guid && textOf(guid),
    isPermalink: !isAtom && attributesOf(guid).isPermaLink !== 'false',
    title: toText(fields['raw:title']?.[0], isAtom),
    links,
    base: toBase(item),
    dates: dates.flatMap((name) => (fields[name] ?? []).map(textOf)).filter(Boolean),
    description:
      texts.map((name) => toDescription(fields[name]?.[0], isAtom)).find(Boolean) ?? descriptionOf(media),
    categories: [...(fields.category ?? []), ...(fields['dc:subject'] ?? [])]
      .map((category) => attributesOf(category).term ?? textOf(category))
      .filter(Boolean),
    authors: [...(fields.author ?? []), ...(fields['dc:creator'] ?? []), ...(fields['itunes:author'] ?? [])]
      .map((author) => textOf(child(author, 'name') ?? author))
      .filter(Boolean),
    enclosures: isAtom
      ? links.filter(({ rel }) => rel === 'enclosure')
      : (fields.enclosure ?? []).flatMap(toEnclosure),
    views: viewsOf(media),
  }
}

/**
 * rss-parser loses the order of text and elements in mixed content. So markup is escaped before parsing: Atom's `xhtml`
 * becomes `html`, and unescaped markup in a title is escaped.
 */
function unfoldMarkup(xml: string): string {
  const parts: string[] = []
  let at = 0
  let passed = 0
  for (const { 0: tag, 1: name, 2: attributes = '', index } of xml.matchAll(
    /<(title|summary|content)(?=[\s>])([^<>]*)>/g,
  )) {
    if (index < passed || attributes.endsWith('/')) continue
    const isXhtml = /["']xhtml["']/.test(attributes)
    if (!isXhtml && name !== 'title') continue
    const start = index + tag.length
    const end = xml.indexOf(`</${name}`, start)
    if (end < 0) break
    passed = end
    const markup = xml.slice(start, end)
    if (!isXhtml && (!markup.includes('<') || markup.includes('<![CDATA['))) continue
    const escaped = markup.replaceAll('&', isXhtml ? '&amp;' : '&').replaceAll('<', '&lt;')
    parts.push(xml.slice(at, index), isXhtml ? `<${name} type="html">` : tag, escaped)
    at = end
  }
  return parts.join('') + xml.slice(at)
}

/** The requested fields of a feed or an item, by their names in the feed. */
function toElements(object: object): Elements {
  const entries = Object.entries(object).filter(([name]) => name.startsWith('all:'))
  return Object.fromEntries(entries.map(([name, elements]) => [name.slice('all:'.length), elements]))
}

function toBase(object: object): string | undefined {
  const attributes = (object as { 'all:$'?: Readonly<Record<string, string>> })['all:$']
  return attributes?.['xml:base']
}

function toText(element: Element | undefined, isAtom: boolean): RawText | undefined {
  if (element === undefined) return undefined
  const value = textOf(element)
  if (!isAtom) return { value, kind: 'loose' }
  return { value, kind: isMarkup(attributesOf(element).type) ? 'html' : 'text' }
}

function toDescription(element: Element | undefined, isAtom: boolean): RawText | undefined {
  const text = toText(element, isAtom)
  if (!text?.value) return undefined
  return isAtom ? text : { ...text, kind: 'html' }
}

/** Atom has links in an attribute, RSS in the text. */
function toLinks(elements: readonly Element[] = []): RawLink[] {
  return elements
    .map((element) => {
      const { href, rel, type } = attributesOf(element)
      return { href: href ?? textOf(element), rel, type }
    })
    .filter(({ href }) => href !== '')
}

function toEnclosure(element: Element): RawLink[] {
  const { url, type } = attributesOf(element)
  return url ? [{ href: url, type }] : []
}

function descriptionOf(media: ElementObject | undefined): RawText | undefined {
  const value = textOf(child(media, 'media:description') ?? '')
  return value ? { value, kind: 'text' } : undefined
}

function viewsOf(media: ElementObject | undefined): number | undefined {
  const { views } = attributesOf(child(child(media, 'media:community'), 'media:statistics'))
  return views !== undefined && /^\d{1,15}$/.test(views) ? Number(views) : undefined
}

/** The first child with a name, or the element itself if it has no such child. */
function child(element: Element | undefined, name: string): ElementObject | undefined {
  if (typeof element !== 'object') return undefined
  const children = element[name]
  const first = Array.isArray(children) ? (children[0] as Element) : element
  if (typeof first === 'string') return { _: first }
  return first
}

function textOf(element: Element): string {
  return (typeof element === 'string' ? element : (element._ ?? '')).trim()
}

function attributesOf(element: Element | undefined): Readonly<Record<string, string | undefined>> {
  return typeof element === 'object' ? (element.$ ?? {}) : {}
}
