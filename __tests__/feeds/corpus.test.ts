import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { condense } from '../../src/feeds/condense.ts'
import { decode } from '../../src/feeds/decode.ts'
import type { FeedDocument } from '../../src/feeds/document.ts'
import { toFeedReading } from '../../src/feeds/entries.ts'
import { parseWithFeedsmith } from '../../src/feeds/feedsmith.ts'
import { parseFeedDocument } from '../../src/feeds/parse.ts'
import { parseWithRssParser } from '../../src/feeds/rss-parser.ts'

/** One file a trap, held against what it must give; what both parsers read, both must read alike. */

const FOLDER = new URL('corpus/', import.meta.url)
const ADDRESS = 'https://blog.example/feed.xml'

type Row = readonly [id: string, url: string, title: string, date: string]

const URL_1 = 'https://blog.example/1'
const NOON = '2026-06-03T10:00:00Z'
const RSS: Row = ['feed:https://blog.example/?p=1', URL_1, 'T', NOON]
const ATOM: Row = ['feed:tag:blog.example,2026:1', URL_1, 'T', NOON]
const SECOND: Row = ['feed:https://blog.example/?p=2', 'https://blog.example/2', 'U', '2026-06-02T08:00:00Z']
const withId = ([, url, title, date]: Row, id: string): Row => [id, url, title, date]
const titled = ([id, url, , date]: Row, title: string): Row => [id, url, title, date]

const EXPECTED: Record<string, readonly Row[]> = {
  'rss-wordpress.xml': [
    titled(RSS, 'Tom & Jerry’s year'),
    ['feed:https://blog.example/?p=2', 'https://blog.example/2', 'Second & last', '2026-06-02T08:00:00Z'],
  ],
  'rss-wordpress-content.xml': [RSS, SECOND],
  'rss-ghost.xml': [
    withId(RSS, 'feed:blog.example/665d9a0c1b2c3d0001a1b2c3'),
    withId(SECOND, 'feed:blog.example/665d9a0c1b2c3d0001a1b2c4'),
  ],
  'rss-guid-white-space.xml': [['feed:urn:uuid:1', URL_1, 'T', NOON]],
  'rss-guid-only.xml': [['feed:https://blog.example/only', 'https://blog.example/only', 'T', NOON]],
  'rss-guid-number.xml': [['feed:blog.example/4711', URL_1, 'T', NOON]],
  'rss-no-guid.xml': [['feed:https://blog.example/1?id=7', 'https://blog.example/1?id=7', 'T', NOON]],
  'rss-no-date.xml': [titled(RSS, 'Kept')],
  'rss-bad-date.xml': [titled(RSS, 'Kept')],
  'rss-relative-link.xml': [['feed:https://blog.example/?p=1', 'https://blog.example/posts/1/', 'T', NOON]],
  'rss-double-escaped-title.xml': [titled(RSS, 'List<T> & co')],
  'rss-html-title.xml': [titled(RSS, 'Very new: List<T>')],
  'rss-podcast.xml': [['feed:blog.example/ep-1', 'https://pod.example/1.mp3', 'Episode 1', NOON]],
  'rss-category-attributes.xml': [RSS],
  'rss-dc-date.xml': [['feed:https://blog.example/1', URL_1, 'T', NOON]],
  'rss-iso-8859-1.xml': [titled(RSS, 'Café über alles')],
  'rss-windows-1251.xml': [titled(RSS, 'Привет')],
  'rss-shift-jis.xml': [titled(RSS, '日本語の題')],
  'rss-utf-16.xml': [titled(RSS, 'Café 日')],
  'rss-utf-8-bom.xml': [titled(RSS, 'Café')],
  'rss-control-characters.xml': [titled(RSS, 'abc')],
  'rss-raw-ampersand.xml': [titled(RSS, 'R & D')],
  'rss-junk-first.xml': [RSS],
  'rss-no-version.xml': [RSS],
  'rss-html-entity.xml': [titled(RSS, 'A B…')],
  'rdf.xml': [['feed:https://blog.example/1', URL_1, 'T', NOON]],
  'atom-jekyll.xml': [titled(ATOM, 'Tom & Jerry <3')],
  'atom-first-link-is-not-the-page.xml': [ATOM],
  'atom-xml-base.xml': [['feed:tag:blog.example,2026:1', 'https://cdn.example/blog/2026/p/1', 'T', NOON]],
  'atom-relative-link.xml': [['feed:tag:blog.example,2026:1', 'https://blog.example/p/1', 'T', NOON]],
  'atom-xhtml-title.xml': [titled(ATOM, 'Hello big & odd world')],
  'atom-xhtml-content.xml': [ATOM, withId(SECOND, 'feed:tag:blog.example,2026:2')],
  'atom-bad-date.xml': [titled(ATOM, 'Kept')],
  'atom-updated-only.xml': [ATOM],
  'atom-youtube.xml': [
    ['youtube:dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'One & two', NOON],
  ],
  'atom-youtube-chapters.xml': [
    ['youtube:dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'T', NOON],
  ],
  'atom-prefixed.xml': [ATOM],
  'json-feed.json': [
    ['feed:https://blog.example/1', URL_1, 'T & U x', NOON],
    ['feed:blog.example/2', 'https://blog.example/2', 'A note without a title', '2026-06-02'],
  ],
  'json-feed-text.json': [
    ['feed:https://blog.example/1', URL_1, 'Shipped today:', NOON],
    withId(SECOND, 'feed:https://blog.example/2'),
  ],
}

/** The descriptions of those that have lines. */
const DESCRIPTIONS: Record<string, readonly string[]> = {
  'rss-wordpress-content.xml': [
    `Midnight does not always exist, and that is only the first of many […]

The post T appeared first on Notebook.`,
    `Three things to know about List<T>:

It grows.
It is a list of its own:
nested

How it grows

By doubling.

var list = new List<int>();
list.Add(1);

Measure.
Then measure again.`,
  ],
  'rss-ghost.xml': [
    'Coming soon: a walk through the render tree.',
    `Hello.

One
Two

💡
Try it.

Bye.`,
  ],
  'atom-youtube-chapters.xml': [
    `Why List<T> is fast & when it is not.

00:00 Intro
01:12 What <p> does
12:40 Q&A

👉 Code: https://github.com/ada/lists?tab=readme&x=1
▶ More: https://www.youtube.com/@adacodes

#dotnet #csharp`,
  ],
  'atom-xhtml-content.xml': [
    `Big & odd, in two lines of source.

One
two`,
    `Use List<T>

not <p>`,
  ],
  'json-feed-text.json': [
    `Shipped today:

- List<T> grows
- fewer bugs

More soon.`,
    `One

Two
three`,
  ],
}

/** What only feedsmith reads. */
const REFUSED = [
  'atom-prefixed.xml',
  'json-feed-text.json',
  'json-feed.json',
  'rss-junk-first.xml',
  'rss-no-version.xml',
  'rss-raw-ampersand.xml',
]

const files = readdirSync(FOLDER).sort()
const textOf = (file: string) => decode(readFileSync(new URL(file, FOLDER)), null)

function read(document: FeedDocument) {
  return toFeedReading(document, { origin: 'feed:x', address: ADDRESS, url: ADDRESS, today: '2026-11-22' })
}

it('has a file for every expectation, and the other way round', () => {
  expect(files).toEqual(Object.keys(EXPECTED).sort())
})

describe.each(files)('%s', (file) => {
  it('is read as it is meant', async () => {
    const { contributions } = read(await parseFeedDocument(textOf(file)))
    expect(contributions.map(({ id, url, title, date }) => [id, url, title, date])).toEqual(EXPECTED[file])
  })

  it('is read alike by both parsers, or refused by rss-parser', async () => {
    const theirs = await parseWithRssParser(textOf(file)).catch(() => undefined)
    if (theirs === undefined) expect(REFUSED).toContain(file)
    else {
      expect(REFUSED).not.toContain(file)
      expect(read(condense(theirs))).toEqual(read(condense(parseWithFeedsmith(textOf(file)))))
    }
  })
})

it.each(Object.entries(DESCRIPTIONS))('%s keeps the lines of its descriptions', async (file, expected) => {
  const { contributions } = read(await parseFeedDocument(textOf(file)))
  expect(contributions.map(({ description }) => description)).toEqual(expected)
})
