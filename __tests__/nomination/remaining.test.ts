import { describe, expect, it } from 'vitest'
import type { FilledField } from '../../src/nomination/fill.ts'
import type { Pack } from '../../src/nomination/pack.ts'
import { countRemaining } from '../../src/nomination/remaining.ts'

const field = (
  content: FilledField['content'],
  isToFill = true,
  choices: readonly string[] = [],
): FilledField => {
  return { name: 'x', content, metric: undefined, value: '', isToFill, choices }
}
const NUMBER = field({ metric: 'views' })
const CHOICE = field('venue', true, ['In-Person', 'Online'])
const LINE = field('url')
const AUDIENCE = field('audience', true, ['Developer'])
const AREA = field('primary-area', true, ['.NET'])

/** With a list of fields for each item, and an answer for each free text. */
function count(items: readonly (readonly FilledField[])[], answers: readonly (string | undefined)[] = []) {
  return countRemaining({
    selection: items.map((fields) => ({ fields })),
    texts: answers.map((answer) => ({ id: 'why', text: 'Why?', answer })),
  } as unknown as Pack)
}

describe('what is left', () => {
  it.each([
    ['nothing', [], [], 0, 0],
    ['nothing to fill', [[field('title', false)]], ['Because.'], 0, 0],
    ['a number', [[NUMBER]], [], 1, 5],
    [
      'four numbers',
      [
        [NUMBER, NUMBER],
        [NUMBER, NUMBER],
      ],
      [],
      4,
      10,
    ],
    ['ten numbers', [Array.from({ length: 10 }, () => NUMBER)], [], 10, 15],
    ['ten choices', [Array.from({ length: 10 }, () => CHOICE)], [], 10, 5],
    ['eleven choices', [Array.from({ length: 11 }, () => CHOICE)], [], 11, 10],
    ['five lines', [Array.from({ length: 5 }, () => LINE)], [], 5, 10],
    ['an answer', [], [undefined], 1, 10],
    ['an answer of two', [], ['Because.', undefined], 1, 10],
    ['the audience of all', [[AUDIENCE], [AUDIENCE], [AUDIENCE]], [], 1, 5],
    ['the area of all', [[AREA], [AREA]], [], 1, 5],
    ['both of all', [[AUDIENCE, AREA], [AREA]], [], 2, 5],
    // 2 × 1 + 10 + 1.5 + 0.5 + 2
    ['all of it', [[AUDIENCE, AREA, NUMBER, CHOICE, LINE]], [undefined], 6, 20],
  ] as const)('is counted: %s', (_, items, answers, left, minutes) => {
    expect(count(items, answers)).toMatchObject({ answers: left, minutes })
  })

  it('names what one line says of all, and what differs', () => {
    expect(count([[AUDIENCE, NUMBER], [LINE]])).toMatchObject({ lacksAudience: true, lacksArea: false })
    expect(count([[AREA]])).toMatchObject({ lacksAudience: false, lacksArea: true })
    const { fields } = count([
      [AUDIENCE, NUMBER],
      [AREA, LINE, field('title', false)],
    ])
    expect(fields.map((one) => one.field)).toEqual([NUMBER, LINE])
    expect(fields[1]?.item.fields).toContain(LINE)
  })
})
