import { describe, expect, it } from 'vitest'
import { condense } from '../../src/feeds/condense.ts'
import type { FeedDocument, FeedEntry, RawLink } from '../../src/feeds/document.ts'
import { oldestDay, toFeedReading } from '../../src/feeds/entries.ts'
import { toPlainLine, toPlainLines } from '../../src/feeds/plain-text.ts'
import type { Contribution } from '../../src/record/contribution.ts'
import { isPending } from '../../src/record/video.ts'
import { toWindow } from '../../src/record/window.ts'

const ADDRESS = 'https://a.example/feed'
const PAGE = { href: 'https://a.example/1' }

function entry(more: Partial<FeedEntry> = {}): FeedEntry {
  return {
    ...{ title: 'T', links: [PAGE], dates: ['2026-05-01'], categories: [], authors: [], enclosures: [] },
    ...more,
  }
}

function read(entries: readonly FeedEntry[], more: Partial<FeedDocument> = {}, address = ADDRESS) {
  const context = {
    origin: `feed:${address}`,
    address,
    url: address,
    today: '2026-11-22',
    keepsAuthors: true,
  }
  return toFeedReading({ links: [], entries, ...more }, context)
}

const readOne = (more: Partial<FeedEntry>, address = ADDRESS) =>
  read([entry(more)], {}, address).contributions[0]

describe('an entry', () => {
  it.each<[string, Partial<FeedEntry>, Partial<Contribution>]>([
    [
      'with a guid as long as it may be',
      { guid: 'g'.repeat(1000) },
      { id: `feed:a.example/${'g'.repeat(1000)}` },
    ],
    ['with a guid that is longer', { guid: 'g'.repeat(1001) }, { id: 'feed:https://a.example/1' }],
    ['with a guid of blanks', { guid: ' \n ' }, { id: 'feed:https://a.example/1' }],
    ['with a tag as long as it may be', { categories: ['t'.repeat(100)] }, { tags: ['t'.repeat(100)] }],
    ['with a tag that is longer', { categories: ['t'.repeat(101)] }, { tags: [`${'t'.repeat(99)}…`] }],
    ['with a tag twice, and one of nothing', { categories: ['b', 'a', ' b ', ''] }, { tags: ['b', 'a'] }],
    ['with authors of nothing', { authors: ['Ada', ' '] }, { authors: ['Ada'] }],
    ['without a title', { title: '', description: 'd'.repeat(100) }, { title: 'd'.repeat(100) }],
    [
      'without a title, and of many words',
      { title: '', description: 'd'.repeat(101) },
      { title: `${'d'.repeat(99)}…` },
    ],
    ['of no words', { title: '' }, { title: 'https://a.example/1' }],
    ['of no views', { views: 0 }, { metrics: { views: { value: 0, 'as-of': '2026-11-22' } } }],
    [
      'with a second date that is one',
      { dates: ['soon', '2026-05-02', '2026-05-03'] },
      { date: '2026-05-02' },
    ],
  ])('%s', (_, more, expected) => {
    expect(readOne(more)).toMatchObject(expected)
  })

  it('has 50 tags and 50 authors at most, and none where there are none', () => {
    const names = Array.from({ length: 51 }, (_, index) => `n${index}`)
    const made = readOne({ categories: names, authors: names })
    expect([made?.tags, made?.authors]).toEqual([names.slice(0, 50), names.slice(0, 50)])
    for (const key of ['tags', 'authors', 'metrics', 'description'])
      expect(readOne({})).not.toHaveProperty(key)
  })

  it('without a date, or without a link, is counted', () => {
    const { contributions, ...counts } = read([
      ...[entry({ dates: [] }), entry({ dates: ['soon'], links: [] }), entry({ links: [] }), entry()],
    ])
    expect(contributions).toHaveLength(1)
    expect(counts).toMatchObject({ withoutDate: 2, withoutLink: 1 })
  })
})

describe('the page of an entry', () => {
  const atom = { href: 'https://a.example/atom', type: 'application/atom+xml' }
  const html = { href: 'https://a.example/html', type: 'text/html' }
  const audio = { href: 'https://a.example/1.mp3?x', type: undefined }

  it.each<[string, Partial<FeedEntry>, string | undefined]>([
    ['is the link to a page', { links: [atom, html] }, html.href],
    ['is the link of which nothing is said', { links: [atom, PAGE, html] }, PAGE.href],
    [
      'is the first link where none is a page',
      { links: [atom, { ...atom, href: 'https://a.example/2' }] },
      atom.href,
    ],
    ['is no link to something else', { links: [{ ...PAGE, rel: 'replies' }] }, undefined],
    ['is in place of a link the permalink', { links: [], guid: PAGE.href, isPermalink: true }, PAGE.href],
    ['is no guid that is not a permalink', { links: [], guid: PAGE.href, isPermalink: false }, undefined],
    ['is no permalink of another kind', { links: [], guid: 'x/1', isPermalink: true }, undefined],
    ['is the recording where there is none', { links: [], enclosures: [audio] }, audio.href],
    ['is no picture', { links: [], enclosures: [{ href: 'https://a.example/1.png' }] }, undefined],
    [
      'is not what is too long to be recorded',
      { links: [{ href: `${PAGE.href}${'1'.repeat(2000)}` }] },
      undefined,
    ],
    [
      'is the recording where the link is too long',
      { links: [{ href: `${PAGE.href}${'1'.repeat(2000)}` }], enclosures: [audio] },
      audio.href,
    ],
  ])('%s', (_, more, url) => {
    expect(readOne(more)?.url).toBe(url)
  })
})

describe('the kind of an entry', () => {
  it.each<[string, RawLink, string]>([
    ['a type of audio', { href: 'https://a.example/1', type: ' Audio/mpeg ' }, 'podcast-episode'],
    ['a type of video', { href: 'https://a.example/1.mp3', type: 'video/mp4' }, 'blog-post'],
    ['a file of audio', { href: 'https://a.example/1.M4A#t' }, 'podcast-episode'],
    ['a file of audio in its query alone', { href: 'https://a.example/1?f=1.mp3' }, 'blog-post'],
  ])('with %s', (_, enclosure, type) => {
    expect(readOne({ enclosures: [enclosure] })?.type).toBe(type)
  })

  it.each([
    ['https://www.youtube.com/shorts/abc', 'short'],
    ['https://www.youtube.com/watch?v=abc', 'video'],
    ['https://youtu.be/abc', 'video'],
  ])('that shows %s', (href, type) => {
    expect(readOne({ links: [{ href }] })).toMatchObject({
      ...{ id: 'youtube:abc', type, url: 'https://www.youtube.com/watch?v=abc' },
    })
  })
})

it('is of several people where no name stands with all entries that have one', () => {
  const isOfSeveral = (...names: readonly (readonly string[])[]) =>
    read(names.map((authors) => entry({ authors }))).isOfSeveral
  expect(isOfSeveral()).toBe(false)
  expect(isOfSeveral(['Ada'])).toBe(false)
  expect(isOfSeveral([], ['Ada'], [])).toBe(false)
  expect(isOfSeveral(['Ada', 'Eve'], ['Bob', 'Ada'])).toBe(false)
  expect(isOfSeveral(['Ada', 'Eve'], ['Ada'], ['Eve'])).toBe(true)
  expect(isOfSeveral(['Ada'], [], ['Eve'])).toBe(true)
})

it('a feed without a title has the name of its host, and the site that it links to', () => {
  const containerOf = (more: Partial<FeedDocument>) => read([entry()], more).contributions[0]?.container
  expect(containerOf({})).toEqual({ name: 'a.example' })
  expect(containerOf({ title: 'Blog', links: [{ href: ' ' }] })).toEqual({ name: 'Blog' })
  expect(containerOf({ links: [{ href: '/x', rel: 'self' }, { href: '/home' }] })).toEqual({
    name: 'a.example',
    url: 'https://a.example/home',
  })
})

describe('what may not be out yet', () => {
  it.each<[string, Partial<Contribution>, boolean]>([
    [
      'a video of no views',
      { id: 'youtube:a', metrics: { views: { value: 0, 'as-of': '2026-05-01' } } },
      true,
    ],
    [
      'a video of one view',
      { id: 'youtube:a', metrics: { views: { value: 1, 'as-of': '2026-05-01' } } },
      false,
    ],
    ['a video of which nothing is counted', { id: 'youtube:a' }, false],
    [
      'an article of no views',
      { id: 'feed:a', metrics: { views: { value: 0, 'as-of': '2026-05-01' } } },
      false,
    ],
  ])('%s: %s', (_, more, expected) => {
    expect(isPending(more as Contribution)).toBe(expected)
  })
})

it.each([
  ['what is announced says nothing', ['2026-12-01', '2026-06-03', '2026-05-01'], '2026-05-01'],
  ['what is announced alone says nothing', ['2026-12-01'], undefined],
  ['in doubt the newest stands first', ['2026-05-02', '2026-05-03', '2026-05-01'], '2026-05-01'],
])('of a feed, %s', (_, dates, expected) => {
  const entries = dates.map((date) => ({ date }) as Contribution)
  expect(oldestDay(entries, toWindow('2026-11-22', 'UTC'))).toBe(expected)
})

describe('text', () => {
  it.each([
    ['text around a script', 'a<script>b</script>c<template>d</template>e', 'ace'],
    ['what is hidden in what is hidden', '<noscript>a<template>b</template>c</noscript>d', 'd'],
    ['a line that is broken', 'a<br>b<p>c</p>d', 'a b c d'],
    ['what flows', 'a<kbd>b</kbd>c<xhtml:b>d</xhtml:b>e', 'abcde'],
    ['what a browser shows elsewhere', '<head><title>t</title></head><style>s</style>a', 'a'],
  ])('has %s', (_, value, expected) => {
    expect(toPlainLine({ value, kind: 'html' })).toBe(expected)
  })

  it.each([
    ['a tag', 'a <b>b</b> c', 'a b c'],
    ['what only looks like one', 'List<T> &amp; Map<K>', 'List<T> & Map<K>'],
    ['a break', 'a<br/>b<BR class="x">c', 'a b c'],
    ['a tag that is escaped', 'a &lt;em&gt;b&lt;/em&gt;', 'a b'],
  ])('of which nobody says what it is has %s', (_, value, expected) => {
    expect(toPlainLine({ value, kind: 'loose' })).toBe(expected)
    expect(toPlainLine({ value, kind: 'text' })).toBe(value)
  })
})

describe('lines of markup', () => {
  it.each([
    ['a break', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
    ['two breaks', 'a<br>\n  <br />b', 'a\n\nb'],
    ['many', 'a<br><br><br><br>b', 'a\n\nb'],
    ['a break before a line that begins anyway', '<div>a<br></div> <div>b</div>', 'a\nb'],
    ['lines of its source', 'a\n  b\r\n\r\nc &#10; d', 'a b c d'],
    ['paragraphs', '<p>a</p>\n<p>b\nc</p><p>d<p>e', 'a\n\nb c\n\nd\n\ne'],
    ['paragraphs in boxes', '<section><div><p>a</p></div></section><div><p>b</p></div>', 'a\n\nb'],
    ['a heading', 'a<h2>b</h2>c', 'a\n\nb\n\nc'],
    ['a quotation', '<p>a</p><blockquote><p>b</p></blockquote><p>c</p>', 'a\n\nb\n\nc'],
    ['a list', '<p>a</p><ul>\n<li>b</li>\n<li>c</li>\n</ul><p>d</p>', 'a\n\nb\nc\n\nd'],
    ['a list of paragraphs', '<ol><li><p>a</p></li><li><p>b</p><p>c</p></li></ol>d', 'a\nb\nc\n\nd'],
    ['a list in a list', 'x<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>y', 'x\n\na\nb\nc\n\ny'],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>c', 'a\nb\n\nc'],
    ['what never ends', '<ul><li>a<li>b', 'a\nb'],
    [
      'a picture with its caption',
      'a<figure><img src="x"><figcaption>b</figcaption></figure>c',
      'a\n\nb\n\nc',
    ],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['code', 'a<pre><code>if (x) {\n  y()\n}\n</code></pre>b\nc', 'a\n\nif (x) {\ny()\n}\n\nb c'],
    ['code with empty lines', '<pre>a\n\n\n\nb</pre>', 'a\n\nb'],
    ['a script between', '<p>a</p><script>\nx\n</script><style>p {}</style><p>b</p>', 'a\n\nb'],
    ['hidden paragraphs', 'a<noscript><p>x</p></noscript>b', 'ab'],
    ['names with a prefix', '<xhtml:p>a</xhtml:p><xhtml:p>b<xhtml:br/>c</xhtml:p>', 'a\n\nb\nc'],
    ['nothing', '<p> </p><br>\n<div></div>', ''],
  ])('has %s', (_, value, expected) => {
    expect(toPlainLines({ value, kind: 'html' })).toBe(expected)
    expect(toPlainLine({ value, kind: 'html' })).toBe(expected.replace(/\n+/g, ' '))
  })

  it('stays as it is where it is no markup', () => {
    const value = ' a  <p>\r\n\tb<br>\n\n\n\nc '
    expect(toPlainLines({ value, kind: 'text' })).toBe('a <p>\nb<br>\n\nc')
    expect(toPlainLines({ value, kind: 'loose' })).toBe('a <p>\nb\n\nc')
  })
})

it('a title that is made from the description is its first line', () => {
  const description = 'First\nsecond\n\nthird'
  expect(readOne({ title: '', description })).toMatchObject({ title: 'First', description })
})

it('a date that is too long is none, and the others stay', () => {
  const dates = ['x'.repeat(1001), 'y'.repeat(1000), '2026-05-01']
  const raw = { links: [], entries: [{ ...entry({ dates }), title: undefined, description: undefined }] }
  expect(condense(raw).entries[0]?.dates).toEqual(dates.slice(1))
})
