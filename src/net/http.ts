import type { Network } from './network.ts'
import { type Answer, CapError, describe, HttpError, type RequestOptions, reasonOf, send } from './request.ts'

/** Request time-out and too many requests: like 5xx, another try may succeed. */
const PASSING_STATUSES = [408, 429]
const MAX_TRIES = 4
/** The first pause before trying again; every further one is three times as long. */
const FIRST_PAUSE_MS = 1_000
/** How long GitHub asks to wait if a limit does not say: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSTATED_LIMIT_PAUSE_MS = 60_000
/** The most that one source may wait in all between its requests. */
const MAX_WAIT_MS = 120_000
const WAIT_LIMIT = `a source waits at most ${MAX_WAIT_MS / 1000} s in all`

/** The requests of one source, with time-outs, caps, redirects and retries. Its waiting time is limited in all. */
export interface Http {
  /** Any answer to a request, also a refusal, after retries where they may help. Throws HttpError if there is no answer. */
  request(url: string, options?: RequestOptions): Promise<Answer>
  /** The answer with a status of 2xx. Throws HttpError for any other. */
  get(url: string, options?: RequestOptions): Promise<Answer>
  /**
   * Waits because a host asked for it in the body of an answer. Throws HttpError if that would be more than a source may
   * wait in all.
   */
  pause(milliseconds: number): Promise<void>
}

interface Pause {
  readonly milliseconds: number
  /** Whether the host asks for it; otherwise it is our own back-off. */
  readonly isAsked: boolean
}

/**
 * Requests with a waiting budget of their own: one for each source, one for the repository. `end` aborts all requests and
 * pauses, with its reason as their error; without it only the limits end them.
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

/** Whether a status says that another try may change it, wherever it comes from. */
export function isPassingStatus(status: number): boolean {
  return status >= 500 || PASSING_STATUSES.includes(status)
}

function isPassingAnswer(answer: Answer, { passing, isLimited }: RequestOptions): boolean {
  return isPassingStatus(answer.status) || passing?.includes(answer.status) || isLimited?.(answer) || false
}

/** A host that DNS does not know is most likely mistyped. */
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
