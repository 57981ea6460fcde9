import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../../../src/record/contribution.ts'
import { parseLedger } from '../../../src/record/ledger-file.ts'
import { addBlog, BLOG } from '../../world/blog.ts'
import type { WorldPullRequest } from '../../world/github.ts'
import { type RunOptions, runAction, TOKEN } from '../../world/run.ts'
import { json } from '../../world/server.ts'
import { createWorld, type World } from '../../world/world.ts'

/** What GitHub's silence means: https://github.com/github-community-projects/issue-metrics/issues/59 */

const UNTIL = '2026-11-22'
const SERVER = { GITHUB_API_URL: 'https://github.example.com/api/v3' }

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
})

afterEach(() => world.close())

function run(options: RunOptions = {}) {
  return runAction(world, { ...options, inputs: { until: UNTIL, feeds: BLOG, ...options.inputs } })
}

function pulls(count: number, more: Partial<WorldPullRequest> = {}): WorldPullRequest[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: index + 1, number: index + 1, author: 'ada', repository: 'org/repository' },
    ...{ title: `Change ${index + 1}`, mergedAt: `2026-10-01T08:${String(index % 60).padStart(2, '0')}:00Z` },
    ...more,
  }))
}

async function configure(text: string): Promise<void> {
  const { git } = world.state.github
  const file = new Map([['.github/contribution-log.yml', text]])
  await git.commit('main', await git.head('main'), file, 'Configure')
}

async function readSource(): Promise<unknown> {
  return JSON.parse((await world.read('ledger.json')) ?? '').sources['github:ada']
}

async function pullsById(): Promise<Map<number, Contribution>> {
  const { contributions } = parseLedger((await world.read('ledger.json')) ?? '')
  return new Map(
    contributions
      .filter(({ type }) => type === 'pull-request')
      .map((entry) => [Number(entry.id.split('/').at(-1)), entry]),
  )
}

const coverage = async () => (await world.read('README.md'))?.match(/^- GitHub ada: .*$/m)?.[0]
const FAILED = { exitCode: 1, outputs: { 'failed-sources': '["github:ada"]', total: '1' } }

describe('a token that may not read pull requests', () => {
  it.each([
    ['nothing, although there are some', 3, false],
    ['empty nodes', 3, true],
    ['nothing, and there is nothing', 0, false],
  ])('finds %s: the source fails and names the line to add', async (_, count, showsEmptyNodes) => {
    world.state.github.pullRequests = pulls(count)
    world.state.github.showsEmptyNodes = showsEmptyNodes
    const result = await run({ permissions: { contents: 'write' } })
    expect(result).toMatchObject(FAILED)
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/^github:ada: .*"pull-requests: read".*"issues: read" too$/),
      },
    ])
    expect(result.summary).toContain('"pull-requests: read"')
    expect(await coverage()).toBe('- GitHub ada: 0 recorded, not read yet')
  })

  it('does not take what is recorded for all there is', async () => {
    world.state.github.pullRequests = pulls(3)
    await run()
    world.state.github.pullRequests = pulls(4)
    const result = await run({ permissions: { contents: 'write' }, event: 'workflow_dispatch' })
    expect(result.outputs).toMatchObject({ total: '4', 'failed-sources': '["github:ada"]' })
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
  })
})

it('nothing is complete when the token is shown other people’s, at the cost of two requests', async () => {
  const result = await run()
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(await coverage()).toBe('- GitHub ada: 0 recorded, complete since 2025-11-23')
  const asked = world.takeRequests().filter(({ url, body }) => /search/.test(url) || /search\(/.test(body))
  expect(asked).toHaveLength(3)
  expect(asked.map(({ body }) => body && JSON.parse(body).variables)).toContainEqual({
    search: 'is:pr is:public',
    size: 1,
    isMeasured: false,
    after: null,
  })
})

it('a first find is proof enough', async () => {
  world.state.github.pullRequests = pulls(1)
  await run()
  expect(world.takeRequests().filter(({ body }) => body.includes('search('))).toHaveLength(1)
})

describe('where there may be nothing that everybody sees', () => {
  it.each([
    ['with private: true', 'github: { private: true }\n', {}],
    ['on an Enterprise Server', 'name: Ada\n', SERVER],
  ])('%s, finding nobody’s is a warning, and nothing is called complete', async (_, config, env) => {
    await configure(config)
    const permissions = { contents: 'write' } as const
    const result = await run({ env, ...(env === SERVER ? {} : { permissions }) })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'failed-sources': '[]' } })
    expect(result.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^github:ada: cannot be proved complete.*"pull-requests: read"/),
      },
    ])
    expect(await coverage()).toContain('cannot be proved complete')
    expect(await readSource()).not.toHaveProperty('complete-since')
  })

  it.each([
    ['with private: true', 'github: { private: true }\n', {}],
    ['on an Enterprise Server', 'name: Ada\n', SERVER],
  ])('%s, anybody’s is proof, also when it is private', async (_, config, env) => {
    await configure(config)
    world.state.github.pullRequests = pulls(1, { author: 'grace', isPrivate: env === SERVER })
    expect(await run({ env, inputs: { token: 'ghp_of_ada' } })).toMatchObject({
      exitCode: 0,
      annotations: [],
    })
    expect(await readSource()).toHaveProperty('complete-since')
    const searches = world.takeRequests().filter(({ body }) => body.includes('search('))
    expect(searches.map(({ body }) => JSON.parse(body).variables.search)).toContain('is:pr')
  })

  it('on an Enterprise Server, empty nodes fail all the same', async () => {
    world.state.github.pullRequests = pulls(1, { author: 'grace' })
    world.state.github.showsEmptyNodes = true
    const result = await run({ env: SERVER, permissions: { contents: 'write' } })
    expect(result).toMatchObject(FAILED)
  })
})

describe('a private profile', () => {
  beforeEach(() => {
    world.state.github.users = [{ login: 'ada', name: 'Ada Example', isHidden: true }]
    world.state.github.pullRequests = pulls(3)
  })

  it('fails the source, and the message says what to do', async () => {
    const result = await run()
    expect(result).toMatchObject(FAILED)
    expect(result.annotations[0]?.message).toMatch(
      /The listed users cannot be searched.*"Make profile private and hide activity".*search-token.*github: \{ include: \[\] \}/,
    )
  })

  it('is no matter for who switches GitHub off', async () => {
    await configure('github: { include: [] }\n')
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '1' } })
    expect(world.takeRequests().filter(({ url, body }) => /search/.test(url + body))).toEqual([])
    expect(await coverage()).toBeUndefined()
  })

  it('is asked for once, however the answer ends', async () => {
    world.state.github.users = [{ login: 'ada' }]
    world.state.github.pullRequests = []
    world.state.intercept = ({ url }) =>
      url.includes('/search/issues')
        ? json(403, { message: 'Resource not accessible by integration' })
        : undefined
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/cannot be proved complete: .*answered 403/) },
    ])
    expect(world.takeRequests().filter(({ url }) => url.includes('/search/issues'))).toHaveLength(1)
  })
})

it.each([
  ['no count', {}],
  ['nothing at all', null],
  ['a count that it had no time for', { total_count: 0, incomplete_results: true, items: [] }],
])('%s is no proof', async (_, answer) => {
  world.state.intercept = ({ url }) => (url.includes('/search/issues') ? json(200, answer) : undefined)
  const result = await run()
  expect(result).toMatchObject({ exitCode: 0, outputs: { 'failed-sources': '[]' } })
  expect(result.annotations).toEqual([
    { level: 'warning', message: expect.stringContaining('cannot be proved complete: GitHub') },
  ])
  expect(await readSource()).not.toHaveProperty('complete-since')
})

it('somebody’s organisation that did not let the token in says nothing of others', async () => {
  world.state.intercept = ({ body }) =>
    body.includes('"is:pr is:public"')
      ? json(200, {
          data: { search: { issueCount: 9, pageInfo: {}, nodes: [null] } },
          errors: [{ type: 'FORBIDDEN', path: ['search', 'nodes', 0], message: 'SAML enforcement' }],
        })
      : undefined
  expect(await run()).toMatchObject({
    exitCode: 0,
    annotations: [{ message: expect.stringMatching(/cannot be proved complete: .*SAML enforcement/) }],
  })
})

it('a fault of the proof that passes accuses nobody', async () => {
  world.state.intercept = ({ body }) =>
    body.includes('"is:pr is:public"')
      ? json(200, {
          data: { search: { issueCount: 9, pageInfo: {}, nodes: [null] } },
          errors: [{ type: 'INTERNAL', path: ['search', 'nodes', 0], message: 'Something went wrong.' }],
        })
      : undefined
  expect(await run()).toMatchObject({
    exitCode: 0,
    annotations: [
      { level: 'warning', message: "github:ada: GitHub's search failed: INTERNAL: Something went wrong." },
    ],
  })
})

it('labels that are none leave no trace in the record', async () => {
  world.state.github.pullRequests = pulls(1)
  await run()
  expect(await world.read('ledger.json')).not.toContain('"tags"')
})

it('no secret that GitHub repeats is written', async () => {
  world.state.intercept = ({ url }) =>
    url.includes('/search/issues') ? json(403, { message: `No leave for ${TOKEN}` }) : undefined
  const result = await run()
  for (const text of [result.summary, await world.read('ledger.json'), await world.read('README.md')])
    expect(text).not.toContain(TOKEN)
  expect(result.summary).toContain('No leave for')
})

it('an organisation without pull requests is not told to name people', async () => {
  world.state.github.users = [{ login: 'ada', isOrganization: true }]
  await configure('github: { include: [] }\n')
  expect(await run()).toMatchObject({ exitCode: 0, annotations: [] })
})

it('what one search counts and the other does not is told', async () => {
  world.state.intercept = ({ url }) =>
    url.includes('/search/issues') ? json(200, { total_count: 7, items: [] }) : undefined
  const result = await run()
  expect(result.annotations).toEqual([{ level: 'warning', message: 'github:ada: 0 of 7 found' }])
  expect(await coverage()).toBe('- GitHub ada: 0 recorded, 0 of 7 found')
})

describe('an error on one of many', () => {
  const LABELS = ['bug', 'area-blazor']

  beforeEach(() => {
    world.state.github.pullRequests = pulls(60, { labels: LABELS })
  })

  function breakOne(fault: WorldPullRequest['fault']): void {
    const { pullRequests } = world.state.github
    world.state.github.pullRequests = pullRequests.map((pull) =>
      pull.id === 30 && fault ? { ...pull, fault } : pull,
    )
  }

  it.each(['INTERNAL', 'RESOURCE_LIMITS_EXCEEDED', 'NOT_FOUND', 'SERVICE_UNAVAILABLE'])(
    'of type %s costs that one, is tried once more in small, and is told',
    async (type) => {
      breakOne({ type })
      const result = await run()
      expect(result).toMatchObject({ exitCode: 0, outputs: { total: '60', 'failed-sources': '[]' } })
      expect(await coverage()).toContain(`59 of 60 found (GitHub said: ${type}: Something went wrong`)
      expect(result.annotations).toMatchObject([{ level: 'warning' }])
      expect(world.takeRequests().filter(({ body }) => body.includes('search('))).toHaveLength(4)
    },
  )

  it('that a smaller question does not provoke costs nothing', async () => {
    breakOne({ type: 'RESOURCE_LIMITS_EXCEEDED' })
    world.state.intercept = async ({ body }, proceed) => {
      if (body.includes('"size":25')) world.state.github.pullRequests = pulls(60, { labels: LABELS })
      return proceed()
    }
    expect(await run()).toMatchObject({ annotations: [], outputs: { total: '61' } })
    expect(await coverage()).toBe('- GitHub ada: 60 recorded, complete since 2025-11-23')
  })

  it.each([
    ['the list of labels', 'labels', LABELS],
    ['what is in the list', 'labels.nodes', LABELS],
    ['a label', 'labels.1', LABELS],
  ])('below it (%s) costs that field only, and nothing that is recorded', async (_, at, tags) => {
    await run()
    breakOne({ type: 'INTERNAL', at })
    const result = await run({ event: 'workflow_dispatch' })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '61' } })
    expect(await coverage()).toMatch(
      /60 recorded, complete since 2025-11-23, 1 not read in full \(GitHub said: INTERNAL/,
    )
    const { contributions } = JSON.parse((await world.read('ledger.json')) ?? '')
    const found = contributions.find(({ id }: { id: string }) => id === 'github:pull-request/30')
    expect(found.tags).toEqual(tags)
  })

  it.each([
    ['INTERNAL', 'additions'],
    ['SERVICE_UNAVAILABLE', 'deletions'],
    ['INTERNAL', 'reactions'],
    ['FORBIDDEN', 'reactions'],
  ])(
    'below it, of type %s, about what it may not lack (%s) costs its size and reactions only',
    async (type, at) => {
      world.state.github.pullRequests = pulls(60, { additions: 30, deletions: 12, reactions: 7 })
      breakOne({ type, at })
      expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '61' } })
      expect(await coverage()).toBe('- GitHub ada: 60 recorded, complete since 2025-11-23')
      const requests = world.takeRequests().filter(({ body }) => body.includes('search('))
      expect(requests.map(({ body }) => JSON.parse(body).variables.isMeasured)).toEqual([
        ...[true, false, false, false],
      ])
      const entries = await pullsById()
      expect(entries.get(30)).not.toHaveProperty('lines')
      expect(entries.get(30)).not.toHaveProperty('metrics')
      entries.delete(30)
      for (const entry of entries.values())
        expect(entry).toMatchObject({ lines: 42, metrics: { reactions: { value: 7 } } })
      expect(entries.size).toBe(59)
      // Once nothing is wrong with it, it is complete with the next refresh.
      world.state.github.pullRequests = pulls(60, { additions: 30, deletions: 12, reactions: 7 })
      expect((await run({ event: 'workflow_dispatch' })).outputs).toMatchObject({
        changed: 'true',
        added: '0',
      })
      expect((await pullsById()).get(30)).toMatchObject({ lines: 42, metrics: { reactions: { value: 7 } } })
    },
  )

  it('is asked without sizes and reactions where GitHub gives up on them, and all is found', async () => {
    world.state.intercept = ({ body }) =>
      body.includes('"isMeasured":true') ? { status: 502, body: '<html>Bad gateway</html>' } : undefined
    world.state.github.pullRequests = pulls(160, { reactions: 7 })
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '161' } })
    expect(await coverage()).toBe('- GitHub ada: 160 recorded, complete since 2025-11-23')
    const measured = world
      .takeRequests()
      .filter(({ body }) => body.includes('search('))
      .map(({ body }) => JSON.parse(body).variables.isMeasured)
    // The tries of the first page, and then both pages.
    expect(measured.filter((is) => !is)).toHaveLength(2)
    expect(measured.lastIndexOf(true)).toBe(measured.length - 3)
    expect(await world.read('ledger.json')).not.toMatch(/"lines"|"reactions"/)
  })

  it.each([
    ['nothing', {}],
    ['null', { additions: null, deletions: null, reactions: null }],
    ['no total', { additions: 30, deletions: null, reactions: { totalCount: null } }],
    ['nonsense', { additions: -3, deletions: 1, reactions: { totalCount: -1 } }],
  ])('is no error where GitHub says of size and reactions %s', async (_, fields) => {
    world.state.intercept = async ({ body }, proceed) => {
      if (!body.includes('"isMeasured":true')) return undefined
      const answer = await proceed()
      const { data } = JSON.parse(String(answer?.body))
      const nodes = data.search.nodes.map(
        ({ additions: _a, deletions: _d, reactions: _r, ...node }: Record<string, unknown>) => ({
          ...{ ...node, ...fields },
        }),
      )
      return json(200, { data: { search: { ...data.search, nodes } } })
    }
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '61' } })
    const entries = await pullsById()
    expect(entries.size).toBe(60)
    for (const entry of entries.values()) {
      expect(entry).not.toHaveProperty('lines')
      expect(entry).not.toHaveProperty('metrics')
    }
  })

  it('below it leaves out who may be excluded by the label that could not be read', async () => {
    await configure('github: { exclude-labels: [spam] }\n')
    breakOne({ type: 'INTERNAL', at: 'labels' })
    expect((await run()).outputs.total).toBe('60')
    world.state.github.pullRequests = pulls(60, { labels: LABELS })
    expect((await run()).outputs).toMatchObject({ added: '1', total: '61' })
  })

  it('keeps to the bound on requests, whatever has to be read again', async () => {
    const all = pulls(2500).map((pull, index) => ({
      ...pull,
      mergedAt: new Date(Date.UTC(2025, 11, 1) + index * 3_000_000).toISOString().replace('.000Z', 'Z'),
    }))
    world.state.github.pullRequests = all.map((pull) =>
      pull.id % 300 === 0 ? { ...pull, fault: { type: 'INTERNAL' } } : pull,
    )
    world.state.github.lagging = new Set([7, 1000, 2000])
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { total: String(2500 - 8 - 3 + 1) } })
    const searches = world.takeRequests().filter(({ body }) => body.includes('search('))
    expect(searches.length).toBeLessThanOrEqual(1.2 * 25 + 15)
  })

  it('without which GitHub gave enough the second time leaves nothing to tell', async () => {
    breakOne({ type: 'INTERNAL', at: 'labels' })
    world.state.intercept = async ({ body }, proceed) => {
      if (body.includes('"size":25')) world.state.github.pullRequests = pulls(60, { labels: LABELS })
      return proceed()
    }
    await run()
    expect(await coverage()).toBe('- GitHub ada: 60 recorded, complete since 2025-11-23')
  })

  it('that passes is no accusation, also when it strikes all of them', async () => {
    world.state.github.pullRequests = pulls(3, { fault: { type: 'INTERNAL' } })
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] })
    expect(result.annotations[0]?.message).toBe(
      "github:ada: GitHub's search failed: INTERNAL: Something went wrong while executing your query.",
    )
  })

  it('about the whole search fails the source, as any but a passing one', async () => {
    world.state.intercept = ({ body }) =>
      body.includes('search(')
        ? json(200, {
            data: { search: null },
            errors: [{ type: 'INTERNAL', path: ['search'], message: 'Something went wrong' }],
          })
        : undefined
    expect((await run()).outputs).toMatchObject({ total: '1', 'failed-sources': '["github:ada"]' })
  })

  it.each([
    [
      'by single sign-on',
      { isForbidden: true },
      'FORBIDDEN: Resource protected by organization SAML enforcement',
    ],
    ['for want of a scope', { fault: { type: 'INSUFFICIENT_SCOPES' } }, 'INSUFFICIENT_SCOPES'],
  ])('refused %s on every one of them fails the source, with what GitHub said', async (_, more, said) => {
    world.state.github.pullRequests = pulls(3, more)
    const result = await run({ inputs: { token: 'ghp_of_ada' } })
    expect(result).toMatchObject(FAILED)
    expect(result.annotations[0]?.message).toContain(
      `GitHub counts 3 of ada and shows the token none (GitHub said: ${said}`,
    )
    expect(result.annotations[0]?.message).toContain('A token of your own in search-token')
  })

  it('on every merged one fails the source, whatever was landed', async () => {
    await configure('github: { landed-labels: { "org/landing": landed } }\n')
    world.state.github.pullRequests = [
      ...pulls(3, { isForbidden: true }),
      ...pulls(1, { id: 9, repository: 'org/landing', isUnmerged: true, labels: ['landed'] }),
    ]
    const result = await run()
    expect(result).toMatchObject(FAILED)
    expect(result.annotations[0]?.message).toMatch(
      /GitHub counts 3 of ada and shows the token none .*SAML enforcement/,
    )
  })
})
