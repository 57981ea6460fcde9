import { expect, it } from 'vitest'
import type { Item } from '../../src/nomination/item.ts'
import { createNaming, selectItems } from '../../src/nomination/select.ts'
import type { Contribution, MetricName } from '../../src/record/contribution.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

/** On the first day of the window, so that it is worth nothing for being recent. A post with `views` is worth 5, and 1 more for every tenfold. */
function item(id: string, views: number, more: Partial<Item> = {}): Item {
  const entry: Contribution = { id, origin: 'manual', type: 'blog-post', title: id, date: WINDOW.since }
  return {
    ...{ ids: [id], type: 'blog-post', title: id, firstDay: WINDOW.since, day: WINDOW.since },
    ...{ url: `https://example.com/${id}`, addresses: [`https://example.com/${id}`] },
    ...{ roles: [], isOwn: false, isCopy: false, recording: undefined },
    ...{ container: undefined, highlight: undefined, tags: [], areas: [], audience: [] },
    ...{ members: [entry], weighty: [entry], metrics: counted('views', views) },
    ...more,
  }
}

function counted(name: MetricName, value: number): Item['metrics'] {
  return { [name]: { value, 'as-of': WINDOW.until } }
}

interface Options {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly gates?: readonly (readonly Item['type'][])[]
}

function run(cap: number, items: readonly Item[], { include = [], exclude = [], gates = [] }: Options = {}) {
  return selectItems(items, {
    ...{ window: WINDOW, cap, kindOf: ({ type }) => type },
    gates: gates.map(
      (types) =>
        ({ type }) =>
          types.includes(type),
    ),
    includes: createNaming(include).isPartOf,
    excludes: createNaming(exclude).isWhole,
  })
}

const select = (cap: number, ...items: readonly Item[]) => run(cap, items).selected.map(({ title }) => title)
const at = (name: string, url?: string) => ({ container: { name, ...(url && { url }) } })
const VIDEO = { type: 'video' } as const
const A = { ...VIDEO, ...at('a') }
const B = { ...VIDEO, ...at('b') }

// Of one type, 6 points divided by 2.1 are less than 5 by 1.35, and 8 points are more.
it('takes what is of another channel before what is of the same, unless that is worth far more', () => {
  const [best, other] = [item('best', 99_999, A), item('other', 0, B)]
  expect(select(2, best, item('same', 9, A), other)).toEqual(['best', 'other'])
  expect(select(2, best, item('same', 999, A), other)).toEqual(['best', 'same'])
})

it('takes a blog and a channel of one name for two places', () => {
  const blog = item('post', 0, at('Ada', 'https://ada.example'))
  const [best, same] = [
    item('best', 99_999, { ...VIDEO, ...at('Ada', 'https://youtube.com/ada') }),
    item('same', 0, { ...VIDEO, ...at('Ada', 'https://youtube.com/ada') }),
  ]
  expect(select(2, best, same, blog)).toEqual(['best', 'post'])
})

it('takes all writing of a person for one place, wherever it stands', () => {
  const [best, other] = [item('best', 99_999, at('blog')), item('elsewhere', 9, at('magazine'))]
  // 6 points divided by 2.1 are less than 4 points of a release.
  expect(select(2, best, other, item('release', 0, { type: 'release' }))).toEqual(['best', 'release'])
  expect(
    select(
      2,
      best,
      item('article', 9, { type: 'article', ...at('magazine') }),
      item('release', 0, { type: 'release' }),
    ),
  ).toEqual(['best', 'release'])
})

// 7 points divided by 1.35 are more than 5; 5 points by 1.35 are less than 4 and more than 3.
it('takes what is of another type before what is of the same, unless that is worth more', () => {
  const [best, same] = [item('best', 99_999, VIDEO), item('same', 0, VIDEO)]
  expect(select(2, best, same, item('other', 0, { type: 'release' }))).toEqual(['best', 'other'])
  expect(select(2, best, same, item('other', 0, { type: 'review' }))).toEqual(['best', 'same'])
})

it('counts every one that is in already, also those that the person wants in', () => {
  const own = ['x', 'y'].map((id) => item(id, 0, { ...A, highlight: true }))
  // 7 points divided by 1 + 2 × 1.1 are less than 3 points, after the first of two by 2.1 more.
  const [same, other] = [item('same', 99, A), item('other', 0, { type: 'review' })]
  expect(select(3, same, other, ...own)).toEqual(['x', 'y', 'other'])
  expect(select(2, same, other, ...own.slice(1))).toEqual(['y', 'same'])
})

it('never takes a Short before a talk in a room', () => {
  const short = item('short', 1_000_000, { type: 'short' })
  const talk = item('talk', 0, { type: 'talk', metrics: counted('attendees', 40) })
  expect(select(1, short, talk)).toEqual(['talk'])
  expect(select(1, short, item('bare', 0, { type: 'talk', metrics: {} }))).toEqual(['bare'])
})

it('takes a person in the room for more than a view, and a download for less', () => {
  const talk = (id: string, metrics: Item['metrics']) => item(id, 0, { type: 'talk', metrics })
  expect(
    select(1, talk('room', counted('attendees', 100)), talk('recording', counted('views', 2000))),
  ).toEqual(['room'])
  expect(
    select(1, item('downloaded', 0, { metrics: counted('downloads', 1000) }), item('read', 200)),
  ).toEqual(['read'])
})

it('takes at most the cap, and never what the person wants out', () => {
  const own = ['x', 'y', 'z'].map((id) => item(id, 0, { highlight: true }))
  expect(select(2, item('a', 99_999), ...own)).toEqual(['x', 'y'])
  expect(select(5, item('a', 0), item('out', 99_999, { highlight: false }), ...own)).toEqual([
    'x',
    'y',
    'z',
    'a',
  ])
})

it('takes what is to be included, and leaves out what is not, by address or id', () => {
  const items = [item('a', 99_999), item('b', 999), item('c', 0), item('d', 0, { highlight: false })]
  const names = (options: Options) => run(2, items, options).selected.map(({ title }) => title)
  expect(names({ include: ['http://www.example.com/c/'] })).toEqual(['c', 'a'])
  expect(names({ include: ['d'] })).toEqual(['d', 'a'])
  expect(names({ exclude: ['https://example.com/a?utm_source=x'] })).toEqual(['b', 'c'])
  expect(
    run(2, items, { exclude: ['a'] })
      .rest.map(({ title }) => title)
      .at(-1),
  ).toBe('d')
})

it('has the best answer to each question of the form', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    item(`talk ${index}`, 0, { type: 'talk', ...at(`${index}`), metrics: counted('attendees', 500) }),
  )
  const mentoring = item('mentoring', 0, { type: 'mentoring', metrics: {} })
  const issue = item('issue', 0, { type: 'issue', metrics: {} })
  const { selected } = run(4, [...many, issue, mentoring], { gates: [['talk'], ['mentoring'], ['issue']] })
  expect(selected.map(({ type }) => type)).toEqual(['talk', 'mentoring', 'issue', 'talk'])
})

it('leaves what weighs nothing to a form that has room', () => {
  const nothing = item('bump', 0, { type: 'pull-request', weighty: [] })
  expect(select(2, nothing, item('a', 0))).toEqual(['a', 'bump'])
  expect(select(Number.POSITIVE_INFINITY, nothing, item('a', 0))).toEqual(['a'])
  expect(select(Number.POSITIVE_INFINITY, nothing)).toEqual(['bump'])
})

it('leaves copies out, and lists them last', () => {
  const copy = item('copy', 99_999, { isCopy: true })
  expect(select(3, copy, item('a', 0))).toEqual(['a'])
  expect(run(1, [copy, item('a', 0), item('b', 9)]).rest.map(({ title }) => title)).toEqual(['a', 'copy'])
})

it('takes merges into the repositories of others before those into own ones', () => {
  const entry = (id: string): Contribution => ({
    id,
    origin: 'github:ada',
    type: 'pull-request',
    title: id,
    date: WINDOW.since,
  })
  const pulls = (id: string, count: number, isOwn = false) =>
    item(id, 0, {
      type: 'pull-request',
      isOwn,
      metrics: {},
      weighty: Array.from({ length: count }, () => entry(id)),
    })
  expect(select(1, pulls('own', 100, true), pulls('others', 1))).toEqual(['others'])
  expect(select(1, pulls('few', 2), pulls('many', 3))).toEqual(['many'])
})

it('takes the newer of two', () => {
  expect(select(1, item('old', 0), item('young', 0, { day: '2025-11-25' }))).toEqual(['young'])
  // A whole window is worth less than a tenfold.
  expect(select(1, item('today', 0, { day: WINDOW.until }), item('seen', 9))).toEqual(['seen'])
})

it('has no trouble with a window of one day', () => {
  const window = { ...WINDOW, since: WINDOW.until }
  const items = [item('a', 0, { day: window.until }), item('b', 9, { day: window.until })]
  const none = () => false
  const { selected } = selectItems(items, {
    ...{ window, cap: 1, gates: [], includes: none, excludes: none, kindOf: ({ type }) => type },
  })
  expect(selected.map(({ title }) => title)).toEqual(['b'])
})

it('is done in no time with thousands of items', () => {
  const all = Array.from({ length: 20_000 }, (_, index) => item(`${index}`, index))
  expect(select(Number.POSITIVE_INFINITY, ...all)).toHaveLength(20_000)
}, 5_000)
