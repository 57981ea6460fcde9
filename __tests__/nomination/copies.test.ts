import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/nomination/copies.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const TITLE = 'How a kite stays up'
const HOME = 'feed:https://kites.example/feed.xml'
const ELSEWHERE = 'feed:https://elsewhere.example/mira/feed'

function text(
  id: string,
  origin: string,
  url: string | undefined,
  date: string,
  more: Partial<Shown> = {},
): Shown {
  return {
    ...{ id, origin, type: 'blog-post', title: TITLE, date },
    ...(url !== undefined && { url }),
    ...more,
  }
}

const ORIGINAL = text('original', HOME, 'https://kites.example/up', '2026-05-01')
const COPY = text('copy', ELSEWHERE, 'https://writings.example/up', '2026-09-01')
const copiesOf = (...entries: readonly Shown[]) => [...findCopies(entries)].map(({ id }) => id).sort()

describe('a copy', () => {
  it('has the title of the original, however much later it came', () => {
    expect(copiesOf(ORIGINAL, COPY)).toEqual(['copy'])
    expect(copiesOf(COPY, ORIGINAL)).toEqual(['copy'])
  })

  it.each([
    ['How A Kite Stays Up!', true],
    ['“How a kite  stays up”', true],
    ['Ｈow a kite stays up', true],
    ['How a kite stays', false],
    ['How akite stays up', false],
    ['…how a kite stays up', true],
    ['How a kite stays up, again', false],
  ])('is called as the original: %s: %s', (title, expected) => {
    expect(copiesOf(ORIGINAL, { ...COPY, title })).toEqual(expected ? ['copy'] : [])
  })

  it('has a title of ten characters at least', () => {
    const both = (title: string) => copiesOf({ ...ORIGINAL, title }, { ...COPY, title })
    expect(both('Kite kites')).toEqual(['copy'])
    expect(both('Kitekites')).toEqual([])
    expect(both('🪁🪁🪁🪁🪁')).toEqual([])
  })

  it('is written', () => {
    expect(copiesOf(ORIGINAL, { ...COPY, type: 'article' })).toEqual(['copy'])
    for (const type of ['video', 'talk', 'podcast-episode', 'book'] as const) {
      expect(copiesOf({ ...ORIGINAL, type }, { ...COPY, type })).toEqual([])
      expect(copiesOf(ORIGINAL, { ...COPY, type })).toEqual([])
    }
  })

  it('is not what came again in the same place', () => {
    expect(copiesOf(ORIGINAL, { ...COPY, origin: HOME })).toEqual([])
  })

  it('is not what the person took out', () => {
    expect(copiesOf(ORIGINAL, { ...COPY, highlight: false })).toEqual([])
    expect(copiesOf({ ...ORIGINAL, highlight: false }, COPY)).toEqual([])
  })
})

describe('the original', () => {
  it('stands on the site of its own feed, also where it came later', () => {
    expect(copiesOf({ ...ORIGINAL, date: '2026-10-01' }, COPY)).toEqual(['copy'])
    expect(copiesOf({ ...ORIGINAL, url: 'https://www.kites.example/up', date: '2026-10-01' }, COPY)).toEqual([
      'copy',
    ])
  })

  it('is the earliest where no site is its own, then the first by id', () => {
    const [a, b] = [
      text('b', ELSEWHERE, 'https://x.example/1', '2026-05-02'),
      text('a', 'manual', undefined, '2026-05-03'),
    ]
    expect(copiesOf(a, b)).toEqual(['a'])
    expect(copiesOf({ ...a, date: '2026-05-04' }, b)).toEqual(['b'])
    expect(copiesOf({ ...a, date: '2026-05-03' }, b)).toEqual(['b'])
  })

  it('may have no address, and is at home nowhere then', () => {
    const { url: _, ...bare } = ORIGINAL
    expect(copiesOf(bare, COPY)).toEqual(['copy'])
    expect(copiesOf({ ...bare, date: '2026-10-01' }, COPY)).toEqual(['original'])
  })

  it('is what the person chose', () => {
    expect(copiesOf(ORIGINAL, { ...COPY, highlight: true })).toEqual(['original'])
    expect(copiesOf({ ...ORIGINAL, highlight: true }, { ...COPY, highlight: true })).toEqual(['copy'])
  })

  it('has many copies', () => {
    const other = text('other', 'dev-to:mira', 'https://dev.to/mira/up', '2026-06-01')
    expect(copiesOf(ORIGINAL, COPY, other)).toEqual(['copy', 'other'])
  })
})
