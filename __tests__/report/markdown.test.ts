import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { toRecordedUrl } from '../../src/record/url.ts'
import { escapeText, formatNumber, link } from '../../src/report/markdown.ts'
import { hostileText, parseGfm } from './gfm.ts'

const RUNS = { numRuns: 1500 }

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
        const paragraph = (tree.children[0] as { children: { children: { children: unknown[] }[] }[] })
          .children[0]?.children[0]
        const [, anchor] = (paragraph?.children ?? []) as { children: { type: string }[] }[]
        expect(anchor?.children.map(({ type }) => type)).toEqual(['text'])
        expect(textOf(anchor)).toBe(title)
      }),
      RUNS,
    )
  })

  it('without a link is text that GitHub makes nothing of', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const [first, ...others] = parseGfm(`- 2026-01-01 ${escapeText(title)}`).children
        expect(others).toEqual([])
        const paragraph = (
          first as unknown as { children: { children: { type: string; children: { type: string }[] }[] }[] }
        ).children[0]?.children[0]
        expect(paragraph?.children.map(({ type }) => type)).toEqual(['text'])
        const text = textOf(paragraph).replace('2026-01-01 ', '')
        expect(text.replaceAll('\u2060', '')).toBe(title.replaceAll('\u2060', ''))
        expect(text).not.toMatch(/@[\w-]|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\./i)
      }),
      RUNS,
    )
  })

  it.each([
    ['Use `a_b` in foo_bar & List<T>', 'Use \\`a_b\\` in foo_bar & List\\<T>'],
    ['a | b > c #1 @d', 'a | b > c #1 @d'],
    ['5 < 6, R&D, AT&amp;T', '5 < 6, R&D, AT&amp;amp;T'],
    ['costs $5', 'costs $5'],
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

  it('stays readable', () => {
    expect(link('t', 'https://a.example/?a=1&b=(2)')).toBe('[t](https://a.example/?a=1&b=%282%29)')
  })
})

it('numbers have thousands separated', () => {
  expect([0, 999, 1000, 1234567].map(formatNumber)).toEqual(['0', '999', '1,000', '1,234,567'])
})
