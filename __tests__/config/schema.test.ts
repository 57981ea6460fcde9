import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ConfigSchema } from '../../src/config/schema.ts'
import { askFor } from '../../src/nomination/programs/options.ts'
import { PROGRAM_IDS } from '../../src/nomination/programs/registry.ts'

/** What is understood of a configuration. */
const read = (given: object) => v.parse(ConfigSchema, given)

/** All that is expected where a configuration says something else. */
const expectedIn = (given: object) =>
  v.safeParse(ConfigSchema, given, { abortPipeEarly: true }).issues?.map(({ message }) => message)

describe('overrides', () => {
  it('are known by their places, and hide or forget nothing unless they say so', () => {
    const match = { type: 'talk' }
    const given = [
      { match, set: { title: ' A  talk ' } },
      { match, hide: true },
      { match, forget: true },
    ]
    expect(read({ overrides: given }).overrides).toStrictEqual([
      { place: 'overrides[0]', match, isHidden: false, isForgotten: false, set: { title: 'A talk' } },
      { place: 'overrides[1]', match, isHidden: true, isForgotten: false },
      { place: 'overrides[2]', match, isHidden: false, isForgotten: true },
    ])
  })

  it('match an address as it is recorded, and all else as it is written', () => {
    const match = { url: 'https://A.example/post?utm_source=x#top', title: 'Ada  *', since: '2026-01-01' }
    expect(read({ overrides: [{ match, hide: true }] }).overrides?.[0]?.match).toStrictEqual({
      ...match,
      url: 'https://a.example/post#top',
    })
    expect(read({ overrides: [{ match: { id: 'a' }, hide: true }] }).overrides?.[0]?.match).toStrictEqual({
      id: 'a',
    })
  })
})

describe('the window', () => {
  it.each([1, 120])('may be %d months long', (months) => {
    expect(read({ window: { months } }).window).toEqual({ months })
  })

  it.each([
    [{ months: 121 }, 'at most 120 months'],
    [{ months: 'a year' }, 'a number of months'],
    [{}, 'either months or since, not both'],
  ])('cannot be %j', (window, message) => {
    expect(expectedIn({ window })).toEqual([message])
  })
})

it('an area has its name on one line, and its keywords as they are written', () => {
  const areas = [{ name: ' Cloud\n native ', keywords: ['k8s', ' two  words'] }]
  expect(read({ areas }).areas).toEqual([{ name: 'Cloud native', keywords: ['k8s', ' two  words'] }])
})

it('a program is its name, or also what is said to it', () => {
  const names = { Blog: 'Article' }
  const programs = ['github-stars', { program: 'google-gde' }, { program: 'microsoft-mvp', names }]
  expect(read({ programs }).programs).toEqual([
    askFor('github-stars'),
    askFor('google-gde'),
    { ...askFor('microsoft-mvp'), names },
  ])
})

it('what is said of all items is a value, or rules with one', () => {
  const match = { container: 'ada/*' }
  const programOf = (said: object) =>
    read({ programs: [{ program: 'microsoft-mvp', ...said }] }).programs?.[0]
  expect(programOf({ audience: ['Developer'], 'primary-area': 'DevOps' })).toEqual({
    ...askFor('microsoft-mvp'),
    audience: [{ use: ['Developer'] }],
    primaryArea: [{ use: 'DevOps' }],
  })
  expect(
    programOf({
      audience: [{ use: ['Student'] }],
      'primary-area': [{ match, use: '.NET' }, { use: 'DevOps' }],
    }),
  ).toEqual({
    ...askFor('microsoft-mvp'),
    audience: [{ use: ['Student'] }],
    primaryArea: [{ match, use: '.NET' }, { use: 'DevOps' }],
  })
})

it('an answer keeps its lines, and an empty one is none', () => {
  const answers = { why: ' One\r\n\n\nTwo \n', network: '', 'what is new': 'x' }
  const [program] = read({ programs: [{ program: 'microsoft-mvp', answers }] }).programs ?? []
  expect(program?.answers).toEqual({ why: 'One\n\nTwo', 'what is new': 'x' })
})

it('who the person is keeps its lines', () => {
  expect(read({ about: 'I write.\nI speak.\n' }).about).toBe('I write.\nI speak.')
})

it('a name is shown on one line', () => {
  expect(read({ name: ' Ada\n  Lovelace' }).name).toBe('Ada Lovelace')
})

it.each([
  [{ areas: 'cloud' }, 'a list of areas'],
  [{ areas: ['cloud'] }, 'a map with name and keywords'],
  [{ overrides: {} }, 'a list of overrides'],
  [{ overrides: [true] }, 'a map with match, and with set, hide or forget'],
  [{ programs: 'github-stars' }, 'a list of programs'],
  [
    { programs: [3] },
    `a program (${PROGRAM_IDS.join(', ')}), or a map with program, and with audience, primary-area, answers, include, exclude or names`,
  ],
])('of %j, says what is expected', (given, message) => {
  expect(expectedIn(given)).toEqual([message])
})
