/** A mistake of the person's, and where it stands when that is in a file of theirs; lines and columns count from 1. */
export interface Problem {
  /** On one line, naming what to write instead. */
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The person must change an input or a file: nothing was written. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly (string | Problem)[]) {
    const all = problems
      .map((problem) => (typeof problem === 'string' ? { message: problem } : problem))
      .map((problem) => ({ ...problem, message: messageOf(problem.message) }))
    super(all.map(({ message }) => message).join('\n'))
    this.problems = all
  }
}

/** A source could not be read to its end. The message says what happened and what the person can do. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError'
  /** Whether it may well pass by itself: see `isPassing`. */
  readonly isPassing: boolean

  constructor(message: string, isPassing = false) {
    super(message)
    this.isPassing = isPassing
  }
}

/** Whether what was thrown is nobody's mistake and may be over by the next run: a time-out, a limit, a server that is down. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && 'isPassing' in error && error.isPassing === true
}

/** The repository could not be read or written. The message says what happened and the line or setting to change. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError'
  /** GitHub's status and words, where it refused a call of its REST API. */
  readonly status: number | undefined
  readonly said: string | undefined

  constructor(message: string, { status, said }: { status?: number | undefined; said?: string } = {}) {
    super(message)
    this.status = status
    this.said = said
  }
}

/** The branch moved after it was read: what was made from it has to be made again. */
export class StaleHeadError extends Error {
  override readonly name = 'StaleHeadError'
}

/** What is wrong, of whatever was thrown: all that the person must change, or the one thing that went wrong. */
export function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof ConfigError ? error.problems : [{ message: messageOf(error) }]
}

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? ' ' : blank))
}
