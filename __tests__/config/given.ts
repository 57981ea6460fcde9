import { type InputOptions, type Inputs, readInputs } from '../../src/config/inputs.ts'
import { ConfigError } from '../../src/errors.ts'

type Given = Readonly<Record<string, string>>

/** Inputs as a workflow gives them, on 25 November 2026, with a token unless one is given. */
export function givenInputs(given: Given = {}, options: Partial<InputOptions> = {}): Inputs {
  const all: Given = { token: 'ghs_0123456789', ...given }
  return readInputs({
    ...{ get: (name) => all[name] ?? '', nameOf: (name) => name, now: new Date('2026-11-25T12:00:00Z') },
    ...{ apiUrl: 'https://api.github.com', needsToken: true },
    ...options,
  })
}

/** All that a ConfigError says, or nothing where `work` goes well. */
export function problemsOf(work: () => unknown): string[] {
  try {
    work()
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({ message }) => message)
  }
}
