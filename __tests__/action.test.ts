import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../src/record/contribution.ts'
import { ADA, populate } from './world/ada.ts'
import { toRss, type WorldPost } from './world/feeds.ts'
import type { WorldPullRequest } from './world/github.ts'
import { type RunOptions, runAction, TOKEN } from './world/run.ts'
import { json, type WorldAnswer } from './world/server.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'
import type { WorldVideo } from './world/youtube.ts'

const UNTIL = '2026-11-22'
const FEEDS = `${ADA.blog}\n${ADA.podcast}`

let world: World

beforeEach(async () => {
  world = await createWorld()
  populate(world, UNTIL)
})

afterEach(() => world.close())

function run(inputs: Record<string, string> = {}, options: RunOptions = {}) {
  return runAction(world, {
    ...options,
    inputs: { until: UNTIL, feeds: FEEDS, youtube: ADA.channel, ...inputs },
  })
}

async function readLedger(branch?: string) {
  return JSON.parse((await world.read('ledger.json', branch)) ?? 'null') as {
    version: number
    refreshed: string
    sources: Record<string, Record<string, unknown>>
    contributions: Contribution[]
  }
}

const commits = async () => (await world.state.github.git.log('main')).length

describe('the main job', () => {
  it('commits exactly what there is, in one commit of all files', async () => {
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, stderr: '', annotations: [] })
    expect(result.outputs).toMatchObject({
      changed: 'true',
      added: '71',
      total: '71',
      'failed-sources': '[]',
      'log-path': 'contribution-log/README.md',
      'pull-request-url': '',
    })
    expect(JSON.parse(result.outputs.counts ?? '')).toEqual({
      'pull-request': 37,
      'blog-post': 10,
      'podcast-episode': 9,
      video: 11,
      short: 4,
    })
    const [head = ''] = await world.state.github.git.log('main')
    expect(result.outputs['commit-sha']).toBe(head)
    expect(await commits()).toBe(2)
    expect(await world.state.github.git.changedFiles(head)).toEqual([
      'contribution-log/README.md',
      'contribution-log/activity-dark.svg',
      'contribution-log/activity.svg',
      'contribution-log/ledger.json',
    ])
    expect(await world.state.github.git.message(head)).toMatch(
      /^docs: update contribution log\n\nNew: .*37 pull requests/,
    )
    expect(result.summary).toContain(
      `https://github.com/ada/contributions/blob/${head}/contribution-log/README.md`,
    )
  })

  it('records each kind with its link, date, container and reach', async () => {
    await run()
    const { contributions, sources, refreshed, version } = await readLedger()
    expect({ version, refreshed }).toEqual({ version: 1, refreshed: UNTIL })
    const byTitle = new Map(contributions.map((entry) => [entry.title, entry]))
    expect(byTitle.get('Fix [Parameter] properties lost during prerendering')).toEqual({
      id: 'github:pull-request/2400007919',
      origin: 'github:ada',
      type: 'pull-request',
      title: 'Fix [Parameter] properties lost during prerendering',
      url: 'https://github.com/meadow-ui/meadow/pull/59222',
      date: '2026-11-03T09:57:00Z',
      tags: ['area-blazor', 'bug'],
      container: { name: 'meadow-ui/meadow', url: 'https://github.com/meadow-ui/meadow' },
      metrics: { reactions: { value: 7, 'as-of': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } },
      lines: 94,
    })
    expect(byTitle.get('List<T>, IEnumerable<T> & the cost of being polite')).toEqual({
      id: 'feed:https://ada.example/?p=897',
      origin: `feed:${ADA.blog}`,
      type: 'blog-post',
      title: 'List<T>, IEnumerable<T> & the cost of being polite',
      url: 'https://ada.example/list-t-ienumerable-t-the-cost-of-being-polite/',
      date: '2026-08-30T07:00:00Z',
      description: 'Measured, with charts.',
      tags: ['Performance'],
      container: { name: 'Ada’s notebook', url: 'https://ada.example/' },
    })
    expect(byTitle.get('40: A new season')).toMatchObject({
      id: 'feed:loosecoupling.example/lc-40',
      type: 'podcast-episode',
      url: 'https://loosecoupling.example/40',
    })
    expect(byTitle.get('Stop awaiting in a loop')).toMatchObject({
      id: 'youtube:adaVid00004',
      origin: `youtube:${ADA.channel}`,
      type: 'short',
      url: 'https://www.youtube.com/watch?v=adaVid00004',
      date: '2026-10-09T16:00:00Z',
      container: { name: 'Ada codes', url: `https://www.youtube.com/channel/${ADA.channel}` },
      metrics: { views: { value: 9020 } },
    })
    expect(sources).toEqual({
      'github:ada': { 'complete-since': '2025-11-23', 'last-success': UNTIL },
      [`feed:${ADA.blog}`]: { 'complete-since': '2026-01-15', 'last-success': UNTIL },
      [`feed:${ADA.podcast}`]: { 'complete-since': '2025-12-13', 'last-success': UNTIL },
      [`youtube:${ADA.channel}`]: {
        'complete-since': '2026-04-08',
        'last-success': UNTIL,
        notes: ['newest 15 uploads only: add youtube-api-key'],
      },
    })
  })

  it('commits nothing when nothing is new, adds what is new, keeps what vanished, and refreshes after 8 days', async () => {
    const posts = (count: number): WorldPost[] =>
      Array.from({ length: count }, (_, index) => ({
        title: `Post ${index}`,
        url: `https://blog.example.com/${index}`,
        date: `2026-10-${String(10 + index).padStart(2, '0')}T08:00:00Z`,
      })).reverse()
    const feed = 'https://blog.example.com/feed.xml'
    const serve = (all: WorldPost[]) =>
      world.state.feeds.set(feed, () =>
        toRss({ title: 'Blog', site: 'https://blog.example.com/', posts: all }),
      )

    populate(world, '2026-10-20')
    serve(posts(5))
    expect((await run({ feeds: feed, until: '2026-10-20' })).outputs).toMatchObject({ changed: 'true' })
    const first = await world.read('ledger.json')

    const again = await run({ feeds: feed, until: '2026-10-21' })
    expect(again.outputs).toMatchObject({ changed: 'false', added: '0', 'commit-sha': '' })
    expect(again.summary).toContain('Nothing to commit.')
    expect(await commits()).toBe(2)

    serve(posts(6).slice(0, 5))
    expect((await run({ feeds: feed, until: '2026-10-22' })).outputs).toMatchObject({
      changed: 'true',
      added: '1',
    })
    const titles = (await readLedger()).contributions
      .filter(({ origin }) => origin === `feed:${feed}`)
      .map(({ title }) => title)
    expect(titles).toEqual(['Post 5', 'Post 4', 'Post 3', 'Post 2', 'Post 1', 'Post 0'])
    expect(await commits()).toBe(3)

    expect((await run({ feeds: feed, until: '2026-10-28' })).outputs.changed).toBe('false')
    const refreshed = await run({ feeds: feed, until: '2026-10-30' })
    expect(refreshed.outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(await readLedger()).toMatchObject({ refreshed: '2026-10-30' })
    expect(await world.read('README.md')).toContain('from 2025-10-31 to 2026-10-30')
    expect(first).toContain('"refreshed": "2026-10-20"')
  })

  it('brings everything up to date when it is started by hand', async () => {
    await run({ until: '2026-11-20' })
    expect((await run({ until: '2026-11-21' })).outputs.changed).toBe('false')
    expect((await run({ until: '2026-11-21' }, { event: 'workflow_dispatch' })).outputs.changed).toBe('true')
    expect(await readLedger()).toMatchObject({ refreshed: '2026-11-21' })
    expect((await run({ until: '2026-11-21' }, { event: 'workflow_dispatch' })).outputs.changed).toBe('false')
  })

  it('commits what another input makes of the day the files show', async () => {
    await run()
    expect((await run({ 'exclude-repositories': 'ADA/*, meadow-ui/docs' })).outputs).toMatchObject({
      changed: 'true',
      total: '59',
    })
    const { contributions } = await readLedger()
    expect(contributions).toHaveLength(71)
    expect(await world.read('README.md')).not.toContain('blazor-clock')
    expect((await run({ 'exclude-repositories': 'ADA/*, meadow-ui/docs' })).outputs.changed).toBe('false')
    expect((await run()).outputs).toMatchObject({ changed: 'true', total: '71' })
  })

  it('updates a title, a link and a renamed repository in place', async () => {
    await run()
    const [pull, ...others] = world.state.github.pullRequests as [WorldPullRequest, ...WorldPullRequest[]]
    world.state.github.pullRequests = [
      { ...pull, title: 'Another title', repository: 'meadow-ui/meadow-next' },
      ...others,
    ]
    const result = await run()
    expect(result.outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(result.summary).toContain('## Changed (1)')
    const entry = (await readLedger()).contributions.find(({ id }) => id === `github:pull-request/${pull.id}`)
    expect(entry).toMatchObject({ title: 'Another title', container: { name: 'meadow-ui/meadow-next' } })
  })

  it('reads sizes and reactions with the search, and commits their changes with the next refresh only', async () => {
    const show = (additions: number, reactions: number) => {
      world.state.github.pullRequests = world.state.github.pullRequests.map((pull, index) => ({
        ...{ ...pull, additions, deletions: 2 },
        reactions: index === 0 ? reactions : 3,
      }))
    }
    const only = { feeds: '', youtube: '' }
    populate(world, '2026-11-15')
    show(8, 0)
    await run({ ...only, until: '2026-11-15' })
    expect(world.takeRequests().filter(({ body }) => body.includes('search('))).toHaveLength(1)
    // As a version before this one recorded it: without sizes and reactions.
    const ledger = (await world.read('ledger.json')) ?? ''
    const old = ledger.replace(/,"metrics":\{"reactions":\{[^}]*\}\}/g, '').replaceAll(',"lines":10', '')
    expect(old).not.toMatch(/reactions|lines/)
    const { git } = world.state.github
    const files = new Map([['contribution-log/ledger.json', old]])
    await git.commit('main', await git.head('main'), files, 'Older')
    for (const until of ['2026-11-15', '2026-11-18', '2026-11-21'])
      expect((await run({ ...only, until })).outputs).toMatchObject({ changed: 'false', added: '0' })
    const refreshed = await run(only)
    expect(refreshed.outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(refreshed.summary).not.toContain('## Changed')
    const { contributions } = await readLedger()
    expect(contributions.map(({ lines }) => lines)).toEqual(Array(37).fill(10))
    expect(contributions.filter(({ metrics }) => metrics?.reactions?.value === 3)).toHaveLength(36)
    expect(await world.read('README.md')).not.toContain('reactions')
    show(9, 5)
    expect((await run(only)).outputs.changed).toBe('false')
    await run(only, { event: 'workflow_dispatch' })
    expect((await readLedger()).contributions.every(({ lines }) => lines === 11)).toBe(true)
    expect((await world.read('README.md'))?.match(/ · 5 reactions$/gm)).toHaveLength(1)
  })

  it('counts days in the zone that is asked for', async () => {
    const [pull] = world.state.github.pullRequests as [WorldPullRequest]
    world.state.github.pullRequests = [
      { ...pull, id: 1, title: 'Late', mergedAt: '2026-03-01T23:30:00Z' },
      { ...pull, id: 2, title: 'First second', mergedAt: '2025-03-01T13:00:00Z' },
      { ...pull, id: 3, title: 'Before', mergedAt: '2025-03-01T12:59:59Z' },
    ]
    const result = await run({
      feeds: '',
      youtube: '',
      'time-zone': 'Australia/Sydney',
      until: '2026-03-02',
      since: '2025-03-02',
    })
    expect(result.outputs).toMatchObject({ total: '2', added: '2' })
    const log = await world.read('README.md')
    expect(log).toContain('- 2026-03-02 [Late]')
    expect(log).toContain('- 2025-03-02 [First second]')
  })
})

describe('pull requests', () => {
  const pulls = (count: number, moment: (index: number) => number): WorldPullRequest[] =>
    Array.from({ length: count }, (_, index) => ({
      id: index + 1,
      author: 'ada',
      repository: `org/repository-${index % 7}`,
      number: index,
      title: `Change ${index} of the many that one person can make in a year`,
      mergedAt: new Date(moment(index)).toISOString().replace(/\.\d+Z/, 'Z'),
    }))
  const since = Date.UTC(2025, 10, 23)
  const day = 24 * 60 * 60 * 1000
  /** The same scattered numbers from 0 to 1 in every run. */
  const scatter = (index: number) => (index * 0.618_033_988_7) % 1
  const searches = () => world.takeRequests().filter(({ body }) => body.includes('search(')).length
  const bound = (count: number) => 1.2 * Math.ceil(count / 100) + 15

  it.each([
    ['over the year', 5000, (index: number) => since + 364 * day * scatter(index)],
    ['on one day', 1300, (index: number) => since + 200 * day + day * scatter(index)],
    ['in one hour', 5000, (index: number) => since + 90 * day + (day / 24) * scatter(index)],
    ['mostly at the start', 5000, (index: number) => since + 364 * day * scatter(index) ** 8],
    [
      'half on one day',
      2500,
      (index: number) => since + (index % 2 ? 364 * day * scatter(index) : 50 * day + day * scatter(index)),
    ],
  ])('finds every one merged %s', async (_, count, moment) => {
    world.state.github.pullRequests = pulls(count, moment)
    const result = await run({ feeds: '', youtube: '' })
    expect(result.outputs).toMatchObject({ total: String(count), 'failed-sources': '[]' })
    expect(searches()).toBeLessThanOrEqual(bound(count))
    const { contributions, sources } = await readLedger()
    expect(new Set(contributions.map(({ id }) => id)).size).toBe(count)
    expect(sources['github:ada']).toEqual({ 'complete-since': '2025-11-23', 'last-success': UNTIL })
  })

  it('keeps the log below 450 KB and reads a large record back raw', async () => {
    world.state.github.pullRequests = pulls(5000, (index) => since + 364 * day * scatter(index))
    await run({ feeds: '', youtube: '' })
    const log = (await world.read('README.md')) ?? ''
    expect(Buffer.byteLength(log)).toBeLessThan(450_000)
    expect(log).toMatch(
      /merged pull requests: \[by ada\]\(https:\/\/github\.com\/org\/repository-\d\/pulls\?q=is%3Apr/,
    )
    expect((await run({ feeds: '', youtube: '' })).outputs).toMatchObject({ changed: 'false', total: '5000' })
    expect(
      world.takeRequests().some(({ url }) => url.includes('/contents/contribution-log/ledger.json')),
    ).toBe(true)
  })

  it('fails as a source, not as a process, when searches fail in the middle of a dense day', async () => {
    world.state.github.pullRequests = pulls(1500, (index) =>
      index < 1300 ? since + 200 * day + day * scatter(index) : since + 364 * day * scatter(index),
    )
    let asked = 0
    world.state.intercept = ({ body }) =>
      body.includes('search(') && ++asked > 2 ? { status: 502 } : undefined
    const result = await run({ youtube: '' })
    expect(result).toMatchObject({
      exitCode: 0,
      stderr: '',
      annotations: [{ level: 'warning' }],
      outputs: { total: '19', 'failed-sources': '["github:ada"]' },
    })
  })

  it('splits a search that GitHub finds too costly, and asks again', async () => {
    world.state.intercept = ({ body }) => {
      const range = /merged:(\S+)\.\.(\S+?)[\s"]/.exec(body)
      const days = range ? (Date.parse(range[2] ?? '') - Date.parse(range[1] ?? '')) / day : 0
      if (days < 100) return undefined
      return json(200, {
        data: { search: null },
        errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
      })
    }
    expect((await run({ feeds: '', youtube: '' })).outputs).toMatchObject({
      total: '37',
      'failed-sources': '[]',
    })
    expect(searches()).toBe(7)
  })

  it('tells what GitHub counts and does not give, and what the token may not see', async () => {
    const all = pulls(62, (index) => since + index * day)
    world.state.github.pullRequests = all.map((pull) => ({ ...pull, isForbidden: pull.id > 59 }))
    world.state.github.lagging = new Set([7])
    const result = await run({ feeds: '', youtube: '' })
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.outputs).toMatchObject({ total: '58', 'failed-sources': '[]' })
    expect(await world.read('README.md')).toContain(
      'GitHub ada: 58 recorded, 61 of 62 found, 3 not visible to the token',
    )
    expect(searches()).toBe(2)
  })

  it('tells when more are merged in one second than GitHub gives', async () => {
    world.state.github.pullRequests = pulls(1300, () => since + 100 * day)
    const result = await run({ feeds: '', youtube: '' })
    expect(result.outputs.total).toBe('1000')
    expect(await world.read('README.md')).toContain('1,000 recorded, 1000 of 1300 found')
  })

  it('never writes what is private', async () => {
    world.state.github.pullRequests = pulls(3, (index) => since + index * day).map((pull) => ({
      ...pull,
      isPrivate: pull.id === 2,
    }))
    expect((await run({ feeds: '', youtube: '', 'search-token': 'ghp_sees_private' })).outputs.total).toBe(
      '2',
    )
    expect(await world.read('ledger.json')).not.toContain('Change 1 ')
  })

  it('is searched with the search token and committed with the other', async () => {
    await run({ 'search-token': 'ghp_search' })
    const graphql = world.takeRequests().filter(({ url }) => url.endsWith('/graphql'))
    const tokenOf = (part: string) =>
      new Set(graphql.filter(({ body }) => body.includes(part)).map(({ headers }) => headers.authorization))
    expect(tokenOf('search(')).toEqual(new Set(['token ghp_search']))
    expect(tokenOf('createCommitOnBranch')).toEqual(new Set([`token ${TOKEN}`]))
  })

  it('counts several logins as one person, and leaves an owner that is an organisation out with a notice', async () => {
    world.state.github.users.push({ login: 'ada-work' }, { login: 'acme', isOrganization: true })
    world.state.github.pullRequests.push({
      ...(world.state.github.pullRequests[0] as WorldPullRequest),
      id: 9,
      author: 'ada-work',
    })
    expect((await run({ 'github-users': '@ada, ada-work\nADA' })).outputs.total).toBe('72')
    const other = await createWorld({ owner: 'acme', name: 'log' })
    other.state.github.users = world.state.github.users
    other.state.feeds = world.state.feeds
    const result = await runAction(other, { inputs: { feeds: FEEDS, until: UNTIL } })
    const nothing = await runAction(other, { inputs: { until: UNTIL } })
    await other.close()
    expect(result).toMatchObject({ exitCode: 0, outputs: { total: '19' } })
    expect(result.annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('acme is an organisation') },
    ])
    expect(nothing).toMatchObject({
      exitCode: 1,
      annotations: [
        { level: 'error', message: expect.stringMatching(/^github-users: acme is an organisation/) },
      ],
    })
  })
})

describe('YouTube with a key', () => {
  const DAY = 24 * 60 * 60 * 1000

  it('has every public upload of the window, told apart, within the request bound', async () => {
    const videos = Array.from({ length: 430 }, (_, index): WorldVideo => {
      const kinds = ['video', 'short', 'livestream'] as const
      return {
        id: `upload${String(index).padStart(5, '0')}`,
        title: `Upload ${index}`,
        publishedAt: new Date(Date.UTC(2026, 10, 20) - index * 2 * DAY).toISOString().replace('.000Z', 'Z'),
        kind: kinds[index % 3] ?? 'video',
        seconds: 50 + index,
        views: index,
        privacy: index % 10 === 9 ? 'unlisted' : index % 10 === 8 ? 'private' : 'public',
      }
    })
    // Made public this year, but uploaded long ago: it stands where its upload was.
    videos[400] = { ...(videos[400] as WorldVideo), publishedAt: '2026-05-05T10:00:00Z', kind: 'video' }
    videos.unshift({
      id: 'tocome00000',
      title: 'Premiere',
      publishedAt: '2026-11-21T10:00:00Z',
      kind: 'upcoming',
    })
    const [channel] = world.state.youtube.channels
    if (channel) channel.videos = videos
    const window = videos.filter(
      ({ publishedAt, privacy, kind }) =>
        publishedAt >= '2025-11-23' && (privacy ?? 'public') === 'public' && kind !== 'upcoming',
    )
    for (const hasShortsList of [true, false]) {
      world.state.youtube.hasShortsList = hasShortsList
      world.takeRequests()
      const result = await run({
        feeds: '',
        youtube: ADA.handle,
        'youtube-api-key': YOUTUBE_KEY,
        'github-users': 'ada',
        publish: 'none',
        'exclude-repositories': '*/*',
      })
      const requests = world.takeRequests().filter(({ url }) => url.includes('googleapis'))
      expect(requests.length).toBeLessThanOrEqual(1 + Math.ceil(431 / 50) + Math.ceil(window.length / 50) + 6)
      expect(requests.some(({ url }) => url.includes('/search') || url.includes(YOUTUBE_KEY))).toBe(false)
      const counts = Object.groupBy(window, ({ kind, seconds }) =>
        kind === 'short' && !hasShortsList && (seconds ?? 0) > 180 ? 'video' : (kind ?? 'video'),
      )
      expect(JSON.parse(result.outputs.counts ?? '')).toEqual({
        video: counts.video?.length,
        short: counts.short?.length,
        livestream: counts.livestream?.length,
      })
      expect(result.outputs.total).toBe(String(window.length))
    }
  })

  it('finds the channel of a handle and keeps its record when the key stops working', async () => {
    const inputs = { feeds: '', youtube: ADA.handle, 'youtube-api-key': YOUTUBE_KEY }
    await run({ ...inputs, until: '2026-11-10' })
    const { contributions } = await readLedger()
    expect(contributions.filter(({ origin }) => origin === `youtube:${ADA.channel}`)).toHaveLength(18)
    const result = await run({ ...inputs, 'youtube-api-key': 'wrong', until: '2026-11-12' })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false', 'failed-sources': `["youtube:${ADA.handle}"]` },
    })
    expect(result.annotations).toEqual([
      {
        level: 'warning',
        message: `youtube:${ADA.handle}: YouTube does not accept the key: check what is given as youtube-api-key`,
      },
    ])
  })
})

describe('YouTube without a key', () => {
  it('reads the lists by kind beside the feed, whichever answer', async () => {
    world.state.youtube.hasListFeeds = true
    const result = await run({ feeds: '' })
    expect(JSON.parse(result.outputs.counts ?? '')).toEqual({
      'pull-request': 37,
      video: 11,
      livestream: 4,
      short: 5,
    })
    expect(await world.read('README.md')).toContain('20 recorded, complete since 2025-11-23\n')
    world.state.intercept = ({ url }) => (url.includes('channel_id=') ? { status: 404 } : undefined)
    expect((await run({ feeds: '' })).outputs).toMatchObject({ total: '57', 'failed-sources': '[]' })
  })

  it('takes a 404 for a passing fault, and in the end for a failed source', async () => {
    let answers = 0
    world.state.intercept = ({ url }) =>
      url.includes('videos.xml') && ++answers < 3 ? { status: 404, body: 'Not found' } : undefined
    expect((await run()).outputs).toMatchObject({ total: '71', 'failed-sources': '[]' })
    world.state.intercept = ({ url }) =>
      url.includes('videos.xml') ? { status: 404, body: 'Not found' } : undefined
    const result = await run()
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { total: '71', 'failed-sources': `["youtube:${ADA.channel}"]` },
    })
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('answered 404') },
    ])
  })
})

it('takes no date for a past one because a zone carries it beyond what a text can say', async () => {
  const last = { title: 'At the end of time', url: 'https://ada.example/end', date: '9999-12-31T23:30:00Z' }
  const posts = [last, { title: 'Now', url: 'https://ada.example/now', date: '2026-11-20T00:00:00Z' }]
  world.state.feeds.set(ADA.blog, () => toRss({ title: 'B', site: 'https://ada.example/', posts }))
  const result = await run({ feeds: ADA.blog, youtube: '', 'time-zone': 'Europe/Oslo' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  const titles = (await readLedger()).contributions.map(({ title }) => title)
  expect(titles).toContain('Now')
  expect(titles).not.toContain(last.title)
})

describe('bad inputs', () => {
  it.each([
    [
      { 'time-zone': 'Europe/Atlantis' },
      /^time-zone: expected an IANA time zone such as Europe\/Oslo, found "Europe\/Atlantis"$/,
    ],
    [{ since: '2026-11-23' }, /^since: 2026-11-23 is after until \(2026-11-22\)\. Write an earlier day/],
    [
      { since: '2026-02-30' },
      /^since: expected a day of the calendar, written YYYY-MM-DD, found "2026-02-30"$/,
    ],
    [
      { until: '22/11/2026' },
      /^until: expected a day written YYYY-MM-DD, such as 2026-04-01, found "22\/11\/2026"$/,
    ],
    [{ until: '2999-01-01' }, /^until: 2999-01-01 is in the future/],
    [
      { feeds: 'https://ok.example.com/feed\nexample.com/feed' },
      /^feeds: expected an address that begins with https:\/\/ or http:\/\/, such as .*, found "example.com\/feed"$/,
    ],
    [
      { feeds: 'https://a.example/feed, https://b.example/feed' },
      /^feeds: expected a single address, found "https:\/\/a\.example\/feed, https:\/\/b\.example\/feed"$/,
    ],
    [{ feeds: 'https://a.example/feed,https://b.example/feed' }, /^feeds: expected a single address, found/],
    [
      { feeds: 'ftp://example.com/feed' },
      /^feeds: expected an address .*, found "ftp:\/\/example.com\/feed"$/,
    ],
    [
      { youtube: '@ada' },
      /^youtube: the handle "@ada" can only be looked up with a key\. Add youtube-api-key, or write the channel id/,
    ],
    [
      { youtube: 'https://www.youtube.com/playlist?list=PLadaTalks000001' },
      /^youtube: the playlist "PLadaTalks000001" can only be read with a key, .* Add youtube-api-key, or write the channel id/,
    ],
    [
      { feeds: 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLadaTalks000001' },
      /^feeds: the feed of the playlist "PLadaTalks000001" shows the videos that were added first, .* Write PLadaTalks000001 into youtube/,
    ],
    [{ youtube: 'UCtooShort' }, /^youtube: expected a channel id .*, found "UCtooShort"$/],
    [
      { publish: 'pull-request', branch: 'contribution-log/update' },
      /^branch: "contribution-log\/update" is the pull request's own branch/,
    ],
    [{ publish: 'push' }, /^publish: expected one of commit, pull-request, none, found "push"$/],
    [
      { 'fail-on-source-error': 'sometimes' },
      /^fail-on-source-error: expected one of never, always, persistent, found "sometimes"$/,
    ],
    [
      { 'github-users': 'not a login' },
      /^github-users: expected a login, such as ada for .*, found "not a login"$/,
    ],
    [
      { directory: '../elsewhere' },
      /^directory: expected a folder in the repository, .*, found "\.\.\/elsewhere"$/,
    ],
    ...[
      '.GIT',
      '.git/hooks',
      'docs/.Git. ',
      'GIT~1',
      '.git::$INDEX_ALLOCATION',
      '.g\u200cit',
      'a/ /b',
      'a/...',
    ].map((directory): [Record<string, string>, RegExp] => [
      { directory },
      /^directory: expected a folder in the repository, .*, found ".*"$/,
    ]),
    [
      { publish: 'pull\n  ::error::request' },
      /^publish: expected one of .*, found "pull\\n {2}::error::request"$/,
    ],
    [{ until: '0000-01-01' }, /^until: expected a day of the calendar, .*, found "0000-01-01"$/],
    [{ branch: 'a..b' }, /^branch: expected the name of a branch, .*, found "a\.\.b"$/],
    [{ 'search-api-url': 'https://github.example.com/api/v3' }, /^search-token: it is missing/],
    [{ token: '' }, /^token: it is missing/],
  ])('%j fails before any request and says what to write', async (inputs, message) => {
    const result = await run(inputs as Record<string, string>)
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([{ level: 'error', message: expect.stringMatching(message) }])
    expect(world.takeRequests()).toEqual([])
  })

  it('tells all mistakes at once', async () => {
    const result = await run({ 'time-zone': 'Mars', publish: 'push', feeds: 'x' })
    expect(result.annotations.map(({ message }) => message.split(':')[0])).toEqual([
      'time-zone',
      'feeds',
      'publish',
    ])
  })

  it.each(['nobody', 'acme'])('a login that is no person (%s) fails before the harvest', async (login) => {
    world.state.github.users.push({ login: 'acme', isOrganization: true })
    const result = await run({ 'github-users': `ada,${login}` })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(new RegExp(`^github-users: "${login}" is no person's login`)),
      },
    ])
    expect(world.takeRequests().every(({ url }) => url.startsWith('https://api.github.com/'))).toBe(true)
    expect(await commits()).toBe(1)
  })
})

describe('failures', () => {
  const failing = () => world.state.feeds.set(ADA.blog, () => ({ status: 503, body: 'Service Unavailable' }))

  it('keeps the entries of a source that fails, tells at once, and in the log only after 7 days', async () => {
    populate(world, '2026-11-01')
    await run({ until: '2026-11-01' })
    failing()
    const early = await run({ until: '2026-11-04' })
    expect(early).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false', 'failed-sources': `["feed:${ADA.blog}"]` },
    })
    expect(early.annotations).toEqual([
      { level: 'warning', message: `feed:${ADA.blog}: GET ${ADA.blog} answered 503` },
    ])
    expect(early.summary).toContain('answered 503')
    const late = await run({ until: '2026-11-09' })
    expect(late.exitCode).toBe(0)
    expect(await world.read('README.md')).toContain('not read since 2026-11-01')
    expect(
      (await readLedger()).contributions.filter(({ origin }) => origin === `feed:${ADA.blog}`),
    ).toHaveLength(10)
    const persistent = await run({ until: '2026-11-15' })
    expect(persistent.exitCode).toBe(1)
    expect(persistent.annotations).toEqual([
      { level: 'error', message: expect.stringContaining('answered 503') },
    ])
    expect(persistent.outputs.total).not.toBe('')
  })

  it.each([
    ['never', 404, 0],
    ['persistent', 404, 1],
    ['always', 404, 1],
    ['never', 503, 0],
    ['persistent', 503, 0],
    ['always', 503, 1],
  ])(
    'fails a job with a source that never succeeded as fail-on-source-error says (%s, %d)',
    async (policy, status, exitCode) => {
      world.state.feeds.set(ADA.blog, () => ({ status, body: 'Sorry' }))
      const result = await run({ 'fail-on-source-error': policy })
      expect(result).toMatchObject({ exitCode, outputs: { changed: 'true', total: '61' } })
    },
  )

  it('fails and writes nothing when every source failed before there is a record', async () => {
    world.state.intercept = ({ url, body }) =>
      !url.includes('api.github.com') || body.includes('search(') ? { status: 500 } : undefined
    const result = await run({ 'fail-on-source-error': 'never' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { changed: 'false', 'log-path': '' } })
    expect(JSON.parse(result.outputs['failed-sources'] ?? '')).toHaveLength(4)
    expect(await commits()).toBe(1)
  })

  it('ends a source that would go on for ever, and publishes the others', async () => {
    let page = 0
    world.state.intercept = ({ url }) =>
      url.includes('playlistItems')
        ? { ...json(200, { items: [], nextPageToken: `PAGE${++page}` }), takes: 2_000 }
        : undefined
    const inputs = { 'youtube-api-key': YOUTUBE_KEY, 'fail-on-source-error': 'never' }
    const result = await run(inputs)
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { total: '56', 'failed-sources': `["youtube:${ADA.channel}"]` },
    })
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('not read to its end within 10 minutes') },
    ])
  })

  it('does the work again when the branch moved, and loses neither side', async () => {
    await run({ until: '2026-11-10' })
    const { git } = world.state.github
    const ledger = await readLedger()
    let moves = 0
    world.state.intercept = async ({ body }) => {
      if (!body.includes('createCommitOnBranch') || moves++ >= 2) return undefined
      const theirs = {
        ...ledger.contributions[0],
        id: `feed:https://other.example.com/${moves}`,
        title: `By another run ${moves}`,
      }
      ledger.contributions.unshift(theirs as Contribution)
      const files = new Map([['contribution-log/ledger.json', JSON.stringify(ledger)]])
      await git.commit('main', await git.head('main'), files, 'Another run')
      return undefined
    }
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
    const titles = (await readLedger()).contributions.map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining([
        'By another run 1',
        'By another run 2',
        'Blazor rendering explained with a whiteboard',
      ]),
    )
    expect(titles).toHaveLength(73)
  })

  it('gives up after 5 tries when the branch never rests', async () => {
    const { git } = world.state.github
    let tries = 0
    world.state.intercept = async ({ body }) => {
      if (!body.includes('createCommitOnBranch')) return undefined
      await git.commit('main', await git.head('main'), new Map([['busy.txt', String(++tries)]]), 'Busy')
      return undefined
    }
    const result = await run()
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining('the branch main moved while the log was made, in each of 5 tries'),
      },
    ])
    expect(tries).toBe(5)
  })

  it('recognises its own commit when the answer to it was lost', async () => {
    let isLost = false
    world.state.intercept = async ({ body }, proceed) => {
      if (isLost || !body.includes('createCommitOnBranch')) return undefined
      isLost = true
      await proceed()
      return { status: 502, body: '<html>Bad gateway</html>' }
    }
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', added: '71' } })
    expect(await commits()).toBe(2)
    expect(result.outputs['commit-sha']).toBe(await world.state.github.git.head('main'))
  })

  it('says which line to add when the token may not write', async () => {
    const result = await run({}, { permissions: { contents: 'read', 'pull-requests': 'read' } })
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { changed: 'false', added: '0', 'failed-sources': '[]' },
    })
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining(
          'add "permissions: { contents: write, pull-requests: read }" to the workflow',
        ),
      },
    ])
    expect(result.summary).toContain('**Not committed**: 71 new, 0 changed. the token may not write')
  })

  it.each([
    [
      'README.md',
      '# My own notes\n',
      /^directory: contribution-log\/README\.md was not written by contribution-log/,
    ],
    [
      'ledger.json',
      '{"version": 1, "contributions": [',
      /^contribution-log\/ledger\.json cannot be read: it is not JSON/,
    ],
    ['ledger.json', '{"version": 2}', /^contribution-log\/ledger\.json cannot be read: its version is 2/],
  ])('leaves a %s alone that it cannot take over', async (name, content, message) => {
    const { git } = world.state.github
    await git.commit(
      'main',
      await git.head('main'),
      new Map([[`contribution-log/${name}`, content]]),
      'By hand',
    )
    const result = await run()
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([{ level: 'error', message: expect.stringMatching(message) }])
    expect(await world.read(name)).toBe(content)
    expect(world.takeRequests().every(({ url }) => url.startsWith('https://api.github.com/'))).toBe(true)
  })

  it('prints, writes and sends no secret where it does not belong', async () => {
    const secret = 's3cr3t-Of-Ada'
    const feed = `https://ada:${secret}@private.example.com/feed.xml?token=${secret}2`
    world.state.feeds.set(`https://private.example.com/feed.xml?token=${secret}2`, () => ({
      status: 500,
      body: `no ${secret}`,
    }))
    const result = await run({
      feeds: feed,
      'youtube-api-key': YOUTUBE_KEY,
      'search-token': 'ghp_search_secret',
    })
    const requests = world.takeRequests()
    const told = [
      result.stdout.replace(/^::add-mask::.*$/gm, ''),
      result.stderr,
      result.summary,
      JSON.stringify(result.outputs),
    ]
    const written = [await world.read('README.md'), await world.read('ledger.json')]
    for (const text of [...told, ...written]) {
      for (const hidden of [secret, YOUTUBE_KEY, TOKEN, 'ghp_search_secret'])
        expect(text).not.toContain(hidden)
    }
    expect(JSON.parse(result.outputs['failed-sources'] ?? '')).toEqual([
      'feed:https://private.example.com/feed.xml',
    ])
    const sent = requests
      .filter(({ url }) => url.includes('private.example.com'))
      .map(({ headers }) => headers.authorization)
    expect(new Set(sent)).toEqual(new Set([`Basic ${Buffer.from(`ada:${secret}`).toString('base64')}`]))
    for (const { url, headers } of requests) {
      const { host } = new URL(url)
      if (host !== 'api.github.com') expect(headers.authorization ?? '').not.toContain('token ')
      if (host !== 'www.googleapis.com') expect(headers['x-goog-api-key']).toBeUndefined()
    }
  })
})

describe('small print', () => {
  it('takes a name from a profile as one line', async () => {
    world.state.github.users = [{ login: 'ada', name: 'Ada\n## Owned\u202E \u001b[2J' }]
    await run()
    expect(await world.read('README.md')).toMatch(/^# Contributions of Ada ## Owned {2}\\\[2J$/m)
  })

  it('sends no secret along when a host redirects to another', async () => {
    const blog = world.state.feeds.get(ADA.blog)
    if (blog) world.state.feeds.set('https://elsewhere.example/feed', blog)
    world.state.intercept = ({ url }) => {
      if (url.includes('private.example'))
        return { status: 301, headers: { location: 'https://elsewhere.example/feed' } }
      if (url.includes('googleapis'))
        return { status: 307, headers: { location: 'https://evil.example/steal' } }
      return undefined
    }
    const inputs = { feeds: 'https://ada:s3cr3t-word@private.example/feed', 'youtube-api-key': YOUTUBE_KEY }
    const result = await run({ ...inputs, 'fail-on-source-error': 'never' })
    expect(result.outputs).toMatchObject({ total: '47', 'failed-sources': `["youtube:${ADA.channel}"]` })
    const requests = world.takeRequests()
    const hosts = requests.filter(({ url }) => /elsewhere|evil/.test(url))
    expect(hosts.length).toBeGreaterThanOrEqual(2)
    for (const { headers } of hosts) {
      expect([headers.authorization, headers['x-goog-api-key']]).toEqual([undefined, undefined])
    }
    expect(
      requests.some(({ url, headers }) => url.includes('private.example') && headers.authorization),
    ).toBe(true)
  })

  it('waits as long as it is asked to, and no longer than a source may', async () => {
    const waits = async (answer: WorldAnswer) => {
      world.takeRequests()
      world.state.intercept = ({ url }) => (url === ADA.podcast ? answer : undefined)
      const { annotations } = await run({ 'fail-on-source-error': 'never' })
      return [
        world.takeRequests().filter(({ url }) => url === ADA.podcast).length,
        annotations[0]?.message ?? '',
      ]
    }
    expect(await waits({ status: 429, headers: { 'retry-after': '121' } })).toEqual([
      1,
      expect.stringContaining('asks to wait 121 s; a source waits at most 120 s in all'),
    ])
    expect(await waits({ status: 503, headers: { 'retry-after': '50' } })).toEqual([
      3,
      expect.stringContaining('asks to wait 50 s'),
    ])
    expect(await waits({ status: 503, headers: { 'retry-after': '1' } })).toEqual([
      4,
      expect.stringContaining('answered 503'),
    ])
    expect(await waits({ status: 410 })).toEqual([1, expect.stringContaining('answered 410')])
  })

  it('writes no secret that a private feed repeats in every link', async () => {
    const secret = 'pr1vate-t0ken'
    const address = `https://private.example/feed.xml?token=${secret}`
    const link = (path: string) => `https://private.example/${path}?token=${secret}`
    const posts = [
      {
        title: `With ${secret}`,
        url: link('1'),
        guid: link('1'),
        date: '2026-11-01T00:00:00Z',
        audio: link('1.mp3'),
      },
    ]
    world.state.feeds.set(address, () => toRss({ title: 'Private', site: link(''), posts }))
    const result = await run({ feeds: address, youtube: '' })
    expect(result.outputs.total).toBe('38')
    const written = `${await world.read('README.md')}${await world.read('ledger.json')}${result.summary}`
    expect(written).not.toContain(secret)
    expect(written).toContain('"url":"https://private.example/1"')
  })

  it('records nothing that it could not read again, whatever a source says', async () => {
    world.state.feeds.set(ADA.podcast, () => ({
      status: 200,
      body: `<rss version="2.0"><channel><title>Odd</title><link>https://odd.example/</link>
        <item><title>The last moment</title><link>https://odd.example/1</link><pubDate>Fri, 31 Dec 9999 23:59:59 -0100</pubDate></item>
        <item><title>Long</title><link>https://odd.example/${'x'.repeat(3000)}</link><pubDate>Sun, 01 Nov 2026 10:00:00 GMT</pubDate></item>
        <item><title>Good</title><link>https://odd.example/2</link><guid>${'g'.repeat(5000)}</guid><pubDate>Sun, 01 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`,
    }))
    const [channel] = world.state.youtube.channels
    channel?.videos.unshift({
      id: 'hugeViews01',
      title: 'Huge',
      publishedAt: '2026-11-02T10:00:00Z',
      views: 1e300,
    })
    const [pull] = world.state.github.pullRequests as [WorldPullRequest]
    world.state.github.pullRequests.push({ ...pull, id: 1, labels: [null as unknown as string, 'good'] })
    const first = await run({ feeds: ADA.podcast, 'youtube-api-key': YOUTUBE_KEY })
    expect(first).toMatchObject({ exitCode: 0, outputs: { 'failed-sources': '[]' } })
    const titles = (await readLedger()).contributions.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Good', 'Huge']))
    expect(titles.filter((title) => title === 'Long' || title === 'The last moment')).toEqual([])
    const inputs = { feeds: ADA.podcast, 'youtube-api-key': YOUTUBE_KEY }
    expect(await run(inputs)).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })

  it('tells apart the commits of two jobs of one run', async () => {
    const env = { GITHUB_RUN_ID: '42' }
    let isFirst = true
    world.state.intercept = async ({ body }) => {
      if (!isFirst || !body.includes('createCommitOnBranch')) return undefined
      isFirst = false
      await run({ directory: 'b' }, { env })
      return undefined
    }
    const result = await run({ directory: 'a' }, { env })
    const { git } = world.state.github
    expect(result.outputs).toMatchObject({ changed: 'true', 'commit-sha': await git.head('main') })
    expect(
      [await git.read('main', 'a/ledger.json'), await git.read('main', 'b/ledger.json')].every(Boolean),
    ).toBe(true)
    expect(await commits()).toBe(3)
  })

  it('reports on a run that could not read the moved branch again', async () => {
    const { git } = world.state.github
    let isMoved = false
    world.state.intercept = async ({ body }) => {
      if (isMoved && body.includes('defaultBranchRef')) return { status: 502 }
      if (isMoved || !body.includes('createCommitOnBranch')) return undefined
      isMoved = true
      await git.commit('main', await git.head('main'), new Map([['other.txt', '1']]), 'Other')
      return undefined
    }
    const result = await run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { changed: 'false', 'failed-sources': '[]' } })
    expect(result.summary).toContain('**Not committed**')
  })

  it('keeps secrets out of what it says of bad inputs', async () => {
    const feeds = 'htps://ada:hunter2hunter2@x.example/feed\nx.example/feed?token=hunter2hunter2'
    const result = await run({
      feeds,
      youtube: 'https://x.example/?key=hunter2hunter2',
      'youtube-api-key': 'hunter2 hunter2',
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ message }) => message.split(':')[0])).toEqual([
      'youtube-api-key',
      'youtube',
      'feeds',
      'feeds',
    ])
    expect(result.stdout).not.toContain('hunter2')
    expect(world.takeRequests()).toEqual([])
  })

  it('shows a window that begins after the day the files show', async () => {
    populate(world, '2026-11-18')
    await run({ until: '2026-11-18' })
    const result = await run({ since: '2026-11-20', until: '2026-11-22' })
    expect(result.outputs).toMatchObject({ changed: 'true', total: '0' })
    expect(await world.read('README.md')).toContain(
      'No contributions are recorded from 2026-11-20 to 2026-11-22.',
    )
  })

  it('takes a handle and the id of the same channel for one source', async () => {
    const youtube = `${ADA.handle}\n${ADA.channel}`
    const inputs = { feeds: '', youtube, 'youtube-api-key': YOUTUBE_KEY, until: '2026-11-21' }
    expect((await run(inputs)).outputs.total).toBe('57')
    world.state.intercept = ({ url }) => (url.includes('forHandle') ? { status: 500 } : undefined)
    expect(await run({ ...inputs, until: '2026-11-22' })).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false' },
    })
  })

  it('has the link to a log that another run made meanwhile', async () => {
    let isFirst = true
    world.state.intercept = async ({ body }) => {
      if (!isFirst || !body.includes('createCommitOnBranch')) return undefined
      isFirst = false
      await run()
      return undefined
    }
    const result = await run()
    expect(result.outputs).toMatchObject({
      changed: 'false',
      added: '0',
      'log-path': 'contribution-log/README.md',
    })
    expect(result.summary).toContain(`/blob/${await world.state.github.git.head('main')}/`)
  })

  it('stays below 450 KB with thousands of repositories', async () => {
    const [pull] = world.state.github.pullRequests as [WorldPullRequest]
    world.state.github.pullRequests = Array.from({ length: 5000 }, (_, index) => ({
      ...pull,
      id: index + 1,
      repository: `organisation-${index}/repository`,
      mergedAt: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().replace('.000Z', 'Z'),
    }))
    const result = await run({ feeds: '', youtube: '' })
    expect(result.outputs.total).toBe('5000')
    const log = (await world.read('README.md')) ?? ''
    expect(Buffer.byteLength(log)).toBeLessThan(450_000)
    expect(log).toMatch(/and [\d,]+ more in [\d,]+ other repositories/)
  })
})

describe('where it writes', () => {
  it('makes the branch when it is missing, and commits there from then on', async () => {
    const first = await run({ branch: 'data/log', directory: './docs/log/' })
    expect(first.outputs).toMatchObject({ changed: 'true', 'log-path': 'docs/log/README.md' })
    const { git } = world.state.github
    expect(await git.head('data/log')).toBe(first.outputs['commit-sha'])
    expect(await git.read('data/log', 'docs/log/ledger.json')).toBeDefined()
    expect(await commits()).toBe(1)
    expect((await run({ branch: 'data/log', directory: './docs/log/' })).outputs.changed).toBe('false')
  })

  it('writes nothing when publish is none, and shows what there would be', async () => {
    const result = await run({ publish: 'none' })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false', added: '71', total: '71', 'commit-sha': '', 'log-path': '' },
    })
    expect(result.summary).toContain('# Contributions of Ada Example')
    expect(await commits()).toBe(1)
    expect(world.takeRequests().some(({ body }) => body.includes('mutation'))).toBe(false)
  })
})
