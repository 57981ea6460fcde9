import { expect, it } from 'vitest'
import { createClock } from './world/clock.ts'

/** The time of the runs in this process. */

const HOUR = 60 * 60 * 1000

it('passes at once, in the order of the waits', async () => {
  const clock = createClock()
  const start = [clock.now(), Date.now()] as const
  const order: string[] = []
  await Promise.all([
    clock.sleep(2 * HOUR).then(() => order.push('second')),
    clock.sleep(HOUR).then(() => order.push('first')),
  ])
  expect(order).toEqual(['first', 'second'])
  expect(clock.now() - start[0]).toBeGreaterThanOrEqual(2 * HOUR)
  expect(Date.now() - start[1]).toBeLessThan(HOUR)
})

it('stands still while something is done', async () => {
  const clock = createClock()
  const order: string[] = []
  const work = new Promise((resolve) => setTimeout(resolve, 30)).then(() => order.push('work'))
  await Promise.all([clock.sleep(10 * HOUR).then(() => order.push('limit')), clock.during(work)])
  expect(order).toEqual(['work', 'limit'])
})

it('ends a wait that is called off, and tells how long the rest took', async () => {
  const clock = createClock()
  const abort = new AbortController()
  const start = clock.now()
  const wait = clock.sleep(HOUR, abort.signal)
  abort.abort()
  await wait
  await clock.sleep(HOUR, abort.signal)
  expect(clock.now() - start).toBeLessThan(HOUR)
  clock.sleep(HOUR)
  expect(await clock.end()).toBeGreaterThanOrEqual(HOUR - 1000)
  expect(await clock.end()).toBeLessThan(HOUR)
})
