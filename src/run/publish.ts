import { messageOf, StaleHeadError } from '../errors.ts'
import type { CommitMessage, Proposal, Repository, Snapshot } from '../repository/repository.ts'
import type { Paths } from './files.ts'
import type { Update } from './update.ts'

/** How often everything from reading the record on is done again when the branch moves. */
const MAX_TRIES = 5
/** The longest pause before doing it again; a random part of it is waited, so that two runs do not meet again. */
const MAX_PAUSE_MS = 3_000

export interface Published {
  readonly update: Update
  /** What it was made from in the end. */
  readonly snapshot: Snapshot
  /** The commit that was made, or `undefined` when there was nothing to commit, or it could not be made. */
  readonly sha: string | undefined
  /** Why it could not be made. */
  readonly error?: string
  /** The pull request that is open for what waits on the branch, or why there is none. */
  readonly pullRequest?: { readonly url: string } | { readonly error: string }
}

export interface PublishOptions {
  readonly repository: Repository
  readonly paths: Paths
  /** What the record becomes, from the files as they are. */
  readonly update: (snapshot: Snapshot) => Update
  readonly message: (update: Update) => CommitMessage
  /** From 0 to 1. */
  readonly random: () => number
}

/**
 * Commits what the run makes of the record, starting again from the new record whenever the branch moved meanwhile. What
 * cannot be committed is told in the result, since there is still a run to report on.
 */
export async function publish(start: Snapshot, options: PublishOptions): Promise<Published> {
  const { repository, paths, update, message, random } = options
  let snapshot = start
  let result = update(snapshot)
  for (let tries = 1; ; tries++) {
    const { files } = result
    if (isSettled(snapshot, files, result.isChanged)) return { update: result, snapshot, sha: undefined }
    try {
      return { update: result, snapshot, sha: await repository.commit(snapshot, files, message(result)) }
    } catch (error) {
      if (!(error instanceof StaleHeadError))
        return { update: result, snapshot, sha: undefined, error: messageOf(error) }
      if (tries === MAX_TRIES)
        return { update: result, snapshot, sha: undefined, error: explainRestless(error) }
    }
    await new Promise<void>((resolve) => globalThis.setTimeout(resolve, random() * MAX_PAUSE_MS))
    try {
      const moved = await repository.read([paths.log, paths.ledger, ...paths.others])
      result = update(moved)
      snapshot = moved
    } catch (error) {
      return { update: result, snapshot, sha: undefined, error: messageOf(error) }
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

/** Whether there is nothing to commit: on a branch of a pull request that is yet to be opened, also what its base has by now. */
function isSettled({ base }: Snapshot, contents: ReadonlyMap<string, string>, isChanged: boolean): boolean {
  if (!base) return !isChanged
  const isMerged = [...contents].every(([path, text]) => base.files.get(path) === text)
  return (isMerged && !base.pullRequest) || (!isChanged && !base.isOutrun)
}

function explainRestless({ message }: StaleHeadError): string {
  return `${message}, in each of ${MAX_TRIES} tries. Nothing is lost: run it again when fewer others write there.`
}
