import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { createWordSearch } from '../../src/record/filter.ts'
import { counts } from './with-kinds.ts'

const FEED = 'feed:https://a.example/feed'
const CHANNEL = `UC${'a'.repeat(22)}`
const ENTRY: Contribution = {
  ...{ id: 'feed:1', origin: FEED, type: 'blog-post', title: 'Rust on the web', date: '2026-05-01' },
}
const PULL: Contribution = {
  ...{ id: 'github:1', origin: 'github:ada', type: 'pull-request', title: 'A fix', date: '2026-05-01' },
  ...{ container: { name: 'Meadow/App' }, tags: ['Bug'] },
}

const VIDEO: Contribution = { ...ENTRY, id: 'youtube:1', origin: `youtube:${CHANNEL}`, type: 'video' }

const countsOf = (entry: Contribution, github: object) => counts(entry, { github })

const countsFrom = (entry: Contribution, feed: object) =>
  counts(entry, { feeds: [{ url: 'https://a.example/feed', ...feed }] }, (origin) =>
    origin === 'feed:https://old.example/' ? FEED : origin,
  )

describe('a pull request counts', () => {
  it.each<[string, boolean, object]>([
    ['where nothing is said', true, {}],
    ['not in a repository that is left out', false, { 'exclude-repositories': ['other/*', 'meadow/app'] }],
    ['not in one of an owner that is left out', false, { 'exclude-repositories': ['meadow/*'] }],
    ['in one of a longer name', true, { 'exclude-repositories': ['meadow/ap', 'eadow/*', 'meadow'] }],
    ['not with a label that is left out', false, { 'exclude-labels': ['spam', 'bug'] }],
    ['with a label of a longer name', true, { 'exclude-labels': ['bu', 'bugs'] }],
  ])('%s', (_, expected, filters) => {
    expect(countsOf(PULL, filters)).toBe(expected)
  })

  it('in repositories whose names begin with a dot, unless they are left out', () => {
    const dotted = { ...PULL, container: { name: 'ada/.github' } }
    expect(countsOf(dotted, { 'exclude-repositories': ['ada/*'] })).toBe(false)
    expect(countsOf(dotted, { 'exclude-repositories': ['ada/github'] })).toBe(true)
  })

  it('where nothing is known of its repository and its labels', () => {
    const { container: _, tags: __, ...bare } = PULL
    expect(countsOf(bare, { 'exclude-repositories': ['*/*', '*'], 'exclude-labels': ['bug'] })).toBe(true)
  })
})

it.each<[string, boolean, Partial<Contribution>]>([
  ['what is no pull request', true, { type: 'issue' }],
  ['a pull request that a feed shows', false, { origin: FEED }],
])('repositories and labels leave %s in: %s', (_, expected, other) => {
  for (const filters of [{ 'exclude-repositories': ['meadow/*'] }, { 'exclude-labels': ['bug'] }])
    expect(countsOf({ ...PULL, ...other }, filters)).toBe(expected)
})

it('what is private counts where it is asked for, and what is added by hand always', () => {
  const secret = { ...PULL, private: true }
  expect([countsOf(secret, {}), countsOf(secret, { private: true })]).toEqual([false, true])
  expect(countsOf({ ...ENTRY, private: true }, {})).toBe(false)
  expect(countsOf({ ...secret, origin: 'manual' }, { 'exclude-repositories': ['meadow/*'] })).toBe(true)
})

describe('an entry of a source counts', () => {
  it.each<[string, boolean, object]>([
    ['where nothing is said', true, {}],
    ['with one of its words', true, { keywords: ['go', 'rust'] }],
    ['not without any of them', false, { keywords: ['go', 'ust', 'rus'] }],
    ['not with a word that is left out', false, { 'exclude-keywords': ['go', 'WEB'] }],
    ['where a word that is left out is but a part', true, { 'exclude-keywords': ['we', 'eb'] }],
    [
      'not with one word that is in and one that is out',
      false,
      { keywords: ['rust'], 'exclude-keywords': ['web'] },
    ],
    ['of another source', true, { url: 'https://b.example/feed', keywords: ['go'] }],
    [
      'not under the name by which it is configured',
      false,
      { url: 'https://old.example/', keywords: ['go'] },
    ],
  ])('%s', (_, expected, filter) => {
    expect(countsFrom(ENTRY, filter)).toBe(expected)
  })

  it.each<[readonly string[] | undefined, boolean]>([
    [['Ada Example'], true],
    [['ada'], true],
    [['Eve', 'Ada L.'], true],
    [['Adam'], false],
    [['Eve'], false],
    [[], false],
    [undefined, true],
  ])('of authors %j, where one author counts: %s', (authors, expected) => {
    expect(countsFrom({ ...ENTRY, ...(authors && { authors }) }, { author: 'Ada' })).toBe(expected)
  })

  it('of anybody, where no author is named', () => {
    expect(countsFrom({ ...ENTRY, authors: ['Eve'] }, {})).toBe(true)
  })
})

it.each<[readonly string[], boolean]>([
  [['livestream', 'video'], false],
  [['short'], true],
  [[], true],
])('a video counts where %j are left out: %s', (exclude, expected) => {
  expect(counts(VIDEO, { youtube: [{ channel: CHANNEL, exclude }] })).toBe(expected)
})

it('what is said of one channel by its handle and by its id holds together', () => {
  const file = {
    youtube: [
      { channel: '@ada', exclude: ['video'] },
      { channel: CHANNEL, exclude: ['short'] },
    ],
  }
  const findOrigin = (origin: string) => (origin === 'youtube:@ada' ? `youtube:${CHANNEL}` : origin)
  const types = ['video', 'short', 'livestream'] as const
  expect(types.map((type) => counts({ ...VIDEO, type }, file, findOrigin))).toEqual([false, false, true])
})

describe('a word', () => {
  it.each<[string, Partial<Contribution>, boolean]>([
    ['rust', { title: 'RUST' }, true],
    ['rust', { title: 'Trust' }, false],
    ['rust', { title: 'Rusty' }, false],
    ['rust', { title: 'Rust2024' }, false],
    ['rust', { title: 'a-rust_b' }, true],
    ['c++', { title: 'Why C++?' }, true],
    ['c+', { title: 'cc' }, false],
    ['.net', { title: 'ASP.NET' }, false],
    ['.net', { title: 'On .NET' }, true],
    ['übung', { title: 'Eine Übung' }, true],
    ['bung', { title: 'Eine Übung' }, false],
    ['web api', { title: 'The web API' }, true],
    ['rust', { title: 'T', description: 'of rust' }, true],
    ['rust', { title: 'T', tags: ['go', 'rust'] }, true],
    // What stands in two places is not one, and what is broken into lines is.
    ['a b', { title: 'a', description: 'b' }, false],
    ['a b', { title: 'T', description: 'a\nb' }, true],
    ['a b', { title: 'T', description: 'a\n\nb' }, false],
  ])('%s stands in %j: %s', (word, more, expected) => {
    expect(createWordSearch(['none', word])({ ...ENTRY, ...more })).toBe(expected)
  })

  it('is none of none', () => {
    expect(createWordSearch([])(ENTRY)).toBe(false)
  })
})
