import { compact } from './compact.ts'
import { type Container, type Contribution, joinSameIds } from './contribution.ts'
import { credentialsIn, starSecrets, withoutCredentials, withoutFeedQuery } from './credentials.ts'
import { addressOf, placeOf } from './kind.ts'
import type { Ledger } from './ledger.ts'
import type { Match } from './override.ts'
import type { SourceRecord } from './source-record.ts'
import { toRecordedUrl } from './url.ts'

/** An origin that is read from a web address, which may carry credentials. */
export interface ConfiguredAddress {
  readonly origin: string
  readonly address: string
}

/** What is known of a feed from its address. */
interface Feed {
  readonly origin: string
  readonly secrets: readonly string[]
}

/**
 * A record of an earlier version, which did not recognise every secret in a URL, as this version would write it: its origins
 * are those of the configured feeds again, and the secrets are gone.
 */
export function renewLedger(ledger: Ledger, configured: readonly ConfiguredAddress[]): Ledger {
  const feeds = configured.map(toFeed)
  const entries = Map.groupBy(ledger.contributions, ({ origin }) => origin)
  const renewed = new Map<Contribution, Contribution>()
  for (const [recorded, ofOrigin] of entries) {
    const origin = renewOrigin(recorded, feeds)
    // A secret of one feed may be an ordinary word in others.
    const own = feeds.filter((feed) => feed.origin === origin)
    if (addressOf(origin) === undefined) continue
    for (const entry of ofOrigin) renewed.set(entry, renewContribution(entry, origin, own))
  }
  const contributions = ledger.contributions.map((entry) => renewed.get(entry) ?? entry)
  return {
    ...ledger,
    sources: renewSources(ledger.sources, feeds),
    contributions: contributions.every((entry, index) => entry === ledger.contributions[index])
      ? ledger.contributions
      : joinSameIds(contributions),
  }
}

/** What an override matches, rewritten in the same way. */
export function renewMatch(
  { id, url, origin, ...others }: Match,
  configured: readonly ConfiguredAddress[],
): Match {
  const feeds = configured.map(toFeed)
  // An override does not say which feed it is about.
  const origins = ['', ...feeds.map((feed) => feed.origin)]
  const ofAny = (renew: (origin: string) => string) =>
    origins.map(renew).sort((a, b) => a.length - b.length)[0]
  return compact({
    ...others,
    id: id === undefined ? undefined : (ofAny((one) => renewId(id, one, feeds)) ?? id),
    url: url === undefined ? undefined : (ofAny((one) => renewUrl(url, one, feeds)) ?? url),
    origin: origin === undefined ? undefined : renewOrigin(origin, feeds),
  })
}

function toFeed({ origin, address }: ConfiguredAddress): Feed {
  return { origin, secrets: credentialsIn(address) }
}

function renewOrigin(origin: string, feeds: readonly Feed[]): string {
  const address = addressOf(origin)
  if (address === undefined) return origin
  const renewed = `${origin.slice(0, -address.length)}${withoutCredentials(address)}`
  // A key that stands twice in an address is told by the one of its places that has a name.
  const configured = feeds.find((feed) => starSecrets(renewed, feed.secrets) === feed.origin)
  return configured?.origin ?? renewed
}

/** If two sources have become one, the one that was read later wins. */
function renewSources(sources: Ledger['sources'], feeds: readonly Feed[]): Ledger['sources'] {
  const renewed: Record<string, SourceRecord> = {}
  for (const [origin, source] of Object.entries(sources)) {
    const now = renewOrigin(origin, feeds)
    const other = renewed[now]
    if (!other || (other['last-success'] ?? '') < (source['last-success'] ?? '')) renewed[now] = source
  }
  return renewed
}

function renewContribution(entry: Contribution, origin: string, feeds: readonly Feed[]): Contribution {
  const star = (text: string) => starAll(text, feeds)
  const { id, url, title, description, tags, authors, container } = entry
  const renewed: Contribution = compact({
    ...entry,
    id: renewId(id, origin, feeds),
    origin,
    title: star(title),
    url: url === undefined ? undefined : renewUrl(url, origin, feeds),
    description: description === undefined ? undefined : star(description),
    tags: tags?.map(star),
    container: container && renewContainer(container, origin, feeds),
    authors: authors?.map(star),
  })
  return JSON.stringify(renewed) === JSON.stringify(entry) ? entry : renewed
}

function renewContainer(container: Container, origin: string, feeds: readonly Feed[]): Container {
  const { name, url } = container
  return compact({
    ...container,
    name: starAll(name, feeds),
    url: url === undefined ? undefined : renewUrl(url, origin, feeds),
  })
}

function renewId(id: string, origin: string, feeds: readonly Feed[]): string {
  return id.startsWith('feed:') ? `feed:${renewAddress(id.slice('feed:'.length), origin, feeds)}` : id
}

function renewUrl(url: string, origin: string, feeds: readonly Feed[]): string {
  const renewed = renewAddress(url, origin, feeds)
  return renewed === url ? url : (toRecordedUrl(renewed) ?? renewed)
}

function renewAddress(text: string, origin: string, feeds: readonly Feed[]): string {
  return starAll(withoutFeedQuery(text, placeOf(origin)), feeds)
}

function starAll(text: string, feeds: readonly Feed[]): string {
  return starSecrets(
    text,
    feeds.flatMap(({ secrets }) => secrets),
  )
}
