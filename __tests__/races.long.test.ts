import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { toRss } from './world/feeds.ts'
import { raceRounds } from './world/races.ts'
import { runBundle, runCliBundle } from './world/run.ts'
import { createWorld } from './world/world.ts'

/** Runs that meet where chance has them meet, through the bundle. */

it('two commits at once lose nothing and write nothing twice, 50 times', async () => {
  const contended = await raceRounds('commit', runBundle, 50)
  expect(contended).toBeGreaterThan(0)
  process.stdout.write(`50 races, in which ${contended} commits had to be made again\n`)
})

it('two runs for a pull request lose nothing, 12 times, with a merge now and then', async () => {
  await raceRounds('pull-request', runBundle, 12)
})

it('three previews in one folder lose nothing, 10 times', async () => {
  const world = await createWorld()
  const cwd = await mkdtemp(join(tmpdir(), 'preview-'))
  for (let round = 0; round < 10; round++) {
    const feeds = ['a', 'b', 'c'].map((name) => `https://posts.example/${name}${round}`)
    for (const feed of feeds) {
      const posts = [{ title: feed, url: `${feed}/post`, date: '2026-10-01T10:00:00Z' }]
      world.state.feeds.set(feed, () => toRss({ title: 'Posts', site: 'https://posts.example/', posts }))
    }
    const results = await Promise.all(
      feeds.map((feed) =>
        runCliBundle(world, ['preview', '--until', '2026-11-22', '--feeds', feed], { cwd }),
      ),
    )
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    const ledger = await readFile(join(cwd, 'contribution-log', 'ledger.json'), 'utf8')
    expect(JSON.parse(ledger).contributions).toHaveLength((round + 1) * 3)
  }
  expect((await readdir(join(cwd, 'contribution-log'))).sort()).toEqual([
    'README.md',
    'activity-dark.svg',
    'activity.svg',
    'ledger.json',
  ])
  await world.close()
  await rm(cwd, { recursive: true })
})
