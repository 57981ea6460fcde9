import { isPassing, messageOf, SourceError } from '../../errors.ts'
import { GitHubError, type RouteData, type SearchClient } from '../../net/github.ts'
import { readPage, type SearchPage } from './page.ts'
import type { SearchResult } from './search.ts'

/** The token that is used for searching. */
export interface SearchToken {
  /** The input or environment variable that the person sets it with. */
  readonly name: string
  /** Whether it is a person's token, not that of the workflow. */
  readonly isOwn: boolean
}

export interface Silence {
  readonly login: string
  readonly token: SearchToken
  /** The search that found nothing. */
  readonly search: string
  /**
   * Whether the search covers public pull requests on github.com, where there are always some to see. Another instance may
   * have none.
   */
  readonly isPublic: boolean
}

/** What is known about a search that found nothing. */
export interface Finding {
  /** How many there are according to GitHub's other search. */
  readonly found: number
  /** Why there may be some after all; absent if it is certain that there are none. */
  readonly doubt?: string
}

/**
 * Finds out why a search found nothing. GitHub reports zero results without an error also if the token lacks a permission
 * (https://github.com/github-community-projects/issue-metrics/issues/59) or if the person's profile is private
 * (https://github.com/cli/cli/issues/6879). So this asks whether the token can see anybody's pull requests, and then asks
 * GitHub's REST search, which answers with an error for a hidden person. Throws SourceError if the search could not have
 * found anything, and GitHubError if these requests fail.
 */
export async function explainSilence(
  { graphql, request }: SearchClient,
  { login, token, search, isPublic }: Silence,
): Promise<Finding> {
  const anybodys = await readPage(
    graphql,
    `is:pr${isPublic ? ' is:public' : ''}`,
    { size: 1, isMeasured: false },
    null,
  )
  if (anybodys.nodes.length === 0) {
    if (anybodys.broken > 0) throw toFailure(anybodys.said)
    const nobody = `the token is shown nobody's pull requests${quote(anybodys.said)}, so none of ${login} could be found. ${adviseOnToken(token)}`
    if ((isPublic || anybodys.count > 0) && !isLockedOut(anybodys)) throw new SourceError(nobody)
    return toDoubt(nobody)
  }
  try {
    return toFinding(await request('GET /search/issues', { q: search, per_page: 1 }))
  } catch (error) {
    if (!(error instanceof GitHubError) || isPassing(error)) throw error
    if (error.status === 422) throw new SourceError(explainHidden(login, token, error.said))
    return toDoubt(`${messageOf(error)}. ${adviseOnToken(token)}`)
  }
}

/** Throws SourceError if GitHub counts pull requests but returns none of them. */
export function expectSight(
  { pullRequests, found, invisible, broken, said }: SearchResult,
  login: string,
  token: SearchToken,
): void {
  if (pullRequests.length > 0 || invisible + broken === 0) return
  if (invisible === 0) throw toFailure(said)
  throw new SourceError(
    `GitHub counts ${found} of ${login} and shows the token none${quote(said)}. ${adviseOnToken(token)}`,
  )
}

/** https://docs.github.com/en/rest/search/search#timeouts-and-incomplete-results */
function toFinding(answer: Partial<RouteData<'GET /search/issues'>> | null): Finding {
  const { total_count: count, incomplete_results: isCut } = answer ?? {}
  const found = typeof count === 'number' ? count : 0
  if (typeof count === 'number' && isCut !== true) return { found }
  return { ...toDoubt("GitHub's search gave no whole answer. The next run asks again"), found }
}

function toDoubt(reason: string): Finding {
  return { found: 0, doubt: `cannot be proved complete: ${reason}` }
}

function toFailure(said: readonly string[]): SourceError {
  return new SourceError(`GitHub's search failed: ${said.join('; ')}`, true)
}

/** One organisation has not authorised a personal token, which says nothing about other organisations. */
function isLockedOut({ said }: SearchPage): boolean {
  return said.some((words) => /SAML|single sign-on/i.test(words))
}

function adviseOnToken({ name, isOwn }: SearchToken): string {
  const advice =
    'Add "pull-requests: read" to the permissions of the workflow; where it stands there, add "issues: read" too'
  if (!isOwn) return advice
  return `${advice}. A token of your own in ${name} has to be let read pull requests, and be let in by an organisation's single sign-on`
}

/** https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/setting-your-profile-to-private */
function explainHidden(login: string, { name }: SearchToken, said: string | undefined): string {
  return `GitHub lets nobody search for ${login}${quote(said ? [said] : [])}: most likely the profile is private. Make it public under Settings → Public profile → "Make profile private and hide activity", or give ${name} a token of ${login}'s own. For a log without pull requests write "github: { include: [] }" into the configuration file`
}

function quote(said: readonly string[]): string {
  return said.length > 0 ? ` (GitHub said: ${said.join('; ')})` : ''
}
