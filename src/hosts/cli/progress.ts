import { createLogUpdate } from 'log-update'
import { askedFor, isFailure, type Outcome, SOURCES_AT_ONCE } from '../../run/collect.ts'
import { describeOutcome } from '../../run/remarks.ts'

/** Shows the sources while they are read. */
export interface Progress {
  readonly onStart: (origins: readonly string[]) => void
  readonly onOutcome: (outcome: Outcome) => void
}

/** Writes a line for each source that is done. If `isLive`, a terminal also shows below them which are still being read. */
export function createProgress(stream: NodeJS.WriteStream, isLive: boolean): Progress {
  // Some terminals, such as those that are recorded, have no size.
  if (!isLive || !stream.isTTY || !stream.columns)
    return { onStart() {}, onOutcome: (outcome) => stream.write(`${renderOutcome(outcome)}\n`) }
  const update = createLogUpdate(stream, { showCursor: true })
  const left = new Set<string>()
  function show(): void {
    const shown = [...left]
      .slice(0, SOURCES_AT_ONCE)
      .map((origin) => `… ${origin}`.slice(0, stream.columns - 1))
    const more = left.size - shown.length
    update([...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'))
  }
  return {
    onStart(origins) {
      for (const origin of origins) left.add(origin)
      show()
    },
    onOutcome(outcome) {
      left.delete(askedFor(outcome))
      update.persist(renderOutcome(outcome))
      if (left.size > 0) show()
      else update.clear()
    },
  }
}

function renderOutcome(outcome: Outcome): string {
  return `${isFailure(outcome) ? '✗' : '✓'} ${describeOutcome(outcome)}`
}
