// Started before the product with `node --import`: routes every host to the local world and shortens every wait.
// Plain JavaScript, so that starting hundreds of processes does not mean stripping types hundreds of times.

const { WORLD_PORT, WORLD_SPEED, WORLD_HOST_HEADER, WORLD_REFUSED, WORLD_UNKNOWN } = process.env
const { fetch, setTimeout } = globalThis

globalThis.fetch = async (input, init) => {
  const url = new URL(String(input))
  const headers = new Headers(init?.headers)
  headers.set(WORLD_HOST_HEADER, url.host)
  const response = await fetch(`http://127.0.0.1:${WORLD_PORT}${url.pathname}${url.search}`, {
    ...init,
    headers,
  })
  if (String(response.status) === WORLD_UNKNOWN)
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error(`getaddrinfo ENOTFOUND ${url.host}`), { code: 'ENOTFOUND' }),
    })
  // Nobody listens there, and it is none of the ports that fetch refuses by itself.
  return String(response.status) === WORLD_REFUSED ? fetch('http://127.0.0.1:2/') : response
}

globalThis.setTimeout = (handler, milliseconds = 0, ...rest) =>
  setTimeout(handler, milliseconds / Number(WORLD_SPEED), ...rest)
