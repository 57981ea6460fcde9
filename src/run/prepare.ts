import type { Inputs } from '../config/inputs.ts'
import { ConfigError } from '../errors.ts'
import type { SearchClient } from '../net/github.ts'
import type { Collector, Person, Plan } from '../sources/source.ts'

export interface PrepareOptions {
  readonly inputs: Inputs
  readonly github: SearchClient
  /** Whose contributions count when no users are configured; absent on a person's own machine. */
  readonly owner: string | undefined
  /** Whether there is something to show even if nothing is collected. */
  readonly hasOwnEntries: boolean
}

/** What is to be collected, and who it is about. */
export interface Collection {
  readonly collectors: readonly Collector[]
  readonly person: Person
  readonly notices: readonly string[]
}

/** Finds out what sources have to know before they are read. Throws ConfigError for what the person must change. */
export async function prepare(
  plans: readonly Plan[],
  { inputs: { nameOf }, github, owner, hasOwnEntries }: PrepareOptions,
): Promise<Collection> {
  const prepared = await Promise.all(plans.map((plan) => plan.prepare({ github, owner, nameOf })))
  const collectors = prepared.flatMap(({ entries }) => entries)
  const notices = prepared.flatMap((one) => one.notices)
  if (collectors.length === 0 && !hasOwnEntries) {
    const reason = notices.join(' ') || 'nothing is to be collected.'
    throw new ConfigError([
      `${nameOf('github-users')}: ${reason} Or add ${nameOf('feeds')}, ${nameOf('youtube')}, or contributions in the configuration file.`,
    ])
  }
  const people = prepared.flatMap(({ person }) => person ?? [])
  const person = {
    name: people.map(({ name }) => name).find((name) => name !== undefined),
    logins: people.flatMap(({ logins }) => logins),
  }
  return { collectors, person, notices }
}
