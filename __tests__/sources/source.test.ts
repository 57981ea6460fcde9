import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { defineSource, toOrigin } from '../../src/sources/define.ts'
import type { SourceDeclaration } from '../../src/sources/source.ts'

interface Entry {
  readonly id: string
  readonly author?: string
  readonly type?: 'talk'
}

const PLAIN: SourceDeclaration<readonly Entry[], Entry> = {
  ...{ kind: 'shop', key: 'shops', label: 'Shop', about: 'Shops.', reads: [], absent: [] },
  schema: v.any(),
  entries: (value) => value,
  place: ({ id }) => id,
}

const CONTEXT = { github: {} as never, owner: 'ada', nameOf: (name: string) => name }
const ASKED = { hasCredential: () => true, nameOf: (name: string) => name, mistakeAsFeed: () => undefined }
const HARVEST = { origin: 'shop:a', contributions: [], coverage: { notes: [] } }

it('an origin is a kind and a place, or a kind alone', () => {
  expect([toOrigin('shop', 'a'), toOrigin('shop', '')]).toEqual(['shop:a', 'shop'])
})

it('of what a source does not declare, there is nothing', async () => {
  const source = defineSource(PLAIN)
  expect([source.inputs, source.credentials]).toEqual([[], []])
  expect(source.mistakeAsFeed('https://a.example')).toBeUndefined()
  expect(source.mistakesIn([{ id: 'a' }], ASKED)).toEqual([])
  const plan = source.plan([{ id: 'a' }])
  expect(plan).toMatchObject({ origins: [{ origin: 'shop:a' }], mirrored: [] })
  expect('filter' in plan).toBe(false)
  expect(await plan.prepare(CONTEXT)).toEqual({ entries: [], notices: [] })
})

it('what is not said is what the source says it is then', () => {
  const source = defineSource({ ...PLAIN, absent: [{ id: 'default' }] })
  expect(source.plan(undefined).origins.map(({ origin }) => origin)).toEqual(['shop:default'])
  expect(source.plan([]).origins).toEqual([])
})

it('of the same twice, the first wins, and the second fills in what is missing', () => {
  const source = defineSource<readonly Entry[], Entry>({
    ...PLAIN,
    ...{ address: ({ author = 'nobody' }) => author, type: ({ type }) => type },
    filter:
      ({ author }) =>
      ({ title }) =>
        title === author,
  })
  const { origins } = source.plan([
    { id: 'a', author: 'ada' },
    { id: 'b' },
    { id: 'a', author: 'grace', type: 'talk' },
  ])
  expect(origins).toMatchObject([
    { origin: 'shop:a', address: 'ada', type: 'talk' },
    { origin: 'shop:b', address: 'nobody', type: undefined },
  ])
  const counts = (title: string) =>
    origins[0]?.counts?.({ id: 'x', origin: 'shop:a', type: 'talk', date: '2026-11-25', title })
  expect([counts('ada'), counts('grace')]).toEqual([true, false])
})

it('mistakes are those of all entries', () => {
  const mistakeIn = ({ id }: Entry) => (id === 'fine' ? undefined : `${id} is wrong`)
  const source = defineSource({ ...PLAIN, mistakeIn, mistakeAsFeed: (address) => `not ${address}` })
  expect(source.mistakesIn([{ id: 'a' }, { id: 'fine' }, { id: 'b' }], ASKED)).toEqual([
    ...['a is wrong', 'b is wrong'],
  ])
  expect(source.mistakeAsFeed('this')).toBe('not this')
})

it('what is mirrored is not read, and stands as often as it is written', () => {
  const mirror = ({ id }: Entry) => ({
    ...{ id, origin: 'shop', type: 'talk' as const, title: id, date: '2026-11-25' },
  })
  const { origins, mirrored } = defineSource({ ...PLAIN, mirror }).plan([{ id: 'a' }, { id: 'a' }])
  expect(origins).toEqual([])
  expect(mirrored.map(({ id }) => id)).toEqual(['a', 'a'])
})

it('what is collected is each entry once, or what preparing made of them', async () => {
  const collect = vi.fn(async () => HARVEST)
  const entries = [{ id: 'a' }, { id: 'a' }, { id: 'b' }]
  const plain = await defineSource({ ...PLAIN, collect })
    .plan(entries)
    .prepare(CONTEXT)
  expect(plain.entries.map(({ origin }) => origin)).toEqual(['shop:a', 'shop:b'])
  const context = {} as never
  expect(await plain.entries[1]?.collect(context)).toBe(HARVEST)
  expect(collect).toHaveBeenCalledExactlyOnceWith({ id: 'b' }, { ...(context as object), origin: 'shop:b' })

  const person = { name: 'Ada', logins: ['ada'] }
  const prepare = vi.fn(async () => ({ entries: [{ id: 'c' }], person, notices: ['one'] }))
  const prepared = await defineSource({ ...PLAIN, collect, prepare })
    .plan(entries)
    .prepare(CONTEXT)
  expect(prepared).toMatchObject({ entries: [{ origin: 'shop:c' }], person, notices: ['one'] })
  expect(prepare).toHaveBeenCalledExactlyOnceWith([{ id: 'a' }, { id: 'b' }], entries, CONTEXT)
})

it('what counts by what is said of a kind is part of the plan', () => {
  const counts = () => false
  const { filter } = defineSource({ ...PLAIN, kindFilter: () => ({ counts }) }).plan([])
  expect(filter).toEqual({ counts })
})
