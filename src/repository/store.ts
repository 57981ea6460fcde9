import { RepositoryError, StaleHeadError } from '../errors.ts'
import {
  describeProblems,
  type GitHubClient,
  type GitHubError,
  type GraphqlProblem,
} from '../github/client.ts'
import type { CommitMessage, Repository, Snapshot } from './repository.ts'

interface Head {
  readonly oid: string
}

interface BranchData {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string; readonly target: Head | null } | null
    readonly branch?: { readonly target: Head | null } | null
  } | null
}

interface Blob {
  readonly text?: string | null
  readonly isTruncated?: boolean
  readonly isBinary?: boolean | null
}

const BRANCH_QUERY = `query ($owner: String!, $name: String!, $ref: String!, $isNamed: Boolean!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid } }
    branch: ref(qualifiedName: $ref) @include(if: $isNamed) { target { oid } }
  }
}`

const MESSAGE_QUERY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { message } }
  }
}`

const COMMIT_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

interface Location {
  readonly owner: string
  readonly name: string
  /** The default branch when absent; created from it when there is none of that name. */
  readonly branch?: string | undefined
}

/**
 * A repository on GitHub, without a clone. Commits are made by createCommitOnBranch: signed by GitHub, all files at once,
 * and refused when the branch moved. https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export function createGitHubRepository(client: GitHubClient, { owner, name, branch }: Location): Repository {
  const label = `${owner}/${name}`

  async function findBranch(): Promise<{ name: string; head: Head; isNew: boolean }> {
    const variables = { owner, name, ref: `refs/heads/${branch}`, isNamed: branch !== undefined }
    const { data, errors } = await client.graphql<BranchData>(BRANCH_QUERY, variables)
    const repository = data?.repository
    if (!repository || errors.length > 0)
      throw new RepositoryError(`reading ${label} failed: ${describeProblems(errors) || 'it is not there'}`)
    const { defaultBranchRef } = repository
    if (!defaultBranchRef?.target) {
      throw new RepositoryError(
        `${label} has no commit yet: add a file on GitHub, such as a README, and run again`,
      )
    }
    if (branch === undefined || branch === defaultBranchRef.name) {
      return { name: defaultBranchRef.name, head: defaultBranchRef.target, isNew: false }
    }
    const target = repository.branch?.target
    return { name: branch, head: target ?? defaultBranchRef.target, isNew: !target }
  }

  async function read(paths: readonly string[]): Promise<Snapshot> {
    const { name: branchName, head, isNew } = await findBranch()
    const parameters = paths.map((_, index) => `$path${index}: String!`).join(', ')
    const fields = paths.map(
      (_, index) =>
        `file${index}: object(expression: $path${index}) { ... on Blob { text isTruncated isBinary } }`,
    )
    const query = `query ($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`
    const expressions = Object.fromEntries(
      paths.map((path, index) => [`path${index}`, `${head.oid}:${path}`]),
    )
    const { data, errors } = await client.graphql<{ repository: Record<string, Blob | null> | null }>(query, {
      owner,
      name,
      ...expressions,
    })
    const blobs = data?.repository
    if (!blobs || errors.length > 0)
      throw new RepositoryError(`reading files of ${label} failed: ${describeProblems(errors)}`)
    const texts = await Promise.all(paths.map((path, index) => textOf(blobs[`file${index}`], path, head.oid)))
    return {
      head: head.oid,
      branch: { name: branchName, isNew },
      files: new Map(paths.map((path, index) => [path, texts[index]])),
    }
  }

  /** GraphQL cuts a file's text at 512,000 bytes; larger ones are read raw. */
  async function textOf(
    blob: Blob | null | undefined,
    path: string,
    ref: string,
  ): Promise<string | undefined> {
    if (!blob) return undefined
    if (typeof blob.text === 'string' && !blob.isTruncated && !blob.isBinary) return blob.text
    return client.readFile({ owner, repo: name, path, ref })
  }

  async function commit(
    snapshot: Snapshot,
    files: ReadonlyMap<string, string>,
    message: CommitMessage,
  ): Promise<string> {
    const { head, branch: target } = snapshot
    if (target.isNew) await createBranch(target.name, head)
    const input = {
      branch: { repositoryNameWithOwner: label, branchName: target.name },
      expectedHeadOid: head,
      message,
      fileChanges: {
        additions: [...files].map(([path, text]) => ({
          path,
          contents: Buffer.from(text).toString('base64'),
        })),
      },
    }
    const { data, errors } = await client.graphql<CommitData>(COMMIT_MUTATION, { input })
    const oid = data?.createCommitOnBranch?.commit?.oid
    if (oid && errors.length === 0) return oid
    if (errors.some(isStale)) return resolveStale(files, message)
    throw new RepositoryError(explainRefusal(label, errors))
  }

  /** A branch that moved may have been moved by our own commit, when the answer to it was lost and it was sent again. */
  async function resolveStale(
    files: ReadonlyMap<string, string>,
    { headline, body }: CommitMessage,
  ): Promise<string> {
    const { head: oid, files: found } = await read([...files.keys()])
    const isHere = [...files].every(([path, text]) => found.get(path) === text)
    const { data } = await client.graphql<MessageData>(MESSAGE_QUERY, { owner, name, oid })
    // Another job of the same run has the same message for other files.
    if (isHere && data?.repository?.object?.message?.trim() === `${headline}\n\n${body}`.trim()) return oid
    throw new StaleHeadError(`${label} moved while the log was made`)
  }

  async function createBranch(branchName: string, sha: string): Promise<void> {
    try {
      await client.request('POST /repos/{owner}/{repo}/git/refs', {
        owner,
        repo: name,
        ref: `refs/heads/${branchName}`,
        sha,
      })
    } catch (error) {
      const { status, message } = error as GitHubError
      if (status === 422 && /already exists/i.test(message))
        throw new StaleHeadError(`${branchName} was created meanwhile`)
      throw new RepositoryError(
        explainRefusal(label, [{ message: `creating the branch ${branchName}: ${message}` }]),
      )
    }
  }

  return { read, commit }
}

interface MessageData {
  readonly repository: { readonly object: { readonly message?: string } | null } | null
}

interface CommitData {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null
}

/** https://github.com/planetscale/ghcommit/pull/153 */
function isStale({ type, message }: GraphqlProblem): boolean {
  return type === 'STALE_DATA' || /Expected branch to point to/.test(message)
}

function explainRefusal(label: string, errors: readonly GraphqlProblem[]): string {
  const said = describeProblems(errors)
  if (/Resource not accessible/i.test(said)) {
    return `the token may not write to ${label}: add "permissions: contents: write" to the workflow (GitHub said: ${said})`
  }
  return `committing to ${label} failed: ${said || 'GitHub gave no commit'}`
}
