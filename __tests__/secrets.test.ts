import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../src/record/contribution.ts'
import { xml } from './world/feeds.ts'
import { type RunResult, runAction } from './world/run.ts'
import type { WorldAnswer, WorldRequest } from './world/server.ts'
import { holds, SPELLINGS } from './world/spellings.ts'
import { createWorld, type World } from './world/world.ts'

const UNTIL = '2026-11-22'
const HOST = 'private.example'
const ELSEWHERE = 'storage.example'
const SECRET = 'pr1vate t0ken-of/Ada'
const LETTERS = 'OpenSesameOpenSesame'
const SIGNED = '5ig-of/the+storage'
const BRANCH = 'contribution-log/update'
const FORMATS = ['rss', 'atom', 'json'] as const

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

interface Way {
  /** The address of a feed; `FEED` stands for its path. */
  readonly address: string
  readonly secrets: readonly string[]
  /** Where the address and each that follows leads, where that is elsewhere. */
  readonly redirects?: readonly string[]
  /** As it is recorded. */
  readonly origin?: string
}

const encoded = encodeURIComponent(SECRET)
const WAYS: Readonly<Record<string, Way>> = {
  'a parameter': {
    address: `https://${HOST}/FEED?format=rss&token=${encoded}`,
    secrets: [SECRET],
    origin: `feed:https://${HOST}/FEED?format=rss`,
  },
  'letters only in key': { address: `https://${HOST}/FEED?key=${LETTERS}`, secrets: [LETTERS] },
  'letters only in auth': { address: `https://${HOST}/FEED?auth=${LETTERS}&cat=5`, secrets: [LETTERS] },
  'a user name': { address: `https://${encoded}:x-oauth-basic@${HOST}/FEED`, secrets: [SECRET] },
  'a user name alone': { address: `https://${encoded}@${HOST}/FEED`, secrets: [SECRET] },
  'a password': { address: `https://ada:${encoded}@${HOST}/FEED`, secrets: [SECRET] },
  'parameters divided by ;': {
    address: `https://${HOST}/FEED?a=1;token=${encoded}`,
    secrets: [SECRET],
    origin: `feed:https://${HOST}/FEED?a=1`,
  },
  'a parameter of the path': { address: `https://${HOST}/FEED;token=${encoded}`, secrets: [SECRET] },
  'the fragment': {
    address: `https://${HOST}/FEED?a=1#token=${encoded}`,
    secrets: [SECRET],
    origin: `feed:https://${HOST}/FEED?a=1`,
  },
  'two places, of which one has a name': {
    address: `https://${HOST}/FEED/${encoded}/?token=${encoded}`,
    secrets: [SECRET],
    origin: `feed:https://${HOST}/FEED/***/`,
  },
  'an address inside of it': {
    address: `https://${HOST}/FEED?url=https%3A%2F%2Fada%3A${LETTERS}%40a.example%2Ff%3Ftoken%3D${encodeURIComponent(encoded)}`,
    secrets: [SECRET, LETTERS],
    origin: `feed:https://${HOST}/FEED?url=https%3A%2F%2Fa.example%2Ff`,
  },
  'a redirect to a signed address': {
    address: `https://${HOST}/FEED?feed=rss2`,
    redirects: [`https://${ELSEWHERE}/FEED?X-Amz-Signature=${encodeURIComponent(SIGNED)}`],
    secrets: [SIGNED],
    origin: `feed:https://${HOST}/FEED?feed=rss2`,
  },
  'a redirect on the way': {
    address: `https://${HOST}/FEED?token=${encoded}`,
    redirects: [
      `https://${HOST}/go/FEED?sig=${encodeURIComponent(SIGNED)}#access_token=${LETTERS}`,
      `https://${ELSEWHERE}/FEED`,
    ],
    secrets: [SECRET, SIGNED, LETTERS],
  },
}

interface Item {
  readonly title: string
  readonly link: string
  readonly guid: string
  readonly text: string
  readonly tag: string
  readonly author: string
}

/** Every text and address that an entry has, with a secret in each in one spelling. */
function toItems(secrets: readonly string[], format: string): Item[] {
  return secrets.flatMap((secret, number) =>
    Object.values(SPELLINGS).map((spell, index) => {
      const key = spell(secret)
      const path = `https://${HOST}/${format}/${number}-${index}`
      return {
        title: `Entry ${number}-${index} with ${key}`,
        link: [`#${number}-${index}`, `${path}?id=1&token=${key}`, `${path}/${key}/p`][index % 3] ?? '',
        guid: `${path}?token=${key}`,
        text: `${'word '.repeat(196)}<b>See</b> ${path}?token=${key}`,
        tag: `tag ${key}`,
        author: `Ada ${key}`,
      }
    }),
  )
}

const DATE = '2026-11-01T00:00:00Z'

const RENDER: Readonly<Record<(typeof FORMATS)[number], (items: Item[], address: string) => string>> = {
  rss: (items) =>
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(items[1]?.title ?? '')}</title>${items
      .map(
        ({ title, link, guid, text, tag, author }) =>
          `<item><title>${xml(title)}</title><link>${xml(link)}</link><guid isPermaLink="false">${xml(guid)}</guid><pubDate>${new Date(DATE).toUTCString()}</pubDate><description>${xml(text)}</description><category>${xml(tag)}</category><dc:creator>${xml(author)}</dc:creator></item>`,
      )
      .join('')}</channel></rss>`,
  atom: (items, address) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${xml(address)}"><title>Private</title><link href="${xml(items[1]?.link ?? '')}"/>${items
      .map(
        ({ title, link, guid, text, tag, author }) =>
          `<entry><title>${xml(title)}</title><link href="${xml(link)}"/><id>${xml(guid)}</id><published>${DATE}</published><summary type="html">${xml(text)}</summary><category term="${xml(tag)}"/><author><name>${xml(author)}</name></author></entry>`,
      )
      .join('')}</feed>`,
  json: (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Private',
      items: items.map(({ title, link, guid, text, tag, author }) => ({
        ...{ id: guid, url: link, title, content_html: text, date_published: DATE },
        ...{ tags: [tag], authors: [{ name: author }] },
      })),
    }).replaceAll('/', '\\/'),
}

/** What is asked for when a text is an address: no user name, no fragment. */
function toRequest(address: string): string {
  const url = new URL(address)
  Object.assign(url, { username: '', password: '', hash: '' })
  return url.href
}

function serve(way: Way, format: (typeof FORMATS)[number]): string {
  const [address = '', ...redirects] = [way.address, ...(way.redirects ?? [])].map((each) =>
    each.replaceAll('FEED', format),
  )
  const last = redirects.at(-1) ?? address
  for (const [index, location] of redirects.entries()) {
    const from = redirects[index - 1] ?? address
    world.state.feeds.set(toRequest(from), () => ({ status: 302, headers: { location } }))
  }
  const answer: WorldAnswer = { status: 200, body: RENDER[format](toItems(way.secrets, format), last) }
  world.state.feeds.set(toRequest(last), () => answer)
  return address
}

const readFiles = async (branch = 'main') => {
  const { git } = world.state.github
  const entries = (await git.listTree(branch)) as { path: string }[]
  const texts = entries.map(async ({ path }) => (await git.read(branch, path))?.toString('utf8') ?? '')
  return new Map(
    (await Promise.all(texts)).map((text, index): [string, string] => [entries[index]?.path ?? '', text]),
  )
}

const readLedger = async (branch = 'main') =>
  JSON.parse((await readFiles(branch)).get('contribution-log/ledger.json') ?? '{}') as {
    sources: Record<string, Record<string, unknown>>
    contributions: Contribution[]
  }

/** Everything that others may read of a run. */
async function collectTraces(result: RunResult, requests: readonly WorldRequest[]) {
  const told = {
    // What a runner is asked to mask it takes out of its log.
    stdout: result.stdout.replace(/^::add-mask::.*$/gm, ''),
    stderr: result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
  }
  const sent = requests
    .filter(({ url }) => ![HOST, ELSEWHERE].includes(new URL(url).host))
    .map(({ url, headers, body }) => [url, `${url} ${JSON.stringify(headers)} ${body}`])
  return [...Object.entries(told), ...sent, ...(await readFiles(BRANCH))] as [string, string][]
}

describe('a secret of a feed is nowhere', () => {
  it.each(Object.entries(WAYS))('that stands in %s', async (_, way) => {
    const feeds = FORMATS.map((format) => serve(way, format))
    const inputs = { feeds: feeds.join('\n'), programs: 'microsoft-mvp', publish: 'pull-request' }
    const config = `feeds:\n${feeds.map((feed) => `  - { url: ${JSON.stringify(feed)}, author: Ada }\n`).join('')}`
    const { git } = world.state.github
    await git.commit('main', await git.head('main'), new Map([['private.yml', config]]), 'Configure')
    const result = await runAction(world, {
      inputs: { until: UNTIL, ...inputs, feeds: feeds[0] ?? '', config: 'private.yml' },
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'failed-sources': '[]' } })
    const requests = world.takeRequests()
    const traces = (await collectTraces(result, requests)).filter(([name]) => name !== 'private.yml')
    expect(traces.length).toBeGreaterThan(8)
    for (const [name, text] of traces)
      for (const secret of way.secrets) expect([name, holds(text, secret)]).toEqual([name, false])
    for (const { url, headers } of requests) {
      if (url.includes(ELSEWHERE)) expect(headers.authorization).toBeUndefined()
    }
    const { contributions, sources } = await readLedger(BRANCH)
    expect(contributions).toHaveLength(3 * way.secrets.length * Object.keys(SPELLINGS).length)
    const plain = `feed:https://${HOST}/FEED`
    expect(Object.keys(sources).sort()).toEqual(
      FORMATS.map((format) => {
        const origin = way.origin ?? (way.address.includes('cat=5') ? `${plain}?cat=5` : plain)
        return origin.replace('FEED', format)
      }).sort(),
    )
  })
})

describe('a record of before', () => {
  const address = `https://${HOST}/feed;a=1?format=rss;token=${encoded}#x`
  const [before, now] = [
    `feed:https://${HOST}/feed;a=1?format=rss;token=${encoded}#x`,
    `feed:https://${HOST}/feed;a=1?format=rss`,
  ]
  const item = (number: number) => ({
    ...{
      title: `Number ${number}`,
      guid: `https://${HOST}/${number}?token=${SPELLINGS['in lower-case hex']?.(SECRET)}`,
    },
    ...{ link: `#${number}`, text: '', tag: 'tag', author: 'Ada' },
  })
  const recorded = (number: number) => {
    const { title, guid } = item(number)
    const url = `https://${HOST}/feed;a=1?format=rss;token=${encoded}#${number}`
    return { id: `feed:${guid}`, origin: before, type: 'blog-post', title, url, date: DATE }
  }

  async function runWith(config: string) {
    const { git } = world.state.github
    const files = { '.github/contribution-log.yml': config }
    await git.commit('main', await git.head('main'), new Map(Object.entries(files)), 'Configure')
    return runAction(world, { inputs: { until: UNTIL, feeds: address } })
  }

  it('is brought under the new rule, with its sources and the words over it', async () => {
    const { git } = world.state.github
    const source = { 'complete-since': '2026-01-01', 'last-success': '2026-11-01' }
    const contributions = [1, 2, 3].map(recorded)
    const ledger = { version: 1, refreshed: '2026-11-01', sources: { [before]: source }, contributions }
    const files = new Map([['contribution-log/ledger.json', JSON.stringify(ledger)]])
    await git.commit('main', await git.head('main'), files, 'Of before')
    world.state.feeds.set(toRequest(address), () => ({ status: 200, body: RENDER.rss([2, 3].map(item), '') }))
    const config = `overrides:
  - { match: { origin: ${JSON.stringify(before)}, title: number 1 }, set: { title: By origin } }
  - { match: { id: ${JSON.stringify(recorded(2).id)} }, set: { title: By id } }
  - { match: { url: ${JSON.stringify(recorded(3).url)} }, set: { title: By link } }
`
    const result = await runWith(config)
    expect(result).toMatchObject({ exitCode: 0, outputs: { added: '0', total: '3' } })
    expect(result.annotations.filter(({ message }) => message.includes('matches nothing'))).toEqual([])
    const { sources, contributions: after } = await readLedger()
    expect(sources).toEqual({ [now]: { ...source, 'last-success': UNTIL } })
    expect(after.map(({ id, origin, url }) => ({ id, origin, url }))).toEqual(
      [1, 2, 3].map((number) => ({
        id: `feed:https://${HOST}/${number}?token=***`,
        origin: now,
        url: `https://${HOST}/feed;a=1#${number}`,
      })),
    )
    const files2 = await readFiles()
    const log = files2.get('contribution-log/README.md') ?? ''
    for (const title of ['By origin', 'By id', 'By link']) expect(log).toContain(title)
    files2.delete('.github/contribution-log.yml')
    for (const text of files2.values()) expect(holds(text, SECRET)).toBe(false)
    expect((await runWith(config)).outputs).toMatchObject({ changed: 'false', total: '3' })
  })
})

it.each([
  ['a key that is another by now', '?a=1&token=F1rst-s3cr3t', '?a=1&token=Sec0nd-s3cr3t', false],
  ['a key in another place', '?token=F1rst-s3cr3t&a=1', '?a=1&token=F1rst-s3cr3t', false],
  ['no key at all', '?a=1', '?a=1', false],
  ['a key that every id repeats', '?auth=F1rst-s3cr3t', '?auth=F1rst-s3cr3t', true],
])('a record of before, of a feed with %s, has nothing twice', async (_, before, now, isInIds) => {
  const { git } = world.state.github
  const feed = `https://${HOST}/f.xml`
  const origin = `feed:${feed}${before.includes('a=1') ? '?a=1' : ''}`
  const contributions = [2, 1].map((number) => {
    const url = `${feed}${before}#p${number}`
    return { id: `feed:${url}`, origin, type: 'blog-post', title: `Number ${number}`, url, date: DATE }
  })
  const ledger = { version: 1, refreshed: UNTIL, sources: {}, contributions }
  const files = new Map([['contribution-log/ledger.json', JSON.stringify(ledger)]])
  await git.commit('main', await git.head('main'), files, 'Of before')
  const entries = [2, 1].map((number) => {
    const id = isInIds ? `<id>${feed}${now}#p${number}</id>` : ''
    return `<entry>${id}<title>Number ${number}</title><link href="#p${number}"/><published>${DATE}</published></entry>`
  })
  const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${entries.join('')}</feed>`
  world.state.feeds.set(`${feed}${now}`, () => ({ status: 200, body }))
  const run = () => runAction(world, { inputs: { until: UNTIL, feeds: `${feed}${now}` } })
  expect(await run()).toMatchObject({ exitCode: 0, outputs: { added: '0', total: '2' } })
  expect(await run()).toMatchObject({ outputs: { changed: 'false', total: '2' } })
  for (const text of (await readFiles()).values()) expect(text).not.toMatch(/F1rst|Sec0nd/)
})

it('records word by word what a feed without a secret says', async () => {
  const queries = [
    'format=feed&type=rss',
    'cat=5',
    'feed=rss2',
    'channel_id=UC1',
    'page=2',
    'sort_key=newest',
  ]
  const feeds = queries.map((query, index) => `https://blog${index}.example/feed?${query}`)
  const text = 'The newest format of feed, rss2 and channel_id UC1'
  for (const [index, address] of feeds.entries()) {
    const link = `https://blog${index}.example/?p=1&page=2&sort_key=newest`
    const items = [{ title: text, link, guid: link, text, tag: 'newest', author: 'Ada' }]
    world.state.feeds.set(address, () => ({ status: 200, body: RENDER.rss(items, '') }))
  }
  await runAction(world, { inputs: { until: UNTIL, feeds: feeds.join('\n') } })
  const { contributions, sources } = await readLedger()
  const origins = feeds.map((address) => `feed:${address.replace('?sort_key=newest', '')}`)
  expect(Object.keys(sources)).toEqual(origins)
  expect(contributions).toEqual(
    origins.map((origin, index) => {
      const url = `https://blog${index}.example/?p=1&page=2&sort_key=newest`
      return {
        ...{ id: `feed:${url}`, origin, type: 'blog-post', title: text, url, date: DATE, description: text },
        ...{ tags: ['newest'], container: { name: `blog${index}.example` } },
      }
    }),
  )
})

describe('what is said of a mistake', () => {
  it.each([
    `https://${HOST}/gone?a=1;token=${encoded}`,
    `https://${HOST}/gone;token=${encoded}`,
    `https://${encoded}:x-oauth-basic@${HOST}/gone`,
    `https://${HOST}/gone#token=${encoded}`,
    `https://${HOST}/broken?key=${encoded}`,
  ])('shows no secret of %s', async (address) => {
    const body = `<rss><channel><${SPELLINGS.plain?.(SECRET)}=${SECRET}`
    world.state.feeds.set(toRequest(`https://${HOST}/broken?key=${encoded}`), () => ({ status: 200, body }))
    const result = await runAction(world, { inputs: { until: UNTIL, feeds: address } })
    expect(result.exitCode).toBe(1)
    const told = `${result.stdout.replace(/^::add-mask::.*$/gm, '')}${result.stderr}${result.summary}${JSON.stringify(result.outputs)}`
    expect(told).toContain(HOST)
    expect(holds(told, SECRET)).toBe(false)
  })

  it('shows nothing that may be one of an address that is none, in an input or in the file', async () => {
    const addresses = [
      `htps://x.example/f#token=${LETTERS}`,
      `htps://x.example/f;token=${LETTERS}`,
      `https://ada:p/${LETTERS}@x.example/f`,
      `ada:${LETTERS}@x.example/f`,
      `x.example/f?key=${LETTERS}`,
    ]
    const { git } = world.state.github
    const config = new Map([['bad.yml', `feeds: ${JSON.stringify(addresses)}`]])
    await git.commit('main', await git.head('main'), config, 'Configure')
    for (const inputs of [{ feeds: addresses.join('\n') }, { config: 'bad.yml' }]) {
      const { stdout, annotations } = await runAction(world, { inputs: { until: UNTIL, ...inputs } })
      expect(annotations.map(({ message }) => message.includes('x.example'))).toEqual(
        addresses.map(() => true),
      )
      expect(stdout).not.toContain(LETTERS)
    }
  })
})
