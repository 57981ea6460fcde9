import fc from 'fast-check'
import { it } from 'vitest'
import { createRounds } from './fuzz/rounds.ts'
import { many } from './many.ts'

/** A short round of what `npm run fuzz` does for as long as it is told to, always with the same inputs. */

const rounds = createRounds(async (_, act) => act())

for (const { name, runs, property } of rounds) {
  it(name, () => fc.assert(property, { seed: 1, numRuns: many(runs) }))
}
