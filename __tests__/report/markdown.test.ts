import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { toRecordedUrl } from '../../src/record/url.ts'
import { escapeText, formatNumber, link, linkWithoutMark, renderTable } from '../../src/report/markdown.ts'
import { many } from '../many.ts'
import { findMade, flatten, hostileText, parseGfm, plain, rawText, visibleOf } from './gfm.ts'

const RUNS = { numRuns: many(1500) }

/** What a text becomes besides letters: nothing but the spans of its dollar signs. */
const othersIn = (node: Nodes) =>
  flatten(node).filter(
    (one) => one.type !== 'text' && !(one.type === 'html' && /^<\/?span>$/.test(one.value)),
  )

describe('a title', () => {
  it('is the text of one link and nothing else, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const tree = parseGfm(`- 2026-01-01 ${link(title, 'https://a.example/')} · 3 views`)
        expect(tree.children).toHaveLength(1)
        expect(tree).toMatchObject({
          children: [
            {
              type: 'list',
              children: [
                {
                  type: 'listItem',
                  children: [
                    {
                      type: 'paragraph',
                      children: [
                        { type: 'text', value: '2026-01-01 ' },
                        { type: 'link', url: 'https://a.example/' },
                        { type: 'text', value: ' · 3 views' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        })
        const [anchor] = flatten(tree).filter((node) => node.type === 'link')
        expect(anchor && othersIn(anchor)).toEqual([anchor])
        expect(plain(anchor ? visibleOf(anchor) : '')).toBe(plain(title))
        expect(findMade(tree)).toEqual([])
      }),
      RUNS,
    )
  })

  it('without a link is text that GitHub makes nothing of, also where it begins a block', () => {
    fc.assert(
      fc.property(rawText, rawText, (first, second) => {
        const tree = parseGfm(`- ${escapeText(first)}: ${escapeText(second)}\n\n${escapeText(first)}`)
        expect(othersIn(tree).map(({ type }) => type)).toEqual([
          ...['root', 'list', 'listItem', 'paragraph', 'paragraph'],
        ])
        expect(findMade(tree)).toEqual([])
      }),
      RUNS,
    )
  })

  it('stands in a table and in a heading as well', () => {
    fc.assert(
      fc.property(rawText, rawText, (first, second) => {
        const cells = [first, second].map(escapeText)
        const tree = parseGfm(`# ${cells[0]}\n\n${renderTable(['A', 'B'], [cells])}`)
        expect(othersIn(tree).map(({ type }) => type)).toEqual([
          ...['root', 'heading', 'table', 'tableRow', 'tableCell', 'tableCell'],
          ...['tableRow', 'tableCell', 'tableCell'],
        ])
        expect(findMade(tree)).toEqual([])
      }),
      RUNS,
    )
  })

  it('opens no formula with the one beside it', () => {
    const line = `- ${link('Save $5 today', 'https://a.example/$1')} · ${escapeText('A$')} · ${escapeText('US$ 3 `$`x`$`')}`
    const tree = parseGfm(line)
    expect(findMade(tree)).toEqual([])
    expect(visibleOf(tree)).toBe('Save $5 today · A$ · US$ 3 `$`x`$`')
    expect(line).toContain('[Save <span>\\$</span>5 today](https://a.example/%241) · A<span>\\$</span> · ')
  })

  it.each([
    ['Use `a_b` in foo_bar & List<T>', 'Use \\`a_b\\` in foo_bar & List\\<T>'],
    ['a | b > c #1 @d', 'a | b > c #1 @d'],
    ['5 < 6, R&D, AT&amp;T', '5 < 6, R&D, AT&amp;amp;T'],
    ['costs $5', 'costs <span>\\$</span>5'],
    ['12:30, std::move, Foo: a :b', '12:30, std::move, Foo: a :b'],
    ['it :tada:s', 'it :\u2060tada:s'],
    ['_private', '\\_private'],
  ])('is escaped only where it has to be: %s', (title, escaped) => {
    expect(link(title, 'https://a.example/')).toBe(`[${escaped}](https://a.example/)`)
  })
})

describe('a link', () => {
  it('cannot leave its parentheses', () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        const url = toRecordedUrl(`https://a.example/${path}`)
        if (url === undefined) return
        const tree = parseGfm(`- ${link('t', url)} end`)
        expect(tree).toMatchObject({
          children: [
            { children: [{ children: [{ children: [{ type: 'link' }, { type: 'text', value: ' end' }] }] }] },
          ],
        })
      }),
      RUNS,
    )
  })

  it('is none where the address is none of the web', () => {
    for (const url of ['javascript:alert(1)', '//github.com/o/r/issues/1', 'x) # y', ''])
      expect(link('#1 [t]', url)).toBe('#\u20601 \\[t\\]')
  })

  it.each([
    ['https://github.com/o/r/pull/1', 'https://redirect.github.com/o/r/pull/1'],
    [
      'http://github.com/o/r/issues/1#issuecomment-2',
      'https://redirect.github.com/o/r/issues/1#issuecomment-2',
    ],
    ['https://www.github.com/o/r/discussions/1?x=1', 'https://redirect.github.com/o/r/discussions/1?x=1'],
    ['https://github.com//o///r/commit/deadbeef', 'https://redirect.github.com/o/r/commit/deadbeef'],
    ['https://ada@GitHub.com.:443/o/./r/%69ssues/1', 'https://redirect.github.com/o/r/%69ssues/1'],
    ['https://github.com/o/r', 'https://github.com/o/r'],
    ['https://github.com/o/r/pulls?q=is%3Apr', 'https://github.com/o/r/pulls?q=is%3Apr'],
    ['https://github.com/o/r/releases/tag/v1', 'https://github.com/o/r/releases/tag/v1'],
    ['https://github.company.example/o/r/pull/1', 'https://github.company.example/o/r/pull/1'],
  ])('in a pull request leads from %s by %s', (url, by) => {
    expect(linkWithoutMark('Fixes #1', url)).toBe(`[Fixes #\u20601](${by})`)
  })

  it('stays readable', () => {
    expect(link('t', 'https://a.example/?a=1&b=(2)')).toBe('[t](https://a.example/?a=1&b=%282%29)')
  })
})

it('numbers have thousands separated', () => {
  expect([0, 999, 1000, 1234567].map(formatNumber)).toEqual(['0', '999', '1,000', '1,234,567'])
})
