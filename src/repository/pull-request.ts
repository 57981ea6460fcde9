import { RepositoryError, StaleHeadError } from '../errors.ts'
import {
  type Base,
  type CommitMessage,
  type Proposal,
  type PullRequest,
  type Repository,
  type Snapshot,
  UPDATE_BRANCH,
} from './repository.ts'
import type { Store } from './store.ts'

/** GitHub lists no more files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_COMPARED = 300

interface ProposedSnapshot extends Snapshot {
  readonly base: Base
}

interface Pull {
  readonly number: number
  readonly html_url: string
  readonly state: string
  readonly body: string | null
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string }
}

interface ChangedFile {
  readonly filename: string
  readonly sha: string
  readonly status: string
}

/**
 * A repository that is changed by way of one pull request from a branch of its own. While that is open, commits are added
 * to its branch: what waits there is part of the record. After it was merged or closed the branch starts again from
 * `base`, the default branch when absent.
 */
export function createProposingRepository(
  store: Store,
  owner: string,
  base: string | undefined,
): Repository<ProposedSnapshot> {
  const call = <T>(route: string, parameters: Record<string, unknown>, action: string) =>
    store.call<T>(route, parameters, UPDATE_BRANCH, action)

  async function listPulls(): Promise<Pull[]> {
    const parameters = {
      ...{ state: 'all', sort: 'created', direction: 'desc', per_page: 100 },
      head: `${owner}:${UPDATE_BRANCH}`,
    }
    const pulls = await call<Pull[]>('GET /repos/{owner}/{repo}/pulls', parameters, 'listing pull requests')
    return pulls.filter(({ head }) => head.ref === UPDATE_BRANCH)
  }

  async function read(paths: readonly string[]): Promise<ProposedSnapshot> {
    const [{ defaultBranch, heads, refusal }, pulls] = await Promise.all([
      store.readBranches([UPDATE_BRANCH, ...(base === undefined ? [] : [base])]),
      listPulls(),
    ])
    const [own, named] = heads
    const baseName = base ?? defaultBranch.name
    const isDefault = baseName === defaultBranch.name
    const baseHead = (isDefault ? undefined : named) ?? defaultBranch.head
    const open = pulls.find(({ state }) => state === 'open')
    if (open && open.base.ref !== baseName) {
      throw new RepositoryError(
        `${open.html_url} asks to merge ${UPDATE_BRANCH} into ${open.base.ref}, not into ${baseName}: merge or close it, or write "branch: ${open.base.ref}"`,
      )
    }
    const head = isFinished(own, pulls) ? undefined : own
    const [[baseFiles = new Map(), ownFiles], isConflicting] = await Promise.all([
      store.readFiles(head === undefined ? [baseHead] : [baseHead, head], paths),
      head === undefined ? false : changesAnyOf(paths, head, baseHead),
    ])
    return {
      head: head ?? baseHead,
      branch: { name: UPDATE_BRANCH, isNew: head === undefined },
      files: ownFiles ?? baseFiles,
      ...(refusal && { refusal }),
      base: {
        head: baseHead,
        branch: { name: baseName, isNew: !isDefault && named === undefined },
        files: baseFiles,
        isConflicting,
        ...(open && { pullRequest: toPullRequest(open) }),
      },
    }
  }

  /** Whether `to` changed one of the files since it and `from` parted. */
  async function changesAnyOf(paths: readonly string[], from: string, to: string): Promise<boolean> {
    const files = await compare(from, to)
    return (
      files === undefined ||
      files.length >= MAX_COMPARED ||
      files.some(({ filename }) => paths.includes(filename))
    )
  }

  /** What `to` changed since it and `from` parted; `undefined` when they have nothing in common. */
  async function compare(from: string, to: string): Promise<readonly ChangedFile[] | undefined> {
    try {
      const basehead = `${from}...${to}`
      const { files } = await call<{ files?: ChangedFile[] }>(
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        { basehead },
        'comparing branches',
      )
      return files ?? []
    } catch (error) {
      if (error instanceof RepositoryError && error.status === 404) return undefined
      throw error
    }
  }

  async function commit(
    { head, branch, base: target }: ProposedSnapshot,
    files: ReadonlyMap<string, string>,
    message: CommitMessage,
  ): Promise<string> {
    if (branch.isNew) await startBranch(target)
    else if (target.pullRequest) await expectOpen(target.pullRequest)
    if (!target.isConflicting) return store.commit({ branch: UPDATE_BRANCH, head, files, message })
    return commitOnBoth(head, target.head, files, `${message.headline}\n\n${message.body}`)
  }

  /** On the base as it was read. What became of the branch since is asked once more, because moving it asks nothing. */
  async function startBranch({ head, branch }: Base): Promise<void> {
    if (branch.isNew) await store.createBranch(branch.name, head)
    const [{ heads }, pulls] = await Promise.all([store.readBranches([UPDATE_BRANCH]), listPulls()])
    const [own] = heads
    if (own === undefined) return store.createBranch(UPDATE_BRANCH, head)
    if (!isFinished(own, pulls)) throw new StaleHeadError(`${UPDATE_BRANCH} was made meanwhile`)
    await moveBranch(head, true)
  }

  async function moveBranch(sha: string, force: boolean): Promise<void> {
    await call(
      `PATCH /repos/{owner}/{repo}/git/refs/heads/${UPDATE_BRANCH}`,
      { sha, force },
      `moving the branch ${UPDATE_BRANCH}`,
    )
  }

  /** One that was merged or closed since it was read takes no more commits. */
  async function expectOpen({ number }: PullRequest): Promise<void> {
    const { state } = await call<Pull>(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      { pull_number: number },
      'reading the pull request',
    )
    if (state !== 'open') throw new StaleHeadError(`the pull request ${number} was closed meanwhile`)
  }

  /**
   * A commit with two parents, so that the branch merges into a base that changed the same files. Of the branch it keeps
   * what else was changed there, of the base all the rest. https://docs.github.com/en/rest/git/commits#create-a-commit
   */
  async function commitOnBoth(
    head: string,
    baseHead: string,
    files: ReadonlyMap<string, string>,
    message: string,
  ): Promise<string> {
    const action = `committing to ${UPDATE_BRANCH}`
    const [{ tree: baseTree }, others = []] = await Promise.all([
      call<{ tree: { sha: string } }>(
        'GET /repos/{owner}/{repo}/git/commits/{sha}',
        { sha: baseHead },
        action,
      ),
      compare(baseHead, head),
    ])
    const mode = { mode: '100644', type: 'blob' }
    const entries = [
      ...others
        .filter(({ filename }) => !files.has(filename))
        .map(({ filename, sha, status }) => ({
          ...{ path: filename, ...mode },
          sha: status === 'removed' ? null : sha,
        })),
      ...[...files].map(([path, content]) => ({ path, ...mode, content })),
    ]
    const tree = await call<{ sha: string }>(
      'POST /repos/{owner}/{repo}/git/trees',
      { base_tree: baseTree.sha, tree: entries },
      action,
    )
    const { sha } = await call<{ sha: string }>(
      'POST /repos/{owner}/{repo}/git/commits',
      { message, tree: tree.sha, parents: [head, baseHead] },
      action,
    )
    try {
      await moveBranch(sha, false)
    } catch (error) {
      // Without force a branch is only moved to what stands on top of it.
      if (error instanceof RepositoryError && /fast.forward/i.test(error.message))
        throw new StaleHeadError(`${UPDATE_BRANCH} moved while the log was made`)
      throw error
    }
    return sha
  }

  async function propose(
    { head, branch, files, base: target }: ProposedSnapshot,
    sha: string | undefined,
    { title, text }: Proposal,
  ): Promise<string | undefined> {
    const { pullRequest } = target
    if (pullRequest?.text.includes(sha ?? head)) return pullRequest.url
    if (pullRequest) return writePull(pullRequest.number, title, text)
    const isWaiting = !branch.isNew && [...files].some(([path, found]) => found !== target.files.get(path))
    return sha !== undefined || isWaiting ? openPull(target.branch.name, title, text) : undefined
  }

  async function writePull(number: number, title: string, text: string): Promise<string> {
    const pull = await call<Pull>(
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      { pull_number: number, title, body: text },
      'bringing the pull request up to date',
    )
    return pull.html_url
  }

  async function openPull(into: string, title: string, text: string): Promise<string> {
    try {
      const pull = await call<Pull>(
        'POST /repos/{owner}/{repo}/pulls',
        { title, body: text, head: UPDATE_BRANCH, base: into },
        'opening a pull request',
      )
      return pull.html_url
    } catch (error) {
      if (!(error instanceof RepositoryError && /already exists/i.test(error.message))) throw error
      // Another run opened it, or our own first try did, whose answer was lost.
      const open = (await listPulls()).find(({ state }) => state === 'open')
      if (!open) throw error
      return writePull(open.number, title, text)
    }
  }

  return { read, commit, propose }
}

/** A branch whose pull request was merged or closed, and that nobody wrote to since. */
function isFinished(head: string | undefined, pulls: readonly Pull[]): boolean {
  const isOpen = pulls.some(({ state }) => state === 'open')
  return !isOpen && pulls.some((pull) => pull.head.sha === head)
}

function toPullRequest({ number, html_url, body }: Pull): PullRequest {
  return { number, url: html_url, text: body ?? '' }
}
