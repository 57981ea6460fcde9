import { expect, describe as group, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { applyDescription, createMatcher, type Match } from '../../src/record/override.ts'

const ENTRY: Contribution = {
  ...{ id: 'feed:1', origin: 'feed:https://a.example/feed', type: 'talk', title: 'Ada at NDC' },
  ...{ url: 'https://a.example/1', date: '2026-03-01T23:30:00Z', tags: ['Rust', 'Web'] },
  container: { name: 'NDC/Oslo' },
}

const fits = (match: Match, more: Partial<Contribution> = {}, timeZone = 'UTC') =>
  createMatcher(match, { timeZone, findOrigin: (origin) => (origin === 'feed:old' ? ENTRY.origin : origin) })(
    {
      ...ENTRY,
      ...more,
    },
  )

group('a title pattern', () => {
  it.each([
    ['ab*ba', 'abba', 'aba'],
    ['a*b*', 'ab', 'ba'],
    ['*a*a*', 'aa', 'a'],
    ['a*bc*cd', 'abccd', 'abcd'],
    ['*ab*b', 'abb', 'ab'],
    ['a*b', 'a-b', 'a-b-'],
    ['*', '', undefined],
    ['', '', 'a'],
    ['ada', 'ADA', 'Ada L'],
    ['ADA*', 'ada', ' ada'],
    ['a.c', 'a.c', 'abc'],
    ['a*b*c', 'a-c-b-c', 'a-c-b'],
    ['*b*c*', 'b-c', 'c-b'],
  ])('%s fits %j, and not %j', (title, is, isNot) => {
    expect(fits({ title }, { title: is })).toBe(true)
    if (isNot !== undefined) expect(fits({ title }, { title: isNot })).toBe(false)
  })
})

group('an override', () => {
  it.each<[Match, Match]>([
    [{ id: 'feed:1' }, { id: 'feed:2' }],
    [{ url: 'https://a.example/1' }, { url: 'https://a.example/' }],
    [{ origin: 'feed:https://a.example/feed' }, { origin: 'feed:https://b.example/feed' }],
    [{ origin: 'feed:old' }, { origin: 'feed:older' }],
    [{ type: 'talk' }, { type: 'video' }],
    [{ container: 'ndc/*' }, { container: 'ndc' }],
    [{ tag: 'rust' }, { tag: 'rus' }],
    [{ since: '2026-03-01' }, { since: '2026-03-02' }],
    [{ until: '2026-03-01' }, { until: '2026-02-28' }],
    [
      { id: 'feed:1', type: 'talk' },
      { id: 'feed:1', type: 'video' },
    ],
  ])('with %j fits, and with %j does not', (is, isNot) => {
    expect([fits(is), fits(isNot)]).toEqual([true, false])
  })

  it('fits everything where it says nothing, and no tag or container where there is none', () => {
    expect(fits({})).toBe(true)
    const { tags: _, container: __, ...bare } = ENTRY
    const match = (one: Match) =>
      createMatcher(one, { timeZone: 'UTC', findOrigin: (origin) => origin })(bare)
    expect([match({ tag: 'rust' }), match({ container: '*/*' })]).toEqual([false, false])
  })

  it('fits by the origin that is recorded, whatever is configured under that name by now', () => {
    expect(fits({ origin: 'feed:old' }, { origin: 'feed:old' })).toBe(true)
  })

  it('counts days in the log’s zone', () => {
    const day = { since: '2026-03-02', until: '2026-03-02' }
    expect([fits(day, {}, 'UTC'), fits(day, {}, 'Europe/Oslo')]).toEqual([false, true])
  })

  it('says what it says and leaves the rest, numbers as of the contribution’s day', () => {
    const score = { value: 5, 'as-of': '2026-11-01' }
    const views = { value: 7, 'as-of': '2026-11-01' }
    expect(
      applyDescription({ ...ENTRY, metrics: { score, views } }, { title: 'Mine', counts: { views: 900 } }),
    ).toEqual({
      ...ENTRY,
      title: 'Mine',
      metrics: { score, views: { value: 900, 'as-of': '2026-03-01' } },
    })
    expect(applyDescription(ENTRY, { role: 'speaker' })).toEqual({ ...ENTRY, role: 'speaker' })
    expect(applyDescription(ENTRY, { counts: {} })).toEqual(ENTRY)
  })
})
