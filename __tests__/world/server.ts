import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

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
}

export type Handler = (request: WorldRequest) => Promise<WorldAnswer | undefined> | WorldAnswer | undefined

export interface Server {
  readonly port: number
  readonly requests: WorldRequest[]
  close(): Promise<void>
}

/** A server on the loopback that answers for every host: by the first handler that knows an answer, else as a host that cannot be found. */
export async function startServer(handle: Handler): Promise<Server> {
  const requests: WorldRequest[] = []
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
    requests.push(request)
    try {
      const answer = (await handle(request)) ?? { status: 404, body: `nothing at ${request.url}` }
      outgoing.writeHead(answer.status, answer.headers).end(answer.body)
    } catch (error) {
      process.stderr.write(`the local world broke: ${error instanceof Error ? error.stack : error}\n`)
      outgoing.writeHead(599).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export function json(status: number, body: unknown): WorldAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  }
}
