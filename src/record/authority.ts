import type { Contribution } from './contribution.ts'
import { type KindOf, placeOf } from './kind.ts'
import { parseWebUrl } from './url.ts'

/**
 * How much the word of an entry's source counts for it: 2 where the thing is its own, as YouTube's videos and a site's own
 * pages are, 1 for pages of the site that a feed served from elsewhere says it is of, 0 for what is another's.
 */
export function authorityOf({ id, origin, url, container }: Contribution, kindOf: KindOf): 0 | 1 | 2 {
  const kind = kindOf(origin)
  const owner = kindOf(id)?.ownsItsIds && kindOf(id)
  if (kind?.ownsItsIds) return owner === kind ? 2 : 0
  const page = hostOf(url)
  if (page === undefined) return 0
  if (isHostOf(hostOfOrigin(origin), page)) return 2
  // Any feed may say that it is the site's that owns the thing.
  return !owner && isHostOf(hostOf(container?.url), page) ? 1 : 0
}

/** The host of an origin that is an address, as a feed's is. */
export function hostOfOrigin(origin: string): string | undefined {
  return hostOf(placeOf(origin))
}

/**
 * Whether what a host serves may speak for a page: one of its own or of a host below it, never of one above it or beside
 * it, since many sites share their domain with strangers. A feed's own host, as in `feeds.example.com`, is the site's.
 */
export function isHostOf(host: string | undefined, page: string): boolean {
  if (host === undefined) return false
  const [own, other] = [bare(host), bare(page)]
  return other === own || other.endsWith(`.${own}`) || other === own.replace(/^(?:feeds?|rss)\./, '')
}

function bare(host: string): string {
  return host.replace(/^(?:www|m)\./, '')
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : parseWebUrl(url)?.hostname
}
