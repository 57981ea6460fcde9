import type { Http, RequestOptions } from '../http.ts'
import { credentialsIn, decodePart, starSecrets } from '../record/url.ts'
import { decode } from './decode.ts'
import type { FeedDocument } from './document.ts'
import type { FeedParser } from './parser.ts'

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
export async function readFeed(
  http: Http,
  parser: FeedParser,
  address: string,
  options: RequestOptions = {},
): Promise<ReadFeed> {
  parser.prepare()
  const { url, headers } = withBasicAuthentication(address)
  const answer = await http.get(url, { ...options, headers: { accept: ACCEPT, ...headers } })
  const toText = () =>
    starSecrets(decode(answer.bytes, answer.headers.get('content-type')), credentialsIn(address))
  return { document: await parser.parse(toText), url: answer.url }
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
