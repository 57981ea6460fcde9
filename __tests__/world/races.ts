import type { Contribution } from '../../src/record/contribution.ts'
import type { RunIn } from './days.ts'
import { toRss } from './feeds.ts'
import { createWorld, type World } from './world.ts'

/** Two people's runs of one repository, each with a feed that shows its newest entry alone. */

export const NAMES = ['a', 'b'] as const
export type Name = (typeof NAMES)[number]
export type Publish = 'commit' | 'pull-request'

const BRANCH = 'contribution-log/update'
const LEDGER = 'contribution-log/ledger.json'

export interface Race {
  readonly world: World
  /** Runs with the feed of that name, which shows the entry of a round. */
  run(name: Name, round: number): ReturnType<RunIn>
  /** The titles of the record, where it is kept and with what is merged. */
  readTitles(): Promise<string[]>
  /** Whether what waits, if anything does, can be merged. */
  isMergeable(): Promise<boolean>
  /** Merges what waits, as the pull request's button does. */
  merge(how: 'merge' | 'squash', keepsBranch: boolean): Promise<void>
  close(): Promise<void>
}

/** A race from the beginning, or from where another has come to. */
export async function createRace(publish: Publish, runIn: RunIn, original?: Race): Promise<Race> {
  const world = await createWorld(original ? { original: original.world.state.github.git.path } : {})
  const { github, feeds } = world.state
  const { git } = github
  github.users = [{ login: 'ada' }]
  github.proposals = original?.world.state.github.proposals.map((one) => ({ ...one })) ?? []
  const toAddress = (name: Name) => `https://${name}.example/feed`

  async function readTitlesOf(branch: string): Promise<string[]> {
    const ledger = JSON.parse(String((await git.read(branch, LEDGER)) ?? '{"contributions":[]}'))
    return ledger.contributions.map(({ title }: Contribution) => title)
  }

  return {
    world,
    run(name, round) {
      const url = `https://${name}.example/${round}`
      const posts = [{ title: `${name} ${round}`, url, date: '2026-11-01T00:00:00Z' }]
      feeds.set(toAddress(name), () => toRss({ title: name, site: `https://${name}.example/`, posts }))
      return runIn(world, { inputs: { publish, feeds: toAddress(name), until: '2026-11-22' } })
    },
    async readTitles() {
      const isWaiting = publish === 'pull-request' && (await git.head(BRANCH)) !== undefined
      return (await readTitlesOf(isWaiting ? BRANCH : 'main')).sort()
    },
    async isMergeable() {
      const [base = '', head] = [await git.head('main'), await git.head(BRANCH)]
      if (head === undefined || (await git.countAhead(base, head)) === 0) return true
      const isOpen = github.proposals.at(-1)?.state === 'open'
      return isOpen && (await git.mergeTree(base, head)) !== undefined
    },
    async merge(how, keepsBranch) {
      const [base = '', head = ''] = [await git.head('main'), await git.head(BRANCH)]
      const tree = await git.mergeTree(base, head)
      const proposal = github.proposals.at(-1)
      if (!tree || proposal?.state !== 'open') throw new Error('there is nothing that merges')
      const parents = how === 'merge' ? [base, head] : [base]
      await git.moveBranch('main', await git.createCommit(tree, parents, 'Merged'), false)
      Object.assign(proposal, { state: 'closed', isMerged: true, headSha: head })
      if (!keepsBranch) await git.deleteBranch(BRANCH)
    },
    close: () => world.close(),
  }
}

/** Two runs at once, so many times, with a merge now and then. Throws where something is lost, twice there, or not said. */
export async function raceRounds(publish: Publish, runIn: RunIn, rounds: number): Promise<number> {
  const race = await createRace(publish, runIn)
  const expected: string[] = []
  let contended = 0
  try {
    for (let round = 1; round <= rounds; round++) {
      const results = await Promise.all(NAMES.map((name) => race.run(name, round)))
      const said = results.flatMap(({ annotations }) => annotations)
      if (said.length > 0 || results.some(({ exitCode }) => exitCode !== 0))
        throw new Error(`round ${round}: ${JSON.stringify(said)}`)
      expected.push(...NAMES.map((name) => `${name} ${round}`))
      const commits = race.world.takeRequests().filter(({ body }) => body.includes('createCommitOnBranch'))
      contended += commits.length - NAMES.length
      if (!(await race.isMergeable())) throw new Error(`round ${round}: what waits does not merge`)
      if (publish === 'pull-request' && round % 4 === 0)
        await race.merge(round % 8 ? 'squash' : 'merge', round % 3 > 0)
    }
    const titles = await race.readTitles()
    if (JSON.stringify(titles) !== JSON.stringify(expected.sort()))
      throw new Error(`recorded is ${titles.join(', ')}`)
    return contended
  } finally {
    await race.close()
  }
}
