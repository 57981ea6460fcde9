import { expect, it } from 'vitest'
import type { Item } from '../../src/nomination/item.ts'
import { selectItems } from '../../src/nomination/select.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

/** With `views` a post is worth 5 points and 2 for every tenfold, on the first day of the window. */
function item(id: string, views: number, more: Partial<Item> = {}): Item {
  return {
    ...{ ids: [id], type: 'blog-post', title: id, description: id, day: WINDOW.since, count: 1 },
    ...{ endDay: undefined, url: undefined, role: undefined, container: undefined, highlight: undefined },
    ...{ tags: [], areas: [], audience: [], metrics: { views: { value: views, 'as-of': WINDOW.until } } },
    ...more,
  }
}

const select = (cap: number, ...items: readonly Item[]) =>
  selectItems(items, WINDOW, cap).map(({ title }) => title)

const A = { container: 'a' }
const B = { container: 'b' }

// The best of all goes first. Then 7 points divided by 2.1 are less than 5 by 1.35, and 9 points are more.
it('takes what is of another blog before what is of the same, unless that is worth far more', () => {
  const [best, other] = [item('best', 99_999, A), item('other', 0, B)]
  expect(select(2, best, item('same', 9, A), other)).toEqual(['best', 'other'])
  expect(select(2, best, item('same', 99, A), other)).toEqual(['best', 'same'])
})

// 7 points divided by 1.35 are more than 5; 5 points by 1.35 are less than 4 and more than 3.
it('takes what is of another type before what is of the same, unless that is worth more', () => {
  const [best, same] = [item('best', 99_999), item('same', 0)]
  expect(select(2, best, same, item('other', 0, { type: 'release' }))).toEqual(['best', 'other'])
  expect(select(2, best, same, item('other', 0, { type: 'review' }))).toEqual(['best', 'same'])
})

it('counts every one that is in already, also those that the person wants in', () => {
  const own = ['x', 'y'].map((id) => item(id, 0, { ...A, highlight: true }))
  // Divided by 1 + 2 × 1.1, after the first of two by 2.1.
  const [same, other] = [item('same', 99, A), item('other', 0, { ...B, type: 'review' })]
  expect(select(3, same, other, ...own)).toEqual(['x', 'y', 'other'])
  expect(select(2, same, other, ...own.slice(1))).toEqual(['y', 'same'])
})

it('counts them as often as they are in', () => {
  const [best, second] = [item('best', 999_999, A), item('second', 999_999, A)]
  // 9 points divided by 1 + 2 × 1.1 are less than 3, and divided by less are more.
  const [same, other] = [item('same', 99, A), item('other', 0, { type: 'review' })]
  expect(select(3, best, second, same, other)).toEqual(['best', 'second', 'other'])
})

it('counts what has no place as of no other’s', () => {
  expect(select(3, item('best', 99_999), item('b', 99), item('a', 9, A), item('c', 0, B))).toEqual([
    'best',
    'b',
    'a',
  ])
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
  expect(selectItems([item('a', 0), item('b', 9)], WINDOW).map(({ title }) => title)).toEqual(['b', 'a'])
})

it('takes the newer of two, and of two repositories the one with more pull requests', () => {
  const [old, young] = [item('old', 0), item('young', 0, { day: '2025-11-25' })]
  expect(select(1, old, young)).toEqual(['young'])
  const pulls = (id: string, count: number) => item(id, 0, { type: 'pull-request', count })
  expect(select(1, pulls('few', 2), pulls('many', 3))).toEqual(['many'])
  // A day is worth less than a tenfold, and a whole window more.
  expect(select(1, young, item('seen', 9))).toEqual(['seen'])
  expect(select(1, item('today', 0, { day: WINDOW.until }), item('seen', 9))).toEqual(['today'])
  expect(select(1, item('today', 0, { day: WINDOW.until }), item('seen', 99))).toEqual(['seen'])
})

it('has no trouble with a window of one day', () => {
  const day = { ...WINDOW, since: WINDOW.until }
  const items = [item('a', 0, { day: day.until }), item('b', 9, { day: day.until })]
  expect(selectItems(items, day, 1).map(({ title }) => title)).toEqual(['b'])
})
