import { withoutQuery } from '../record/credentials.ts'
import type { Network } from './network.ts'
import { isPrivateHost } from './private-host.ts'

/** One request may take this long, from connecting to the last byte of the answer. */
const REQUEST_TIMEOUT_MS = 30_000
/** The largest answer that is read, after decompression. */
const MAX_BYTES = 32 * 1024 * 1024
const MAX_REDIRECTS = 5

/** Headers that may follow a redirect to another host: none that carries credentials. */
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
  /** Statuses that are temporary faults for this host only. */
  readonly passing?: readonly number[]
  /** Whether an answer is a rate limit in the host's own form. If it names no time, a minute is waited. */
  readonly isLimited?: (answer: Answer) => boolean
}

/** No usable answer came. The message names the request without its query and says what happened. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  /** 0 where there was no answer at all. */
  readonly status: number
  readonly bytes: Uint8Array
  /** Whether the failure is likely to be temporary. */
  readonly isPassing: boolean

  constructor(message: string, isPassing: boolean, answer?: Answer) {
    super(message)
    this.status = answer?.status ?? 0
    this.bytes = answer?.bytes ?? new Uint8Array()
    this.isPassing = isPassing
  }
}

/** Refused by our own limits: not tried again. */
export class CapError extends HttpError {}

/** One request with its redirects. Throws CapError, or whatever fetch throws. */
export async function send(
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
    // A public host must not make a runner ask private ones. A private host may redirect to another private one.
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

/** A request in words, without what may be secret: user name, password and query. */
export function describe(url: string, { method = 'GET' }: RequestOptions): string {
  return `${method} ${withoutQuery(url)}`
}

/** fetch says only "fetch failed"; the reason stands in the cause, and for several addresses in the causes' codes. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message
  return cause instanceof Error && cause.message ? cause.message : error.message
}
