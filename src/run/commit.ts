import { messageOf, StaleHeadError } from '../errors.ts'
import type { Network } from '../net/network.ts'
import type { CommitMessage, Proposal, Repository, Snapshot } from '../repository/repository.ts'
import type { Merged } from './merge.ts'
import { type Outputs, pathsOf } from './outputs.ts'
import type { Rendering } from './render.ts'

/** How often everything from reading the record on is done again when the branch moves. */
const MAX_TRIES = 5
/** The longest pause before doing it again; a random part of it is waited, so that two runs do not meet again. */
const MAX_PAUSE_MS = 3_000

/** What a run makes of the files. */
export interface Edition extends Merged, Rendering {}

export interface Published {
  readonly edition: Edition
  /** What it was made from in the end. */
  readonly snapshot: Snapshot
  /** The commit that was made, or `undefined` when there was nothing to commit, or it could not be made. */
  readonly sha: string | undefined
  /** Why it could not be made. */
  readonly error?: string
  /** The pull request that is open for what waits on the branch, or why there is none. */
  readonly pullRequest?: { readonly url: string } | { readonly error: string }
}

export interface CommitOptions {
  readonly repository: Repository
  readonly outputs: Outputs
  readonly toMessage: (edition: Edition) => CommitMessage
  readonly network: Pick<Network, 'sleep' | 'random'>
}

/**
 * Commits the files that `make` returns for the current snapshot. If the branch moved in the meantime, everything is made
 * again from the new one. A failed commit is part of the result and not thrown, since the run still has to be reported.
 */
export async function commit(
  start: Snapshot,
  make: (snapshot: Snapshot) => Edition,
  { repository, outputs, toMessage, network }: CommitOptions,
): Promise<Published> {
  let snapshot = start
  let edition = make(snapshot)
  for (let tries = 1; ; tries++) {
    const { files } = edition
    if (isSettled(snapshot, files)) return { edition, snapshot, sha: undefined }
    try {
      return { edition, snapshot, sha: await repository.commit(snapshot, files, toMessage(edition)) }
    } catch (error) {
      if (!(error instanceof StaleHeadError))
        return { edition, snapshot, sha: undefined, error: messageOf(error) }
      if (tries === MAX_TRIES) return { edition, snapshot, sha: undefined, error: explainRestless(error) }
    }
    await network.sleep(network.random() * MAX_PAUSE_MS)
    try {
      const moved = await repository.read(pathsOf(outputs))
      edition = make(moved)
      snapshot = moved
    } catch (error) {
      return { edition, snapshot, sha: undefined, error: messageOf(error) }
    }
  }
}

/** Has a pull request open for what was published, where the repository takes changes so. */
export async function propose(
  published: Published,
  repository: Repository,
  proposal: Proposal,
): Promise<Published> {
  const { snapshot, sha, error } = published
  if (!repository.propose || error !== undefined) return published
  try {
    const url = await repository.propose(snapshot, sha, proposal)
    return url === undefined ? published : { ...published, pullRequest: { url } }
  } catch (failure) {
    return { ...published, pullRequest: { error: messageOf(failure) } }
  }
}

/** Whether there is nothing to commit. Without an open pull request, that is also so if the base already has these files. */
function isSettled({ files, base }: Snapshot, contents: ReadonlyMap<string, string>): boolean {
  const isChanged = [...contents].some(([path, text]) => files.get(path) !== text)
  if (!base) return !isChanged
  const isMerged = [...contents].every(([path, text]) => base.files.get(path) === text)
  return (isMerged && !base.pullRequest) || (!isChanged && !base.isOutrun)
}

function explainRestless({ message }: StaleHeadError): string {
  return `${message}, in each of ${MAX_TRIES} tries. Nothing is lost: run it again when fewer others write there.`
}
