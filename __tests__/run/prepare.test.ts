import { expect, it } from 'vitest'
import type { PrepareOptions } from '../../src/run/prepare.ts'
import { prepare } from '../../src/run/prepare.ts'
import type { Collector, Person, Plan, PrepareContext, Prepared } from '../../src/sources/source.ts'
import { givenInputs, problemsOf } from '../config/given.ts'

const OPTIONS: PrepareOptions = {
  inputs: givenInputs({}, { nameOf: (name) => `--${name}` }),
  github: { graphql: () => Promise.reject(), request: () => Promise.reject() },
  owner: 'ada',
  hasOwnEntries: false,
}

/** A plan whose sources turn out to be these. */
function planOf(origins: readonly string[], more: { person?: Person; notices?: string[] } = {}): Plan {
  const entries = origins.map((origin): Collector => ({ origin, collect: () => Promise.reject() }))
  const prepared: Prepared<Collector> = { notices: [], ...more, entries }
  return { origins: [], mirrored: [], prepare: async () => prepared }
}

it('what is to be collected stands in the order of the plans, and all notices are kept', async () => {
  const plans = [planOf(['a', 'b'], { notices: ['one'] }), planOf([]), planOf(['c'], { notices: ['two'] })]
  const { collectors, notices, person } = await prepare(plans, OPTIONS)
  expect(collectors.map(({ origin }) => origin)).toEqual(['a', 'b', 'c'])
  expect(notices).toEqual(['one', 'two'])
  expect(person).toEqual({ name: undefined, logins: [] })
})

it('a person has the first name that is known, and all logins', async () => {
  const people: Person[] = [
    { name: undefined, logins: ['ada', 'ada2'] },
    { name: 'Ada', logins: ['ada3'] },
    { name: 'Countess', logins: [] },
  ]
  const plans = people.map((person) => planOf(['a'], { person }))
  const { person } = await prepare(plans, OPTIONS)
  expect(person).toEqual({ name: 'Ada', logins: ['ada', 'ada2', 'ada3'] })
})

it('plans are told who owns the repository, and what inputs are called', async () => {
  const told: PrepareContext[] = []
  const plan: Plan = {
    ...planOf([]),
    prepare: async (context) => {
      told.push(context)
      return { entries: [], notices: [] }
    },
  }
  await prepare([plan], { ...OPTIONS, hasOwnEntries: true })
  expect(told).toMatchObject([{ owner: 'ada', github: OPTIONS.github }])
  expect(told[0]?.nameOf('feeds')).toBe('--feeds')
})

/** What is said where nothing is to be collected. */
async function problemsWith(notices: string[], hasOwnEntries = false) {
  const error = await prepare([planOf([], { notices })], { ...OPTIONS, hasOwnEntries }).catch(
    (error) => error,
  )
  return problemsOf(() => {
    if (error instanceof Error) throw error
  })
}

it('nothing to collect is a mistake, with its reason', async () => {
  const others = 'Or add --feeds, --youtube, or contributions in the configuration file.'
  expect(await problemsWith([])).toEqual([`--github-users: nothing is to be collected. ${others}`])
  expect(await problemsWith(['ada is an organization.', 'Name a person.'])).toEqual([
    `--github-users: ada is an organization. Name a person. ${others}`,
  ])
})

it('nothing to collect is no mistake where the person wrote entries down', async () => {
  expect(await problemsWith([], true)).toEqual([])
})
