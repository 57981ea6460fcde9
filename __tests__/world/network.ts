import { messageOf, SourceError } from '../../src/errors.ts'
import { parseFeedDocument } from '../../src/feeds/parse.ts'
import type { OpenFeedParser } from '../../src/feeds/parser.ts'
import type { Network } from '../../src/net/network.ts'
import type { Clock } from './clock.ts'
import type { WorldAnswer, WorldRequest } from './server.ts'

type Answer = (request: WorldRequest) => Promise<WorldAnswer>

/** A network without a socket: what is asked goes to the world's hosts right away, and time is the clock's. */
export function createNetwork(answer: Answer, clock: Clock): Network {
  return {
    userAgent: 'contribution-log/test',
    fetch: createFetch(answer, clock),
    sleep: clock.sleep,
    allow: clock.sleep,
    now: clock.now,
    random: Math.random,
  }
}

/** Reads feeds in this process. What comes out has been copied as between processes. */
export function createOpenFeedParser(clock: Clock): OpenFeedParser {
  async function parse(toText: () => string) {
    try {
      return structuredClone(await parseFeedDocument(toText()))
    } catch (error) {
      throw new SourceError(messageOf(error))
    }
  }
  return () => ({ prepare() {}, parse: (toText) => clock.during(parse(toText)) })
}

function createFetch(answer: Answer, clock: Clock): Network['fetch'] {
  return async (url, { method = 'GET', headers, body, signal }) => {
    const { host, pathname, search } = new URL(url)
    const request: WorldRequest = {
      ...{ method, url: `https://${host}${pathname}${search}`, body: String(body ?? '') },
      headers: Object.fromEntries(new Headers(headers)),
    }
    const told = await clock.during(untilAborted(answer(request), signal))
    if (told.takes) await untilAborted(clock.sleep(told.takes, signal ?? undefined), signal)
    if (told.fault === 'silence') return untilAborted(new Promise(() => {}), signal)
    if (told.fault === 'unknown') throw failed(`getaddrinfo ENOTFOUND ${host}`, 'ENOTFOUND')
    if (told.fault === 'refused') throw failed('connect ECONNREFUSED 127.0.0.1:2', 'ECONNREFUSED')
    if (told.fault === 'reset') throw failed('other side closed', 'UND_ERR_SOCKET')
    return toResponse(told, signal)
  }
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  signal?.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort)
  try {
    return await Promise.race([work, promise])
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

function toResponse(told: WorldAnswer, signal: AbortSignal | null | undefined): Response {
  const { status, headers, body = '', repeat = 1, fault } = told
  if (headers?.['content-encoding'])
    throw new Error('only the bundle reads what is compressed: its fetch unpacks it')
  const isBare = status === 204 || status === 304
  const init = { status, ...(headers && { headers }) }
  if (isBare || (!fault && repeat === 1))
    return new Response(isBare ? null : Uint8Array.from(bytes(body)), init)
  let left = fault ? 1 : repeat
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason))
    },
    pull(controller) {
      if (left-- > 0) controller.enqueue(fault ? half(body) : Uint8Array.from(bytes(body)))
      else if (fault === 'cut') controller.error(failed('other side closed', 'UND_ERR_SOCKET'))
      else if (!fault) controller.close()
    },
  })
  return new Response(stream, init)
}

const bytes = (body: string | Buffer) => Buffer.from(body)
const half = (body: string | Buffer) => Uint8Array.from(bytes(body).subarray(0, Math.ceil(body.length / 2)))

/** As fetch says it. */
function failed(message: string, code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
}
