import * as v from 'valibot'
import { expect, it } from 'vitest'
import { findMistakes, toMistakes } from '../../src/config/mistakes.ts'
import { ConfigSchema } from '../../src/config/schema.ts'

/** All that is said of something that was asked for. */
function mistakesIn(asked: unknown) {
  const { issues } = v.safeParse(ConfigSchema, asked, { abortPipeEarly: true })
  return toMistakes(ConfigSchema, asked, issues ?? [])
}

const messagesIn = (asked: unknown) => mistakesIn(asked).map(({ message }) => message)

it.each([
  ['feds', 'did you mean "feeds"?'],
  ['FEEDS', 'did you mean "feeds"?'],
  ['time_zone', 'did you mean "time-zone"?'],
  ['over-ride', 'did you mean "overrides"?'],
])('a key that is almost %j gets an offer', (key, offer) => {
  expect(mistakesIn({ [key]: 1 })).toEqual([{ path: [key], message: `unknown key: ${offer}`, isKey: true }])
})

it.each(['', 'na', 'nn', 'calendars', 'nameless-people'])('a key such as %j is no typo', (key) => {
  const all = Object.keys(ConfigSchema.entries).join(', ')
  expect(messagesIn({ [key]: 1 })).toEqual([`unknown key: expected one of ${all}`])
})

it.each([true, 3])('a bare %j for a text is to be put in quotes', (name) => {
  expect(messagesIn({ name })).toEqual([`expected a text, found ${name}: put it in quotes`])
})

it.each([
  ['a list', [['x']], 'a list'],
  ['a map', [{ x: 1 }], 'a map'],
  ['null', [null], 'nothing'],
  ['a flag', [false], 'false: put it in quotes'],
])('says what was found: %s', (_, tags, found) => {
  const asked = { github: { 'exclude-labels': tags } }
  expect(messagesIn(asked)).toEqual([`expected a text, found ${found}`])
})

it('shows up to 80 characters of what was found, with its quotes', () => {
  const found = (length: number) => messagesIn({ 'time-zone': 'x'.repeat(length) })[0]?.split('found ')[1]
  expect(found(78)).toBe(`"${'x'.repeat(78)}"`)
  expect(found(79)).toBe(`"${'x'.repeat(79)}…`)
})

it.each([
  ['an address with a password', 'ftp://ada:s3cret-w0rd@a.example/feed'],
  ['an address with a key', 'a.example/feed?key=s3cret-w0rd'],
  ['a user name and a password', 'ada:s3cret-w0rd@a.example'],
  ['another user name and its password', 'x:s3cret-w0rd@a.example'],
])('does not repeat the secret of %s', (_, address) => {
  const [message = ''] = messagesIn({ feeds: [address] })
  expect(message).toMatch(/^expected an address that begins/)
  expect(message).not.toContain('s3cret')
})

it('repeats a word with a colon, which holds no secret', () => {
  expect(messagesIn({ 'time-zone': 'Europe: Oslo' })).toEqual([
    'expected an IANA time zone such as Europe/Oslo, found "Europe: Oslo"',
  ])
})

it('a list for everything is one mistake, and a list for one key another', () => {
  expect(mistakesIn([{ feeds: [] }])).toEqual([{ path: [], message: 'expected a map, found a list' }])
  expect(mistakesIn({ window: [] })).toMatchObject([{ path: ['window'] }])
})

it('nothing is wrong with sources that cannot be read as lists: the schema says it already', () => {
  const nobody = { hasCredential: () => false, nameOf: (name: string) => name }
  expect(findMistakes({ feeds: 'x', youtube: { a: 1 } }, nobody)).toEqual([])
  expect(findMistakes(undefined, nobody)).toEqual([])
})

it('of two that are wrong in what is asked of a source, both are told at their places', () => {
  const nobody = { hasCredential: () => false, nameOf: (name: string) => `--${name}` }
  const found = findMistakes({ youtube: ['@ada', { channel: '@grace' }] }, nobody)
  expect(found.map(({ path }) => path)).toEqual([
    ['youtube', 0],
    ['youtube', 1, 'channel'],
  ])
  expect(found[0]?.message).toContain('--youtube-api-key')
})
