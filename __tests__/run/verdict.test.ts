import { expect, it } from 'vitest'
import type { FailurePolicy } from '../../src/config/inputs.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import type { SourceRecord } from '../../src/record/source-record.ts'
import { judge } from '../../src/run/verdict.ts'
import { FEED, failureOf, readingOf } from './outcomes.ts'

const UNTIL = '2026-11-25'
const OTHER = readingOf([], { origin: 'github:ada', configuredAs: 'github:ada' })

interface Case {
  readonly known?: SourceRecord
  readonly isPassing?: boolean
  readonly policy?: FailurePolicy
}

/** What becomes of a failure beside a source that was read. */
function levelOf({ known, isPassing = false, policy = 'persistent' }: Case) {
  const failure = failureOf(FEED, isPassing)
  const ledger = { ...EMPTY_LEDGER, ...(known && { sources: { [FEED]: known } }) }
  const { errors, warnings } = judge([OTHER, failure], ledger, policy, UNTIL)
  expect([...errors, ...warnings]).toEqual([failure])
  return errors.length > 0 ? 'error' : 'warning'
}

it.each<[string, Case, string]>([
  ['that worked 14 days ago', { known: { 'last-success': '2026-11-11' } }, 'error'],
  ['that worked 13 days ago', { known: { 'last-success': '2026-11-12' } }, 'warning'],
  ['that never worked, in a way that stays', { known: { 'first-tried': UNTIL } }, 'error'],
  ['that is new, in a way that passes', { isPassing: true }, 'warning'],
  [
    'that never worked for 13 days, in a way that passes',
    { known: { 'first-tried': '2026-11-12' }, isPassing: true },
    'warning',
  ],
  [
    'that never worked for 14 days, in a way that passes',
    { known: { 'first-tried': '2026-11-11' }, isPassing: true },
    'error',
  ],
  [
    'that was first tried long ago and worked since',
    { known: { 'first-tried': '2026-01-01', 'last-success': '2026-11-24' } },
    'warning',
  ],
])('the failure of a source %s', (_, given, expected) => {
  expect(levelOf(given)).toBe(expected)
})

it('a failure is never or always an error where the person says so', () => {
  const [long, short] = ['2026-01-01', '2026-11-24'].map((day) => ({ known: { 'last-success': day } }))
  expect(levelOf({ ...long, policy: 'never' })).toBe('warning')
  expect(levelOf({ ...short, policy: 'always' })).toBe('error')
})

it('all failures are errors where no source could be read, whatever the person says', () => {
  const failures = [failureOf(FEED, true), failureOf('github:ada', true)]
  expect(judge(failures, EMPTY_LEDGER, 'never', UNTIL)).toEqual({ errors: failures, warnings: [] })
})

it('without failures there is nothing to tell', () => {
  expect(judge([OTHER], EMPTY_LEDGER, 'always', UNTIL)).toEqual({ errors: [], warnings: [] })
})
