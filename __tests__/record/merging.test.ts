import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER, isEmpty, type Ledger, mergeLedgers } from '../../src/record/ledger.ts'
import { mergeContributions, mirror } from './with-kinds.ts'

const POST: Contribution = {
  ...{ id: 'feed:1', origin: 'feed:https://a.example/feed', type: 'blog-post', title: 'One' },
  ...{ url: 'https://a.example/1', date: '2026-05-01T10:00:00Z' },
}
const PULL: Contribution = {
  ...{
    id: 'github:1',
    origin: 'github:ada',
    type: 'pull-request',
    title: 'A fix',
    date: '2026-05-01T10:00:00Z',
  },
}
/** Who shows the post of another. */
const PLANET = 'feed:https://planet.example/rss'

const metric = (value: number, day: string) => ({ value, 'as-of': day })
const merge = (known: Contribution, ...read: readonly Contribution[]) =>
  mergeContributions([known], read, true).contributions[0]

describe('what is read of a recorded entry by its own source', () => {
  it('takes back that it is private, and that it was landed', () => {
    const known = { ...PULL, private: true, landed: 'Merged', description: 'Kept' }
    expect(merge(known, PULL)).toEqual({ ...PULL, description: 'Kept' })
    expect(merge(known, { ...PULL, private: true, landed: 'Merged' })).toBe(known)
  })

  it('has another date where what was landed is merged in the end, and nowhere else', () => {
    const later = { ...PULL, date: '2026-05-09T10:00:00Z' }
    expect(merge({ ...PULL, landed: 'Merged' }, later)?.date).toBe(later.date)
    expect(merge({ ...PULL, landed: 'Merged' }, { ...later, landed: 'Merged' })?.date).toBe(PULL.date)
    expect(merge(PULL, later)?.date).toBe(PULL.date)
    expect(merge({ ...PULL, landed: 'Merged' }, { ...later, origin: 'github:eve' })?.date).toBe(PULL.date)
  })

  it('has no tags where an empty list says so, and the known ones where nothing does', () => {
    const known = { ...POST, tags: ['a'] }
    expect(merge(known, { ...POST, tags: [] })).toEqual(POST)
    expect(merge(known, POST)).toBe(known)
    expect(mergeContributions([], [{ ...POST, tags: [] }], true).contributions).toEqual([POST])
  })

  it('has the number of its lines as soon as it is known, and keeps it', () => {
    expect(merge(PULL, { ...PULL, lines: 12 })).toEqual({ ...PULL, lines: 12 })
    expect(merge({ ...PULL, lines: 12 }, { ...PULL, lines: 0 })).toEqual({ ...PULL, lines: 0 })
    const known = { ...PULL, lines: 12 }
    expect(merge(known, PULL)).toBe(known)
    expect(mergeContributions([PULL], [known], true)).toMatchObject({ added: [], updated: [] })
  })

  it('has another day where its reactions are more or fewer, but not where they are as many', () => {
    const counted = (reactions: number, views: number, day: string) => ({
      ...PULL,
      metrics: { reactions: metric(reactions, day), views: metric(views, day) },
    })
    const known = counted(7, 9, '2026-05-02')
    const metricsAfter = (reactions: number, views: number) =>
      merge(known, counted(reactions, views, '2026-05-09'))?.metrics
    expect(metricsAfter(8, 9)).toEqual(counted(8, 9, '2026-05-09').metrics)
    expect(metricsAfter(6, 9)).toEqual(counted(6, 9, '2026-05-09').metrics)
    expect(metricsAfter(7, 9)).toEqual({
      ...{ reactions: metric(7, '2026-05-02'), views: metric(9, '2026-05-09') },
    })
    const none = merge({ ...PULL, metrics: { reactions: metric(0, '2026-05-02') } }, PULL)
    expect(none?.metrics).toEqual({ reactions: metric(0, '2026-05-02') })
    expect(merge(PULL, counted(7, 9, '2026-05-09'))?.metrics).toEqual(counted(7, 9, '2026-05-09').metrics)
  })

  it('says nothing against the title by one that is its address', () => {
    expect(merge(POST, { ...POST, title: 'https://a.example/1' })).toBe(POST)
  })

  it('has the container of now, with what only the file knows of it', () => {
    const known = { ...POST, container: { name: 'A', url: 'https://a.example/' } }
    expect(merge(known, { ...POST, container: { name: 'B' } })?.container).toEqual({
      ...{ name: 'B', url: 'https://a.example/' },
    })
    expect(merge(known, { ...POST, origin: PLANET, container: { name: 'B' } })).toBe(known)
  })
})

describe('what another source says of a recorded entry', () => {
  const site = { ...POST, origin: 'feed:https://a.example/atom' }

  it('fills in what is missing, but neither numbers nor authors of what is not its own', () => {
    const told = { description: 'Told', authors: ['Ada'], metrics: { views: metric(5, '2026-05-02') } }
    expect(merge(POST, { ...POST, ...told, origin: PLANET })).toEqual({ ...POST, description: 'Told' })
    expect(merge(POST, { ...site, ...told })).toEqual({ ...POST, ...told })
  })

  it('counts of what both know where it is as much its own', () => {
    const counted = (entry: Contribution, views: number) => ({
      ...entry,
      metrics: { views: metric(views, '2026-05-02') },
    })
    expect(merge(counted(POST, 1), counted(site, 2))?.metrics?.views?.value).toBe(2)
    expect(merge(counted(POST, 1), counted({ ...POST, origin: PLANET }, 2))?.metrics?.views?.value).toBe(1)
  })

  it('counts nothing of what is neither’s own, and nothing by who knows less', () => {
    const counted = (entry: Contribution, views: number) => ({
      ...entry,
      metrics: { views: metric(views, '2026-05-02') },
    })
    const viewsAfter = (known: Contribution, read: Contribution) =>
      merge(counted(known, 1), counted(read, 2))?.metrics?.views?.value
    const strangers = ['x', 'y'].map((name) => ({ ...POST, origin: `feed:https://${name}.example/rss` }))
    expect(viewsAfter(strangers[0] as Contribution, strangers[1] as Contribution)).toBe(1)
    // A feed that is served from elsewhere, and says whose pages it shows.
    const served = { ...POST, origin: 'feed:https://feeds.feedburner.com/ada' }
    const container = { name: 'Ada', url: 'https://a.example/' }
    expect(viewsAfter({ ...POST, container }, { ...served, container })).toBe(1)
  })

  it('makes an entry of what nobody else shows, once for all that show it', () => {
    const strangers = ['x', 'y'].map((name) => ({
      ...POST,
      origin: `feed:https://${name}.example/rss`,
      title: name,
    }))
    const merged = mergeContributions([], strangers, true)
    expect(merged.contributions).toMatchObject([{ title: 'x', origin: 'feed:https://x.example/rss' }])
    expect([merged.added.length, merged.updated.length]).toEqual([1, 0])
  })
})

describe('the kind of a video', () => {
  const CHANNEL = 'youtube:UC1'
  const FEED = 'feed:https://www.youtube.com/feeds/videos.xml?channel_id=UC1'
  const video = (type: Contribution['type'], origin: string): Contribution => ({
    ...{ id: 'youtube:a', origin, type, title: 'T', date: '2026-05-01' },
    url: 'https://www.youtube.com/watch?v=a',
  })

  it.each([
    ['video', 'short', 'short', 'short', 'video'],
    ['video', 'livestream', 'livestream', 'livestream', 'video'],
    ['video', 'article', 'article', 'video', 'video'],
    ['short', 'video', 'short', 'short', 'short'],
    ['livestream', 'video', 'livestream', 'livestream', 'livestream'],
    ['short', 'livestream', 'livestream', 'short', 'short'],
    ['livestream', 'short', 'short', 'livestream', 'livestream'],
    ['short', 'article', 'article', 'short', 'short'],
    ['article', 'video', 'video', 'article', 'article'],
    ['article', 'short', 'short', 'article', 'article'],
  ] as const)(
    'recorded as %s and given as %s is, by who recorded it, who knows as well, and others: %s, %s, %s',
    (known, read, ...expected) => {
      const origins = [CHANNEL, FEED, PLANET]
      const types = origins.map((origin) => merge(video(known, CHANNEL), video(read, origin))?.type)
      expect(types).toEqual(expected)
    },
  )
})

it('readers see no other day where what was landed is merged in the end', () => {
  const merged = { ...PULL, date: '2026-05-09T10:00:00Z' }
  expect(mergeContributions([{ ...PULL, landed: 'Merged' }], [merged], true)).toEqual({
    ...{ contributions: [merged], added: [], updated: [] },
  })
})

it('readers see another day only where another source has corrected it', () => {
  const stranger = { ...POST, origin: PLANET, date: '2026-04-01' }
  expect(mergeContributions([stranger], [POST], true).updated).toHaveLength(1)
  expect(mergeContributions([{ ...stranger, date: POST.date }], [POST], true).updated).toEqual([])
  const more = { ...POST, description: 'More' }
  expect(mergeContributions([POST], [more], true)).toEqual({ contributions: [more], added: [], updated: [] })
  for (const one of [
    { url: 'https://a.example/2' },
    { type: 'article' as const },
    { container: { name: 'A' } },
  ])
    expect(mergeContributions([POST], [{ ...POST, ...one }], true).updated).toHaveLength(1)
  const placed = { ...POST, container: { name: 'A' } }
  const moved = { ...POST, container: { name: 'A', url: 'https://a.example/' } }
  expect(mergeContributions([placed], [moved], true).updated).toEqual([moved])
})

it('what is new and what is changed stands newest first', () => {
  const [old, young] = ['2026-01-01', '2026-02-01'].map((date) => ({ ...POST, id: date, date })) as [
    ...[Contribution, Contribution],
  ]
  expect(mergeContributions([], [old, young], true).added).toEqual([young, old])
  const renamed = [old, young].map((entry) => ({ ...entry, title: 'Two' }))
  expect(mergeContributions([old, young], renamed, true).updated).toEqual(renamed.toReversed())
})

describe('entries of the configuration file', () => {
  const manual = (id: string, more: Partial<Contribution> = {}): Contribution => ({
    ...{ id: `manual:${id}`, origin: 'manual', type: 'talk', title: id, date: '2026-05-01' },
    ...more,
  })

  it('are what the file says, with keys that are not ours, and leave with it', () => {
    const recorded = [POST, { ...manual('a', { role: 'speaker' }), 'x-mine': 1 } as Contribution, manual('b')]
    const merged = mirror(recorded, [manual('a'), manual('c')])
    expect(merged).toEqual({
      contributions: [{ ...manual('a'), 'x-mine': 1 }, manual('c'), POST],
      ...{ added: [manual('c')], updated: [] },
    })
    const renamed = manual('a', { title: 'Another' })
    expect(mirror([manual('a')], [renamed])).toEqual({
      ...{ contributions: [renamed], added: [], updated: [renamed] },
    })
  })

  it('take nothing from an entry of another origin that has their id', () => {
    const taken = { ...POST, id: 'manual:a', 'x-mine': 1 } as Contribution
    expect(mirror([taken], [manual('a')]).added).toEqual([manual('a')])
  })
})

describe('two records', () => {
  const ledger = (refreshed: string | undefined, more: Partial<Ledger> = {}): Ledger => ({
    ...EMPTY_LEDGER,
    ...(refreshed !== undefined && { refreshed }),
    ...more,
  })
  const titled = (title: string) => ({ contributions: [{ ...POST, title }] })

  it.each([
    ['the later', '2026-05-02', '2026-05-01', 'a'],
    ['the later, wherever it stands', '2026-05-01', '2026-05-02', 'b'],
    ['the second of one day', '2026-05-01', '2026-05-01', 'b'],
    ['the one that has a day', '2026-05-01', undefined, 'a'],
    ['the one that has a day, wherever it stands', undefined, '2026-05-01', 'b'],
  ])('differ: %s is right', (_, first, second, title) => {
    const merged = mergeLedgers(ledger(first, titled('a')), ledger(second, titled('b')))
    expect(merged.contributions).toEqual([{ ...POST, title }])
    expect(merged.refreshed).toBe(title === 'a' ? first : second)
  })

  it('have together what either has, newest first', () => {
    const other = { ...POST, id: 'feed:2', date: '2026-06-01' }
    const merged = mergeLedgers(
      ledger('2026-05-01', { contributions: [POST], name: 'Ada', sources: { a: {} } }),
      ledger('2026-05-02', { contributions: [other], sources: { b: {} } }),
    )
    expect(merged).toMatchObject({ contributions: [other, POST], name: 'Ada', sources: { a: {}, b: {} } })
  })

  it('have each number as it was read last', () => {
    const counted = (views: ReturnType<typeof metric>, more = {}) => ({
      contributions: [{ ...POST, metrics: { views, ...more } }],
    })
    const [early, late] = [metric(9, '2026-05-01'), metric(3, '2026-05-02')]
    const of = (a: Partial<Ledger>, b: Partial<Ledger>) =>
      mergeLedgers(ledger('2026-05-01', a), ledger('2026-05-02', b)).contributions[0]?.metrics
    expect(of(counted(late), counted(early))).toEqual({ views: late })
    expect(of(counted(early), counted(late))).toEqual({ views: late })
    expect(of(counted(early), counted(metric(8, '2026-05-01')))).toEqual({ views: metric(8, '2026-05-01') })
    expect(of(counted(early, { score: early }), counted(late, { copies: late }))).toEqual({
      ...{ views: late, score: early, copies: late },
    })
    expect(of({ contributions: [POST] }, { contributions: [POST] })).toBeUndefined()
    expect(of({ contributions: [POST] }, counted(late))).toEqual({ views: late })
    expect(of(counted(late), { contributions: [POST] })).toEqual({ views: late })
  })

  it('know of each source what was read last', () => {
    const known = (day: string | undefined, note: string) => ({
      sources: { s: { ...(day !== undefined && { 'last-success': day }), notes: [note] } },
    })
    const noteOf = (first: string | undefined, second: string | undefined) =>
      mergeLedgers(ledger('2026-05-01', known(first, 'a')), ledger('2026-05-02', known(second, 'b'))).sources
        .s?.notes
    expect(noteOf('2026-05-02', '2026-05-01')).toEqual(['a'])
    expect(noteOf('2026-05-01', '2026-05-02')).toEqual(['b'])
    expect(noteOf('2026-05-01', '2026-05-01')).toEqual(['b'])
    expect(noteOf('2026-05-01', undefined)).toEqual(['a'])
    expect(noteOf(undefined, undefined)).toEqual(['b'])
  })

  it('that gave another thing the same id have both, if it is a feed’s', () => {
    const other = { ...POST, title: 'Two', url: 'https://a.example/2', date: '2026-05-02' }
    const idsOf = (id: string) =>
      mergeLedgers(
        ledger('2026-05-01', { contributions: [{ ...POST, id }] }),
        ledger('2026-05-02', { contributions: [{ ...other, id }] }),
      ).contributions.map((entry) => entry.id)
    expect(idsOf('feed:1')).toEqual([expect.stringMatching(/^feed:1#[0-9a-f]{8}$/), 'feed:1'])
    expect(idsOf('youtube:1')).toEqual(['youtube:1'])
  })
})

it('a record is empty without a day and without entries', () => {
  expect(isEmpty(EMPTY_LEDGER)).toBe(true)
  expect(isEmpty({ ...EMPTY_LEDGER, refreshed: '2026-05-01' })).toBe(false)
  expect(isEmpty({ ...EMPTY_LEDGER, contributions: [POST] })).toBe(false)
})
