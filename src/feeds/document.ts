/**
 * A feed as its publisher wrote it, independent of format and parser. Links may be relative. Texts are raw until `condense`
 * turns them into plain text.
 */
export interface FeedDocument<Text = string> {
  readonly title?: Text | undefined
  /** The site's links, in the feed's order. */
  readonly links: readonly RawLink[]
  /** The base of relative links: `xml:base`, or in RSS the site, because its feed may be served from another host. */
  readonly base?: string | undefined
  readonly entries: readonly FeedEntry<Text>[]
}

export interface FeedEntry<Text = string> {
  /** Atom's `id`, RSS's `guid`, JSON Feed's `id`. */
  readonly guid?: string | undefined
  /** Whether the guid may be the entry's address: RSS can say that it is not. */
  readonly isPermalink?: boolean | undefined
  readonly title?: Text | undefined
  readonly links: readonly RawLink[]
  readonly base?: string | undefined
  /** Candidates for its date, best first: published before updated. */
  readonly dates: readonly string[]
  readonly description?: Text | undefined
  readonly categories: readonly string[]
  /** Names, in RSS also mail addresses. */
  readonly authors: readonly string[]
  readonly enclosures: readonly RawLink[]
  /** The view count, in YouTube's feeds. */
  readonly views?: number | undefined
}

export interface RawText {
  readonly value: string
  /** `text` is used verbatim, `html` is markup, `loose` may be either, because RSS and JSON Feed do not say. */
  readonly kind: 'text' | 'html' | 'loose'
}

export interface RawLink {
  readonly href: string
  readonly rel?: string | undefined
  readonly type?: string | undefined
}

/** Whether the `type` of an Atom text says that it is markup. https://www.rfc-editor.org/rfc/rfc4287#section-3.1 */
export function isMarkup(type: string | undefined): boolean {
  return type === 'html' || type === 'xhtml' || type === 'text/html'
}

/** The links to the page itself. A link without `rel` counts as one: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2 */
export function alternates(links: readonly RawLink[]): RawLink[] {
  return links.filter(({ rel }) => rel === undefined || rel === 'alternate')
}
