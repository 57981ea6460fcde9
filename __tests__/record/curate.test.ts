import { expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { type Curation, createForgetting, curate, findIdle } from '../../src/record/curate.ts'
import type { Match, Override } from '../../src/record/override.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { filtersOf } from './with-kinds.ts'

const FEED = 'feed:https://a.example/feed'
const POST: Contribution = {
  ...{ id: 'feed:1', origin: FEED, type: 'blog-post', title: 'Rust on the web', date: '2026-05-01' },
}
const TALK: Contribution = {
  ...{ id: 'manual:1', origin: 'manual', type: 'talk', title: 'Go', date: '2026-04-01' },
}
const CONTEXT = {
  timeZone: 'UTC',
  findOrigin: (origin: string) => (origin === 'feed:old' ? FEED : origin),
  origins: [FEED],
  kindOf,
}

const override = (match: Match, more: Partial<Override> = {}): Override => ({
  ...{ place: 'overrides[0]', match, isHidden: false, isForgotten: false },
  ...more,
})

const curationOf = (more: Partial<Curation>): Curation => ({
  filters: filtersOf({}),
  ...{ overrides: [], areas: [], types: new Map() },
  ...more,
})

const show = (more: Partial<Curation>, ...entries: readonly Contribution[]) =>
  curate(entries, curationOf(more), CONTEXT)

it('without a word all is as it is recorded, but for what the record may have where we say something', () => {
  expect(show({}, POST, TALK)).toEqual([POST, TALK])
  expect(show({}, { ...POST, also: 'x' } as Contribution)).toEqual([POST])
})

it('what does not count is not shown', () => {
  const secret: Contribution = { ...POST, origin: 'github:ada', private: true }
  expect(show({}, secret, TALK)).toEqual([TALK])
  expect(show({ filters: filtersOf({ github: { private: true } }) }, secret)).toHaveLength(1)
})

it('a source’s type is that of all its entries, under the name by which it is configured', () => {
  expect(show({ types: new Map([['feed:old', 'article']]) }, POST, TALK)).toEqual([
    { ...POST, type: 'article' },
    TALK,
  ])
})

it('overrides are asked of what is recorded, in their order, and the later wins', () => {
  const types = new Map([['feed:old', 'article']] as const)
  const overrides = [
    override({ type: 'blog-post' }, { set: { title: 'One', role: 'author' } }),
    override({ title: 'Rust*' }, { set: { title: 'Two' } }),
    override({ title: 'One' }, { set: { title: 'Three' } }),
    override({ id: 'feed:1' }),
  ]
  expect(show({ types, overrides }, POST, TALK)).toEqual([
    { ...POST, type: 'article', title: 'Two', role: 'author' },
    TALK,
  ])
})

it.each(['isHidden', 'isForgotten'])(
  'what one override says that it %s is not shown, whatever others say',
  (key) => {
    const overrides = [override({ id: 'feed:1' }, { [key]: true }), override({}, { set: { role: 'author' } })]
    expect(show({ overrides }, POST, TALK)).toEqual([{ ...TALK, role: 'author' }])
  },
)

it('areas are found by words in what is shown, and are the person’s where they say so', () => {
  const areas = [
    { name: 'Web', keywords: ['web', 'html'] },
    { name: 'Languages', keywords: ['rust', 'go'] },
  ]
  expect(show({ areas }, POST, TALK)).toEqual([
    { ...POST, areas: ['Web', 'Languages'] },
    { ...TALK, areas: ['Languages'] },
  ])
  expect(show({ areas }, { ...POST, areas: ['Own'] })).toEqual([{ ...POST, areas: ['Own'] }])
  const overrides = [override({ id: 'feed:1' }, { set: { title: 'Ada' } })]
  expect(show({ areas, overrides }, POST)).toEqual([{ ...POST, title: 'Ada' }])
  const none = [override({ id: 'feed:1' }, { set: { areas: [] } })]
  expect(show({ areas, overrides: none }, POST)).toEqual([{ ...POST, areas: [] }])
})

it('is forgotten what an override of that kind is for, and only that', () => {
  const overrides = [
    override({ id: 'feed:1' }, { isForgotten: true }),
    override({ type: 'video' }, { isForgotten: true }),
    override({ id: 'manual:1' }, { isHidden: true }),
  ]
  const isForgotten = createForgetting(curationOf({ overrides }), CONTEXT)
  expect([POST, TALK, { ...TALK, type: 'video' } as const].map(isForgotten)).toEqual([true, false, true])
})

it('is idle what is for nothing that is known', () => {
  const [used, idle] = [override({ id: 'feed:1' }), override({ id: 'feed:2' })]
  expect(findIdle(curationOf({ overrides: [used, idle] }), [TALK, POST], CONTEXT)).toEqual([idle])
})
