import { RequestError } from '@octokit/request-error'
import { Octokit } from '@octokit/rest'
import type { Endpoints } from '@octokit/types'
import { isPassing, messageOf } from '../errors.ts'
import { type Http, isPassingStatus } from './http.ts'
import type { Answer } from './request.ts'

/** https://spec.graphql.org/October2021/#sec-Errors, with the `type` that GitHub adds. */
export interface GraphqlProblem {
  readonly type?: string
  readonly message: string
  readonly path?: readonly (string | number)[]
}

/** GitHub answers what it can, so there may be both data and errors. */
export interface GraphqlAnswer<T> {
  readonly data: T | null
  readonly errors: readonly GraphqlProblem[]
}

/** The answer to a query for any number of things, made from the answer to a query for one: `user1` is like `user0`. */
export type Numbered<T> = {
  readonly [K in keyof T as K extends `${infer Name}0` ? `${Name}${number}` : K]: T[K]
}

export type Graphql = <T>(query: string, variables: Record<string, unknown>) => Promise<GraphqlAnswer<T>>

/** A route of GitHub's REST API, such as `GET /repos/{owner}/{repo}`. */
export type Route = keyof Endpoints

export type RouteParameters<R extends Route> = Endpoints[R]['parameters']

/** The answer that GitHub documents. A broken server may answer anything, so check what you rely on. */
export type RouteData<R extends Route> = Endpoints[R]['response']['data']

export interface GitHubClient {
  /** Returns the answer with its errors. Throws GitHubError if there is no GraphQL answer at all. */
  readonly graphql: Graphql
  /** Throws GitHubError. */
  readonly request: <R extends Route>(route: R, parameters: RouteParameters<R>) => Promise<RouteData<R>>
  /** Reads a text file of any size at a commit. Throws GitHubError. */
  readonly readFile: (file: RepositoryFile) => Promise<string>
}

/** The GitHub instance in which contributions are searched. */
export type SearchClient = Pick<GitHubClient, 'graphql' | 'request'>

export interface RepositoryFile {
  readonly owner: string
  readonly repo: string
  readonly path: string
  /** The sha of a commit. */
  readonly ref: string
}

/** A call of GitHub's API failed. The message says what happened and, where known, what to do. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly status: number
  /** GitHub's own message for a refused request, including those for single fields. */
  readonly said: string | undefined
  readonly isPassing: boolean

  constructor(message: string, status: number, said?: string, passing = false) {
    super(message)
    this.status = status
    this.said = said
    this.isPassing = passing
  }
}

interface ClientOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  readonly token: string
  readonly userAgent: string
  readonly http: Http
}

/** https://docs.github.com/en/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql */
const NO_TOKEN =
  'GitHub lets nobody search without a token: set GITHUB_TOKEN, for example to what `gh auth token` prints'

/**
 * GitHub's API over `http`, which already waits, retries and limits. Octokit's throttling and retry plugins are left out
 * because they would do that a second time, without the budget, and delay requests by a second each.
 */
export function createGitHubClient({ apiUrl, token, userAgent, http }: ClientOptions): GitHubClient {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    request: { fetch: toFetch(http) },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  })

  async function send(route: string, parameters: Record<string, unknown>): Promise<unknown> {
    if (token === '') throw new GitHubError(NO_TOKEN, 401)
    try {
      return (await octokit.request(route, parameters)).data
    } catch (error) {
      throw toGitHubError(error, apiUrl)
    }
  }

  async function graphql<T>(query: string, variables: Record<string, unknown>): Promise<GraphqlAnswer<T>> {
    const body = await send(`POST ${toGraphqlUrl(apiUrl)}`, { query, variables })
    if (!isGraphqlBody(body)) {
      throw new GitHubError(`${apiUrl} answered with something that is no GraphQL answer`, 200)
    }
    return { data: (body.data ?? null) as T | null, errors: body.errors ?? [] }
  }

  /** The body is read as raw bytes, because Octokit would parse a JSON file. */
  async function readFile({ path, ...rest }: RepositoryFile): Promise<string> {
    const route = `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`
    const options = { mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } }
    const body = (await send(route, { ...rest, ...options })) as ReadableStream
    return new Response(body).text()
  }

  return { graphql, request: send as GitHubClient['request'], readFile }
}

/** Words what Octokit throws for the person. */
function toGitHubError(error: unknown, apiUrl: string): GitHubError {
  if (!(error instanceof RequestError) || !error.response) {
    const cause = error instanceof Error ? error.cause : undefined
    return new GitHubError(messageOf(error), 0, undefined, isPassing(cause))
  }
  const { status, data } = error.response
  if (status === 401)
    return new GitHubError(`${apiUrl} does not accept the token: it is wrong, expired or revoked`, 401)
  const said = toWords(data)
  const message = `${apiUrl} answered ${status}${said === undefined ? '' : `: ${said}`}`
  const passing =
    isPassingStatus(status) || (status === 403 && /rate limit|abuse detection/i.test(said ?? ''))
  return new GitHubError(message, status, status < 500 ? said : undefined, passing)
}

/** `undefined` if the answer is not JSON but, for example, the HTML page of a gateway. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function toWords(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('message' in data)) return undefined
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : []
  const details = errors.map(
    (error) => error?.message ?? [error?.field, error?.code].filter(Boolean).join(' '),
  )
  return [String(data.message), ...details].filter(Boolean).join(': ')
}

/** Whether the same request may succeed later. https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts */
export function isPassingProblem({ type, message }: GraphqlProblem): boolean {
  return (
    /^(?:RATE_LIMIT(?:ED)?|INTERNAL)$/.test(type ?? '') || /something went wrong|time.?out/i.test(message)
  )
}

/** The errors of an answer on one line. */
export function describeProblems(errors: readonly GraphqlProblem[]): string {
  return [...new Set(errors.map(({ type, message }) => (type ? `${type}: ${message}` : message)))].join('; ')
}

function toFetch(http: Http): typeof fetch {
  return async (input, init) => {
    const { url, status, headers, bytes } = await http.request(String(input), {
      method: init?.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(typeof init?.body === 'string' && { body: init.body }),
      isLimited,
    })
    const response = new Response(status === 204 || status === 304 ? null : Uint8Array.from(bytes), {
      status,
      headers,
    })
    Object.defineProperty(response, 'url', { value: url })
    return response
  }
}

/**
 * GitHub reports rate limits with status 403 or 429, and in GraphQL also with 200 and an error.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function isLimited({ url, status, headers, bytes }: Answer): boolean {
  if (status === 429) return true
  // The body of any other successful answer is content, which may contain these words.
  if (status !== 403 && !(status === 200 && url.endsWith('/graphql'))) return false
  const text = Buffer.from(bytes.subarray(0, 10_000)).toString()
  const saysLimit = /secondary rate limit|abuse detection/i.test(text)
  if (status === 403)
    return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || saysLimit
  // A title with these words does not match: there is `data` then, and quotation marks in JSON strings are escaped.
  const isRefusal = !/"data":\s*\{/.test(text)
  return isRefusal && (saysLimit || /"type":\s*"RATE_LIMIT(?:ED)?"/.test(text))
}

/** https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
function toGraphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/(?<!\/)\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`
}

function isGraphqlBody(body: unknown): body is { data?: unknown; errors?: GraphqlProblem[] } {
  if (typeof body !== 'object' || body === null) return false
  const { data, errors } = body as { data?: unknown; errors?: unknown }
  return (typeof data === 'object' && data !== null) || (Array.isArray(errors) && errors.length > 0)
}

function ignore(): void {}
