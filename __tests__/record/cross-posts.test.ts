import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { joinCrossPosts } from './with-kinds.ts'

const BLOG = 'feed:https://blog.example/feed'
const MEDIUM = 'feed:https://medium.com/feed/@ada'
const DEV = 'feed:https://dev.example/feed/ada'
const ORIGINS = [BLOG, MEDIUM, DEV]

let number = 0
function entry(origin: string, title: string, date: string, more: Partial<Contribution> = {}): Contribution {
  const site = new URL(origin.slice('feed:'.length)).origin
  number += 1
  return { id: `feed:${number}`, origin, type: 'blog-post', title, url: `${site}/${number}`, date, ...more }
}

function unlinked({ url: _, ...rest }: Contribution): Contribution {
  return rest
}

const TITLE = 'Five ways to lose a token'
const DAY = '2026-03-04T08:00:00Z'

describe('cross-posts', () => {
  it.each<[string, Contribution, Contribution]>([
    [
      'the same address',
      entry(BLOG, 'Read this', DAY, { url: 'https://a.example/x' }),
      entry(MEDIUM, 'And that', '2026-09-01', { url: 'http://www.a.example/x/' }),
    ],
    [
      'a translated title at the same address',
      entry(BLOG, 'Der Titel des Jahres', DAY, { url: 'https://a.example/x' }),
      entry(DEV, 'The title of the year', DAY, { url: 'https://a.example/x' }),
    ],
    ['the same title on the next day', entry(BLOG, TITLE, DAY), entry(MEDIUM, TITLE, '2026-03-05T09:00:00Z')],
    ['a repost a month later', entry(BLOG, TITLE, DAY), entry(DEV, TITLE, '2026-04-04T08:00:00Z')],
    [
      'other letter case, quotes and dashes',
      entry(BLOG, 'Don’t wait — “measure”', DAY),
      entry(MEDIUM, 'Don\'t Wait - "Measure"', DAY),
    ],
    ['a title of ten characters', entry(BLOG, 'abcdefghij', DAY), entry(MEDIUM, 'abcdefghij', DAY)],
    ['other blanks', entry(BLOG, 'Five  ways to lose', DAY), entry(MEDIUM, ' Five ways to lose ', DAY)],
    [
      'an address with more slashes at its end',
      entry(BLOG, 'Read this', DAY, { url: 'https://a.example/x' }),
      entry(MEDIUM, 'And that', DAY, { url: 'https://a.example/x//' }),
    ],
    ['an article of a blog post', entry(BLOG, TITLE, DAY), entry(MEDIUM, TITLE, DAY, { type: 'article' })],
  ])('joins %s', (_, first, second) => {
    const joined = joinCrossPosts([second, first], ORIGINS)
    expect(joined).toHaveLength(1)
    expect(joined[0]?.id).toBe(first.id)
  })

  it.each<[string, Contribution, Contribution]>([
    [
      'two parts of a series',
      entry(BLOG, 'Tokens, part 1: lost', DAY),
      entry(MEDIUM, 'Tokens, part 2: lost', DAY),
    ],
    [
      'the same title every year',
      entry(BLOG, 'My year in review', '2025-12-30'),
      entry(MEDIUM, 'My year in review', '2026-12-30'),
    ],
    ['the same title in one feed', entry(BLOG, TITLE, DAY), entry(BLOG, TITLE, DAY)],
    [
      'a translated title',
      entry(BLOG, 'Der Titel des Jahres', DAY),
      entry(DEV, 'The title of the year', DAY),
    ],
    [
      'a blog post and an episode',
      entry(BLOG, TITLE, DAY),
      entry(MEDIUM, TITLE, DAY, { type: 'podcast-episode' }),
    ],
    [
      'a blog post and its video',
      entry(BLOG, TITLE, DAY),
      entry(MEDIUM, TITLE, DAY, { id: 'youtube:abcdefghijk', type: 'video' }),
    ],
    ['a title of other words', entry(BLOG, 'Some one is here', DAY), entry(MEDIUM, 'Someone is here', DAY)],
    [
      'two videos of one title',
      entry(BLOG, TITLE, DAY, { id: 'youtube:abcdefghijk', type: 'video' }),
      entry(MEDIUM, TITLE, DAY, { id: 'youtube:lmnopqrstuv', type: 'video' }),
    ],
    ['what has no address', unlinked(entry(BLOG, 'Short', DAY)), unlinked(entry(MEDIUM, 'Other', DAY))],
    ['a short title', entry(BLOG, 'Changelog', DAY), entry(MEDIUM, 'Changelog', DAY)],
    ['C# and C++', entry(BLOG, 'Why I write C# at work', DAY), entry(MEDIUM, 'Why I write C++ at work', DAY)],
    [
      'pages told apart by a hash',
      entry(BLOG, 'The first page of all', DAY, { url: 'https://a.example/#/1' }),
      entry(MEDIUM, 'The second page of all', DAY, { url: 'https://a.example/#/2' }),
    ],
    ['a manual entry', entry(BLOG, TITLE, DAY), { ...entry(BLOG, TITLE, DAY), origin: 'manual' }],
  ])('keeps %s apart', (_, first, second) => {
    expect(joinCrossPosts([second, first], ORIGINS)).toEqual([second, first])
  })

  it('names the other places, once each, and keeps the place of the earliest', () => {
    const [blog, medium, dev] = [
      entry(BLOG, TITLE, DAY),
      entry(MEDIUM, TITLE, '2026-03-06T08:00:00Z', { highlight: true }),
      entry(DEV, TITLE, '2026-03-10T08:00:00Z'),
    ]
    const other = entry(BLOG, 'Something else entirely', '2026-03-05T08:00:00Z')
    expect(joinCrossPosts([dev, medium, other, blog], ORIGINS)).toEqual([
      other,
      {
        ...blog,
        highlight: true,
        also: [
          { name: 'medium.com', url: medium.url },
          { name: 'dev.example', url: dev.url },
        ],
      },
    ])
  })

  describe('with feeds that are not the person’s alone', () => {
    const PLANET = 'feed:https://planet.example/rss'
    const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }
    const own = entry(BLOG, TITLE, DAY)
    const strangers = [
      entry(PLANET, 'Something of mine', DAY, { authors: ['Mallory'] }),
      entry(PLANET, 'Something of hers', DAY, { authors: ['Eve'] }),
    ]
    const shown = (all: readonly Contribution[], window?: typeof WINDOW, origins = [PLANET, ...ORIGINS]) =>
      joinCrossPosts([...strangers, ...all], origins, window).slice(strangers.length)

    it.each([
      ['its address and an older year', { url: own.url, date: '2020-01-01' }],
      ['its address a second earlier', { url: own.url, date: '2026-03-04T07:59:59Z' }],
      ['its title a second earlier', { title: TITLE, date: '2026-03-04T07:59:59Z' }],
      ['its title before the window', { title: TITLE, date: '2026-01-30' }],
    ] as const)('a copy with %s does not stand for the original', (_, more) => {
      const copy = entry(PLANET, 'Gone', DAY, { authors: ['Mallory'], ...more } as Partial<Contribution>)
      for (const window of [undefined, WINDOW, { ...WINDOW, since: '2026-02-10' }]) {
        const [first, ...others] = shown([copy, own], window).filter(({ id }) => id !== copy.id)
        expect(first).toMatchObject({ id: own.id, title: own.title, url: own.url, date: own.date })
        expect(others).toEqual([])
      }
    })

    it('nothing in the window is hidden by what came before it and is nobody’s', () => {
      const burner = 'feed:https://feeds.feedburner.com/ada'
      const url = 'https://ada.example/1'
      const [mine, copy] = [
        entry(burner, TITLE, DAY, { url }),
        entry('feed:https://other.example/rss', 'Gone', '2020-01-01', { url }),
      ]
      expect(shown([mine, copy]).map(({ id }) => id)).toEqual([copy.id])
      expect(shown([mine, copy], WINDOW).map(({ id }) => id)).toEqual([mine.id, copy.id])
      const lasting = { ...mine, date: '2025-10-01', 'end-date': '2026-01-01' }
      expect(shown([lasting, copy], WINDOW).map(({ id }) => id)).toEqual([mine.id, copy.id])
      const site = { container: { name: 'Ada', url: 'https://ada.example/' } }
      expect(shown([{ ...mine, ...site }, copy], undefined, [PLANET, burner])[0]?.id).toBe(mine.id)
    })

    it('an older one of the person’s own, or by the same author, stands for a later one as before', () => {
      const before = entry(BLOG, TITLE, '2025-11-20')
      const again = entry(MEDIUM, TITLE, '2025-11-30')
      expect(shown([again, before], WINDOW)).toMatchObject([{ id: before.id }])
      const [first, later] = [
        entry(PLANET, TITLE, '2025-11-20', { authors: ['Ada'] }),
        entry(MEDIUM, TITLE, '2025-11-30', { authors: ['ada'] }),
      ]
      const unowned = { ...later, url: 'https://elsewhere.example/1' }
      expect(shown([unowned, first], WINDOW)).toHaveLength(1)
      expect(shown([{ ...unowned, authors: ['Bob'] }, first], WINDOW)).toHaveLength(2)
    })

    it('one that is shown in the window is not hidden by the person’s own beyond its end', () => {
      const early = entry(DEV, TITLE, '2026-11-20', { url: 'https://elsewhere.example/1' })
      const late = entry(BLOG, TITLE, '2026-11-25')
      expect(shown([late, early], WINDOW)).toEqual([late, early])
      expect(shown([late, early])).toMatchObject([{ id: late.id }])
    })

    it('the same author is known among several', () => {
      const first = entry(PLANET, TITLE, '2025-11-20', { authors: ['Eve', 'Ada'] })
      const later = entry(MEDIUM, TITLE, '2025-11-30', {
        url: 'https://elsewhere.example/1',
        authors: ['ada'],
      })
      expect(shown([later, first], WINDOW)).toHaveLength(1)
    })

    it.each<[string, readonly (readonly string[])[], boolean]>([
      ['of which one author wrote all', [['Ada', 'Eve'], ['Ada']], true],
      ['that names nobody', [[], []], true],
      ['of which nobody wrote all', [['Eve'], ['Ada']], false],
    ])('a feed %s is one person’s, or not', (_, [authors = [], others = []], isOwn) => {
      const first = entry(DEV, TITLE, DAY, { authors })
      const other = entry(DEV, 'Something else entirely', DAY, { authors: others })
      const later = entry(MEDIUM, TITLE, '2026-03-06')
      const ids = joinCrossPosts([later, first, other], ORIGINS).map(({ id }) => id)
      expect(ids).toEqual(isOwn ? [first.id, other.id] : [later.id, other.id])
    })

    it('a copy with the address of one thing and the title of another does not make them one', () => {
      const another = entry(DEV, 'Another thing altogether', '2026-03-06')
      const copy = entry(PLANET, another.title, '2026-03-01', { url: `${own.url}`, authors: ['Eve'] })
      const ids = shown([another, own, copy]).map(({ id }) => id)
      expect(ids).toContain(own.id)
      expect(ids).toContain(another.id)
    })
  })

  it('joins a title that recurs only where it appeared together', () => {
    const weekly = ['2026-03-02', '2026-03-09', '2026-03-16'].flatMap((day) => [
      entry(BLOG, 'What happened this week', day),
      entry(MEDIUM, 'What happened this week', day),
    ])
    const joined = joinCrossPosts(weekly, ORIGINS)
    expect(joined.map(({ date, also }) => [date, also?.length])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-09', 1],
      ['2026-03-16', 1],
    ])
    const late = [
      ...weekly.filter(({ origin }) => origin === BLOG),
      entry(MEDIUM, 'What happened this week', '2026-03-23'),
    ]
    expect(joinCrossPosts(late, ORIGINS)).toHaveLength(4)
  })

  const later = (date: string, days: number, seconds = 0) =>
    new Date(Date.parse(date) + days * 86_400_000 + seconds * 1000).toISOString().replace('.000Z', 'Z')

  it.each([
    ['45 days later', later(DAY, 45), 1],
    ['45 days and a second later', later(DAY, 45, 1), 2],
  ])('joins a title that was posted again up to %s', (_, date, count) => {
    expect(joinCrossPosts([entry(BLOG, TITLE, DAY), entry(MEDIUM, TITLE, date)], ORIGINS)).toHaveLength(count)
  })

  it.each([
    ['3 days later', later(DAY, 3), 2],
    ['3 days and a second later', later(DAY, 3, 1), 3],
  ])('joins a title that recurs up to %s', (_, date, count) => {
    const twice = [entry(BLOG, TITLE, DAY), entry(BLOG, TITLE, '2025-03-04T08:00:00Z')]
    expect(joinCrossPosts([...twice, entry(MEDIUM, TITLE, date)], ORIGINS)).toHaveLength(count)
  })

  it('joins with the nearest of several that it may be a copy of', () => {
    const [early, late] = [entry(BLOG, TITLE, '2026-03-02'), entry(BLOG, TITLE, '2026-03-04')]
    const copy = entry(MEDIUM, TITLE, '2026-03-04')
    expect(joinCrossPosts([copy, late, early], ORIGINS)).toEqual([
      { ...late, also: [{ name: 'medium.com', url: copy.url }] },
      early,
    ])
  })

  it('has nothing twice of one feed, and finds each copy its own', () => {
    const [first, second] = [entry(BLOG, TITLE, '2026-03-02'), entry(BLOG, TITLE, '2026-03-03')]
    const [near, far] = [entry(MEDIUM, TITLE, '2026-03-03'), entry(MEDIUM, TITLE, '2026-03-04')]
    const joined = joinCrossPosts([far, near, second, first], ORIGINS)
    expect(joined.map(({ id, also }) => [id, also?.map(({ url }) => url)])).toEqual([
      [second.id, [near.url]],
      [first.id, [far.url]],
    ])
    expect(joinCrossPosts([far, near, first], ORIGINS).map(({ id }) => id)).toEqual([far.id, first.id])
  })

  it('names no place that is the same, or that has no address', () => {
    const url = 'https://a.example/x'
    const copies = [entry(MEDIUM, 'Another title', DAY, { url: `${url}/` }), unlinked(entry(DEV, TITLE, DAY))]
    const own = entry(BLOG, TITLE, DAY, { url })
    const [joined] = joinCrossPosts([own, ...copies], ORIGINS)
    expect(joined).toEqual(own)
  })

  it('joins by the title of what stands for all, whatever a copy of it is called', () => {
    const own = entry(BLOG, TITLE, DAY)
    const renamed = entry(DEV, 'Another title', DAY, { url: `${own.url}` })
    const copy = entry(MEDIUM, TITLE, '2026-03-06')
    expect(joinCrossPosts([copy, renamed, own], ORIGINS)).toMatchObject([{ id: own.id }])
  })

  it('takes an address that a feed gives to several entries for none of theirs', () => {
    const home = { url: 'https://ada.example/' }
    const all = [BLOG, MEDIUM].flatMap((origin) =>
      [1, 2].map((index) => entry(origin, `Note ${index} of ${origin}`, `2026-0${index}-01`, home)),
    )
    expect(joinCrossPosts(all, ORIGINS)).toEqual(all)
  })

  it('prefers what is configured first when both appeared at once', () => {
    const [blog, medium] = [entry(BLOG, TITLE, '2026-03-04'), entry(MEDIUM, TITLE, '2026-03-04')]
    expect(joinCrossPosts([blog, medium], [MEDIUM, BLOG])[0]?.id).toBe(medium.id)
    expect(joinCrossPosts([blog, medium], [BLOG, MEDIUM])[0]?.id).toBe(blog.id)
  })
})
