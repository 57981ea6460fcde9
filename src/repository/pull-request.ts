import { RepositoryError, StaleHeadError } from '../errors.ts'
import type { Route, RouteData } from '../net/github.ts'
import { cut } from '../record/text.ts'
import { compare, isAncestor } from './history.ts'
import { commitOnBoth } from './merge.ts'
import {
  type Base,
  type CommitMessage,
  type OpenPullRequest,
  type Proposal,
  type Repository,
  type Snapshot,
  UPDATE_BRANCH,
} from './repository.ts'
import type { Store, StoreParameters } from './store.ts'

/** The longest title GitHub accepts, in characters. */
const MAX_TITLE = 256

interface ProposedSnapshot extends Snapshot {
  readonly base: Base
}

/** As GitHub documents it, although `head` and `base` are incomplete once a fork has been deleted. */
type Pull = RouteData<'GET /repos/{owner}/{repo}/pulls'>[number]

/** How the update branch and its base differ since their merge base. */
interface Divergence {
  /** The base changed the files of the log too, so they have to be written again on top of it. */
  readonly isOutrun: boolean
  /** Other files that both have changed. */
  readonly conflicts: readonly string[]
}

/**
 * Changes the repository through one pull request from `UPDATE_BRANCH`. While it is open, commits are added to that branch,
 * and the record is read from there, so that unmerged entries count. Once it is merged or closed, the branch starts again
 * from `base` (the default branch if absent).
 */
export function createProposingRepository(
  store: Store,
  base: string | undefined,
): Repository<ProposedSnapshot> {
  const { label } = store
  const call = <R extends Route>(route: R, parameters: StoreParameters<R>, action: string) =>
    store.call(route, parameters, UPDATE_BRANCH, action)

  async function listPulls(state: 'open' | 'closed'): Promise<Pull[]> {
    const pulls = await call(
      'GET /repos/{owner}/{repo}/pulls',
      {
        ...{ state, sort: 'created', direction: 'desc', per_page: 30 },
        head: `${label.split('/')[0]}:${UPDATE_BRANCH}`,
      },
      'listing pull requests',
    )
    // The filter on the head also finds a branch of the same name in a fork of the same owner.
    const isOurs = ({ head }: Pull) =>
      head?.ref === UPDATE_BRANCH && (head.repo?.full_name ?? label).toLowerCase() === label.toLowerCase()
    return Array.isArray(pulls) ? pulls.filter((pull) => pull?.state === state && isOurs(pull)) : []
  }

  async function read(paths: readonly string[], configuration?: string): Promise<ProposedSnapshot> {
    const [{ defaultBranch, heads, refusal }, pulls] = await Promise.all([
      store.readBranches([UPDATE_BRANCH, ...(base === undefined ? [] : [base])]),
      listPulls('open'),
    ])
    const [own, named] = heads
    const baseName = base ?? defaultBranch.name
    const isDefault = baseName === defaultBranch.name
    const baseHead = (isDefault ? undefined : named) ?? defaultBranch.head
    if (UPDATE_BRANCH === baseName) {
      throw new RepositoryError(
        `${UPDATE_BRANCH} is the branch that pull requests come from, so it cannot be the default branch: write another into "branch"`,
      )
    }
    const open = findOpen(pulls, baseName)
    const head = !open && (await isFinished(own)) ? undefined : own
    const [texts, divergence] = await Promise.all([
      store.readFiles([
        { commit: baseHead, paths },
        { commit: defaultBranch.head, paths: configuration === undefined ? [] : [configuration] },
        ...(head === undefined ? [] : [{ commit: head, paths }]),
      ]),
      head === undefined ? undefined : findDivergence(paths, head, baseHead),
    ])
    const [baseFiles = new Map(), others = new Map(), ownFiles = baseFiles] = texts
    return {
      head: head ?? baseHead,
      branch: { name: UPDATE_BRANCH, isNew: head === undefined },
      files: ownFiles,
      configuration: others.get(configuration ?? ''),
      ...(refusal && { refusal }),
      base: {
        head: baseHead,
        branch: { name: baseName, isNew: !isDefault && named === undefined },
        files: baseFiles,
        isOutrun: divergence?.isOutrun ?? false,
        conflicts: divergence?.conflicts ?? [],
        ...(open && { pullRequest: toOpenPullRequest(open) }),
      },
    }
  }

  /** Whether the pull request of the branch was merged or closed and nobody has pushed to the branch since. */
  async function isFinished(head: string | undefined): Promise<boolean> {
    if (head === undefined) return true
    return (await listPulls('closed')).some((pull) => pull.head?.sha === head)
  }

  async function findDivergence(
    paths: readonly string[],
    head: string,
    baseHead: string,
  ): Promise<Divergence> {
    const theirs = await compare(store, head, baseHead)
    if (theirs === 'unknown') return { isOutrun: !(await isAncestor(store, baseHead, head)), conflicts: [] }
    if (theirs !== 'cut' && !paths.some((path) => theirs.has(path))) return { isOutrun: false, conflicts: [] }
    const ours = await compare(store, baseHead, head)
    if (typeof ours === 'string' || theirs === 'cut')
      return { isOutrun: false, conflicts: ['more files than can be compared'] }
    const conflicts = [...ours.keys()].filter((path) => !paths.includes(path) && theirs.has(path))
    return { isOutrun: conflicts.length === 0, conflicts }
  }

  async function commit(
    { head, branch, base: target }: ProposedSnapshot,
    files: ReadonlyMap<string, string>,
    message: CommitMessage,
  ): Promise<string> {
    await expectUnmoved(target)
    if (target.branch.isNew) await store.createBranch(target.branch.name, target.head)
    if (branch.isNew) await startBranch(target.head)
    if (!target.isOutrun) return store.commit({ branch: UPDATE_BRANCH, head, files, message })
    return commitOnBoth(store, { head, baseHead: target.head, files, message })
  }

  /** Collecting takes minutes, during which the base may move and the pull request may be merged or closed. */
  async function expectUnmoved({ head, branch, pullRequest }: Base): Promise<void> {
    const [{ heads }, pulls] = await Promise.all([
      store.readBranches([branch.name]),
      pullRequest && listPulls('open'),
    ])
    if (!branch.isNew && heads[0] !== head)
      throw new StaleHeadError(`the branch ${branch.name} moved while the log was made`)
    if (pulls && findOpen(pulls, branch.name)?.number !== pullRequest?.number)
      throw new StaleHeadError('the pull request was closed')
  }

  /** Starts the branch at the base as it was read. REST moves a branch no matter where it is, so that is checked right before. */
  async function startBranch(head: string): Promise<void> {
    const [open, closed] = await Promise.all([listPulls('open'), listPulls('closed')])
    // The last request before the move, so that another run has hardly any time to commit in between.
    const {
      heads: [own],
    } = await store.readBranches([UPDATE_BRANCH])
    if (own === undefined) return store.createBranch(UPDATE_BRANCH, head)
    if (open.length > 0 || !closed.some((pull) => pull.head?.sha === own))
      throw new StaleHeadError(`the branch ${UPDATE_BRANCH} was made meanwhile`)
    await store.moveBranch(UPDATE_BRANCH, head, true)
  }

  async function propose(
    { head, branch, files, base: target }: ProposedSnapshot,
    sha: string | undefined,
    proposal: Proposal,
  ): Promise<string | undefined> {
    const { pullRequest, conflicts } = target
    const isWaiting = !branch.isNew && [...files].some(([path, found]) => found !== target.files.get(path))
    if (!pullRequest && sha === undefined && !isWaiting) return undefined
    const isCurrent = pullRequest?.text.includes(sha ?? head)
    const url = isCurrent ? pullRequest?.url : await writePull(pullRequest, target.branch.name, proposal)
    if (conflicts.length === 0) return url
    throw new RepositoryError(
      `${url} cannot be merged: ${target.branch.name} changed the same files (${conflicts.slice(0, 5).join(', ')}). Solve the conflict there, or close it to start again from ${target.branch.name}`,
    )
  }

  /** Updates the open pull request, or opens one. Returns its address. */
  async function writePull(
    known: OpenPullRequest | undefined,
    into: string,
    { title, text }: Proposal,
  ): Promise<string> {
    const content = { title: cut(title, MAX_TITLE), body: text }
    if (known) {
      const { state, html_url } = await call(
        'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        { pull_number: known.number, ...content },
        'bringing the pull request up to date',
      )
      if (state === 'open') return html_url
    }
    try {
      const pull = await call(
        'POST /repos/{owner}/{repo}/pulls',
        { ...content, head: UPDATE_BRANCH, base: into },
        'opening a pull request',
      )
      return pull.html_url
    } catch (error) {
      if (!(error instanceof RepositoryError && /already exists/i.test(error.said ?? ''))) throw error
      // It was opened by another run, or by our own first attempt whose answer was lost.
      const open = findOpen(await listPulls('open'), into)
      if (!open || known) throw error
      return writePull(toOpenPullRequest(open), into, { title, text })
    }
  }

  return { read, commit, propose }
}

/** The open pull request into a branch. Throws RepositoryError if the only open one targets another branch. */
function findOpen(open: readonly Pull[], into: string): Pull | undefined {
  const ours = open.find(({ base }) => base?.ref === into)
  const [other] = open
  if (ours || !other) return ours
  throw new RepositoryError(
    `${other.html_url} asks to merge ${UPDATE_BRANCH} into ${other.base?.ref}, not into ${into}: merge or close it, or write "branch: ${other.base?.ref}"`,
  )
}

function toOpenPullRequest({ number, html_url, body }: Pull): OpenPullRequest {
  return { number, url: html_url, text: body ?? '' }
}
