import pLimit from 'p-limit'
import type { Inputs } from '../config/inputs.ts'
import { isPassing, messageOf } from '../errors.ts'
import type { OpenFeedParser } from '../feeds/parser.ts'
import { createGitHubClient, type GitHubClient } from '../net/github.ts'
import { createHttp, type Http } from '../net/http.ts'
import { createGetJson } from '../net/json.ts'
import type { Network } from '../net/network.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Collector, Harvest, RunContext, SearchAccess } from '../sources/source.ts'

/** All sources together may take this long; what was read by then is published. */
const LIMIT_MS = 10 * 60_000

export const SOURCES_AT_ONCE = 6

/** What a source gave. */
export interface Reading extends Harvest {
  /** The origin that was asked for: a handle's, where the harvest has its channel's. */
  readonly configuredAs: string
}

/** Why a source gave nothing, in words for the person, and whether that may pass by itself. */
export interface Failure {
  readonly origin: string
  readonly error: string
  readonly isPassing: boolean
}

export type Outcome = Reading | Failure

export interface CollectOptions extends Pick<RunContext, 'window' | 'today'> {
  readonly inputs: Inputs
  readonly network: Network
  readonly openFeedParser: OpenFeedParser
  readonly secrets: Secrets
  /** Called with the outcome of each source as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return 'error' in outcome
}

/** The origin that was asked for. */
export function askedFor(outcome: Outcome): string {
  return isFailure(outcome) ? outcome.origin : outcome.configuredAs
}

/**
 * Reads all sources side by side; the outcomes come in their order. Each gets requests, and with them a waiting budget, of
 * its own.
 */
export async function collect(
  collectors: readonly Collector[],
  { inputs, network, openFeedParser, secrets, onOutcome, window, today }: CollectOptions,
): Promise<Outcome[]> {
  const end = new AbortController()
  const late = new Error(
    `not read to its end within ${LIMIT_MS / 60_000} minutes, which is all that a run has`,
  )
  network.allow(LIMIT_MS, end.signal).then(() => end.abort(late))
  const parser = openFeedParser(end.signal)
  const shared = { parser, window, today, credentials: inputs.credentials, search: toSearchAccess(inputs) }
  const limit = pLimit(SOURCES_AT_ONCE)
  async function read(collector: Collector): Promise<Outcome> {
    const http = createHttp(network, end.signal)
    const context = {
      ...{ ...shared, http, getJson: createGetJson(http), pause: http.pause },
      github: createSearchClient(inputs, network, http),
    }
    const outcome = withoutSecrets(await toOutcome(collector, context), secrets)
    onOutcome(outcome)
    return outcome
  }
  const outcomes = await Promise.all(collectors.map((collector) => limit(read, collector)))
  // Requests that a failed source left running would keep the process alive, and so would the feed parser.
  end.abort()
  return outcomes
}

async function toOutcome(collector: Collector, context: RunContext): Promise<Outcome> {
  const { origin } = collector
  try {
    return { ...(await collector.collect(context)), configuredAs: origin }
  } catch (error) {
    return { origin, error: messageOf(error), isPassing: isPassing(error) }
  }
}

/** Errors and notes may quote what a host answered, secrets included. */
function withoutSecrets(outcome: Outcome, secrets: Secrets): Outcome {
  if (isFailure(outcome)) return { ...outcome, error: secrets.star(outcome.error) }
  const { coverage } = outcome
  return { ...outcome, coverage: { ...coverage, notes: coverage.notes.map((note) => secrets.star(note)) } }
}

/** The GitHub where contributions are searched. */
export function createSearchClient(
  { searchApiUrl, searchToken }: Inputs,
  { userAgent }: Network,
  http: Http,
): GitHubClient {
  return createGitHubClient({ apiUrl: searchApiUrl, token: searchToken, userAgent, http })
}

function toSearchAccess({ searchApiUrl, searchToken, nameOf }: Inputs): SearchAccess {
  return {
    isDotcom: new URL(searchApiUrl).host === 'api.github.com',
    tokenName: nameOf('search-token'),
    isOwnToken: !searchToken.startsWith('ghs_'),
  }
}
