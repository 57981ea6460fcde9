import { RepositoryError } from '../errors.ts'
import type { Store } from './store.ts'

/** Paths, those left by a rename included; `cut` when there are more than GitHub lists, `unknown` when it finds nothing to compare. */
export type Comparison = ReadonlySet<string> | 'cut' | 'unknown'

/** GitHub lists no more files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_COMPARED = 300
/** So many commits are looked at for one that a branch was made from. */
const MAX_WALKED = 20

/** What `to` changed since it and `from` parted. Throws RepositoryError. */
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

/** Whether a commit is among the last ones that another was made from; true also where that cannot be told. */
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
