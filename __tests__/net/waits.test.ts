import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHttp, type Http } from '../../src/net/http.ts'

const URL_OF = 'https://a.example/'

let http: Http
let answer: (url: string) => Promise<Response>

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  http = createHttp({
    ...{ userAgent: 'test', now: Date.now, random: () => 0.5, fetch: (url) => answer(url) },
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    allow: () => new Promise(() => {}),
  })
})

afterEach(() => {
  vi.useRealTimers()
})

/** An address that asks to wait so many seconds, one time after the other, and then answers. */
function serve(waits: Readonly<Record<string, readonly number[]>>): void {
  const left = new Map(Object.entries(waits).map(([path, all]) => [`${URL_OF}${path}`, [...all]]))
  answer = async (url) => {
    const seconds = left.get(url)?.shift()
    if (seconds === undefined) return new Response('done')
    return new Response('', { status: 503, headers: { 'retry-after': String(seconds) } })
  }
}

/** When a request is answered, in seconds, or why it is not. */
const ask = (path: string) =>
  http.get(`${URL_OF}${path}`).then(
    () => Date.now() / 1000,
    (error: Error) => error.message,
  )

const REFUSED = expect.stringContaining('a source waits at most 120 s in all')

describe('what a source may wait', () => {
  it.each([
    [120, 120],
    [121, REFUSED],
  ])('is 120 seconds: asked for %i', async (seconds, expected) => {
    serve({ a: [seconds] })
    const answer = ask('a')
    await vi.runAllTimersAsync()
    expect(await answer).toEqual(expected)
  })

  it('is what it waits in all, one pause after the other', async () => {
    serve({ a: [100], b: [20], c: [2] })
    for (const [path, expected] of [
      ['a', 100],
      ['b', 120],
      ['c', REFUSED],
    ]) {
      const answer = ask(String(path))
      await vi.runAllTimersAsync()
      expect(await answer).toEqual(expected)
    }
  })

  it('counts time once in which several requests wait', async () => {
    serve({ a: [100], b: [100], c: [60] })
    const answers = Promise.all([ask('a'), ask('b'), ask('c')])
    await vi.runAllTimersAsync()
    expect(await answers).toEqual([100, 100, 60])
    // 20 seconds are left, and no more.
    serve({ d: [20], e: [2] })
    const later = ask('d')
    await vi.runAllTimersAsync()
    expect(await later).toBe(120)
    const last = ask('e')
    await vi.runAllTimersAsync()
    expect(await last).toEqual(REFUSED)
  })

  it('counts of a pause what is longer than the others', async () => {
    serve({ a: [100], b: [70], c: [70] })
    const first = ask('a')
    await vi.advanceTimersByTimeAsync(50_000)
    // From 50 to 120 seconds: 20 beside the first. From 51 to 121: one more than there is.
    const second = ask('b')
    await vi.advanceTimersByTimeAsync(1_000)
    const third = ask('c')
    await vi.runAllTimersAsync()
    expect(await Promise.all([first, second, third])).toEqual([100, 120, REFUSED])
  })

  it('still counts a pause as under way when a shorter one beside it is over', async () => {
    serve({ a: [100], b: [20], c: [90] })
    const first = [ask('a'), ask('b')]
    await vi.advanceTimersByTimeAsync(30_000)
    const last = ask('c')
    await vi.runAllTimersAsync()
    expect(await Promise.all([...first, last])).toEqual([100, 20, 120])
  })
})
