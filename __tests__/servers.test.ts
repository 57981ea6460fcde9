import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../src/record/contribution.ts'
import { toRss } from './world/feeds.ts'
import { type RunOptions, runAction, TOKEN } from './world/run.ts'
import { createWorld, type World } from './world/world.ts'

/** A repository on GitHub Enterprise Server, whose contributions are there or on github.com. */

const SERVER = {
  GITHUB_API_URL: 'https://github.example.com/api/v3',
  GITHUB_GRAPHQL_URL: 'https://github.example.com/api/graphql',
  GITHUB_SERVER_URL: 'https://github.example.com',
}
const SEARCH_TOKEN = 'ghp_for_github_com_only'
const UNTIL = '2026-11-22'

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example' }, { login: 'ada-on-github' }]
  world.state.github.pullRequests = ['ada', 'ada-on-github'].map((author, index) => ({
    ...{ id: index + 1, number: index + 1, author },
    repository: 'org/repository',
    title: `By ${author}`,
    mergedAt: '2026-10-01T08:00:00Z',
  }))
})

afterEach(() => world.close())

function run(inputs: Record<string, string> = {}, options: RunOptions = {}) {
  return runAction(world, { env: SERVER, ...options, inputs: { until: UNTIL, ...inputs } })
}

async function readTitles(): Promise<string[]> {
  const ledger = JSON.parse((await world.read('ledger.json')) ?? '') as { contributions: Contribution[] }
  return ledger.contributions.map(({ title }) => title)
}

describe('GitHub Enterprise Server', () => {
  it.each(['commit', 'pull-request'])(
    'is searched and written (publish: %s), and nothing else is asked',
    async (publish) => {
      const result = await run({ publish })
      expect(result).toMatchObject({ exitCode: 0, stderr: '', annotations: [], outputs: { added: '1' } })
      expect(result.summary).toContain(
        `https://github.example.com/ada/contributions/blob/${result.outputs['commit-sha']}/contribution-log/README.md`,
      )
      // There is no such button there.
      expect(result.summary.includes('close and reopen it')).toBe(publish === 'pull-request')
      expect(result.summary).not.toContain('Approve workflows to run')
      const requests = world.takeRequests()
      expect(new Set(requests.map(({ url }) => new URL(url).host))).toEqual(new Set(['github.example.com']))
      expect(requests.every(({ url }) => /\/api\/(graphql$|v3\/)/.test(url))).toBe(true)
      const head = publish === 'commit' ? 'main' : 'contribution-log/update'
      const message = await world.state.github.git.message((await world.state.github.git.head(head)) ?? '')
      expect(message).toMatch(/https:\/\/github\.example\.com\/ada\/contributions\/actions\/runs\/\d+/)
    },
  )

  it('reads a large record raw', async () => {
    const site = 'https://blog.example.com/'
    const posts = Array.from({ length: 400 }, (_, index) => ({
      title: `Post ${index}`,
      url: `${site}${index}/${'a'.repeat(1800)}`,
      date: '2026-10-01T08:00:00Z',
    }))
    world.state.feeds.set(`${site}feed.xml`, () => toRss({ title: 'Blog', site, posts }))
    await run({ feeds: `${site}feed.xml` })
    world.takeRequests()
    expect(await run({ feeds: `${site}feed.xml` })).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false' },
    })
    expect(
      world.takeRequests().some(({ url }) => url.includes('/api/v3/repos/ada/contributions/contents/')),
    ).toBe(true)
  })

  it('keeps a record of what is on github.com, each token with its own server', async () => {
    const result = await run({
      'search-api-url': 'https://api.github.com',
      'search-token': SEARCH_TOKEN,
      'github-users': 'ada-on-github',
    })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { added: '1' } })
    expect(await readTitles()).toEqual(['By ada-on-github'])
    const tokens = world
      .takeRequests()
      .map(({ url, headers }) => `${new URL(url).host} ${headers.authorization}`)
    expect(new Set(tokens)).toEqual(
      new Set([`github.example.com token ${TOKEN}`, `api.github.com token ${SEARCH_TOKEN}`]),
    )
  })

  it('is not given as the token of another GitHub', async () => {
    const result = await run({ 'search-api-url': 'https://api.github.com' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/^search-token: it is missing/)
    expect(world.takeRequests()).toEqual([])
  })

  it('says whose login it is that github.com does not know', async () => {
    world.state.github.users = [{ login: 'ada-on-github' }]
    const inputs = { 'search-api-url': 'https://api.github.com', 'search-token': SEARCH_TOKEN }
    const result = await run({ ...inputs, 'github-users': 'ada' })
    expect(result.annotations[0]?.message).toContain('github-users: "ada" is no person\'s login')
  })
})

describe('a schedule that GitHub is about to switch off', () => {
  const day = 24 * 60 * 60 * 1000
  const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()
  const idle = { publish: 'none' }

  it.each([
    [44, undefined],
    [45, '45 days ago'],
    [59, '59 days ago'],
  ])('after %d days', async (days, said) => {
    world.state.intercept = undefined
    world.state.github.pushedAt = daysAgo(days)
    // The commits are as old.
    const { git } = world.state.github
    world.state.github.git = { ...git, date: async () => daysAgo(days) }
    const { summary, annotations } = await run(idle, { env: {} })
    if (said === undefined) expect(summary).not.toContain('switches schedules off')
    else expect(summary).toContain(said)
    expect(annotations.some(({ message }) => message.includes('Enable workflow'))).toBe(said !== undefined)
  })

  it.each([
    ['on another branch', { publish: 'commit', branch: 'data' }, 'Committed'],
    ['on another branch, without news', { publish: 'none', branch: 'data' }, 'publish is none'],
    ['in a pull request that waits', { publish: 'pull-request' }, 'The pull request'],
  ])('by the default branch alone while commits go elsewhere: %s', async (_, inputs, said) => {
    const { git } = world.state.github
    // A push of yesterday, which may have been ours.
    world.state.github.pushedAt = daysAgo(1)
    world.state.github.git = { ...git, date: async () => daysAgo(50) }
    const { summary, annotations } = await run(inputs, { env: {} })
    expect(summary).toContain(said)
    const warning = annotations.find(({ message }) => message.includes('switches schedules off'))?.message
    expect(warning).toMatch(/The last on main was on \S+, 50 days ago, so this one may end on /)
    expect(warning).toContain('push a commit to main')
  })

  it('the default branch named as branch is no other', async () => {
    const { git } = world.state.github
    world.state.github.git = { ...git, date: async () => daysAgo(50) }
    const { summary } = await run({ publish: 'commit', branch: 'main' }, { env: {} })
    expect(summary).toContain('Committed')
    expect(summary).not.toContain('switches schedules off')
  })

  it.each([
    ['the last commit is recent', { pushedAt: null }, {}],
    ['the last push is recent, whatever the date of its commit', { pushedAt: daysAgo(1) }, { isOld: true }],
    ['the repository is private', {}, { payload: { repository: { private: true } }, isOld: true }],
    ['it was started by hand', {}, { event: 'workflow_dispatch', isOld: true }],
    ['it commits', {}, { publish: 'commit', isOld: true }],
  ] as const)('is not told when %s', async (_, state, options) => {
    Object.assign(world.state.github, state)
    const {
      isOld,
      publish = 'none',
      ...rest
    } = { isOld: false, ...options } as RunOptions & {
      isOld: boolean
      publish?: string
    }
    const { git } = world.state.github
    if (isOld) world.state.github.git = { ...git, date: async () => daysAgo(50) }
    const { summary, exitCode } = await run({ publish }, { env: {}, ...rest })
    expect(exitCode).toBe(0)
    expect(summary).not.toContain('switches schedules off')
  })
})
