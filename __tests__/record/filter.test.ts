import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { createFilter, createWordSearch, type Filters, type SourceFilter } from '../../src/record/filter.ts'

const FEED = 'feed:https://a.example/feed'
const ENTRY: Contribution = {
  ...{ id: 'feed:1', origin: FEED, type: 'blog-post', title: 'Rust on the web', date: '2026-05-01' },
}
const PULL: Contribution = {
  ...{ id: 'github:1', origin: 'github:ada', type: 'pull-request', title: 'A fix', date: '2026-05-01' },
  ...{ container: { name: 'Meadow/App' }, tags: ['Bug'] },
}

const counts = (entry: Contribution, filters: Partial<Filters>) =>
  createFilter(
    { excludeRepositories: [], excludeLabels: [], includesPrivate: false, sources: [], ...filters },
    (origin) => (origin === 'feed:old' ? FEED : origin),
  )(entry)

const countsFrom = (entry: Contribution, filter: Partial<SourceFilter>) =>
  counts(entry, {
    sources: [{ origin: FEED, keywords: [], excludeKeywords: [], excludeTypes: [], ...filter }],
  })

describe('a pull request counts', () => {
  it.each<[string, boolean, Partial<Filters>]>([
    ['where nothing is said', true, {}],
    ['not in a repository that is left out', false, { excludeRepositories: ['other/*', 'meadow/app'] }],
    ['not in one of an owner that is left out', false, { excludeRepositories: ['meadow/*'] }],
    ['in one of a longer name', true, { excludeRepositories: ['meadow/ap', 'eadow/*', 'meadow'] }],
    ['not with a label that is left out', false, { excludeLabels: ['spam', 'bug'] }],
    ['with a label of a longer name', true, { excludeLabels: ['bu', 'bugs'] }],
  ])('%s', (_, expected, filters) => {
    expect(counts(PULL, filters)).toBe(expected)
  })

  it('in repositories whose names begin with a dot, unless they are left out', () => {
    const dotted = { ...PULL, container: { name: 'ada/.github' } }
    expect(counts(dotted, { excludeRepositories: ['ada/*'] })).toBe(false)
    expect(counts(dotted, { excludeRepositories: ['ada/github'] })).toBe(true)
  })

  it('where nothing is known of its repository and its labels', () => {
    const { container: _, tags: __, ...bare } = PULL
    expect(counts(bare, { excludeRepositories: ['*/*', '*'], excludeLabels: ['bug'] })).toBe(true)
  })
})

it('repositories and labels say nothing of other contributions', () => {
  const filters = { excludeRepositories: ['meadow/*'], excludeLabels: ['bug'] }
  expect(counts({ ...PULL, type: 'issue' }, filters)).toBe(true)
})

it('what is private counts where it is asked for, and what is added by hand always', () => {
  const secret = { ...PULL, private: true }
  expect([counts(secret, {}), counts(secret, { includesPrivate: true })]).toEqual([false, true])
  expect(counts({ ...secret, origin: 'manual' }, { excludeRepositories: ['meadow/*'] })).toBe(true)
})

describe('an entry of a source counts', () => {
  it.each<[string, boolean, Partial<SourceFilter>]>([
    ['where nothing is said', true, {}],
    ['with one of its words', true, { keywords: ['go', 'rust'] }],
    ['not without any of them', false, { keywords: ['go', 'ust', 'rus'] }],
    ['not with a word that is left out', false, { excludeKeywords: ['go', 'WEB'] }],
    ['where a word that is left out is but a part', true, { excludeKeywords: ['we', 'eb'] }],
    [
      'not with one word that is in and one that is out',
      false,
      { keywords: ['rust'], excludeKeywords: ['web'] },
    ],
    ['not as a type that is left out', false, { excludeTypes: ['video', 'blog-post'] }],
    ['as another type', true, { excludeTypes: ['video'] }],
    ['of another source', true, { origin: 'feed:https://b.example/feed', keywords: ['go'] }],
    ['not under the name by which it is configured', false, { origin: 'feed:old', keywords: ['go'] }],
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
    // What stands in two places is not one.
    ['a b', { title: 'a', description: 'b' }, false],
  ])('%s stands in %j: %s', (word, more, expected) => {
    expect(createWordSearch(['none', word])({ ...ENTRY, ...more })).toBe(expected)
  })

  it('is none of none', () => {
    expect(createWordSearch([])(ENTRY)).toBe(false)
  })
})
