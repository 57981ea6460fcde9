import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Contribution } from '../src/record/contribution.ts'
import { ADA, populate } from './world/ada.ts'
import { toRss } from './world/feeds.ts'
import type { WorldPullRequest } from './world/github.ts'
import { runBundle } from './world/run.ts'
import { json, type WorldAnswer, type WorldRequest } from './world/server.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'
import type { WorldVideo } from './world/youtube.ts'

/** Every kind of request the product makes × every fault. The kinds are those of runs without a fault, so a new source joins by itself. */

const BEFORE = '2026-11-15'
const UNTIL = '2026-11-16'
const FEEDS = { feeds: `${ADA.blog}\n${ADA.podcast}`, youtube: ADA.channel }
/** What is enough to see a pull request come and go. */
const ONE_FEED = { feeds: ADA.blog }
const COMMIT = { publish: 'commit' }
const PULL_REQUEST = { publish: 'pull-request' }
const UPDATE_BRANCH = 'contribution-log/update'

interface Day {
  readonly inputs: Record<string, string>
  /** What is run on the day before, one after another. */
  readonly before: readonly Record<string, string>[]
  /** Where the record is on the second day. */
  readonly branch: string
  /** A record that GraphQL gives only in part, and that has to be read raw, which is a request of its own. */
  readonly isLarge?: boolean
  /** A reviewer added a file to the pull request's branch. */
  readonly isReviewed?: boolean
}

/** Runs that together make every kind of request. */
const SETUPS: Record<string, Day> = {
  'with a key': {
    inputs: { ...FEEDS, youtube: ADA.handle, 'youtube-api-key': YOUTUBE_KEY },
    before: [{}],
    branch: 'main',
  },
  'with somebody who merged nothing': {
    inputs: { ...ONE_FEED, 'github-users': 'ada, grace' },
    before: [{}],
    branch: 'main',
  },
  'without a key': { inputs: FEEDS, before: [{}], branch: 'main' },
  'on a new branch': {
    inputs: { ...FEEDS, branch: 'data' },
    before: [{ branch: '' }],
    branch: 'data',
    isLarge: true,
  },
  'in a first pull request': {
    inputs: { ...ONE_FEED, ...PULL_REQUEST },
    before: [COMMIT],
    branch: UPDATE_BRANCH,
  },
  'in an open pull request': {
    inputs: { ...ONE_FEED, ...PULL_REQUEST },
    before: [{}],
    branch: UPDATE_BRANCH,
  },
  'beside a base that changed': {
    inputs: { ...ONE_FEED, ...PULL_REQUEST },
    before: [{}, COMMIT],
    branch: UPDATE_BRANCH,
    isReviewed: true,
  },
}

type Fault = (
  request: WorldRequest,
  proceed: () => Promise<WorldAnswer | undefined>,
) => Promise<WorldAnswer | undefined> | WorldAnswer | undefined

const isGraphql = ({ url }: WorldRequest) => url.endsWith('/graphql')
const whole = async (proceed: () => Promise<WorldAnswer | undefined>) => (await proceed()) ?? { status: 404 }

const FAULTS: Record<string, Fault> = {
  refused: () => ({ status: 0, fault: 'refused' }),
  reset: () => ({ status: 0, fault: 'reset' }),
  'time-out': () => ({ status: 0, fault: 'silence' }),
  'hang in the body': async (_, proceed) => ({ ...(await whole(proceed)), fault: 'silence in the body' }),
  'truncated body': async (_, proceed) => ({ ...(await whole(proceed)), fault: 'cut' }),
  '403': () => json(403, { message: 'Forbidden' }),
  '403 with Retry-After': () => ({ ...json(403, { message: 'Forbidden' }), headers: { 'retry-after': '2' } }),
  '429': () => json(429, { message: 'Too many requests' }),
  '429 with Retry-After': () => ({ status: 429, headers: { 'retry-after': '2' } }),
  '429 for an hour': () => ({ status: 429, headers: { 'retry-after': '3600' } }),
  'secondary rate limit': () =>
    json(403, {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    }),
  '500': () => ({ status: 500, body: 'Internal Server Error' }),
  '502': () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><h1>502 Bad Gateway</h1>\n::error::owned\n</html>',
  }),
  '503': () => ({ status: 503, headers: { 'retry-after': '1' } }),
  'HTML in place of an answer': () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><html><title>Sign in</title></html>',
  }),
  'half an answer': async (_, proceed) => {
    const answer = await whole(proceed)
    return { ...answer, body: (answer.body ?? '').slice(0, (answer.body ?? '').length / 2) }
  },
  'an empty answer': () => ({ status: 200, headers: { 'content-type': 'application/json' } }),
  'a redirect loop': ({ url }) => ({ status: 302, headers: { location: url } }),
  'a body of 200 MB': () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: ' '.repeat(1024 * 1024),
    repeat: 200,
  }),
  'a gzip bomb': () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body: BOMB }),
  'errors beside data': async (request, proceed) =>
    withErrors(request, proceed, 'INTERNAL', 'Something went wrong while executing your query.'),
  'resource limits': async (request, proceed) =>
    withErrors(request, proceed, 'RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.'),
}
const BOMB = gzipSync(Buffer.alloc(400 * 1024 * 1024))

async function withErrors(
  request: WorldRequest,
  proceed: () => Promise<WorldAnswer | undefined>,
  type: string,
  message: string,
) {
  if (!isGraphql(request) || request.body.includes('mutation')) return undefined
  const body = JSON.parse(String((await whole(proceed)).body))
  return json(200, { ...body, errors: [{ type, message }] })
}

/** What a request is for: its host and path, or the first fields of its query. */
function kindOf({ method, url, body }: WorldRequest): string {
  const { host, pathname, searchParams } = new URL(url)
  if (pathname.endsWith('/graphql')) {
    const fields =
      (JSON.parse(body).query as string).match(/(?<=[{}]\s*(?:\w+: )?)[a-zA-Z]+(?=[ ({\n])/g) ?? []
    return `query ${fields
      .filter((field) => field !== 'query')
      .slice(0, 2)
      .join('.')}${body.includes('"is:pr is:public"') ? ' (anybody)' : ''}`
  }
  const isList = searchParams.get('playlist_id')?.startsWith('UU')
  const list = searchParams.get('playlistId')?.startsWith('UUSH') ? ' (Shorts)' : isList ? ' (list)' : ''
  return `${method} ${host}${pathname.replace(/[0-9a-f]{40}/g, 'SHA')}${list}`
}

/** Faults that only a GraphQL answer can have. */
const GRAPHQL_FAULTS = ['errors beside data', 'resource limits']
/** A fault that keeps the machine so busy that shortened time-outs would strike the innocent: it goes alone. */
const HEAVY = 'a body of 200 MB'
/** What is too large must be seen to be so before its time is up, also on a busy machine: these go slower. */
const TOO_LARGE = new Set([HEAVY, 'a gzip bomb'])
/** Requests that a run does well without. */
const DISPENSABLE = /^query user|pushedAt|\((?:Shorts|list)\)/
/** Requests that prove that nothing is nothing. */
const PROOF = /\(anybody\)|\/search\/issues/
/** Requests without which nothing is committed. */
const REPOSITORY = /^query (repository|createCommit)|\/repos\//

const filler: Contribution[] = Array.from({ length: 1500 }, (_, index) => ({
  id: `feed:https://old.example/${index}`,
  origin: 'feed:https://old.example/feed',
  type: 'blog-post',
  title: `An old post that makes the record larger than what GraphQL gives of a file, number ${index}, and this long`,
  url: `https://old.example/${index}`,
  date: '2020-01-01T00:00:00Z',
  description: 'x'.repeat(200),
}))
const LARGE = `{"version": 1, "contributions": [\n${filler.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`

/** A world on the second day: with the record of the first, and news from every source. */
async function createSecondDay(original: string): Promise<World> {
  const world = await createWorld({ original })
  const { state } = world
  populate(world, BEFORE)
  state.github.users.push({ login: 'grace' })
  const [pull] = state.github.pullRequests as [WorldPullRequest]
  state.github.pullRequests.push({
    ...pull,
    id: 1,
    title: 'A new pull request',
    mergedAt: `${UNTIL}T01:00:00Z`,
  })
  const [channel] = state.youtube.channels
  const video = channel?.videos[0] as WorldVideo
  channel?.videos.unshift({
    ...video,
    id: 'newVideo001',
    title: 'A new video',
    publishedAt: `${UNTIL}T02:00:00Z`,
  })
  const news = { [ADA.blog]: 'A new post', [ADA.podcast]: '49: A new episode' }
  for (const [address, title] of Object.entries(news)) {
    const posts = [{ title, url: `${address}new`, date: `${UNTIL}T03:00:00Z`, guid: `${address}new` }]
    state.feeds.set(address, () => toRss({ title: 'Feed', site: address, posts }))
  }
  return world
}

interface Setup {
  /** The repository as the first day left it. */
  readonly first: World
  readonly recorded: readonly Contribution[]
  /** Titles of what there is more on the second day. */
  readonly news: readonly string[]
  readonly kinds: readonly string[]
}

async function readLedger(world: World, branch: string): Promise<readonly Contribution[]> {
  return JSON.parse((await world.read('ledger.json', branch)) ?? '{"contributions":[]}').contributions
}

/** The second day in a repository as the first day left it. */
async function continueWorld({ state }: World): Promise<World> {
  const world = await createSecondDay(state.github.git.path)
  world.state.github.proposals = state.github.proposals.map((proposal) => ({ ...proposal }))
  return world
}

async function prepare({ inputs, before, branch, isLarge, isReviewed }: Day): Promise<Setup> {
  const first = await createWorld()
  populate(first, BEFORE)
  first.state.github.users.push({ login: 'grace' })
  const { git } = first.state.github
  const seed = new Map([['contribution-log/ledger.json', LARGE]])
  if (isLarge) await git.commit('main', await git.head('main'), seed, 'Seed')
  for (const more of before) await runBundle(first, { inputs: { ...inputs, until: BEFORE, ...more } })
  if (isReviewed) await git.commit(branch, await git.head(branch), new Map([['notes.txt', 'x']]), 'A note')
  const isThere = (await git.head(branch)) !== undefined
  const recorded = await readLedger(first, isThere ? branch : 'main')
  const second = await continueWorld(first)
  const result = await runBundle(second, { inputs: { ...inputs, until: UNTIL } })
  const kinds = [...new Set(second.takeRequests().map(kindOf))]
  const known = new Set(recorded.map(({ id }) => id))
  const news = (await readLedger(second, branch)).filter(({ id }) => !known.has(id)).map(({ title }) => title)
  await second.close()
  expect(result).toMatchObject({ exitCode: 0, outputs: { added: String(news.length) } })
  expect(news).toContain('A new post')
  return { first, recorded, news, kinds }
}

interface Case {
  readonly setup: string
  readonly kind: string
  readonly fault: string
}

const setups = new Map<string, Setup>()
for (const [name, day] of Object.entries(SETUPS)) setups.set(name, await prepare(day))

/** Each kind in the first setup that makes it. */
const kinds = new Map(
  [...setups].toReversed().flatMap(([setup, { kinds: made }]) => made.map((kind) => [kind, setup] as const)),
)
const cases = [...kinds].flatMap(([kind, setup]) =>
  Object.keys(FAULTS)
    .filter(
      (fault) =>
        !GRAPHQL_FAULTS.includes(fault) || (kind.startsWith('query') && !kind.includes('createCommit')),
    )
    .map((fault): Case => ({ setup, kind, fault })),
)

let ran = 0

afterAll(async () => {
  for (const { first } of setups.values()) await first.close()
  process.stdout.write(
    `${ran} fault cases ran: ${kinds.size} kinds of requests × ${Object.keys(FAULTS).length} faults, where they apply\n`,
  )
})

it('knows every kind of request', () => {
  expect([...kinds.keys()].length).toBeGreaterThanOrEqual(24)
})

describe.concurrent('a fault', () => {
  it.for(cases.filter(({ fault }) => fault !== HEAVY))('$fault of $kind', (one, { expect }) =>
    holds(one, expect),
  )
})

describe('a heavy fault', () => {
  it.for(cases.filter(({ fault }) => fault === HEAVY))('$fault of $kind', (one, { expect }) =>
    holds(one, expect),
  )
})

/** Runs a case and checks what must hold whatever happens. */
async function holds({ setup, kind, fault }: Case, check: typeof expect): Promise<void> {
  const { first, recorded, news } = setups.get(setup) as Setup
  const { inputs, branch } = SETUPS[setup] as Day
  const world = await continueWorld(first)
  const { git } = world.state.github
  try {
    const main = await git.head('main')
    const before = await git.head(branch)
    world.state.intercept = (request, proceed) =>
      kindOf(request) === kind ? FAULTS[fault]?.(request, proceed) : undefined
    const result = await runBundle(world, {
      inputs: { ...inputs, until: UNTIL },
      speed: TOO_LARGE.has(fault) ? 2 : 40,
    })
    ran++
    const told = `${result.stdout}\n${result.stderr}`
    check(result.stderr).toBe('')
    // Not read to its end and then found to be no answer, but left where it became too large.
    if (TOO_LARGE.has(fault) && !DISPENSABLE.test(kind)) check(told).toContain('more than 32 MiB')
    check(told).not.toMatch(/^::error::owned/m)
    if (REPOSITORY.test(kind) && result.exitCode === 1) {
      check(result.annotations, told).toEqual([
        { level: 'error', message: check.stringMatching(/^.{20,400}$/) },
      ])
      // The answer to a write may be lost after it was made: then it stands whole.
      const after = await git.head(branch)
      if (after === before || after === main || !/createCommit|git\/refs|\/pulls/.test(kind)) {
        check([before, main]).toContain(after)
        return
      }
    } else {
      check(result.exitCode, told).toBe(0)
    }
    if (branch !== 'main') check(await git.head('main')).toBe(main)
    const ledger = await readLedger(world, branch)
    const now = new Map(ledger.map((entry) => [entry.id, entry]))
    check(
      recorded.filter(({ id, title, date }) => now.get(id)?.title !== title || now.get(id)?.date !== date),
    ).toEqual([])
    check(await world.read('README.md', branch)).toMatch(
      /^<!-- contribution-log:[\s\S]*\n## Coverage\n[\s\S]*\n$/,
    )
    const titles = new Set(ledger.map(({ title }) => title))
    const missing = news.filter((title) => !titles.has(title))
    if (DISPENSABLE.test(kind) || REPOSITORY.test(kind)) {
      check(missing).toEqual([])
      return
    }
    if (PROOF.test(kind)) {
      check(missing).toEqual([])
      check(result.annotations, told).toEqual([
        { level: 'warning', message: check.stringMatching(/^github:grace: .{20,400}$/) },
      ])
      return
    }
    const failed = JSON.parse(result.outputs['failed-sources'] ?? '') as string[]
    check([missing.length, failed.length], told).toEqual([1, 1])
    check(result.annotations).toEqual([{ level: 'warning', message: check.stringMatching(/^.{20,400}$/) }])
    check(result.annotations[0]?.message.startsWith(`${failed[0]}: `)).toBe(true)
    check(result.summary).toContain('## Not read this time')
  } finally {
    await world.close()
  }
}
