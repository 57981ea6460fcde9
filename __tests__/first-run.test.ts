import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addBlog, BLOG } from './world/blog.ts'
import { toRss } from './world/feeds.ts'
import { runAction } from './world/run.ts'
import { json, type WorldAnswer, type WorldRequest } from './world/server.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'

/** The first run on a bad day: what never worked may be a mistake, or a server that is down. */

const CHANNEL = 'UCadaExampleCodes_000001'
const OTHER = 'https://other.example.com/feed.xml'

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
  world.state.youtube.channels = [
    {
      ...{ id: CHANNEL, title: 'Ada codes' },
      videos: [{ id: 'adaVid00000', title: 'Hello', publishedAt: '2026-10-01T08:00:00Z', views: 3 }],
    },
  ]
})

afterEach(() => world.close())

function run(until: string, inputs: Record<string, string> = {}) {
  return runAction(world, { inputs: { until, feeds: BLOG, youtube: CHANNEL, ...inputs } })
}

function answer(isMeant: (request: WorldRequest) => boolean, given: WorldAnswer): void {
  world.state.intercept = (request) => (isMeant(request) ? given : undefined)
}

const isVideos = ({ url }: WorldRequest) => url.includes('videos.xml')
const isOther = ({ url }: WorldRequest) => url === OTHER
const isSearch = ({ body }: WorldRequest) => body.includes('search(')
const isProof = ({ url }: WorldRequest) => url.includes('/search/issues')
const isApi = ({ url }: WorldRequest) => url.includes('googleapis')

async function readSource(origin: string): Promise<unknown> {
  return JSON.parse((await world.read('ledger.json')) ?? '').sources[origin]
}

describe('a source that fails in a passing way from the beginning', () => {
  it('is a warning until 14 days after the record first knew of it', async () => {
    answer(isVideos, { status: 404, body: 'Not found' })
    expect(await run('2026-11-01')).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'true', 'failed-sources': `["youtube:${CHANNEL}"]` },
      annotations: [{ level: 'warning' }],
    })
    expect(await readSource(`youtube:${CHANNEL}`)).toEqual({ 'first-tried': '2026-11-01' })
    expect(await run('2026-11-14')).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] })
    expect(await run('2026-11-15')).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] })
    expect(await readSource(`youtube:${CHANNEL}`)).toEqual({ 'first-tried': '2026-11-01' })
  })

  it('counts from its last success as soon as it had one', async () => {
    answer(isVideos, { status: 404, body: 'Not found' })
    await run('2026-11-01')
    world.state.intercept = undefined
    await run('2026-11-10')
    expect(await readSource(`youtube:${CHANNEL}`)).toEqual({
      'complete-since': '2025-11-11',
      'last-success': '2026-11-10',
    })
    answer(isVideos, { status: 404, body: 'Not found' })
    expect(await run('2026-11-20')).toMatchObject({ exitCode: 0 })
    expect(await run('2026-11-24')).toMatchObject({ exitCode: 1 })
  })

  it('is written down as read as soon as it is, also on a day without news', async () => {
    answer(isOther, { status: 503, body: 'Sorry' })
    const feeds = `${BLOG}\n${OTHER}`
    await run('2026-11-01', { feeds })
    world.state.intercept = undefined
    world.state.feeds.set(OTHER, () =>
      toRss({ title: 'Other', site: 'https://other.example.com/', posts: [] }),
    )
    expect((await run('2026-11-02', { feeds })).outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(await readSource(`feed:${OTHER}`)).toMatchObject({ 'last-success': '2026-11-02' })
    world.state.feeds.set(OTHER, () => ({ status: 404, body: 'Not found' }))
    expect(await run('2026-11-03', { feeds })).toMatchObject({
      ...{ exitCode: 0, outputs: { changed: 'false' } },
      annotations: [{ level: 'warning' }],
    })
  })

  it('is known from the day it was added, though nothing else is new', async () => {
    await run('2026-11-01')
    answer(isOther, { status: 503, body: 'Sorry' })
    const feeds = `${BLOG}\n${OTHER}`
    expect((await run('2026-11-02', { feeds })).outputs.changed).toBe('true')
    expect(await readSource(`feed:${OTHER}`)).toEqual({ 'first-tried': '2026-11-02' })
    expect((await run('2026-11-03', { feeds })).outputs.changed).toBe('false')
    expect(await run('2026-11-15', { feeds })).toMatchObject({ exitCode: 0 })
    expect(await run('2026-11-16', { feeds })).toMatchObject({ exitCode: 1 })
  })

  it.each<[string, (request: WorldRequest) => boolean, WorldAnswer]>([
    ['503', isOther, { status: 503, body: 'Sorry' }],
    ['429', isOther, { status: 429, body: 'Slow down' }],
    ['429 with a long wait', isOther, { status: 429, headers: { 'retry-after': '3600' }, body: '' }],
    ['a time-out', isOther, { status: 200, fault: 'silence' }],
    ['a connection that is cut', isOther, { status: 200, fault: 'reset' }],
    ['408', isOther, { status: 408, body: '' }],
    ['503 of the proof that there is nothing', isProof, { status: 503, body: 'Sorry' }],
    ['a limit of all requests', isSearch, json(403, { message: 'API rate limit exceeded' })],
    ['a search that costs too much', isSearch, json(200, { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED' }] })],
    ['502 of the search', isSearch, { status: 502, body: 'Bad gateway' }],
    ['a search that ran out of time', isSearch, json(200, { errors: [{ message: 'Something went wrong' }] })],
    ['404 of a channel’s feed that is given as a feed', isVideos, { status: 404, body: 'Not found' }],
    ['503 of the Data API', isApi, { status: 503, body: 'Sorry' }],
    [
      'a quota that is used up',
      isApi,
      json(403, { error: { code: 403, errors: [{ reason: 'quotaExceeded' }] } }),
    ],
  ])('%s', async (_, isMeant, given) => {
    answer(isMeant, given)
    const result = await run('2026-11-22', {
      feeds: isMeant === isOther ? `${BLOG}\n${OTHER}` : BLOG,
      ...(isMeant === isApi && { 'youtube-api-key': YOUTUBE_KEY }),
      ...(isMeant === isVideos && {
        youtube: '',
        feeds: `${BLOG}\nhttps://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
      }),
    })
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] })
    expect(JSON.parse(result.outputs['failed-sources'] ?? '')).toHaveLength(1)
  })
})

describe('a mistake is red at once', () => {
  it.each<[string, (request: WorldRequest) => boolean, WorldAnswer]>([
    ['404 of a blog', isOther, { status: 404, body: 'Not found' }],
    ['a host that does not exist', isOther, { status: 200, fault: 'unknown' }],
    ['a refused search', isSearch, json(200, { errors: [{ type: 'FORBIDDEN', message: 'No' }] })],
    ['403 of a blog', isOther, { status: 403, body: 'Forbidden' }],
    ['a web page', isOther, { status: 200, body: '<!doctype html><title>Other</title>' }],
    ['a key that is not accepted', isApi, json(400, { error: { code: 400, message: 'API key not valid.' } })],
    ['a token that is not accepted', isSearch, json(401, { message: 'Bad credentials' })],
  ])('%s', async (_, isMeant, given) => {
    answer(isMeant, given)
    const result = await run('2026-11-22', {
      feeds: isMeant === isOther ? `${BLOG}\n${OTHER}` : BLOG,
      ...(isMeant === isApi && { 'youtube-api-key': YOUTUBE_KEY }),
    })
    expect(result).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] })
    expect(JSON.parse(result.outputs['failed-sources'] ?? '')).toHaveLength(1)
  })

  it('and so it is when every source failed, however', async () => {
    answer(({ url, body }) => isVideos({ url } as WorldRequest) || url === BLOG || body.includes('search('), {
      ...{ status: 503, body: 'Sorry' },
    })
    expect(await run('2026-11-22')).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  })
})
