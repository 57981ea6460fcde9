import { expect, it } from 'vitest'
import { compact } from '../../src/record/compact.ts'

it('drops what is undefined and nothing else, and keeps the order', () => {
  const given = { b: 1, none: undefined, a: '', c: null, d: false, e: 0 }
  expect(JSON.stringify(Object.entries(compact(given)))).toBe(
    '[["b",1],["a",""],["c",null],["d",false],["e",0]]',
  )
})
