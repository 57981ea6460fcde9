import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addBlog, BLOG } from './world/blog.ts'
import { continueWorld, DAYS, prepareSecondDay, runSecondDay, type SecondDay } from './world/days.ts'
import { FAULTS } from './world/faults.ts'
import { runAction, runBundle, TOKEN } from './world/run.ts'
import type { WorldAnswer, WorldRequest } from './world/server.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'

/** The shipped bundle, started as a runner starts it. What it does beside that it does in the process too, where all else is tested. */

const UNTIL = '2026-11-22'

/** Commits are made at some second. */
const withoutShas = (text: string) => text.replace(/[0-9a-f]{40}/g, 'SHA')

/** What was asked, in whatever order. Of the headers, those that are ours. */
function toAsked({ method, url, headers, body }: WorldRequest): string {
  const { authorization, accept, 'x-goog-api-key': key } = headers
  return withoutShas([method, url, authorization, accept, key, body].join(' '))
}

const days = new Map<string, SecondDay>()
for (const [name, day] of Object.entries(DAYS)) days.set(name, await prepareSecondDay(day))

afterAll(async () => {
  for (const { first } of days.values()) await first.close()
})

describe('a second day', () => {
  it.each([...days])('%s is the same as in this process', async (_, { day, first }) => {
    const [ours, theirs] = [await continueWorld(first), await continueWorld(first)]
    try {
      const expected = await runSecondDay(ours, day, runAction)
      const result = await runSecondDay(theirs, day, runBundle)
      const tell = ({ exitCode, outputs, summary, annotations, stderr, stdout }: typeof result) => ({
        ...{ exitCode, annotations, stderr, summary: withoutShas(summary) },
        outputs: withoutShas(JSON.stringify(Object.entries(outputs).sort())),
        stdout: stdout
          .split('\n')
          .filter((line) => !line.startsWith('::set-output'))
          .sort(),
      })
      expect(tell(result)).toEqual(tell(expected))
      const [asked, known] = [theirs.takeRequests(), ours.takeRequests()]
      expect(asked.map(toAsked).sort()).toEqual(known.map(toAsked).sort())
      const agents = asked.map(({ headers }) => headers['user-agent'])
      expect(agents.filter((agent) => !/contribution-log\/\d+\.\d+\.\d+/.test(agent ?? ''))).toEqual([])
      const files = async ({ state: { github } }: World) => github.git.listTree(day.branch)
      expect(await files(theirs)).toEqual(await files(ours))
      expect(theirs.state.github.proposals.map(({ title, body }) => [title, withoutShas(body)])).toEqual(
        ours.state.github.proposals.map(({ title, body }) => [title, withoutShas(body)]),
      )
    } finally {
      for (const world of [ours, theirs]) await world.close()
    }
  })

  it('makes every kind of request', () => {
    const kinds = new Set([...days.values()].flatMap(({ kinds: made }) => made))
    const needed = [/^query search/, /^query user/, /\/search\/issues/, /\/contents\//, /createCommit/]
    needed.push(/git\/refs/, /^POST .*\/pulls/, /^GET ada\.example/, /googleapis/, /videos\.xml/)
    for (const kind of needed) expect([...kinds].filter((one) => kind.test(one))).not.toEqual([])
    expect(kinds.size).toBeGreaterThanOrEqual(24)
  })
})

describe('a run', () => {
  let world: World

  beforeEach(async () => {
    world = await createWorld()
    addBlog(world)
  })

  afterEach(() => world.close())

  const run = (inputs: Record<string, string> = {}, options = {}) =>
    runBundle(world, { ...options, inputs: { until: UNTIL, feeds: BLOG, ...inputs } })

  it('says all that is wrong with its inputs before it asks anybody', async () => {
    const { exitCode, annotations, outputs, summary, stderr } = await run({
      ...{ 'time-zone': 'Oslo', publish: 'yes', feeds: 'htps://ada:hunter2hunter2@x.example/feed' },
      token: '',
    })
    expect({ exitCode, outputs, summary, stderr }).toEqual({
      exitCode: 1,
      outputs: {},
      summary: '',
      stderr: '',
    })
    expect(annotations.map(({ level, message }) => [level, message.split(':')[0]])).toEqual(
      ['time-zone', 'token', 'feeds', 'publish'].map((name) => ['error', name]),
    )
    expect(JSON.stringify(annotations)).not.toContain('hunter2')
    expect(world.takeRequests()).toEqual([])
  })

  it('says where a file is wrong', async () => {
    const { git } = world.state.github
    const file = new Map([['.github/contribution-log.yml', 'feeds: []\ntime-zone: Oslo\n']])
    await git.commit('main', await git.head('main'), file, 'Configure')
    const { exitCode, stdout } = await run()
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error file=\.github\/contribution-log\.yml,line=2,col=12::/m)
  })

  it('masks, prints, writes and sends no secret where it does not belong, also when it is sent elsewhere', async () => {
    const secret = 's3cr3t-Of-Ada'
    const feed = `https://ada:${secret}@private.example/feed.xml?token=${secret}2`
    world.state.intercept = ({ url }) =>
      url.includes('private.example')
        ? { status: 301, headers: { location: 'https://elsewhere.example/feed' } }
        : url.includes('googleapis')
          ? { status: 307, headers: { location: 'https://evil.example/steal' } }
          : undefined
    const inputs = {
      ...{ feeds: feed, youtube: 'UC0000000000000000000000', 'youtube-api-key': YOUTUBE_KEY },
      'search-token': 'ghp_search_secret',
    }
    const result = await run(inputs)
    const requests = world.takeRequests()
    const secrets = [TOKEN, YOUTUBE_KEY, 'ghp_search_secret', secret]
    for (const hidden of secrets) expect(result.stdout).toContain(`::add-mask::${hidden}`)
    const told = [result.stdout.replace(/^::add-mask::.*$/gm, ''), result.stderr, result.summary]
    const written = [await world.read('README.md'), await world.read('ledger.json')]
    for (const text of [...told, ...written, JSON.stringify(result.outputs)])
      for (const hidden of secrets) expect(text).not.toContain(hidden)
    expect(JSON.parse(result.outputs['failed-sources'] ?? '')).toHaveLength(2)
    for (const { url, headers } of requests) {
      const { host } = new URL(url)
      if (host !== 'private.example' && host !== 'api.github.com')
        expect(headers.authorization).toBeUndefined()
      if (host !== 'www.googleapis.com') expect(headers['x-goog-api-key']).toBeUndefined()
    }
    expect(new Set(requests.map(({ url }) => new URL(url).host)).size).toBe(5)
  })

  it('says of each broken connection what it says in this process', async () => {
    const names = ['unknown', 'refused', 'reset', 'cut', 'silence', 'silence in the body'] as const
    const feeds = names.map((name, index) => `https://broken${index}.example/${name.replaceAll(' ', '-')}`)
    world.state.intercept = ({ url }) => {
      const fault = names[feeds.indexOf(url)]
      return fault && { status: 200, body: '<rss>', fault }
    }
    const inputs = { until: UNTIL, feeds: [BLOG, ...feeds].join('\n'), publish: 'none' }
    const result = await runBundle(world, { inputs, speed: 40 })
    expect(result).toMatchObject({ exitCode: 1, stderr: '' })
    expect(result.annotations).toEqual((await runAction(world, { inputs })).annotations)
    expect(result.annotations).toHaveLength(names.length)
  })

  it.each(['a body of 200 MB', 'a gzip bomb'])(
    'stops reading %s where it becomes too large',
    async (fault) => {
      const huge = 'https://huge.example/feed'
      world.state.intercept = (request, proceed) =>
        request.url === huge ? FAULTS[fault]?.(request, proceed) : undefined
      const { exitCode, stderr, annotations } = await run({ feeds: `${BLOG}\n${huge}` }, { speed: 2 })
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
      expect(annotations).toEqual([{ level: 'error', message: expect.stringContaining('more than 32 MiB') }])
      expect(await world.read('README.md')).toContain('Post')
    },
  )

  it('commits nothing on a branch that moved, and does the work again', async () => {
    let isFirst = true
    const { git } = world.state.github
    world.state.intercept = async ({ body }) => {
      if (!isFirst || !body.includes('createCommitOnBranch')) return undefined
      isFirst = false
      await git.commit('main', await git.head('main'), new Map([['other.txt', '1']]), 'Other')
      return undefined
    }
    expect(await run()).toMatchObject({ exitCode: 0, stderr: '', outputs: { changed: 'true', added: '1' } })
    expect(String(await git.read('main', 'other.txt'))).toBe('1')
    expect(await git.log('main')).toHaveLength(3)
  })

  it('reads what rss-parser refuses with the other reader', async () => {
    const feed = {
      title: 'Blog',
      home_page_url: 'https://blog.example.com/',
      version: 'https://jsonfeed.org/version/1.1',
    }
    const items = [
      {
        id: '1',
        url: 'https://blog.example.com/1',
        title: 'As JSON',
        date_published: '2026-11-01T00:00:00Z',
      },
    ]
    world.state.feeds.set(
      BLOG,
      (): WorldAnswer => ({ status: 200, body: JSON.stringify({ ...feed, items }) }),
    )
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [] })
    expect(await world.read('README.md')).toContain('As JSON')
  })
})
