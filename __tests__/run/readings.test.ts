import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import type { SourceRecord } from '../../src/record/source-record.ts'
import { type Failure, isFailure, type Outcome, type Reading } from '../../src/run/collect.ts'
import { identify, isNewSource, judgeOutcome, toHarvested, toSources } from '../../src/run/readings.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { FEED, failureOf, postOf, readingOf } from './outcomes.ts'

const UNTIL = '2026-11-25'
const CHANNEL = 'youtube:UC1'

const ledgerOf = (contributions: Contribution[], known?: SourceRecord, origin = FEED): Ledger => ({
  ...{ ...EMPTY_LEDGER, contributions },
  ...(known && { sources: { [origin]: known } }),
})

describe('what a source gives', () => {
  /** Two things with one id, and pages and days of their own. */
  const [one, other] = ['one', 'other'].map((name) => postOf(name, { id: 'feed:1' })) as [
    Contribution,
    Contribution,
  ]
  const identified = (outcome: Outcome, ledger = EMPTY_LEDGER) => {
    const [found] = identify(ledger, [outcome], kindOf)
    if (!found || isFailure(found)) throw new Error('it failed')
    return found
  }

  it('is the same where every entry has an id of its own', () => {
    const reading = readingOf([postOf('a'), postOf('b')], { coverage: { completeSince: '2026-01-01' } })
    expect(identify(EMPTY_LEDGER, [failureOf(), reading], kindOf)).toEqual([failureOf(), reading])
  })

  it('is known by the id that the record gave it', () => {
    const ledger = ledgerOf([postOf('one', { id: 'feed:1' }), postOf('other', { id: 'feed:1#0a1b2c3d' })])
    const reading = readingOf([{ ...other, date: '2026-11-11' }, one])
    expect(identified(reading, ledger).contributions.map(({ id }) => id)).toEqual([
      ...['feed:1#0a1b2c3d', 'feed:1'],
    ])
  })

  it('proves nothing where entries could not be told apart, and says how many', () => {
    const coverage = { completeSince: '2026-01-01', notes: ['before'] }
    const same = [one, postOf('other', { id: 'feed:1', title: 'x' }), postOf('third', { id: 'feed:1' })]
    const [first, second] = [same.slice(0, 2), same].map((entries) =>
      identified(readingOf(entries, { coverage })),
    )
    expect(first?.contributions).toHaveLength(1)
    expect(first?.coverage).toEqual({
      notes: ['before', '1 entry with the id or link of another left out'],
    })
    expect(second?.coverage.notes[1]).toBe('2 entries with the id or link of another left out')
  })
})

describe('of what a source gave', () => {
  const [a, b] = [postOf('a'), postOf('b')]
  const video = (name: string): Contribution => ({
    ...{ id: `youtube:${name}`, origin: CHANNEL, type: 'video', title: name, date: UNTIL },
  })

  interface Judging {
    readonly ledger?: Ledger
    readonly counts?: (entry: Contribution) => boolean
    readonly mayWait?: (entry: Contribution) => boolean
  }
  const judged = (
    outcome: Reading,
    { ledger = EMPTY_LEDGER, counts = () => true, mayWait = () => true }: Judging = {},
  ) => {
    const result = judgeOutcome(outcome, ledger, counts, mayWait, { until: UNTIL, timeZone: 'UTC' })
    if (isFailure(result)) throw new Error('it failed')
    return result
  }

  it('everything may count', () => {
    const { warning, coverage, heldBack } = judged(readingOf([a, b]))
    expect([warning, coverage.notes, heldBack]).toEqual([undefined, [], {}])
  })

  it('what does not count is told, each thing once', () => {
    const reading = readingOf([a, b, { ...b, title: 'again' }], { coverage: { notes: ['before'] } })
    const { warning, coverage, contributions } = judged(reading, { counts: ({ id }) => id === a.id })
    expect(coverage.notes).toEqual(['before', '1 of 2 left out by filters'])
    expect(warning).toBeUndefined()
    expect(contributions).toHaveLength(3)
  })

  it('the person is warned where nothing counts', () => {
    const { warning, coverage } = judged(readingOf([a, b]), { counts: () => false })
    expect(coverage.notes).toEqual(['2 of 2 left out by filters'])
    expect(warning).toBe(
      `${FEED}: 2 of 2 left out by filters. Look at its keywords, author and exclusions if that is not what you want.`,
    )
    expect(judged(readingOf([]), { counts: () => false }).warning).toBeUndefined()
  })

  const channel = (...pending: Contribution[]) =>
    readingOf([], { origin: CHANNEL, configuredAs: 'youtube:@ada', pending })

  it('what may not be out yet waits, and is told', () => {
    const { contributions, heldBack, coverage } = judged(channel(video('v')))
    expect([contributions, heldBack]).toEqual([[], { 'youtube:v': UNTIL }])
    expect(coverage.notes).toEqual(['1 video without views held back, since it may not be out yet'])
    expect(judged(channel(video('v'), video('w'))).coverage.notes).toEqual([
      '2 videos without views held back, since they may not be out yet',
    ])
  })

  it('what is recorded, or not wanted, or has waited for 14 days, does not wait', () => {
    const isFree = (judging: Judging) => {
      const { contributions, heldBack } = judged(channel(video('v')), judging)
      return contributions.length === 1 && Object.keys(heldBack).length === 0
    }
    const waiting = (since: string) =>
      ledgerOf([], { 'last-success': '2026-11-24', 'held-back': { 'youtube:v': since } }, CHANNEL)
    expect(isFree({ ledger: ledgerOf([video('v')]) })).toBe(true)
    expect(isFree({ mayWait: () => false })).toBe(true)
    expect(isFree({ ledger: waiting('2026-11-11') })).toBe(true)
    expect(isFree({ ledger: waiting('2026-11-12') })).toBe(false)
  })

  it('nothing waits where it could not be read', () => {
    const day = { until: UNTIL, timeZone: 'UTC' }
    const failure: Failure = failureOf()
    const always = () => true
    expect(judgeOutcome(failure, EMPTY_LEDGER, always, always, day)).toEqual({ ...failure, heldBack: {} })
  })

  it('all is harvested, also what waits', () => {
    expect(toHarvested([readingOf([a]), failureOf(), channel(video('v'))])).toEqual([a, video('v')])
  })
})

describe('the record knows of its sources', () => {
  const judgedOf = (outcome: Outcome) => ({ ...outcome, heldBack: {} })
  const known = { 'last-success': '2026-11-20' }

  it('when they were last read, and from when on they are complete', () => {
    const reading = readingOf([], { coverage: { completeSince: '2026-03-01', notes: ['one'] } })
    expect(toSources(ledgerOf([], known), [judgedOf(reading)], UNTIL)).toEqual({
      [FEED]: { 'complete-since': '2026-03-01', 'last-success': UNTIL, notes: ['one'] },
    })
  })

  it('what waits', () => {
    const outcome = { ...readingOf([]), heldBack: { 'youtube:v': UNTIL } }
    expect(toSources(EMPTY_LEDGER, [outcome], UNTIL)).toEqual({
      [FEED]: { 'last-success': UNTIL, 'held-back': { 'youtube:v': UNTIL } },
    })
  })

  it('when a source that never worked was first tried, and nothing new of one that did', () => {
    const failure = judgedOf(failureOf())
    expect(toSources(EMPTY_LEDGER, [failure], UNTIL)).toEqual({ [FEED]: { 'first-tried': UNTIL } })
    expect(toSources(ledgerOf([], known), [failure], UNTIL)).toEqual({ [FEED]: known })
  })

  it('the handle of a channel, also after the channel was read by its id, or not at all', () => {
    const byHandle = readingOf([], { origin: CHANNEL, configuredAs: 'youtube:@ada' })
    const byId = readingOf([], { origin: CHANNEL, configuredAs: CHANNEL })
    const expected = { [CHANNEL]: { 'last-success': UNTIL, 'configured-as': 'youtube:@ada' } }
    const first = toSources(EMPTY_LEDGER, [judgedOf(byHandle)], UNTIL)
    expect(first).toEqual(expected)
    const ledger = { ...EMPTY_LEDGER, sources: first }
    expect(toSources(ledger, [judgedOf(byId)], UNTIL)).toEqual(expected)
    expect(toSources(ledger, [judgedOf(failureOf('youtube:@ada'))], UNTIL)).toEqual(expected)
    expect(toSources(EMPTY_LEDGER, [judgedOf(byId)], UNTIL)).toEqual({ [CHANNEL]: { 'last-success': UNTIL } })
  })

  it('which are new: those that were never tried, or are read for the first time', () => {
    const isNew = (outcome: Outcome, source?: SourceRecord) => isNewSource(ledgerOf([], source), outcome)
    const tried = { 'first-tried': '2026-11-20' }
    expect([isNew(failureOf()), isNew(failureOf(), tried), isNew(failureOf(), known)]).toEqual([
      ...[true, false, false],
    ])
    const reading = readingOf([])
    expect([isNew(reading), isNew(reading, tried), isNew(reading, known)]).toEqual([true, true, false])
  })
})
