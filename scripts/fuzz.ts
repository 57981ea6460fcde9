// npm run fuzz -- <minutes> [<seed> [<part of the name of a round>]]: checks what must hold for random feeds, records,
// configurations and inputs. The same seed gives the same ones again. A round stops at its first failure.
import fc from 'fast-check'
import { createRounds } from '../__tests__/fuzz/rounds.ts'

/** Generous for small inputs: only what hangs takes longer. */
const LIMIT_MS = 2_000

const [minutes = '1', seed = String(Date.now() % 2 ** 31), part = ''] = process.argv.slice(2)
if (!(Number(minutes) > 0) || !/^\d+$/.test(seed)) {
  process.stderr.write('npm run fuzz -- <minutes> [<seed> [<part of a round>]]\n')
  process.exit(1)
}

const slowest = { label: '', milliseconds: 0 }
const rounds = createRounds(async (label, act) => {
  const start = performance.now()
  const [outcome] = await Promise.allSettled([Promise.resolve().then(act)])
  const milliseconds = performance.now() - start
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { label, milliseconds })
  if (milliseconds > LIMIT_MS) throw new Error(`${label} took ${Math.round(milliseconds)} ms`)
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}).filter(({ name }) => name.includes(part))

process.stdout.write(`seed ${seed}\n`)
for (const { name, property } of rounds) {
  slowest.milliseconds = 0
  const details = await fc.check(property, {
    seed: Number(seed),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: (Number(minutes) * 60_000) / rounds.length,
    markInterruptAsFailure: false,
  })
  const isGood = !details.failed
  const slow = `the slowest, ${slowest.label}, took ${Math.round(slowest.milliseconds)} ms`
  process.stdout.write(`${isGood ? 'ok' : 'FAILED'}  ${name}: ${details.numRuns} times, ${slow}\n`)
  if (isGood) continue
  process.exitCode = 1
  const { errorInstance: error, counterexample } = details
  const reason = error instanceof Error ? error.stack : String(error)
  process.stdout.write(`${reason}\nof ${fc.stringify(counterexample)}\n`)
  process.stdout.write(`Again: npm run fuzz -- ${minutes} ${seed} "${name}"\n\n`)
}
