import { afterAll, describe, expect, it } from 'vitest'
import { DAYS, prepareSecondDay, type SecondDay } from './world/days.ts'
import { checkFault, FAULTS, type FaultCase, findKinds, isPossible, isTooLarge } from './world/faults.ts'
import { runBundle } from './world/run.ts'

/** Every kind of request × every fault, through the bundle. The kinds are those of runs without a fault, so a new source joins by itself. */

/** Keeps the machine so busy that shortened limits would strike the innocent: it goes alone. */
const HEAVY = 'a body of 200 MB'

const setups: SecondDay[] = []
for (const day of Object.values(DAYS)) setups.push(await prepareSecondDay(day))
const kinds = findKinds(setups)
const cases = kinds.flatMap(({ kind, setup }) =>
  Object.keys(FAULTS)
    .filter((fault) => isPossible(fault, kind))
    .map((fault): FaultCase => ({ setup, kind, fault })),
)

afterAll(async () => {
  for (const { first } of setups) await first.close()
})

/** What is too large must be seen to be so before its time is up, also on a busy machine: that goes slower. */
function run(one: FaultCase, check: typeof expect): Promise<void> {
  const speed = isTooLarge(one.fault) ? 2 : 40
  return checkFault(one, (world, options) => runBundle(world, { ...options, speed }), check)
}

describe.concurrent('a fault', () => {
  it.for(cases.filter(({ fault }) => fault !== HEAVY))('$fault of $kind', (one, { expect }) =>
    run(one, expect),
  )
})

describe('a heavy fault', () => {
  it.for(cases.filter(({ fault }) => fault === HEAVY))('$fault of $kind', (one) => run(one, expect))
})
