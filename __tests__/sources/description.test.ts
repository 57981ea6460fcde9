import * as v from 'valibot'
import { expect, it } from 'vitest'
import { descriptive, toLabel } from '../../src/sources/description.ts'

const set = (given: object) => v.parse(descriptive, given)

it('nothing is set but what is said', () => {
  expect(set({})).toStrictEqual({})
  expect(set({ highlight: false, type: 'talk', 'end-date': '2026-03-05' })).toStrictEqual({
    ...{ highlight: false, type: 'talk', 'end-date': '2026-03-05' },
  })
})

it('texts stand on one line, and only a description keeps its own', () => {
  const given = {
    ...{
      title: ' A\n talk ',
      description: ' of  me\r\n\n\n and you\n',
      role: ' the\tspeaker',
      tags: ['a\nb'],
    },
    ...{ areas: [' Cloud  native'], audience: ['all\nof you'], container: { name: 'NDC\nOslo' } },
  }
  expect(set(given)).toStrictEqual({
    ...{ title: 'A talk', description: 'of me\n\nand you', role: 'the speaker', tags: ['a b'] },
    ...{ areas: ['Cloud native'], audience: ['all of you'], container: { name: 'NDC Oslo' } },
  })
})

it('texts are cut where they are too long, descriptions later', () => {
  const long = 'word '.repeat(1_000).trim()
  const { title = '', description = '', role = '' } = set({ title: long, description: long, role: long })
  expect(title.length).toBeLessThan(description.length)
  expect(description.length).toBeLessThan(long.length)
  expect([role, toLabel(long)]).toEqual([title, title])
})

it('addresses are those that the record has, without tracking', () => {
  const url = 'https://A.example/post?utm_source=x'
  expect(set({ url, container: { name: 'A', url } })).toStrictEqual({
    url: 'https://a.example/post',
    container: { name: 'A', url: 'https://a.example/post' },
  })
})

it('times are in UTC and without parts of seconds, and days stay days', () => {
  const dates = ['2026-03-04', '2026-03-04T18:30+01:00', '2026-03-04T18:30:59.875Z']
  expect(dates.map((date) => set({ date }).date)).toEqual([
    ...['2026-03-04', '2026-03-04T17:30:00Z', '2026-03-04T18:30:59Z'],
  ])
})

it('metrics are numbers from 0 on', () => {
  expect(set({ metrics: { views: 0, attendees: 12 } })).toStrictEqual({ counts: { views: 0, attendees: 12 } })
  const refused = [{ views: -1 }, { views: '3' }, { views: Number.POSITIVE_INFINITY }, { likees: 1 }, 3]
  expect(refused.filter((metrics) => v.safeParse(descriptive, { metrics }).success)).toEqual([])
})
