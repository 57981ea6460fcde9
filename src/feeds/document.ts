/**
 * A feed as its publisher wrote it, whichever format and parser: links may be relative. Its texts are plain, and raw before
 * `condense`.
 */
export interface FeedDocument<Text = string> {
  readonly title?: Text | undefined
  /** The site's links, in the feed's order. */
  readonly links: readonly RawLink[]
  /** What relative links start from: `xml:base`, or in RSS the site, since its feed may be served from elsewhere. */
  readonly base?: string | undefined
  readonly entries: readonly FeedEntry<Text>[]
}

export interface FeedEntry<Text = string> {
  /** Atom's `id`, RSS's `guid`, JSON Feed's `id`. */
  readonly guid?: string | undefined
  /** Whether RSS says that the guid is the entry's address. */
  readonly isPermalink?: boolean | undefined
  readonly title?: Text | undefined
  readonly links: readonly RawLink[]
  readonly base?: string | undefined
  /** The dates it may be of, the best first: published before updated. */
  readonly dates: readonly string[]
  readonly description?: Text | undefined
  readonly categories: readonly string[]
  /** Names, and in RSS addresses of mail too. */
  readonly authors: readonly string[]
  readonly enclosures: readonly RawLink[]
  /** YouTube's count. */
  readonly views?: number | undefined
}

export interface RawText {
  readonly value: string
  /** `text` is taken as it is, `html` is markup, `loose` is either: RSS and JSON Feed do not say. */
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

/** The links to what is shown itself: one without `rel` is such. https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2 */
export function alternates(links: readonly RawLink[]): RawLink[] {
  return links.filter(({ rel }) => rel === undefined || rel === 'alternate')
}
