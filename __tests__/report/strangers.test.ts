import { afterEach, beforeEach, expect, it } from 'vitest'
import { BLOG } from '../world/blog.ts'
import { toRss } from '../world/feeds.ts'
import { runAction } from '../world/run.ts'
import { createWorld, type World } from '../world/world.ts'
import { findMade, readMarkdown } from './gfm.ts'

const UNTIL = '2026-11-22'

/** Titles that came through, or that would have, with the addresses of their entries. */
const POSTS = [
  ['The <picture> element explained', 'https://blog.example.com/1'],
  ['What ends with </picture>, and <!-- comments', 'https://blog.example.com/2'],
  ['Save $5 today', 'https://blog.example.com/$3/$$4'],
  ['US$ or A$, and `$`x`$`', 'https://blog.example.com/5?$a=$b'],
  ['Shipped :tada: with [^1] and [!NOTE]', 'https://blog.example.com/6'],
  ['Fixes #1 for @ada, see GH-2', 'http://github.com/o/r/issues/1'],
  ['A second issue', 'https://www.github.com/o/r/issues/2'],
  ['A third issue', 'https://github.com//o/r/pull/3'],
  ['=1+1;"@SUM(A1)', 'https://blog.example.com/9'],
] as const

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada $ Example' }]
  const posts = POSTS.map(([title, url], index) => ({
    ...{ title, url, guid: `https://blog.example.com/id/${index}` },
    date: `2026-10-0${index + 1}T08:00:00Z`,
  }))
  world.state.feeds.set(BLOG, () => toRss({ title: 'Cheap $tuff', site: 'https://blog.example.com/', posts }))
})

afterEach(() => world.close())

const run = (inputs: Record<string, string>) =>
  runAction(world, { inputs: { until: UNTIL, feeds: BLOG, ...inputs } })

const LINES = POSTS.map(([title], index) => `2026-10-0${index + 1} ${title}`)

it('the log and the packs hold the plain titles, and nothing that GitHub would make something else of', async () => {
  expect(await run({ programs: 'github-stars' })).toMatchObject({ exitCode: 0, annotations: [] })
  const log = readMarkdown((await world.read('README.md')) ?? '')
  expect(findMade(log.tree)).toEqual([])
  expect(log.kinds).toEqual([])
  expect(log.items).toEqual(expect.arrayContaining(LINES))
  expect(log.paragraphs).toContain('From Cheap $tuff')
  expect(log.headings[0]).toBe('Contributions of Ada $ Example')
  const pack = readMarkdown((await world.read('nomination/github-stars.md')) ?? '')
  expect(findMade(pack.tree)).toEqual([])
  expect(pack.headings).toEqual(
    expect.arrayContaining(POSTS.map(([title]) => expect.stringContaining(title))),
  )
  expect(await world.read('nomination/github-stars.csv')).toContain(`\r\n"'=1+1;'""@SUM(A1)",`)
})

it('a dry run shows the whole log in its summary', async () => {
  const { exitCode, summary } = await run({ publish: 'none' })
  expect(exitCode).toBe(0)
  const { tree, html, kinds, headings, items } = readMarkdown(summary)
  expect({ html, kinds, made: findMade(tree) }).toEqual({ html: [], kinds: [], made: [] })
  expect(headings).toEqual([
    ...['Contribution log', 'Sources', `New (${POSTS.length})`],
    ...['Contributions of Ada $ Example', 'Blog posts', 'Coverage'],
  ])
  expect(items).toEqual(expect.arrayContaining(LINES))
  expect(summary).toContain('| [Blog posts](#blog-posts) | 9 | 2026-10-09 |')
})

it("a pull request's text leaves no mark in the repositories of others", async () => {
  expect(await run({ publish: 'pull-request' })).toMatchObject({ exitCode: 0 })
  const text = world.state.github.proposals.at(-1)?.body ?? ''
  const { tree, links, items } = readMarkdown(text)
  expect(findMade(tree, true)).toEqual([])
  expect(items).toEqual(expect.arrayContaining([expect.stringContaining('Fixes #1 for @ada, see GH-2')]))
  expect(links).toEqual(
    expect.arrayContaining(
      ['issues/1', 'issues/2', 'pull/3'].map((path) => `https://redirect.github.com/o/r/${path}`),
    ),
  )
  expect(links.filter((url) => /^https?:\/\/(?:www\.)?github\.com\/+o\//.test(url))).toEqual([])
})
