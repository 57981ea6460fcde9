import fc from 'fast-check'
import { TYPES } from '../../src/record/contribution.ts'
import { toRecordedUrl } from '../../src/record/url.ts'
import { hostileText } from '../report/gfm.ts'

/** What is done to a text at a place. */
interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
  /** A part of the text itself that is put there too. */
  readonly copy: readonly [from: number, length: number]
}

/** A text with a few things in it removed, copied, or put in between: `pieces` are what means something there. */
export function mutationsOf(texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces)
  const insert = fc.oneof(
    { weight: 6, arbitrary: piece },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: hostileText },
    // Enough for what is quadratic to be seen.
    { weight: 1, arbitrary: fc.tuple(piece, fc.nat(4_000)).map(([text, times]) => text.repeat(times)) },
  )
  const place = fc.nat(0xffff)
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: place,
    remove: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, fc.nat(400)),
    insert,
    copy: fc.oneof({ weight: 3, arbitrary: fc.constant([0, 0] as const) }, fc.tuple(place, fc.nat(300))),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 }))
    .map(([text, edits]) => edits.reduce(apply, text))
}

function apply(text: string, { at, remove, insert, copy: [from, length] }: Edit): string {
  const start = at % (text.length + 1)
  const first = from % (text.length + 1)
  return text.slice(0, start) + insert + text.slice(first, first + length) + text.slice(start + remove)
}

/** What stands in JSON where something else was meant. */
const OTHER_JSON: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom<unknown>(
    ...[null, true, 0, -6, 0.5, 1e308, 2 ** 53, '', ' ', 'a\nb', 'a\u2028b', '2026-13-01', '9999-12-31'],
    ...[
      '2026-02-30T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '0001-01-01',
      'javascript:alert(1)',
      'http://',
      'manual',
    ],
    ...[
      'https://u:p@a.example/',
      'feed:javascript:alert(1)',
      'feed:https://a.example/ x',
      'youtube:@a)',
      '__proto__',
    ],
    ...[[], {}, [[]], [''], [null], ['a\nb'], { name: 1 }, { name: 'N\n# H', url: 'x' }, { views: 1 }],
    ...[{ views: { value: -6, 'as-of': '2026-01-01' } }, { toString: { value: 1, 'as-of': 'x' } }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A value of JSON with a few of its parts taken out or put in place of others. */
export function othersOf<T>(values: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(0xffff),
    value: fc.oneof({ weight: 4, arbitrary: OTHER_JSON }, fc.constant(undefined)),
  })
  return fc.tuple(values, fc.array(change, { maxLength: 4 })).map(([value, changes]) => {
    const copy: unknown = JSON.parse(JSON.stringify(value))
    for (const { at, value: other } of changes) {
      const places = placesIn(copy)
      const place = places[at % Math.max(1, places.length)]
      if (place) place.parent[place.key] = structuredClone(other)
    }
    return JSON.parse(JSON.stringify(copy)) as unknown
  })
}

interface Spot {
  readonly parent: Record<string, unknown>
  readonly key: string
}

function placesIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Record<string, unknown>
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])])
}

const url = hostileText
  .map((text) => toRecordedUrl(`https://a.example/${text}`))
  .filter((one) => one !== undefined)
const day = fc.constantFrom('2026-11-01', '2026-05-05', '2025-12-24')
const metric = fc.record({ value: fc.nat(), 'as-of': day })

/** An entry of a record in which strangers wrote all texts. */
const contribution = fc.record(
  {
    id: fc.oneof(
      fc.uuid().map((id) => `feed:${id}`),
      hostileText.map((text) => `feed:a.example/${text}`),
    ),
    origin: fc.constantFrom(
      ...['github:ada', 'feed:https://a.example/feed', 'youtube:UC0000000000000000000000', 'manual'],
    ),
    type: fc.constantFrom(...TYPES),
    title: hostileText,
    url,
    date: fc.constantFrom('2026-11-01', '2026-05-05T10:00:00Z', '2025-12-24T23:59:59Z'),
    'end-date': day,
    description: hostileText,
    role: hostileText,
    tags: fc.array(hostileText, { maxLength: 2 }),
    areas: fc.array(hostileText, { maxLength: 2 }),
    audience: fc.array(hostileText, { maxLength: 2 }),
    highlight: fc.boolean(),
    container: fc.record({ name: hostileText, url }, { requiredKeys: ['name'] }),
    metrics: fc.record({ views: metric, attendees: metric, reactions: metric }, { requiredKeys: [] }),
    authors: fc.array(hostileText, { maxLength: 2 }),
    landed: hostileText,
    lines: fc.nat(),
  },
  { requiredKeys: ['id', 'origin', 'type', 'title', 'date'] },
)

/** A record as `ledger.json` has it, well formed, in which strangers wrote all texts. */
export const ledgerFile = fc.record(
  {
    version: fc.constant(1),
    refreshed: fc.constant('2026-11-22'),
    name: hostileText,
    sources: fc.record(
      {
        'github:ada': fc.record(
          {
            'complete-since': day,
            'last-success': day,
            'first-tried': day,
            'held-back': fc.constant({ 'youtube:a': '2026-11-01' }),
            notes: fc.array(hostileText, { maxLength: 2 }),
            'configured-as': fc.constant('github:lovelace'),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    contributions: fc.uniqueArray(contribution, { maxLength: 8, selector: ({ id }) => id }),
  },
  { requiredKeys: ['version', 'refreshed', 'sources', 'contributions'] },
)
