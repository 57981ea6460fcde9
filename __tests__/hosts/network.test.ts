import { afterEach, expect, it, vi } from 'vitest'
import { NETWORK } from '../../src/hosts/network.ts'

/** What the two hosts hand to a run, with timers that are shortened as somebody may who tries the product. */

afterEach(() => vi.unstubAllGlobals())

function capTimers(cap: number): () => number {
  const { setTimeout } = globalThis
  let count = 0
  vi.stubGlobal('setTimeout', (handler: () => void, milliseconds: number) => {
    count++
    return setTimeout(handler, Math.min(milliseconds, cap))
  })
  return () => count
}

it('asks whoever is fetch at that time', async () => {
  vi.stubGlobal('fetch', async (url: string) => new Response(`from ${url}`))
  expect(await (await NETWORK.fetch('https://a.example/', {})).text()).toBe('from https://a.example/')
})

it('pauses with one timer, however long', async () => {
  const count = capTimers(1)
  await NETWORK.sleep(60_000)
  expect(count()).toBe(1)
})

it('counts what others are allowed in slices, so that no single timer can end it', async () => {
  const count = capTimers(0)
  await NETWORK.allow(30_000, new AbortController().signal)
  expect(count()).toBe(300)
})

it('ends pauses and limits that are called off', async () => {
  const abort = new AbortController()
  const waits = [NETWORK.sleep(1e9, abort.signal), NETWORK.allow(1e9, abort.signal)]
  abort.abort()
  await Promise.all(waits)
  await Promise.all([NETWORK.sleep(1e9, abort.signal), NETWORK.allow(1e9, abort.signal)])
})
