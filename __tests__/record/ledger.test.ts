import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Contribution, compareContributions, TYPES } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER, type Ledger, mergeLedgers } from '../../src/record/ledger.ts'
import { LedgerError, parseLedger, serialiseLedger } from '../../src/record/ledger-file.ts'
import { recordReading } from '../../src/record/source-record.ts'
import { toLine } from '../../src/record/text.ts'
import { mergeContributions } from './with-kinds.ts'

const POST: Contribution = {
  id: 'feed:https://a.example/1',
  origin: 'feed:https://a.example/feed',
  type: 'blog-post',
  title: 'One',
  url: 'https://a.example/1',
  date: '2026-05-01T10:00:00Z',
}

const contributions = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 12 }).map((number) => `feed:${number}`),
    origin: fc.constantFrom('feed:https://a.example/', 'feed:https://b.example/', 'youtube:UC1'),
    type: fc.constantFrom(...TYPES),
    title: fc.string({ minLength: 1, unit: 'binary' }).map((text) => toLine(text) || 'T'),
    date: fc.constantFrom('2026-05-01', '2026-05-01T23:59:59Z', '2026-04-30T00:00:00Z', '2025-01-01'),
    metrics: fc.record({ views: fc.record({ value: fc.nat(), 'as-of': fc.constant('2026-05-02') }) }),
  }) satisfies fc.Arbitrary<Contribution>,
)

const merge = (recorded: readonly Contribution[], harvested: readonly Contribution[]) =>
  mergeContributions(recorded, harvested, true).contributions

describe('merging', () => {
  it('loses no id and invents none', () => {
    fc.assert(
      fc.property(contributions, contributions, (recorded, harvested) => {
        const before = merge([], recorded)
        const ids = new Set(merge(before, harvested).map(({ id }) => id))
        expect(ids).toEqual(new Set([...before, ...harvested].map(({ id }) => id)))
      }),
    )
  })

  it('changes nothing when the same is harvested again', () => {
    fc.assert(
      fc.property(contributions, contributions, (recorded, harvested) => {
        const once = merge(merge([], recorded), harvested)
        const twice = mergeContributions(once, harvested, true)
        expect(twice.contributions).toEqual(once)
        expect(twice.added).toEqual([])
      }),
      { examples: [[[], []]] },
    )
  })

  it('does not depend on the order of what is recorded', () => {
    fc.assert(
      fc.property(contributions, contributions, (recorded, harvested) => {
        const before = merge([], recorded)
        expect(merge(before.toReversed(), harvested)).toEqual(merge(before, harvested))
      }),
    )
  })

  it('tells additions and changes that a reader sees, and no others', () => {
    const known = { ...POST, metrics: { views: { value: 1, 'as-of': '2026-05-02' } } }
    const read = { ...POST, description: 'new', metrics: { views: { value: 2, 'as-of': '2026-05-09' } } }
    expect(mergeContributions([known], [read], true)).toMatchObject({
      added: [],
      updated: [],
      contributions: [read],
    })
    expect(mergeContributions([known], [{ ...POST, title: 'Two' }], true).updated).toMatchObject([
      { title: 'Two' },
    ])
    expect(mergeContributions([known], [{ ...POST, container: { name: 'A' } }], true).updated).toHaveLength(1)
    expect(mergeContributions([], [POST], true).added).toEqual([POST])
  })

  it('keeps the first date, fields that are no longer told, and keys it does not know', () => {
    const known = { ...POST, tags: ['a'], 'x-note': 'mine' }
    const [merged] = merge([known], [{ ...POST, title: 'Two', date: '2026-11-01T00:00:00Z' }])
    expect(merged).toEqual({ ...known, title: 'Two' })
  })

  it('lets another origin complete an entry but not rewrite it', () => {
    const video: Contribution = {
      ...POST,
      id: 'youtube:v',
      origin: 'youtube:UC1',
      type: 'short',
      title: 'Mine',
    }
    const listed: Contribution = {
      ...video,
      origin: 'feed:x',
      type: 'video',
      title: 'New video: Mine',
      tags: ['x'],
    }
    expect(merge([video], [listed])).toEqual([{ ...video, tags: ['x'] }])
  })

  describe('of what is one source’s own', () => {
    const VIDEO: Contribution = {
      ...POST,
      ...{ id: 'youtube:v', origin: 'youtube:UC1', type: 'video', title: 'Mine' },
      ...{ url: 'https://www.youtube.com/watch?v=v', container: { name: 'Ada' } },
      metrics: { views: { value: 7, 'as-of': '2026-05-02' } },
    }
    const STRANGER: Contribution = {
      ...VIDEO,
      ...{ origin: 'feed:https://planet.example/rss', type: 'short', title: 'Mine now', date: '2020-01-01' },
      ...{ container: { name: 'Planet' }, authors: ['Mallory'], description: 'Theirs' },
      metrics: { views: { value: 1_000_000, 'as-of': '2026-05-02' } },
    }
    const PAGE: Contribution = { ...POST, description: 'Mine' }
    const COPY: Contribution = {
      ...POST,
      ...{ origin: 'feed:https://planet.example/rss', title: 'Mine now', date: '2020-01-01', tags: ['x'] },
    }

    it.each([
      ['YouTube’s video', VIDEO, STRANGER],
      ['a site’s page', PAGE, COPY],
    ])('%s: it corrects any other, whatever came first', (_, own, other) => {
      const { tags: _tags, description: _description, ...word } = own
      for (const order of [
        [own, other],
        [other, own],
      ])
        expect(merge([], order)).toMatchObject([word])
      // It was down once, and the record holds the other's word.
      const [corrected] = merge([{ ...other, 'x-note': 'mine' } as Contribution], [own])
      expect(corrected).toEqual({ ...own, 'x-note': 'mine' })
      expect(merge([own], [other])).toMatchObject([word])
      expect(mergeContributions([other], [own], true).updated).toHaveLength(1)
    })

    it('what does not count takes nothing over', () => {
      const isOther = ({ origin }: Contribution) => origin === COPY.origin
      expect(mergeContributions([COPY], [PAGE], true, isOther).contributions).toMatchObject([
        { origin: COPY.origin, title: COPY.title },
      ])
    })

    it('it is so whatever order all stand in', () => {
      const words = fc.constantFrom(VIDEO, STRANGER, PAGE, COPY, {
        ...STRANGER,
        origin: 'feed:https://b.example/',
      })
      fc.assert(
        fc.property(fc.array(words), fc.array(words), (recorded, harvested) => {
          const before = merge([], recorded)
          const after = merge(before, harvested)
          expect(merge(after, harvested)).toEqual(after)
          for (const own of [VIDEO, PAGE].filter((word) => [...before, ...harvested].includes(word)))
            expect(after.find(({ id }) => id === own.id)).toMatchObject({
              ...{ origin: own.origin, title: own.title, date: own.date, type: own.type },
              ...(own.metrics && { metrics: own.metrics }),
            })
        }),
      )
    })
  })

  it('replaces a guessed kind by a known one and never the other way', () => {
    const video: Contribution = { ...POST, type: 'video' }
    expect(merge([video], [{ ...video, type: 'livestream' }])).toMatchObject([{ type: 'livestream' }])
    expect(merge([{ ...video, type: 'livestream' }], [video])).toMatchObject([{ type: 'livestream' }])
  })

  it('lets nobody but its own origin say of what kind a recorded entry is', () => {
    const elsewhere = { ...POST, origin: 'feed:https://planet.example/rss', type: 'article' } as const
    expect(merge([POST], [elsewhere])).toEqual([POST])
    // Another feed of the same site, which knows as well as the first.
    expect(merge([POST], [{ ...elsewhere, origin: 'feed:https://a.example/atom' }])).toEqual([POST])
    expect(merge([POST], [{ ...POST, type: 'article' }])).toMatchObject([{ type: 'article' }])
  })

  it('leaves recorded metrics alone for a day that is past', () => {
    const views = (value: number) => ({ ...POST, metrics: { views: { value, 'as-of': '2026-05-02' } } })
    expect(mergeContributions([views(1)], [views(2)], false).contributions).toEqual([views(1)])
    expect(mergeContributions([POST], [views(2)], false).contributions).toEqual([views(2)])
  })
})

describe('two branches', () => {
  const ledger = (refreshed: string, entry: Contribution): Ledger => ({
    ...EMPTY_LEDGER,
    refreshed,
    contributions: [entry],
  })

  it('that gave one id to two things keep both', () => {
    const other = { ...POST, title: 'Two', url: 'https://a.example/2', date: '2026-05-02' }
    const { contributions: both } = mergeLedgers(ledger('2026-05-01', POST), ledger('2026-05-02', other))
    expect(both.map(({ title }) => title).sort()).toEqual(['One', 'Two'])
    expect(both.find(({ id }) => id === POST.id)).toEqual(POST)
    const moved = { ...POST, url: 'https://a.example/one' }
    expect(mergeLedgers(ledger('2026-05-01', POST), ledger('2026-05-02', moved)).contributions).toEqual([
      moved,
    ])
  })
})

describe('what only the file knows', () => {
  it('survives a merge, however deep it stands', () => {
    const known = {
      ...POST,
      container: { name: 'A', 'x-c': 1 },
      metrics: { views: { value: 1, 'as-of': '2026-05-01', 'x-m': 2 } },
    }
    const read = {
      ...POST,
      container: { name: 'B' },
      metrics: { views: { value: 3, 'as-of': '2026-05-09' } },
    }
    expect(merge([known], [read])).toEqual([
      {
        ...POST,
        container: { name: 'B', 'x-c': 1 },
        metrics: { views: { value: 3, 'as-of': '2026-05-09', 'x-m': 2 } },
      },
    ])
  })
})

describe('the file', () => {
  it('is the same bytes after it was read', () => {
    fc.assert(
      fc.property(contributions, (all) => {
        const ledger: Ledger = { ...EMPTY_LEDGER, refreshed: '2026-05-02', contributions: merge([], all) }
        const text = serialiseLedger(ledger)
        expect(serialiseLedger(parseLedger(text))).toBe(text)
      }),
    )
  })

  it('has one contribution a line, keys in their order, a final newline', () => {
    const shuffled = {
      zeta: 1,
      title: 'One',
      alpha: { b: 1 },
      date: POST.date,
      type: POST.type,
      origin: POST.origin,
      id: POST.id,
    }
    const text = serialiseLedger({
      version: 1,
      refreshed: '2026-05-02',
      sources: { b: { 'last-success': '2026-05-02', 'complete-since': '2026-01-01' }, a: {} },
      contributions: [shuffled as Contribution],
    })
    expect(text).toBe(`{
  "version": 1,
  "refreshed": "2026-05-02",
  "sources": {
    "a": {},
    "b": {"complete-since":"2026-01-01","last-success":"2026-05-02"}
  },
  "contributions": [
    {"id":"feed:https://a.example/1","origin":"feed:https://a.example/feed","type":"blog-post","title":"One","date":"2026-05-01T10:00:00Z","alpha":{"b":1},"zeta":1}
  ]
}
`)
  })

  it('mends order and entries that stand twice, and keeps keys it does not know', () => {
    const file = {
      'x-top': true,
      version: 1,
      sources: { s: { 'x-source': 1 } },
      contributions: [
        POST,
        { ...POST, title: 'Twice', tags: ['kept'] },
        { ...POST, id: 'newer', date: '2026-05-01' },
      ],
    }
    const ledger = parseLedger(JSON.stringify(file))
    expect(ledger.contributions).toEqual([
      { ...POST, id: 'newer', date: '2026-05-01' },
      { ...POST, tags: ['kept'] },
    ])
    expect(serialiseLedger(ledger)).toContain('"x-top": true')
    expect(serialiseLedger(ledger)).toContain('"s": {"x-source":1}')
  })

  it.each([
    ['', /it is not JSON/],
    ['{"version": 1,\n<<<<<<< HEAD\n', /it is not JSON/],
    ['[]', /holds no JSON object/],
    ['{"version": 2, "contributions": []}', /its version is 2/],
    ['{"version": 1}', /"contributions" is not a list/],
    ['{"version": 1, "refreshed": "2026-13-01", "contributions": []}', /"refreshed" is not a day/],
    [
      '{"version": 1, "sources": {"a": {"last-success": "yesterday"}}, "contributions": []}',
      /"a" → "last-success" is not a day/,
    ],
    [
      JSON.stringify({ version: 1, contributions: [POST, { ...POST, title: '' }] }),
      /entry 2 of "contributions" \("feed:https:\/\/a.example\/1"\) has no "title"/,
    ],
    [
      JSON.stringify({ version: 1, contributions: [{ ...POST, type: 'tweet' }] }),
      /the unknown "type" "tweet"/,
    ],
    [JSON.stringify({ version: 1, contributions: [{ ...POST, date: '1 May' }] }), /a "date" that is neither/],
    [
      JSON.stringify({ version: 1, contributions: [{ ...POST, metrics: { views: 7 } }] }),
      /the metric "views" without a "value"/,
    ],
  ])('that cannot be a ledger is refused: %s', (text, message) => {
    expect(() => parseLedger(text)).toThrow(LedgerError)
    expect(() => parseLedger(text)).toThrow(message)
  })
})

describe('order', () => {
  it('is newest first, a bare day at its end, then by id', () => {
    const entry = (id: string, date: string): Contribution => ({ ...POST, id, date })
    const sorted = [
      entry('a', '2026-05-01T23:59:58Z'),
      entry('b', '2026-05-01'),
      entry('c', '2026-05-02T00:00:00Z'),
      entry('B', '2026-05-01'),
    ]
      .sort(compareContributions)
      .map(({ id }) => id)
    expect(sorted).toEqual(['c', 'B', 'b', 'a'])
  })
})

describe('completeness', () => {
  const known = { 'complete-since': '2026-01-01', 'last-success': '2026-06-01' }

  it.each([
    ['reaches back to the last reading: as far as before', '2026-05-20', '2026-01-01'],
    ['reaches back further than before', '2025-12-01', '2025-12-01'],
    ['leaves a gap since the last reading', '2026-06-05', '2026-06-05'],
  ])('a reading that %s', (_, completeSince, expected) => {
    const reading = { notes: [], ...(completeSince && { completeSince }) }
    expect(recordReading(known, reading, '2026-06-10')).toEqual({
      'complete-since': expected,
      'last-success': '2026-06-10',
    })
  })

  it('begins with the first reading', () => {
    const reading = { notes: [], completeSince: '2026-06-01' }
    const first = { 'complete-since': '2026-06-01', 'last-success': '2026-06-10' }
    expect(recordReading(undefined, reading, '2026-06-10')).toEqual(first)
    expect(recordReading({ 'first-tried': '2026-06-02' }, reading, '2026-06-10')).toEqual(first)
    // What was read before, and proved nothing then.
    expect(recordReading({ 'last-success': '2026-06-09' }, reading, '2026-06-10')).toEqual(first)
  })

  it.each([
    ['on the day of the last reading', '2026-06-01', '2026-01-01'],
    ['a day later, which leaves a gap', '2026-06-02', '2026-06-02'],
  ])('of a reading that begins %s, on %s, reaches back to %s', (_, completeSince, expected) => {
    const reading = { notes: [], completeSince }
    expect(recordReading(known, reading, '2026-06-10')['complete-since']).toBe(expected)
  })

  it('is what the later of two readings on one day proves', () => {
    expect(recordReading(known, { notes: ['later'] }, '2026-06-01')).toEqual({
      'last-success': '2026-06-01',
      notes: ['later'],
    })
  })

  it.each([
    ['the first that is known', '2026-01-01', '2025-06-01'],
    ['the one before, which leaves a gap', '2025-12-31', '2026-01-01'],
  ])('after a reading for a day in the past, %s, on %s, reaches back to %s', (_, day, expected) => {
    const reading = { notes: [], completeSince: '2025-06-01' }
    expect(recordReading(known, reading, day)['complete-since']).toBe(expected)
  })

  it('is not claimed after a reading that proves nothing, as of an empty feed', () => {
    expect(recordReading(known, { notes: [] }, '2026-06-10')).toEqual({ 'last-success': '2026-06-10' })
  })

  it('is not claimed after a reading that gave less than there is', () => {
    const reading = { completeSince: '2026-01-01', isPartial: true, notes: ['61 of 62 found'] }
    expect(recordReading(known, reading, '2026-06-10')).toEqual({
      'last-success': '2026-06-10',
      notes: ['61 of 62 found'],
    })
  })

  it.each([
    ['', undefined, '2026-01-01'],
    [' that begins after what is known', '2026-02-01', '2026-01-01'],
    [' that reaches further back', '2025-01-01', '2025-01-01'],
  ])('is not lost by a reading for a day in the past%s', (_, completeSince, expected) => {
    const reading = { notes: ['of that day'], ...(completeSince && { completeSince }) }
    expect(recordReading({ ...known, notes: ['now'] }, reading, '2026-03-01')).toEqual({
      'complete-since': expected,
      'last-success': '2026-06-01',
      notes: ['of that day'],
    })
  })

  it('does not reach back over a gap', () => {
    const reading = { notes: [], completeSince: '2024-01-01' }
    expect(recordReading(known, reading, '2025-06-01')).toEqual(known)
  })

  it('forgets what the reading before had to tell', () => {
    expect(recordReading({ ...known, notes: ['old'] }, { notes: [] }, '2026-06-10')).not.toHaveProperty(
      'notes',
    )
  })
})
