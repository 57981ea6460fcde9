import { describe, expect, it } from 'vitest'
import type { Contribution, ContributionType } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import { buildCoverage, renderCoverageLine } from '../../src/report/coverage.ts'
import { buildReport, countByType, suggestExclusion } from '../../src/report/report.ts'
import { renderPlainTotals } from '../../src/report/totals.ts'
import { kindOf } from '../../src/sources/registry.ts'

const WINDOW = toWindow('2026-11-22', 'Europe/Oslo')
const DAY = '2026-05-01'

function entry(id: string, type: ContributionType, more: Partial<Shown> = {}): Shown {
  return { id, origin: 'manual', type, title: id, date: DAY, ...more }
}

const seen = (value: number) => ({ metrics: { views: { value, 'as-of': DAY } } })

const make = (...visible: readonly Shown[]) =>
  buildReport({ ledger: EMPTY_LEDGER, visible, window: WINDOW, name: 'Ada', origins: [], kindOf })

const highlightsOf = (...visible: readonly Shown[]) =>
  make(...visible).highlights.map(({ contribution }) => contribution.id)

describe('highlights', () => {
  it('are what 50 people saw, and no more than 7', () => {
    expect(highlightsOf(entry('a', 'video', seen(50)), entry('b', 'talk', seen(49)))).toEqual(['a'])
    const types = ['talk', 'workshop', 'event', 'book', 'course', 'video', 'article', 'package'] as const
    const ids = types.map((type, index) => entry(type, type, seen(100 - index)))
    expect(highlightsOf(...ids)).toEqual(types.slice(0, 7))
  })

  it('are the best of each type first, and 3 of a type', () => {
    const videos = [400, 300, 200, 100].map((views) => entry(`v${views}`, 'video', seen(views)))
    const talks = [90, 80].map((views) => entry(`t${views}`, 'talk', seen(views)))
    expect(highlightsOf(...videos, ...talks)).toEqual(['v400', 't90', 'v300', 't80', 'v200'])
  })

  it('are the person’s own first, newest first, which count among those of their type', () => {
    const own = ['2026-05-01', '2026-06-01'].map((date) => entry(date, 'video', { date, highlight: true }))
    const videos = [300, 200, 100].map((views) => entry(`v${views}`, 'video', seen(views)))
    const talks = [90, 80].map((views) => entry(`t${views}`, 'talk', seen(views)))
    expect(highlightsOf(...own, ...videos, ...talks)).toEqual([
      ...['2026-06-01', '2026-05-01'],
      ...['t90', 't80', 'v300'],
    ])
  })

  it('are never what the person does not want there', () => {
    expect(highlightsOf(entry('a', 'video', { ...seen(500), highlight: false }))).toEqual([])
  })
})

describe('a report', () => {
  it('has the days of its window in its zone, newest first', () => {
    const report = make(
      entry('first', 'talk', { date: '2025-11-22T23:00:00Z' }),
      entry('before', 'talk', { date: '2025-11-22T22:59:59Z' }),
      entry('day', 'talk', { date: '2026-11-22' }),
      entry('last', 'talk', { date: '2026-11-22T22:59:59Z' }),
      entry('after', 'talk', { date: '2026-11-22T23:00:00Z' }),
    )
    expect(report.sections[0]?.entries.map(({ contribution }) => contribution.id)).toEqual([
      'day',
      'last',
      'first',
    ])
    expect(report.total).toBe(3)
    expect(countByType(report)).toEqual({ talk: 3 })
  })

  it('sums what was counted of the entries that have it, by name, but no reactions', () => {
    const metrics = {
      ...{ views: { value: 5, 'as-of': DAY }, score: { value: 2, 'as-of': DAY } },
      reactions: { value: 9, 'as-of': DAY },
    }
    const { sections } = make(
      entry('a', 'video', { metrics }),
      entry('b', 'video', seen(7)),
      entry('c', 'video'),
    )
    expect(sections[0]?.reach).toEqual([
      { metric: 'score', value: 2 },
      { metric: 'views', value: 12 },
    ])
  })

  it('counts areas once an entry, the most frequent first, then by name', () => {
    const of = (...areas: string[]) => entry(areas.join(), 'talk', { areas })
    expect(make(of('b', 'b'), of('b', 'z'), of('z', 'a'), of('c')).areas).toEqual([
      { name: 'b', entries: 2 },
      { name: 'z', entries: 2 },
      { name: 'a', entries: 1 },
      { name: 'c', entries: 1 },
    ])
  })
})

describe('pull requests into repositories of one’s own', () => {
  const pulls = (...names: readonly string[]) =>
    suggestExclusion(
      make(...names.map((name, index) => entry(`${index}`, 'pull-request', { container: { name } }))),
      ['Ada', 'Eve'],
    )

  it('are told of where they are more than half', () => {
    expect(pulls('ada/a', 'ADA/b', 'meadow/app')[0]).toMatch(
      /^2 of 3 pull requests .*"exclude-repositories: Ada\/\*" to the step, or \["Ada\/\*"\] under github/,
    )
    expect(pulls('ada/a', 'eve/b')[0]).toContain('"exclude-repositories: Ada/*, Eve/*"')
  })

  it('are not told of where they are half, or where there are none', () => {
    expect([pulls('ada/a', 'meadow/app'), pulls('adam/a'), pulls()]).toEqual([[], [], []])
  })
})

describe('coverage', () => {
  const FEED = 'feed:https://a.example/feed'
  const coverageOf = (ledger: Ledger, day: string, origins: readonly string[]) =>
    buildCoverage({ ledger, day, origins, kindOf })
  const lineOf = (ledger: Partial<Ledger>, origins: readonly string[], day = '2026-11-22') =>
    coverageOf({ ...EMPTY_LEDGER, ...ledger }, day, origins).map((line) => renderCoverageLine(line))

  it.each([
    ['2026-11-15', '- Feed [a.example/feed](https://a.example/feed): 0 recorded'],
    ['2026-11-14', '- Feed [a.example/feed](https://a.example/feed): 0 recorded, not read since 2026-11-14'],
  ])('tells of a source that was last read on %s', (last, line) => {
    const [told] = lineOf({ sources: { [FEED]: { 'last-success': last } } }, [FEED])
    expect(told?.replace('[https://a.', '[a.')).toBe(line)
  })

  it('tells of what was never read, but not of what is added by hand or no longer collected', () => {
    const by = (origin: string): Contribution => ({ ...entry(origin, 'talk'), origin })
    expect(lineOf({ contributions: [by('manual'), by('github:eve')] }, ['github:ada', 'manual'])).toEqual([
      '- GitHub ada: 0 recorded, not read yet',
      '- Added by hand: 1 recorded',
      '- GitHub eve: 1 recorded, no longer collected',
    ])
  })

  it('calls feeds and channels by the name of what they show, and nothing else', () => {
    const by = (origin: string, name: string): Contribution => ({
      ...{ ...entry(origin, 'talk'), origin },
      container: { name },
    })
    const origins = [FEED, 'youtube:UC1', 'github:ada']
    const sources = Object.fromEntries(origins.map((origin) => [origin, { 'last-success': '2026-11-22' }]))
    const contributions = [by(FEED, 'A blog'), by('youtube:UC1', 'A channel'), by('github:ada', 'a/b')]
    expect(lineOf({ sources, contributions }, origins)).toEqual([
      '- Feed [A blog](https://a.example/feed): 1 recorded',
      '- YouTube [A channel](https://www.youtube.com/channel/UC1): 1 recorded',
      '- GitHub ada: 1 recorded',
    ])
    expect(coverageOf({ ...EMPTY_LEDGER, contributions }, DAY, origins).map(({ name }) => name)).toEqual([
      ...['A blog', 'A channel', 'ada'],
    ])
  })

  it.each([
    ['youtube:@ada', 'https://www.youtube.com/@ada'],
    ['youtube:UCada', 'https://www.youtube.com/channel/UCada'],
    ['youtube:UUada', 'https://www.youtube.com/playlist?list=UUada'],
  ])('%s is at %s', (origin, url) => {
    expect(lineOf({}, [origin])[0]).toContain(`(${url})`)
  })

  it('has first what is configured, in its order, then by name what is only in the record', () => {
    const by = (origin: string): Contribution => ({ ...entry(origin, 'talk'), origin })
    const contributions = ['github:c', 'github:b', 'github:a'].map(by)
    const lines = coverageOf({ ...EMPTY_LEDGER, contributions }, DAY, ['github:z', 'github:c'])
    expect(lines.map(({ origin }) => origin)).toEqual(['github:z', 'github:c', 'github:a', 'github:b'])
  })
})

it('the totals stand in columns', () => {
  const videos = Array.from({ length: 10 }, (_, index) => entry(`v${index}`, 'video', { date: '2026-04-01' }))
  expect(renderPlainTotals(make(entry('t', 'talk'), ...videos)).split('\n')).toEqual([
    '11 contributions from 2025-11-23 to 2026-11-22',
    '  Talks    1  2026-05-01',
    '  Videos  10  2026-04-01',
  ])
})

describe('what is not known', () => {
  const FEED = 'feed:https://a.example/feed'
  const PODCAST = 'feed:https://podcast.example/feed'
  const CHANNEL = 'youtube:UC1'
  const unknownOf = (sources: Ledger['sources'], origins = Object.keys(sources)) => {
    const contributions = [
      { ...entry('a', 'blog-post'), origin: FEED, container: { name: 'A blog' } },
      { ...entry('b', 'podcast-episode'), origin: PODCAST, container: { name: 'A podcast' } },
      { ...entry('c', 'video'), origin: CHANNEL, container: { name: 'A channel' } },
    ]
    const ledger = { ...EMPTY_LEDGER, sources, contributions }
    return buildReport({ ledger, visible: contributions, window: WINDOW, name: 'Ada', origins, kindOf })
  }
  const since = (day: string) => ({ 'last-success': '2026-11-22', 'complete-since': day })

  it('is told with its source and what can be done, in the preview too', () => {
    const report = unknownOf({ [FEED]: since('2026-03-04') })
    const line =
      'Not known: 2025-12 to 2026-03. Feed A blog is known since 2026-03-04 only: write what is older under contributions in the configuration file.'
    expect(report.unknown).toEqual([line])
    expect(renderPlainTotals(report).split('\n').at(-1)).toBe(line)
    expect(renderPlainTotals({ ...report, total: 0 }).split('\n')).toEqual([
      'No contributions from 2025-11-23 to 2026-11-22',
      line,
    ])
  })

  it('is told once for the months that are unknown to the same sources, and once for what helps', () => {
    const sources = {
      [CHANNEL]: since('2026-04-10'),
      [FEED]: since('2026-03-01'),
      [PODCAST]: since('2026-02-20'),
    }
    expect(unknownOf(sources).unknown).toEqual([
      'Not known: 2025-12 to 2026-02. YouTube A channel is known since 2026-04-10 only: add youtube-api-key, unless there is one. Feed A blog is known since 2026-03-01 only, Feed A podcast is known since 2026-02-20 only: write what is older under contributions in the configuration file.',
      'Not known: 2026-03 to 2026-04. YouTube A channel is known since 2026-04-10 only: add youtube-api-key, unless there is one.',
    ])
  })

  it('is told of a source that is not known at all, or was never read', () => {
    const sources = {
      'github:ada': { 'last-success': '2026-11-22' },
      [FEED]: { 'first-tried': '2026-11-22' },
    }
    expect(unknownOf(sources).unknown).toEqual([
      'Not known: 2025-12 to 2026-04, 2026-06 to 2026-10. GitHub ada is not known to be complete: read the warning about it. Feed A blog has not been read yet.',
    ])
  })

  it.each([
    [4, 'The same goes for 1 other source.'],
    [12, 'The same goes for 9 other sources.'],
  ])('names the first three of %i sources', (number, rest) => {
    const feeds = Array.from({ length: number }, (_, index) => `feed:https://${index}.example/feed`)
    const [line = ''] = unknownOf(Object.fromEntries(feeds.map((feed) => [feed, {}]))).unknown
    expect(line.match(/Feed https/g)).toHaveLength(3)
    expect(line.endsWith(` ${rest}`)).toBe(true)
  })

  it('is nothing where all sources are known, although nothing happened', () => {
    const report = unknownOf({ [FEED]: since('2025-11-23') }, [FEED, 'manual'])
    expect(report.unknown).toEqual([])
    expect(report.emptyMonths).toHaveLength(10)
  })
  expect(renderPlainTotals(make())).toBe('No contributions from 2025-11-23 to 2026-11-22')
})
