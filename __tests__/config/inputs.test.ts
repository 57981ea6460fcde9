import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { INPUT_NAMES } from '../../src/config/inputs.ts'

it('reads every input of action.yml, and no other', () => {
  const action = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort())
})
