/** Files at one commit. */
export interface Snapshot {
  /** The commit that was read. */
  readonly head: string
  /** Where a commit on top of `head` goes; `isNew` when that branch is yet to be made. */
  readonly branch: { readonly name: string; readonly isNew: boolean }
  /** The text of each file that was asked for, or `undefined` where there is none. */
  readonly files: ReadonlyMap<string, string | undefined>
}

/** Where the record lives: files are read at one head and written in one commit on top of that very head. */
export interface Repository {
  /** Throws RepositoryError. */
  read(paths: readonly string[]): Promise<Snapshot>
  /** The new head. Throws StaleHeadError when the branch is no longer where it was read, and RepositoryError when it may not be written. */
  commit(snapshot: Snapshot, files: ReadonlyMap<string, string>, message: CommitMessage): Promise<string>
}

export interface CommitMessage {
  readonly headline: string
  readonly body: string
}
