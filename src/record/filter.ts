import picomatch from 'picomatch'
import type { Contribution } from './contribution.ts'
import { isMirrored, type KindOf } from './kind.ts'

/** Whether a contribution counts. What does not is not recorded anew, and hidden where it was recorded before. */
export type Filter = (contribution: Contribution) => boolean

/** What counts by what is said of a kind of source, wherever it comes from: a feed may list pull requests, too. */
export interface KindFilter {
  readonly counts: Filter
  /** Whether it cannot be told, because what decides it could not be read: then it is not recorded anew. */
  readonly isUnclear?: Filter
}

export interface Filters {
  /** What is said of whole kinds of sources. */
  readonly kinds: readonly KindFilter[]
  /** By origin, as it is configured: two that the record knows as one both hold. */
  readonly origins: readonly { readonly origin: string; readonly counts: Filter }[]
}

/** All filters as one. `findOrigin` gives the origin under which the record knows what is configured. */
export function createFilter(
  { kinds, origins }: Filters,
  kindOf: KindOf,
  findOrigin: (configured: string) => string,
): Required<KindFilter> {
  const byOrigin = Map.groupBy(origins, ({ origin }) => findOrigin(origin))
  return {
    counts: (contribution) =>
      isMirrored(contribution, kindOf) ||
      (kinds.every(({ counts }) => counts(contribution)) &&
        (byOrigin.get(contribution.origin) ?? []).every(({ counts }) => counts(contribution))),
    isUnclear: (contribution) => kinds.some(({ isUnclear }) => isUnclear?.(contribution) ?? false),
  }
}

/** Tells whether a name matches one of the globs, without regard to case. */
export function createGlob(globs: readonly string[]): (name: string) => boolean {
  if (globs.length === 0) return () => false
  // Names of repositories may begin with a dot, as in `ada/.github`.
  return picomatch([...globs], { nocase: true, dot: true })
}

/** Tells whether one of the words occurs in a contribution as a whole word, without regard to case. */
export function createWordSearch(words: readonly string[]): Filter {
  const pattern = createWordPattern(words)
  // What stands on two lines may be one text, since some writers break theirs into lines of equal length.
  return ({ title, description = '', tags = [] }) =>
    pattern?.test([title, description.replaceAll('\n', ' '), ...tags].join('\n')) ?? false
}

/** Whether an author's name has this name in it. An entry that names nobody may be by anybody, and counts. */
export function createAuthorFilter(author: string): Filter {
  const name = createWordPattern([author])
  return ({ authors }) => !Array.isArray(authors) || authors.some((one) => name?.test(one))
}

function createWordPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  const alternatives = words.map((word) => RegExp.escape(word)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu')
}
