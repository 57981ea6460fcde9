import { describe, expect, it } from 'vitest'
import { describe as describeItem } from '../../src/nomination/describe.ts'
import { toItems } from '../../src/nomination/item.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

function pull(title: string, day: number, more: Partial<Shown> = {}): Shown {
  return {
    ...{ id: `github:${day}`, origin: 'github:ada', type: 'pull-request', title },
    ...{
      url: `https://github.com/a/b/pull/${day}`,
      date: `2026-05-${String(day).padStart(2, '0')}T12:00:00Z`,
    },
    container: { name: 'a/b', url: 'https://github.com/a/b' },
    ...more,
  }
}

/** The titles that its description names, in their order. */
function named(entries: readonly Shown[]): string {
  const [item] = toItems(entries, WINDOW)
  const text = item
    ? describeItem(
        item,
        () => false,
        () => true,
        1000,
      )
    : ''
  return [...text.matchAll(/“([^”]*)”/g)].map(([, title]) => title).join('; ')
}

const TELLING = [pull('Draw the chart', 3), pull('Read the feed', 2), pull('Keep the record', 1)]

describe('a repository’s item', () => {
  it.each([
    'docs: say how',
    'Doc of the parser',
    'chore(deps): new',
    'style: blanks',
    'Typo in the title',
    'Bump a from 1 to 2',
    'Fix typo',
    'Update dependency a to 2',
    'update dependencies',
  ])('names "%s" only when there is nothing else', (title) => {
    expect(named([pull(title, 9), ...TELLING])).toBe('Draw the chart; Read the feed; Keep the record')
    expect(named([pull(title, 9), pull(title, 8)])).toBe(`${title}; ${title}`)
  })

  it.each([
    'Documents are read',
    'Choreography of runs',
    'Styles that work',
    'Bumpy roads',
    'Fix the docs',
    'Update the parser',
    'Fixtypo',
    'A typo that broke the build',
  ])('names "%s" as what it is', (title) => {
    expect(named([pull(title, 9), ...TELLING])).toBe(`${title}; Draw the chart; Read the feed`)
  })

  it('names what the person chose before all, also small work', () => {
    const chosen = pull('docs: say how', 1, { id: 'github:0', highlight: true })
    expect(named([...TELLING, chosen])).toBe('docs: say how; Draw the chart; Read the feed')
  })
})

function entry(id: string, type: Shown['type'], more: Partial<Shown> = {}): Shown {
  return { ...{ id, origin: 'manual', type, title: `Kites ${id}`, date: '2026-05-06' }, ...more }
}

const counted = (value: number, day: string, name: 'views' | 'attendees' = 'views') => ({
  metrics: { [name]: { value, 'as-of': day } },
})
const itemsOf = (...entries: readonly Shown[]) => toItems(entries, WINDOW)

describe('the items of a window', () => {
  it.each([
    ['2025-11-22', undefined, undefined],
    ['2025-11-23', undefined, ['2025-11-23', '2025-11-23']],
    ['2026-11-22', undefined, ['2026-11-22', '2026-11-22']],
    ['2026-11-23', undefined, undefined],
    // What overlaps belongs to it, with the day on which it ended, or with the last.
    ['2025-10-01', '2026-06-30', ['2025-10-01', '2026-06-30']],
    ['2025-10-01', '2025-11-22', undefined],
    ['2026-10-01', '2027-06-30', ['2026-10-01', '2026-11-22']],
    ['2026-05-06', '2026-01-01', ['2026-05-06', '2026-05-06']],
  ])('from %s to %s: %j', (date, end, days) => {
    const [item] = itemsOf(entry('a', 'mentoring', { date, ...(end && { 'end-date': end }) }))
    expect(item && [item.firstDay, item.day]).toEqual(days)
  })

  it('are days in its zone', () => {
    const late = entry('a', 'talk', { date: '2026-05-06T23:30:00Z' })
    const [item] = toItems([late], { ...WINDOW, timeZone: 'Europe/Oslo' })
    expect(item).toMatchObject({ firstDay: '2026-05-07', day: '2026-05-07' })
  })

  it('stand the newest first, then by id', () => {
    const all = [
      entry('c', 'video', { date: '2026-05-01' }),
      entry('b', 'video', { date: '2026-06-01' }),
      entry('a', 'video', { date: '2026-05-01' }),
      entry('d', 'mentoring', { date: '2026-01-01', 'end-date': '2026-07-01' }),
    ]
    expect(itemsOf(...all).map(({ ids }) => ids)).toEqual([['d'], ['b'], ['a'], ['c']])
  })

  it('say of a series what is said of its parts', () => {
    const parts = [
      entry('a', 'podcast-episode', {
        tags: ['x', 'y'],
        areas: ['.NET'],
        audience: ['Student'],
        ...counted(10, '2026-01-01'),
      }),
      entry('b', 'podcast-episode', {
        tags: ['y'],
        areas: ['C++'],
        role: 'Host',
        ...counted(5, '2026-02-02'),
        date: '2026-04-01',
      }),
      entry('c', 'podcast-episode', {
        tags: ['z', 'y'],
        areas: ['C++'],
        audience: ['Student', 'Developer'],
        ...counted(1, '2026-03-01'),
        date: '2026-06-01',
      }),
    ].map((one) => ({
      ...one,
      container: { name: 'Kites', url: 'https://kites.example' },
      url: `https://kites.example/${one.id}`,
    }))
    expect(itemsOf(...parts)).toEqual([
      expect.objectContaining({
        ...{ ids: ['c', 'a', 'b'], title: '3 episodes of Kites', firstDay: '2026-04-01', day: '2026-06-01' },
        ...{
          roles: ['Host'],
          tags: ['y', 'x', 'z'],
          areas: ['C++', '.NET'],
          audience: ['Student', 'Developer'],
        },
        ...{ highlight: undefined, isCopy: false, isOwn: false, recording: undefined },
        metrics: { views: { value: 16, 'as-of': '2026-03-01' } },
        addresses: [
          'https://kites.example',
          'https://kites.example',
          ...['c', 'a', 'b'].map((id) => `https://kites.example/${id}`),
        ],
      }),
    ])
  })

  it('leave out of a series what the person wants out', () => {
    const parts = ['a', 'b', 'c', 'd'].map((id) =>
      entry(id, 'podcast-episode', { container: { name: 'Kites' } }),
    )
    const [first, ...others] = parts as [Shown, ...Shown[]]
    const items = itemsOf({ ...first, highlight: false }, ...others)
    expect(items.map(({ ids, highlight }) => [ids, highlight])).toEqual([
      [['a'], false],
      [['b', 'c', 'd'], undefined],
    ])
  })

  it('join a talk and its recordings', () => {
    const talks = ['a', 'b'].map((id) =>
      entry(id, 'talk', { title: 'Kites in great anger', ...counted(100, '2026-05-06', 'attendees') }),
    )
    const videos = [
      entry('v', 'video', {
        title: 'Kites in great anger',
        date: '2026-06-01',
        ...counted(10, '2026-06-01'),
        url: 'https://v.example/1',
      }),
      entry('w', 'video', {
        title: 'Kites in great anger!',
        date: '2026-06-02',
        ...counted(90, '2026-06-05'),
        url: 'https://v.example/2',
      }),
    ]
    const bare = [
      entry('x', 'video', { title: 'Kites in great anger', date: '2026-06-03' }),
      entry('y', 'video', {
        title: 'Kites in great anger',
        date: '2026-06-03',
        ...counted(9, '2026-06-05', 'attendees'),
      }),
    ]
    for (const none of bare) expect(itemsOf(talks[0] as Shown, none)[0]?.recording).toBe(none)
    expect(itemsOf(...talks, bare[0] as Shown, videos[0] as Shown)[0]?.recording).toBe(videos[0])
    expect(itemsOf(...talks, bare[1] as Shown, videos[0] as Shown)[0]?.recording).toBe(videos[0])
    const [item, ...others] = itemsOf(...talks, ...videos)
    expect(others).toEqual([])
    expect(item).toMatchObject({
      ids: ['a', 'b', 'v', 'w'],
      metrics: { attendees: { value: 200 }, views: { value: 100, 'as-of': '2026-06-05' } },
      recording: videos[1],
      addresses: ['https://v.example/1', 'https://v.example/2'],
      day: '2026-05-06',
    })
  })

  it('tell copies from the original', () => {
    const text = (id: string, site: string, date: string) =>
      entry(id, 'blog-post', {
        title: 'How a kite stays up',
        origin: `feed:https://${site}/feed`,
        url: `https://${site}/${id}`,
        date,
      })
    const items = itemsOf(
      text('copy', 'b.example', '2026-09-01'),
      text('original', 'a.example', '2026-05-01'),
    )
    expect(items.map(({ ids, isCopy }) => [ids, isCopy])).toEqual([
      [['copy'], true],
      [['original'], false],
    ])
  })

  it('are one’s own by the login, in whatever spelling', () => {
    const own = (name: string | undefined, origin = 'github:Ada') =>
      itemsOf(entry('a', 'release', { origin, ...(name && { container: { name } }) }))[0]?.isOwn
    expect(own('ada/kite')).toBe(true)
    expect(own('ADA/kite')).toBe(true)
    expect(own('adam/kite')).toBe(false)
    expect(own('zoe/ada')).toBe(false)
    expect(own(undefined)).toBe(false)
  })

  it('weigh what is not mechanical', () => {
    const [item] = itemsOf(pull('Bump a', 1), pull('Add a tail', 2), pull('Fix a knot', 3, { lines: 2 }))
    expect(item?.weighty.map(({ title }) => title)).toEqual(['Add a tail'])
    expect(item?.members).toHaveLength(3)
  })
})
