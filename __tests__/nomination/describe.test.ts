import { describe, expect, it } from 'vitest'
import { describe as describeItem, type HasField } from '../../src/nomination/describe.ts'
import { toItems } from '../../src/nomination/item.ts'
import { type ContributionType, type MetricName, TYPES } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

let number = 0
function entry(type: ContributionType, more: Partial<Shown> = {}): Shown {
  number += 1
  return {
    ...{ id: `x:${String(number).padStart(4, '0')}`, origin: 'manual', type, title: `Kites ${number}` },
    date: '2026-05-06',
    ...more,
  }
}

function counted(counts: Partial<Record<MetricName, number>>): Pick<Shown, 'metrics'> {
  const metrics = Object.entries(counts).map(([name, value]) => [name, { value, 'as-of': WINDOW.until }])
  return { metrics: Object.fromEntries(metrics) }
}

const by = (text: string): Partial<Shown> => ({ description: text, isDescribedByHand: true })

interface Options {
  readonly hasField?: HasField
  readonly limit?: number
}

/** The description of the newest item. */
function tell(entries: readonly Shown[], { hasField = () => false, limit = 1000 }: Options = {}): string {
  const [item] = toItems(entries, WINDOW)
  return item ? describeItem(item, () => false, hasField, limit) : ''
}

const WIND = { container: { name: 'WindConf' } }

describe('where nobody wrote a description', () => {
  const SENTENCES: Readonly<Record<ContributionType, string>> = {
    'pull-request': 'Pull request merged into WindConf.',
    review: 'Review of a pull request in WindConf.',
    issue: 'Issue reported in WindConf.',
    'discussion-answer': 'Answer in a discussion of WindConf.',
    release: 'Release of WindConf.',
    repository: 'Repository in WindConf.',
    sample: 'Sample in WindConf.',
    package: 'Package on WindConf.',
    'blog-post': 'Blog post on WindConf.',
    article: 'Article in WindConf.',
    video: 'Video on WindConf.',
    short: 'Short video on WindConf.',
    livestream: 'Live stream on WindConf.',
    'podcast-episode': 'Podcast episode of WindConf.',
    talk: 'Talk at WindConf.',
    workshop: 'Workshop at WindConf.',
    event: 'Event organised by WindConf.',
    'user-group': 'User group of WindConf.',
    'forum-answer': 'Answer on WindConf.',
    book: 'Book from WindConf.',
    course: 'Course on WindConf.',
    mentoring: 'Mentoring with WindConf.',
    'product-feedback': 'Product feedback to WindConf.',
    other: 'Contribution to WindConf.',
  }

  it.each(TYPES)('a sentence says what it is, and where: %s', (type) => {
    expect(tell([entry(type, WIND)])).toBe(SENTENCES[type])
    // Of some things only the day is known.
    expect(tell([entry(type)])).toBe(
      SENTENCES[type].replace(/ (?:at|in|into|of|on|by|from|with|to) WindConf/, ' of 2026-05-06'),
    )
  })

  it.each<[Partial<Record<MetricName, number>>, string]>([
    [{ attendees: 310 }, 'Talk at WindConf for 310 people.'],
    [{ attendees: 1 }, 'Talk at WindConf for 1 person.'],
    [{ views: 4210 }, 'Talk at WindConf with 4,210 views.'],
    [{ views: 1 }, 'Talk at WindConf with 1 view.'],
    [{ attendees: 310, 'live-views': 25 }, 'Talk at WindConf for 310 people, with 25 live viewers.'],
    [{ sessions: 2, views: 30 }, 'Talk at WindConf with 2 sessions and 30 views.'],
    [
      {
        attendees: 5,
        sessions: 1,
        'live-views': 1,
        views: 9,
        downloads: 1,
        copies: 1,
        score: 1,
        reactions: 3,
      },
      'Talk at WindConf for 5 people, with 1 session, 1 live viewer, 9 views, 1 download, 1 copy sold, 1 point and 3 reactions.',
    ],
    [{ downloads: 120_000 }, 'Talk at WindConf with 120,000 downloads.'],
    [{ copies: 12 }, 'Talk at WindConf with 12 copies sold.'],
    [{ score: 7 }, 'Talk at WindConf with 7 points.'],
    // Two are chance, and 0 only means that nobody counted.
    [{ reactions: 2 }, 'Talk at WindConf.'],
    [
      { views: 0, attendees: 0, downloads: 0, 'live-views': 0, sessions: 0, score: 0, copies: 0 },
      'Talk at WindConf.',
    ],
  ])('with its numbers: %j', (counts, sentence) => {
    expect(tell([entry('talk', { ...WIND, ...counted(counts) })])).toBe(sentence)
    // Whether the form has a field for them or not: the sentence would be bare.
    expect(tell([entry('talk', { ...WIND, ...counted(counts) })], { hasField: () => true })).toBe(sentence)
  })

  it('with what it is about', () => {
    const tags = ['wind', 'string', 'tail', 'knot']
    expect(tell([entry('talk', { tags: tags.slice(0, 1) })])).toBe('Talk about wind.')
    expect(tell([entry('talk', { tags })])).toBe('Talk about knot, string and tail.')
    expect(tell([entry('talk', { ...WIND, tags, areas: ['.NET', 'C++'] })])).toBe(
      'Talk at WindConf about .NET and C++.',
    )
  })

  it.each(['pull-request', 'review', 'issue', 'discussion-answer', 'release'] as const)(
    'labels on GitHub are not what it is about: %s',
    (type) => {
      expect(tell([entry(type, { tags: ['triaged'] })])).not.toContain('about')
      expect(tell([entry(type, { tags: ['triaged'], areas: ['.NET'] })])).toContain(' about .NET')
    },
  )

  it('with how long it lasted', () => {
    expect(tell([entry('mentoring', { 'end-date': '2026-08-01' })])).toBe(
      'Mentoring from 2026-05-06 to 2026-08-01.',
    )
    expect(tell([entry('mentoring', { 'end-date': '2027-08-01' })])).toBe(
      'Mentoring from 2026-05-06 to 2026-11-22.',
    )
    expect(tell([entry('mentoring', { 'end-date': '2026-05-06' })])).toBe('Mentoring of 2026-05-06.')
    // A conference has days, a talk at it not.
    expect(tell([entry('talk', { ...WIND, 'end-date': '2026-05-08' })])).toBe('Talk at WindConf.')
  })

  it('with how much it changed', () => {
    const pull = (more: Partial<Shown>) =>
      tell([entry('pull-request', { container: { name: 'a/b', url: 'https://github.com/a/b' }, ...more })])
    expect(pull({ lines: 1234 })).toBe('Pull request merged into a/b with 1,234 lines changed.')
    expect(pull({ lines: 1 })).toBe('Pull request merged into a/b with 1 line changed.')
    expect(pull({ lines: 80, ...counted({ reactions: 4 }) })).toBe(
      'Pull request merged into a/b with 4 reactions and 80 lines changed.',
    )
  })

  it('with the recording of a talk', () => {
    const talk = entry('talk', { ...WIND, title: 'Kites in anger', ...counted({ attendees: 310 }) })
    const video = (counts: Partial<Record<MetricName, number>>) =>
      entry('video', { title: 'Kites in anger', date: '2026-06-01', ...counted(counts) })
    expect(tell([talk, video({ views: 4210 })])).toBe(
      'Talk at WindConf for 310 people; recording with 4,210 views.',
    )
    expect(tell([talk, video({ views: 1 })])).toBe('Talk at WindConf for 310 people; recording with 1 view.')
    expect(tell([talk, video({})])).toBe('Talk at WindConf for 310 people; with a recording.')
  })
})

describe('where the person wrote one', () => {
  it('it stands as it is', () => {
    const text = 'Subscribe!\n#kites\n\n\nPhoto by Me  '
    expect(tell([entry('talk', by(text))])).toBe(text)
  })

  it.each<[Partial<Record<MetricName, number>>, string]>([
    [{ attendees: 310 }, 'I flew. Attended by 310 people.'],
    [{ views: 4210 }, 'I flew. 4,210 views.'],
    [
      { attendees: 310, views: 4210, downloads: 3 },
      'I flew. Attended by 310 people. 4,210 views and 3 downloads.',
    ],
    [{ reactions: 2 }, 'I flew.'],
    [{}, 'I flew.'],
  ])('numbers without a field follow: %j', (counts, text) => {
    expect(tell([entry('talk', { ...by('I flew.'), ...counted(counts) })])).toBe(text)
  })

  it('numbers with a field do not', () => {
    const talk = entry('talk', { ...by('I flew.'), ...counted({ attendees: 310, views: 4210 }) })
    expect(tell([talk], { hasField: (metric) => metric === 'attendees' })).toBe('I flew. 4,210 views.')
    expect(tell([talk], { hasField: () => true })).toBe('I flew.')
  })

  it.each([
    ['There were 1310 of us.', 1310],
    ['There were 1,310 of us.', 1310],
    ['There were 1.310 of us.', 1310],
    ['There were 1 310 of us.', 1310],
    ['310', 310],
    ['We were 310.', 310],
  ])('a number that is said is not said again: %s', (text, attendees) => {
    expect(tell([entry('talk', { ...by(text), ...counted({ attendees }) })])).toBe(text)
  })

  it.each([
    ['There were 3100 kites.', 310],
    ['There were 1310 kites.', 310],
    ['There were 1,310 kites.', 310],
    ['There were 310,000 kites.', 310],
    ['They cost 310.50 each.', 310],
  ])('another number does not say it: %s', (text, attendees) => {
    expect(tell([entry('talk', { ...by(text), ...counted({ attendees }) })])).toBe(
      `${text} Attended by 310 people.`,
    )
  })

  it('the recording follows', () => {
    const talk = entry('talk', { ...by('I flew.'), title: 'Kites in anger' })
    const video = entry('video', { title: 'Kites in anger', date: '2026-06-01', ...counted({ views: 42 }) })
    expect(tell([talk, video])).toBe('I flew. The recording has 42 views.')
    expect(tell([talk, video], { hasField: () => true })).toBe('I flew.')
    expect(tell([{ ...talk, ...by('I flew before 42.') }, video])).toBe('I flew before 42.')
  })

  it('other places follow', () => {
    const also = [
      { name: 'dev.to', url: 'https://dev.to/x' },
      { name: 'medium.com', url: 'https://medium.com/x' },
    ]
    expect(tell([entry('blog-post', { ...by('I wrote.'), also })])).toBe(
      'I wrote. Also published on dev.to and medium.com.',
    )
    expect(tell([entry('blog-post', { also })])).toBe(
      'Blog post of 2026-05-06. Also published on dev.to and medium.com.',
    )
  })

  it('what follows a text of several lines stands below it', () => {
    expect(tell([entry('talk', { ...by('One.\nTwo.'), ...counted({ attendees: 9 }) })])).toBe(
      'One.\nTwo.\n\nAttended by 9 people.',
    )
  })
})

describe('where a source has one', () => {
  it('it is made fit to paste, and its numbers follow', () => {
    const video = entry('video', {
      description: 'A kite flies.\n\nSubscribe!\n#kites',
      ...counted({ views: 12 }),
    })
    expect(tell([video])).toBe('A kite flies. 12 views.')
    expect(tell([{ ...video, description: 'Subscribe!' }])).toBe('Video with 12 views.')
  })
})

describe('a limit', () => {
  it('cuts the text at a sentence, and leaves the numbers whole', () => {
    const talk = entry('talk', {
      ...by('One two three. Four five six. Seven.'),
      ...counted({ attendees: 310 }),
    })
    expect(tell([talk], { limit: 100 })).toBe('One two three. Four five six. Seven. Attended by 310 people.')
    expect(tell([talk], { limit: 52 })).toBe('One two three. Attended by 310 people.')
    for (const limit of [52, 45, 40, 34, 30, 20, 10])
      expect(tell([talk], { limit }).length).toBeLessThanOrEqual(limit)
    // Where they would take its place, the text goes before.
    expect(tell([talk], { limit: 20 })).toBe('One two three.')
  })

  it('holds for sentences of facts, series and what has no numbers', () => {
    expect(tell([entry('talk', WIND)], { limit: 12 })).toBe('Talk at…')
    expect(tell([entry('talk', by('One two three. Four.'))], { limit: 14 })).toBe('One two three.')
    const merges = Array.from({ length: 30 }, () => entry('pull-request', { container: { name: 'a/b' } }))
    expect(tell(merges, { limit: 60 }).length).toBeLessThanOrEqual(60)
  })
})

describe('a talk given several times', () => {
  const talks = [
    entry('talk', { title: 'Kites', date: '2026-03-01', ...WIND, ...counted({ attendees: 300 }) }),
    entry('talk', {
      title: 'Kites',
      date: '2026-04-01',
      container: { name: 'Code Tatra' },
      ...counted({ attendees: 1 }),
    }),
    entry('talk', { title: 'Kites', date: '2026-05-01' }),
  ]

  it('names when, where and for whom', () => {
    expect(tell(talks)).toBe(
      'Given 3 times, for 301 people in all: 2026-05-01; Code Tatra (2026-04-01, 1 person); WindConf (2026-03-01, 300 people).',
    )
    expect(tell(talks.map((one) => ({ ...one, type: 'workshop' as const, metrics: {} })))).toBe(
      'Held 3 times: 2026-05-01; Code Tatra (2026-04-01); WindConf (2026-03-01).',
    )
  })

  it('begins with what the person wrote of any of them, of the newest first, else with what the source says', () => {
    const [first, second, third] = talks as [Shown, Shown, Shown]
    expect(tell([{ ...first, ...by('Of the first.') }, second, third])).toMatch(
      /^Of the first\. Given 3 times/,
    )
    expect(tell([{ ...first, ...by('Of the first.') }, second, { ...third, ...by('Of the last.') }])).toMatch(
      /^Of the last\. Given 3 times/,
    )
    expect(tell([first, second, { ...third, description: 'It says so. Subscribe!' }])).toMatch(
      /^It says so\. Given 3 times/,
    )
  })

  it('ends with its recording', () => {
    const named = talks.map((one) => ({ ...one, title: 'Kites in great anger' }))
    const video = entry('video', {
      title: 'Kites in great anger',
      date: '2026-06-01',
      ...counted({ views: 50 }),
    })
    expect(tell([...named, video])).toMatch(/\)\. The recording has 50 views\.$/)
  })

  it('names twelve places at most', () => {
    const many = Array.from({ length: 14 }, () => entry('talk', { title: 'Kites' }))
    expect(tell(many)).toBe(`Given 14 times: ${'2026-05-06; '.repeat(12)}and 2 more.`)
  })
})

describe('gatherings', () => {
  const held = (date: string, counts: Partial<Record<MetricName, number>> = {}) =>
    entry('event', { title: 'Kite Meetup', date, ...counted(counts) })

  it('say when, how often and for how many', () => {
    expect(
      tell([held('2026-02-01', { attendees: 30 }), held('2026-03-01', { attendees: 1 }), held('2026-04-01')]),
    ).toBe(
      '3 meetups from 2026-02-01 to 2026-04-01, for 31 people in all: 2026-04-01; 2026-03-01 (1 person); 2026-02-01 (30 people).',
    )
    expect(tell([held('2026-02-01'), held('2026-03-01')])).toBe(
      '2 meetups from 2026-02-01 to 2026-03-01: 2026-03-01; 2026-02-01.',
    )
    expect(
      tell([held('2026-02-01', { attendees: 3, 'live-views': 4 }), held('2026-03-01', { views: 5 })]),
    ).toBe(
      '2 meetups from 2026-02-01 to 2026-03-01, for 3 people, with 4 live viewers and 5 views in all: 2026-03-01; 2026-02-01 (3 people, 4 live viewers).',
    )
    expect(tell([held('2026-02-01', { views: 4 }), held('2026-03-01')])).toBe(
      '2 meetups from 2026-02-01 to 2026-03-01, with 4 views in all: 2026-03-01; 2026-02-01.',
    )
  })

  it('end with the facts what the person wrote of them, but not what a source says', () => {
    const [one, other] = [held('2026-02-01'), held('2026-03-01')]
    expect(tell([{ ...one, ...by('We met.') }, other])).toBe(
      'We met. 2 meetups from 2026-02-01 to 2026-03-01: 2026-03-01; 2026-02-01.',
    )
    expect(tell([one, { ...other, description: 'Come!' }])).toBe(
      '2 meetups from 2026-02-01 to 2026-03-01: 2026-03-01; 2026-02-01.',
    )
  })
})

describe('what is published again and again', () => {
  it('names the three most seen', () => {
    const views = [5, 1, 900, 30, 0]
    const shorts = views.map((value, index) =>
      entry('short', {
        title: `Short “${'abcde'[index]}”`,
        container: { name: 'Kites' },
        ...counted({ views: value }),
      }),
    )
    expect(tell(shorts)).toBe(
      '5 Shorts on Kites from 2026-05-06 to 2026-05-06, 936 views in all. The most seen: “Short "c"” (900 views); “Short "d"” (30 views); “Short "a"” (5 views).',
    )
    const answers = [2, 9].map((value, index) =>
      entry('forum-answer', {
        title: `Answer ${'ab'[index]}`,
        container: { name: 'Stack Overflow' },
        ...counted({ score: value }),
      }),
    )
    expect(tell(answers)).toBe(
      '2 answers on Stack Overflow from 2026-05-06 to 2026-05-06, 11 points in all. The most seen: “Answer b” (9 points); “Answer a” (2 points).',
    )
    const bare = [0, 1].map((index) =>
      entry('forum-answer', {
        title: `Answer ${'ab'[index]}`,
        container: { name: 'Forum' },
        ...counted({ score: 0 }),
      }),
    )
    expect(tell(bare)).toBe(
      '2 answers on Forum from 2026-05-06 to 2026-05-06. Among them: “Answer b”; “Answer a”.',
    )
  })
})

describe('merges into a repository', () => {
  const pull = (title: string, more: Partial<Shown> = {}) =>
    entry('pull-request', { title, container: { name: 'a/b', url: 'https://github.com/a/b' }, ...more })

  it('are counted by what they did, and those that reached most are named', () => {
    const all = [
      pull('Bump a from 1 to 2'),
      pull('docs: say how', { lines: 900 }),
      pull('Add a tail', { lines: 20 }),
      pull('Add a second tail', { lines: 200 }),
      pull('Fix a knot', { lines: 10, ...counted({ reactions: 3 }) }),
      pull('Fix another', { lines: 30, ...counted({ reactions: 2 }) }),
      pull('Speed up lift'),
      pull('Tests of lift'),
      pull('Lift'),
    ]
    expect(tell(all)).toBe(
      '9 pull requests merged into a/b from 2026-05-06 to 2026-05-06: 2 features, 2 fixes, 1 performance improvement, 1 documentation change, 1 change to tests, 1 other change and 1 small or mechanical one. Among them: “Fix a knot” (3 reactions); “Fix another”; “Add a second tail”.',
    )
  })

  it('are named by highlights first, then code, then documents and tests', () => {
    const all = [
      pull('Tests of lift', { lines: 9000 }),
      pull('docs: say how', { lines: 8000, ...counted({ reactions: 50 }) }),
      pull('Fix typo', { highlight: true }),
      pull('Add a tail'),
    ]
    expect(tell(all)).toMatch(/Among them: “Fix typo”; “Add a tail”; “docs: say how” \(50 reactions\)\.$/)
  })

  it('name the mechanical where there is nothing else', () => {
    expect(tell([pull('Bump a'), pull('Bump b')])).toMatch(
      /: 2 small or mechanical ones\. Among them: “Bump a”; “Bump b”\.$/,
    )
  })
})

describe('what a sentence must not do', () => {
  const pull = (title: string, more: Partial<Shown> = {}) =>
    entry('pull-request', { title, container: { name: 'a/b', url: 'https://github.com/a/b' }, ...more })

  it('is to name the mechanical beside what is not', () => {
    const all = [pull('Bump a'), pull('Add a tail', counted({ views: 1 })), pull('Bump b', { lines: 900 })]
    expect(tell(all)).toMatch(/1 feature and 2 small or mechanical ones\. Among them: “Add a tail”\.$/)
  })

  it('is to put the small before what was done, where the person chose both', () => {
    const chosen = { highlight: true }
    expect(
      tell([pull('Bump a', { lines: 900 }), pull('Add a tail', chosen), pull('Bump b', chosen)]),
    ).toMatch(/Among them: “Add a tail”; “Bump b”\.$/)
  })

  it('is to tell the time of day', () => {
    const talks = ['2026-03-01T08:00:00Z', '2026-04-01T08:00:00Z'].map((date) =>
      entry('talk', { title: 'Kites', date }),
    )
    expect(tell(talks)).toBe('Given 2 times: 2026-04-01; 2026-03-01.')
    const one = talks.map((talk) => ({ ...talk, ...counted({ attendees: 9 }) }))
    expect(tell(one)).toBe('Given 2 times, for 18 people in all: 2026-04-01, 9 people; 2026-03-01, 9 people.')
    const held = talks.map((talk, index) => ({
      ...talk,
      type: 'user-group' as const,
      ...(index === 0 && counted({ attendees: 1 })),
    }))
    expect(tell(held)).toBe(
      '2 meetings from 2026-03-01 to 2026-04-01, for 1 person in all: 2026-04-01; 2026-03-01 (1 person).',
    )
  })

  it('is to count one as many', () => {
    const shorts = ['a', 'b', 'c'].map((title) =>
      entry('short', { title, container: { name: 'K' }, ...counted({ views: 1 }) }),
    )
    expect(tell(shorts)).toContain('“c” (1 view); “b” (1 view); “a” (1 view)')
    const answers = ['a', 'b'].map((title) =>
      entry('forum-answer', { title, container: { name: 'K' }, ...counted({ score: 1 }) }),
    )
    expect(tell(answers)).toContain('“b” (1 point); “a” (1 point)')
    const talks = [counted({ attendees: 1 }), {}].map((more) =>
      entry('talk', { title: 'Kites in great anger', ...more }),
    )
    const video = entry('video', {
      title: 'Kites in great anger',
      date: '2026-06-01',
      ...counted({ views: 1 }),
    })
    expect(tell([...talks, video])).toMatch(
      /^Given 2 times, for 1 person in all: .*\. The recording has 1 view\.$/,
    )
  })
})
