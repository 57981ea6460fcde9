import { describe, expect, it } from 'vitest'
import { type Defaults, fillItem, findMapping, type Said } from '../../src/nomination/fill.ts'
import { toItems } from '../../src/nomination/item.ts'
import { defineProgram, type Program } from '../../src/nomination/programs/program.ts'
import { PROGRAMS } from '../../src/nomination/programs/registry.ts'
import type { ContributionType, MetricName } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }
const MVP = PROGRAMS['microsoft-mvp']
const RENEWAL = PROGRAMS['microsoft-mvp-renewal']
const GDE = PROGRAMS['google-gde']
const DOCKER = PROGRAMS['docker-captains']
const ACE = PROGRAMS['oracle-ace']

const NOTHING: Said = { values: [], isParticular: false }
const ofAll =
  (...values: string[]) =>
  () => ({ values, isParticular: false })
const inParticular =
  (...values: string[]) =>
  () => ({ values, isParticular: true })

function entry(type: ContributionType, more: Partial<Shown> = {}): Shown {
  return { ...{ id: 'x:1', origin: 'manual', type, title: 'Kites', date: '2026-05-06' }, ...more }
}

function counted(counts: Partial<Record<MetricName, number>>): Pick<Shown, 'metrics'> {
  const metrics = Object.entries(counts).map(([name, value]) => [name, { value, 'as-of': WINDOW.until }])
  return { metrics: Object.fromEntries(metrics) }
}

function fill(program: Program, entries: Shown | readonly Shown[], defaults: Partial<Defaults> = {}) {
  const [item] = toItems([entries].flat() as Shown[], WINDOW)
  if (!item) throw new Error('no item')
  const said = {
    ...{ audienceOf: () => NOTHING, primaryAreaOf: () => NOTHING, timeZone: undefined },
    ...{ answerOf: () => undefined, toKnown: (name: string) => name, ...defaults },
  }
  const { fields, kind } = fillItem(item, program, said, () => false)
  return {
    kind,
    fields,
    value: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    toFill: fields.filter(({ isToFill }) => isToFill).map(({ name }) => name),
  }
}

/** What is to fill of one of which audience and area are known. */
const toFill = (program: Program, one: Shown | readonly Shown[], defaults: Partial<Defaults> = {}) =>
  fill(program, one, { audienceOf: ofAll('Developer'), primaryAreaOf: ofAll('.NET'), ...defaults }).toFill

describe('a role', () => {
  it.each([
    ['blog-post', undefined, 'Author'],
    ['blog-post', 'contributor', 'Contributor'],
    ['blog-post', 'AUTHOR', 'Author'],
    ['podcast-episode', undefined, 'Host'],
    ['podcast-episode', 'Panelist', 'Panelist'],
    ['mentoring', undefined, 'Mentor'],
    ['pull-request', undefined, 'Contributor'],
    // The form has none for speakers, and none of that name.
    ['talk', 'speaker', ''],
    ['podcast-episode', 'Guest', ''],
  ] as const)('of a %s by a "%s" is "%s"', (type, role, expected) => {
    const { value, toFill: open } = fill(MVP, entry(type, { ...(role && { role }) }))
    expect(value.Role).toBe(expected)
    expect(open.includes('Role')).toBe(expected === '' && type !== 'talk')
  })

  it('is Author in what is one’s own', () => {
    const own = { origin: 'github:Mira', container: { name: 'mira/kite' } }
    expect(fill(MVP, entry('pull-request', own)).value.Role).toBe('Author')
    expect(fill(MVP, entry('release', own)).value.Role).toBe('Author')
    expect(fill(MVP, entry('release', { ...own, role: 'Contributor' })).value.Role).toBe('Contributor')
    expect(fill(MVP, entry('release', { ...own, container: { name: 'zoe/kite' } })).value.Role).toBe(
      'Contributor',
    )
    // A kind without a role of its own for that.
    expect(fill(MVP, entry('blog-post', own)).value.Role).toBe('Author')
    expect(fill(MVP, entry('podcast-episode', own)).value.Role).toBe('Host')
  })

  it('has the choices of its kind', () => {
    const { fields } = fill(MVP, entry('podcast-episode'))
    expect(fields.find(({ name }) => name === 'Role')?.choices).toEqual(['Host', 'Presenter', 'Panelist'])
  })
})

describe('areas', () => {
  const areas = (
    own: readonly string[],
    primaryAreaOf: Defaults['primaryAreaOf'] = () => NOTHING,
    program = MVP,
  ) => {
    const { value, toFill: open } = fill(program, entry('blog-post', { areas: own }), { primaryAreaOf })
    return [
      value['Primary Technology Area'],
      value['Additional Technology Areas'],
      open.includes('Primary Technology Area'),
    ]
  }

  it.each<[readonly string[], Defaults['primaryAreaOf'], string, string]>([
    [[], ofAll('.NET'), '.NET', ''],
    [['.net', 'DEVOPS'], () => NOTHING, '.NET', 'DevOps'],
    [['Kites', 'DevOps'], () => NOTHING, 'DevOps', ''],
    // Its own go before what is said of all, and after what is said of it.
    [['DevOps'], ofAll('.NET'), 'DevOps', ''],
    [['DevOps', '.NET'], inParticular('.net'), '.NET', 'DevOps'],
    [['Kites'], ofAll('.NET'), '.NET', ''],
    // What the person names is taken: the form may have it by now.
    [['DevOps'], inParticular('Kites'), 'Kites', 'DevOps'],
    // Two others at most.
    [['.NET', 'C++', 'Java', 'Python'], () => NOTHING, '.NET', 'C++; Java'],
    [['.NET', '.net', 'C++'], () => NOTHING, '.NET', 'C++'],
  ])('%j with what is said: %s %s', (own, said, primary, others) => {
    expect(areas(own, said)).toEqual([primary, others, false])
  })

  it('are to fill where none is known', () => {
    expect(areas([])).toEqual(['', '', true])
    expect(areas(['Kites'])).toEqual(['', '', true])
    const { fields } = fill(MVP, entry('blog-post'))
    expect(fields[1]?.choices).toContain('Azure Storage')
  })

  it('are only what is said for the program where the form’s are not known', () => {
    const post = entry('blog-post', { areas: ['Kites'] })
    expect(fill(PROGRAMS['sitecore-mvp'], post).value.RelatedProducts).toBe('')
    const said = { primaryAreaOf: inParticular('XM Cloud') }
    expect(fill(PROGRAMS['sitecore-mvp'], post, said).value.RelatedProducts).toBe('XM Cloud')
  })

  it('are tags of those that the form has', () => {
    const tags = (more: Partial<Shown>, primaryAreaOf: Defaults['primaryAreaOf'] = () => NOTHING) =>
      fill(GDE, entry('blog-post', more), { primaryAreaOf }).value.Tags
    expect(tags({ tags: ['kites', 'firebase', 'ANGULAR'] })).toBe('Angular, Firebase')
    expect(tags({ areas: ['Web'], tags: ['web', 'ai'] })).toBe('Web, AI')
    expect(tags({ tags: ['ai'] }, ofAll('Google Cloud'))).toBe('Google Cloud, AI')
    expect(tags({ areas: ['AI', 'Web', 'Android', 'Angular', 'Firebase'] })).toBe(
      'AI, Android, Angular, Firebase',
    )
    expect(tags({ tags: ['kites'] })).toBe('')
  })
})

describe('an audience', () => {
  it.each<[readonly string[], Defaults['audienceOf'], string]>([
    [[], () => NOTHING, ''],
    [[], ofAll('developer'), 'Developer'],
    [['student'], ofAll('Developer'), 'Student'],
    [['student'], inParticular('Developer'), 'Developer'],
    // In the form's order, and only what the form has.
    [['Student', 'Hobbyist', 'Developer'], () => NOTHING, 'Developer; Student'],
    [['Hobbyist'], () => NOTHING, ''],
    [[], ofAll('Hobbyist'), ''],
  ])('%j with what is said: %s %s', (audience, audienceOf, expected) => {
    const { value, toFill: open, fields } = fill(MVP, entry('blog-post', { audience }), { audienceOf })
    expect(value['Target Audience']).toBe(expected)
    expect(open.includes('Target Audience')).toBe(expected === '')
    expect(fields.find(({ content }) => content === 'audience')?.choices).toEqual(MVP.audiences)
  })

  it('is any where the form’s are not known', () => {
    const program = { ...MVP, audiences: [] }
    expect(
      fill(program, entry('blog-post', { audience: ['Hobbyist', 'Pilots'] })).value['Target Audience'],
    ).toBe('Hobbyist; Pilots')
  })
})

describe('numbers', () => {
  it('stand in their fields', () => {
    const { value } = fill(
      MVP,
      entry('talk', counted({ attendees: 310, 'live-views': 20, views: 4210, downloads: 9 })),
    )
    expect(value).toMatchObject({
      ...{ 'In-person attendees': '310', 'Livestream views': '20', 'On-demand views': '4210' },
      // The form has these for others.
      ...{ 'Number of views': '', 'Copies sold': '', 'Number of sessions': '' },
    })
    expect(value.Description).toContain('9 downloads')
    const told = entry('talk', {
      ...counted({ attendees: 310, downloads: 9 }),
      description: 'I flew.',
      isDescribedByHand: true,
    })
    expect(fill(MVP, told).value.Description).toBe('I flew. 9 downloads.')
  })

  it('go into the description where the form has no field for them', () => {
    const event = entry('event', {
      ...counted({ attendees: 430 }),
      description: 'We flew.',
      isDescribedByHand: true,
    })
    expect(fill(MVP, event).value.Description).toBe('We flew. Attended by 430 people.')
    const post = entry('blog-post', {
      ...counted({ views: 88_274 }),
      description: 'I wrote.',
      isDescribedByHand: true,
    })
    expect(fill(PROGRAMS['github-stars'], post).value.Description).toBe('I wrote. 88,274 views.')
    expect(fill(MVP, post).value.Description).toBe('I wrote.')
  })

  it.each<[string, Program, ContributionType, Partial<Record<MetricName, number>>, readonly string[]]>([
    // One is enough: a talk has listeners in the room, online, or both.
    ['none', MVP, 'talk', {}, ['In-person attendees']],
    ['a room', MVP, 'talk', { attendees: 9 }, []],
    ['a stream', MVP, 'talk', { 'live-views': 9 }, []],
    ['a recording', MVP, 'talk', { views: 9 }, []],
    ['a zero', MVP, 'talk', { attendees: 0 }, ['In-person attendees']],
    ['none', RENEWAL, 'talk', {}, ['In-person attendees']],
    ['none', MVP, 'video', {}, ['On-demand views']],
    ['views', MVP, 'video', { views: 9 }, []],
    ['none', MVP, 'blog-post', {}, ['Number of views']],
    ['none', MVP, 'livestream', {}, ['On-demand views']],
    ['live', MVP, 'livestream', { 'live-views': 3 }, []],
    ['none', MVP, 'book', {}, ['Copies sold']],
    // How often it was held tells nothing of who came.
    ['sessions', MVP, 'podcast-episode', { sessions: 3 }, ['On-demand views']],
    ['sessions', MVP, 'mentoring', { sessions: 3 }, []],
    ['none', MVP, 'mentoring', {}, ['Number of sessions']],
    // Nobody knows these.
    ['none', MVP, 'pull-request', {}, []],
    ['none', MVP, 'discussion-answer', {}, []],
    ['none', MVP, 'forum-answer', {}, ['Number of views']],
    ['a score', MVP, 'forum-answer', { score: 12 }, ['Number of views']],
    ['none', MVP, 'product-feedback', {}, []],
    ['none', MVP, 'user-group', {}, ['Number of views']],
    ['people', MVP, 'user-group', { attendees: 9 }, []],
    ['none', MVP, 'event', {}, ['Format', 'Type', 'Time Zone']],
    ['none', GDE, 'blog-post', {}, ['Readers']],
    ['none', GDE, 'pull-request', {}, []],
    ['copies', GDE, 'book', { copies: 5 }, []],
    ['none', ACE, 'event', {}, ['Link']],
    ['none', ACE, 'talk', {}, ['Link', 'Agenda link', 'Attendees']],
  ])('are asked for where none is known: %s of %o %s %j', (_, program, type, counts, expected) => {
    expect(toFill(program, entry(type, counted(counts)))).toEqual(expected)
  })

  it('of those in the room and those online are one where the form has one field', () => {
    const attendees = (counts: Partial<Record<MetricName, number>>) =>
      fill(ACE, entry('talk', counted(counts))).value.Attendees
    expect(attendees({ attendees: 30, 'live-views': 12 })).toBe('42')
    expect(attendees({ attendees: 30 })).toBe('30')
    expect(attendees({ 'live-views': 12 })).toBe('12')
    expect(attendees({ views: 12 })).toBe('')
  })

  it('are of another metric for another type', () => {
    expect(
      fill(MVP, entry('user-group', counted({ attendees: 40, views: 3 }))).value['Number of views'],
    ).toBe('40')
    expect(fill(GDE, entry('book', counted({ copies: 40, views: 3 }))).value.Readers).toBe('40')
    expect(fill(GDE, entry('event', counted({ attendees: 40 }))).value.Impact).toBe('40')
  })

  it.each<[Program, ContributionType, Partial<Record<MetricName, number>>, string]>([
    [RENEWAL, 'talk', {}, '1'],
    [RENEWAL, 'workshop', {}, '1'],
    [RENEWAL, 'talk', { sessions: 4 }, '4'],
    [MVP, 'podcast-episode', {}, '1'],
    [MVP, 'livestream', {}, '1'],
    // A course or a year of mentoring is not held once.
    [MVP, 'course', {}, ''],
    [MVP, 'mentoring', {}, ''],
  ])('of sessions are how often it was held: %o %s %j: %s', (program, type, counts, expected) => {
    expect(fill(program, entry(type, counted(counts))).value['Number of sessions']).toBe(expected)
  })

  it('of sessions are those of a series', () => {
    const episodes = ['a', 'b', 'c'].map((id) =>
      entry('podcast-episode', { id, title: id, container: { name: 'Kites' } }),
    )
    expect(fill(MVP, episodes).value['Number of sessions']).toBe('3')
  })
})

describe('days', () => {
  it('are the last where there is one field, and first and last where there are two', () => {
    const long = { date: '2026-05-06', 'end-date': '2026-05-08' }
    expect(fill(MVP, entry('talk', long)).value).toMatchObject({
      'Published Date': '2026-05-08',
      'End Date': '',
    })
    expect(fill(MVP, entry('event', long)).value).toMatchObject({
      'Published Date': '2026-05-06',
      'End Date': '2026-05-08',
    })
    expect(fill(MVP, entry('event')).value).toMatchObject({
      'Published Date': '2026-05-06',
      'End Date': '2026-05-06',
    })
  })

  it('have a zone where the person named one', () => {
    expect(fill(MVP, entry('event'), { timeZone: 'Europe/Oslo' }).value['Time Zone']).toBe('Europe/Oslo')
    expect(fill(MVP, entry('event')).value['Time Zone']).toBe('')
    expect(fill(MVP, entry('talk'), { timeZone: 'Europe/Oslo' }).value['Time Zone']).toBe('')
    expect(toFill(MVP, entry('event'), { timeZone: 'Europe/Oslo' })).toEqual(['Format', 'Type'])
  })
})

describe('a venue', () => {
  it.each<[Partial<Record<MetricName, number>>, Partial<Shown>, string]>([
    [{ attendees: 9 }, {}, 'In-Person'],
    [{ 'live-views': 9 }, {}, 'Online'],
    [{ attendees: 9, 'live-views': 9 }, {}, 'Hybrid'],
    [{}, {}, ''],
    [{ attendees: 0, 'live-views': 0, views: 9 }, {}, ''],
    [{}, { title: 'Kites, online' }, 'Online'],
    [{}, { title: 'Virtual kites' }, 'Online'],
    [{}, { container: { name: 'Kite Webinar' } }, 'Online'],
    [{}, { title: 'Kites remote' }, 'Online'],
    [{}, { title: 'Kite live stream' }, 'Online'],
    [{ attendees: 9 }, { title: 'Kites, online' }, 'Online'],
    [{}, { title: 'Remotely controlled kites' }, ''],
    [{}, { title: 'Onlineshops' }, ''],
  ])('is known by numbers and names: %j %j: %s', (counts, more, expected) => {
    const event = entry('event', { ...more, ...counted(counts) })
    expect(fill(MVP, event).value.Format).toBe(expected)
    expect(toFill(MVP, event).includes('Format')).toBe(expected === '')
  })

  it('is empty where the form does not know both', () => {
    const both = entry('talk', counted({ attendees: 9, 'live-views': 9 }))
    expect(fill(DOCKER, both).value['Talk format']).toBe('')
    expect(fill(DOCKER, entry('talk', counted({ attendees: 9 }))).value['Talk format']).toBe(
      'In-person event',
    )
  })

  it('brings fields of its own', () => {
    const at = (counts: Partial<Record<MetricName, number>>) => {
      const { value, toFill: open } = fill(GDE, entry('talk', counted(counts)))
      return [
        value['Event format'],
        value['In-person attendees'],
        open.filter((name) => name === 'Country' || name === 'City'),
      ]
    }
    expect(at({ attendees: 9 })).toEqual(['In-Person', '', ['Country', 'City']])
    expect(at({ 'live-views': 9 })).toEqual(['Virtual', '', []])
    expect(at({ attendees: 9, 'live-views': 3 })).toEqual(['Hybrid', '9', ['Country', 'City']])
    expect(at({})).toEqual(['', '', []])
  })
})

describe('other fields', () => {
  it('hold what the form calls things', () => {
    expect(fill(MVP, entry('event', { title: 'Kite Meetup' })).value.Type).toBe('Meetup')
    expect(fill(MVP, entry('event', { container: { name: 'Kite User Group' } })).value.Type).toBe('Meetup')
    expect(fill(MVP, entry('event')).value.Type).toBe('')
    expect(fill(GDE, entry('blog-post')).value['Content type']).toBe('Articles')
    expect(
      fill(GDE, entry('blog-post', { container: { name: 'Kite Newsletter' } })).value['Content type'],
    ).toBe('Newsletters')
  })

  it.each([
    ['Microsoft Build', 'Build'],
    ['ignite 2026', 'Ignite'],
    ['MVP Summit', 'MVP Summit'],
    ['MVP Global Summit 2026', 'MVP Summit'],
    ['RD Summit', 'RD Summit'],
  ])('name an event of Microsoft’s own: %s', (name, expected) => {
    const { value, kind } = fill(MVP, entry('talk', { container: { name } }))
    expect(kind).toBe('Speaker/Presenter at Microsoft event')
    expect(value['Microsoft Event']).toBe(expected)
  })

  it('ask for nothing of Microsoft’s own elsewhere', () => {
    expect(fill(MVP, entry('talk', { container: { name: 'Build Stuff' } })).value['Microsoft Event']).toBe('')
  })

  it('tell highlights, links and agendas', () => {
    const talk = entry('talk', {
      url: 'https://kites.example/talk',
      container: { name: 'WindConf', url: 'https://wind.example' },
    })
    expect(fill(ACE, talk).value).toMatchObject({
      Link: 'https://kites.example/talk',
      'Agenda link': 'https://wind.example',
    })
    expect(fill(ACE, entry('talk')).value).toMatchObject({ Link: '', 'Agenda link': '' })
    expect(fill(MVP, { ...talk, highlight: true }).value['High impact']).toBe('Yes')
    expect(fill(MVP, talk).value['High impact']).toBe('')
    expect(fill(MVP, talk).value['Private Description']).toBe('')
  })

  it('are cut to what the form takes', () => {
    const { value } = fill(MVP, entry('talk', { title: `${'Kites and wind '.repeat(9)}end` }))
    expect(value.Title?.length).toBeLessThanOrEqual(100)
    expect(value.Title).toMatch(/Kites and wind…$|…$/)
  })

  it('are those of the program, in its order', () => {
    expect(fill(MVP, entry('talk')).fields.map(({ name }) => name)).toEqual(
      MVP.fields.map(({ name }) => name),
    )
  })
})

describe('a mapping', () => {
  const program = defineProgram({
    ...{ id: 'kites', name: 'Kites', known: '', audiences: [], gates: [], prompts: [], facts: [] },
    kinds: ['A', 'B', 'C', 'D'].map((name) => ({ name, fields: [], roles: [] })),
    mappings: {
      other: [
        { kind: 'A', when: { container: /wind/i, role: /pilot/i } },
        { kind: 'B', when: { role: /pilot/i } },
        { kind: 'C', when: { name: /kite/i } },
        { kind: 'D', when: { container: /rain/i } },
      ],
      talk: { kind: 'A' },
    },
    fields: [],
  })
  it.each<[Partial<Shown>, string | undefined]>([
    [{ role: 'Pilot', container: { name: 'Wind' } }, 'A'],
    [{ role: 'Pilot' }, 'B'],
    [{ title: 'x', container: { name: 'Kite Day' } }, 'C'],
    [{ title: 'A kite' }, 'C'],
    [{ title: 'x', container: { name: 'Rain' } }, 'D'],
    [{ title: 'x' }, undefined],
    [{ title: 'x', type: 'talk' }, 'A'],
    [{ title: 'Kite', type: 'video' }, undefined],
  ])('is the first that fits: %j: %s', (more, kind) => {
    const [item] = toItems([entry('other', more)], WINDOW)
    expect(item && findMapping(program, item)?.kind).toBe(kind)
  })
})
