import { describe, expect, it } from 'vitest'
import { createHabits, splitSentences } from '../../src/nomination/phrases.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

let number = 0
function video(description: string | undefined, more: Partial<Shown> = {}): Shown {
  number += 1
  return {
    ...{ id: `youtube:${number}`, origin: 'youtube:UC1', type: 'video', title: `Kites ${number}` },
    ...{ date: '2026-05-01', container: { name: 'Kites', url: 'https://www.youtube.com/channel/UC1' } },
    ...(description !== undefined && { description }),
    ...more,
  }
}

const SHOP = 'The kite shop opens at nine.'

describe('a habit', () => {
  it.each([
    { times: 2, of: 3, expected: true },
    { times: 2, of: 6, expected: true },
    { times: 2, of: 7, expected: false },
    { times: 3, of: 9, expected: true },
    // Once is no habit, and two texts show none.
    { times: 1, of: 3, expected: false },
    { times: 2, of: 2, expected: false },
    { times: 0, of: 9, expected: false },
  ])('is said in $times of $of texts: $expected', ({ times, of, expected }) => {
    const all = Array.from({ length: of }, (_, index) =>
      video(index < times ? `About ${'abcdefghij'[index]}.\n${SHOP}` : `About ${'klmnopqrst'[index]}.`),
    )
    expect(createHabits(all)(SHOP, all[0] as Shown)).toBe(expected)
  })

  it('counts a text that says it twice once, and no entry without a text', () => {
    const all = [video(`${SHOP}\n${SHOP}`), video('Wind.'), video('Rain.'), video(undefined)]
    expect(createHabits(all)(SHOP, all[0] as Shown)).toBe(false)
    const short = [video(SHOP), video(SHOP), video(undefined)]
    expect(createHabits(short)(SHOP, short[0] as Shown)).toBe(false)
  })

  it.each([
    ['Watch more: https://a.example/1', 'Watch more: https://b.example/2'],
    ['See http://a.example/1 now', 'See https://b.example/2 now'],
    ['See www.a.example now', 'See www.b.example now'],
    ['Episode 12 of 40', 'Episode 7 of 38'],
    ['★ KITES every week ★', 'Kites, every week!'],
    ['Größe zählt', 'GRÖßE  ZÄHLT'],
  ])('is the same phrase with another link, number or spelling: %s', (one, other) => {
    const all = [video(one), video(`Hello.\n${other}`), video('Wind.')]
    expect(createHabits(all)(one, all[0] as Shown)).toBe(true)
    expect(createHabits(all)(other, all[0] as Shown)).toBe(true)
  })

  it.each([
    ['Kites', 'Kite'],
    ['Kites 1', 'Kites'],
    ['No where', 'Nowhere'],
    ['See https://a.example', 'See'],
  ])('is not the same phrase: %s, %s', (one, other) => {
    const all = [video(one), video(other), video('Wind.')]
    expect(createHabits(all)(one, all[0] as Shown)).toBe(false)
  })

  it('is a sentence within a line, too', () => {
    const all = [video(`One. ${SHOP}`), video(`Two! ${SHOP} Three.`), video('Wind.')]
    expect(createHabits(all)(SHOP, all[0] as Shown)).toBe(true)
    // And the line in which it always stands.
    const lines = [video(`Hello you. ${SHOP}`), video(`Hello you. ${SHOP}`), video('Wind.')]
    expect(createHabits(lines)(`Hello you. ${SHOP}`, lines[0] as Shown)).toBe(true)
  })

  it('is of one place: a channel, show or blog, and one kind of thing', () => {
    const all = [video(SHOP), video(SHOP), video('Wind.')]
    const isHabit = createHabits(all)
    expect(isHabit(SHOP, video(SHOP, { type: 'short' }))).toBe(true)
    expect(isHabit(SHOP, video(SHOP, { type: 'livestream' }))).toBe(true)
    expect(isHabit(SHOP, video(SHOP, { type: 'blog-post' }))).toBe(false)
    expect(isHabit(SHOP, video(SHOP, { origin: 'youtube:UC2' }))).toBe(false)
    expect(isHabit(SHOP, video(SHOP, { container: { name: 'Strings' } }))).toBe(false)
    const { container: _, ...bare } = video(SHOP)
    expect(isHabit(SHOP, bare)).toBe(false)
  })
})

it.each([
  ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
  ['He said “stop.” Then (so it is.) 3 times', ['He said “stop.”', 'Then (so it is.)', '3 times']],
  ['Version 2.0 and e.g. this one', ['Version 2.0 and e.g. this one']],
  ['One.  Two', ['One.', 'Two']],
  ['No end', ['No end']],
])('finds the sentences of a line: %s', (line, sentences) => {
  expect(splitSentences(line)).toEqual(sentences)
})
