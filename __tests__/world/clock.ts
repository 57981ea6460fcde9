/** The time of one run. It passes at once, in the right order, while there is nothing to do but to wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** What is no waiting: until it is over no wait ends before its time. */
  readonly during: <T>(work: Promise<T>) => Promise<T>
  /** Resolves when nothing is done or waited for any more: to how many milliseconds that took. */
  readonly end: () => Promise<number>
}

interface Wait {
  readonly end: number
  readonly wake: () => void
}

export function createClock(): Clock {
  const waits = new Set<Wait>()
  let ahead = 0
  let busy = 0
  let isDue = false

  const now = () => Date.now() + ahead

  /** What a promise leads to has happened by the time of the next immediate. */
  function goOn(): void {
    if (isDue || busy > 0 || waits.size === 0) return
    isDue = true
    setImmediate(() => setImmediate(wakeNext))
  }

  function wakeNext(): void {
    isDue = false
    const [next] = [...waits].sort((a, b) => a.end - b.end)
    if (busy > 0 || !next) return
    ahead += Math.max(0, next.end - now())
    next.wake()
    goOn()
  }

  function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const wait = { end: now() + milliseconds, wake }
      function wake() {
        waits.delete(wait)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      waits.add(wait)
      signal?.addEventListener('abort', wake)
      goOn()
    })
  }

  async function during<T>(work: Promise<T>): Promise<T> {
    busy++
    try {
      return await work
    } finally {
      busy--
      goOn()
    }
  }

  async function end(): Promise<number> {
    const start = now()
    while (busy > 0 || waits.size > 0) await new Promise((resolve) => setTimeout(resolve, 1))
    return now() - start
  }

  return { now, sleep, during, end }
}
