import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../src/record/contribution.ts'
import { toRss, type WorldPost } from './world/feeds.ts'
import type { WorldPullRequest } from './world/github.ts'
import { type RunOptions, runAction } from './world/run.ts'
import { createWorld, type World } from './world/world.ts'

const UNTIL = '2026-11-22'
const CONFIG = '.github/contribution-log.yml'
const BLOG = 'https://blog.example.com/feed.xml'
const TEAM = 'https://team.example.com/feed.xml'
const CHANNEL = `UC${'wrong'.padEnd(22, '0')}`

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example', id: 7 }]
  world.state.github.pullRequests = [
    pull(1, 'meadow/app', ['bug']),
    pull(2, 'ada/dotfiles'),
    pull(3, 'meadow/docs', ['spam']),
  ]
  serve(BLOG, [post(1), post(2)])
})

afterEach(() => world.close())

const post = (number: number, more: Partial<WorldPost> = {}): WorldPost => ({
  title: `A post of number ${number}`,
  url: `https://blog.example.com/${number}`,
  date: `2026-10-${String(number).padStart(2, '0')}T08:00:00Z`,
  ...more,
})
const pull = (
  id: number,
  repository: string,
  labels: string[] = [],
  more: Partial<WorldPullRequest> = {},
): WorldPullRequest => ({
  ...{ id, number: id, author: 'ada', repository, labels },
  title: `Change ${id}`,
  mergedAt: `2026-09-0${id}T08:00:00Z`,
  ...more,
})
const serve = (address: string, posts: WorldPost[]) =>
  world.state.feeds.set(address, () =>
    toRss({ title: new URL(address).host, site: new URL(address).origin, posts }),
  )

/** Commits a configuration file and runs. */
async function runWith(config: string, inputs: Record<string, string> = {}, options: RunOptions = {}) {
  const { git } = world.state.github
  await git.commit('main', await git.head('main'), new Map([[CONFIG, config]]), 'Configure')
  return run(inputs, options)
}

const run = (inputs: Record<string, string> = {}, options: RunOptions = {}) =>
  runAction(world, { ...options, inputs: { until: UNTIL, ...inputs } })

async function readLedger(branch?: string) {
  return JSON.parse((await world.read('ledger.json', branch)) ?? '') as {
    sources: Record<string, Record<string, unknown>>
    contributions: Contribution[]
  }
}
const titlesIn = async (branch?: string) => (await readLedger(branch)).contributions.map(({ title }) => title)
const log = async () => (await world.read('README.md')) ?? ''

describe('the configuration file', () => {
  it('is told with all its mistakes, on the file, before anything but the repository is asked', async () => {
    const result = await runWith('feeds: 3\nwindow:\n  month: 3\n')
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain(
      `::error file=${CONFIG},line=1,col=8::${CONFIG}:1:8 feeds: expected a list of feeds, found 3`,
    )
    expect(result.stdout).toContain(
      `::error file=${CONFIG},line=3,col=3::${CONFIG}:3:3 window.month: unknown key: did you mean "months"?`,
    )
    expect(result.annotations).toHaveLength(2)
    const requests = world.takeRequests()
    expect(
      requests.every(({ url, body }) => url.startsWith('https://api.github.com/') && !body.includes('user')),
    ).toBe(true)
    expect(await world.read('ledger.json')).toBeUndefined()
  })

  it('may be missing, unless it is asked for', async () => {
    expect((await run({ feeds: BLOG })).exitCode).toBe(0)
    const result = await run({ feeds: BLOG, config: 'log.yml' })
    expect(result.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^config: there is no log\.yml/) },
    ])
  })

  it('adds to the inputs, which win where there is one of a thing', async () => {
    serve(TEAM, [post(3)])
    await runWith(
      `feeds: [${TEAM}, ${BLOG}]\nname: Countess Ada\ntime-zone: Asia/Tokyo\nwindow: { since: 2026-10-02 }\ngithub: { exclude-repositories: ["ada/*"] }\n`,
      { feeds: BLOG, 'exclude-repositories': 'meadow/docs', 'time-zone': 'UTC' },
    )
    expect(await log()).toContain('# Contributions of Countess Ada')
    expect(await log()).toContain('from 2026-10-02 to 2026-11-22')
    expect((await readLedger()).contributions.map(({ id }) => id)).toEqual([
      'feed:https://blog.example.com/3',
      'feed:https://blog.example.com/2',
      'feed:https://blog.example.com/1',
    ])
  })

  it('is read from the default branch, whichever is committed to', async () => {
    await runWith(`feeds: [${BLOG}]\n`, { branch: 'data' })
    const { git } = world.state.github
    await git.commit('data', await git.head('data'), new Map([[CONFIG, 'feeds: 3']]), 'Nobody reads this')
    const result = await run({ branch: 'data' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
    expect(await titlesIn('data')).toContain('A post of number 1')
  })

  it('decides by its zone what is in the future', async () => {
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const result = await runWith('time-zone: Pacific/Pago_Pago\n', { until: tomorrow })
    expect(result.annotations[0]?.message).toMatch(/^until: .* is in the future/)
  })
})

describe('manual entries', () => {
  const talk = (title: string, more = '') =>
    `contributions:\n  - { key: talk, date: 2026-05-05, type: talk, title: ${title}, container: { name: NDC }${more} }\n`

  it('mirror the file: they come, change and go with it', async () => {
    const added = await runWith(talk('Blazor', ', metrics: { attendees: 90 }, role: speaker'))
    expect(added.outputs).toMatchObject({ added: '4' })
    expect((await readLedger()).contributions.find(({ id }) => id === 'manual:talk')).toEqual({
      ...{ id: 'manual:talk', origin: 'manual', type: 'talk', title: 'Blazor', date: '2026-05-05' },
      ...{ role: 'speaker', container: { name: 'NDC' } },
      metrics: { attendees: { value: 90, 'as-of': '2026-05-05' } },
    })
    expect(await log()).toContain('- 2026-05-05 Blazor · talk · NDC · speaker · 90 attendees')
    expect(await log()).toContain('- Added by hand: 1 recorded')

    const changed = await runWith(talk('Blazor in anger'))
    expect(changed.outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(changed.summary).toContain('## Changed (1)')
    const entry = (await readLedger()).contributions.find(({ id }) => id === 'manual:talk')
    expect(entry).not.toHaveProperty('metrics')
    expect(entry?.title).toBe('Blazor in anger')

    const removed = await runWith('name: Ada\n')
    expect(removed.outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(removed.summary).toContain('1 taken out')
    expect(await titlesIn()).not.toContain('Blazor in anger')
    expect(await log()).not.toContain('Blazor')
  })

  it('are shown from their day on', async () => {
    await runWith(talk('Later').replace('2026-05-05', '2026-11-20'), { until: '2026-11-18' })
    expect(await titlesIn()).toContain('Later')
    expect(await log()).not.toContain('Later')
    expect((await run({ until: '2026-11-19' })).outputs.changed).toBe('false')
    expect((await run({ until: '2026-11-20' })).outputs).toMatchObject({ changed: 'true', added: '0' })
    expect(await log()).toContain('- 2026-11-20 Later')
  })

  it('are enough without any source', async () => {
    world.state.github.users = []
    expect(await runWith(talk('Alone'))).toMatchObject({ exitCode: 0, outputs: { added: '1', total: '1' } })
  })
})

describe('overrides', () => {
  it('change what is shown and nothing that is recorded, and the original comes back', async () => {
    await runWith(`feeds: [${BLOG}]\n`)
    const [before, ledger] = [await log(), await world.read('ledger.json')]
    const result = await runWith(
      `feeds: [${BLOG}]
overrides:
  - { match: { url: "https://blog.example.com/1?utm_source=x" }, set: { title: "Another [title]", type: article, highlight: true } }
  - { match: { title: "a post * 1" }, set: { metrics: { views: 12 } } }
  - { match: { container: "ADA/*", type: pull-request }, hide: true }
  - { match: { tag: Bug, since: 2026-09-01, until: 2026-09-30 }, set: { areas: [Testing] } }
`,
    )
    expect(result).toMatchObject({ annotations: [], outputs: { changed: 'true', added: '0', total: '4' } })
    expect(await log()).toContain(
      '- 2026-10-01 [Another \\[title\\]](https://blog.example.com/1) · article · blog.example.com · 12 views',
    )
    expect(await log()).not.toContain('dotfiles')
    expect(await log()).toContain('Areas: Testing 1')
    expect(await world.read('ledger.json')).toBe(ledger)
    await runWith(`feeds: [${BLOG}]\n`)
    expect(await log()).toBe(before)
  })

  it('that match nothing are told', async () => {
    const result = await runWith(`overrides:\n  - { match: { type: talk }, hide: true }\n`)
    expect(result.annotations).toEqual([
      { level: 'notice', message: expect.stringMatching(/^overrides\[0\] .* matches nothing/) },
    ])
    expect(result.summary).toContain('Note: overrides\\[0\\]')
  })

  it('forget 400 videos of a wrong channel in one commit, and keep them out', async () => {
    world.state.youtube.channels = [
      {
        ...{ id: CHANNEL, handle: '@wrong', title: 'A stranger' },
        videos: Array.from({ length: 400 }, (_, index) => ({
          ...{ id: `wrong${String(index).padStart(6, '0')}`, title: `Video ${index}`, seconds: 60, views: 1 },
          ...{ kind: 'video' as const, publishedAt: `2026-0${1 + (index % 9)}-01T00:00:00Z` },
        })),
      },
    ]
    const inputs = { 'youtube-api-key': 'AIzaSy-world-key-0123456789abcdefghijk' }
    expect((await runWith('youtube: ["@wrong"]\n', inputs)).outputs.added).toBe('403')
    const forget = 'youtube: ["@wrong"]\noverrides: [{ match: { origin: "youtube:@wrong" }, forget: true }]\n'
    const commits = (await world.state.github.git.log('main')).length
    const result = await runWith(forget, inputs)
    expect(result).toMatchObject({ annotations: [], outputs: { changed: 'true', added: '0', total: '3' } })
    expect(result.summary).toContain('400 taken out')
    expect((await world.state.github.git.log('main')).length).toBe(commits + 2)
    expect((await readLedger()).contributions).toHaveLength(3)
    expect((await run(inputs)).outputs).toMatchObject({ changed: 'false', added: '0' })
    // Out of the configuration, nothing of it is left.
    await runWith(forget.replace('youtube: ["@wrong"]', ''), inputs)
    expect(Object.keys((await readLedger()).sources)).toEqual(['github:ada'])
    expect(await log()).not.toContain('stranger')
  })
})

describe('filters', () => {
  it('decide what is recorded, hide what was recorded before, and give it back', async () => {
    serve(TEAM, [
      post(3, { title: 'Azure for everyone', author: 'Ada Example' }),
      post(4, { title: 'Azure for nobody', author: 'Bob' }),
      post(5, { title: 'Gardening', author: 'Ada Example' }),
      post(6, { title: 'Azure, sponsored', author: 'ada example', categories: ['Sponsored'] }),
    ])
    await runWith(`feeds: [${TEAM}]\n`)
    expect(await titlesIn()).toHaveLength(7)
    const filtered = `feeds: [{ url: ${TEAM}, keywords: [azure], exclude-keywords: [sponsored], author: Ada }]\ngithub: { exclude-labels: [SPAM] }\n`
    const result = await runWith(filtered)
    expect(result.outputs).toMatchObject({ changed: 'true', total: '3' })
    expect(await log()).toContain('3 of 4 left out by filters')
    expect(await log()).toContain('1 of 3 left out by filters')
    // They stay in the record, and hidden also when the feed shows them no more.
    serve(TEAM, [post(7, { title: 'Azure again', author: 'Bob' })])
    expect((await run()).outputs).toMatchObject({ added: '0', total: '3' })
    expect(await titlesIn()).toHaveLength(7)
    expect((await runWith(`feeds: [${TEAM}]\n`)).outputs).toMatchObject({ added: '1', total: '8' })
  })

  it('that leave nothing are a warning', async () => {
    const result = await runWith(`feeds: [{ url: ${BLOG}, keywords: [knitting] }]\n`)
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('2 of 2 left out by filters') },
    ])
    expect(await log()).toContain('2 of 2 left out by filters')
  })

  it('give a feed another type, also for what left it', async () => {
    await runWith(`feeds: [${BLOG}]\n`)
    serve(BLOG, [post(2)])
    const result = await runWith(`feeds: [{ url: ${BLOG}, type: podcast-episode }]\n`)
    expect(JSON.parse(result.outputs.counts ?? '')).toEqual({ 'podcast-episode': 2, 'pull-request': 3 })
  })

  it('suggest the line for a person who mostly merges into repositories of their own, once', async () => {
    world.state.github.pullRequests = [pull(1, 'ada/a'), pull(2, 'Ada/b'), pull(3, 'meadow/app')]
    const first = await run()
    expect(first.annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('add "exclude-repositories: ada/*" to the step') },
    ])
    expect(first.summary).toContain('2 of 3 pull requests')
    expect((await run()).annotations).toEqual([])
  })
})

describe('what a review found', () => {
  const manual = (more: string) =>
    `contributions:\n  - { date: 2026-05-05, type: talk, title: Talk${more} }\n`

  it('never writes what cannot be read again', async () => {
    for (const title of ['"  "', '"\\u0000"']) {
      const result = await runWith(`contributions:\n  - { date: 2026-05-05, type: talk, title: ${title} }\n`)
      expect(result.annotations[0]?.message).toContain('expected a text that is not empty')
    }
    expect(
      (await runWith('contributions: [{ date: "9999-12-31T23:59:59-05:00", type: talk, title: x }]\n'))
        .exitCode,
    ).toBe(1)
  })

  it('keeps texts of the file on their line', async () => {
    await runWith(
      `${manual(', role: "speaker\\n## Injected", tags: ["a\\nb"]')}areas: [{ name: "A\\n\\n# B", keywords: [Talk] }]\n`,
    )
    expect(await log()).toContain('speaker ## Injected')
    expect(await log()).not.toMatch(/^#+ (?:Injected|B)/m)
  })

  it('takes no empty value for no condition', async () => {
    const result = await runWith(
      'overrides:\n  - match:\n      id:\n      type: pull-request\n    forget: true\n',
    )
    expect(result.annotations[0]?.message).toContain('overrides[0].match.id: expected a text, found nothing')
  })

  it('lets an id win over the bare login of an input', async () => {
    world.state.github.users = [{ login: 'ada', id: 99 }]
    const result = await runWith('github: { users: [{ login: ada, id: 7 }] }\n', { 'github-users': 'Ada' })
    expect(result.annotations[0]?.message).toContain('ada belongs to somebody else now')
  })

  it('collects nothing of a login with an id that could not be looked up', async () => {
    world.state.github.users = [{ login: 'ada', id: 99 }]
    world.state.intercept = ({ body }) =>
      body.includes('user(login') ? { status: 502, body: '' } : undefined
    const result = await runWith(`feeds: [${BLOG}]\ngithub: { users: [{ login: ada, id: 7 }] }\n`)
    expect(result.outputs).toMatchObject({ 'failed-sources': '["github:ada"]', total: '2' })
  })

  it("takes a renamed account's name, and not the stranger's", async () => {
    world.state.github.users = [
      { login: 'ada-new', id: 7, name: 'Ada Example' },
      { login: 'ada', id: 99, name: 'A Stranger' },
    ]
    await runWith('github: { users: [{ login: ada, id: 7 }] }\n')
    expect(await log()).toContain('# Contributions of Ada Example')
  })

  it('lets go of labels, privacy and landing when GitHub does', async () => {
    const landed = pull(4, 'pytorch/pytorch', ['Merged'], { isUnmerged: true })
    world.state.github.pullRequests = [
      pull(1, 'a/b', ['spam']),
      pull(2, 'a/c', [], { isPrivate: true }),
      landed,
    ]
    const config = 'github: { private: true, landed-labels: { pytorch/pytorch: Merged } }\n'
    await runWith(config)
    world.state.github.pullRequests = [
      pull(1, 'a/b'),
      pull(2, 'a/c'),
      { ...landed, isUnmerged: false, mergedAt: '2026-09-20T08:00:00Z' },
    ]
    await runWith(
      config.replace('private: true', 'exclude-labels: [spam]'),
      {},
      { event: 'workflow_dispatch' },
    )
    const { contributions } = await readLedger()
    expect(
      contributions.map(({ tags, private: hidden, landed: mark, date }) => [tags, hidden, mark, date]),
    ).toEqual([
      [['Merged'], undefined, undefined, '2026-09-20T08:00:00Z'],
      [undefined, undefined, undefined, '2026-09-02T08:00:00Z'],
      [undefined, undefined, undefined, '2026-09-01T08:00:00Z'],
    ])
  })

  it('shows under one feed what the filter of another leaves out', async () => {
    serve(TEAM, [post(1)])
    await runWith(`feeds: [${TEAM}]\n`)
    const result = await runWith(`feeds: [${BLOG}, { url: ${TEAM}, keywords: [azure] }]\n`)
    expect(await log()).toContain('A post of number 1')
    expect(result.outputs.total).toBe('5')
  })

  it('knows an author by the whole name', async () => {
    serve(TEAM, [
      post(3, { author: 'Adam Smith' }),
      post(4, { author: 'Bob from Canada' }),
      post(5, { author: 'ADA' }),
    ])
    await runWith(`feeds: [{ url: ${TEAM}, author: Ada }]\n`)
    expect((await readLedger()).contributions.filter(({ type }) => type === 'blog-post')).toHaveLength(1)
  })

  it('forgets a name with the line that gave it', async () => {
    world.state.github.users = [{ login: 'ada' }]
    await runWith('name: Countess Typo\n')
    expect(await log()).toContain('# Contributions of Countess Typo')
    await runWith('time-zone: UTC\n')
    expect(await log()).toContain('# Contributions of ada')
  })

  it('keeps the options of a feed whose key only the input knows', async () => {
    world.state.feeds.set(`${BLOG}?token=secret-token`, () =>
      toRss({ title: 'B', site: 'https://blog.example.com', posts: [post(1), post(2, { title: 'Azure' })] }),
    )
    world.state.feeds.delete(BLOG)
    const result = await runWith(`feeds: [{ url: ${BLOG}, keywords: [azure] }]\n`, {
      feeds: `${BLOG}?token=secret-token`,
    })
    expect(result.outputs).toMatchObject({ 'failed-sources': '[]', total: '4' })
  })

  it('does not say that a word is idle while its source fails', async () => {
    const config = `feeds: [${BLOG}]\noverrides: [{ match: { origin: "feed:${BLOG}" }, forget: true }]\n`
    expect((await runWith(config)).annotations).toEqual([])
    world.state.feeds.set(BLOG, () => ({ status: 404 }))
    const { annotations } = await run()
    expect(annotations.filter(({ level }) => level === 'notice')).toEqual([])
  })

  it('shows no secret of an address that is wrong', async () => {
    const result = await runWith('feeds: ["htps://u:supersecret1@x.example/f?token=supersecret2"]\n')
    expect(result.stdout).toContain('feeds[0]: expected an address')
    expect(result.stdout).not.toContain('supersecret')
  })

  it.each([
    ['feeds', `feeds: [${BLOG}, { url: ${BLOG}, keywords: [x] }]`],
    ['channels', `youtube: [${CHANNEL}, { channel: ${CHANNEL}, exclude: [short] }]`],
    ['users', 'github: { users: [ada, { login: Ada, id: 7 }] }'],
  ])('refuses %s that contradict each other', async (_, config) => {
    expect((await runWith(`${config}\n`)).annotations[0]?.message).toContain(
      'with other options: keep one of them',
    )
  })

  it('tells in a pull request what it takes out', async () => {
    await runWith(`feeds: [${BLOG}]\n`)
    await runWith(`feeds: [${BLOG}]\noverrides: [{ match: { origin: "feed:${BLOG}" }, forget: true }]\n`, {
      publish: 'pull-request',
    })
    expect(world.state.github.proposals[0]?.body).toContain('brings 0 new, 0 changed, 2 taken out.')
    serve(TEAM, [post(3)])
    const more = await run({ publish: 'pull-request', feeds: TEAM })
    expect(more.summary).toContain('Committed to contribution-log/update: 1 new, 0 changed. ')
  })
})

describe('cross-posts', () => {
  it('are one entry with the other places', async () => {
    const again = 'https://community.example.com/feed'
    serve(again, [post(1, { url: 'https://community.example.com/ada/1', date: '2026-10-03T08:00:00Z' })])
    const result = await runWith(`feeds: [${again}, ${BLOG}]\n`)
    expect(result.outputs).toMatchObject({ added: '6', total: '5' })
    expect(await log()).toContain(
      '- 2026-10-01 [A post of number 1](https://blog.example.com/1) · also on [community.example.com](https://community.example.com/ada/1)',
    )
  })
})

describe('identity', () => {
  it('follows an account by its id through a rename', async () => {
    world.state.github.users = [
      { login: 'ada-new', id: 7 },
      { login: 'ada', id: 99 },
    ]
    world.state.github.pullRequests = [pull(1, 'meadow/app', [], { author: 'ada-new' }), pull(2, 'other/app')]
    const result = await runWith('github: { users: [{ login: ada, id: 7 }] }\n')
    expect(result.annotations).toEqual([
      {
        level: 'notice',
        message: expect.stringContaining('The account 7 is called ada-new: ada belongs to somebody else now'),
      },
    ])
    expect(await titlesIn()).toEqual(['Change 1'])
    expect((await readLedger()).contributions[0]?.origin).toBe('github:ada')
  })

  it('refuses a login that belongs to somebody else', async () => {
    world.state.github.users = [{ login: 'ada', id: 99 }]
    const result = await runWith('github: { users: [{ login: ada, id: 7 }] }\n')
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(
      /^github\.users: no account has the id 7, and ada belongs to somebody else now/,
    )
    expect(world.takeRequests().some(({ body }) => body.includes('search('))).toBe(false)
  })

  it('asks no more when login and id agree', async () => {
    expect((await runWith('github: { users: [{ login: ada, id: 7 }] }\n')).annotations).toEqual([])
    expect(world.takeRequests().some(({ url }) => url.includes('/user/'))).toBe(false)
  })
})

describe('landed pull requests', () => {
  it('count once, by the day they were closed, and are marked', async () => {
    world.state.github.pullRequests = [
      pull(1, 'meadow/app'),
      pull(4, 'pytorch/pytorch', ['Merged'], { isUnmerged: true }),
      pull(5, 'pytorch/pytorch', [], { isUnmerged: true }),
      pull(6, 'meadow/app', ['Merged'], { isUnmerged: true }),
    ]
    await runWith('github: { landed-labels: { pytorch/pytorch: [Merged, "ready to land"] } }\n')
    const { contributions } = await readLedger()
    expect(contributions.map(({ id, date, landed }) => [id, date, landed])).toEqual([
      ['github:pull-request/4', '2026-09-04T08:00:00Z', 'Merged'],
      ['github:pull-request/1', '2026-09-01T08:00:00Z', undefined],
    ])
    expect(await log()).toMatch(/- 2026-09-04 \[Change 4\]\(\S+\) · landed by another route/)
    expect((await run()).outputs.changed).toBe('false')
  })
})

describe('private repositories', () => {
  it('are recorded when it is asked for, and hidden when it no longer is', async () => {
    world.state.github.pullRequests.push(pull(8, 'secret/app', [], { isPrivate: true }))
    await runWith('github: { private: true }\n', { 'search-token': 'ghp_sees_private' })
    expect(await log()).toContain('secret/app')
    await runWith('name: Ada\n', { 'search-token': 'ghp_sees_private' })
    expect(await log()).not.toContain('secret')
    expect(await log()).not.toContain('Change 8')
  })
})

describe('time', () => {
  it.each([
    ['12 months', 'window: { months: 12 }', '2024-02-29', '2023-03-01'],
    ['6 months up to a month without that day', 'window: { months: 6 }', '2026-08-31', '2026-03-01'],
    ['since a day', 'window: { since: 2025-07-01 }', '2026-03-31', '2025-07-01'],
  ])('has a window of %s', async (_, config, until, since) => {
    await runWith(`${config}\nfeeds: [${BLOG}]\n`, { until })
    expect(await log()).toContain(`from ${since} to ${until}`)
  })

  it('knows tomorrow in Sydney, and the hour that a spring skips', async () => {
    world.state.github.pullRequests = [
      pull(1, 'a/b', [], { mergedAt: '2026-10-03T23:30:00Z' }),
      pull(2, 'a/b', [], { mergedAt: '2026-10-03T13:59:59Z' }),
    ]
    await runWith('time-zone: Australia/Sydney\n')
    expect(await log()).toContain('- 2026-10-04 [Change 1]')
    expect(await log()).toContain('- 2026-10-03 [Change 2]')
  })
})
