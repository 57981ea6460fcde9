import { type Container, type Contribution, compareContributions } from './contribution.ts'
import { credentialsIn, starSecrets, toFeedOrigin, withoutCredentials, withoutQuery } from './credentials.ts'
import type { Ledger, SourceRecord } from './ledger.ts'
import type { Match } from './override.ts'
import { parseWebUrl, toRecordedUrl } from './url.ts'

/** A feed, by the address that is asked. */
export interface ConfiguredFeed {
  readonly address: string
}

/**
 * A record that was written before more was known of how an address carries a secret, as it would be written now: origins
 * and what stands under them are found again, and a key that was taken for a part of an address is gone.
 */
export function renewLedger(ledger: Ledger, feeds: readonly ConfiguredFeed[]): Ledger {
  const contributions = ledger.contributions.map((entry) => renewContribution(entry, feeds))
  return {
    ...ledger,
    sources: renewSources(ledger.sources, feeds),
    contributions: contributions.every((entry, index) => entry === ledger.contributions[index])
      ? ledger.contributions
      : joinSame(contributions).sort(compareContributions),
  }
}

/** What an override is for, in the words of the record. */
export function renewMatch({ id, url, origin, ...others }: Match, feeds: readonly ConfiguredFeed[]): Match {
  return {
    ...others,
    ...(id !== undefined && { id: renewId(id, feeds) }),
    ...(url !== undefined && { url: renewUrl(url, feeds) }),
    ...(origin !== undefined && { origin: renewOrigin(origin, feeds) }),
  }
}

function renewOrigin(origin: string, feeds: readonly ConfiguredFeed[]): string {
  const address = origin.startsWith('feed:') ? origin.slice('feed:'.length) : undefined
  if (address === undefined || !parseWebUrl(address)) return origin
  const renewed = toFeedOrigin(address)
  // A key that stands twice in an address is told by the one of its places that has a name.
  const configured = feeds.find(
    (feed) => starSecrets(renewed, secretsOf([feed])) === toFeedOrigin(feed.address),
  )
  return configured ? toFeedOrigin(configured.address) : renewed
}

/** Of two that are one now the one that was read later is right. */
function renewSources(sources: Ledger['sources'], feeds: readonly ConfiguredFeed[]): Ledger['sources'] {
  const renewed: Record<string, SourceRecord> = {}
  for (const [origin, source] of Object.entries(sources)) {
    const now = renewOrigin(origin, feeds)
    const other = renewed[now]
    if (!other || (other['last-success'] ?? '') < (source['last-success'] ?? '')) renewed[now] = source
  }
  return renewed
}

function renewContribution(entry: Contribution, feeds: readonly ConfiguredFeed[]): Contribution {
  if (!entry.origin.startsWith('feed:')) return entry
  const origin = renewOrigin(entry.origin, feeds)
  // What is a secret to one feed may be a word to all others.
  const own = feeds.filter(({ address }) => toFeedOrigin(address) === origin)
  const secrets = secretsOf(own)
  const star = (text: string) => starSecrets(text, secrets)
  const { id, url, title, description, tags, authors, container } = entry
  const renewed: Contribution = {
    ...entry,
    id: renewId(id, own),
    origin,
    title: star(title),
    ...(url !== undefined && { url: renewUrl(url, own) }),
    ...(description !== undefined && { description: star(description) }),
    ...(tags && { tags: tags.map(star) }),
    ...(container && { container: renewContainer(container, own) }),
    ...(authors && { authors: authors.map(star) }),
  }
  return JSON.stringify(renewed) === JSON.stringify(entry) ? entry : renewed
}

function renewContainer({ name, url, ...others }: Container, feeds: readonly ConfiguredFeed[]): Container {
  return {
    name: starSecrets(name, secretsOf(feeds)),
    ...(url !== undefined && { url: renewUrl(url, feeds) }),
    ...others,
  }
}

function renewId(id: string, feeds: readonly ConfiguredFeed[]): string {
  return id.startsWith('feed:') ? `feed:${renewAddress(id.slice('feed:'.length), feeds)}` : id
}

function renewUrl(url: string, feeds: readonly ConfiguredFeed[]): string {
  const renewed = renewAddress(url, feeds)
  return renewed === url ? url : (toRecordedUrl(renewed) ?? renewed)
}

function renewAddress(text: string, feeds: readonly ConfiguredFeed[]): string {
  const url = parseWebUrl(text)
  const isKeyed = url !== undefined && (isSigned(url) || feeds.some(({ address }) => isOwn(url, address)))
  return starSecrets(isKeyed ? `${withoutQuery(text)}${url.hash}` : text, secretsOf(feeds))
}

/** Resolved against the feed's own address, and with the key of it. */
function isOwn(url: URL, address: string): boolean {
  const own = new URL(address)
  const isSame = url.host === own.host && url.pathname === own.pathname && url.search === own.search
  return isSame && withoutCredentials(url.href) !== `${withoutQuery(url.href)}${url.search}`
}

/** Resolved against an address that lasted as long as its signature, to which a redirect had led. */
function isSigned({ hash, search }: URL): boolean {
  return hash !== '' && /[?&]X-(?:Amz|Goog)-Signature=/i.test(search)
}

function joinSame(contributions: readonly Contribution[]): Contribution[] {
  const unique = new Map<string, Contribution>()
  for (const entry of contributions) {
    const first = unique.get(entry.id)
    unique.set(entry.id, first ? { ...entry, ...first } : entry)
  }
  return [...unique.values()]
}

function secretsOf(feeds: readonly ConfiguredFeed[]): string[] {
  return feeds.flatMap(({ address }) => credentialsIn(address))
}
