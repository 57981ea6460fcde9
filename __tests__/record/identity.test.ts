import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { isOther } from '../../src/record/identity.ts'
import { many } from '../many.ts'
import { mergeContributions, tellApart } from './with-kinds.ts'

const BLOG = 'feed:https://a.example/blog.xml'
const NEWS = 'feed:https://a.example/news.xml'
const PLANET = 'feed:https://planet.example/rss'
const ID = 'feed:a.example/1'

function entry(path: string, day: string, more: Partial<Contribution> = {}): Contribution {
  const date = `${day}T08:00:00Z`
  return {
    id: ID,
    origin: BLOG,
    type: 'blog-post',
    title: path,
    url: `https://a.example/${path}`,
    date,
    ...more,
  }
}

const idsOf = (...given: Parameters<typeof tellApart>) =>
  tellApart(...given).map(({ contributions }) => contributions.map(({ id }) => id))
const OWN_ID = new RegExp(`^${ID}#[0-9a-f]{8}$`)

/** What the record holds after it was given so. */
function record(recorded: readonly Contribution[], ...harvests: (readonly Contribution[])[]): Contribution[] {
  const told = tellApart(recorded, harvests).flatMap(({ contributions }) => contributions)
  return [...mergeContributions(recorded, told, true).contributions]
}
const titles = (entries: readonly Contribution[]) => entries.map(({ title }) => title).sort()

describe('one identity', () => {
  it('that two feeds of a host give is the first one’s, and the other gets an id of its own', () => {
    const [blog, news] = [entry('a', '2026-05-02'), entry('b', '2026-05-01', { origin: NEWS })]
    expect(idsOf([], [[blog], [news]])).toEqual([[ID], [expect.stringMatching(OWN_ID)]])
    expect(idsOf([], [[news], [blog]])).toEqual([[ID], [expect.stringMatching(OWN_ID)]])
    const recorded = record([], [blog], [news])
    // Once recorded it is so whatever stands first, or fails, or slides out.
    for (const harvests of [[[news], [blog]], [[news]], [[blog]], [[], []]])
      expect(record(recorded, ...harvests)).toEqual(recorded)
  })

  it('of several entries is the oldest’s', () => {
    const all = [entry('c', '2026-05-03'), entry('a', '2026-05-01'), entry('b', '2026-05-02')]
    const [[c, a, b]] = idsOf([], [all]) as [string[]]
    expect(a).toBe(ID)
    expect(new Set([a, b, c]).size).toBe(3)
    const recorded = record([], all)
    expect(titles(recorded)).toEqual(['a', 'b', 'c'])
    // The feed slides on.
    const later = record(recorded, [entry('d', '2026-05-04'), ...all.slice(0, 1)])
    expect(titles(later)).toEqual(['a', 'b', 'c', 'd'])
    expect(record(later, [entry('e', '2026-05-05')])).toHaveLength(5)
  })

  it('of a day that is corrected, or of a page that moved, stays what it is', () => {
    const recorded = [entry('a', '2026-05-01')]
    expect(record(recorded, [entry('a', '2026-05-02', { title: 'A' })])).toEqual([
      { ...recorded[0], title: 'A' },
    ])
    const moved = record(recorded, [entry('moved/a', '2026-05-01')])
    expect(moved).toEqual([entry('moved/a', '2026-05-01')])
    const httpAgain = entry('a', '2026-06-01', { url: 'http://www.a.example/a/' })
    expect(record(recorded, [httpAgain])).toMatchObject([{ id: ID }])
  })

  it('of something else altogether is told from what is recorded, also when that is gone', () => {
    const recorded = record([entry('a', '2026-05-01')], [entry('b', '2026-05-02')])
    expect(titles(recorded)).toEqual(['a', 'b'])
    expect(record(recorded, [entry('b', '2026-05-02', { title: 'B' })])).toHaveLength(2)
  })

  it('that moved is not lost to a planet that shows the old page', () => {
    const copy = entry('a', '2026-05-01', { origin: PLANET })
    const recorded = record([], [entry('a', '2026-05-01')])
    const moved = record(recorded, [copy], [entry('moved/a', '2026-05-01')])
    expect(moved.find(({ id }) => id === ID)).toEqual(entry('moved/a', '2026-05-01'))
    expect(record(moved, [copy], [entry('moved/a', '2026-05-01')])).toEqual(moved)
  })

  it('and its page are one entry, whichever feed shows it', () => {
    const copy = entry('a', '2020-01-01', { origin: PLANET, title: 'Mine now' })
    expect(record([], [copy], [entry('a', '2026-05-01')])).toEqual([entry('a', '2026-05-01')])
  })

  it('goes to whose page it is before who is configured first', () => {
    const copy = entry('x', '2026-04-30', { origin: PLANET, url: 'https://planet.example/x' })
    expect(idsOf([], [[copy], [entry('a', '2026-05-01')]])).toEqual([[expect.stringMatching(OWN_ID)], [ID]])
    const tag = { id: 'feed:tag:a.example,2026:1' }
    expect(idsOf([], [[{ ...copy, ...tag }], [entry('a', '2026-05-01', tag)]])[1]).toEqual([tag.id])
  })

  it('that ends in what looks like a hash is no other’s', () => {
    const id = `${ID}#0123abcd`
    const recorded = [entry('a#0123abcd', '2026-05-01', { id })]
    expect(
      record(recorded, [entry('a', '2026-05-01'), entry('a#0123abcd', '2026-05-01', { id })]),
    ).toHaveLength(2)
  })
})

describe('what cannot be told apart', () => {
  const HOME = { url: 'https://a.example/' }

  it('is left out and counted, and the one that is recorded is whole', () => {
    const [a, b, c] = [
      entry('a', '2026-05-01', { ...HOME, description: 'of a' }),
      entry('b', '2026-05-02', { ...HOME, tags: ['b'] }),
      entry('c', '2026-05-03', HOME),
    ]
    expect(tellApart([], [[c, b, a, a]])).toEqual([{ contributions: [a, a], leftOut: 2 }])
    expect(tellApart([a], [[b, a]])).toEqual([{ contributions: [a], leftOut: 1 }])
    // What was recorded slid out: nothing of the others is mixed into it.
    expect(tellApart([a], [[c, b]])).toEqual([{ contributions: [], leftOut: 2 }])
  })

  it('is also what one feed shows of one day', () => {
    const [a, b] = [entry('a', '2026-05-01'), entry('b', '2026-05-01', { date: '2026-05-01T20:00:00Z' })]
    expect(tellApart([], [[b, a]])).toEqual([{ contributions: [a], leftOut: 1 }])
    expect(tellApart([a], [[b]])).toEqual([{ contributions: [], leftOut: 1 }])
  })

  it('is not what a feed gives twice', () => {
    const a = entry('a', '2026-05-01')
    expect(tellApart([], [[a, { ...a, url: 'https://a.example/a?again' }]])).toMatchObject([{ leftOut: 0 }])
  })
})

const FEEDS = [BLOG, NEWS, PLANET]
const things = fc.array(
  fc.record({
    origin: fc.constantFrom(...FEEDS),
    id: fc.constantFrom(ID, 'feed:https://a.example/x', 'feed:urn:x'),
    title: fc.constantFrom('T', 'U'),
    url: fc.constantFrom('a', 'b', 'c', 'd').map((path) => `https://a.example/${path}`),
    date: fc.constantFrom('2026-05-01', '2026-05-02T01:00:00Z', '2026-05-02T23:00:00Z', '2026-05-03'),
    type: fc.constant('blog-post' as const),
  }),
  { maxLength: 8 },
)
const byFeed = (entries: readonly Contribution[]) =>
  FEEDS.map((origin) => entries.filter((one) => one.origin === origin))

describe('whatever is given', () => {
  it('two that are different never have one id, and nobody’s words are mixed', () => {
    fc.assert(
      fc.property(things, (all) => {
        const told = tellApart([], byFeed(all)).flatMap(({ contributions }) => contributions)
        const words = new Set(
          all.map(({ title, date, url, origin }) => JSON.stringify([title, date, url, origin])),
        )
        for (const { title, date, url, origin } of record([], ...byFeed(all)))
          expect(words).toContain(JSON.stringify([title, date, url, origin]))
        for (const a of told) for (const b of told) expect(a.id === b.id && isOther(a, b)).toBe(false)
      }),
      { numRuns: many(1000) },
    )
  })

  it('nothing is lost that is not counted', () => {
    fc.assert(
      fc.property(things, things, (before, all) => {
        const recorded = record([], ...byFeed(before))
        const told = tellApart(recorded, byFeed(all))
        told.forEach(({ contributions, leftOut }, index) => {
          const given = byFeed(all)[index] as Contribution[]
          const kept = new Set(contributions.map(({ title, date }) => `${title} ${date.slice(0, 10)}`))
          const lost = given.filter(({ title, date }) => !kept.has(`${title} ${date.slice(0, 10)}`))
          if (lost.length > 0) expect(leftOut).toBeGreaterThan(0)
        })
        const ids = new Set(record(recorded, ...byFeed(all)).map(({ id }) => id))
        for (const { id } of recorded) expect(ids).toContain(id)
      }),
      { numRuns: many(1000) },
    )
  })

  it('the same given again changes nothing, in whatever order its entries stand', () => {
    fc.assert(
      fc.property(things, fc.nat(), (all, seed) => {
        const recorded = record([], ...byFeed(all))
        const turn = all.length === 0 ? 0 : seed % all.length
        const shuffled = [...all.slice(turn), ...all.slice(0, turn)].reverse()
        expect(record([], ...byFeed(shuffled))).toEqual(recorded)
        expect(record(recorded, ...byFeed(all))).toEqual(recorded)
        expect(record(recorded, ...byFeed(shuffled))).toEqual(recorded)
      }),
      { numRuns: many(1000) },
    )
  })

  it('what moves about comes to rest, and no two share an id or a page on the way', () => {
    fc.assert(
      fc.property(things, things, things, (before, between, all) => {
        let recorded = record(record([], ...byFeed(before)), ...byFeed(between))
        // A page that one thing left may be another's a run later.
        for (let run = 0; run < 3; run++) recorded = record(recorded, ...byFeed(all))
        expect(record(recorded, ...byFeed(all))).toEqual(recorded)
        const pages = recorded.map(({ id, url }) => `${id.replace(/#.*/, '')} ${url}`)
        expect(new Set(pages).size).toBe(pages.length)
      }),
      { numRuns: many(1000) },
    )
  })

  it('ids stay when a feed fails, entries slide out, or the feeds change places', () => {
    fc.assert(
      fc.property(things, fc.array(fc.boolean()), fc.nat(2), (all, keep, failing) => {
        // What cannot be told apart may be, when there is less of it.
        const days = Map.groupBy(all, ({ origin, id, date }) => `${origin} ${id} ${date.slice(0, 10)}`)
        fc.pre([...days.values()].every((same) => new Set(same.map(({ url }) => url)).size === 1))
        fc.pre(tellApart([], byFeed(all)).every(({ leftOut }) => leftOut === 0))
        const recorded = record([], ...byFeed(all))
        const left = byFeed(all.filter((_, index) => keep[index] ?? true))
        const ids = (entries: readonly Contribution[]) => entries.map(({ id }) => id).sort()
        const partly = record(
          recorded,
          ...left.map((entries, index) => (index === failing ? [] : entries)).reverse(),
        )
        expect(ids(partly)).toEqual(ids(recorded))
        expect(ids(record(partly, ...byFeed(all)))).toEqual(ids(recorded))
      }),
      { numRuns: many(1000) },
    )
  })
})
