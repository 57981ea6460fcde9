import { RepositoryError, StaleHeadError } from './errors.ts'
import type { CommitMessage, Repository, Snapshot } from './repository/repository.ts'
import type { Files, Update } from './update.ts'

/** How often everything from reading the record on is done again when the branch moves. */
const MAX_TRIES = 5
/** The longest pause before doing it again; a random part of it is waited, so that two runs do not meet again. */
const MAX_PAUSE_MS = 3_000

export interface Published {
  readonly update: Update
  /** The commit that was made, or `undefined` when there was nothing to commit. */
  readonly sha: string | undefined
}

export interface PublishOptions {
  readonly repository: Repository
  /** Where the files are in the repository. */
  readonly paths: { readonly log: string; readonly ledger: string }
  /** What the record becomes, from the files as they are. */
  readonly update: (files: Files) => Update
  readonly message: (update: Update) => CommitMessage
  /** From 0 to 1. */
  readonly random: () => number
}

/** Commits what the run makes of the record, starting again from the new record whenever the branch moved meanwhile. */
export async function publish(
  start: Snapshot,
  { repository, paths, update, message, random }: PublishOptions,
): Promise<Published> {
  let snapshot = start
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const result = update(toFiles(snapshot, paths))
    const { files } = result
    if (!files) return { update: result, sha: undefined }
    try {
      const contents = new Map([
        [paths.log, files.log],
        [paths.ledger, files.ledger],
      ])
      return { update: result, sha: await repository.commit(snapshot, contents, message(result)) }
    } catch (error) {
      if (!(error instanceof StaleHeadError)) throw error
    }
    await new Promise<void>((resolve) => globalThis.setTimeout(resolve, random() * MAX_PAUSE_MS))
    snapshot = await repository.read([paths.log, paths.ledger])
  }
  throw new RepositoryError(
    `the branch ${snapshot.branch.name} moved ${MAX_TRIES} times while the log was being made. Nothing is lost: run the workflow again when fewer others push.`,
  )
}

export function toFiles({ files }: Snapshot, paths: PublishOptions['paths']): Files {
  return { log: files.get(paths.log), ledger: files.get(paths.ledger) }
}
