import picomatch from 'picomatch'
import type { Contribution, ContributionType } from './contribution.ts'

/** What of one source counts. */
export interface SourceFilter {
  /** As it is configured. */
  readonly origin: string
  /** One of these words must stand in title, description or tags; all pass when there are none. */
  readonly keywords: readonly string[]
  readonly excludeKeywords: readonly string[]
  readonly excludeTypes: readonly ContributionType[]
  /** Only entries by this person. */
  readonly author?: string
}

/** What counts: decides what is recorded, and hides what was recorded before. */
export interface Filters {
  /** Globs of `owner/name`, compared without regard to case. */
  readonly excludeRepositories: readonly string[]
  readonly excludeLabels: readonly string[]
  readonly includesPrivate: boolean
  readonly sources: readonly SourceFilter[]
}

export type Filter = (contribution: Contribution) => boolean

/** Whether a contribution counts. `findOrigin` gives the origin under which the record knows what is configured. */
export function createFilter(filters: Filters, findOrigin: (configured: string) => string): Filter {
  const { excludeRepositories, excludeLabels, includesPrivate, sources } = filters
  const isExcluded = createGlob(excludeRepositories)
  const labels = new Set(excludeLabels.map((label) => label.toLowerCase()))
  const byOrigin = new Map(sources.map((filter) => [findOrigin(filter.origin), createSourceFilter(filter)]))
  return (contribution) => {
    const { type, container, tags = [], origin } = contribution
    if (origin === 'manual') return true
    if (contribution.private && !includesPrivate) return false
    if (type === 'pull-request') {
      if (container && isExcluded(container.name)) return false
      if (tags.some((tag) => labels.has(tag.toLowerCase()))) return false
    }
    return byOrigin.get(origin)?.(contribution) ?? true
  }
}

/** Whether a name fits one of the globs, without regard to case. */
export function createGlob(globs: readonly string[]): (name: string) => boolean {
  if (globs.length === 0) return () => false
  // Names of repositories may begin with a dot, as in `ada/.github`.
  return picomatch([...globs], { nocase: true, dot: true })
}

/** Whether one of the words stands in a contribution as a word of its own, without regard to case. */
export function createWordSearch(words: readonly string[]): Filter {
  const pattern = createWordPattern(words)
  return ({ title, description = '', tags = [] }) =>
    pattern?.test([title, description, ...tags].join('\n')) ?? false
}

function createWordPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  const alternatives = words.map((word) => RegExp.escape(word)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu')
}

function createSourceFilter({ keywords, excludeKeywords, excludeTypes, author }: SourceFilter): Filter {
  const isWanted = keywords.length === 0 ? () => true : createWordSearch(keywords)
  const isUnwanted = createWordSearch(excludeKeywords)
  const name = author === undefined ? undefined : createWordPattern([author])
  return (contribution) =>
    isWanted(contribution) &&
    !isUnwanted(contribution) &&
    !excludeTypes.includes(contribution.type) &&
    isBy(contribution, name)
}

/** An entry that names nobody may be anybody's. */
function isBy({ authors }: Contribution, name: RegExp | undefined): boolean {
  return name === undefined || !Array.isArray(authors) || authors.some((author) => name.test(author))
}
