import { describe, expect, it } from 'vitest'
import { joinRecordings } from '../../src/nomination/recordings.ts'
import type { ContributionType } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

function entry(type: ContributionType, title: string, date: string, more: Partial<Shown> = {}): Shown {
  return { ...{ id: `${type} ${title} ${date}`, origin: 'manual', type, title, date }, ...more }
}

const TALK = entry('talk', 'Kites in anger', '2026-03-04')
const VIDEO = entry('video', 'Kites in Anger – Mira at WindConf', '2026-03-20')

function isJoined(talk: Shown, video: Shown): boolean {
  const { entries, recordings } = joinRecordings([video, talk])
  const joined = recordings.get(talk) === video
  expect(entries).toEqual(joined ? [talk] : [video, talk])
  return joined
}

describe('the recording of a talk', () => {
  it.each([
    ['talk', 'video', true],
    ['workshop', 'video', true],
    ['talk', 'livestream', true],
    ['talk', 'short', false],
    ['talk', 'podcast-episode', false],
    ['event', 'video', false],
    ['course', 'video', false],
  ] as const)('of a %s is a %s: %s', (one, other, expected) => {
    expect(isJoined({ ...TALK, type: one }, { ...VIDEO, type: other })).toBe(expected)
  })

  it.each([
    ['Kites in anger', 'Kites in anger', true],
    ['Kites in anger!', 'Mira: “KITES in anger”', true],
    ['Ｋites in anger', 'Kites in anger', true],
    // Only whole words, all of them, in their order.
    ['Kites in anger', 'Kites in angering', false],
    ['Kites in anger', 'Kites in great anger', false],
    ['Kites in anger', 'In anger: kites', false],
    // Two words may mean anything.
    ['Kites today', 'Kites today', false],
    ['Kites', 'Kites', false],
    ['!', '!', false],
  ])('has its title: %s, %s: %s', (talk, video, expected) => {
    expect(isJoined({ ...TALK, title: talk }, { ...VIDEO, title: video })).toBe(expected)
  })

  it.each([
    ['2026-03-04', true],
    ['2026-03-04T08:00:00Z', true],
    ['2026-03-03T01:00:00Z', true],
    ['2026-03-03', false],
    ['2026-01-01', false],
    ['2027-03-04', true],
    ['2027-03-05', false],
  ])('came within a year after it: %s: %s', (date, expected) => {
    expect(isJoined(TALK, { ...VIDEO, date })).toBe(expected)
  })

  it('is what the talk itself links to, whatever it is called, and whenever it came', () => {
    const url = 'https://www.youtube.com/watch?v=kite0000001'
    const video = entry('video', 'Friday', '2024-01-01', { url })
    expect(isJoined({ ...TALK, url }, video)).toBe(true)
    expect(isJoined({ ...TALK, url: `${url}2` }, video)).toBe(false)
    expect(isJoined(TALK, entry('video', 'Friday', '2026-03-20'))).toBe(false)
  })

  it('by its address goes before that of another talk by its title', () => {
    const url = 'https://www.youtube.com/watch?v=kite0000001'
    const [named, linked] = [TALK, entry('talk', 'Other things', '2026-03-01', { url })]
    const video = { ...VIDEO, url }
    const { entries, recordings } = joinRecordings([named, linked, video])
    expect([...recordings]).toEqual([[linked, video]])
    expect(entries).toEqual([named, linked])
  })

  it('by its address is the only one', () => {
    const talk = { ...TALK, url: 'https://www.youtube.com/watch?v=kite0000001' }
    const linked = entry('video', 'Friday', '2026-03-05', { url: talk.url })
    const { entries, recordings } = joinRecordings([talk, VIDEO, linked])
    expect([...recordings]).toEqual([[talk, linked]])
    expect(entries).toEqual([talk, VIDEO])
  })

  it('is of one talk, and a talk has one', () => {
    const [first, second] = [TALK, { ...TALK, id: 'again', date: '2026-03-10' }]
    const { recordings } = joinRecordings([first, second, VIDEO])
    expect([...recordings]).toEqual([[first, VIDEO]])
    const other = { ...VIDEO, id: 'other' }
    const both = joinRecordings([first, VIDEO, other])
    expect([...both.recordings]).toEqual([[first, VIDEO]])
    expect(both.entries).toEqual([first, other])
    const all = joinRecordings([first, second, VIDEO, other])
    expect([...all.recordings]).toEqual([
      [first, VIDEO],
      [second, other],
    ])
  })

  it.each([true, false])('is none that the person chose or refused: %s', (highlight) => {
    expect(isJoined(TALK, { ...VIDEO, highlight })).toBe(false)
  })

  it('is of no talk that the person refused, but of one that they chose', () => {
    expect(isJoined({ ...TALK, highlight: false }, VIDEO)).toBe(false)
    expect(isJoined({ ...TALK, highlight: true }, VIDEO)).toBe(true)
  })
})
