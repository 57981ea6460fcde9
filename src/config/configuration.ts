import type { ProgramOptions } from '../nomination/programs/ids.ts'
import type { Contribution, ContributionType } from '../record/contribution.ts'
import type { Area } from '../record/curate.ts'
import type { Override } from '../record/override.ts'

/** What the configuration file says, as the rest of the program speaks of it. */
export interface Configuration {
  readonly months?: number
  readonly since?: string
  readonly timeZone?: string
  readonly name?: string
  readonly users: readonly UserOptions[]
  readonly excludeRepositories: readonly string[]
  readonly excludeLabels: readonly string[]
  /** Repository → the labels that say a closed pull request was landed. */
  readonly landedLabels: ReadonlyMap<string, readonly string[]>
  readonly includesPrivate: boolean
  readonly includesPullRequests: boolean
  readonly feeds: readonly FeedOptions[]
  readonly youtube: readonly YouTubeOptions[]
  readonly manual: readonly Contribution[]
  readonly overrides: readonly Override[]
  readonly areas: readonly Area[]
  readonly programs: readonly ProgramOptions[]
}

export interface UserOptions {
  readonly login: string
  /** GitHub's number of the account, which outlasts a rename. */
  readonly id?: number
}

export interface FeedOptions {
  readonly address: string
  readonly type?: ContributionType
  readonly keywords: readonly string[]
  readonly excludeKeywords: readonly string[]
  readonly author?: string
}

export interface YouTubeOptions {
  /** As it was written: an id, a handle or an address. */
  readonly channel: string
  readonly excludeTypes: readonly ContributionType[]
}

/** Without a configuration file. */
export const EMPTY_CONFIGURATION: Configuration = {
  ...{ users: [], excludeRepositories: [], excludeLabels: [], landedLabels: new Map() },
  ...{ includesPrivate: false, includesPullRequests: true },
  ...{ feeds: [], youtube: [], manual: [], overrides: [], areas: [], programs: [] },
}
