// Started before the product with `node --import`: routes every host to the local world and shortens every wait.
import { HOST_HEADER, REFUSED } from './server.ts'

const port = process.env.WORLD_PORT
const speed = Number(process.env.WORLD_SPEED ?? 1)
const { fetch, setTimeout } = globalThis

globalThis.fetch = async (input, init) => {
  const url = new URL(String(input))
  const headers = new Headers(init?.headers)
  headers.set(HOST_HEADER, url.host)
  const response = await fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, { ...init, headers })
  return response.status === REFUSED ? fetch('http://127.0.0.1:1/') : response
}

globalThis.setTimeout = ((handler: () => void, milliseconds = 0, ...rest: []) =>
  setTimeout(handler, milliseconds / speed, ...rest)) as typeof setTimeout
