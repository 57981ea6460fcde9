import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { toRss, type WorldPost } from '../world/feeds.ts'
import { runAction } from '../world/run.ts'
import { createWorld, type World } from '../world/world.ts'

/** What a feed that is not the person's alone can do to the person's entries, and feeds that give one id to several. */

const BLOG = 'https://blog.example.com/feed.xml'
const PLANET = 'https://planet.example.com/rss'
const CHANNEL = 'UCadaExampleCodes_000001'
const VIDEO = 'adaVid00000'
const UNTIL = '2026-11-22'

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example' }]
  serve(BLOG, [post(1)])
})

afterEach(() => world.close())

const post = (number: number, more: Partial<WorldPost> = {}): WorldPost => ({
  title: `A post of number ${number}`,
  url: `https://blog.example.com/${number}`,
  date: `2026-10-${String(number).padStart(2, '0')}T08:00:00Z`,
  ...more,
})
const stranger = (more: Partial<WorldPost>) => post(9, { title: 'Mine now', author: 'Mallory', ...more })

function serve(address: string, posts: readonly WorldPost[]): void {
  world.state.feeds.set(address, () =>
    toRss({ title: new URL(address).host, site: `${new URL(address).origin}/`, posts: [...posts] }),
  )
}

/** A feed of several people, with these items among others. */
function servePlanet(...items: readonly WorldPost[]): void {
  const other = post(8, { title: 'By somebody else', url: 'https://eve.example.com/8', author: 'Eve' })
  serve(PLANET, [...items, other])
}

async function readLedger() {
  return JSON.parse((await world.read('ledger.json')) ?? '') as {
    sources: Record<string, Record<string, unknown>>
    contributions: Contribution[]
  }
}
const find = async (id: string) => (await readLedger()).contributions.find((entry) => entry.id === id)
const log = async () => (await world.read('README.md')) ?? ''

const run = (feeds: readonly string[], inputs: Record<string, string> = {}) =>
  runAction(world, { inputs: { until: UNTIL, feeds: feeds.join('\n'), ...inputs } })

/** Runs, and proves that there is nothing left to do. */
async function runTwice(feeds: readonly string[], inputs: Record<string, string> = {}) {
  const result = await run(feeds, inputs)
  expect(result.exitCode).toBe(0)
  expect((await run(feeds, inputs)).outputs.changed).toBe('false')
  return result
}

async function configure(text: string): Promise<void> {
  const { git } = world.state.github
  await git.commit(
    'main',
    await git.head('main'),
    new Map([['.github/contribution-log.yml', text]]),
    'Configure',
  )
}

describe.each([
  ['first', [PLANET, BLOG]],
  ['last', [BLOG, PLANET]],
])('a planet that is listed %s', (_, feeds) => {
  const OWN = '- 2026-10-01 [A post of number 1](https://blog.example.com/1)'

  it.each([
    [
      'the address of one’s article and another year',
      { url: post(1).url, guid: 'x', date: '2020-01-01T00:00:00Z' },
    ],
    ['its address and guid', { url: post(1).url, date: '2020-01-01T00:00:00Z' }],
    ['its address, a second earlier', { url: post(1).url, guid: 'x', date: '2026-10-01T07:59:59Z' }],
    ['its guid alone', { url: 'https://evil.example.com/1', guid: post(1).url }],
    [
      'its title elsewhere, a second earlier',
      { title: post(1).title, url: 'https://evil.example.com/1', guid: 'x', date: '2026-10-01T07:59:59Z' },
    ],
    [
      'its title on the planet, a second earlier',
      { title: post(1).title, url: 'https://planet.example.com/1', guid: 'x', date: '2026-10-01T07:59:59Z' },
    ],
  ])('does not take it with %s', async (_, more) => {
    servePlanet(stranger(more))
    await runTwice(feeds)
    expect(await log()).toContain(OWN)
    const [own] = (await readLedger()).contributions.filter(({ origin }) => origin === `feed:${BLOG}`)
    expect(own).toMatchObject({ id: `feed:${post(1).url}`, title: post(1).title, date: post(1).date })
  })

  it('is corrected when the blog was down the first time', async () => {
    servePlanet(stranger({ url: post(1).url, date: '2020-01-01T00:00:00Z' }))
    world.state.feeds.set(BLOG, () => ({ status: 404 }))
    await run(feeds, { 'fail-on-source-error': 'never' })
    expect(await find(`feed:${post(1).url}`)).toMatchObject({ title: 'Mine now' })
    serve(BLOG, [post(1)])
    const result = await runTwice(feeds)
    expect(result.outputs.changed).toBe('true')
    expect(await find(`feed:${post(1).url}`)).toMatchObject({
      ...{ title: post(1).title, origin: `feed:${BLOG}`, date: post(1).date },
      container: { name: 'blog.example.com' },
    })
    expect(await log()).toContain(OWN)
  })

  it('says nothing of a video', async () => {
    world.state.youtube.channels = [
      {
        ...{ id: CHANNEL, title: 'Ada codes' },
        videos: [{ id: VIDEO, title: 'My video', publishedAt: '2026-10-05T08:00:00Z', views: 7 }],
      },
    ]
    servePlanet(
      stranger({ guid: `yt:video:${VIDEO}`, url: 'https://evil.example.com/' }),
      stranger({ url: `https://www.youtube.com/shorts/${VIDEO}`, date: '2020-01-01T00:00:00Z' }),
    )
    await configure(`youtube: [{ channel: ${CHANNEL}, exclude: [short] }]\n`)
    world.state.intercept = ({ url }) => (url.includes('youtube.com') ? { status: 404 } : undefined)
    await run(feeds, { 'fail-on-source-error': 'never' })
    expect(await find(`youtube:${VIDEO}`)).toMatchObject({ type: 'short' })
    world.state.intercept = undefined
    await runTwice(feeds)
    expect(await find(`youtube:${VIDEO}`)).toMatchObject({
      ...{ type: 'video', title: 'My video', origin: `youtube:${CHANNEL}`, date: '2026-10-05T08:00:00Z' },
      metrics: { views: { value: 7 } },
    })
    expect(await log()).toContain(`- 2026-10-05 [My video](https://www.youtube.com/watch?v=${VIDEO})`)
  })
})

it('an older entry of the person’s own stands for its copy, also across the window’s edge', async () => {
  const [old, copy] = [
    post(1, { title: 'Written last year', date: '2025-11-20T08:00:00Z' }),
    post(2, {
      title: 'Written last year',
      url: 'https://planet.example.com/2',
      date: '2025-11-30T08:00:00Z',
    }),
  ]
  serve(BLOG, [old])
  servePlanet({ ...copy, author: 'Mallory' })
  await run([BLOG, PLANET])
  expect(await log()).not.toContain('Written last year')
  // The other way round it is nobody's.
  serve(BLOG, [post(3, { title: 'Written this year', date: '2025-11-30T08:00:00Z' })])
  servePlanet(
    stranger({
      title: 'Written this year',
      url: 'https://planet.example.com/3',
      date: '2025-11-20T08:00:00Z',
    }),
  )
  await run([PLANET, BLOG])
  expect(await log()).toContain('- 2025-11-30 [Written this year](https://blog.example.com/3)')
})

describe('one id for several', () => {
  const NEWS = 'https://blog.example.com/news.xml'
  const titles = async () => (await readLedger()).contributions.map(({ title }) => title).sort()

  it('two feeds of a host that both count from 1 lose nothing, whichever fails', async () => {
    const [blog, news] = [
      [1, 2].map((number) => post(number, { guid: String(number) })),
      [1, 2].map((number) =>
        post(number, {
          guid: String(number),
          title: `News ${number}`,
          url: `https://blog.example.com/news/${number}`,
        }),
      ),
    ]
    serve(BLOG, blog)
    serve(NEWS, news)
    const result = await runTwice([BLOG, NEWS])
    expect(result.outputs).toMatchObject({ added: '4', total: '4' })
    const ids = (await readLedger()).contributions.map(({ id, origin }) => [id, origin])
    expect(ids).toContainEqual(['feed:blog.example.com/1', `feed:${BLOG}`])
    expect(ids).toContainEqual([
      expect.stringMatching(/^feed:blog\.example\.com\/1#[0-9a-f]{8}$/),
      `feed:${NEWS}`,
    ])
    const before = await world.read('ledger.json')
    expect((await run([NEWS, BLOG])).outputs.added).toBe('0')
    world.state.feeds.set(BLOG, () => ({ status: 503 }))
    expect((await run([NEWS, BLOG], { 'fail-on-source-error': 'never' })).outputs.added).toBe('0')
    serve(BLOG, blog.slice(1))
    expect((await run([BLOG, NEWS])).outputs).toMatchObject({ added: '0' })
    expect(await world.read('ledger.json')).toBe(before)
  })

  it('a feed that gives all entries one guid slides on', async () => {
    const all = [1, 2, 3, 4].map((number) => post(number, { guid: 'guid' }))
    serve(BLOG, all.slice(0, 2))
    await runTwice([BLOG])
    serve(BLOG, all.slice(1, 3))
    expect((await runTwice([BLOG])).outputs.added).toBe('1')
    serve(BLOG, all.slice(3))
    expect((await runTwice([BLOG])).outputs.added).toBe('1')
    expect(await titles()).toEqual(all.map(({ title }) => title))
    expect(await find('feed:blog.example.com/guid')).toMatchObject({ title: all[0]?.title })
  })

  it('an entry that is corrected or moves stays one', async () => {
    serve(BLOG, [post(1, { guid: 'a' })])
    await run([BLOG])
    for (const more of [
      { title: 'Better', url: 'https://blog.example.com/better' },
      { title: 'Better', url: 'https://blog.example.com/better', date: '2026-10-03T08:00:00Z' },
    ]) {
      serve(BLOG, [post(1, { guid: 'a', ...more })])
      await runTwice([BLOG])
      expect((await readLedger()).contributions).toMatchObject([
        {
          id: 'feed:blog.example.com/a',
          title: 'Better',
          url: 'https://blog.example.com/better',
          date: post(1).date,
        },
      ])
    }
  })

  it('one link for several is told, and nothing is said to be complete', async () => {
    const home = 'https://blog.example.com/'
    const all = [3, 2, 1].map((number) => post(number, { url: home, guid: ' ', summary: `About ${number}` }))
    serve(BLOG, all)
    const result = await runTwice([BLOG])
    const said = '2 entries with the id or link of another left out'
    expect(result.summary).toContain(said)
    expect(await log()).toContain(`1 recorded, ${said}`)
    expect((await readLedger()).sources[`feed:${BLOG}`]).not.toHaveProperty('complete-since')
    const recorded = await find(`feed:${home}`)
    expect(recorded).toMatchObject({ title: post(1).title, date: post(1).date, description: 'About 1' })
    // It slides on, and what is recorded stays what it is.
    serve(BLOG, [post(4, { url: home, guid: ' ' }), ...all.slice(0, 2)])
    expect((await run([BLOG])).outputs.changed).toBe('false')
    expect(await find(`feed:${home}`)).toEqual(recorded)
  })
})
