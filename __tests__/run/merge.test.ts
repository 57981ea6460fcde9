import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import { serialiseLedger } from '../../src/record/ledger-file.ts'
import type { Override } from '../../src/record/override.ts'
import { toWindow } from '../../src/record/window.ts'
import type { Outcome } from '../../src/run/collect.ts'
import { type MergeSettings, merge } from '../../src/run/merge.ts'
import { createOutputs } from '../../src/run/outputs.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { FEED, failureOf, postOf, readingOf } from './outcomes.ts'

const REFRESHED = '2026-11-15'
const TALK: Contribution = {
  ...{ id: 'manual:talk', origin: 'manual', type: 'talk', title: 'A talk', date: '2026-11-01' },
}
const OUTPUTS = createOutputs('', [], undefined)

function settingsOf(until: string, more: Partial<MergeSettings> = {}): MergeSettings {
  return {
    ...{ until, today: '2026-11-30', timeZone: 'UTC', isByHand: false, profileName: undefined },
    ...{ plans: [], addresses: [], mirrored: [TALK], programs: [], packSince: undefined, name: 'Ada' },
    ...{ kindOf, outputs: OUTPUTS, directoryName: 'directory', about: undefined, namedTimeZone: undefined },
    windowUpTo: (day) => toWindow(day, 'UTC'),
    curation: {
      filters: { kinds: [], origins: [] },
      ...{ overrides: [], areas: [], types: new Map() },
    },
    ...more,
  }
}

/** The day that the files show after a run without news. */
function refreshedBy(until: string, more: Partial<MergeSettings> = {}, others: Contribution[] = []) {
  const settings = settingsOf(until, { mirrored: [TALK, ...others], ...more })
  const ledger = serialiseLedger({
    ...{ ...EMPTY_LEDGER, refreshed: REFRESHED, name: 'Ada' },
    contributions: [...others, TALK],
  })
  const snapshot = {
    head: '',
    branch: { name: '', isNew: false },
    files: new Map([[OUTPUTS.ledger.path, ledger]]),
  }
  return merge(snapshot, [], settings).ledger.refreshed
}

it.each([
  ['the day before', '2026-11-14', '2026-11-14'],
  ['the same day', '2026-11-15', REFRESHED],
  ['6 days later', '2026-11-21', REFRESHED],
  ['a week later', '2026-11-22', '2026-11-22'],
])('without news, the files of a day show %s as %s', (_, until, expected) => {
  expect(refreshedBy(until)).toBe(expected)
})

it('without news, the files show the day of a run that was started by hand', () => {
  expect(refreshedBy('2026-11-16', { isByHand: true })).toBe('2026-11-16')
})

it('without news, the files show the day on which what was announced has come', () => {
  const announced = { ...TALK, id: 'manual:next', date: '2026-11-18' }
  const days = ['2026-11-17', '2026-11-18'].map((until) => refreshedBy(until, {}, [announced]))
  expect(days).toEqual([REFRESHED, '2026-11-18'])
  expect(refreshedBy('2026-11-17', {}, [{ ...announced, date: REFRESHED }])).toBe(REFRESHED)
})

it.each([
  ['on the day that they show', REFRESHED, REFRESHED],
  ['after it', '2026-11-16', '2026-11-17'],
])('without news, the files of a window that begins %s show it', (_, since, expected) => {
  expect(refreshedBy('2026-11-17', { windowUpTo: (day) => toWindow(day, 'UTC', since) })).toBe(expected)
})

it('a second run on a day leaves what is known of the sources as it is, as long as there is no news', () => {
  const origin = 'feed:https://a.example/feed'
  const sources = { [origin]: { 'last-success': REFRESHED, notes: ['of the first run'] } }
  const ledger = serialiseLedger({ ...EMPTY_LEDGER, refreshed: REFRESHED, name: 'Ada', sources })
  const snapshot = {
    head: '',
    branch: { name: '', isNew: false },
    files: new Map([[OUTPUTS.ledger.path, ledger]]),
  }
  const reading = { origin, configuredAs: origin, contributions: [], coverage: { notes: [] } }
  const knownAfter = (until: string) =>
    merge(snapshot, [reading], settingsOf(until, { mirrored: [] })).ledger.sources
  expect(knownAfter(REFRESHED)).toEqual(sources)
  expect(knownAfter('2026-11-22')).toEqual({ [origin]: { 'last-success': '2026-11-22' } })
})

/** What a run makes of a record. */
function mergedFrom(
  recorded: Partial<Ledger>,
  outcomes: readonly Outcome[],
  more: Partial<MergeSettings> = {},
  base?: Partial<Ledger>,
) {
  const toFiles = (ledger: Partial<Ledger>) =>
    new Map([[OUTPUTS.ledger.path, serialiseLedger({ ...EMPTY_LEDGER, refreshed: REFRESHED, ...ledger })]])
  const branch = { name: '', isNew: false }
  const below = base && { head: '', branch, files: toFiles(base), isOutrun: false, conflicts: [] }
  const snapshot = { head: '', branch, files: toFiles(recorded), ...(below && { base: below }) }
  return merge(snapshot, outcomes, settingsOf(REFRESHED, { mirrored: [], ...more }))
}

const titlesIn = (entries: readonly Contribution[]) => entries.map(({ title }) => title)

/** Settings with filters and overrides. */
function curating(overrides: readonly Override[], countsOf?: (entry: Contribution) => boolean) {
  const origins = countsOf ? [{ origin: FEED, counts: countsOf }] : []
  const curation = { filters: { kinds: [], origins }, overrides, areas: [], types: new Map() }
  return { curation }
}

const toOverride = (match: Override['match'], isForgotten: boolean): Override => ({
  ...{ place: 'overrides[0]', match, isHidden: !isForgotten, isForgotten },
})

describe('a run', () => {
  it('adds what is new, newest first, and makes the record that of its day', () => {
    const entries = [
      postOf('old'),
      postOf('new', { date: '2026-11-12' }),
      postOf('older', { date: '2026-11-01' }),
    ]
    const { ledger, added, updated, removed } = mergedFrom({ refreshed: '2026-11-14' }, [readingOf(entries)])
    expect(titlesIn(added)).toEqual(['new', 'old', 'older'])
    expect([updated, removed, ledger.refreshed]).toEqual([[], 0, REFRESHED])
    expect(titlesIn(ledger.contributions)).toEqual(['new', 'old', 'older'])
  })

  it('tells of what changed, newest first', () => {
    const names = ['a', 'b']
    const dates = ['2026-11-01', '2026-11-02']
    const recorded = names.map((name, index) => postOf(name, { date: dates[index] as string }))
    const changed = recorded.map((entry) => ({ ...entry, title: `${entry.title} again` }))
    const known = { refreshed: '2026-11-14', contributions: recorded.toReversed() }
    const { added, updated, ledger } = mergedFrom(known, [readingOf(changed)])
    expect([added, titlesIn(updated), ledger.refreshed]).toEqual([[], ['b again', 'a again'], REFRESHED])
  })

  it('adds what the person wrote down, and takes out what they took out', () => {
    const { added, removed, ledger } = mergedFrom({ contributions: [TALK] }, [], {
      mirrored: [{ ...TALK, id: 'manual:other', title: 'Another' }],
    })
    expect([titlesIn(added), removed, titlesIn(ledger.contributions)]).toEqual([['Another'], 1, ['Another']])
  })

  it('leaves what is dated after its day for later, and what is of its day not', () => {
    const entries = ['2026-11-15T23:30:00Z', '2026-11-16'].map((date) => postOf(date, { date }))
    const inZone = (timeZone: string) => titlesIn(mergedFrom({}, [readingOf(entries)], { timeZone }).added)
    expect(inZone('UTC')).toEqual(['2026-11-15T23:30:00Z'])
    expect(inZone('Europe/Oslo')).toEqual([])
  })

  it('does not add what does not count, and still updates it where it is recorded', () => {
    const [known, unknown] = [postOf('known'), postOf('unknown')]
    const given = readingOf([{ ...known, title: 'changed' }, unknown])
    const settings = curating([], () => false)
    const { ledger, warnings } = mergedFrom({ contributions: [known] }, [given], settings)
    expect(titlesIn(ledger.contributions)).toEqual(['changed'])
    expect(warnings).toEqual([expect.stringContaining('2 of 2 left out by filters')])
  })

  it('does not add what cannot be told to count', () => {
    const settings = curating([])
    const kinds = [{ counts: () => true, isUnclear: () => true }]
    const filters = { ...settings.curation.filters, kinds }
    const curation = { ...settings.curation, filters }
    expect(mergedFrom({}, [readingOf([postOf('a')])], { curation }).added).toEqual([])
  })

  it('forgets what it is told to, also what sources give and the person wrote down', () => {
    const settings = {
      ...curating([toOverride({ title: 'A talk' }, true)]),
      mirrored: [TALK],
    }
    const contributions = [postOf('kept'), postOf('a', { title: 'A talk' })]
    const outcome = readingOf([postOf('b', { title: 'A talk' })])
    const { ledger, added, removed } = mergedFrom({ contributions }, [outcome], settings)
    expect(titlesIn(ledger.contributions)).toEqual(['kept'])
    expect([added, removed]).toEqual([[], 1])
  })

  it('keeps in the record what is hidden, and does not show it', () => {
    const settings = curating([toOverride({ title: 'a' }, false)])
    const { ledger, show } = mergedFrom({}, [readingOf([postOf('a'), postOf('b')])], settings)
    expect(titlesIn(ledger.contributions).sort()).toEqual(['a', 'b'])
    expect(titlesIn(show(toWindow(REFRESHED, 'UTC')))).toEqual(['b'])
  })

  it('reads metrics anew, but not for a day that is over', () => {
    const seen = (value: number, day: string) => postOf('a', { metrics: { views: { value, 'as-of': day } } })
    const viewsOn = (today: string) =>
      mergedFrom(
        { contributions: [seen(1, '2026-11-10')], refreshed: '2026-11-01' },
        [readingOf([seen(2, today)])],
        {
          today,
        },
      ).ledger.contributions[0]?.metrics?.views?.value
    expect([viewsOn(REFRESHED), viewsOn('2026-11-16')]).toEqual([2, 1])
  })

  it('is news where an author becomes known', () => {
    const reading = readingOf([postOf('a', { authors: ['Ada'] })])
    const known = { refreshed: '2026-11-14', contributions: [postOf('a')] }
    expect(mergedFrom(known, [reading]).ledger).toMatchObject({
      refreshed: REFRESHED,
      contributions: [{ authors: ['Ada'] }],
    })
  })

  it('keeps the name of the profile, and the last one where there is none now', () => {
    const nameAfter = (profileName: string | undefined, name?: string) =>
      mergedFrom(name === undefined ? {} : { name }, [], { profileName }).ledger.name
    expect([nameAfter('Ada', 'Countess'), nameAfter(undefined, 'Countess'), nameAfter(undefined)]).toEqual([
      ...['Ada', 'Countess', undefined],
    ])
  })

  it('forgets a source that is neither configured nor has entries', () => {
    const known = { 'last-success': REFRESHED }
    const origins = [FEED, 'feed:https://b.example/', 'feed:https://c.example/']
    const sources = Object.fromEntries(origins.map((origin) => [origin, known]))
    const contributions = [postOf('b', { origin: 'feed:https://b.example/' })]
    const { ledger } = mergedFrom({ sources, contributions }, [failureOf()])
    expect(Object.keys(ledger.sources).sort()).toEqual(origins.slice(0, 2))
  })

  it('keeps from a source that fails for the first time the day, also without news', () => {
    const { ledger, sources } = mergedFrom({}, [failureOf()])
    expect([ledger.sources, sources]).toEqual([
      { [FEED]: { 'first-tried': REFRESHED } },
      { [FEED]: { 'first-tried': REFRESHED } },
    ])
  })

  it('tells of each origin once, in the order of the sources, and of those of the file', () => {
    const outcomes = [readingOf([], { origin: 'youtube:UC1', configuredAs: 'youtube:@ada' }), failureOf()]
    const { origins } = mergedFrom({}, outcomes, { mirrored: [TALK, { ...TALK, id: 'manual:b' }] })
    expect(origins).toEqual(['youtube:UC1', FEED, 'manual'])
  })
})

describe('an override that matches nothing', () => {
  const told =
    'overrides[0] in the configuration file matches nothing that is known. Take it out, or look for a typo.'
  const noticesWith = (isForgotten: boolean, outcomes: Outcome[], recorded: Contribution[] = []) =>
    mergedFrom({ contributions: recorded }, outcomes, {
      ...curating([toOverride({ title: 'Nothing' }, isForgotten)]),
      mirrored: [TALK],
    }).notices

  it('is told', () => {
    expect(noticesWith(false, [readingOf([postOf('a')])])).toEqual([told])
    expect(noticesWith(true, [readingOf([postOf('a')])])).toEqual([told])
  })

  it('is not told where it may have forgotten what a source that failed gave', () => {
    expect(noticesWith(true, [readingOf([]), failureOf('github:ada')])).toEqual([])
    expect(noticesWith(false, [readingOf([]), failureOf('github:ada')])).toEqual([told])
  })

  it('is known by what is recorded, given and written down', () => {
    const it = postOf('x', { title: 'Nothing' })
    expect(noticesWith(false, [], [it])).toEqual([])
    expect(noticesWith(false, [readingOf([it])])).toEqual([])
    expect(noticesWith(true, [readingOf([], { pending: [it] })])).toEqual([])
  })
})

describe('what waits for a pull request', () => {
  it('is all that the branch below does not have, of this run and of those before', () => {
    const base = { contributions: [postOf('base'), TALK] }
    const recorded = { contributions: [postOf('before'), TALK] }
    const { waiting, added, removed } = mergedFrom(recorded, [readingOf([postOf('now')])], {}, base)
    expect(titlesIn(added)).toEqual(['now'])
    expect(titlesIn(waiting?.added ?? []).sort()).toEqual(['before', 'now'])
    expect([waiting?.removed, removed]).toEqual([1, 1])
  })

  it('is nothing where commits go straight to the branch', () => {
    expect(mergedFrom({}, [readingOf([postOf('a')])]).waiting).toBeUndefined()
  })
})
