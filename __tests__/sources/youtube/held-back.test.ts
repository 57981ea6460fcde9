import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addBlog } from '../../world/blog.ts'
import { runAction } from '../../world/run.ts'
import { createWorld, type World, YOUTUBE_KEY } from '../../world/world.ts'
import type { WorldVideo } from '../../world/youtube.ts'

/** Streams and premieres stand in the feed before they air: https://github.com/fossar/selfoss/issues/1256 */

const CHANNEL = 'UCadaExampleCodes_000001'
const FEED = `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`
const OLD: WorldVideo = { id: 'adaVid00000', title: 'Old', publishedAt: '2026-10-01T08:00:00Z', views: 3 }
const COMING: WorldVideo = {
  ...{ id: 'adaVid00001', title: 'Live tomorrow', publishedAt: '2026-11-01T08:00:00Z', kind: 'upcoming' },
}

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
  show(COMING, OLD)
})

afterEach(() => world.close())

function show(...videos: readonly WorldVideo[]): void {
  world.state.youtube.channels = [{ id: CHANNEL, title: 'Ada codes', videos: [...videos] }]
}

function run(until: string, inputs: Record<string, string> = {}) {
  return runAction(world, { inputs: { until, youtube: CHANNEL, ...inputs } })
}

async function readLedger() {
  return JSON.parse((await world.read('ledger.json')) ?? '') as {
    sources: Record<string, Record<string, unknown>>
    contributions: { id: string; type: string; metrics?: object }[]
  }
}

const isRecorded = async ({ id }: WorldVideo) =>
  (await readLedger()).contributions.some((entry) => entry.id === `youtube:${id}`)
const heldBack = async () => (await readLedger()).sources[`youtube:${CHANNEL}`]?.['held-back']

describe('what has no views yet', () => {
  it('is held back, kept in mind, and told', async () => {
    const result = await run('2026-11-01')
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '1', added: '1' } })
    expect(await heldBack()).toEqual({ 'youtube:adaVid00001': '2026-11-01' })
    const said = '1 video without views held back, since it may not be out yet'
    expect(result.summary).toContain(said)
    expect(await world.read('README.md')).toContain(`1 recorded, complete since 2025-11-02, ${said}`)
  })

  it('is recorded as soon as it has some, and forgotten as held back', async () => {
    await run('2026-11-01')
    show({ ...COMING, kind: 'video', views: 1 }, OLD)
    expect((await run('2026-11-02')).outputs).toMatchObject({ added: '1', total: '2' })
    expect(await heldBack()).toBeUndefined()
  })

  it('is recorded after 14 days at the latest', async () => {
    await run('2026-11-01')
    expect((await run('2026-11-14')).outputs).toMatchObject({ total: '1' })
    expect(await heldBack()).toEqual({ 'youtube:adaVid00001': '2026-11-01' })
    expect((await run('2026-11-15')).outputs).toMatchObject({ added: '1', total: '2' })
    expect(await heldBack()).toBeUndefined()
  })

  it('was never recorded when it is gone by then', async () => {
    await run('2026-11-01')
    show(OLD)
    expect((await run('2026-11-15')).outputs).toMatchObject({ total: '1' })
    expect(await heldBack()).toBeUndefined()
    expect(await isRecorded(COMING)).toBe(false)
  })

  it('makes no commit of its own, and its 14 days count all the same from the day it came', async () => {
    show(OLD)
    await run('2026-10-28')
    show(COMING, OLD)
    for (const day of ['2026-11-01', '2026-11-03'])
      expect((await run(day)).outputs).toMatchObject({ changed: 'false', added: '0' })
    expect(await heldBack()).toBeUndefined()
    // The weekly commit, after which it is written down.
    expect((await run('2026-11-05')).outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(await heldBack()).toEqual({ 'youtube:adaVid00001': '2026-11-01' })
    expect((await run('2026-11-14')).outputs.total).toBe('1')
    expect((await run('2026-11-15')).outputs.total).toBe('2')
  })

  it('is not taken for long known after a gap in which nothing was read', async () => {
    show(OLD)
    await run('2026-10-05')
    show({ ...COMING, publishedAt: '2026-10-10T08:00:00Z' }, OLD)
    expect((await run('2026-11-01')).outputs.total).toBe('1')
    expect(await heldBack()).toEqual({ 'youtube:adaVid00001': '2026-10-26' })
  })

  it('is left as it is known by a run for a day in the past', async () => {
    await run('2026-11-01')
    show(OLD)
    await run('2026-10-20')
    expect(await heldBack()).toEqual({ 'youtube:adaVid00001': '2026-11-01' })
  })

  it('may be spoken of by the person before it is recorded', async () => {
    const { git } = world.state.github
    const config = `overrides: [{ match: { id: "youtube:${COMING.id}" }, forget: true }]\n`
    const file = new Map([['.github/contribution-log.yml', config]])
    await git.commit('main', await git.head('main'), file, 'Configure')
    const result = await run('2026-11-01')
    expect(result).toMatchObject({ annotations: [], outputs: { total: '1' } })
    expect(result.summary).not.toContain('held back')
    expect((await run('2026-11-20')).outputs.total).toBe('1')
  })

  it('stays where it is recorded already', async () => {
    show({ ...COMING, kind: 'video', views: 7 }, OLD)
    await run('2026-11-01')
    show({ ...COMING, title: 'Live again' }, OLD)
    expect(await run('2026-11-08')).toMatchObject({ outputs: { total: '2' } })
    expect(await world.read('README.md')).toContain('Live again')
    expect(await heldBack()).toBeUndefined()
  })

  it('is not told where it would not count', async () => {
    const { git } = world.state.github
    const config = `youtube: [{ channel: ${CHANNEL}, exclude: [video] }]\n`
    const file = new Map([['.github/contribution-log.yml', config]])
    await git.commit('main', await git.head('main'), file, 'Configure')
    expect((await run('2026-11-01')).summary).toContain('2 of 2 left out by filters')
    expect(await heldBack()).toBeUndefined()
  })

  it('is held back, too, where the channel’s feed is given as a feed, or a list of uploads', async () => {
    expect((await run('2026-11-01', { youtube: '', feeds: FEED })).outputs.total).toBe('1')
    expect((await readLedger()).sources[`feed:${FEED}`]).toHaveProperty('held-back')
    expect((await run('2026-11-01', { youtube: `UU${CHANNEL.slice(2)}` })).outputs.total).toBe('1')
  })

  it('is out where one of the lists has counted views', async () => {
    world.state.youtube.hasListFeeds = true
    world.state.intercept = async ({ url }, proceed) => {
      const answer = await proceed()
      return url.includes('channel_id=') && answer
        ? { ...answer, body: String(answer.body).replaceAll('views="3"', 'views="0"') }
        : answer
    }
    show(OLD)
    expect((await run('2026-11-01')).outputs.total).toBe('1')
  })
})

it('no statistics say nothing', async () => {
  show({ id: 'adaVid00002', title: 'Not counted', publishedAt: '2026-10-30T08:00:00Z' }, OLD)
  expect((await run('2026-11-01')).outputs.total).toBe('2')
  const entry = (await readLedger()).contributions.find(({ id }) => id === 'youtube:adaVid00002')
  expect(entry).not.toHaveProperty('metrics')
})

it('with a key YouTube says it itself', async () => {
  show(COMING, { ...OLD, id: 'adaVid00003', title: 'Just out', views: 0 }, OLD)
  expect((await run('2026-11-01', { 'youtube-api-key': YOUTUBE_KEY })).outputs.total).toBe('2')
  expect(await heldBack()).toBeUndefined()
})
