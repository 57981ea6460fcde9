import { RepositoryError, StaleHeadError } from '../errors.ts'
import {
  describeProblems,
  type GitHubClient,
  GitHubError,
  type GraphqlAnswer,
  type GraphqlProblem,
  type Numbered,
  type Route,
  type RouteData,
  type RouteParameters,
} from '../net/github.ts'
import { ACTIVITY_QUERY, COMMIT_MUTATION, MESSAGE_QUERY, toBranchesQuery, toFilesQuery } from './queries.ts'
import type {
  ActivityQuery,
  BranchesQuery,
  CommitMutation,
  CommitMutationVariables,
  FilesQuery,
  MessageQuery,
} from './query-types.ts'
import { type Attempt, explainRefusal } from './refusal.ts'
import type { CommitMessage, FileTexts } from './repository.ts'

/** Branches of a repository, and whether GitHub will refuse to write to it. */
export interface Branches {
  readonly defaultBranch: { readonly name: string; readonly head: string }
  /** The head of each requested branch, or `undefined` if it does not exist. */
  readonly heads: readonly (string | undefined)[]
  /** Why nothing can be written, if GitHub tells that without an attempt. */
  readonly refusal?: string
}

/** Times are `YYYY-MM-DDTHH:MM:SSZ`, and absent if GitHub does not tell. */
export interface RepositoryActivity {
  readonly defaultBranch: string | undefined
  /** The last commit of the default branch. */
  readonly committedAt: string | undefined
  /** The last push to any branch. */
  readonly pushedAt: string | undefined
}

/** A git repository on GitHub, without a clone. Every method throws RepositoryError if GitHub refuses. */
export interface Store {
  /** `owner/name`. */
  readonly label: string
  readBranches(names: readonly string[]): Promise<Branches>
  /** When something last happened in the repository. */
  readActivity(): Promise<RepositoryActivity>
  /** Reads files at several commits, in the given order. If one of their parent folders is not a folder, it is listed too, with an empty text. */
  readFiles(wanted: readonly FilesAt[]): Promise<FileTexts[]>
  /**
   * Commits on top of `head`. Returns the new head. Throws StaleHeadError if the branch has moved.
   * https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
   */
  commit(change: Change): Promise<string>
  /** Throws StaleHeadError if a branch of that name exists by now. */
  createBranch(name: string, head: string): Promise<void>
  /** Throws StaleHeadError if the branch is gone. Without `force`, GitHub refuses anything but a fast-forward. */
  moveBranch(name: string, head: string, force: boolean): Promise<void>
  /** Calls the REST API below `/repos/{owner}/{repo}`. `branch` and `action` are used to word errors. */
  call<R extends Route>(
    route: R,
    parameters: StoreParameters<R>,
    branch: string,
    action: string,
  ): Promise<RouteData<R>>
}

/** The parameters of a route without owner and repo. Octokit's own type also accepts any unknown parameter. */
export type StoreParameters<R extends Route> = {
  readonly [K in keyof RouteParameters<R> as string extends K
    ? never
    : Exclude<K, 'owner' | 'repo'>]: RouteParameters<R>[K]
}

export interface FilesAt {
  readonly commit: string
  readonly paths: readonly string[]
}

interface Change {
  readonly branch: string
  readonly head: string
  readonly files: ReadonlyMap<string, string>
  readonly message: CommitMessage
}

export interface StoreOptions {
  readonly owner: string
  readonly name: string
  /** The client's token. Only its prefix is looked at, which tells the kind of token. */
  readonly token: string
  /** Selects the advice in explanations of refusals. */
  readonly mode: Attempt['mode']
}

type BranchesData = Found<BranchesQuery>
type FileData = Found<FilesQuery>[`file${number}`]

/** The fields of a repository that exists. */
type Found<T extends { readonly repository: object | null }> = Numbered<NonNullable<T['repository']>>

export function createStore(client: GitHubClient, { owner, name, token, mode }: StoreOptions): Store {
  const label = `${owner}/${name}`
  const refuse = (said: string, action: string, branch: string, status?: number) =>
    new RepositoryError(explainRefusal(said, { action, repository: label, branch, mode }), { said, status })

  async function ask<T extends { readonly repository: object | null }>(
    query: string,
    variables: Record<string, string>,
  ): Promise<Found<T>> {
    const { data, errors } = await client.graphql<{ repository: Found<T> | null }>(query, {
      ...{ owner, name, ...variables },
    })
    if (data?.repository && errors.length === 0) return data.repository
    const said = describeProblems(errors) || 'it is not there'
    const hint = /NOT_FOUND|not resolve/.test(said)
      ? `: a private repository needs "permissions: { contents: write, pull-requests: read }" in the workflow, which lets it be read, too`
      : ''
    throw new RepositoryError(`reading ${label} failed (GitHub said: ${said})${hint}`)
  }

  async function readBranches(names: readonly string[]): Promise<Branches> {
    const data = await ask<BranchesQuery>(
      toBranchesQuery(names.length),
      Object.fromEntries(names.map((branch, index) => [`ref${index}`, `refs/heads/${branch}`])),
    )
    const { defaultBranchRef } = data
    if (!defaultBranchRef?.target) {
      throw new RepositoryError(
        `${label} has no commit yet: add a file on GitHub, such as a README, and run again`,
      )
    }
    const refusal = foreseeRefusal(data)
    return {
      defaultBranch: { name: defaultBranchRef.name, head: defaultBranchRef.target.oid },
      heads: names.map((_, index) => data[`branch${index}`]?.target?.oid),
      ...(refusal && { refusal }),
    }
  }

  /**
   * A person's role tells whether they can write. The workflow's own token does not belong to a person, and the role that
   * GitHub gives for it is meaningless: https://github.com/AlexanderMattTurner/agent-glovebox/pull/5127
   */
  function foreseeRefusal({ archivedAt, viewerPermission }: BranchesData): string | undefined {
    const attempt = { action: 'writing', repository: label, branch: '', mode }
    if (archivedAt) return explainRefusal(`archivedAt: ${archivedAt}`, attempt)
    const isReader = viewerPermission === 'READ' || viewerPermission === 'TRIAGE'
    return isReader && !token.startsWith('ghs_')
      ? explainRefusal(`viewerPermission: ${viewerPermission}`, attempt)
      : undefined
  }

  async function readActivity(): Promise<RepositoryActivity> {
    const { pushedAt, defaultBranchRef } = await ask<ActivityQuery>(ACTIVITY_QUERY, {})
    return {
      defaultBranch: defaultBranchRef?.name,
      committedAt: defaultBranchRef?.target?.committedDate,
      pushedAt: pushedAt ?? undefined,
    }
  }

  async function readFiles(wanted: readonly FilesAt[]): Promise<FileTexts[]> {
    const files = wanted.flatMap(({ commit, paths }) => paths.map((path) => ({ commit, path })))
    const folders = wanted.flatMap(({ commit, paths }) =>
      [...new Set(paths.flatMap(foldersOf))].map((path) => ({ commit, path })),
    )
    const toVariables = (name: string, objects: readonly { commit: string; path: string }[]) =>
      Object.fromEntries(objects.map(({ commit, path }, index) => [`${name}${index}`, `${commit}:${path}`]))
    const data = await ask<FilesQuery>(toFilesQuery(files.length, folders.length), {
      ...toVariables('file', files),
      ...toVariables('folder', folders),
    })
    const texts = await Promise.all(files.map((file, index) => textOf(data[`file${index}`], file)))
    const found = [
      ...files.map(({ commit, path }, index) => ({ commit, path, text: texts[index] })),
      ...folders
        .filter((_, index) => (data[`folder${index}`]?.__typename ?? 'Tree') !== 'Tree')
        .map((folder) => ({ ...folder, text: '' })),
    ]
    return wanted.map(({ commit, paths }) => {
      const isMeant = (path: string) =>
        paths.includes(path) || paths.some((one) => one.startsWith(`${path}/`))
      const own = found.filter((one) => one.commit === commit && isMeant(one.path))
      return new Map(own.map(({ path, text }) => [path, text]))
    })
  }

  /** GraphQL truncates a file's text at 512,000 bytes, so larger files are read raw. */
  async function textOf(
    blob: FileData | undefined,
    { commit, path }: { commit: string; path: string },
  ): Promise<string | undefined> {
    if (!blob) return undefined
    if (typeof blob.text === 'string' && !blob.isTruncated && !blob.isBinary) return blob.text
    return client.readFile({ owner, repo: name, path, ref: commit })
  }

  async function commit({ branch, head, files, message }: Change): Promise<string> {
    const input: CommitMutationVariables['input'] = {
      branch: { repositoryNameWithOwner: label, branchName: branch },
      expectedHeadOid: head,
      message,
      fileChanges: {
        additions: [...files].map(([path, text]) => ({
          path,
          contents: Buffer.from(text).toString('base64'),
        })),
      },
    }
    const { data, errors } = await mutate<CommitMutation>(COMMIT_MUTATION, { input })
    const oid = data?.createCommitOnBranch?.commit?.oid
    if (oid && errors.length === 0) return oid
    if (errors.some(isStale)) return resolveStale({ branch, head, files, message })
    throw refuse(describeProblems(errors), `committing to ${branch}`, branch)
  }

  /** GitHub refuses a mutation either in the errors of an answer or with an HTTP status. */
  async function mutate<T>(mutation: string, variables: Record<string, unknown>): Promise<GraphqlAnswer<T>> {
    try {
      return await client.graphql<T>(mutation, variables)
    } catch (error) {
      if (!(error instanceof GitHubError) || error.said === undefined) throw error
      return { data: null, errors: [{ message: error.said }] }
    }
  }

  /** The branch may have been moved by our own commit, if the answer was lost and the request was sent again. */
  async function resolveStale({ branch, files, message: { headline, body } }: Change): Promise<string> {
    const {
      heads: [oid],
    } = await readBranches([branch])
    if (oid === undefined) throw new StaleHeadError(`the branch ${branch} is gone`)
    const [found] = await readFiles([{ commit: oid, paths: [...files.keys()] }])
    const isHere = [...files].every(([path, text]) => found?.get(path) === text)
    const { data } = await client.graphql<MessageQuery>(MESSAGE_QUERY, { owner, name, oid })
    // Another job of the same run commits other files with the same message.
    if (isHere && data?.repository?.object?.message?.trim() === `${headline}\n\n${body}`.trim()) return oid
    throw new StaleHeadError(`the branch ${branch} moved while the log was made`)
  }

  async function createBranch(branch: string, head: string): Promise<void> {
    try {
      const parameters = { ref: `refs/heads/${branch}`, sha: head }
      await call('POST /repos/{owner}/{repo}/git/refs', parameters, branch, `creating the branch ${branch}`)
    } catch (error) {
      if (error instanceof RepositoryError && /already exists/i.test(error.said ?? ''))
        throw new StaleHeadError(`the branch ${branch} was created meanwhile`)
      throw error
    }
  }

  async function moveBranch(branch: string, head: string, force: boolean): Promise<void> {
    // The plus keeps Octokit from escaping the slashes of the branch's name.
    const route =
      'PATCH /repos/{owner}/{repo}/git/refs/{+ref}' as 'PATCH /repos/{owner}/{repo}/git/refs/{ref}'
    try {
      const parameters = { ref: `heads/${branch}`, sha: head, force }
      await call(route, parameters, branch, `moving the branch ${branch}`)
    } catch (error) {
      if (error instanceof RepositoryError && /does not exist/i.test(error.said ?? ''))
        throw new StaleHeadError(`the branch ${branch} is gone`)
      throw error
    }
  }

  async function call<R extends Route>(
    route: R,
    parameters: StoreParameters<R>,
    branch: string,
    action: string,
  ): Promise<RouteData<R>> {
    try {
      const data: RouteData<R> = await client.request(route, { owner, repo: name, ...parameters })
      if (typeof data === 'object' && data !== null) return data
      throw new RepositoryError(`${action} in ${label} failed: the answer is not one of GitHub's API`)
    } catch (error) {
      if (!(error instanceof GitHubError) || error.said === undefined) throw error
      throw refuse(error.said, action, branch, error.status)
    }
  }

  return {
    ...{ label, readBranches, readActivity, readFiles, commit, createBranch, moveBranch, call },
  }
}

/** All parent folders of a file. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** https://github.com/planetscale/ghcommit/pull/153 */
function isStale({ type, message }: GraphqlProblem): boolean {
  return type === 'STALE_DATA' || /Expected branch to point to/.test(message)
}
