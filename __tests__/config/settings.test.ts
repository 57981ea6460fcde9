import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/file.ts'
import { toSettings } from '../../src/config/settings.ts'
import { askFor } from '../../src/nomination/programs/options.ts'
import { toWindow } from '../../src/record/window.ts'
import { givenInputs, problemsOf } from './given.ts'

type Given = Readonly<Record<string, string>>

const NOW = new Date('2026-11-25T23:30:00Z')

/** What a run is to do, by its inputs and its file. */
function settingsOf(given: Given, file = '') {
  const inputs = givenInputs(given, { nameOf: (name) => `--${name}`, now: NOW })
  const config = parseConfig(
    { path: 'log.yml', text: file },
    { nameOf: inputs.nameOf, hasCredential: () => true },
  )
  return toSettings(inputs, config, NOW)
}

const originsOf = (given: Given, file?: string) =>
  settingsOf(given, file).plans.flatMap(({ origins }) => origins.map(({ origin }) => origin))

it('what nobody asked for has defaults', () => {
  const settings = settingsOf({})
  expect(settings).toMatchObject({
    ...{ timeZone: 'UTC', until: '2026-11-25', name: undefined, packSince: undefined },
    ...{ addresses: [], mirrored: [], programs: [] },
    curation: { overrides: [], areas: [], types: new Map() },
  })
  expect(settings.windowUpTo('2026-11-25')).toEqual(toWindow('2026-11-25', 'UTC'))
})

describe('of inputs and the file', () => {
  it('lists add up, what inputs say first', () => {
    const given = { feeds: 'https://b.example/', 'github-users': 'grace' }
    const file = 'github: { users: [ada] }\nfeeds: ["https://a.example/"]'
    expect(originsOf(given, file)).toEqual([
      ...['github:grace', 'github:ada', 'feed:https://b.example/', 'feed:https://a.example/'],
    ])
  })

  it('the same thing twice counts once', () => {
    const feeds = 'https://a.example/'
    expect(originsOf({ feeds }, 'feeds: [{ url: "https://a.example/", type: article }]')).toEqual([
      'feed:https://a.example/',
    ])
  })

  it('of single values the input wins', () => {
    const file = 'time-zone: Europe/Oslo\nwindow: { since: 2026-02-01 }\nname: Ada'
    const settings = settingsOf({ 'time-zone': 'America/New_York', since: '2026-01-01' }, file)
    expect(settings).toMatchObject({ timeZone: 'America/New_York', name: 'Ada', packSince: '2026-01-01' })
    expect(settings.windowUpTo('2026-11-20').since).toBe('2026-01-01')
  })

  it('what one leaves open, the other says', () => {
    const settings = settingsOf({ since: '2026-01-01' }, 'time-zone: Europe/Oslo\nareas: []')
    expect(settings).toMatchObject({ timeZone: 'Europe/Oslo', until: '2026-11-26' })
  })

  it('a program is asked for once, by the names that the file says', () => {
    const file = 'programs: [{ program: github-stars, names: { Blog: Article } }]'
    expect(settingsOf({ programs: 'google-gde, github-stars' }, file).programs).toEqual([
      { ...askFor('github-stars'), names: { Blog: 'Article' } },
      askFor('google-gde'),
    ])
  })

  it('what is said of a program in two places adds up', () => {
    const file = `
programs:
  - { program: google-gde, answers: { a: one }, include: [https://a.example], audience: [Student] }
  - { program: google-gde, answers: { a: two, b: three }, exclude: [https://b.example], audience: [Developer] }`
    expect(settingsOf({}, file).programs).toEqual([
      {
        ...askFor('google-gde'),
        ...{
          answers: { a: 'one', b: 'three' },
          include: ['https://a.example'],
          exclude: ['https://b.example'],
        },
        // Later rules win.
        audience: [{ use: ['Developer'] }, { use: ['Student'] }],
      },
    ])
  })

  it('what matches an origin is found under the one that is recorded', () => {
    const file = `
feeds: [https://ada:secret@blog.example/feed]
programs: [{ program: github-stars, primary-area: [{ match: { origin: "feed:https://ada:secret@blog.example/feed" }, use: x }] }]`
    expect(settingsOf({}, file).programs[0]?.primaryArea).toEqual([
      { match: { origin: 'feed:https://blog.example/feed' }, use: 'x' },
    ])
  })
})

it('the first day that the file says is not that of packs', () => {
  const settings = settingsOf({}, 'window: { since: 2026-02-01 }')
  expect(settings.packSince).toBeUndefined()
  expect(settings.windowUpTo('2026-11-20').since).toBe('2026-02-01')
})

it('the window is as many months long as the file says, in the zone of the log', () => {
  const { windowUpTo } = settingsOf({ 'time-zone': 'Europe/Oslo' }, 'window: { months: 3 }')
  expect(windowUpTo('2026-11-20')).toEqual({
    ...{ since: '2026-08-21', until: '2026-11-20', timeZone: 'Europe/Oslo' },
  })
})

it('an input says which day counts as today', () => {
  expect(settingsOf({ until: '2026-11-01' }).until).toBe('2026-11-01')
})

it('what is read from addresses keeps them, with what lets somebody in', () => {
  const { addresses } = settingsOf({ feeds: 'https://ada:s3cret@a.example/', 'github-users': 'ada' })
  expect(addresses).toEqual([{ origin: 'feed:https://a.example/', address: 'https://ada:s3cret@a.example/' }])
})

it('what the file says of types, overrides and contributions is kept', () => {
  const file = `
feeds: [{ url: "https://a.example/", type: article, keywords: [k8s] }, "https://b.example/"]
overrides: [{ match: { origin: "feed:https://a.example/" }, hide: true }]
areas: [{ name: Cloud, keywords: [k8s] }]
contributions: [{ key: one, date: 2026-02-03, type: talk, title: A talk }]
`
  const { curation, mirrored } = settingsOf({}, file)
  expect([...curation.types]).toEqual([['feed:https://a.example/', 'article']])
  expect(curation.overrides).toMatchObject([{ place: 'overrides[0]', isHidden: true, isForgotten: false }])
  expect(curation.areas).toEqual([{ name: 'Cloud', keywords: ['k8s'] }])
  expect(mirrored.map(({ id }) => id)).toEqual(['manual:one'])
  const { origins, kinds } = curation.filters
  expect(origins.map(({ origin }) => origin)).toEqual(['feed:https://a.example/', 'feed:https://b.example/'])
  expect(kinds).toHaveLength(1)
})

describe('a first day after the last one', () => {
  it('is told at the input where an input says it', () => {
    // It is the 25th yet in New York, as the file says only now.
    const given = { since: '2026-11-26' }
    expect(problemsOf(() => settingsOf(given, 'time-zone: America/New_York'))).toEqual([
      '--since: 2026-11-26 is after until (2026-11-25). Write an earlier day, such as 2025-11-26.',
    ])
  })

  it('is told in the file where the file says it', () => {
    const file = 'window: { since: 2026-11-02 }'
    expect(problemsOf(() => settingsOf({ until: '2026-11-01' }, file))).toEqual([
      '.github/contribution-log.yml: window.since: 2026-11-02 is after until (2026-11-01). Write an earlier day, such as 2025-11-02.',
    ])
  })
})

it('a last day that has not begun in the zone of the file is told at the input', () => {
  const problems = problemsOf(() => settingsOf({ until: '2026-11-26' }, 'time-zone: America/New_York'))
  expect(problems).toEqual([
    '--until: 2026-11-26 is in the future (today is 2026-11-25 in America/New_York). Write that day or an earlier one, or leave it out.',
  ])
})
