import { isPassing, messageOf, SourceError } from '../errors.ts'
import type { Http } from '../net/http.ts'
import type { RequestOptions } from '../net/request.ts'
import { credentialsIn, starSecrets } from '../record/credentials.ts'
import { decodePart } from '../record/url.ts'
import { decode } from './decode.ts'
import type { FeedDocument } from './document.ts'
import type { FeedParser } from './parser.ts'

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8'

/** A feed that was fetched and parsed. */
export interface ReadFeed {
  readonly document: FeedDocument
  /** Its address after redirects. */
  readonly url: string
  /** Credentials in the address and in those it redirected to. The publisher may repeat them anywhere in the feed. */
  readonly secrets: readonly string[]
}

/** Statuses that are temporary for this host only: YouTube's feeds sometimes answer 404 for hours. https://github.com/miniflux/v2/issues/4261 */
export function passingStatusesOf(address: string): number[] {
  return new URL(address).host === 'www.youtube.com' ? [404] : []
}

/** Fetches and parses a feed of any format and charset. Throws HttpError or SourceError. */
export async function readFeed(
  http: Http,
  parser: FeedParser,
  address: string,
  options: RequestOptions = {},
): Promise<ReadFeed> {
  parser.prepare()
  const { url, headers } = withBasicAuthentication(address)
  const answer = await http.get(url, { ...options, headers: { accept: ACCEPT, ...headers } })
  const secrets = [address, ...answer.asked].flatMap(credentialsIn)
  const toText = () => decode(answer.bytes, answer.headers.get('content-type'))
  try {
    return { document: await parser.parse(toText), url: answer.url, secrets }
  } catch (error) {
    throw new SourceError(starSecrets(messageOf(error), secrets), isPassing(error))
  }
}

/** fetch rejects URLs with a user name, so it is sent as a header. */
function withBasicAuthentication(address: string): { url: string; headers: Record<string, string> } {
  const url = new URL(address)
  url.hash = ''
  if (!url.username && !url.password) return { url: url.href, headers: {} }
  const pair = `${decodePart(url.username)}:${decodePart(url.password)}`
  url.username = ''
  url.password = ''
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }
}
