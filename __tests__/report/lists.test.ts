import { describe, expect, it } from 'vitest'
import type { Contribution, ContributionType } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import { renderEntry } from '../../src/report/entry.ts'
import { renderLog } from '../../src/report/log.ts'
import { buildReport } from '../../src/report/report.ts'
import { type Run, renderProposal, renderSummary } from '../../src/report/summary.ts'
import { kindOf } from '../../src/sources/registry.ts'

/** What the lists of the log, of the summary and of a pull request's text show, and where they end. */

const WINDOW = toWindow('2026-11-22', 'UTC')

function entries(count: number, type: ContributionType, more: Partial<Contribution> = {}): Contribution[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `${type}:${index}`, origin: 'github:ada', type, title: `${type} ${index}`, date: '2026-05-01' },
    ...more,
  }))
}

const make = (visible: readonly Shown[]) =>
  buildReport({ ledger: EMPTY_LEDGER, visible, window: WINDOW, name: 'Ada', origins: [], kindOf })

const log = (...all: readonly (readonly Contribution[])[]) => renderLog(make(all.flat()))

const pulls = (name: string, count: number, more: Partial<Contribution> = {}) =>
  entries(count, 'pull-request', { container: { name, url: `https://github.com/${name}` }, ...more })

describe('the log', () => {
  it('folds a list of more than 20 behind its first 10', () => {
    expect(log(entries(20, 'talk'))).not.toContain('<details>')
    expect(log(entries(21, 'talk'))).toMatch(
      /talk 9\n\n<details><summary>and 11 more<\/summary>\n\n- 2026-05-01 talk 10\n[^<]+\n\n<\/details>/,
    )
  })

  it('folds more than 10 pull requests of one repository behind its first 5', () => {
    expect(log(pulls('a/b', 10))).not.toContain('<details>')
    expect(log(pulls('a/b', 11))).toMatch(/request 4\n\n<details><summary>and 6 more<\/summary>\n\n- .* 5\n/)
  })

  it('has the fullest repository first, then by name, and folds those after the tenth', () => {
    const names = Array.from({ length: 12 }, (_, index) => `a/${String.fromCharCode(97 + index)}`)
    const text = log(...names.map((name) => pulls(name, name === 'a/l' ? 2 : 1)))
    expect([...text.matchAll(/^### \[(\S+)\]/gm)].map(([, name]) => name)).toEqual([
      ...['a/l', 'a/a', 'a/b', 'a/c', 'a/d', 'a/e', 'a/f', 'a/g', 'a/h', 'a/i', 'a/j', 'a/k'],
    ])
    expect(text).toMatch(
      /### \[a\/i\][^#]+<summary>2 more in 2 other repositories<\/summary>\n\n### \[a\/j\]/,
    )
  })

  it('of a repository too full for it has a count, and a search for the same days', () => {
    const long = { title: 'x'.repeat(300), url: `https://github.com/a/b/pull/1${'0'.repeat(1500)}` }
    const text = log(
      pulls('a/b', 250, long),
      pulls('a/b', 50, { ...long, origin: 'github:Eve' }),
      pulls('a/c', 1, { title: 'Short' }),
    )
    const search = (login: string) =>
      `https://github.com/a/b/pulls?q=${encodeURIComponent(`is:pr is:merged author:${login} merged:2025-11-23..2026-11-22`)}`
    expect(text).toContain(
      `### [a/b](https://github.com/a/b) · 300\n\n300 merged pull requests: [by Eve](${search('Eve')}), [by ada](${search('ada')})\n`,
    )
    expect(text).toContain('- 2026-05-01 Short\n')
  })

  it('folds no more repositories away than it takes', () => {
    // Two of them are too much by little more than one.
    const long = { title: 'x'.repeat(300), url: `https://github.com/a/b/pull/1${'0'.repeat(700)}` }
    const text = log(...['a/a', 'a/b', 'a/c'].map((name) => pulls(name, 160, long)))
    expect(text.match(/160 merged pull requests/g)).toHaveLength(1)
  })

  it('has a column for what was counted where something was', () => {
    const metrics = { views: { value: 7, 'as-of': '2026-05-01' } }
    expect(log(entries(1, 'talk'), entries(1, 'video', { metrics }))).toContain(
      [
        '| Contributions | Entries | Newest | Reach |',
        '| --- | --: | --- | --: |',
        '| [Talks](#talks) | 1 | 2026-05-01 |  |',
        '| [Videos](#videos) | 1 | 2026-05-01 | 7 views |',
      ].join('\n'),
    )
    const reactions = { reactions: { value: 7, 'as-of': '2026-05-01' } }
    for (const more of [{}, { metrics: reactions }])
      expect(log(entries(1, 'talk', more))).toContain('| Contributions | Entries | Newest |\n')
  })
})

describe('what lasts', () => {
  const lasting = (date: string, end: string) => log(entries(1, 'talk', { date, 'end-date': end }))

  it.each([
    ['ended', '2026-05-01', '2026-05-03', '2026-05-03 talk 0 · since 2026-05-01'],
    ['began before the window', '2025-10-01', '2026-06-30', '2026-06-30 talk 0 · since 2025-10-01'],
    ['goes on', '2025-10-01', '2027-01-31', '2026-11-22 talk 0 · since 2025-10-01, until 2027-01-31'],
    ['begins on the last day', '2026-11-22', '2026-11-24', '2026-11-22 talk 0 · until 2026-11-24'],
  ])('and %s stands on its last day, with the others', (_, date, end, line) => {
    expect(lasting(date, end)).toContain(`\n- ${line}\n`)
  })

  it('is the newest for as long as it lasts', () => {
    const others = entries(1, 'video', { date: '2026-11-20', title: 'Other', type: 'talk' })
    const text = log([...others, ...entries(1, 'talk', { date: '2026-01-01', 'end-date': '2026-12-31' })])
    expect(text).toContain('| [Talks](#talks) | 2 | 2026-11-22 |')
    expect(text.indexOf('talk 0')).toBeLessThan(text.indexOf('Other'))
  })

  it('and ended before the window, or begins after it, does not stand there', () => {
    expect(lasting('2025-10-01', '2025-11-22')).toContain('No contributions are recorded')
    expect(lasting('2026-11-23', '2026-11-24')).toContain('No contributions are recorded')
  })
})

describe('an entry', () => {
  const [talk] = entries(1, 'talk') as [Contribution]
  const render = (more: Partial<Shown>, showsContainer = false) =>
    renderEntry({ day: '2026-05-01', contribution: { ...talk, ...more } }, showsContainer)

  it.each<[string, Partial<Shown>, string]>([
    ['that goes on', { 'end-date': '2026-05-02' }, ' · until 2026-05-02'],
    ['of one day', { 'end-date': '2026-05-01' }, ''],
    ['that ended before it began', { 'end-date': '2026-04-30' }, ''],
    ['that was landed', { landed: 'Merged' }, ' · landed by another route'],
    ['with a role', { role: 'speaker' }, ' · speaker'],
    ['seen by one', { metrics: { views: { value: 1, 'as-of': '2026-05-01' } } }, ' · 1 view'],
    ['seen by none', { metrics: { views: { value: 0, 'as-of': '2026-05-01' } } }, ' · 0 views'],
    ['to which few react', { metrics: { reactions: { value: 4, 'as-of': '2026-05-01' } } }, ''],
    [
      'to which more react',
      { metrics: { reactions: { value: 5, 'as-of': '2026-05-01' } } },
      ' · 5 reactions',
    ],
    [
      'that is elsewhere too',
      { also: [{ name: 'b.example', url: 'https://b.example/' }] },
      ' · also on [b.example](https://b.example/)',
    ],
  ])('%s says so', (_, more, expected) => {
    expect(render(more)).toBe(`- 2026-05-01 talk 0${expected}`)
  })

  it('names its place where others are elsewhere', () => {
    const container = { name: 'NDC' }
    expect([render({ container }, true), render({ container }), render({}, true)]).toEqual([
      '- 2026-05-01 talk 0 · NDC',
      '- 2026-05-01 talk 0',
      '- 2026-05-01 talk 0',
    ])
  })
})

describe('what a run has to tell', () => {
  const runOf = (more: Partial<Run>): Run => {
    const report = make([])
    return {
      ...{ report, coverage: [], added: [], updated: [], failures: [], notices: [], result: 'Done.' },
      ...{ keepers: [], logUrl: undefined, packs: [], isPreview: false },
      ...more,
    }
  }

  it('is open up to 10 news, and folded beyond', () => {
    expect(renderSummary(runOf({ added: entries(10, 'talk') }))).not.toContain('<details>')
    expect(renderSummary(runOf({ updated: entries(11, 'talk') }))).toContain(
      '## Changed (11)\n\n<details><summary>Show them</summary>\n\n- 2026-05-01 talk: talk 0\n',
    )
  })

  it('is 200 news at most', () => {
    expect(renderSummary(runOf({ added: entries(200, 'talk') }))).toMatch(/talk 199\n\n<\/details>\n$/)
    expect(renderSummary(runOf({ added: entries(201, 'talk') }))).toMatch(
      /talk 199\n- and 1 more\n\n<\/details>\n$/,
    )
  })

  it('is in a pull request as much as GitHub takes, to the character', () => {
    const textOf = (length: number) =>
      renderProposal(runOf({ added: entries(11, 'talk'), notices: ['x'.repeat(length)] }))
    const rest = 65_536 - textOf(0).length
    expect(textOf(rest)).toHaveLength(65_536)
    expect(textOf(rest)).toContain('talk 10\n')
    expect(textOf(rest + 1)).toContain('talk 9\n- and 1 more\n')
  })
})
