import { expect, it } from 'vitest'
import type { Base, Repository, Snapshot } from '../../src/repository/repository.ts'
import { commit, type Edition } from '../../src/run/commit.ts'
import { createOutputs } from '../../src/run/outputs.ts'

const PULL = { number: 1, url: 'https://github.com/a/b/pull/1', text: '' }

/** Whether a run that makes `ours` of the log commits it. */
async function commits(isChanged: boolean, base?: Partial<Base>): Promise<boolean> {
  const snapshot: Snapshot = {
    ...{ head: '1', branch: { name: 'b', isNew: false } },
    files: new Map([['log', isChanged ? 'theirs' : 'ours']]),
    ...(base && {
      base: {
        ...{ head: '0', branch: { name: 'main', isNew: false }, files: new Map() },
        ...{ isOutrun: false, conflicts: [] },
        ...base,
      },
    }),
  }
  const repository: Repository = { read: async () => snapshot, commit: async () => 'made' }
  const make = () => ({ files: new Map([['log', 'ours']]) }) as unknown as Edition
  const { sha } = await commit(snapshot, make, {
    repository,
    outputs: createOutputs('', [], undefined),
    toMessage: () => ({ headline: '', body: '' }),
    network: { sleep: async () => {}, random: () => 0 },
  })
  return sha === 'made'
}

const merged = { files: new Map([['log', 'ours']]) }

it.each<[string, boolean, Partial<Base> | undefined, boolean]>([
  ['nothing new', false, undefined, false],
  ['news', true, undefined, true],
  ['nothing new beside what waits', false, {}, false],
  ['news beside what waits', true, {}, true],
  ['what is merged by now', true, merged, false],
  ['what is merged by now, while a pull request is open', true, { ...merged, pullRequest: PULL }, true],
  ['nothing new while a pull request is open', false, { ...merged, pullRequest: PULL }, false],
  ['nothing new on a branch that was left behind', false, { isOutrun: true }, true],
  ['what is merged on a branch that was left behind', true, { ...merged, isOutrun: true }, false],
  ['what is merged in part', true, { files: new Map([['log', 'theirs']]) }, true],
])('with %s, commits or does not', async (_, isChanged, base, expected) => {
  expect(await commits(isChanged, base)).toBe(expected)
})
