import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { INPUT_NAMES, readInputs } from '../../src/config/inputs.ts'
import { ConfigError } from '../../src/errors.ts'

/** All that is said of inputs. */
function problemsOf(inputs: Readonly<Record<string, string>>): string[] {
  try {
    readInputs({
      ...{ get: (name) => inputs[name] ?? '', nameOf: (name) => name, now: new Date('2026-11-25T12:00:00Z') },
      ...{ apiUrl: 'https://api.github.com', needsToken: true },
    })
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({ message }) => message)
  }
}

it('reads every input of action.yml, and no other', () => {
  const action = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort())
})

it.each([
  ['', "it is missing. Leave the input out to use the workflow's own token, or give one."],
  ['ghs_one two', 'it holds white space or other characters that no token has. Paste it anew.'],
])('says one thing of the token %j', (token, message) => {
  expect(problemsOf({ token })).toEqual([`token: ${message}`])
})
