import type { Repository } from './repository.ts'
import type { Store } from './store.ts'

/** Commits directly to `branch` (the default branch if absent), which is created from the default branch if it does not exist. */
export function createGitHubRepository(store: Store, branch: string | undefined): Repository {
  return {
    async read(paths, configuration) {
      const { defaultBranch, heads, refusal } = await store.readBranches(branch === undefined ? [] : [branch])
      const name = branch ?? defaultBranch.name
      const isDefault = name === defaultBranch.name
      const head = (isDefault ? undefined : heads[0]) ?? defaultBranch.head
      const [files = new Map(), others] = await store.readFiles([
        { commit: head, paths },
        ...(configuration === undefined ? [] : [{ commit: defaultBranch.head, paths: [configuration] }]),
      ])
      return {
        head,
        branch: { name, isNew: !isDefault && heads[0] === undefined },
        files,
        configuration: others?.get(configuration ?? ''),
        ...(refusal && { refusal }),
      }
    },
    async commit({ head, branch: { name, isNew } }, files, message) {
      if (isNew) await store.createBranch(name, head)
      return store.commit({ branch: name, head, files, message })
    },
  }
}
