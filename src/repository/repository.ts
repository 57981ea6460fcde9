/** The branch from which the pull request is opened. It is the only one that is ever moved by force. */
export const UPDATE_BRANCH = 'contribution-log/update'

/** The text of each requested file, or `undefined` if it does not exist. */
export type FileTexts = ReadonlyMap<string, string | undefined>

/** A branch, and whether it has yet to be created. */
export interface Branch {
  /** Empty for a folder, which has no branches. */
  readonly name: string
  readonly isNew: boolean
}

/** Files at one commit. */
export interface Snapshot {
  /** The commit that was read, or for a folder the texts of its files. */
  readonly head: string
  /** The branch to commit to, on top of `head`. */
  readonly branch: Branch
  readonly files: FileTexts
  /** The text of the configuration file, which is read from the default branch. */
  readonly configuration?: string | undefined
  /** Why writing would be refused, if that is known without trying. */
  readonly refusal?: string
  /** The target of the pull request, if changes go through one. */
  readonly base?: Base
}

/** The branch that the pull request is to be merged into. */
export interface Base {
  readonly head: string
  readonly branch: Branch
  readonly files: FileTexts
  /** It has changed the files of the log since the merge base, so they have to be written again on top of it. */
  readonly isOutrun: boolean
  /** Other files that both have changed. Only a person can resolve these conflicts. */
  readonly conflicts: readonly string[]
  /** The pull request that is open. */
  readonly pullRequest?: OpenPullRequest
}

export interface OpenPullRequest {
  readonly number: number
  readonly url: string
  readonly text: string
}

/** Where the record is kept. Files are read at one head and written in one commit on top of exactly that head. */
export interface Repository<S extends Snapshot = Snapshot> {
  /** Reads files from the branch, and the configuration file from the default branch. Throws RepositoryError. */
  read(paths: readonly string[], configuration?: string): Promise<S>
  /** Returns the new head. Throws StaleHeadError if the branch has moved since it was read, and RepositoryError if it cannot be written. */
  commit(snapshot: S, files: ReadonlyMap<string, string>, message: CommitMessage): Promise<string>
  /**
   * Opens or updates the one pull request for what is on the branch and not yet merged. `sha` is the new commit, `undefined`
   * if there was nothing to commit. The proposal's text must contain the sha of the branch's head: that is how an open pull
   * request is recognised as up to date. Returns its address, or `undefined` if nothing is waiting to be merged. Throws
   * RepositoryError. Absent if commits go straight to the branch.
   */
  propose?(snapshot: S, sha: string | undefined, proposal: Proposal): Promise<string | undefined>
}

export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** The content of a pull request. */
export interface Proposal {
  readonly title: string
  /** GitHub Flavored Markdown of at most 65,536 characters. */
  readonly text: string
}
