import { withoutQuery } from '../record/credentials.ts'
import { isPrivateHost } from './private-host.ts'

/** One request may take this long, from connecting to the last byte of the answer. */
const REQUEST_TIMEOUT_MS = 30_000
/** The largest answer that is read, after decompression. */
const MAX_BYTES = 32 * 1024 * 1024
const MAX_REDIRECTS = 5
/** Request time-out and too many requests: besides 5xx the answers that another try may change. */
const PASSING_STATUSES = [408, 429]
const MAX_TRIES = 4
/** The first pause before trying again; every further one is three times as long. */
const FIRST_PAUSE_MS = 1_000
/** What GitHub asks for when it limits without saying for how long: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSTATED_LIMIT_PAUSE_MS = 60_000
/** What one source may wait in all, between its requests. */
const MAX_WAIT_MS = 120_000
const WAIT_LIMIT = `a source waits at most ${MAX_WAIT_MS / 1000} s in all`

/** Headers that may follow a redirect to another host: none that lets someone in. */
const HARMLESS_HEADERS = ['accept', 'user-agent']

/** A whole answer: the body has been read to its end, within the caps. */
export interface Answer {
  /** Where the answer came from, after redirects. */
  readonly url: string
  /** All addresses that were asked, redirect by redirect. */
  readonly asked: readonly string[]
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

export interface RequestOptions {
  readonly method?: string
  /** Names in lower case. They go to the URL's own origin only; after a redirect elsewhere most are left out. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Statuses that are passing faults of this host although they would not be elsewhere. */
  readonly passing?: readonly number[]
  /** Whether the host says, in words of its own, that we ask too much. Without a time it is then given a minute. */
  readonly isLimited?: (answer: Answer) => boolean
}

/** The requests of one source: time-out, caps, redirects, pauses and tries are seen to, and the waiting is bounded in all. */
export interface Http {
  /** Any answer to a request, also a refusal, after the tries that it is worth. Throws HttpError when there is none. */
  request(url: string, options?: RequestOptions): Promise<Answer>
  /** The answer with a status of 2xx. Throws HttpError for any other. */
  get(url: string, options?: RequestOptions): Promise<Answer>
  /**
   * Waits because a host asked for it inside of an answer. Throws HttpError when that would be more than a source may wait
   * in all.
   */
  pause(milliseconds: number): Promise<void>
}

/** What a run has of the world outside of it. A host hands it in; nothing else fetches, waits, or knows the time. */
export interface Network {
  /** Who we are to others. */
  readonly userAgent: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Resolves after a pause of so many milliseconds, or as soon as `signal` is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /**
   * The same for what somebody else is given to be done, up to `signal`. Time in which this process could not have listened
   * does not count.
   */
  readonly allow: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Milliseconds since 1970, for dates in `Retry-After`. */
  readonly now: () => number
  /** From 0 to 1, so that many runs that failed together do not come back together. */
  readonly random: () => number
}

/** No usable answer came. The message names the request without its query and says what happened. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  /** 0 where there was no answer at all. */
  readonly status: number
  readonly bytes: Uint8Array
  /** Whether another try, some day, may end otherwise. */
  readonly isPassing: boolean

  constructor(message: string, isPassing: boolean, answer?: Answer) {
    super(message)
    this.status = answer?.status ?? 0
    this.bytes = answer?.bytes ?? new Uint8Array()
    this.isPassing = isPassing
  }
}

interface Pause {
  readonly milliseconds: number
  /** The host asks for it; otherwise it is our own caution. */
  readonly isAsked: boolean
}

/** Refused for good: another try would end the same way. */
class CapError extends HttpError {}

/**
 * Requests with a waiting budget of their own: one for each source, one for the repository. `end` ends all requests and
 * pauses, with its reason as their error; without it only the caps end them.
 */
export function createHttp(network: Network, end?: AbortSignal): Http {
  let waited = 0
  /** When the pauses under way will be over. */
  const ends = new Set<number>()

  async function request(url: string, options: RequestOptions = {}): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const outcome = await attempt(url, options)
      const pause = pauseAfter(outcome, options, tries)
      if (pause === undefined || tries === MAX_TRIES || !(await wait(pause.milliseconds))) {
        if (outcome instanceof HttpError) throw outcome
        if (pause?.isAsked && tries < MAX_TRIES)
          throw new HttpError(explainWait(url, options, outcome, pause), true, outcome)
        return outcome
      }
    }
  }

  async function get(url: string, options: RequestOptions = {}): Promise<Answer> {
    const answer = await request(url, options)
    if (answer.status >= 200 && answer.status < 300) return answer
    throw new HttpError(
      `${describe(url, options)} answered ${answer.status}`,
      isPassingAnswer(answer, options),
      answer,
    )
  }

  async function attempt(url: string, options: RequestOptions): Promise<Answer | HttpError> {
    try {
      const headers = { 'user-agent': network.userAgent, ...options.headers }
      return await send(network, url, { ...options, headers }, end)
    } catch (error) {
      if (error instanceof HttpError) return error
      if (end?.aborted) return new CapError(reasonOf(end.reason), true)
      return new HttpError(`${describe(url, options)} failed: ${reasonOf(error)}`, !isUnknownHost(error))
    }
  }

  /** The pause before the next try, or `undefined` when another try is of no use. */
  function pauseAfter(
    outcome: Answer | HttpError,
    options: RequestOptions,
    tries: number,
  ): Pause | undefined {
    const backOff = {
      milliseconds: FIRST_PAUSE_MS * 3 ** (tries - 1) * (0.5 + network.random()),
      isAsked: false,
    }
    if (outcome instanceof CapError) return undefined
    if (outcome instanceof HttpError) return backOff
    const asked = toPause(outcome.headers, network.now())
    if (options.isLimited?.(outcome)) return { milliseconds: asked ?? UNSTATED_LIMIT_PAUSE_MS, isAsked: true }
    if (!isPassingAnswer(outcome, options)) return undefined
    return asked !== undefined && asked > backOff.milliseconds
      ? { milliseconds: asked, isAsked: true }
      : backOff
  }

  /** Waits, unless that would be more than a source may wait. Time in which several requests wait counts once. */
  async function wait(milliseconds: number): Promise<boolean> {
    const now = network.now()
    const over = now + milliseconds
    const cost = Math.max(0, over - Math.max(now, ...ends))
    if (waited + cost > MAX_WAIT_MS) return false
    waited += cost
    ends.add(over)
    await network.sleep(milliseconds, end)
    ends.delete(over)
    return true
  }

  async function pause(milliseconds: number): Promise<void> {
    if (await wait(milliseconds)) return
    throw new HttpError(`the host asks to wait ${toSeconds(milliseconds)}; ${WAIT_LIMIT}`, true)
  }

  return { request, get, pause }
}

/** One request with its redirects. Throws CapError, or whatever fetch throws. */
async function send(
  { fetch, allow }: Network,
  url: string,
  options: RequestOptions,
  end?: AbortSignal,
): Promise<Answer> {
  const over = new AbortController()
  const late = new Error(`no whole answer within ${REQUEST_TIMEOUT_MS / 1000} s`)
  allow(REQUEST_TIMEOUT_MS, over.signal).then(() => over.abort(late))
  try {
    return await follow(fetch, url, options, AbortSignal.any(end ? [over.signal, end] : [over.signal]))
  } finally {
    over.abort()
  }
}

async function follow(
  fetch: Network['fetch'],
  start: string,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<Answer> {
  let url = start
  let headers = options.headers ?? {}
  const asked: string[] = []
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const { method = 'GET', body } = options
    asked.push(url)
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: 'manual',
      ...(body !== undefined && { body }),
    })
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null || method !== 'GET') {
      return {
        url,
        asked,
        status: response.status,
        headers: response.headers,
        bytes: await read(response, start, options),
      }
    }
    await response.body?.cancel()
    const next = URL.parse(location, url)
    if (!next || !/^https?:$/.test(next.protocol) || next.username || next.password) {
      throw new CapError(
        `${describe(start, options)} redirects to an address that is not http or https, or holds a user name`,
        false,
      )
    }
    const current = new URL(url)
    // Nobody out there may have a runner ask what only it can reach. Who is inside may send us on inside.
    if (isPrivateHost(next.hostname) && !isPrivateHost(current.hostname)) {
      throw new CapError(
        `${describe(start, options)} redirects to ${withoutQuery(next.href)}, which is in a private network, and is not followed there. If that is meant, write that address in place of the first`,
        false,
      )
    }
    if (next.origin !== current.origin) {
      headers = Object.fromEntries(
        Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.includes(name)),
      )
    }
    url = next.href
  }
  throw new CapError(`${describe(start, options)} redirects more than ${MAX_REDIRECTS} times`, false)
}

async function read(response: Response, url: string, options: RequestOptions): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > MAX_BYTES) {
      throw new CapError(
        `${describe(url, options)} answered with more than ${MAX_BYTES / 1024 / 1024} MiB`,
        false,
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whether a status says that another try may change it, wherever it comes from. */
export function isPassingStatus(status: number): boolean {
  return status >= 500 || PASSING_STATUSES.includes(status)
}

function isPassingAnswer(answer: Answer, { passing, isLimited }: RequestOptions): boolean {
  return isPassingStatus(answer.status) || passing?.includes(answer.status) || isLimited?.(answer) || false
}

/** A name that nobody has is most likely mistyped. */
function isUnknownHost(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND'
}

/** What an answer asks us to wait, in milliseconds. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
function toPause(headers: Headers, now: number): number | undefined {
  const retryAfter = headers.get('retry-after')?.trim()
  if (retryAfter) {
    const until = /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1000 : Date.parse(retryAfter)
    if (!Number.isNaN(until)) return Math.max(0, until - now)
  }
  const reset = headers.get('x-ratelimit-reset')
  if (headers.get('x-ratelimit-remaining') !== '0' || !reset || !/^\d+$/.test(reset)) return undefined
  return Math.max(0, Number(reset) * 1000 - now)
}

/** A request in words, without what may be secret: user name, password and query. */
function describe(url: string, { method = 'GET' }: RequestOptions): string {
  return `${method} ${withoutQuery(url)}`
}

function toSeconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} s`
}

function explainWait(
  url: string,
  options: RequestOptions,
  { status }: Answer,
  { milliseconds }: Pause,
): string {
  return `${describe(url, options)} answered ${status} and asks to wait ${toSeconds(milliseconds)}; ${WAIT_LIMIT}`
}

/** fetch says only "fetch failed"; the reason stands in the cause, and for several addresses in the causes' codes. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message
  return cause instanceof Error && cause.message ? cause.message : error.message
}
