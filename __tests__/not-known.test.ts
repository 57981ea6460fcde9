import { afterEach, beforeEach, expect, it } from 'vitest'
import { toRss } from './world/feeds.ts'
import { runAction } from './world/run.ts'
import { createWorld, type World } from './world/world.ts'

/** A feed shows its newest entries only: what it cannot tell of the year is not taken for idleness. */

const CONFIG = '.github/contribution-log.yml'
const BLOG = 'https://blog.example.com/feed.xml'
const UNTIL = '2026-11-22'
const NO_GITHUB = 'github:\n  include: []\n'

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example', id: 7 }]
})

afterEach(() => world.close())

const serve = (...days: readonly string[]) =>
  world.state.feeds.set(BLOG, () =>
    toRss({
      title: 'Ada writes',
      site: 'https://blog.example.com/',
      posts: days.map((day) => ({
        title: `Post of ${day}`,
        url: `https://blog.example.com/${day}`,
        date: `${day}T08:00:00Z`,
      })),
    }),
  )

async function configure(config: string) {
  const { git } = world.state.github
  await git.commit('main', await git.head('main'), new Map([[CONFIG, config]]), 'Configure')
}

const run = (until = UNTIL) => runAction(world, { inputs: { until, feeds: BLOG } })
const log = async () => (await world.read('README.md')) ?? ''

it('says which months a feed cannot know, and what to do, until they are written down', async () => {
  serve('2026-11-20', '2026-09-05', '2026-06-04')
  await configure(NO_GITHUB)
  const { summary, exitCode } = await run()
  expect(exitCode).toBe(0)
  expect(summary).toContain(
    'Not known: 2025-12 to 2026-05. Feed Ada writes is known since 2026-06-04 only: write what is older under contributions in the configuration file.',
  )
  expect(await log()).toContain('\n\nNot known: 2025-12 to 2026-05 (see [Coverage](#coverage))\n\n')
  expect(await log()).toContain('complete since 2026-06-04')
  expect(await world.read('activity.svg')).toContain('>not known</text>')
  for (const text of [summary, await log()]) expect(text).not.toContain('No entry')

  // The next day knows no more, and has nothing to commit.
  expect((await run('2026-11-23')).outputs['commit-sha']).toBe('')

  // That something lasted says nothing of what the feed no longer shows.
  const lasting = '- { type: mentoring, title: Mentoring, date: 2025-10-01, end-date: 2026-04-30 }\n'
  await configure(`${NO_GITHUB}contributions:\n${lasting}`)
  expect((await run('2026-11-24')).summary).toContain('Not known: 2025-12 to 2026-03, 2026-05.')
  expect(await log()).toContain('\n- 2026-04-30 Mentoring · since 2025-10-01\n')

  const posts = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-05'].map(
    (month) => `- { type: blog-post, title: Of ${month}, date: ${month}-15 }\n`,
  )
  await configure(`${NO_GITHUB}contributions:\n${lasting}${posts.join('')}`)
  expect((await run('2026-11-25')).summary).not.toContain('Not known')
  expect(await log()).not.toContain('Not known')
})

it('says nothing of months in which nothing happened, where all is known', async () => {
  serve('2026-11-20', '2026-09-05', '2025-11-01')
  await configure(NO_GITHUB)
  const { summary } = await run()
  for (const text of [summary, await log(), await world.read('activity.svg')])
    expect(text).not.toMatch(/not known|no entry/i)
})
