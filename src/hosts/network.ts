import packageJson from '../../package.json' with { type: 'json' }
import { createFeedParser, type FeedParser } from '../feeds/parser.ts'
import type { Network } from '../net/network.ts'

/** The most time that is counted against a server at once. */
const SLICE_MS = 100

/** The network and clock of this machine. Globals are looked up on each call, so that a preloaded script can replace them. */
export const NETWORK: Network = {
  userAgent: `contribution-log/${packageJson.version}`,
  fetch: (url, init) => globalThis.fetch(url, init),
  sleep,
  allow,
  now: () => Date.now(),
  random: () => Math.random(),
}

/** Feeds are parsed in a process of their own, which starts when the first one is read. */
export function openFeedParser(end: AbortSignal): FeedParser {
  return createFeedParser(NETWORK, end)
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const wake = () => {
      globalThis.clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = globalThis.setTimeout(wake, milliseconds)
    signal?.addEventListener('abort', wake)
  })
}

/**
 * Counts in slices, because a timer also expires when its time passed while this process was busy or the laptop asleep, and
 * no answer could be received: then only one slice counts against the server, and not its whole limit.
 */
async function allow(milliseconds: number, signal: AbortSignal): Promise<void> {
  for (let left = milliseconds; left > 0 && !signal.aborted; left -= SLICE_MS)
    await sleep(Math.min(left, SLICE_MS), signal)
}
