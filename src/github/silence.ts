import { isPassing, messageOf, SourceError } from '../errors.ts'
import { type GitHubClient, GitHubError } from './client.ts'
import { readPage } from './page.ts'

/** The GitHub that is searched. */
export type SearchClient = Pick<GitHubClient, 'graphql' | 'request'>

export interface Silence {
  readonly login: string
  /** The search that found nothing. */
  readonly search: string
  /**
   * Whether there must be something that everybody sees: on github.com, when what is private does not count. Elsewhere
   * there may be nothing.
   */
  readonly isPublic: boolean
}

/** What is known of a search that found nothing. */
export interface Finding {
  /** How many there are all the same, by another count. */
  readonly found: number
  /** Why it may be that there are some: absent where it is known that there are none. */
  readonly doubt?: string
}

const ADD_PERMISSION =
  'Add "pull-requests: read" to the permissions of the workflow; where it stands there, add "issues: read" too'

/**
 * What it means that nothing was found. GitHub also finds nothing, and says so as if there were nothing, where the token
 * lacks a permission (https://github.com/github-community-projects/issue-metrics/issues/59) and where the person's profile
 * is private (https://github.com/cli/cli/issues/6879). Asks whether the token is shown anybody's pull requests, and then
 * GitHub's other search, which refuses to search for a person who is hidden. Throws SourceError when nothing could have been
 * found, GitHubError when that could not be asked.
 */
export async function explainSilence(
  { graphql, request }: SearchClient,
  { login, search, isPublic }: Silence,
): Promise<Finding> {
  const { count, nodes } = await readPage(graphql, `is:pr${isPublic ? ' is:public' : ''}`, 1, null)
  if (nodes.length === 0) {
    const nobody = `the token is shown nobody's pull requests, so none of ${login} could be found. ${ADD_PERMISSION}`
    if (isPublic || count > 0) throw new SourceError(nobody)
    return { found: 0, doubt: `cannot be proved complete: ${nobody}` }
  }
  try {
    return toFinding(await request('GET /search/issues', { q: search, per_page: 1 }))
  } catch (error) {
    if (!(error instanceof GitHubError) || isPassing(error)) throw error
    if (error.status === 422) throw new SourceError(explainHidden(login, error.said))
    return { found: 0, doubt: `cannot be proved complete: ${messageOf(error)}` }
  }
}

/** https://docs.github.com/en/rest/search/search#timeouts-and-incomplete-results */
function toFinding(answer: unknown): Finding {
  const { total_count: count, incomplete_results: isCut } = (answer ?? {}) as Record<string, unknown>
  const found = typeof count === 'number' ? count : 0
  if (typeof count === 'number' && isCut !== true) return { found }
  return { found, doubt: "cannot be proved complete: GitHub's search gave no whole answer" }
}

/** What to say where GitHub counts pull requests and the token is shown none of them. */
export function explainBlindness(login: string, found: number, said: readonly string[]): string {
  const words = said.length > 0 ? ` (GitHub said: ${said.join('; ')})` : ''
  return `GitHub counts ${found} of ${login} and shows the token none${words}. ${ADD_PERMISSION}`
}

/** https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/setting-your-profile-to-private */
function explainHidden(login: string, said = ''): string {
  return `GitHub lets nobody search for ${login} (GitHub said: ${said}): the profile is private. Make it public under Settings → Public profile → "Make profile private and hide activity", or give the input search-token a token of ${login}'s own; without pull requests, write "github: { include: [] }" into the configuration file`
}
