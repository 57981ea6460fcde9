import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The header in which the preload tells which host a request was meant for. */
export const HOST_HEADER = 'x-world-host'

export interface WorldRequest {
  readonly method: string
  /** As the product sent it, with the host it meant. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface WorldAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** The same bytes, again and again. */
  readonly repeat?: number
  /** Milliseconds until it comes. */
  readonly takes?: number
  /** What befalls the connection: there is no such host, nobody listens, it is cut before or within the answer, or nothing more comes. */
  readonly fault?: 'unknown' | 'refused' | 'reset' | 'cut' | 'silence' | 'silence in the body'
}

/** Tells the preload to have the request refused by a port where nobody listens. */
export const REFUSED = 598
/** Tells the preload that there is no host of that name. */
export const UNKNOWN = 597

export type Handler = (request: WorldRequest) => Promise<WorldAnswer | undefined> | WorldAnswer | undefined

export interface Server {
  readonly port: number
  close(): Promise<void>
}

/** A server on the loopback for what is asked of any host. */
export async function startServer(answer: (request: WorldRequest) => Promise<WorldAnswer>): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const host = incoming.headers[HOST_HEADER] ?? incoming.headers.host
    const request: WorldRequest = {
      method: incoming.method ?? 'GET',
      url: `https://${host}${incoming.url}`,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    }
    await send(incoming.socket, outgoing, await answer(request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function send(socket: Socket, outgoing: ServerResponse, answer: WorldAnswer): Promise<void> {
  const { status, headers, body = '', repeat = 1, takes = 0, fault } = answer
  if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes))
  if (fault === 'silence') return
  if (fault === 'reset') socket.destroy()
  else if (fault === 'refused') outgoing.writeHead(REFUSED).end()
  else if (fault === 'unknown') outgoing.writeHead(UNKNOWN).end()
  else if (fault) {
    const half = Buffer.from(body).subarray(0, Math.ceil(body.length / 2))
    outgoing
      .writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) })
      .write(half, () => {
        if (fault === 'cut') socket.destroy()
      })
  } else {
    outgoing.writeHead(status, headers)
    const chunks = Readable.from(Array.from({ length: repeat }, () => Buffer.from(body)))
    // The product may well have enough of a body before its end.
    await pipeline(chunks, outgoing).catch(() => socket.destroy())
  }
}

export function json(status: number, body: unknown): WorldAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  }
}
