import { describe, expect, it } from 'vitest'
import { describeGatherings, stemOf, toSeries } from '../../src/nomination/series.ts'
import type { ContributionType, MetricName } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

let number = 0
/** Each a day later than the one before. */
function entry(type: ContributionType, title: string, place?: string, more: Partial<Shown> = {}): Shown {
  number += 1
  const day = new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString().slice(0, 10)
  return {
    ...{ id: `x:${String(number).padStart(4, '0')}`, origin: 'github:mira', type, title, date: day },
    url: `https://example.com/${number}`,
    ...(place !== undefined && { container: { name: place, url: `https://example.com/at/${place}` } }),
    ...more,
  }
}

const metrics = (name: MetricName, value: number) => ({
  metrics: { [name]: { value, 'as-of': WINDOW.until } },
})
/** What becomes one, by its title and how many it has. */
const series = (...entries: readonly Shown[]) =>
  toSeries(entries, WINDOW).map(({ title, members }) => [title, members.length])
const of = (...entries: readonly Shown[]) => toSeries(entries, WINDOW)[0]

describe('a talk', () => {
  it('that is given three times is one', () => {
    const talks = [
      entry('talk', 'Kites in Anger', 'Code Tatra'),
      entry('talk', 'Kites in anger (remote)', 'WindConf 2026'),
      entry('talk', 'Kites in anger [keynote]', 'Meetup'),
    ]
    expect(series(...talks)).toEqual([['Kites in Anger', 3]])
    expect(of(...talks)?.members).toEqual(talks.toReversed())
  })

  it.each([
    ['Keynote: The boring future', 'The boring future (keynote)'],
    ['Kites for bakers', 'Kites for bakers - online'],
    ['Ein Jahr ohne Wind', 'Ein Jahr ohne Wind: Erfahrungsbericht'],
  ])('is the same in other words for how it was given: %s, %s', (one, other) => {
    expect(toSeries([entry('talk', one), entry('talk', other)], WINDOW)).toHaveLength(1)
  })

  it('has the address of the one that most people saw', () => {
    const talks = [
      entry('talk', 'Kites', 'a', metrics('attendees', 20)),
      entry('talk', 'Kites', 'b', metrics('attendees', 30)),
      entry('talk', 'Kites', 'c', { url: undefined as never, ...metrics('attendees', 90) }),
    ]
    expect(of(...talks)?.url).toBe(talks[1]?.url)
    const unseen = [entry('talk', 'Kites'), entry('talk', 'Kites')]
    expect(of(...unseen)?.url).toBe(unseen[1]?.url)
    const nowhere = unseen.map((one) => ({ ...one, url: undefined as never }))
    expect(of(...nowhere)?.url).toBeUndefined()
  })

  it.each([
    ['talk', 'Kites', 'Strings'],
    ['talk', 'What’s new in C# 13', 'What’s new in C# 14'],
    ['talk', 'What’s new in .NET 9', 'What’s new in .NET 10'],
    ['talk', 'Kites, part 1', 'Kites, part 2'],
    ['talk', 'Kites (part 1)', 'Kites (part 2)'],
    ['workshop', 'Kites: day 1', 'Kites: day 2'],
    ['talk', 'Kites #1', 'Kites #2'],
    ['talk', 'Kites vol. 1', 'Kites vol. 2'],
    ['talk', 'Kites part1', 'Kites part2'],
    ['talk', 'Kites, part 11', 'Kites, part 12'],
    ['blog-post', 'Kites', 'Kites'],
    ['video', 'Kites #1', 'Kites #2'],
    ['book', 'Kites', 'Kites'],
    ['mentoring', 'Kites', 'Kites'],
    ['package', 'kites', 'kites'],
    ['other', 'Kites', 'Kites'],
  ] as const)('stays alone: %s %s, %s', (type, one, other) => {
    const both = [entry(type, one, 'a'), entry(type, other, 'a')]
    expect(toSeries(both, WINDOW)).toEqual(
      both.map((each) => ({ title: each.title, url: each.url, members: [each] })),
    )
  })

  it('of the same part is the same', () => {
    expect(series(entry('talk', 'Kites #2: rain'), entry('talk', 'Kites #2: rain'))).toHaveLength(1)
    expect(series(entry('talk', 'C#9 kites'), entry('talk', 'C#9 kites'))).toHaveLength(1)
  })

  it('is no workshop', () => {
    expect(series(entry('talk', 'Kites'), entry('workshop', 'Kites'))).toEqual([
      ['Kites', 1],
      ['Kites', 1],
    ])
    expect(series(entry('workshop', 'Kites'), entry('workshop', 'Kites'))).toEqual([['Kites', 2]])
  })
})

describe('what is done in one place', () => {
  it.each([
    ['review', 2, '2 reviews in a/b'],
    ['issue', 2, '2 issues in a/b'],
    ['release', 2, '2 releases of a/b'],
    ['discussion-answer', 2, '2 answers in a/b'],
    ['forum-answer', 2, '2 answers on a/b'],
    ['podcast-episode', 3, '3 episodes of a/b'],
    ['short', 3, '3 Shorts on a/b'],
    ['pull-request', 2, '2 pull requests merged into a/b'],
  ] as const)('is one from so many on: %s, %d', (type, least, title) => {
    const all = Array.from({ length: least }, (_, index) => entry(type, `Thing ${'abc'[index]}`, 'a/b'))
    expect(series(...all)).toEqual([[title, least]])
    const fewer = all.slice(1)
    if (type !== 'pull-request') expect(series(...fewer)).toEqual(fewer.map((one) => [one.title, 1]))
    const elsewhere = all.map((one, index) => ({ ...one, container: { name: `a/${index}` } }))
    expect(toSeries(elsewhere, WINDOW)).toHaveLength(least)
    const nowhere = all.map(({ container: _, ...one }) => one)
    expect(series(...nowhere)).toEqual(nowhere.map((one) => [one.title, 1]))
  })

  it('is called so also where the name is written otherwise', () => {
    expect(series(entry('review', 'x', 'Ada/Kite'), entry('review', 'y', 'ada/kite'))).toEqual([
      ['2 reviews in ada/kite', 2],
    ])
  })

  it('of signs alone is no place', () => {
    expect(toSeries([entry('review', 'x', '***'), entry('review', 'y', '---')], WINDOW)).toHaveLength(2)
  })

  it('stands the newest first: by the last day, then by id', () => {
    const long = entry('review', 'long', 'a/b', { date: '2026-01-01', 'end-date': '2026-08-01' })
    const wrong = entry('review', 'wrong', 'a/b', { date: '2026-03-01', 'end-date': '2025-02-01' })
    const early = entry('review', 'early', 'a/b', { date: '2026-02-01' })
    const [b, a] = ['2', '1'].map((id) => entry('review', id, 'a/b', { id, date: '2026-05-01' }))
    const all = [early, wrong, b, long, a] as Shown[]
    expect(of(...all)?.members).toEqual([long, a, b, wrong, early])
  })
})

describe('merges', () => {
  const pull = (login: string, more: Partial<Shown> = {}) =>
    entry('pull-request', 'Add a tail', 'kites/kite', {
      ...{
        origin: `github:${login}`,
        container: { name: 'kites/kite', url: 'https://github.com/kites/kite/' },
      },
      ...more,
    })

  it('of one are called by it', () => {
    const one = pull('mira')
    expect(of(one)).toEqual({ title: 'kites/kite: Add a tail', url: one.url, members: [one] })
  })

  it('of several lead to the search that shows them', () => {
    expect(of(pull('mira'), pull('mira'))?.url).toBe(
      'https://github.com/kites/kite/pulls?q=is%3Apr%20is%3Amerged%20merged%3A2025-11-23..2026-11-22%20author%3Amira',
    )
    expect(of(pull('zoe'), pull('mira'))?.url).toMatch(/%20author%3Amira%20author%3Azoe$/)
  })

  it('of other kinds lead to theirs', () => {
    const two = (type: ContributionType) => of(pull('mira', { type }), pull('mira', { type }))?.url
    expect(two('review')).toBe('https://github.com/kites/kite/pulls?q=is%3Apr%20reviewed-by%3Amira')
    expect(two('issue')).toBe('https://github.com/kites/kite/issues?q=is%3Aissue%20author%3Amira')
    expect(two('release')).toBe('https://github.com/kites/kite/releases')
  })

  it('that no login is known of lead to the repository', () => {
    const home = 'https://github.com/kites/kite/'
    expect(of(pull('mira'), pull('mira', { origin: 'manual' }))?.url).toBe(home)
    expect(of(pull('mira'), pull('mira', { origin: 'feed:https://a.example/x' }))?.url).toBe(home)
    const bare = { container: { name: 'kites/kite' } }
    expect(of(pull('mira', bare), pull('mira', bare))?.url).toBeUndefined()
  })
})

describe('episodes, Shorts and answers', () => {
  const three = (type: ContributionType) => [
    entry(type, 'a', 'Kites', metrics('views', 10)),
    entry(type, 'b', 'Kites', metrics('views', 30)),
    entry(type, 'c', 'Kites', metrics('views', 20)),
  ]
  it('lead to the show, or to the one most seen', () => {
    expect(of(...three('podcast-episode'))?.url).toBe('https://example.com/at/Kites')
    for (const type of ['short', 'forum-answer', 'discussion-answer'] as const) {
      const all = three(type)
      expect(of(...all)?.url).toBe(all[1]?.url)
    }
  })
})

describe('live streams', () => {
  const stream = (title: string, channel = 'Mira') => entry('livestream', title, channel)

  it.each([
    [
      ['Coding with Mira #1: A kite', 'Coding with Mira #2: A tail', 'Coding with Mira #3: Rain'],
      'Coding with Mira',
    ],
    [['A kite | Kites at night', 'A tail | Kites at night', 'Rain | Kites at Night'], 'Kites at Night'],
    [['Kites at night – one', 'Kites at night – two', 'Kites at night – three'], 'Kites at night'],
  ])('of a series are one: %s', (titles, name) => {
    const all = titles.map((title) => stream(title))
    expect(series(...all)).toEqual([[`${name} (3 live streams)`, 3]])
    expect(of(...all)?.url).toBe(all[2]?.url)
  })

  it('take the part that most have', () => {
    const all = ['Mira live: Kite hour: a', 'Mira live: Kite hour: b', 'Mira live: c', 'Mira live: d'].map(
      (title) => stream(title),
    )
    expect(series(...all)).toEqual([['Mira live (4 live streams)', 4]])
  })

  it.each([
    [['Kite hour: a', 'Kite hour: b', 'Other things: c']],
    // A name of one word, and the channel's own, say nothing.
    [['Kites: a', 'Kites: b', 'Kites: c']],
    [['Mira: a', 'Mira: b', 'Mira: c']],
    [['A kite', 'A tail', 'Rain']],
  ])('stay alone: %s', (titles) => {
    expect(
      toSeries(
        titles.map((title) => stream(title)),
        WINDOW,
      ),
    ).toHaveLength(titles.length)
  })

  it('stay alone where only the name of the channel is the same', () => {
    const all = ['a', 'b', 'c'].map((title) => stream(`Mira Flies: ${title}`, 'Mira flies'))
    expect(toSeries(all, WINDOW)).toHaveLength(3)
  })

  it('are told by whatever stands between the parts', () => {
    for (const sign of [' - ', ' | ', ':  ', ' –  ', ' — ']) {
      const all = ['aa bb', 'cc dd', 'ee ff'].map((title) => stream(`${title}${sign}Kite hour`))
      expect(series(...all)).toEqual([['Kite hour (3 live streams)', 3]])
    }
    const hyphens = ['aa bb', 'cc dd', 'ee ff'].map((title) => stream(`${title}-Kite hour`))
    expect(toSeries(hyphens, WINDOW)).toHaveLength(3)
  })

  it('of two channels are not counted together', () => {
    const own = ['Kite hour: wind talk', 'Kite hour: wind talk', 'Kite hour: rain'].map((title) =>
      stream(title),
    )
    const others = ['a', 'b', 'c'].map((title) => stream(`wind talk: ${title}`, 'Zoe'))
    expect(series(...own, ...others)).toEqual([
      ['Kite hour (3 live streams)', 3],
      ['wind talk (3 live streams)', 3],
    ])
  })

  it('are of one channel', () => {
    const all = ['a', 'b', 'c'].map((place) => stream('Kite hour: x', place))
    expect(toSeries(all, WINDOW)).toHaveLength(3)
  })
})

describe.each(['video', 'blog-post', 'article'] as const)('numbered parts, %s', (type) => {
  const made = (titles: readonly string[], place = 'a') =>
    series(...titles.map((title) => entry(type, title, place)))

  it.each([
    [['Kite course, part 1', 'Kite course, Part 2', 'Kite course (part 3)'], 'Kite course (3 parts)'],
    [['Drachen #1: Papier', 'Drachen #2: Schnur', 'Drachen #3'], 'Drachen (3 parts)'],
    [
      ['Wind – Lenkdrachen Teil 1', 'Schnur – Lenkdrachen Teil 2', 'Lenkdrachen Teil 3'],
      'Lenkdrachen (3 parts)',
    ],
  ])('are one: %s', (titles, title) => {
    expect(made(titles)).toEqual([[title, 3]])
  })

  it.each([
    [['Kites 1', 'Kites 2', 'Kites 3']],
    [['Part 1', 'Part 2', 'Part 3']],
    [['Kites #1', 'Kites #2']],
  ])('stay alone: %s', (titles) => {
    expect(made(titles)).toHaveLength(titles.length)
  })

  it('are of one place', () => {
    const all = ['a', 'b', 'c'].map((place, index) => entry(type, `Kites #${index}`, place))
    expect(toSeries(all, WINDOW)).toHaveLength(3)
  })
})

describe('gatherings', () => {
  it.each([
    [['Kite Meetup #11', 'Kite Meetup #12'], 'Kite Meetup: 2 meetups'],
    [['Kite meetup (May)', 'Kite meetup, June 2026'], 'Kite meetup: 2 meetups'],
    [['Kite Evening 2025', 'Kite Evening 2026'], 'Kite Evening: 2 events'],
    [['1st Kite User Group', '2nd Kite User Group'], 'Kite User Group: 2 meetups'],
  ])('of one name are one: %s', (titles, title) => {
    expect(series(...titles.map((one, index) => entry('event', one, `hall ${index}`)))).toEqual([[title, 2]])
  })

  it('of one organiser are one', () => {
    const all = [entry('event', 'Strings and knots', 'Kites Oslo'), entry('event', 'Rain', 'Kites Oslo')]
    expect(series(...all)).toEqual([['Kites Oslo: 2 events', 2]])
    expect(of(...all)?.url).toBe('https://example.com/at/Kites Oslo')
    const meetups = all.map((one) => ({ ...one, container: { name: 'Oslo Meetup' } }))
    expect(series(...meetups)).toEqual([['Oslo Meetup: 2 meetups', 2]])
    // Without a page of theirs, the newest has one.
    expect(of(...meetups)?.url).toBe(all[1]?.url)
  })

  it.each([
    ['two years of a conference', ['Kite Day 2025', 'Kite Day 2026'], []],
    ['months of different groups', ['June meetup', 'May meetup'], ['Kites Oslo', 'Kites Bergen']],
  ])('stay alone: %s', (_, titles, places) => {
    const all = titles.map((title, index) => entry('event', title, places[index]))
    expect(toSeries(all, WINDOW)).toHaveLength(2)
  })

  it('of one group have no room for its conference', () => {
    const people = (value: number) => metrics('attendees', value)
    const meetups = ['#11', '#12', 'Kites 10'].map((title) => entry('event', title, 'Kites Oslo', people(20)))
    const conference = entry('event', 'Global Kites 2026', 'Kites Oslo', people(300))
    const long = entry('event', 'Kite weekend', 'Kites Oslo', {
      date: '2026-05-01',
      'end-date': '2026-05-02',
    })
    expect(series(...meetups, conference, long)).toEqual([
      ['Kites Oslo: 3 events', 3],
      ['Global Kites 2026', 1],
      ['Kite weekend', 1],
    ])
  })

  it('are meetups where one of them is', () => {
    const all = [entry('event', 'Kite meetup', 'Kites Oslo'), entry('event', 'Rain', 'Kites Oslo')]
    expect(series(...all)).toEqual([['Kites Oslo: 2 meetups', 2]])
  })

  it('stay alone where nothing is the same', () => {
    const all = [entry('event', 'Strings', 'a'), entry('event', 'Rain', 'b'), entry('event', 'Knots')]
    expect(toSeries(all, WINDOW)).toHaveLength(3)
  })

  it('of a user group are meetings', () => {
    const all = [entry('user-group', 'Kite Group #1'), entry('user-group', 'Kite Group #2')]
    expect(series(...all)).toEqual([['Kite Group: 2 meetings', 2]])
    expect(describeGatherings(all)).toBe('2 meetings')
    expect(describeGatherings([entry('event', 'Rain', 'Kite meet-up')])).toBe('1 meetup')
    expect(describeGatherings([entry('event', 'Rain')])).toBe('1 event')
  })
})

it('changes nothing of nothing', () => {
  expect(toSeries([], WINDOW)).toEqual([])
})

it.each([
  ['Kites #12', 'Kites'],
  ['Kites no 3 and up', 'Kites and up'],
  ['Kites(may)and up', 'Kites and up'],
  ['Kites,2026-05-01,up', 'Kites, ,up'],
  ['Kites ep 3', 'Kites'],
  ['The 12th kites', 'The kites'],
  ['Kites May  2026', 'Kites'],
  ['-- Kites', 'Kites'],
  ['Kites # 12', 'Kites'],
  ['Kites Teil 3', 'Kites'],
  ['Kites Mai 2026', 'Kites'],
  ['Kites No. 3', 'Kites'],
  ['Kites nr 3', 'Kites'],
  ['Kites, Episode 3', 'Kites'],
  ['Kites: ep. 3', 'Kites'],
  ['Kites – Part 3', 'Kites'],
  ['Kites edition 3', 'Kites'],
  ['Kites vol. 3', 'Kites'],
  ['Kites Volume 3', 'Kites'],
  ['3rd Kites', 'Kites'],
  ['Kites 2026-05-01', 'Kites'],
  ['Kites May 2026', 'Kites'],
  ['Kites | Autumn', 'Kites'],
  ['Kites Q3', 'Kites'],
  ['Kites 2026', 'Kites'],
  ['Kites [live] (remote)', 'Kites'],
  ['Kites  and   strings', 'Kites and strings'],
  // What is part of a name.
  ['C# 14', 'C# 14'],
  ['F#12', 'F#12'],
  ['.NET 10', '.NET 10'],
  ['Summerhouse', 'Summerhouse'],
  ['Kites 20266', 'Kites 20266'],
  ['Sept', 'Sept'],
  // Nothing would be left.
  ['2026', '2026'],
  ['(May)', '(May)'],
])('the stem of "%s" is "%s"', (title, stem) => {
  expect(stemOf(title)).toBe(stem)
})
