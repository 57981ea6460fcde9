import { describe, expect, it } from 'vitest'
import { createGitHubClient, GitHubError } from '../../src/net/github.ts'
import { createHttp } from '../../src/net/http.ts'
import type { Network } from '../../src/net/network.ts'
import { HttpError, type RequestOptions } from '../../src/net/request.ts'
import { type Clock, createClock } from '../world/clock.ts'
import { createNetwork } from '../world/network.ts'
import { json, type WorldAnswer } from '../world/server.ts'

/** What is made of each answer: how often it is tried, how long is waited, and whether another day may bring another. */

const URL_ = 'https://a.example/feed?key=secret'
const status = (code: number, headers = {}): WorldAnswer => ({ status: code, headers })
const fault = (kind: NonNullable<WorldAnswer['fault']>): WorldAnswer => ({
  status: 200,
  body: 'ab',
  fault: kind,
})

function open(answer: WorldAnswer, clock: Clock): { network: Network; count: () => number } {
  let count = 0
  const ask = async () => {
    count++
    return answer
  }
  return { network: { ...createNetwork(ask, clock), random: () => 0.5 }, count: () => count }
}

async function ask(answer: WorldAnswer, options: RequestOptions = {}) {
  const clock = createClock()
  const { network, count } = open(answer, clock)
  const start = clock.now()
  const error = await createHttp(network)
    .get(URL_, options)
    .catch((failure) => failure)
  const seconds = Math.round((clock.now() - start) / 1000)
  expect(error).toBeInstanceOf(HttpError)
  expect(error.message).toMatch(/^GET https:\/\/a\.example\/feed /)
  const said = error.message.replace('GET https://a.example/feed ', '')
  return [count(), seconds, error.isPassing ? 'passing' : 'for good', said]
}

const BACK_OFF = 1 + 3 + 9

describe('a request', () => {
  it.each<[string, WorldAnswer, number, number, 'passing' | 'for good', string]>([
    ['refused', fault('refused'), 4, BACK_OFF, 'passing', 'failed: connect ECONNREFUSED 127.0.0.1:2'],
    ['to nobody', fault('unknown'), 4, BACK_OFF, 'for good', 'failed: getaddrinfo ENOTFOUND a.example'],
    ['cut off', fault('reset'), 4, BACK_OFF, 'passing', 'failed: other side closed'],
    ['cut off in the answer', fault('cut'), 4, BACK_OFF, 'passing', 'failed: other side closed'],
    [
      'never answered',
      fault('silence'),
      4,
      4 * 30 + BACK_OFF,
      'passing',
      'failed: no whole answer within 30 s',
    ],
    [
      ...(['never answered to the end', fault('silence in the body'), 4, 4 * 30 + BACK_OFF] as const),
      ...(['passing', 'failed: no whole answer within 30 s'] as const),
    ],
    ['answered 400', status(400), 1, 0, 'for good', 'answered 400'],
    ['answered 403', status(403), 1, 0, 'for good', 'answered 403'],
    ['answered 403 for 2 s', status(403, { 'retry-after': '2' }), 1, 0, 'for good', 'answered 403'],
    ['answered 404', status(404), 1, 0, 'for good', 'answered 404'],
    ['answered 408', status(408), 4, BACK_OFF, 'passing', 'answered 408'],
    ['answered 410', status(410), 1, 0, 'for good', 'answered 410'],
    ['answered 429', status(429), 4, BACK_OFF, 'passing', 'answered 429'],
    ['answered 429 for 2 s', status(429, { 'retry-after': '2' }), 4, 2 + 3 + 9, 'passing', 'answered 429'],
    [
      ...(['answered 429 for an hour', status(429, { 'retry-after': '3600' }), 1, 0, 'passing'] as const),
      'answered 429 and asks to wait 3600 s; a source waits at most 120 s in all',
    ],
    [
      ...(['answered 503 for 50 s', status(503, { 'retry-after': '50' }), 3, 100, 'passing'] as const),
      'answered 503 and asks to wait 50 s; a source waits at most 120 s in all',
    ],
    ['answered 500', status(500), 4, BACK_OFF, 'passing', 'answered 500'],
    ['answered 502', status(502), 4, BACK_OFF, 'passing', 'answered 502'],
    ['answered 503 for 1 s', status(503, { 'retry-after': '1' }), 4, BACK_OFF, 'passing', 'answered 503'],
    ['sent in circles', status(302, { location: URL_ }), 6, 0, 'for good', 'redirects more than 5 times'],
    [
      ...(['sent to a file', status(302, { location: 'file:///etc/passwd' }), 1, 0, 'for good'] as const),
      'redirects to an address that is not http or https, or holds a user name',
    ],
    [
      ...(['answered with too much', { status: 200, body: ' '.repeat(2 ** 20), repeat: 33 }, 1, 0] as const),
      ...(['for good', 'answered with more than 32 MiB'] as const),
    ],
  ])('%s', async (_, answer, ...expected) => {
    expect(await ask(answer)).toEqual(expected)
  })

  it('of a host whose 404 passes is tried again', async () => {
    expect(await ask(status(404), { passing: [404] })).toEqual([4, BACK_OFF, 'passing', 'answered 404'])
  })

  it('waits as long as GitHub says, and a minute where it does not say', async () => {
    const isLimited = ({ status }: { status: number }) => status === 403
    expect(await ask(status(403, { 'retry-after': '2' }), { isLimited })).toEqual([
      ...[4, 6, 'passing', 'answered 403'],
    ])
    const wait = 'answered 403 and asks to wait 60 s; a source waits at most 120 s in all'
    expect(await ask(status(403), { isLimited })).toEqual([3, 120, 'passing', wait])
  })

  it('ends with the run', async () => {
    const clock = createClock()
    const { network } = open(fault('silence'), clock)
    const end = new AbortController()
    const asked = createHttp(network, end.signal).get(URL_)
    end.abort(new Error('the run is over'))
    await expect(asked).rejects.toMatchObject({ message: 'the run is over', isPassing: true })
  })
})

describe('a search', () => {
  const limited = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

  it.each<[string, WorldAnswer, number, 'passing' | 'for good', string]>([
    ['with a wrong token', json(401, {}), 1, 'for good', 'does not accept the token'],
    ['that is not allowed', json(403, { message: 'Forbidden' }), 1, 'for good', 'answered 403: Forbidden'],
    ['too many', json(403, { message: limited }), 3, 'passing', 'asks to wait 60 s'],
    ['too many, said as an error', json(200, { errors: [{ type: 'RATE_LIMITED' }] }), 3, 'passing', '60 s'],
    ['over a limit without a time', json(429, {}), 3, 'passing', 'asks to wait 60 s'],
    ['that GitHub cannot do now', { status: 502, body: '<h1>Bad' }, 4, 'passing', 'answered 502'],
    ['answered with a page', { status: 200, body: '<!doctype html>' }, 1, 'for good', 'no GraphQL answer'],
    ['answered with nothing', { status: 200 }, 1, 'for good', 'no GraphQL answer'],
    ['answered in half', { ...json(200, {}), body: '{"data": {"se' }, 1, 'for good', ''],
  ])('%s', async (_, answer, tries, lasting, said) => {
    const { network, count } = open(answer, createClock())
    const http = createHttp(network)
    const client = createGitHubClient({ apiUrl: 'https://api.github.com', token: 't', userAgent: 'u', http })
    const error = await client.graphql('query { search }', {}).catch((failure) => failure)
    expect(error).toBeInstanceOf(GitHubError)
    expect([count(), error.isPassing ? 'passing' : 'for good', error.message]).toEqual([
      ...[tries, lasting, expect.stringContaining(said)],
    ])
  })
})
