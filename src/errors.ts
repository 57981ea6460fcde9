/** The person must change an input or a file: nothing was written. One line a mistake, each naming what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** A source could not be read to its end. The message says what happened and what the person can do. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** The repository could not be read or written. The message says what happened and the line or setting to change. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError'
  /** GitHub's status, where it refused a call of its REST API. */
  readonly status: number | undefined

  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

/** The branch moved after it was read: what was made from it has to be made again. */
export class StaleHeadError extends Error {
  override readonly name = 'StaleHeadError'
}

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s*[\r\n]+\s*/g, ' ')
}
