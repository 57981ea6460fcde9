import type { Inputs } from '../config/inputs.ts'
import type { Settings } from '../config/settings.ts'
import { createFeedParser } from '../feeds/parser.ts'
import { startCountdown } from '../net/countdown.ts'
import { createGitHubClient, type GitHubClient } from '../net/github.ts'
import { createHttp, type Http, type Network } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { People } from '../sources/github/people.ts'
import { createFeedSource, createGitHubSource, createYouTubeSource } from '../sources/index.ts'
import type { Source, SourceContext } from '../sources/source.ts'
import { collect, isFailure, type Outcome } from './collect.ts'

/** All sources together may take this long; what was read by then is published. */
const LIMIT_MS = 10 * 60_000

export interface HarvestOptions extends Pick<SourceContext, 'window' | 'today'> {
  readonly inputs: Inputs
  readonly network: Network
  readonly secrets: Secrets
  /** Called with what became of a source as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void
}

/** In the order in which the log lists them, and in which they are asked about a thing that two of them show. */
export function createSources(
  { feeds, youtube, includesPrivate, includesPullRequests, landedLabels }: Settings,
  { people }: People,
  { youtubeApiKey, searchApiUrl, searchToken, nameOf }: Inputs,
): Source[] {
  const collected = includesPullRequests ? people : []
  const isDotcom = new URL(searchApiUrl).host === 'api.github.com'
  const token = { name: nameOf('search-token'), isOwn: !searchToken.startsWith('ghs_') }
  return [
    ...collected.map((person) =>
      createGitHubSource({ ...person, includesPrivate, isDotcom, token, landedLabels }),
    ),
    ...youtube.map((target) => createYouTubeSource(target, youtubeApiKey)),
    ...feeds.map((feed) => createFeedSource({ ...feed, keepsAuthors: feed.author !== undefined })),
  ]
}

/** Reads all sources, in the order of which the outcomes come. Each gets requests, and with them a waiting budget, of its own. */
export async function harvest(
  sources: readonly Source[],
  { inputs, network, secrets, onOutcome, window, today }: HarvestOptions,
): Promise<Outcome[]> {
  const end = new AbortController()
  const late = new Error(
    `not read to its end within ${LIMIT_MS / 60_000} minutes, which is all that a run has`,
  )
  const stop = startCountdown(LIMIT_MS, () => end.abort(late))
  const parser = createFeedParser(end.signal)
  function settle(outcome: Outcome): Outcome {
    const safe = withoutSecrets(outcome, secrets)
    onOutcome(safe)
    return safe
  }
  const outcomes = await collect(
    sources,
    () => {
      const http = createHttp(network, end.signal)
      return { http, github: createSearchClient(inputs, network, http), parser, window, today }
    },
    settle,
  )
  stop()
  // What a source left under way when it failed would keep the process waiting, and so would the parser of feeds.
  end.abort()
  return outcomes
}

/** What others said may be part of an error, and of a note. */
function withoutSecrets(outcome: Outcome, secrets: Secrets): Outcome {
  if (isFailure(outcome)) return { ...outcome, error: secrets.star(outcome.error) }
  const { harvest } = outcome
  const notes = harvest.coverage.notes.map((note) => secrets.star(note))
  return { ...outcome, harvest: { ...harvest, coverage: { ...harvest.coverage, notes } } }
}

/** The GitHub where contributions are searched. */
export function createSearchClient(
  { searchApiUrl, searchToken }: Inputs,
  { userAgent }: Network,
  http: Http,
): GitHubClient {
  return createGitHubClient({ apiUrl: searchApiUrl, token: searchToken, userAgent, http })
}
