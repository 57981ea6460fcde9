import { createLogUpdate } from 'log-update'
import { isFailure, type Outcome } from './collect.ts'
import { describeOutcome } from './remarks.ts'

/** What is seen of the sources while they are read. */
export interface Progress {
  readonly onStart: (origins: readonly string[]) => void
  readonly onOutcome: (outcome: Outcome) => void
}

/** A line a source: on a terminal all of them from the beginning, brought up to date in place; elsewhere each when it is done. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  // Some terminals, such as those that are recorded, have no size.
  if (!stream.isTTY || !stream.columns)
    return { onStart() {}, onOutcome: (outcome) => stream.write(`${toLine(outcome)}\n`) }
  const update = createLogUpdate(stream, { showCursor: true })
  const lines = new Map<string, string>()
  let left = 0
  const show = () => update([...lines.values()].join('\n'))
  return {
    onStart(origins) {
      for (const origin of origins) lines.set(origin, `… ${origin}`)
      left = origins.length
      show()
    },
    onOutcome(outcome) {
      lines.set(outcome.origin, toLine(outcome))
      show()
      left -= 1
      if (left === 0) update.done()
    },
  }
}

function toLine(outcome: Outcome): string {
  return `${isFailure(outcome) ? '✗' : '✓'} ${describeOutcome(outcome)}`
}
