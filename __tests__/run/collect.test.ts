import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/errors.ts'
import type { Network } from '../../src/net/network.ts'
import { createSecrets } from '../../src/net/secrets.ts'
import { toWindow } from '../../src/record/window.ts'
import { askedFor, collect, isFailure, type Outcome, SOURCES_AT_ONCE } from '../../src/run/collect.ts'
import type { Collector, RunContext } from '../../src/sources/source.ts'
import { givenInputs } from '../config/given.ts'
import { FEED, failureOf, postOf, readingOf } from './outcomes.ts'

const WINDOW = toWindow('2026-11-25', 'UTC')
const HARVEST = { origin: FEED, contributions: [postOf('a')], coverage: { notes: ['one'] } }

interface Given {
  readonly inputs?: Readonly<Record<string, string>>
  /** Resolves when the time of a run is over. */
  readonly end?: Promise<void>
  readonly secrets?: readonly string[]
  readonly fetch?: Network['fetch']
}

/** What becomes of sources, and in which order it is known. */
async function collected(collectors: readonly Collector[], { inputs, end, secrets = [], fetch }: Given = {}) {
  const allowed: number[] = []
  const signals: AbortSignal[] = []
  const known: Outcome[] = []
  const hidden = createSecrets()
  hidden.hide(secrets)
  const network: Network = {
    ...{ userAgent: 'contribution-log/test', now: () => 0, random: () => 0, sleep: async () => {} },
    fetch: fetch ?? (() => Promise.reject(new Error('nothing is asked'))),
    allow: (milliseconds) => {
      allowed.push(milliseconds)
      // What comes after it are single requests, which have all the time there is.
      return allowed.length === 1 && end ? end : new Promise(() => {})
    },
  }
  const outcomes = await collect(collectors, {
    ...{ inputs: givenInputs(inputs, { nameOf: (name) => `--${name}` }), network, secrets: hidden },
    openFeedParser: (signal) => {
      signals.push(signal)
      return { prepare() {}, parse: () => Promise.reject(new Error('no feed')) }
    },
    onOutcome: (outcome) => known.push(outcome),
    ...{ window: WINDOW, today: '2026-11-24' },
  })
  return { outcomes, known, allowed, signals }
}

const collectorOf = (collect: Collector['collect'], origin = FEED): Collector => ({ origin, collect })

/** What a source is told of a run. */
async function contextIn(given: Given = {}): Promise<RunContext> {
  const contexts: RunContext[] = []
  const collector = collectorOf(async (context) => {
    contexts.push(context)
    return HARVEST
  })
  await collected([collector], given)
  return contexts[0] as RunContext
}

describe('sources', () => {
  it('have their outcomes in their order, however long each takes', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = collectorOf(async () => promise.then(() => HARVEST), 'feed:slow')
    const quick = collectorOf(async () => {
      resolve()
      return { ...HARVEST, origin: 'youtube:UC1' }
    }, 'youtube:@ada')
    const { outcomes, known } = await collected([slow, quick])
    expect(outcomes).toEqual([
      { ...HARVEST, configuredAs: 'feed:slow' },
      { ...HARVEST, origin: 'youtube:UC1', configuredAs: 'youtube:@ada' },
    ])
    expect(known.map(askedFor)).toEqual(['youtube:@ada', 'feed:slow'])
  })

  it('that fail say why on one line, and whether it may pass, and stop no other', async () => {
    const failing = [new SourceError('a\nlimit', true), new SourceError('gone'), new Error('broken')]
    const { outcomes } = await collected([
      ...failing.map((error) => collectorOf(() => Promise.reject(error))),
      collectorOf(async () => HARVEST),
    ])
    expect(outcomes).toEqual([
      { origin: FEED, error: 'a limit', isPassing: true },
      { origin: FEED, error: 'gone', isPassing: false },
      { origin: FEED, error: 'broken', isPassing: false },
      { ...HARVEST, configuredAs: FEED },
    ])
  })

  it('say no secret in errors and notes', async () => {
    const { outcomes, known } = await collected(
      [
        collectorOf(() => Promise.reject(new Error('no s3cret-w0rd'))),
        collectorOf(async () => ({ ...HARVEST, coverage: { notes: ['with s3cret-w0rd'], isPartial: true } })),
      ],
      { secrets: ['s3cret-w0rd'] },
    )
    expect(JSON.stringify([outcomes, known])).not.toContain('s3cret')
    expect(outcomes).toMatchObject([
      { error: 'no ***' },
      { coverage: { notes: ['with ***'], isPartial: true } },
    ])
  })

  it('are read so many at once, and no more', async () => {
    let [now, most] = [0, 0]
    const collector = collectorOf(async () => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setImmediate(resolve))
      now--
      return HARVEST
    })
    await collected(Array.from({ length: SOURCES_AT_ONCE + 2 }, () => collector))
    expect(most).toBe(SOURCES_AT_ONCE)
  })
})

describe('the time of a run', () => {
  it('is 10 minutes, after which what is still read is told as late', async () => {
    const end = Promise.withResolvers<void>()
    const hanging = collectorOf(async ({ http }) => {
      end.resolve()
      await http.get('https://a.example/feed')
      return HARVEST
    })
    const { outcomes, allowed } = await collected([hanging, collectorOf(async () => HARVEST)], {
      end: end.promise,
      fetch: (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    })
    expect(allowed[0]).toBe(600_000)
    expect(outcomes).toMatchObject([
      {
        error: expect.stringContaining('not read to its end within 10 minutes, which is all that a run has'),
      },
      HARVEST,
    ])
  })

  it('is over with the last source, also for the parser of feeds', async () => {
    const { signals } = await collected([collectorOf(async () => HARVEST)])
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})

describe('a source is told', () => {
  it('the window, the day, and the keys that were given', async () => {
    const context = await contextIn({ inputs: { 'youtube-api-key': 'AIzaKey' } })
    expect(context).toMatchObject({
      ...{ window: WINDOW, today: '2026-11-24' },
      credentials: { 'youtube-api-key': 'AIzaKey', 'stack-exchange-key': undefined },
    })
  })

  it('which GitHub is searched, and whose token that is', async () => {
    expect((await contextIn()).search).toEqual({
      ...{ isDotcom: true, tokenName: '--search-token', isOwnToken: false },
    })
    const inputs = { 'search-token': 'ghp_ada', 'search-api-url': 'https://github.example.com/api/v3' }
    expect((await contextIn({ inputs })).search).toMatchObject({ isDotcom: false, isOwnToken: true })
    expect((await contextIn({ inputs: { 'search-token': 'github_pat_ghs_1' } })).search.isOwnToken).toBe(true)
  })

  it('how to ask that GitHub, as us', async () => {
    const asked: [url: string, headers: Headers][] = []
    const inputs = { 'search-token': 'ghp_ada', 'search-api-url': 'https://github.example.com/api/v3' }
    const asking = collectorOf(async ({ github }) => {
      await github.request('GET /users/{username}', { username: 'ada' })
      return HARVEST
    })
    await collected([asking], {
      inputs,
      fetch: async (url, { headers }) => {
        asked.push([url, new Headers(headers)])
        return Response.json({ login: 'ada' })
      },
    })
    const [[url, headers] = ['', new Headers()]] = asked
    expect(url).toBe('https://github.example.com/api/v3/users/ada')
    expect(headers.get('authorization')).toContain('ghp_ada')
    expect(headers.get('user-agent')).toContain('contribution-log/test')
  })
})

it('an outcome is a failure by its error, and is asked for by what is configured', () => {
  const reading = readingOf([], { origin: 'youtube:UC1', configuredAs: 'youtube:@ada' })
  expect([isFailure(failureOf()), isFailure(reading)]).toEqual([true, false])
  expect([askedFor(failureOf()), askedFor(reading)]).toEqual([FEED, 'youtube:@ada'])
})
