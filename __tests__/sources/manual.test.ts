import * as v from 'valibot'
import { expect, it } from 'vitest'
import { manual } from '../../src/sources/manual.ts'

const TALK = { date: '2026-02-03T18:30:00+01:00', type: 'talk', title: 'A talk' }

/** What entries of the configuration file are in the record. */
const mirrored = (...given: object[]) => manual.plan(v.parse(manual.schema, given)).mirrored

it('an entry is in the record as it is written, with its metrics as of its day', () => {
  const entry = { ...TALK, key: 'oslo', url: 'https://a.example/?utm_source=x', metrics: { attendees: 120 } }
  expect(mirrored(entry)).toEqual([
    {
      ...{ id: 'manual:oslo', origin: 'manual', type: 'talk', title: 'A talk' },
      ...{ date: '2026-02-03T17:30:00Z', url: 'https://a.example/' },
      metrics: { attendees: { value: 120, 'as-of': '2026-02-03' } },
    },
  ])
})

it('an entry without metrics has none', () => {
  expect(mirrored(TALK, { ...TALK, key: 'a', metrics: {} }).map((entry) => 'metrics' in entry)).toEqual([
    ...[false, false],
  ])
})

it('an entry without a key is the same as long as its date, type and title are', () => {
  const idOf = (more: object) => mirrored({ ...TALK, ...more })[0]?.id
  // What is recorded is known by it: another version must give the same.
  expect(idOf({})).toBe('manual:964c9453bc3f')
  expect(idOf({ description: 'more', url: 'https://a.example/' })).toBe(idOf({}))
  const others = [{ date: '2026-02-04' }, { type: 'workshop' }, { title: 'B talk' }].map(idOf)
  expect(new Set([idOf({}), ...others]).size).toBe(4)
})

it('a key is on one line', () => {
  expect(mirrored({ ...TALK, key: 'a\nb' })[0]?.id).toBe('manual:a b')
})

it('entries cannot share a key, nor be the same', () => {
  const messagesIn = (...given: object[]) =>
    v.safeParse(manual.schema, given).issues?.map(({ message }) => message)
  const told = 'the same as contributions[0]: give each a key of its own'
  expect(messagesIn(TALK, TALK)).toEqual([told])
  expect(messagesIn({ ...TALK, key: 'a' }, { ...TALK, title: 'B', key: 'a' })).toEqual([told])
  expect(messagesIn(TALK, { ...TALK, key: 'a' })).toBeUndefined()
})

it('nothing is to be collected, and nothing is asked for by default', async () => {
  const context = { github: {} as never, owner: 'ada', nameOf: (name: string) => name }
  const plan = manual.plan(v.parse(manual.schema, [TALK]))
  expect(plan.origins).toEqual([])
  expect(await plan.prepare(context)).toEqual({ entries: [], notices: [] })
  expect(manual.plan(undefined).mirrored).toEqual([])
})
