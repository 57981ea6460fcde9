import { SourceError } from '../../errors.ts'
import {
  describeProblems,
  type Graphql,
  type GraphqlAnswer,
  type GraphqlProblem,
  isPassingProblem,
} from '../../net/github.ts'
import { cut, toLine } from '../../record/text.ts'
import { SEARCH_QUERY } from './queries.ts'
import type { SearchQuery } from './query-types.ts'

type Node = NonNullable<NonNullable<SearchQuery['search']>['nodes']>[number]
type Fields = Extract<Node, { readonly title: unknown }>

/** A pull request that was found. Fields that GitHub could not resolve are absent or null. */
export interface PullRequest extends Partial<Fields> {
  readonly fullDatabaseId: string
  readonly repository: Fields['repository']
}

/** What one search request asks for. */
export interface Extent {
  /** How many results. */
  readonly size: number
  /** Whether with their numbers of lines and reactions, which a search can do without. */
  readonly isMeasured: boolean
}

/** The result of one search request. */
export interface SearchPage {
  /** GitHub's count of all results of the search. */
  readonly count: number
  readonly nodes: readonly PullRequest[]
  /** How many results on this page the token cannot see: GitHub refuses them or returns them without fields. */
  readonly invisible: number
  /** How many results on this page GitHub could not return for another reason. */
  readonly broken: number
  /** The ids of the nodes of which GitHub could not resolve a field. */
  readonly torn: ReadonlySet<string>
  /** GitHub's messages about all of these. */
  readonly said: readonly string[]
  /** The cursors of this page and of the next one. */
  readonly after: string | null
  readonly next: string | null
}

/** How many of GitHub's messages are quoted, since more of them add nothing. */
const MAX_SAID = 3
const SAID_LENGTH = 160

const MEASURES: readonly unknown[] = ['additions', 'deletions', 'reactions'] satisfies (keyof Fields)[]

/** GitHub gave up on a search because of its cost. A narrower one may succeed. */
export class TooCostlyError extends SourceError {}

/** When a pull request was merged, or closed without being merged. */
export function momentOf({ mergedAt, closedAt }: PullRequest): string {
  return mergedAt ?? closedAt ?? ''
}

/**
 * Sends one search request. An error about a single result drops that result, and an error about one of its fields only
 * that field. Throws SourceError for any other error, and TooCostlyError if a narrower search may succeed.
 */
export async function readPage(
  graphql: Graphql,
  search: string,
  { size, isMeasured }: Extent,
  after: string | null,
): Promise<SearchPage> {
  return toPage(await graphql<SearchQuery>(SEARCH_QUERY, { search, size, after, isMeasured }), after)
}

function toPage({ data, errors }: GraphqlAnswer<SearchQuery>, after: string | null): SearchPage {
  const faults = Map.groupBy(errors, nodeOf)
  const search = data?.search
  if (faults.has(undefined) || !Array.isArray(search?.nodes)) throw toError(errors)
  const { issueCount, pageInfo, nodes } = search
  const visible: PullRequest[] = []
  const torn = new Set<string>()
  let invisible = 0
  let broken = 0
  for (const [index, node] of nodes.entries()) {
    const problems = faults.get(index)
    if (isPullRequest(node)) {
      visible.push(node)
      if (problems) torn.add(node.fullDatabaseId)
    } else if (problems?.some(isRefusal) ?? true) invisible++
    else broken++
  }
  return {
    ...{ count: issueCount, nodes: visible, invisible, broken, torn },
    ...{ said: quote(errors), after },
    next: pageInfo?.hasNextPage ? pageInfo.endCursor : null,
  }
}

/** The index of the node that an error is about; `undefined` if the error is about the whole search. */
function nodeOf({ path }: GraphqlProblem): number | undefined {
  const [field, list, index] = path ?? []
  return field === 'search' && list === 'nodes' && typeof index === 'number' ? index : undefined
}

/**
 * For example, an organisation has not authorised the personal token by single sign-on. A result whose reactions alone are
 * refused can be seen without them.
 */
function isRefusal({ type, path }: GraphqlProblem): boolean {
  const isOfMeasure = MEASURES.includes(path?.[3])
  return !isOfMeasure && (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
}

function toError(errors: readonly GraphqlProblem[]): SourceError {
  const said = describeProblems(errors)
  if (errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')) return new TooCostlyError(said, true)
  const isPassing = errors.length > 0 && errors.every(isPassingProblem)
  return new SourceError(`GitHub's search failed: ${said || 'no data'}`, isPassing)
}

/** The messages of errors, without what differs in every answer, such as request ids. */
function quote(errors: readonly GraphqlProblem[]): string[] {
  const said = errors.map(({ type, message }) => {
    const [sentence = ''] = message.split('. ')
    return cut(toLine([type, sentence.replace(/`[^`]*`/g, '…')].filter(Boolean).join(': ')), SAID_LENGTH)
  })
  return [...new Set(said)].slice(0, MAX_SAID)
}

/** Whether it has what a record needs: its id, its day, and its repository, which tells whether it is public. */
function isPullRequest(node: Partial<Fields> | null): node is PullRequest {
  return Boolean(node?.fullDatabaseId && (node.mergedAt || node.closedAt) && node.repository?.nameWithOwner)
}
