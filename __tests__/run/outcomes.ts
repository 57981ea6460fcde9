import type { Contribution } from '../../src/record/contribution.ts'
import type { Failure, Reading } from '../../src/run/collect.ts'
import type { Coverage } from '../../src/sources/source.ts'

export const FEED = 'feed:https://a.example/feed'

/** A post of a feed. */
export function postOf(name: string, more: Partial<Contribution> = {}): Contribution {
  const url = `https://a.example/${name}`
  return {
    ...{ id: `feed:${url}`, origin: FEED, type: 'blog-post', title: name, url, date: '2026-11-10' },
    ...more,
  }
}

type ReadingOptions = Partial<Omit<Reading, 'coverage'>> & { readonly coverage?: Partial<Coverage> }

/** What a source gave. */
export function readingOf(
  contributions: readonly Contribution[],
  { coverage, ...more }: ReadingOptions = {},
): Reading {
  return { origin: FEED, configuredAs: FEED, contributions, ...more, coverage: { notes: [], ...coverage } }
}

/** A source that could not be read. */
export function failureOf(origin = FEED, isPassing = false): Failure {
  return { origin, error: 'no answer', isPassing }
}
