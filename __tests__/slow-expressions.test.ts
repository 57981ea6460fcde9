import { expect, it } from 'vitest'
import { findSlowExpressions } from '../scripts/slow-expressions.ts'

const linesOf = (text: string) => findSlowExpressions(text).map(({ line }) => line)

it.each([
  ["href.replace(/[?#].*$/, '')"],
  [String.raw`text.replace(/\s*\n\s*/g, ' ')`],
  ['const NESTED = /^(a+)+$/'],
  [String.raw`new RegExp('^\\d*\\w+$')`],
  ['const WORD = String.raw`\\d*\\w+`\nnew RegExp(String.raw`^$' + '{WORD}$`)'],
])('finds %s, with its line and what to change', (code) => {
  const [found, ...others] = findSlowExpressions(`const first = 1 as const\n${code}\n`)
  expect(others).toEqual([])
  expect(found?.line).toBe(code.split('\n').length + 1)
  expect(found?.message).toMatch(/^\/.+\/\w* .*(the square of the time|doubles its time).*: .+\.$/)
})

it('leaves alone what takes no longer than to read the text', () => {
  expect(
    linesOf(String.raw`/^[^?#]*\.mp3(?:[?#]|$)/i; /(?<!\/)\/+$/; /\s+/g; new RegExp(word); other.exec(/x/)`),
  ).toEqual([])
})
