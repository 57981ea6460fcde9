import { ConfigError } from '../errors.ts'
import { describeProblems, GitHubError, type Graphql } from './client.ts'

/** Whose contributions are collected. */
export interface People {
  readonly logins: readonly string[]
  /** The first one's name on their profile, where it could be read. */
  readonly name: string | undefined
  readonly notices: readonly string[]
}

interface Profile {
  readonly login: string
  readonly name: string | null
}

/**
 * The people behind the logins given, or behind the repository's owner when none is. Throws ConfigError for a login that
 * is nobody's. When GitHub cannot be asked the logins are taken as they are: should searching fail too, their source says so.
 */
export async function findPeople(graphql: Graphql, given: readonly string[], owner: string): Promise<People> {
  const logins = given.length > 0 ? given : [owner]
  let profiles: (Profile | undefined)[]
  try {
    profiles = await readProfiles(graphql, logins)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { logins, name: undefined, notices: [] }
  }
  const unknown = logins.filter((_, index) => profiles[index] === undefined)
  if (unknown.length === 0) return { logins, name: profiles[0]?.name?.trim() || undefined, notices: [] }
  if (given.length > 0) {
    throw new ConfigError(
      unknown.map(
        (login) =>
          `github-users: "${login}" is no person's login: it does not exist, or is an organisation. Write the login of a person.`,
      ),
    )
  }
  const notice = `${owner} is an organisation, so no pull requests are collected. To collect some, add github-users with the logins of people.`
  return { logins: [], name: undefined, notices: [notice] }
}

/** In one request; `undefined` for a login that is nobody's. GitHub answers alike for one that does not exist and for an organisation. */
async function readProfiles(graphql: Graphql, logins: readonly string[]): Promise<(Profile | undefined)[]> {
  const parameters = logins.map((_, index) => `$login${index}: String!`).join(', ')
  const fields = logins
    .map((_, index) => `user${index}: user(login: $login${index}) { login name }`)
    .join('\n  ')
  const variables = Object.fromEntries(logins.map((login, index) => [`login${index}`, login]))
  const { data, errors } = await graphql<Record<string, Profile | null>>(
    `query (${parameters}) {\n  ${fields}\n}`,
    variables,
  )
  const others = errors.filter(({ type }) => type !== 'NOT_FOUND')
  if (others.length > 0 || data === null)
    throw new GitHubError(`looking up ${logins.join(', ')} failed: ${describeProblems(others)}`, 200)
  return logins.map((_, index) => data[`user${index}`] ?? undefined)
}
