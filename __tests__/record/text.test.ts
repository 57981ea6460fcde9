import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, toCollapsedLine, toCollapsedLines, toLine, toLines } from '../../src/record/text.ts'

describe('text from outside', () => {
  it('becomes one line without controls', () => {
    expect(toLine(' a\nb\u0000c\u001b[31m\u2028d ')).toBe('a b c [31m d')
    expect(toLine('\u202eevil\u2066\u2069 text\u200f')).toBe('evil text\u200f')
    expect(toLine('a  b')).toBe('a  b')
    expect(toCollapsedLine('a \n\t b')).toBe('a b')
  })

  it('is cut at a word, inside the length', () => {
    expect(cut('one two three', 13)).toBe('one two three')
    expect(cut('one two three', 12)).toBe('one two…')
    expect(cut('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(cut(`${'x'.repeat(8)}😀😀`, 10)).toBe(`${'x'.repeat(8)}…`)
  })

  it('is cut at a word in its second half alone', () => {
    // A space at 5, and one at 6, of 10.
    expect(cut('abcde fghijkl', 10)).toBe('abcde fgh…')
    expect(cut('abcdef ghijkl', 10)).toBe('abcdef…')
    expect(cut('abcdef   ghijkl', 10)).toBe('abcdef…')
    expect(cut(' abcdef  ghijkl', 10)).toBe(' abcdef…')
  })

  it('keeps its lines, with one between at most', () => {
    expect(toLines('\n a\r\n\r\n\u2028\n b \rc\n\n\n')).toBe('a\n\nb\nc')
    expect(toLines(' \n ')).toBe('')
    expect(toLines('a  b\n c')).toBe('a  b\nc')
    expect(toCollapsedLines(' a \t b\u0000\n \n\u202e\n\n  c\u00a0 d ')).toBe('a b\n\nc d')
  })

  it('of several lines is cut at the end of one, too', () => {
    expect(cut('abcdef\nghijkl', 10)).toBe('abcdef…')
    expect(cut('abc\n\nd e\n\nghijkl', 11)).toBe('abc\n\nd e…')
    expect(cut('abc de\nfghijkl', 10)).toBe('abc de…')
  })

  it('never exceeds its length or breaks a character, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, length) => {
          const result = cut(text, length)
          expect(result.length).toBeLessThanOrEqual(Math.max(length, 1))
          expect(result.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})
