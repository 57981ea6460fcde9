import { describe, expect, it } from 'vitest'
import { createRace, NAMES, type Publish, type Race, raceRounds } from './world/races.ts'
import { type RunResult, runAction } from './world/run.ts'

/** What happens beside a run is put before each of its requests in turn, so that every place where two can meet is met. */

/** Runs of a, each with something before another of its requests, until it has made them all. */
async function meetEverywhere(
  publish: Publish,
  act: (race: Race) => Promise<unknown>,
  check: (race: Race, result: RunResult) => Promise<void>,
): Promise<void> {
  const start = await createRace(publish, runAction)
  for (const name of NAMES) await start.run(name, 1)
  let isMet = true
  for (let number = 0; isMet; number++) {
    const race = await createRace(publish, runAction, start)
    let asked = 0
    race.world.state.intercept = async () => {
      if (asked++ === number) await act(race)
      return undefined
    }
    const result = await race.run('a', 2)
    isMet = asked > number
    if (isMet) await check(race, result)
    else expect(number).toBeGreaterThan(5)
    await race.close()
  }
  await start.close()
}

describe.each<Publish>(['commit', 'pull-request'])('publish: %s', (publish) => {
  it('loses nothing to another run, whenever that comes', async () => {
    const runB = async (race: Race) =>
      expect(await race.run('b', 2)).toMatchObject({ exitCode: 0, annotations: [] })
    await meetEverywhere(publish, runB, async (race, result) => {
      expect(result).toMatchObject({ exitCode: 0, annotations: [] })
      expect(await race.readTitles()).toEqual(['a 1', 'a 2', 'b 1', 'b 2'])
      expect(await race.isMergeable()).toBe(true)
    })
  })

  it('nor to two at once, a few times', async () => {
    const contended = await raceRounds(publish, runAction, 4)
    if (publish === 'commit') expect(contended).toBeGreaterThan(0)
  })
})

it.each([
  ['merge', true],
  ['squash', false],
] as const)(
  'nothing is lost to a %s of what waits (the branch is kept: %s), whenever that comes',
  async (how, isKept) => {
    const merge = (race: Race) => race.merge(how, isKept)
    await meetEverywhere('pull-request', merge, async (race, { exitCode, annotations }) => {
      // Between looking and writing there is a moment in which a merge fails the run, which then says so. The next one is well.
      expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(exitCode ?? 0)
      expect(await race.run('a', 2)).toMatchObject({ exitCode: 0, annotations: [] })
      expect(await race.readTitles()).toEqual(['a 1', 'a 2', 'b 1'])
      expect(await race.isMergeable()).toBe(true)
    })
  },
)
