/** A mistake in the configuration or an input, and its place if it is in a file. Lines and columns count from 1. */
export interface Problem {
  /** On one line, naming what to write instead. */
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** An input or a file must be changed first. Nothing was written. */
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

/** A source could not be read completely. The message says what happened and what the person can do. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError'
  /** Whether it is likely to be temporary: see `isPassing`. */
  readonly isPassing: boolean

  constructor(message: string, isPassing = false) {
    super(message)
    this.isPassing = isPassing
  }
}

/** Whether an error is likely to be temporary: a time-out, a limit, a server that is down. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && 'isPassing' in error && error.isPassing === true
}

/** The repository could not be read or written. The message says what happened and the line or setting to change. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError'
  /** The status and message of GitHub, where it refused a call of its REST API. */
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

/** The problems in whatever was thrown: all those of a ConfigError, otherwise its message. */
export function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof ConfigError ? error.problems : [{ message: messageOf(error) }]
}

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? ' ' : blank))
}
