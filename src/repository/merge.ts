import { RepositoryError, StaleHeadError } from '../errors.ts'
import { compare } from './history.ts'
import { type CommitMessage, UPDATE_BRANCH } from './repository.ts'
import type { Store } from './store.ts'

interface Tree {
  readonly sha: string
  readonly truncated?: boolean
  readonly tree: readonly TreeEntry[]
}

interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

interface Merge {
  readonly head: string
  readonly baseHead: string
  readonly files: ReadonlyMap<string, string>
  readonly message: CommitMessage
}

const ACTION = `committing to ${UPDATE_BRANCH}`

/**
 * A commit with two parents, so that the branch merges into a base that changed `files` too. What else the branch changed
 * must not have been changed by the base; of the base it keeps all the rest. The new head. Throws StaleHeadError when
 * the branch moved. https://docs.github.com/en/rest/git/trees#create-a-tree
 */
export async function commitOnBoth(store: Store, { head, baseHead, files, message }: Merge): Promise<string> {
  const call = <T>(route: string, parameters: Record<string, unknown>) =>
    store.call<T>(route, parameters, UPDATE_BRANCH, ACTION)
  const [{ tree: baseTree }, changed] = await Promise.all([
    call<{ tree: { sha: string } }>('GET /repos/{owner}/{repo}/git/commits/{sha}', { sha: baseHead }),
    compare(store, baseHead, head),
  ])
  const others = typeof changed === 'string' ? [] : [...changed].filter((path) => !files.has(path))
  const kept = others.length === 0 ? [] : await readEntries(others)
  const tree = await call<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', {
    base_tree: baseTree.sha,
    tree: [
      ...kept,
      ...[...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
    ],
  })
  const { sha } = await call<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', {
    message: `${message.headline}\n\n${message.body}`,
    tree: tree.sha,
    parents: [head, baseHead],
  })
  try {
    // Without force a branch is only moved to what stands on top of it.
    await store.moveBranch(UPDATE_BRANCH, sha, false)
  } catch (error) {
    if (error instanceof RepositoryError && /fast.forward/i.test(error.said ?? ''))
      throw new StaleHeadError(`the branch ${UPDATE_BRANCH} moved while the log was made`)
    throw error
  }
  return sha

  /** As they are on the branch, executables and links included; what is gone there goes. */
  async function readEntries(paths: readonly string[]): Promise<object[]> {
    const whole = await call<Tree>('GET /repos/{owner}/{repo}/git/trees/{sha}', { sha: head, recursive: '1' })
    if (whole.truncated)
      throw new RepositoryError(
        `${UPDATE_BRANCH} holds too many files to be brought up to its base: merge it`,
      )
    const entries = new Map(whole.tree.map((entry) => [entry.path, entry]))
    return paths.map((path) => {
      const { mode, type, sha: blob } = entries.get(path) ?? { mode: '100644', type: 'blob', sha: null }
      return { path, mode, type, sha: blob }
    })
  }
}
