import { RepositoryError } from '../errors.ts'
import type { Store } from './store.ts'

/** The changed paths, including the old ones of renamed files; `cut` if there are more than GitHub lists, `unknown` if GitHub cannot compare the two commits. */
export type Comparison = ReadonlySet<string> | 'cut' | 'unknown'

/** The most files GitHub lists for a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_COMPARED = 300
/** How many commits are followed to find an ancestor. */
const MAX_WALKED = 20

/** What `to` has changed since its merge base with `from`. Throws RepositoryError. */
export async function compare(store: Store, from: string, to: string): Promise<Comparison> {
  try {
    const { files, ahead_by: ahead } = await store.call(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${from}...${to}` },
      '',
      'comparing branches',
    )
    if (!files) return ahead === 0 ? new Set() : 'unknown'
    if (files.length >= MAX_COMPARED) return 'cut'
    return new Set(files.flatMap(({ filename, previous_filename: old }) => [filename, old ?? filename]))
  } catch (error) {
    if (error instanceof RepositoryError && error.status === 404) return 'unknown'
    throw error
  }
}

/** Whether `commit` is a recent ancestor of `of`. Also true if a commit cannot be read. */
export async function isAncestor(store: Store, commit: string, of: string): Promise<boolean> {
  const seen = new Set([of])
  for (const sha of seen) {
    if (sha === commit) return true
    if (seen.size > MAX_WALKED) return false
    try {
      const { parents } = await store.call(
        'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        { commit_sha: sha },
        '',
        'reading a commit',
      )
      for (const parent of parents) seen.add(parent.sha)
    } catch (error) {
      if (error instanceof RepositoryError) return true
      throw error
    }
  }
  return false
}
