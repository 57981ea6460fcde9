import { RepositoryError, StaleHeadError } from '../errors.ts'
import type { Route } from '../net/github.ts'
import { compare } from './history.ts'
import { type CommitMessage, UPDATE_BRANCH } from './repository.ts'
import type { Store, StoreParameters } from './store.ts'

type TreeEntry = StoreParameters<'POST /repos/{owner}/{repo}/git/trees'>['tree'][number]

interface MergeCommit {
  readonly head: string
  readonly baseHead: string
  readonly files: ReadonlyMap<string, string>
  readonly message: CommitMessage
}

const ACTION = `committing to ${UPDATE_BRANCH}`

/**
 * Commits a merge of the base into the branch, so that the pull request stays mergeable although the base changed `files`
 * too. The tree is the base's, with `files` and everything else that the branch changed; the base must not have changed the
 * latter. Returns the new head. Throws StaleHeadError if the branch has moved, and RepositoryError.
 * https://docs.github.com/en/rest/git/trees#create-a-tree
 */
export async function commitOnBoth(
  store: Store,
  { head, baseHead, files, message }: MergeCommit,
): Promise<string> {
  const call = <R extends Route>(route: R, parameters: StoreParameters<R>) =>
    store.call(route, parameters, UPDATE_BRANCH, ACTION)
  const [{ tree: baseTree }, changed] = await Promise.all([
    call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: baseHead }),
    compare(store, baseHead, head),
  ])
  const others = typeof changed === 'string' ? [] : [...changed].filter((path) => !files.has(path))
  const kept = others.length === 0 ? [] : await readEntries(others)
  const tree = await call('POST /repos/{owner}/{repo}/git/trees', {
    base_tree: baseTree.sha,
    tree: [
      ...kept,
      ...[...files].map(([path, content]): TreeEntry => ({ path, mode: '100644', type: 'blob', content })),
    ],
  })
  const { sha } = await call('POST /repos/{owner}/{repo}/git/commits', {
    message: `${message.headline}\n\n${message.body}`,
    tree: tree.sha,
    parents: [head, baseHead],
  })
  try {
    // Without force, GitHub only moves a branch forward.
    await store.moveBranch(UPDATE_BRANCH, sha, false)
  } catch (error) {
    if (error instanceof RepositoryError && /fast.forward/i.test(error.said ?? ''))
      throw new StaleHeadError(`the branch ${UPDATE_BRANCH} moved while the log was made`)
    throw error
  }
  return sha

  /** The tree entries as they are on the branch, including executables and links. Files deleted there are deleted. */
  async function readEntries(paths: readonly string[]): Promise<TreeEntry[]> {
    const whole = await call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      tree_sha: head,
      recursive: '1',
    })
    if (whole.truncated)
      throw new RepositoryError(
        `${UPDATE_BRANCH} holds too many files to be brought up to its base: merge it`,
      )
    const entries = new Map(whole.tree.map((entry) => [entry.path, entry]))
    return paths.map((path) => {
      const { mode, type, sha: blob } = entries.get(path) ?? { mode: '100644', type: 'blob', sha: null }
      // GitHub accepts the modes and types that it lists itself.
      return { path, mode, type, sha: blob } as TreeEntry
    })
  }
}
