import { describe, expect, it } from 'vitest'
import { decode } from '../../src/feeds/decode.ts'
import { oldestDay, toFeedReading } from '../../src/feeds/entries.ts'
import { parseFeedDocument } from '../../src/feeds/parse.ts'
import { toPlainLine } from '../../src/feeds/plain-text.ts'
import type { Contribution } from '../../src/record/contribution.ts'
import { toWindow } from '../../src/record/window.ts'

const ADDRESS = 'https://blog.example.com/feed/index.xml'

async function read(text: string) {
  const context = { origin: `feed:${ADDRESS}`, address: ADDRESS, url: ADDRESS, today: '2026-11-22' }
  return toFeedReading(await parseFeedDocument(text), context)
}

const rss = (items: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0"?><rss ${attributes} xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title><link>https://blog.example.com/</link>${items}</channel></rss>`
const atom = (entries: string, attributes = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Blog</title><link href="https://blog.example.com/"/>${entries}</feed>`
const item = (inner: string) => `<item><pubDate>Wed, 03 Jun 2026 12:00:00 GMT</pubDate>${inner}</item>`
const entry = (inner: string) =>
  `<entry><id>tag:e,1</id><updated>2026-06-03T12:00:00Z</updated>${inner}</entry>`

describe('an entry', () => {
  it.each([
    [
      'guid that is a URI',
      rss(item('<title>T</title><link>https://b.example/1</link><guid>\n urn:uuid:1 </guid>')),
      { id: 'feed:urn:uuid:1' },
    ],
    [
      'guid that is none',
      rss(item('<title>T</title><link>https://b.example/1</link><guid isPermaLink="false">42</guid>')),
      { id: 'feed:blog.example.com/42' },
    ],
    [
      'guid of several lines',
      rss(item('<title>T</title><link>https://b.example/1</link><guid>a\nb&#x2028;c\u202e</guid>')),
      { id: 'feed:blog.example.com/a b c' },
    ],
    [
      'no guid',
      rss(item('<title>T</title><link>https://b.example/1?utm_source=x</link>')),
      { id: 'feed:https://b.example/1', url: 'https://b.example/1' },
    ],
    [
      'no link, but a permalink',
      rss(item('<title>T</title><guid>https://b.example/1</guid>')),
      { url: 'https://b.example/1' },
    ],
    [
      'relative link',
      rss(item('<title>T</title><link>/p/1</link>')),
      { url: 'https://blog.example.com/p/1' },
    ],
    [
      'alternate link among others',
      atom(
        entry(
          '<link rel="replies" href="https://b.example/r"/><link rel="edit" href="/e"/><link rel="alternate" type="text/html" href="https://b.example/1"/>',
        ),
      ),
      { url: 'https://b.example/1' },
    ],
    [
      'link without rel',
      atom(entry('<title>T</title><link rel="self" href="/s"/><link href="/1"/>')),
      { url: 'https://blog.example.com/1' },
    ],
    [
      'base of its own',
      atom(
        entry('<link href="p/1"/>').replace('<entry>', '<entry xml:base="deep/">'),
        'xml:base="https://b.example/blog/"',
      ),
      { url: 'https://b.example/blog/deep/p/1' },
    ],
    [
      'YouTube video',
      rss(item('<title>T</title><link>https://youtu.be/dQw4w9WgXcQ</link><guid>x</guid>')),
      { id: 'youtube:dQw4w9WgXcQ', type: 'video', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
    ],
    [
      'recording',
      rss(
        item(
          '<title>T</title><link>https://b.example/1</link><enclosure url="https://b.example/1.mp3" type="audio/mpeg" length="1"/>',
        ),
      ),
      { type: 'podcast-episode', url: 'https://b.example/1' },
    ],
    [
      'recording and no page',
      rss(
        item(
          '<title>T</title><guid isPermaLink="false">x</guid><enclosure url="https://b.example/1.mp3" type="audio/mpeg"/>',
        ),
      ),
      { url: 'https://b.example/1.mp3' },
    ],
    [
      'picture',
      rss(
        item(
          '<title>T</title><link>https://b.example/1</link><enclosure url="https://b.example/1.png" type="image/png"/>',
        ),
      ),
      { type: 'blog-post' },
    ],
    [
      'no title',
      rss(
        item(
          '<link>https://b.example/1</link><description>&lt;p&gt;A short &lt;b&gt;note&lt;/b&gt;&lt;/p&gt;&lt;p&gt;and more&lt;/p&gt;</description>',
        ),
      ),
      { title: 'A short note', description: 'A short note\n\nand more' },
    ],
    [
      'bare day',
      rss('<item><title>T</title><link>https://b.example/1</link><dc:date>2026-06-03</dc:date></item>'),
      { date: '2026-06-03' },
    ],
    [
      'published before updated',
      atom(
        '<entry><id>1</id><link href="/1"/><updated>2026-07-01T00:00:00Z</updated><published>2026-06-01T00:00:00Z</published></entry>',
      ),
      { date: '2026-06-01T00:00:00Z' },
    ],
    [
      'unusable published date',
      atom(entry('<published>soon</published><link href="/1"/>')),
      { date: '2026-06-03T12:00:00Z' },
    ],
    [
      'html title',
      atom(
        entry(
          '<title type="html">A &amp;lt;T&amp;gt; &lt;em&gt;b&lt;/em&gt; &amp;amp; c</title><link href="/1"/>',
        ),
      ),
      { title: 'A <T> b & c' },
    ],
    [
      'xhtml title',
      atom(
        entry(
          '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hello <b>big</b> &amp; <i>odd</i> world</div></title><link href="/1"/>',
        ),
      ),
      { title: 'Hello big & odd world' },
    ],
    [
      'text title',
      atom(entry('<title>a &lt;b&gt; &amp;amp;</title><link href="/1"/>')),
      { title: 'a <b> &amp;' },
    ],
  ])('with a %s', async (_, text, expected) => {
    const { contributions } = await read(text)
    expect(contributions).toEqual([expect.objectContaining(expected)])
  })

  it('without a date or a link is skipped and counted, and spoils no other', async () => {
    const good = item('<title>Good</title><link>https://b.example/1</link>')
    const text = rss(
      `${good}<item><title>No date</title><link>https://b.example/2</link></item>${item('<title>No link</title><guid isPermaLink="false">3</guid>')}${item('<title>Bad link</title><link>javascript:alert(1)</link>')}<item/>`,
    )
    expect(await read(text)).toMatchObject({
      contributions: [{ title: 'Good' }],
      withoutDate: 2,
      withoutLink: 2,
    })
    const bad = atom(
      `${entry('<link href="/1"/>')}<entry><id>2</id><link href="/2"/><updated>never</updated></entry>`,
    )
    expect(await read(bad)).toMatchObject({ contributions: [{ id: 'feed:tag:e,1' }], withoutDate: 1 })
  })
})

describe('what real feeds do', () => {
  it('a comment longer than a feed’s head does not hide its kind', async () => {
    const long = atom(entry('<link href="/1"/>')).replace('<feed', `<!--${' licence'.repeat(1000)}--><feed`)
    expect((await read(long)).contributions).toHaveLength(1)
  })

  it('markup that stands unescaped in a title keeps its place', async () => {
    const text = rss(item('<title>Hello <b>World</b> &amp; again</title><link>https://b.example/1</link>'))
    expect((await read(text)).contributions).toMatchObject([{ title: 'Hello World & again' }])
  })

  it('descriptions are markup only where the feed says so', async () => {
    const plain = atom(entry('<link href="/1"/><summary>Use List&lt;T&gt; now</summary>'))
    expect((await read(plain)).contributions).toMatchObject([{ description: 'Use List<T> now' }])
    const html = atom(
      entry(
        '<link href="/1"/><summary type="html">Use &lt;b&gt;it&lt;/b&gt;&lt;script&gt;x&lt;/script&gt; now</summary>',
      ),
    )
    expect((await read(html)).contributions).toMatchObject([{ description: 'Use it now' }])
    const items = [
      { id: '1', url: 'https://b.example/1', content_text: 'a List<T> b', date_published: '2026-06-03' },
    ]
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'B', items })
    expect((await read(json)).contributions).toMatchObject([
      { description: 'a List<T> b', date: '2026-06-03' },
    ])
  })

  it('a year-one date is no date, and does not win over a good one', async () => {
    const text = atom(entry('<link href="/1"/><published>0001-01-01T00:00:00Z</published>'))
    expect((await read(text)).contributions).toMatchObject([{ date: '2026-06-03T12:00:00Z' }])
  })

  it('relative links start from the site, not from a feed link of Atom before it', async () => {
    const self = '<link rel="self" href="https://cdn.example/feed.xml" xmlns="http://www.w3.org/2005/Atom"/>'
    const text = rss(item('<title>T</title><link>/p/1</link>')).replace(
      '<link>https://blog',
      `${self}<link>https://blog`,
    )
    expect((await read(text)).contributions).toMatchObject([{ url: 'https://blog.example.com/p/1' }])
  })
})

describe('a guid of YouTube’s', () => {
  const text = rss(item('<title>T</title><link>https://b.example/1</link><guid>yt:video:abcdefghijk</guid>'))

  it('is a video in its own feeds alone', async () => {
    expect((await read(text)).contributions).toMatchObject([
      { id: 'feed:yt:video:abcdefghijk', type: 'blog-post', url: 'https://b.example/1' },
    ])
    const address = 'https://www.youtube.com/feeds/videos.xml?channel_id=UC1'
    const context = { origin: `feed:${address}`, address, url: address, today: '2026-11-22' }
    expect(toFeedReading(await parseFeedDocument(text), context).contributions).toMatchObject([
      { id: 'youtube:abcdefghijk', type: 'video' },
    ])
  })
})

describe('who wrote it', () => {
  const by = (...authors: string[]) =>
    item(
      `<title>T</title><link>https://b.example/1</link>${authors.map((name) => `<dc:creator>${name}</dc:creator>`).join('')}`,
    )

  it.each([
    ['one', [by('Ada'), by('Ada', 'ada@example.com'), item('<link>https://b.example/2</link>')], false],
    ['several', [by('Ada'), by('Bob')], true],
    ['one who had guests', [by('Ada'), by('Ada', 'Bob')], false],
  ])('tells a feed of %s', async (_, items, isOfSeveral) => {
    expect(await read(rss(items.join('')))).toMatchObject({ isOfSeveral })
  })
})

describe('titles of RSS', () => {
  it.each([
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['List<T> and Map<K, V>', 'List<T> and Map<K, V>'],
    ['a <em>b</em> <a href="x">c</a><br/>d', 'a b c d'],
    ['  a \n\t b ', 'a b'],
    ['AT&T &copy 2026', 'AT&T &copy 2026'],
    ['&lt;b&gt;bold&lt;/b&gt;', 'bold'],
  ])('%s → %s', (value, title) => {
    expect(toPlainLine({ value, kind: 'loose' })).toBe(title)
  })
})

describe('what rss-parser refuses', () => {
  it.each([
    ['no version', rss(item('<title>T</title><link>https://b.example/1</link>'), '')],
    ['a raw &', rss(item('<title>R & D</title><link>https://b.example/1</link>'))],
    [
      'junk before the declaration',
      `\n\n<!-- cached -->${rss(item('<title>T</title><link>https://b.example/1</link>'))}`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Blog',
        items: [{ id: '1', url: 'https://b.example/1', title: 'T', date_published: '2026-06-03T12:00:00Z' }],
      }),
    ],
  ])('is read all the same: %s', async (_, text) => {
    expect((await read(text)).contributions).toEqual([
      expect.objectContaining({ url: 'https://b.example/1', date: '2026-06-03T12:00:00Z' }),
    ])
  })

  it.each([
    ['<!doctype html><html><body>Sign in</body></html>', /is a web page, not a feed/],
    ['', /is empty, not a feed/],
    [rss(item('<title>T</title><link>https://b.example/1</link>')).slice(0, -20), /ends early or is damaged/],
    [rss(item('<title>T</title><link>https://b.example/1</link>').repeat(2), '').slice(0, -90), /ends early/],
    [atom(entry('<link href="/1"/>').repeat(2)).slice(0, -60), /ends early or is damaged/],
    ['{"error": "nope"}', /is not a feed/],
    // What breaks the parser is no reason for a person.
    ['<rss version="2.0"/>', /^the feed ends early or is damaged$/],
    ['plain text', /is not a feed/],
  ])('and what is no feed, or half of one, is an error: %s', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})

describe('a feed that ends early', () => {
  it.each([
    ['RSS', rss(item('<title>T</title><link>https://b.example/1</link>').repeat(2))],
    ['Atom', atom(entry('<title>T</title><link href="/1"/>').repeat(2))],
  ])('is an error wherever %s is cut', async (_, text) => {
    const cuts = [...text.matchAll(/[<>]/g)]
      .map(({ index }) => index + 1)
      .filter((end) => end > 60 && end < text.length - 1)
    expect(cuts.length).toBeGreaterThan(30)
    for (const end of cuts)
      await expect(read(text.slice(0, end)), text.slice(0, end)).rejects.toThrow(/ends early|not a feed/)
  })
})

describe('bytes', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const utf16 = (text: string, mark = true) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')

  it.each([
    ['UTF-8 without a word', Buffer.from('<a>é</a>'), null],
    [
      'UTF-8 with a mark, whatever the header says',
      Buffer.from('\uFEFF<a>é</a>'),
      'text/xml; charset=iso-8859-1',
    ],
    [
      'the header before the declaration',
      latin('<?xml version="1.0" encoding="utf-8"?><a>é</a>'),
      'text/xml; charset="ISO-8859-1"',
    ],
    ['the declaration', latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'), 'application/xml'],
    [
      'an unknown header, then the declaration',
      latin("<?xml version='1.0' encoding='windows-1252'?><a>é</a>"),
      'text/xml; charset=klingon',
    ],
    ['UTF-16 with a mark', utf16('<a>é</a>'), 'text/xml; charset=utf-8'],
    ['UTF-16 without one', utf16('<a>é</a>', false), null],
    [
      'a declaration that cannot be true',
      Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'),
      'text/xml',
    ],
  ])('are read by %s', (_, bytes, contentType) => {
    expect(decode(bytes, contentType)).toContain('<a>é</a>')
  })

  it('of Cyrillic and Japanese feeds', () => {
    expect(decode(Uint8Array.from([0xcf, 0xf0, 0xe8]), 'text/xml; charset=windows-1251')).toBe('При')
    expect(decode(Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]), 'text/xml; charset=Shift_JIS')).toBe('日本')
  })
})

describe('how far back a feed reaches', () => {
  const days = (...all: string[]) =>
    oldestDay(
      all.map((date) => ({ date }) as Contribution),
      toWindow('2026-11-22', 'UTC'),
    )

  it.each([
    [['2026-06-03', '2026-06-02', '2026-05-01'], '2026-05-01'],
    [['2026-05-01', '2026-06-02', '2026-06-03'], '2026-05-01'],
    [['2019-01-01', '2026-06-03', '2026-06-02', '2026-05-01'], '2026-05-01'],
    [['2026-06-03'], '2026-06-03'],
    [[], undefined],
  ])('%j → %s', (all, expected) => {
    expect(days(...all)).toBe(expected)
  })
})
