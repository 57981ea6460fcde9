import { afterEach, beforeEach, expect, it } from 'vitest'
import { addBlog, BLOG } from '../world/blog.ts'
import { runBundle } from '../world/run.ts'
import { createWorld, type World } from '../world/world.ts'

/** Feeds made to hold up the run, or to take all memory, through the bundle: the others are published. */

const MB = 1024 * 1024
const HOSTILE = 'https://hostile.example/feed.xml'
const TOO_LONG = 'the feed takes more than 30 s to read, which no feed should'

const rss = (items: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0"?><rss ${attributes}><channel><title>B</title><link>https://b.example/</link>${items}</channel></rss>`
const item = (inner: string) =>
  `<item><title>T</title><link>https://b.example/1</link><pubDate>Wed, 03 Jun 2026 12:00:00 GMT</pubDate>${inner}</item>`
const SIGNS = `${'#'.repeat(120_000)}\n#`

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
})

afterEach(() => world.close())

async function run(body: string, speed: number, feeds: readonly string[] = [HOSTILE]) {
  world.state.intercept = ({ url }) =>
    feeds.includes(url) ? { status: 200, headers: { 'content-type': 'text/plain' }, body } : undefined
  const inputs = { until: '2026-11-22', feeds: [...feeds, BLOG].join('\n') }
  const result = await runBundle(world, { inputs, speed })
  const { contributions } = JSON.parse((await world.read('ledger.json')) ?? '')
  return { ...result, origins: contributions.map(({ origin }: { origin: string }) => origin) }
}

it.each([
  ['number signs where an audio file would be', rss(item(`<enclosure url="${SIGNS}"/>`))],
  [
    'number signs where an audio file would be, as JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'B',
      items: [
        {
          ...{ id: '1', url: 'https://b.example/1', date_published: '2026-06-03T12:00:00Z' },
          attachments: [{ url: SIGNS, mime_type: '' }],
        },
      ],
    }),
  ],
  ['brackets where an author would be', rss(item(`<author>${'('.repeat(200_000)}</author>`), '')],
])('reads a feed with %s as quickly as any other', async (_, body) => {
  expect(await run(body, 20)).toMatchObject({
    exitCode: 0,
    annotations: [],
    origins: [`feed:${HOSTILE}`, `feed:${BLOG}`].sort(),
  })
})

it('ends what takes too long, and reads the next feeds all the same', async () => {
  const feeds = [HOSTILE, 'https://hostile-too.example/feed.xml']
  const { exitCode, stderr, annotations, origins } = await run(rss('<item/>'.repeat(2 * MB)), 100, feeds)
  expect({ exitCode, stderr, origins }).toEqual({ exitCode: 1, stderr: '', origins: [`feed:${BLOG}`] })
  expect(annotations).toEqual(
    feeds.map((feed) => ({ level: 'error', message: expect.stringContaining(`feed:${feed}: ${TOO_LONG}`) })),
  )
})

// Slowed down, so that memory runs out before time does on any machine.
it('ends what takes too much memory, and reads the next feeds all the same', {
  timeout: 300_000,
}, async () => {
  const { exitCode, stderr, annotations, origins } = await run(
    rss(`<title>${'< '.repeat(15 * MB)}</title>`),
    0.1,
  )
  expect({ exitCode, stderr, origins }).toEqual({ exitCode: 1, stderr: '', origins: [`feed:${BLOG}`] })
  expect(annotations).toEqual([
    { level: 'error', message: expect.stringContaining('takes more than 512 MB of memory to read') },
  ])
})
