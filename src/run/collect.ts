import pLimit from 'p-limit'
import { isPassing, messageOf } from '../errors.ts'
import type { Harvest, Source, SourceContext } from '../sources/source.ts'

export const SOURCES_AT_ONCE = 6

/** What became of a source: its harvest, or why there is none, in words for the person, and whether that may pass by itself. */
export type Outcome =
  | { readonly origin: string; readonly harvest: Harvest }
  | { readonly origin: string; readonly error: string; readonly isPassing: boolean }

export type Failure = Extract<Outcome, { error: string }>

/**
 * Reads all sources side by side, each in a context of its own. `settle` is given each outcome as soon as it is known, and
 * says what is kept of it. The outcomes come in the order of the sources.
 */
export function collect(
  sources: readonly Source[],
  createContext: () => SourceContext,
  settle: (outcome: Outcome) => Outcome,
): Promise<Outcome[]> {
  const limit = pLimit(SOURCES_AT_ONCE)
  return Promise.all(sources.map((source) => limit(async () => settle(await read(source, createContext())))))
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return 'error' in outcome
}

async function read(source: Source, context: SourceContext): Promise<Outcome> {
  const { origin } = source
  try {
    return { origin, harvest: await source.collect(context) }
  } catch (error) {
    return { origin, error: messageOf(error), isPassing: isPassing(error) }
  }
}
