import { expect, it } from 'vitest'
import { toFeedReading } from '../../src/feeds/entries.ts'
import { parseFeedDocument } from '../../src/feeds/parse.ts'
import { many } from '../many.ts'

/** Feeds made to be slow: each is read or refused before the test's time is up. A quadratic reader would take hours. */

const MB = 1024 * 1024
const ADDRESS = 'https://blog.example/feed.xml'
const DATE = '<pubDate>Wed, 03 Jun 2026 12:00:00 GMT</pubDate>'

const rss = (inner: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>B</title><link>https://b.example/</link>${inner}</channel></rss>`
const item = (inner: string, title = 'T') =>
  rss(`<item><title>${title}</title><link>https://b.example/1</link>${DATE}${inner}</item>`)
const laughs = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level || ''};`.repeat(10)}">`,
)

async function read(text: string) {
  return toFeedReading(await parseFeedDocument(text), {
    origin: 'o',
    address: ADDRESS,
    url: ADDRESS,
    today: '2026-11-22',
  })
}

it.each([
  [
    'an entity bomb',
    () =>
      rss(
        '<item><title>T</title><link>https://b.example/1</link><description>&l9;</description></item>',
        `<!DOCTYPE x [<!ENTITY l "ha">${laughs.join('')}]>`,
      ),
  ],
  [
    'an entity that names a file',
    () => rss('<item><title>&x;</title></item>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ],
  ['a comment that never ends', () => '<!--'.repeat(many(2 * MB))],
  ['a declaration of 20 MB', () => `<?xml ${'a'.repeat(many(20 * MB))}`],
  ['titles that never end', () => rss('<title type="xhtml">'.repeat(many(MB)))],
  ['titles in a title', () => rss(`<title>${'<title>'.repeat(many(MB))}<![CDATA[x]]></title>`)],
  [
    'deep JSON',
    () =>
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(many(MB))}${']'.repeat(many(MB))}}`,
  ],
])('%s gives no entry that was not written', async (_, make) => {
  const text = await read(make()).then(({ contributions }) => JSON.stringify(contributions), String)
  expect(text).not.toContain('root:')
  expect(text.length).toBeLessThan(1000)
})

it.each([
  ['100,000 levels of elements', () => item(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
  ['100,000 levels inside a title', () => item('', `${'<b>'.repeat(100_000)}T${'</b>'.repeat(100_000)}`)],
  [
    '100,000 levels of markup in a description',
    () => item(`<description>${'&lt;b&gt;'.repeat(100_000)}</description>`),
  ],
  [
    '200,000 attributes',
    () => item(`<x ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
  ],
  ['a declaration of 200 KB', () => item(`<!${'a'.repeat(200_000)}>`)],
  [
    'a declaration of 200 KB with its end between quotation marks',
    () => item(`<!${`'>'">"`.repeat(200_000 / 6)}>`),
  ],
  ['1 MB of declarations in a comment', () => item(`<!--${'<!'.repeat(MB / 2)}-->`)],
  ['5 MB of < in a description', () => item(`<description>${'&lt;'.repeat((5 * MB) / 4)}</description>`)],
  [
    '5 MB of blanks in a date before the good one',
    () =>
      item('').replace(
        DATE,
        `<pubDate>${' '.repeat(5 * MB)}x</pubDate><dc:date xmlns:dc="x">2026-06-03</dc:date>`,
      ),
  ],
  [
    '200 KB of number signs in an address',
    () => item(`<enclosure url="${'#'.repeat(100_000)}&#10;${'#'.repeat(100_000)}"/>`),
  ],
  [
    '200 KB of brackets in an author',
    () => item(`<author>${'('.repeat(200_000)}</author>`).replace(' version="2.0"', ''),
  ],
  [
    'names of JavaScript’s own',
    () =>
      item('<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor><toString>y</toString>'),
  ],
])('an entry with %s is read', async (_, make) => {
  expect((await read(make())).contributions).toMatchObject([{ title: 'T', url: 'https://b.example/1' }])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

it('a title of 5 MB is cut, whatever it is made of', async () => {
  for (const piece of ['&lt;a ', '&amp;amp;', '&lt;', 'x']) {
    const [entry] = (await read(item('', piece.repeat(many(5 * MB) / piece.length)))).contributions
    expect(entry?.title.length).toBeLessThanOrEqual(300)
  }
})

it('20,000 entries are read, and of more none', async () => {
  const one = `<item><title>T</title><link>https://b.example/1</link>${DATE}<description>hello &lt;b&gt;world&lt;/b&gt; ${'x'.repeat(300)}</description></item>`
  expect((await read(rss(one.repeat(20_000)))).contributions).toHaveLength(20_000)
  await expect(read(rss(one.repeat(20_001)))).rejects.toThrow(
    'the feed has 20001 entries, and more than 20000 are not read: ask for one with the newest only',
  )
})
