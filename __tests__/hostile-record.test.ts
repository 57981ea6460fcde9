import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { flatten, parseGfm } from './report/gfm.ts'
import { toRss } from './world/feeds.ts'
import { type RunOptions, runAction } from './world/run.ts'
import { createWorld, type World } from './world/world.ts'

/** A stranger's pull request was merged that changed the record, of which nobody reads every line. */

const UNTIL = '2026-11-22'
const FEED = 'https://blog.example.com/feed.xml'
const LEDGER = 'contribution-log/ledger.json'
const INJECTED = '\n\n# Injected [x](https://evil.example/)\n\n<img src="https://evil.example/p">\n\n'

const POST = {
  ...{
    id: 'feed:https://blog.example.com/0',
    origin: `feed:${FEED}`,
    type: 'blog-post',
    title: 'An older post',
  },
  ...{ url: 'https://blog.example.com/0', date: '2026-09-01T08:00:00Z' },
}

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example' }]
  const post = { title: 'A post', url: 'https://blog.example.com/1', date: '2026-10-01T08:00:00Z' }
  world.state.feeds.set(FEED, () =>
    toRss({ title: 'Blog', site: 'https://blog.example.com/', posts: [post] }),
  )
})

afterEach(() => world.close())

async function run(ledger: object, inputs: Record<string, string> = {}, options: RunOptions = {}) {
  const { git } = world.state.github
  const file = { version: 1, refreshed: '2026-11-20', sources: {}, contributions: [], ...ledger }
  await git.commit('main', await git.head('main'), new Map([[LEDGER, JSON.stringify(file)]]), 'Merged')
  const programs = 'google-gde, microsoft-mvp'
  const all = { until: UNTIL, feeds: FEED, programs, ...inputs }
  return runAction(world, { event: 'workflow_dispatch', ...options, inputs: all })
}

/** What the texts are made of: no heading, picture or link that we did not make. */
function expectHarmless(texts: readonly (string | undefined)[]): void {
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts) {
    const nodes = flatten(parseGfm(text ?? expect.fail('is not there')))
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => /^(?!https?:|#|ledger)|^\w+:\/\/(?:evil|[^/]*@)/.test(url))).toEqual([])
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(html.filter((one) => /evil|script/.test(one))).toEqual([])
    expect(nodes.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1)
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([])
  }
}

async function readTexts(branch = 'main') {
  const packs = ['google-gde', 'microsoft-mvp'].map((id) => `nomination/${id}.md`)
  return Promise.all(['README.md', ...packs].map((name) => world.read(name, branch)))
}

describe('what a stranger wrote into the record', () => {
  it.each([
    ['end-date', { 'end-date': `2026-09-02${INJECTED}` }],
    ['title', { title: `A title${INJECTED}` }],
    ['id', { id: `feed:${INJECTED}`, title: '\n' }],
    ['role', { role: `Speaker${INJECTED}` }],
    ['description', { description: `A text${INJECTED}` }],
    ['a long description', { description: `${'A text. '.repeat(30)}${INJECTED}` }],
    ['tags', { tags: [`a${INJECTED}`] }],
    ['areas', { areas: [`a${INJECTED}`] }],
    ['audience', { audience: [`Developer${INJECTED}`] }],
    ['container', { container: { name: `Blog${INJECTED}` } }],
    [
      'repository',
      { type: 'pull-request', container: { name: `a/b${INJECTED}`, url: 'https://github.com/a/b' } },
    ],
    ['landed', { type: 'pull-request', landed: `Merged${INJECTED}` }],
    ['url', { url: `https://user:pass@blog.example.com/0${INJECTED}` }],
    ['also', { also: [{ name: `x${INJECTED}`, url: 'javascript:alert(1)' }] }],
    ['also, of another shape', { also: 7 }],
    ['origin', { origin: `feed:${INJECTED}` }],
    ['origin of a script', { origin: 'feed:javascript:alert(1)' }],
    ['origin of no kind', { origin: '- # [x](javascript:alert(1))' }],
    ['origin with a password', { origin: 'feed:https://user:pass@other.example/' }],
    [
      'numbers',
      {
        metrics: { views: { value: -6, 'as-of': '2026-09-01' }, copies: { value: 1e300, 'as-of': INJECTED } },
      },
    ],
  ])('means nothing in log, packs and summary: %s', async (_, more) => {
    const result = await run({ contributions: [{ ...POST, ...more }] })
    expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { added: '1', total: '2' } })
    const texts = await readTexts()
    expectHarmless([...texts, result.summary])
    const made = [...texts, await world.read('ledger.json'), result.summary].join('\n')
    expect(made).not.toMatch(/user:pass@|-6 views|e\+|Infinity/)
  })

  it('means nothing of a source, or of the person', async () => {
    const sources = {
      [`feed:${FEED}`]: { notes: [`a note${INJECTED}`], 'last-success': '2026-11-20' },
      'feed:javascript:alert(1)': { 'configured-as': `youtube:@ada${INJECTED}`, notes: [INJECTED] },
    }
    const other = { ...POST, id: 'x', origin: 'feed:javascript:alert(1)', container: { name: 'Click' } }
    const ledger = { name: `Ada${INJECTED}`, sources, contributions: [POST, other] }
    // The source fails, so that what the record says of it is shown.
    world.state.feeds.set(FEED, () => ({ status: 500, body: '' }))
    const result = await run(ledger, {}, { permissions: { contents: 'write' } })
    const { exitCode, summary } = result
    expect({ exitCode }).toEqual({ exitCode: 1 })
    const texts = await readTexts()
    expectHarmless([...texts, summary])
    expect(texts[0]).toContain('Click')
  })

  it('means nothing in the text of a pull request', async () => {
    const base = { publish: 'pull-request' }
    await run({}, base)
    const { git } = world.state.github
    const contributions = [{ ...POST, origin: 'feed:javascript:alert(1)', title: `A title${INJECTED}` }]
    const ledger = JSON.stringify({ version: 1, refreshed: '2026-11-20', contributions })
    const branch = 'contribution-log/update'
    await git.commit(branch, await git.head(branch), new Map([[LEDGER, ledger]]), 'Pushed')
    const programs = 'google-gde, microsoft-mvp'
    const inputs = { ...base, until: UNTIL, feeds: FEED, programs }
    expect(await runAction(world, { inputs })).toMatchObject({ exitCode: 0 })
    const text = world.state.github.proposals.at(-1)?.body ?? ''
    expect(text).toContain('A title')
    expectHarmless([text, ...(await readTexts(branch))])
  })

  it.each([
    [{ role: 5 }, '→ "role" is not a text'],
    [{ tags: { a: 1 } }, '→ "tags" is not a list of texts'],
    [{ highlight: 'yes' }, '→ "highlight" is neither true nor false'],
    [{ url: 'javascript:alert(1)' }, '→ "url" is no http or https address'],
  ])('ends the run with its place where it is of a wrong type: %j', async (more, said) => {
    const { exitCode, annotations } = await run({ contributions: [{ ...POST, ...more }] })
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      {
        level: 'error',
        message: `${LEDGER} cannot be read: entry 1 of "contributions" ("${POST.id}") ${said}. It is left as it is; restore its last good version, from the history of the branch main.`,
      },
    ])
    expect(world.takeRequests().some(({ url }) => url === FEED)).toBe(false)
  })
})

describe('an id of two lines', () => {
  it('is the same in the record and in the feed', async () => {
    const post = {
      title: 'A post',
      url: 'https://blog.example.com/1',
      date: '2026-10-01T08:00:00Z',
      guid: 'one\ntwo',
    }
    world.state.feeds.set(FEED, () =>
      toRss({ title: 'Blog', site: 'https://blog.example.com/', posts: [post] }),
    )
    const recorded = {
      ...POST,
      id: 'feed:blog.example.com/one\ntwo',
      title: 'A post',
      url: post.url,
      date: post.date,
    }
    expect(await run({ contributions: [recorded] })).toMatchObject({
      exitCode: 0,
      outputs: { added: '0', total: '1' },
    })
    expect(
      await runAction(world, {
        inputs: { until: UNTIL, feeds: FEED, programs: 'google-gde, microsoft-mvp' },
      }),
    ).toMatchObject({ outputs: { added: '0', changed: 'false' } })
  })
})
