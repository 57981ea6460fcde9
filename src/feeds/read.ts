import { messageOf, SourceError } from '../errors.ts'
import type { Http, RequestOptions } from '../http.ts'
import { credentialsIn, decodePart, starSecrets } from '../record/url.ts'
import { decode } from './decode.ts'
import type { FeedDocument } from './document.ts'
import { parseWithRssParser } from './rss-parser.ts'

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8'

/** A feed and the address it came from after redirects, which is what its relative links start from. */
export interface ReadFeed {
  readonly document: FeedDocument
  readonly url: string
}

/** What passes of a host although it would not elsewhere: YouTube's feeds answer 404 for hours. https://github.com/miniflux/v2/issues/4261 */
export function passingStatusesOf(address: string): number[] {
  return new URL(address).host === 'www.youtube.com' ? [404] : []
}

/** Reads a feed of any format and charset. A user name in the URL is sent as such. Throws HttpError or SourceError. */
export async function readFeed(http: Http, address: string, options: RequestOptions = {}): Promise<ReadFeed> {
  const { url, headers } = withBasicAuthentication(address)
  const answer = await http.get(url, { ...options, headers: { accept: ACCEPT, ...headers } })
  const text = starSecrets(decode(answer.bytes, answer.headers.get('content-type')), credentialsIn(address))
  return { document: await parseFeedDocument(text), url: answer.url }
}

/**
 * Reads what rss-parser reads with it, and what it refuses with feedsmith, which is loaded only then. Throws SourceError
 * for what is no feed, or one that ends early.
 */
export async function parseFeedDocument(text: string): Promise<FeedDocument> {
  if (text.trim() === '') throw new SourceError('the answer is empty, not a feed')
  if (!/^\s*\{/.test(text)) {
    try {
      return await parseWithRssParser(text)
    } catch (error) {
      // feedsmith would take what was cut off after a tag for a whole feed.
      if (!/<\/(?:\w+:)?(?:rss|feed|RDF)\s*>/.test(text)) throw new SourceError(explain(text, error))
    }
  }
  const { parseWithFeedsmith } = await import('./feedsmith.ts')
  try {
    return parseWithFeedsmith(text)
  } catch (error) {
    throw new SourceError(explain(text, error))
  }
}

function explain(text: string, error: unknown): string {
  if (/^\s*<(!doctype html|html)\b/i.test(text)) return 'the answer is a web page, not a feed'
  if (/<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 2000)))
    return `the feed ends early or is damaged (${messageOf(error)})`
  return `the answer is not a feed (${messageOf(error)})`
}

/** fetch refuses URLs with a user name; servers want it as a header. */
function withBasicAuthentication(address: string): { url: string; headers: Record<string, string> } {
  const url = new URL(address)
  if (!url.username && !url.password) return { url: address, headers: {} }
  const pair = `${decodePart(url.username)}:${decodePart(url.password)}`
  url.username = ''
  url.password = ''
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }
}
