import { expect, it } from 'vitest'
import { compareContributions, compareText, reachOf } from '../../src/record/contribution.ts'

const DAY = '2026-05-01'

it('the reach is the largest number of all that was counted but reactions', () => {
  const metric = (value: number) => ({ value, 'as-of': DAY })
  expect(reachOf({})).toBe(0)
  expect(reachOf({ metrics: {} })).toBe(0)
  expect(reachOf({ metrics: { score: metric(-3) } })).toBe(0)
  expect(reachOf({ metrics: { views: metric(5), attendees: metric(90), score: metric(7) } })).toBe(90)
  expect(reachOf({ metrics: { views: metric(5), reactions: metric(90) } })).toBe(5)
})

it('texts stand in the order of their code units', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0])
  expect([compareText('B', 'a'), compareText('ä', 'z'), compareText('', 'a')]).toEqual([-1, 1, -1])
})

it.each([
  ['the last second of the day', '2026-05-01T23:59:59Z', 0],
  ['a second before', '2026-05-01T23:59:58Z', -1],
  ['the next day', '2026-05-02T00:00:00Z', 1],
])('a bare day stands beside %s by its end', (_, date, expected) => {
  const entry = { id: 'a', origin: 'manual', type: 'talk', title: 'T' } as const
  expect(Math.sign(compareContributions({ ...entry, date: DAY }, { ...entry, date }))).toBe(expected)
})
