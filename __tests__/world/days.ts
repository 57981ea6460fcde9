import type { Contribution } from '../../src/record/contribution.ts'
import { ADA, populate } from './ada.ts'
import { toRss } from './feeds.ts'
import type { WorldPullRequest } from './github.ts'
import { type RunOptions, type RunResult, runAction } from './run.ts'
import type { WorldRequest } from './server.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world.ts'
import type { WorldVideo } from './youtube.ts'

/** Two days of Ada, in so many ways that every kind of request is made on the second. */

const BEFORE = '2026-11-15'
const UNTIL = '2026-11-16'
const FEEDS = { feeds: `${ADA.blog}\n${ADA.podcast}`, youtube: ADA.channel }
/** What is enough to see a pull request come and go. */
const ONE_FEED = { feeds: ADA.blog }
const COMMIT = { publish: 'commit' }
const PULL_REQUEST = { publish: 'pull-request' }
const UPDATE_BRANCH = 'contribution-log/update'

export interface Day {
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
export const DAYS: Readonly<Record<string, Day>> = {
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

/** What a request is for: its host and path, or the first fields of its query. */
export function kindOf({ method, url, body }: WorldRequest): string {
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

/** What there was before the second day, and what comes on it. */
export interface SecondDay {
  readonly day: Day
  /** The repository as the first day left it. */
  readonly first: World
  readonly recorded: readonly Contribution[]
  /** Titles of what there is more on the second day. */
  readonly news: readonly string[]
  readonly kinds: readonly string[]
}

export async function readLedger(world: World, branch: string): Promise<readonly Contribution[]> {
  return JSON.parse((await world.read('ledger.json', branch)) ?? '{"contributions":[]}').contributions
}

/** The second day in a repository as the first day left it. */
export async function continueWorld({ state }: World): Promise<World> {
  const world = await createSecondDay(state.github.git.path)
  world.state.github.proposals = state.github.proposals.map((proposal) => ({ ...proposal }))
  return world
}

/** How the Action is run: in this process, or as the bundle. */
export type RunIn = (world: World, options: RunOptions) => Promise<RunResult>

export function runSecondDay(world: World, { inputs }: Day, runIn: RunIn): Promise<RunResult> {
  return runIn(world, { inputs: { ...inputs, until: UNTIL }, env: { GITHUB_RUN_ID: '42' } })
}

export async function prepareSecondDay(day: Day): Promise<SecondDay> {
  const { inputs, before, branch, isLarge, isReviewed } = day
  const first = await createWorld()
  populate(first, BEFORE)
  first.state.github.users.push({ login: 'grace' })
  const { git } = first.state.github
  const seed = new Map([['contribution-log/ledger.json', LARGE]])
  if (isLarge) await git.commit('main', await git.head('main'), seed, 'Seed')
  for (const more of before) await runAction(first, { inputs: { ...inputs, until: BEFORE, ...more } })
  if (isReviewed) await git.commit(branch, await git.head(branch), new Map([['notes.txt', 'x']]), 'A note')
  const isThere = (await git.head(branch)) !== undefined
  const recorded = await readLedger(first, isThere ? branch : 'main')
  const second = await continueWorld(first)
  const { exitCode, outputs } = await runSecondDay(second, day, runAction)
  const kinds = [...new Set(second.takeRequests().map(kindOf))]
  const known = new Set(recorded.map(({ id }) => id))
  const news = (await readLedger(second, branch)).filter(({ id }) => !known.has(id)).map(({ title }) => title)
  await second.close()
  if (exitCode !== 0 || outputs.added !== String(news.length) || !news.includes('A new post'))
    throw new Error('the second day goes wrong without a fault')
  return { day, first, recorded, news, kinds }
}
