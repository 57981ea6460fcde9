import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { type Contribution, compareContributions, TYPES } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import { toRecordedUrl } from '../../src/record/url.ts'
import { toWindow } from '../../src/record/window.ts'
import { renderLog } from '../../src/report/log.ts'
import { isGenerated } from '../../src/report/mark.ts'
import { link } from '../../src/report/markdown.ts'
import { buildReport } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { flatten, hostileText, parseGfm } from './gfm.ts'

const WINDOW = toWindow('2026-11-22', 'UTC')

const hostileUrl = hostileText
  .map((text) => toRecordedUrl(`https://a.example/${text}`))
  .filter((url) => url !== undefined)

const hostileContribution: fc.Arbitrary<Contribution> = fc.record(
  {
    id: fc.uuid().map((id) => `feed:${id}`),
    origin: fc.constantFrom('github:ada', 'feed:https://a.example/feed', 'youtube:UC0000000000000000000000'),
    type: fc.constantFrom(...TYPES),
    title: hostileText,
    url: hostileUrl,
    date: fc.constantFrom('2026-11-01', '2026-05-05T10:00:00Z', '2025-12-24T23:59:59Z'),
    description: hostileText,
    tags: fc.array(hostileText, { maxLength: 2 }),
    container: fc.record({ name: hostileText, url: hostileUrl }, { requiredKeys: ['name'] }),
    metrics: fc.record({ views: fc.record({ value: fc.nat(), 'as-of': fc.constant('2026-11-22') }) }),
  },
  { requiredKeys: ['id', 'origin', 'type', 'title', 'date'] },
) as fc.Arbitrary<Contribution>

function report(contributions: readonly Contribution[], name: string, notes: readonly string[] = []) {
  const ledger: Ledger = {
    ...EMPTY_LEDGER,
    refreshed: WINDOW.until,
    sources: { 'github:ada': { 'last-success': '2026-11-22', notes } },
    contributions: [...contributions].sort(compareContributions),
  }
  return buildReport({ ledger, visible: ledger.contributions, window: WINDOW, name, origins: ['github:ada'] })
}

const PLAIN = new Set([
  'root',
  'heading',
  'paragraph',
  'strong',
  'text',
  'table',
  'tableRow',
  'tableCell',
  'list',
  'listItem',
  'link',
  'html',
])
let texts = 0

describe('the log', () => {
  it('has the same structure whatever strangers wrote', () => {
    fc.assert(
      fc.property(
        fc.array(hostileContribution, { maxLength: 8 }),
        hostileText,
        hostileText,
        (all, name, note) => {
          texts += all.length * 4 + 2
          const made = report(all, name, [note])
          const log = renderLog(made)
          const tree = parseGfm(log)
          const nodes = flatten(tree)
          expect(nodes.map(({ type }) => type).filter((type) => !PLAIN.has(type))).toEqual([])
          expect(nodes.filter(({ type }) => type === 'html')).toHaveLength(1)
          const headings = nodes.filter((node) => node.type === 'heading')
          const pulls = all.filter(({ type }) => type === 'pull-request')
          const groups = new Set(pulls.map(({ container }) => container?.name ?? 'Elsewhere')).size
          expect(headings.map(({ depth }) => depth).sort()).toEqual(
            [
              1,
              ...(made.highlights.length > 0 ? [2, 2] : []),
              ...made.sections.map(() => 2),
              2,
              ...Array(groups).fill(3),
            ].sort(),
          )
          expect(textOf(headings[0]).replaceAll('\u2060', '')).toBe(
            `Contributions of ${name}`.replaceAll('\u2060', ''),
          )
          expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(
            all.length + made.highlights.length + made.coverage.length,
          )
          const links = nodes.filter((node) => node.type === 'link').map(({ url }) => url)
          const foreign = links.filter(
            (url) =>
              !/^(#[a-z-]+$|https:\/\/a\.example\/|https:\/\/www\.youtube\.com\/channel\/UC0)/.test(url),
          )
          expect(foreign).toEqual([])
          for (const { title } of all)
            expect(textOf(tree).replaceAll('\u2060', '')).toContain(title.replaceAll('\u2060', ''))
          expect(log).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
        },
      ),
      { numRuns: 500 },
    )
    process.stdout.write(`${texts} generated texts in whole logs\n`)
  })

  it('is the same for the same record in any order', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 6 }), (all) => {
        expect(renderLog(report(all.toReversed(), 'Ada'))).toBe(renderLog(report(all, 'Ada')))
      }),
    )
  })

  it('of nothing says so, and has no empty table or section', () => {
    const log = renderLog(report([], 'Ada'))
    expect(isGenerated(log)).toBe(true)
    expect(log.split('\n').slice(1)).toEqual([
      '',
      '# Contributions of Ada',
      '',
      'No contributions are recorded from 2025-11-23 to 2026-11-22.',
      '',
      '## Coverage',
      '',
      '- GitHub ada: 0 recorded',
      '',
    ])
  })

  const entries = (count: number, more: (index: number) => Partial<Contribution>): Contribution[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `feed:${String(index).padStart(4, '0')}`,
      origin: 'feed:https://a.example/feed',
      type: 'blog-post',
      title: `Post ${index}`,
      url: `https://a.example/${index}`,
      date: '2026-05-05T10:00:00Z',
      ...more(index),
    }))
  const views = (value: number) => ({ metrics: { views: { value, 'as-of': '2026-11-22' } } })

  it('shows the best first: the own highlights, then what reached the most of each type', () => {
    const all = entries(40, (index) => ({
      type: index < 20 ? 'video' : index < 30 ? 'short' : index < 38 ? 'pull-request' : 'talk',
      ...(index < 30 ? views(index < 20 ? 1000 - index : 90_000 + index) : {}),
      ...(index === 39 ? { highlight: true } : index === 0 ? { highlight: false } : {}),
      container: { name: index < 38 ? 'famous/repository' : 'NDC' },
    }))
    const log = renderLog(report(all, 'Ada'))
    const highlights = log.split('## Highlights\n\n')[1]?.split('\n\n')[0]?.split('\n') ?? []
    expect(highlights.map((line) => line.match(/Post (\d+)/)?.[1])).toEqual([
      '39',
      '29',
      '1',
      '28',
      '2',
      '27',
      '3',
    ])
    expect(highlights[0]).toBe('- 2026-05-05 [Post 39](https://a.example/39) · talk · NDC')
    expect(highlights[2]).toBe(
      '- 2026-05-05 [Post 1](https://a.example/1) · video · famous/repository · 999 views',
    )
    // Linked once, and named where it belongs.
    expect(log.match(/a\.example\/39\)/g)).toHaveLength(1)
    expect(log).toContain('- 2026-05-05 Post 39 · [highlight](#highlights)')
    expect(log.match(/^- 2026-05-05 .*Post \d+/gm)).toHaveLength(40 + highlights.length)
  })

  it('has no highlights where nothing was said and little was counted', () => {
    expect(
      renderLog(
        report(
          entries(5, () => views(49)),
          'Ada',
        ),
      ),
    ).not.toContain('## Highlights')
  })

  it('folds what is long, and loses nothing', () => {
    const all = [
      ...entries(60, () => ({})),
      ...entries(400, (index) => ({
        id: `github:${index}`,
        type: 'pull-request',
        title: `Typo ${index}`,
        container: { name: index < 250 ? 'busy/docs' : `small/repository-${index % 30}` },
      })),
    ]
    const log = renderLog(report(all, 'Ada'))
    const tree = parseGfm(log)
    const html = flatten(tree).flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(html.slice(1)).toEqual([
      '<details><summary>and 50 more</summary>',
      '</details>',
      '<details><summary>and 245 more</summary>',
      '</details>',
      '<details><summary>105 more in 21 other repositories</summary>',
      '</details>',
    ])
    expect(flatten(tree).filter(({ type }) => type === 'listItem')).toHaveLength(460 + 2)
    // What is open at first sight fits a few screens.
    const open = log.replaceAll(/<details>[\s\S]*?<\/details>/g, '')
    expect(open.split('\n').length).toBeLessThan(120)
  })

  it('shows a picture with an alternative for who does not see it', () => {
    const log = renderLog(
      report(
        entries(3, () => ({})),
        'Ada',
      ),
      {
        ...{ light: 'activity.svg', dark: 'activity-dark.svg', alt: '3 "things" <b>' },
      },
    )
    expect(log).toContain('srcset="activity-dark.svg"')
    expect(log).toContain('<img alt="3 &#34;things&#34; &#60;b&#62;" src="activity.svg">')
  })

  it('stays below 450 KB also when no list can be folded', () => {
    const all = Array.from(
      { length: 9000 },
      (_, index): Contribution => ({
        id: `feed:${index}`,
        origin: 'feed:https://a.example/feed',
        type: 'blog-post',
        title: `Post ${index} ${'word '.repeat(20)}`,
        url: `https://a.example/${index}`,
        date: '2026-05-05T10:00:00Z',
      }),
    )
    const log = renderLog(report(all, 'Ada'))
    expect(Buffer.byteLength(log)).toBeLessThan(450_000)
    expect(log).toMatch(/\n- and [\d,]+ more in \[ledger\.json\]\(ledger\.json\)\n/)
    expect(log).toContain('**9,000 contributions**')
  })
})

describe('a link', () => {
  it('stays one when its text holds a mail address', () => {
    const nodes = flatten(parseGfm(link('<0a@b.example>', 'https://a.example/')))
    expect(nodes.filter((node) => node.type === 'link').map(({ url }) => url)).toEqual(['https://a.example/'])
  })
})

describe('the summary', () => {
  it('has the same structure whatever strangers wrote', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 5 }), hostileText, (all, error) => {
        const made = report(all, 'Ada')
        const failures = [{ origin: 'feed:https://a.example/feed', error }]
        const summary = renderSummary({
          report: made,
          coverage: made.coverage,
          added: all,
          updated: [],
          failures,
          notices: [error],
          result: 'Done.',
          logUrl: undefined,
          preview: undefined,
          packs: [],
        })
        const nodes = flatten(parseGfm(summary))
        expect(nodes.map(({ type }) => type).filter((type) => !PLAIN.has(type) || type === 'html')).toEqual(
          [],
        )
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(all.length > 0 ? 4 : 3)
        expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(
          all.length + made.coverage.length + 1,
        )
      }),
      { numRuns: 300 },
    )
  })
})
