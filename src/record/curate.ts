import picomatch from 'picomatch'
import type { Contribution } from './contribution.ts'

/** The person's word over the record. */
export interface Curation {
  /** Globs of `owner/name`, compared without regard to case. */
  readonly excludeRepositories: readonly string[]
}

/** What of the record is to be shown, or of a harvest to be recorded: a filter does both. */
export function curate(contributions: readonly Contribution[], curation: Curation): Contribution[] {
  const isExcluded = createRepositoryFilter(curation.excludeRepositories)
  return contributions.filter(
    ({ type, container }) => type !== 'pull-request' || !container || !isExcluded(container.name),
  )
}

function createRepositoryFilter(globs: readonly string[]): (repository: string) => boolean {
  if (globs.length === 0) return () => false
  // Names of repositories may begin with a dot, as in `ada/.github`.
  return picomatch([...globs], { nocase: true, dot: true })
}
