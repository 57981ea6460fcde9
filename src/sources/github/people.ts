import { ConfigError, isPassing, messageOf, SourceError } from '../../errors.ts'
import {
  describeProblems,
  GitHubError,
  isPassingProblem,
  type Numbered,
  type RouteData,
  type SearchClient,
} from '../../net/github.ts'
import { cut, TITLE_LENGTH, toLine } from '../../record/text.ts'
import { toProfilesQuery } from './queries.ts'
import type { ProfilesQuery } from './query-types.ts'

/** An account from the configuration. */
export interface User {
  readonly login: string
  /** GitHub's numeric id of the account, which does not change with its login. */
  readonly id?: number
}

/** A person whose contributions are collected. */
export interface FoundPerson {
  readonly login: string
  readonly currentLogin: string
  /** Why nothing can be collected this time: GitHub could not be asked whose login it is. */
  readonly problem?: SourceError
}

/** Whose contributions are collected. */
export interface People {
  readonly people: readonly FoundPerson[]
  /** The name on the first person's profile, if it could be read. */
  readonly name: string | undefined
  readonly notices: readonly string[]
}

type Profile = NonNullable<ProfilesQuery['user0']>

/**
 * Looks up the people behind the given logins, or behind the repository's owner if none are given. If an account has an id,
 * the id decides, whatever its login is now. Throws ConfigError for a login that does not exist or belongs to somebody else.
 * If GitHub cannot be asked, the logins are used unverified: if searching fails as well, their source reports it.
 */
export async function findPeople(
  client: SearchClient,
  given: readonly User[],
  owner: string | undefined,
  nameOf: (input: string) => string,
): Promise<People> {
  const users = owner === undefined || given.length > 0 ? given : [{ login: owner }]
  if (users.length === 0) return { people: [], name: undefined, notices: [] }
  let profiles: (Profile | undefined)[]
  try {
    profiles = await readProfiles(client, users)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const people = users.map((user) => toUnverified(user, error))
    return { people, name: undefined, notices: [] }
  }
  if (given.length === 0 && profiles[0] === undefined) {
    const notice = `${owner} is an organisation, so no pull requests are collected. To collect some, add ${nameOf('github-users')} with the logins of people.`
    return { people: [], name: undefined, notices: [notice] }
  }
  const found = await Promise.all(users.map((user, index) => identify(client, user, profiles[index], nameOf)))
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []))
  if (problems.length > 0) throw new ConfigError(problems)
  const known = found.filter((one) => 'person' in one)
  return {
    people: known.map(({ person }) => person),
    name: cut(toLine(known[0]?.name ?? ''), TITLE_LENGTH) || undefined,
    notices: known.flatMap(({ notice }) => notice ?? []),
  }
}

type Identified =
  | { readonly person: FoundPerson; readonly name?: string | null | undefined; readonly notice?: string }
  | { readonly problem: string }

/** A login that comes with an id is not trusted without it, since it may belong to somebody else by now. */
function toUnverified({ login, id }: User, error: Error): FoundPerson {
  const person = { login, currentLogin: login }
  if (id === undefined) return person
  const message = `the account ${id} could not be looked up: ${messageOf(error)}`
  return { ...person, problem: new SourceError(message, isPassing(error)) }
}

async function identify(
  client: SearchClient,
  user: User,
  profile: Profile | undefined,
  nameOf: (input: string) => string,
): Promise<Identified> {
  const { login, id } = user
  if (id === undefined) {
    if (profile) return { person: { login, currentLogin: login }, name: profile.name }
    return {
      problem: `${nameOf('github-users')}: "${login}" is no person's login: it does not exist, or is an organisation. Write the login of a person.`,
    }
  }
  if (profile?.databaseId === id) return { person: { login, currentLogin: login }, name: profile.name }
  let account: RouteData<'GET /user/{account_id}'> | undefined
  try {
    account = await readAccount(client, id)
  } catch (error) {
    return { person: toUnverified(user, error as Error) }
  }
  const taken = profile ? `${login} belongs to somebody else now` : `nobody is called ${login} any more`
  if (account === undefined) {
    return {
      problem: `github.users: no account has the id ${id}, and ${taken}. Write the login and the id of the same account, from https://api.github.com/users/${login}.`,
    }
  }
  const { login: currentLogin, name } = account
  return {
    person: { login, currentLogin },
    name,
    notice: `The account ${id} is called ${currentLogin}: ${taken}, and only what ${currentLogin} did is collected. Leave the configuration as it is, so that the record stays one.`,
  }
}

/** Asks for all in one request. `undefined` for a login that is no person's: GitHub does not tell whether it does not exist or is an organisation. */
async function readProfiles(
  { graphql }: SearchClient,
  users: readonly User[],
): Promise<(Profile | undefined)[]> {
  const variables = Object.fromEntries(users.map(({ login }, index) => [`login${index}`, login]))
  const { data, errors } = await graphql<Numbered<ProfilesQuery>>(toProfilesQuery(users), variables)
  const others = errors.filter(({ type }) => type !== 'NOT_FOUND')
  if (others.length > 0 || data === null) {
    const logins = users.map(({ login }) => login).join(', ')
    const passing = others.length > 0 && others.every(isPassingProblem)
    throw new GitHubError(`looking up ${logins} failed: ${describeProblems(others)}`, 200, undefined, passing)
  }
  return users.map((_, index) => data[`user${index}`] ?? undefined)
}

/** The account with an id, or `undefined`: https://docs.github.com/en/rest/users/users#get-a-user-using-their-id */
async function readAccount(
  { request }: SearchClient,
  id: number,
): Promise<RouteData<'GET /user/{account_id}'> | undefined> {
  try {
    return await request('GET /user/{account_id}', { account_id: id })
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined
    throw error
  }
}
