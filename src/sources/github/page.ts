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

/** What is told of a pull request. What GitHub could not give is absent or null. */
export interface PullRequest extends Partial<Fields> {
  readonly fullDatabaseId: string
  readonly repository: Fields['repository']
}

/** What one request of a search gave. */
export interface SearchPage {
  /** How many there are in all, by GitHub's own count. */
  readonly count: number
  readonly nodes: readonly PullRequest[]
  /** How many in its place the token may not see: GitHub refuses them, or gives them empty. */
  readonly invisible: number
  /** How many could not be given for another reason. */
  readonly broken: number
  /** The ids of those that lack a field which could not be given. */
  readonly torn: ReadonlySet<string>
  /** What GitHub said of all these. */
  readonly said: readonly string[]
  /** The cursor it was asked with, and that of the next page. */
  readonly after: string | null
  readonly next: string | null
}

/** More words of GitHub's than these say no more. */
const MAX_SAID = 3
const SAID_LENGTH = 160

/** GitHub gave up on a search because it costs too much: a narrower one may pass. */
export class TooCostlyError extends SourceError {}

/** When a pull request was merged, or closed without. */
export function momentOf({ mergedAt, closedAt }: PullRequest): string {
  return mergedAt ?? closedAt ?? ''
}

/**
 * One request of a search. An error about a single hit costs that hit, one about a field of it that field. Throws
 * SourceError for any other.
 */
export async function readPage(
  graphql: Graphql,
  search: string,
  size: number,
  after: string | null,
): Promise<SearchPage> {
  return toPage(await graphql<SearchQuery>(SEARCH_QUERY, { search, size, after }), after)
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

/** The node that an error is about, or a field below it; `undefined` for one that is about the whole search. */
function nodeOf({ path }: GraphqlProblem): number | undefined {
  const [field, list, index] = path ?? []
  return field === 'search' && list === 'nodes' && typeof index === 'number' ? index : undefined
}

/** As of a personal token that an organisation has not let in by single sign-on. */
function isRefusal({ type }: GraphqlProblem): boolean {
  return type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES'
}

function toError(errors: readonly GraphqlProblem[]): SourceError {
  const said = describeProblems(errors)
  if (errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')) return new TooCostlyError(said, true)
  const isPassing = errors.length > 0 && errors.every(isPassingProblem)
  return new SourceError(`GitHub's search failed: ${said || 'no data'}`, isPassing)
}

/** What errors say, without what is different each time, such as the number of a request. */
function quote(errors: readonly GraphqlProblem[]): string[] {
  const said = errors.map(({ type, message }) => {
    const [sentence = ''] = message.split('. ')
    return cut(toLine([type, sentence.replace(/`[^`]*`/g, '…')].filter(Boolean).join(': ')), SAID_LENGTH)
  })
  return [...new Set(said)].slice(0, MAX_SAID)
}

/** What can be recorded: with its id, its day, and its repository, which tells whether everybody may see it. */
function isPullRequest(node: Partial<Fields> | null): node is PullRequest {
  return Boolean(node?.fullDatabaseId && (node.mergedAt || node.closedAt) && node.repository?.nameWithOwner)
}
