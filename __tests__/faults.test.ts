import { afterAll, expect, it } from 'vitest'
import { DAYS, prepareSecondDay, type SecondDay } from './world/days.ts'
import { checkFault, FAULTS, type FaultCase, findKinds, isPossible } from './world/faults.ts'
import { runAction } from './world/run.ts'

/** Every kind of request × every class of faults. All faults of each kind: `faults.long.test.ts`. */

/** What comes to the same, as the tables in `net/` say. Of each class a kind of request has one after the other. */
const CLASSES: readonly (readonly string[])[] = [
  ['refused', 'reset', 'time-out', 'hang in the body', 'truncated body'],
  ['403'],
  ['403 with Retry-After', '429', '429 with Retry-After', '503', 'secondary rate limit'],
  ['429 for an hour'],
  ['500', '502'],
  ['HTML in place of an answer', 'half an answer', 'an empty answer'],
  ['a redirect loop', 'a body of 33 MB'],
  ['errors beside data', 'resource limits'],
]
/** Of the bundle alone, whose fetch unpacks and whose process would run out of memory. */
const OF_THE_BUNDLE = ['a body of 200 MB', 'a gzip bomb']

const setups: SecondDay[] = []
for (const day of Object.values(DAYS)) setups.push(await prepareSecondDay(day))
const kinds = findKinds(setups)
const cases = kinds.flatMap(({ kind, setup }, index) =>
  CLASSES.map((faults): FaultCase => ({ setup, kind, fault: faults[index % faults.length] ?? '' })).filter(
    ({ fault }) => isPossible(fault, kind),
  ),
)

afterAll(async () => {
  for (const { first } of setups) await first.close()
})

it('knows every kind of request and every fault', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(24)
  expect([...CLASSES.flat(), ...OF_THE_BUNDLE].sort()).toEqual(Object.keys(FAULTS).sort())
  expect(new Set(cases.map(({ fault }) => fault))).toEqual(new Set(CLASSES.flat()))
})

it.for(cases)('$fault of $kind', (one) => checkFault(one, runAction, expect))
