import { expect, it } from 'vitest'
import { isDrawn } from '../../src/report/mark.ts'

/** The first lines of what version 0.1 drew. */
const UNMARKED =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 420" width="560" height="420" role="img" font-family="-apple-system,BlinkMacSystemFont,Segoe UI,Helvetica,Arial,sans-serif" font-size="14" fill="#59636e">\n<title>1,071 contributions from 2025-11-23 to 2026-11-22: Videos 15. Most in 2026-10, 9.</title>\n'

it.each([
  ['without a mark beside a record', UNMARKED, true, true],
  ['without a mark and without a record', UNMARKED, false, false],
  ['with a mark', UNMARKED.replace('\n', '\n<!-- contribution-log: x -->\n'), false, true],
  ['with a mark elsewhere', `${UNMARKED}<!-- contribution-log: x -->`, false, false],
  ['of others', '<svg xmlns="http://www.w3.org/2000/svg"><title>12 contributions</title></svg>', true, false],
  ['that is none', '<title>1 contribution from 2025-11-23 to 2026-11-22: </title>', true, false],
])('a picture %s', (_, text, hasRecord, expected) => {
  expect(isDrawn(text, hasRecord)).toBe(expected)
})
