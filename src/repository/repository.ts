/** The branch from which a pull request is opened: the only one that is ever moved to where it did not lead. */
export const UPDATE_BRANCH = 'contribution-log/update'

/** The text of each file that was asked for, or `undefined` where there is none. */
export type FileTexts = ReadonlyMap<string, string | undefined>

/** A branch, and whether it is yet to be made. */
export interface Branch {
  /** Empty where the files are in no branch but in a folder. */
  readonly name: string
  readonly isNew: boolean
}

/** Files at one commit. */
export interface Snapshot {
  /** The commit that was read. */
  readonly head: string
  /** Where a commit on top of `head` goes. */
  readonly branch: Branch
  readonly files: FileTexts
  /** The file that was asked for beside them, as it is on the default branch. */
  readonly configuration?: string | undefined
  /** Why it is known already that nothing can be written. */
  readonly refusal?: string
  /** What the branch is to be merged into, where that takes a pull request. */
  readonly base?: Base
}

/** The branch that a pull request is to be merged into. */
export interface Base {
  readonly head: string
  readonly branch: Branch
  readonly files: FileTexts
  /** It changed the files of the log since the branch left it: they have to be made anew on top of it. */
  readonly isOutrun: boolean
  /** Other files that both changed, which only the person can join. */
  readonly conflicts: readonly string[]
  /** The one that is open. */
  readonly pullRequest?: OpenPullRequest
}

export interface OpenPullRequest {
  readonly number: number
  readonly url: string
  readonly text: string
}

/** Where the record lives: files are read at one head and written in one commit on top of that very head. */
export interface Repository<S extends Snapshot = Snapshot> {
  /** The files on the branch, and one more on the default branch, whichever is committed to. Throws RepositoryError. */
  read(paths: readonly string[], configuration?: string): Promise<S>
  /** The new head. Throws StaleHeadError when the branch is no longer where it was read, and RepositoryError when it may not be written. */
  commit(snapshot: S, files: ReadonlyMap<string, string>, message: CommitMessage): Promise<string>
  /**
   * Has one pull request open for what waits on the branch since `sha` was committed, or since before when there was
   * nothing to commit. Its address, or `undefined` when nothing waits. Its text must name the branch's commit, by which a
   * text that is up to date is known. Absent where commits go straight to the branch. Throws RepositoryError.
   */
  propose?(snapshot: S, sha: string | undefined, proposal: Proposal): Promise<string | undefined>
}

export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** What a pull request says. */
export interface Proposal {
  readonly title: string
  /** GitHub Flavored Markdown of at most 65,536 characters. */
  readonly text: string
}
