import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseLedger } from '../src/record/ledger-file.ts'
import { addBlog, BLOG } from './world/blog.ts'
import { toRss } from './world/feeds.ts'
import { runAction } from './world/run.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'

const CHANNEL = 'UCadaExampleCodes_000001'
const CONFIG = '.github/contribution-log.yml'
const LEDGER = 'contribution-log/ledger.json'
const SUMMARY = 'First line,\nbroken by its writer.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<p>The end.'
const SUMMARISED = 'First line, broken by its writer.\n\nOne\nTwo\n\nThe end.'
const CHAPTERS =
  'Why it is fast.\r\n\r\n\r\n00:00 Intro\r\n01:12 Why & how\r\n\r\nhttps://github.com/ada/lists\r\n'
const DESCRIBED = 'Why it is fast.\n\n00:00 Intro\n01:12 Why & how\n\nhttps://github.com/ada/lists'

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
  const post = { title: 'Post', url: 'https://blog.example.com/1', date: '2026-10-01T08:00:00Z' }
  world.state.feeds.set(BLOG, () =>
    toRss({ title: 'Blog', site: 'https://blog.example.com/', posts: [{ ...post, summary: SUMMARY }] }),
  )
  const video = { id: 'adaVid00000', title: 'Video', publishedAt: '2026-10-02T08:00:00Z', views: 3 }
  world.state.youtube.channels = [
    { id: CHANNEL, title: 'Ada codes', videos: [{ ...video, description: CHAPTERS }] },
  ]
})

afterEach(() => world.close())

const run = (until: string, inputs: Record<string, string> = {}) =>
  runAction(world, { inputs: { until, feeds: BLOG, youtube: CHANNEL, ...inputs } })

async function commit(path: string, text: string) {
  const { git } = world.state.github
  await git.commit('main', await git.head('main'), new Map([[path, text]]), 'Change')
}

async function descriptions() {
  const { contributions } = parseLedger((await world.read('ledger.json')) ?? '')
  return Object.fromEntries(contributions.map(({ title, description }) => [title, description]))
}

it('keep the lines of a feed, and of a video with a key and without one', async () => {
  await run('2026-11-15')
  expect(await descriptions()).toEqual({ Post: SUMMARISED, Video: DESCRIBED })
  await commit(LEDGER, '{"version": 1, "contributions": []}')
  await run('2026-11-15', { 'youtube-api-key': YOUTUBE_KEY })
  expect(await descriptions()).toEqual({ Post: SUMMARISED, Video: DESCRIBED })
})

it('keep the lines of what is written by hand', async () => {
  await commit(
    CONFIG,
    `contributions:
  - date: 2026-10-03
    type: talk
    title: Talk
    description: |
      On  lists.

      - one
      - two
  - { date: 2026-10-04, type: talk, title: Folded, description: "one\\n\\n\\n\\ntwo" }
  - date: 2026-10-05
    type: talk
    title: Flowing
    description: >
      one line
      of two
programs: [github-stars]
overrides:
  - { match: { title: Post }, set: { description: "Mine\\nand yours" } }
`,
  )
  await run('2026-11-15')
  expect(await descriptions()).toMatchObject({
    ...{
      Talk: 'On lists.\n\n- one\n- two',
      Folded: 'one\n\ntwo',
      Flowing: 'one line of two',
      Post: SUMMARISED,
    },
  })
  const pack = await world.read('nomination/github-stars.md')
  expect(pack).toContain('\n```text\nMine\nand yours\n```\n')
})

it('that were recorded on one line get their lines with the next refresh, and not before', async () => {
  await run('2026-11-15')
  const ledger = (await world.read('ledger.json')) ?? ''
  const before = ledger.replace(/"description":"[^"]*"/g, (text) => text.replace(/(?:\\n)+/g, ' '))
  expect(before).not.toBe(ledger)
  await commit(LEDGER, before)
  for (const until of ['2026-11-15', '2026-11-16', '2026-11-21'])
    expect((await run(until)).outputs).toMatchObject({ changed: 'false', added: '0' })
  expect(await world.read('ledger.json')).toBe(before)
  const result = await run('2026-11-22')
  expect(result.outputs).toMatchObject({ changed: 'true', added: '0' })
  expect(result.summary).not.toContain('## Changed')
  expect(await descriptions()).toEqual({ Post: SUMMARISED, Video: DESCRIBED })
})
