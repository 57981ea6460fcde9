import pLimit from 'p-limit'
import { messageOf } from './errors.ts'
import type { Harvest, Source, SourceContext } from './sources/source.ts'

const SOURCES_AT_ONCE = 6

/** What became of a source: its harvest, or why there is none, in words for the person. */
export type Outcome =
  | { readonly origin: string; readonly harvest: Harvest }
  | { readonly origin: string; readonly error: string }

export type Failure = Extract<Outcome, { error: string }>

/** Reads all sources side by side, each in a context of its own, and tells of each when it is done. The outcomes come in the order of the sources. */
export function collect(
  sources: readonly Source[],
  createContext: () => SourceContext,
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const limit = pLimit(SOURCES_AT_ONCE)
  return Promise.all(
    sources.map((source) =>
      limit(async () => {
        const outcome = await read(source, createContext())
        onOutcome(outcome)
        return outcome
      }),
    ),
  )
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return 'error' in outcome
}

async function read(source: Source, context: SourceContext): Promise<Outcome> {
  const { origin } = source
  try {
    return { origin, harvest: await source.collect(context) }
  } catch (error) {
    return { origin, error: messageOf(error) }
  }
}
