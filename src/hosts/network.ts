import packageJson from '../../package.json' with { type: 'json' }
import { createFeedParser, type FeedParser } from '../feeds/parser.ts'
import type { Network } from '../net/network.ts'

/** The longest stretch that is counted at once against somebody else. */
const SLICE_MS = 100

/** What this machine gives a run. Each is looked up when it is used, so that what started the process may put its own in place. */
export const NETWORK: Network = {
  userAgent: `contribution-log/${packageJson.version}`,
  fetch: (url, init) => globalThis.fetch(url, init),
  sleep,
  allow,
  now: () => Date.now(),
  random: () => Math.random(),
}

/** Feeds are read in a process of their own, which starts when the first is due. */
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
 * In slices, because a timer is also over when its time passed while this process was busy or the laptop asleep, and nobody
 * could listen to the answer: then one slice is lost, and not the whole limit of a server that did nothing wrong.
 */
async function allow(milliseconds: number, signal: AbortSignal): Promise<void> {
  for (let left = milliseconds; left > 0 && !signal.aborted; left -= SLICE_MS)
    await sleep(Math.min(left, SLICE_MS), signal)
}
