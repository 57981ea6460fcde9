import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { TYPES } from '../../src/record/contribution.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { toWindow } from '../../src/record/window.ts'
import { draw } from '../../src/report/chart.ts'
import { buildReport } from '../../src/report/report.ts'
import { kindOf } from '../../src/sources/registry.ts'

function report(
  dates: readonly string[],
  since?: string,
  type: (index: number) => Contribution['type'] = () => 'talk',
  origins: readonly string[] = [],
) {
  const contributions = dates.map(
    (date, index): Contribution => ({
      id: `x:${index}`,
      origin: 'manual',
      type: type(index),
      title: 'T',
      date,
    }),
  )
  const ledger = { ...EMPTY_LEDGER, contributions }
  const window = toWindow('2026-11-22', 'UTC', since)
  return buildReport({ ledger, visible: contributions, window, name: 'Ada', origins, kindOf })
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly title?: string
}

function read(svg: string) {
  expect(XMLValidator.validate(svg)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['rect', 'text', 'path'].includes(name),
  })
  const { rect = [], text = [], ...root } = parser.parse(svg).svg
  const boxes = (rect as Record<string, string>[]).map(
    (one): Box => ({
      ...{ x: Number(one.x), y: Number(one.y), width: Number(one.width), height: Number(one.height) },
      fill: one.fill ?? '',
      ...(one.title && { title: one.title }),
    }),
  )
  return { root, boxes, texts: (text as Record<string, string>[]).map((one) => String(one['#text'])) }
}

const days = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2025, 10, 23) + ((index * 31) % 365) * 86_400_000).toISOString().slice(0, 10),
  )

describe('the picture', () => {
  it.each([
    ['1 entry', days(1), undefined],
    ['60 entries', days(60), undefined],
    ['1,500 entries', days(1500), undefined],
    ['a window of 3 days', ['2026-11-21'], '2026-11-20'],
    ['a window of 8 years', days(40), '2018-12-01'],
  ])('of %s stays inside its frame', (_, dates, since) => {
    const typeOf = (index: number) => TYPES[index % TYPES.length] ?? 'talk'
    const known = draw(report(dates, since, typeOf))
    // Of months without an entry nothing is known.
    const unknown = draw(report(dates, since, typeOf, ['feed:https://a.example/feed']))
    const both = [known, unknown].flatMap(({ alt, ...svgs }) =>
      Object.values(svgs).map((svg) => ({ svg, alt })),
    )
    for (const { svg, alt } of both) {
      const { root, boxes } = read(svg)
      for (const { x, y, width, height } of boxes) {
        for (const number of [x, y, width, height]) expect(Number.isInteger(number) && number >= 0).toBe(true)
        expect(x + width).toBeLessThanOrEqual(Number(root.width))
        expect(y + height).toBeLessThanOrEqual(Number(root.height))
      }
      expect(root.title).toBe(alt)
      expect(Buffer.byteLength(svg)).toBeLessThan(100_000)
      expect(alt).toMatch(/^[\d,]+ contributions? from /)
    }
  })

  it('counts each entry once by month and once by day', () => {
    const dates = ['2026-01-05', '2026-01-05', '2026-01-20', '2026-11-22', '2025-11-23']
    const { light } = draw(report(dates, undefined, (index) => (index === 0 ? 'pull-request' : 'talk')))
    const { boxes } = read(light)
    const told = boxes.flatMap(({ title }) => title ?? [])
    expect(told).toEqual(['2025-11-23: 1', '2026-01-05: 2', '2026-01-20: 1', '2026-11-22: 1'])
    // 365 days and two keys of the legend; three months, one of them with two kinds of work.
    const small = boxes.filter(({ width, height }) => width === height && width <= 12)
    expect(small).toHaveLength(365 + 2)
    expect(boxes.length - small.length).toBe(4)
  })

  it('has other colours in the dark, and the same shape', () => {
    const { light, dark } = draw(report(days(60)))
    const shape = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '')
    expect(shape(light)).toBe(shape(dark))
    expect(light).not.toBe(dark)
  })

  it('is always the same bytes', () => {
    expect(draw(report(days(60)))).toEqual(draw(report(days(60).toReversed())))
  })
})
