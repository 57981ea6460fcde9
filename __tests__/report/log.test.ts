import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Contribution, compareContributions } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { EMPTY_LEDGER, type Ledger } from '../../src/record/ledger.ts'
import { dayIn, toWindow } from '../../src/record/window.ts'
import { renderLog } from '../../src/report/log.ts'
import { isGenerated } from '../../src/report/mark.ts'
import { link } from '../../src/report/markdown.ts'
import { buildReport, type Entry, type Report } from '../../src/report/report.ts'
import { type Run, renderProposal, renderSummary } from '../../src/report/summary.ts'
import { TYPE_WORDS } from '../../src/report/words.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { many } from '../many.ts'
import { findMade, flatten, parseGfm, rawText, readMarkdown, shown, toUrls } from './gfm.ts'
import { hostileContribution } from './hostile.ts'

const WINDOW = toWindow('2026-11-22', 'UTC')
const FEED = 'feed:https://a.example/feed'

/** Neither of its sources is known to be complete, unless a day is given. */
function report(
  contributions: readonly Shown[],
  name: string,
  notes: readonly string[] = [],
  since?: string,
) {
  const read = { 'last-success': '2026-11-22', ...(since !== undefined && { 'complete-since': since }) }
  const ledger: Ledger = {
    ...EMPTY_LEDGER,
    refreshed: WINDOW.until,
    sources: { 'github:ada': { ...read, notes }, [FEED]: read },
    contributions: [...contributions].sort(compareContributions),
  }
  return buildReport({
    ledger,
    visible: ledger.contributions,
    window: WINDOW,
    name,
    origins: ['github:ada', FEED],
    kindOf,
  })
}

/** An entry as it is read, and the addresses in it. */
function toLineOf(
  { day, since, contribution }: Entry,
  facts: { readonly kind?: true; readonly container: boolean },
) {
  const { title, url, container, role, also, metrics, type, 'end-date': end } = contribution
  const views = metrics?.views?.value
  const duration = [since && `since ${since}`, end !== undefined && end > day && `until ${shown(end)}`]
    .filter(Boolean)
    .join(', ')
  const parts = [
    `${day} ${shown(title)}`,
    ...(facts.kind ? [TYPE_WORDS[type].one] : []),
    ...(duration === '' ? [] : [duration]),
    ...(facts.container && container ? [shown(container.name)] : []),
    ...(role === undefined ? [] : [shown(role)]),
    ...(views === undefined ? [] : [`${views.toLocaleString('en')} ${views === 1 ? 'view' : 'views'}`]),
    ...(also ? [`also on ${also.map(({ name }) => shown(name)).join(', ')}`] : []),
  ]
  return { text: parts.join(' · ').trimEnd(), urls: [url, ...(also ?? []).map((place) => place.url)] }
}

interface Group {
  readonly heading?: string
  readonly url: string | undefined
}

/** What stands in the log below its totals. */
function toExpected(made: Report) {
  const lines = made.sections.flatMap(({ type, entries }) => {
    const names = new Set(entries.map(({ contribution }) => contribution.container?.name))
    const isPlaced = type !== 'pull-request' && names.size > 1
    return entries.map((entry) =>
      made.highlights.includes(entry)
        ? { text: `${entry.day} ${shown(entry.contribution.title)} · highlight`, urls: ['#highlights'] }
        : toLineOf(entry, { container: isPlaced }),
    )
  })
  const highlights = made.highlights.map((entry) => toLineOf(entry, { kind: true, container: true }))
  const groups = made.sections.flatMap(({ type, entries }): Group[] => {
    const places = Map.groupBy(entries, ({ contribution }) => contribution.container?.name)
    if (type === 'pull-request')
      return [...places].map(([name, members]) => ({
        heading: `${shown(name ?? 'Elsewhere')} · ${members.length}`,
        url: members[0]?.contribution.container?.url,
      }))
    const container = entries.at(-1)?.contribution.container
    return places.size === 1 && container ? [{ url: container.url }] : []
  })
  return {
    items: [...lines, ...highlights].map(({ text }) => text),
    urls: [
      ...[...lines, ...highlights].flatMap(({ urls }) => urls),
      ...groups.map(({ url }) => url),
      ...(made.unknown.length > 0 ? ['#coverage'] : []),
      ...made.sections.map(({ type }) => `#${TYPE_WORDS[type].title.toLowerCase().replaceAll(' ', '-')}`),
    ],
    headings: [
      ...(made.highlights.length > 0 ? ['Highlights', 'At a glance'] : []),
      ...made.sections.map(({ type }) => TYPE_WORDS[type].title),
      ...groups.flatMap(({ heading }) => heading ?? []),
      'Coverage',
    ],
  }
}

const COVERAGE_URLS = ['https://a.example/feed', 'https://www.youtube.com/channel/UC0000000000000000000000']
const coverageOf = (made: Report) =>
  made.coverage.map(({ origin }) => COVERAGE_URLS.find((url) => origin.endsWith(url.slice(-24))))

/** What the summary says of entries. */
const toNews = (entries: readonly Shown[]) =>
  entries.map((entry) => `${dayIn(WINDOW, entry)} ${TYPE_WORDS[entry.type].one}: ${shown(entry.title)}`)

describe('the log', () => {
  it('holds what is recorded and nothing else, whatever strangers wrote', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 8 }), rawText, rawText, (all, name, note) => {
        const made = report(all, name, [note])
        const log = renderLog(made)
        const { tree, kinds, html, headings, items, links } = readMarkdown(log)
        const expected = toExpected(made)
        expect(kinds).toEqual([])
        expect(html).toHaveLength(1)
        expect(findMade(tree)).toEqual([])
        expect(headings.toSorted()).toEqual(
          [`Contributions of ${shown(name)}`, ...expected.headings].toSorted(),
        )
        expect(links).toEqual(toUrls([...expected.urls, ...coverageOf(made)]))
        expect(items).toHaveLength(expected.items.length + made.coverage.length)
        expect(items).toEqual(expect.arrayContaining(expected.items))
        expect(log).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
      }),
      { numRuns: many(200) },
    )
  })

  it('is the same for the same record in any order', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 6 }), (all) => {
        expect(renderLog(report(all.toReversed(), 'Ada'))).toBe(renderLog(report(all, 'Ada')))
      }),
    )
  })

  it('of nothing says so, and has no empty table or section', () => {
    const log = renderLog(report([], 'Ada', [], '2025-11-23'))
    expect(isGenerated(log)).toBe(true)
    expect(log.split('\n').slice(1)).toEqual([
      '',
      '# Contributions of Ada',
      '',
      'No contributions are recorded from 2025-11-23 to 2026-11-22.',
      '',
      '## Coverage',
      '',
      '- GitHub ada: 0 recorded, complete since 2025-11-23',
      '- Feed [https://a.example/feed](https://a.example/feed): 0 recorded, complete since 2025-11-23',
      '',
    ])
  })

  it('says of which months without an entry nothing is known, above the totals', () => {
    const made = report(
      entries(1, () => ({ date: '2026-08-05' })),
      'Ada',
      [],
      '2026-10-02',
    )
    expect(renderLog(made)).toContain(
      '\n\nNot known: 2025-12 to 2026-07, 2026-09 to 2026-10 (see [Coverage](#coverage))\n\n| Contributions |',
    )
  })

  const entries = (count: number, more: (index: number) => Partial<Contribution>): Contribution[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `feed:${String(index).padStart(4, '0')}`,
      origin: FEED,
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

function toRun(made: Report, news: readonly Shown[], error: string): Run {
  return {
    report: made,
    keepers: [],
    coverage: made.coverage,
    added: news,
    updated: [],
    failures: [{ origin: `x:${error}`, error }],
    notices: [error],
    result: 'Done.',
    logUrl: 'https://github.com/ada/log/blob/0/a(b)/README.md',
    isPreview: false,
    packs: [{ name: error, url: 'https://github.com/ada/log/blob/0/$/pack.md' }],
  }
}

describe('the summary', () => {
  it('holds what the run did and nothing else, whatever strangers wrote', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 5 }), rawText, (all, error) => {
        const made = report(all, 'Ada')
        const run = toRun(made, all, error)
        const { tree, kinds, html, headings, paragraphs, items, links } = readMarkdown(renderSummary(run))
        expect(kinds).toEqual([])
        expect(html).toEqual([])
        expect(findMade(tree)).toEqual([])
        const news = all.length > 0 ? [`New (${all.length})`] : []
        expect(headings).toEqual([
          'Contribution log',
          'Sources',
          'Not read this time',
          ...news,
          'Nomination packs',
        ])
        expect(paragraphs).toEqual(
          expect.arrayContaining([`Note: ${shown(error)}`, ...made.unknown.map(shown)]),
        )
        expect(items).toHaveLength(all.length + made.coverage.length + 2)
        expect(items).toEqual(
          expect.arrayContaining([
            ...toNews(all),
            shown(error),
            `${shown(`x:${error}`)}: ${shown(error)}`.trimEnd(),
          ]),
        )
        expect(links).toEqual(
          toUrls([
            run.logUrl,
            ...all.map(({ url }) => url),
            ...coverageOf(made),
            ...run.packs.map(({ url }) => url),
          ]),
        )
      }),
      { numRuns: many(150) },
    )
  })

  it('of a run that writes nothing has the whole log below, without what is a file beside it', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 5 }), rawText, (all, name) => {
        const made = report(all, name)
        const [told, log] = [renderSummary(toRun(made, [], 'e')), renderLog(made)]
        const whole = renderSummary({ ...toRun(made, [], 'e'), isPreview: true })
        const { tree, html } = readMarkdown(whole)
        expect(html).toEqual([])
        expect(findMade(tree)).toEqual([])
        expect(whole).toBe(`${told}\n---\n\n${log.split('\n').slice(2).join('\n')}\n`)
      }),
      { numRuns: many(50) },
    )
  })
})

describe("a pull request's text", () => {
  it('leaves no mark anywhere, as Markdown and as the message of a commit', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 5 }), rawText, (all, error) => {
        const made = report(all, 'Ada')
        const { tree, kinds, html, items, links } = readMarkdown(renderProposal(toRun(made, all, error)))
        expect(kinds).toEqual([])
        expect(html).toEqual([])
        expect(findMade(tree, true)).toEqual([])
        expect(items).toEqual(expect.arrayContaining(toNews(all)))
        for (const url of links) {
          const { host, pathname } = new URL(url)
          if (/(?:^|\.)github\.com\.?$/.test(host) && host !== 'redirect.github.com')
            expect(pathname).toMatch(/^\/ada\/log\/blob\//)
        }
        expect(links).toHaveLength(toUrls([...all.map(({ url }) => url), ...coverageOf(made)]).length + 2)
      }),
      { numRuns: many(150) },
    )
  })

  it('is as much as GitHub takes, in whole parts', () => {
    const long = 'x'.repeat(300)
    const made = report([], 'Ada')
    const failures = Array.from({ length: 400 }, (_, index) => ({ origin: `feed:${index}`, error: long }))
    const text = renderProposal({ ...toRun(made, [], 'e'), failures })
    expect(text.length).toBeLessThan(65_536)
    expect(text).toContain('\n- and 350 more\n')
    const notices = Array.from({ length: 400 }, () => long.repeat(9))
    const short = renderProposal({ ...toRun(made, [], 'e'), failures, notices })
    expect(short.length).toBeLessThan(65_536)
    expect(short).toContain('\n- and 400 more\n')
    expect(readMarkdown(short).headings).toContain('Nomination packs')
  })
})
