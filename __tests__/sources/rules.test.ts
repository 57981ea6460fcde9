import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  day,
  flag,
  forbidContradictions,
  listOf,
  moment,
  text,
  texts,
  url,
  wholeNumber,
} from '../../src/sources/rules.ts'

/** What a rule expects where it refuses something. */
const refusal = (rule: v.GenericSchema) => (given: unknown) =>
  v.safeParse(rule, given, { abortPipeEarly: true }).issues?.[0]?.message

const DAY = 'a day written YYYY-MM-DD, such as 2026-04-01'
const MOMENT = 'a day written YYYY-MM-DD, or a time with its zone such as 2026-03-04T18:30:00+01:00'

it.each<[string, v.GenericSchema, unknown, string | undefined]>([
  ['a text', text, ' a ', undefined],
  ['no text', text, 3, 'a text'],
  ['an empty text', text, '', 'a text that is not empty'],
  ['a text that shows nothing', text, ' \n\t', 'a text that is not empty'],
  ['a text for texts', texts, 'a', 'a list of texts'],
  ['a word for a flag', flag, 'yes', 'true or false'],
  ['a text for a number', wholeNumber, '3', 'a number'],
  ['half a number', wholeNumber, 1.5, 'a whole number'],
  ['a whole number', wholeNumber, 3, undefined],
  ['a day', day, '2024-02-29', undefined],
  ['a day with more', day, '2024-02-29T', DAY],
  ['a day after something', day, 'x2024-02-29', DAY],
  ['no day', day, 20240229, DAY],
  ['a day that does not exist', day, '2025-02-29', 'a day of the calendar, written YYYY-MM-DD'],
  ['an address', url, 'http://a.example', undefined],
  ['an address without a scheme', url, 'a.example', 'an address that begins with https:// or http://'],
  ['no address', url, 3, 'an address that begins with https:// or http://'],
])('%s', (_, rule, given, expected) => {
  expect(refusal(rule)(given)).toBe(expected)
})

it.each([
  ...['2026-03-04', '2026-03-04T18:30Z', '2026-03-04T18:30:59.125+01:00', '2026-03-04T23:59:59-23:59'],
  ...['2026-03-04T00:00:00Z', '0001-01-01', '9999-12-31T23:59:59Z'],
])('the moment %s is taken', (given) => {
  expect(refusal(moment)(given)).toBeUndefined()
})

it.each([
  ...['2026-03-04T18:30', '2026-03-04 18:30Z', '2026-03-04T18Z', '2026-03-04T18:30:00.Z', '2026-03-04T1:30Z'],
  ...['2026-02-30T18:30Z', '2026-03-04T18:30+0100', 'x2026-03-04', '2026-03-04Z', '2026-03-04T18:30Zx'],
  ...['2026-03-04T24:00Z', '0001-01-01T00:00+00:01', '9999-12-31T23:59-00:01'],
])('the moment %s is refused', (given) => {
  expect(refusal(moment)(given)).toBe(MOMENT)
})

describe('in a list whose entries differ', () => {
  const list = listOf(
    v.object({ id: v.string('an id'), n: v.optional(v.number()) }, 'an entry'),
    'a list of entries',
    ({ id }) => id,
    forbidContradictions('entries'),
  )
  const issuesIn = (given: unknown) =>
    v.safeParse(list, given).issues?.map(({ message, path }) => [message, path?.map(({ key }) => key)])

  it('the same thing may stand twice', () => {
    expect(issuesIn([{ id: 'a', n: 1 }, { id: 'b' }, { id: 'a', n: 1 }])).toBeUndefined()
  })

  it('the same thing with other options is told each time, with the first of it', () => {
    const given = [{ id: 'b' }, { id: 'a', n: 1 }, { id: 'a', n: 2 }, { id: 'a', n: 3 }]
    const told = 'the same as entries[1], with other options: keep one of them'
    expect(issuesIn(given)).toEqual([
      [told, [2]],
      [told, [3]],
    ])
  })

  it('what is wrong with entries is told alone', () => {
    expect(issuesIn([{ id: 'a', n: 1 }, { id: 'a' }, {}])).toEqual([['an entry', [2, 'id']]])
    expect(issuesIn('a')).toEqual([['a list of entries', undefined]])
  })
})
