/** How long a tick lasts. */
const TICK_MS = 100

/**
 * Calls `onEnd` after so many milliseconds, unless the countdown is stopped by calling what this returns. It counts in
 * ticks, so that time in which the process itself was busy or asleep is not held against anybody.
 */
export function startCountdown(milliseconds: number, onEnd: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  function tick(left: number): void {
    if (left <= 0) onEnd()
    else timer = globalThis.setTimeout(() => tick(left - TICK_MS), TICK_MS)
  }
  tick(milliseconds)
  return () => globalThis.clearTimeout(timer)
}
