import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { askFor } from '../../src/nomination/programs/options.ts'
import { PROGRAM_IDS } from '../../src/nomination/programs/registry.ts'
import { METRICS, TYPES } from '../../src/record/contribution.ts'
import { curate } from '../../src/record/curate.ts'
import type { Ledger } from '../../src/record/ledger.ts'
import { LedgerError, parseLedger, serialiseLedger } from '../../src/record/ledger-file.ts'
import { findOrigin } from '../../src/record/source-record.ts'
import { toWindow } from '../../src/record/window.ts'
import { draw } from '../../src/report/chart.ts'
import { renderLog } from '../../src/report/log.ts'
import { buildReport } from '../../src/report/report.ts'
import { renderProposal, renderSummary } from '../../src/report/summary.ts'
import { github } from '../../src/sources/github/github.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { many } from '../many.ts'
import { createPacksFor, toMaterial } from '../nomination/make.ts'
import { flatten, hostileText, parseGfm } from './gfm.ts'

/** A record into which a stranger wrote whatever they liked, from its text to all that is made of it. */

const WINDOW = toWindow('2026-11-22', 'UTC')
const BREAKS = [
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\n\n# Injected\n\n',
  '\n- [x](javascript:x)',
  '\n```\n',
  '\n---\n',
]

const lines = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
const anything = fc.oneof(lines, fc.jsonValue({ maxDepth: 2 }), fc.constant(null))
/** Nearly always of its type, since one of another ends the reading. */
const mostly = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 60, arbitrary: value }, { weight: 1, arbitrary: anything })

const url = mostly(
  fc.oneof(
    lines.map((text) => `https://a.example/${text}`),
    lines.map((text) => ` https://user:${encodeURIComponent(text.toWellFormed())}@a.example/${text}`),
    fc.constantFrom('javascript:alert(1)', 'ftp://a.example/', '//a.example', 'https:\\\\a.example\\x'),
  ),
)
const origin = fc.oneof(
  fc.constantFrom(
    ...['github:ada', 'feed:https://a.example/feed', 'manual', 'feed:javascript:alert(1)', '__proto__'],
    ...['feed:https://u:p@a.example/feed', 'youtube:@a\n\n# Injected', 'constructor', 'feed://evil.example'],
  ),
  lines.map((text) => `feed:${text}`),
  lines.map((text) => `youtube:${text}`),
  lines,
)
const day = fc.constantFrom('2026-11-01', '2026-05-05', '2025-12-24', '2026-10-10')
const value = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(-6, 1e21, 1.5))
const metric = fc.record({ value, 'as-of': mostly(fc.oneof(day, lines)) })

const contribution = fc.record(
  {
    id: mostly(lines),
    origin: mostly(origin),
    type: fc.constantFrom(...TYPES),
    title: mostly(lines),
    url,
    date: mostly(
      fc.oneof(day, fc.constantFrom('2026-05-05T10:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31')),
    ),
    'end-date': mostly(fc.oneof(day, lines)),
    description: mostly(lines),
    role: mostly(lines),
    tags: mostly(fc.array(lines, { maxLength: 2 })),
    areas: mostly(fc.array(lines, { maxLength: 2 })),
    audience: mostly(fc.array(lines, { maxLength: 2 })),
    highlight: mostly(fc.boolean()),
    container: mostly(fc.record({ name: lines, url }, { requiredKeys: ['name'] })),
    metrics: mostly(fc.dictionary(fc.oneof(fc.constantFrom(...METRICS, '__proto__'), lines), metric)),
    authors: mostly(fc.array(lines, { maxLength: 2 })),
    private: mostly(fc.boolean()),
    landed: mostly(lines),
    lines: fc.oneof(value, anything),
    also: anything,
    'x-unknown': anything,
  },
  { requiredKeys: ['id', 'origin', 'type', 'title', 'date'] },
)
const source = fc.record(
  {
    'complete-since': mostly(day),
    'last-success': mostly(day),
    'first-tried': mostly(day),
    'held-back': mostly(fc.dictionary(lines, day)),
    notes: mostly(fc.array(lines, { maxLength: 2 })),
    'configured-as': mostly(origin),
  },
  { requiredKeys: [] },
)
const file = fc.record(
  {
    version: fc.constant(1),
    refreshed: mostly(day),
    name: mostly(lines),
    sources: fc.dictionary(origin, source, { maxKeys: 3 }),
    contributions: fc.array(contribution, { maxLength: 6 }),
    'x-unknown': anything,
  },
  { requiredKeys: ['version', 'contributions'] },
)

const PLAIN = ['root', 'heading', 'paragraph', 'strong', 'text', 'list', 'listItem', 'link', 'html']
const TABLE = ['table', 'tableRow', 'tableCell']

/** What a text is made of, where nobody wrote anything else into it than words. */
function look(markdown: string, types: readonly string[]) {
  const nodes: Nodes[] = flatten(parseGfm(markdown))
  expect(nodes.map(({ type }) => type).filter((type) => !types.includes(type))).toEqual([])
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
  expect(links.filter((link) => !/^(?:https?:\/\/|#[a-z-]+$|ledger\.json$)/.test(link))).toEqual([])
  expect(links.filter((link) => /^https?:\/\/[^/]*@/.test(link))).toEqual([])
  expect(markdown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
  return {
    // A dollar sign stands in a span of its own.
    html: nodes.flatMap((node) =>
      node.type === 'html' && !/^<\/?span>$/.test(node.value) ? [node.value] : [],
    ),
    headings: nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])).sort(),
    items: nodes.filter(({ type }) => type === 'listItem').length,
  }
}

function parse(text: string): Ledger | undefined {
  try {
    return parseLedger(text)
  } catch (error) {
    expect(error).toBeInstanceOf(LedgerError)
    expect((error as Error).message).not.toMatch(/[\r\n]/)
    return undefined
  }
}

function render(ledger: Ledger) {
  const context = {
    timeZone: 'UTC',
    findOrigin: (name: string) => findOrigin(ledger, name),
    origins: ['github:ada'],
    kindOf,
  }
  const { filter } = github.plan({ 'exclude-repositories': ['x/*'], 'exclude-labels': ['x'], private: true })
  const filters = { kinds: filter ? [filter] : [], origins: [] }
  const curation = { filters, overrides: [], areas: [{ name: 'A', keywords: ['word'] }], types: new Map() }
  const visible = curate(ledger.contributions, curation, context)
  const report = buildReport({
    ledger,
    visible,
    window: WINDOW,
    name: ledger.name,
    origins: context.origins,
    kindOf,
  })
  return { visible, report }
}

describe('a record that a stranger wrote into', () => {
  it('is read or refused, and nothing that is made of it has another structure', () => {
    let read = 0
    fc.assert(
      fc.property(file, (raw) => {
        const ledger = parse(JSON.stringify(raw))
        if (!ledger) return
        read++
        const text = serialiseLedger(ledger)
        expect(serialiseLedger(parseLedger(text))).toBe(text)
        const { visible, report } = render(ledger)
        const { sections, highlights, coverage } = report
        const log = look(renderLog(report), [...PLAIN, ...TABLE])
        const pulls = sections.find(({ type }) => type === 'pull-request')?.entries ?? []
        const groups = new Set(pulls.map((entry) => entry.contribution.container?.name ?? 'Elsewhere')).size
        expect(log).toEqual({
          html: [expect.stringMatching(/^<!-- contribution-log: .* -->$/)],
          headings: [
            1,
            ...Array(sections.length + 1 + (highlights.length > 0 ? 2 : 0)).fill(2),
            ...Array(groups).fill(3),
          ],
          items: report.total + highlights.length + coverage.length,
        })
        const run = {
          ...{ report, coverage, failures: [], notices: [], keepers: [], result: 'Done.' },
          ...{ logUrl: undefined, packs: [] },
          ...{ added: ledger.contributions, updated: [], preview: undefined, isPreview: false },
        }
        for (const summary of [renderSummary(run), renderProposal(run)]) {
          const { html, items } = look(summary, PLAIN)
          expect(html).toEqual([])
          expect(items).toBe(ledger.contributions.length + coverage.length)
        }
        if (report.total > 0) {
          const { light } = draw(report)
          expect(light.match(/<(?!\/?(?:svg|title|rect|text|path)\b|!-- contribution-log: )/g)).toBeNull()
        }
        const packs = createPacksFor(PROGRAM_IDS.map(askFor)).make(
          toMaterial(visible, ledger.name, '2026-11-22'),
        )
        for (const [path, pack] of packs) {
          if (path.endsWith('.json')) expect(JSON.parse(pack)).toHaveProperty('items')
          if (!path.endsWith('.md')) continue
          const { items } = JSON.parse(packs.get(path.replace(/md$/, 'json')) ?? '') as { items: unknown[] }
          const { html, headings } = look(pack, [...PLAIN, ...TABLE, 'inlineCode', 'code', 'blockquote'])
          expect(
            html.filter((one) => !/^<(?:!-- contribution-log(?:: | as made: )|\/?details>)/.test(one)),
          ).toEqual([])
          expect(headings.filter((depth) => depth === 3).length).toBeGreaterThanOrEqual(items.length)
          expect(headings.filter((depth) => depth === 1)).toHaveLength(1)
        }
      }),
      { numRuns: many(200) },
    )
    expect(read).toBeGreaterThan(many(20))
  })
})
