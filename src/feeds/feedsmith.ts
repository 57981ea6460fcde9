import { parseFeed } from 'feedsmith'
import { type FeedDocument, type FeedEntry, isMarkup, type RawLink, type RawText } from './document.ts'

type Parsed = ReturnType<typeof parseFeed<string>>
type Rss = Extract<Parsed, { format: 'rss' }>['feed']
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed']
type RssItem = NonNullable<Rss['items']>[number]
type RdfItem = NonNullable<Rdf['items']>[number]
type Atom = Extract<Parsed, { format: 'atom' }>['feed']
type Json = Extract<Parsed, { format: 'json' }>['feed']

/** The longest author element: names, addresses and markup of one person. */
const MAX_AUTHOR = 2_000

/** Parses JSON Feed, and feeds that rss-parser rejects. Throws if it is not a feed. */
export function parseWithFeedsmith(text: string): FeedDocument<RawText> {
  const parsed = parseFeed<string>(withoutLongAuthors(text))
  if (parsed.format === 'atom') return fromAtom(parsed.feed)
  if (parsed.format === 'json') return fromJson(parsed.feed)
  return fromRss(parsed.feed)
}

/**
 * Drops author names of absurd length, because feedsmith searches them for brackets in quadratic time.
 * https://github.com/macieklamberski/feedsmith
 */
function withoutLongAuthors(text: string): string {
  const parts: string[] = []
  let at = 0
  for (const { 0: tag, 1: name, index } of text.matchAll(
    /<((?:\w+:)?(?:author|managingEditor|webMaster))(?=[\s>])[^<>]*>/gi,
  )) {
    if (index < at) continue
    const start = index + tag.length
    const end = text.indexOf(`</${name}`, start)
    if (end < 0) break
    parts.push(text.slice(at, start), text.slice(start, end - start > MAX_AUTHOR ? start : end))
    at = end
  }
  return parts.join('') + text.slice(at)
}

function fromRss(feed: Rss | Rdf): FeedDocument<RawText> {
  const entries = (feed.items ?? []).map(fromItem)
  return { title: loose(feed.title), links: toLinks(feed.link), base: feed.xml?.base ?? feed.link, entries }
}

/** RSS 1 has no guids, categories or enclosures. */
function fromItem(item: RssItem | RdfItem): FeedEntry<RawText> {
  const { guid, pubDate, categories, enclosures } = item as RssItem
  return {
    guid: guid?.value,
    isPermalink: guid?.isPermaLink !== false,
    title: loose(item.title),
    links: toLinks(item.link),
    base: item.xml?.base,
    dates: toTexts([pubDate, ...(item.dc?.dates ?? [])]),
    description: html(item.description ?? item.content?.encoded),
    categories: toTexts([...(categories ?? []).map(({ name }) => name), ...(item.dc?.subjects ?? [])]),
    authors: toTexts([
      ...((item as RssItem).authors ?? []).map(nameOf),
      ...(item.dc?.creators ?? []).map(nameOf),
      nameOf((item as RssItem).itunes?.author),
    ]),
    enclosures: (enclosures ?? []).flatMap(({ url, type }) => (url ? [{ href: url, type }] : [])),
  }
}

function fromAtom(feed: Atom): FeedDocument<RawText> {
  const entries = (feed.entries ?? []).map((entry): FeedEntry<RawText> => {
    const links = fromAtomLinks(entry.links)
    const media = entry.media?.groups?.[0]
    return {
      guid: entry.id,
      isPermalink: false,
      title: fromAtomText(entry.title),
      links,
      base: entry.xml?.base,
      dates: toTexts([entry.published, entry.updated]),
      description:
        fromAtomText(entry.summary) ?? fromAtomText(entry.content) ?? fromAtomText(media?.description),
      categories: toTexts((entry.categories ?? []).map(({ term }) => term)),
      authors: toTexts((entry.authors ?? []).map(({ name }) => name)),
      enclosures: links.filter(({ rel }) => rel === 'enclosure'),
      views: media?.community?.statistics?.views,
    }
  })
  return { title: fromAtomText(feed.title), links: fromAtomLinks(feed.links), base: feed.xml?.base, entries }
}

function fromJson(feed: Json): FeedDocument<RawText> {
  const entries = (feed.items ?? []).map(
    (item): FeedEntry<RawText> => ({
      guid: item.id,
      // "Ideally, the id is the full URL of the resource": https://www.jsonfeed.org/version/1.1/#items
      isPermalink: true,
      title: loose(item.title),
      links: toLinks(item.url ?? item.external_url),
      dates: toTexts([item.date_published, item.date_modified]),
      description: text(item.summary) ?? html(item.content_html) ?? text(item.content_text),
      categories: toTexts(item.tags ?? []),
      authors: toTexts((item.authors ?? []).map(({ name }) => name)),
      enclosures: (item.attachments ?? []).flatMap(({ url, mime_type }) =>
        url ? [{ href: url, type: mime_type }] : [],
      ),
    }),
  )
  return { title: loose(feed.title), links: toLinks(feed.home_page_url), entries }
}

function fromAtomText(text: { value?: string; type?: string } | undefined): RawText | undefined {
  if (text?.value === undefined) return undefined
  return { value: text.value, kind: isMarkup(text.type) ? 'html' : 'text' }
}

function fromAtomLinks(links: Atom['links'] = []): RawLink[] {
  return links.flatMap(({ href, rel, type }) => (href ? [{ href, rel, type }] : []))
}

function loose(value: string | undefined): RawText | undefined {
  return value === undefined ? undefined : { value, kind: 'loose' }
}

function html(value: string | undefined): RawText | undefined {
  return value === undefined ? undefined : { value, kind: 'html' }
}

function text(value: string | undefined): RawText | undefined {
  return value === undefined ? undefined : { value, kind: 'text' }
}

/** In RSS an author is a plain text, in other formats an object. */
function nameOf(
  person: string | { readonly name?: string; readonly email?: string } | undefined,
): string | undefined {
  return typeof person === 'object' ? (person.name ?? person.email) : person
}

function toLinks(href: string | undefined): RawLink[] {
  return href ? [{ href }] : []
}

function toTexts(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value !== '') as string[]
}
