import { describe, expect, it, vi } from 'vitest'
import { StaleHeadError } from '../../src/errors.ts'
import type { Base, Repository, Snapshot } from '../../src/repository/repository.ts'
import { commit, type Edition, type Published, propose } from '../../src/run/commit.ts'
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

it('commits where one of several files has changed, or is not merged yet', async () => {
  const [old, ours] = [
    [
      ['log', 'ours'],
      ['record', 'theirs'],
    ],
    [
      ['log', 'ours'],
      ['record', 'ours'],
    ],
  ].map((texts) => new Map(texts as [string, string][])) as [Map<string, string>, Map<string, string>]
  const made = async (snapshot: Partial<Snapshot>) => {
    const start: Snapshot = { head: '1', branch: { name: 'b', isNew: false }, files: old, ...snapshot }
    const { sha } = await commit(start, () => ({ files: ours }) as unknown as Edition, {
      repository: { read: async () => start, commit: async () => 'made' },
      outputs: createOutputs('', [], undefined),
      toMessage: () => ({ headline: '', body: '' }),
      network: { sleep: async () => {}, random: () => 0 },
    })
    return sha === 'made'
  }
  const base: Base = {
    ...{ head: '0', branch: { name: 'main', isNew: false }, files: old, isOutrun: false, conflicts: [] },
  }
  expect([await made({}), await made({ files: ours })]).toEqual([true, false])
  expect([await made({ base }), await made({ base: { ...base, files: ours } })]).toEqual([true, false])
})

describe('while a branch moves', () => {
  const OUTPUTS = createOutputs('', [], undefined)
  const snapshotOf = (head: string, text = 'theirs'): Snapshot => ({
    ...{ head, branch: { name: 'main', isNew: false }, files: new Map([['log', text]]) },
  })
  /** What a run makes of a snapshot says which it was. */
  const make = ({ head }: Snapshot) => ({ files: new Map([['log', `of ${head}`]]) }) as unknown as Edition

  interface Moves {
    /** Why each try is refused; later ones succeed. */
    readonly refusals: readonly Error[]
    /** What the branch is read as, again and again. */
    readonly read?: Repository['read']
    readonly making?: typeof make
  }

  /** What became of a commit, what was tried, and how long was waited. */
  async function run({ refusals, read, making = make }: Moves) {
    const tried: [head: string, text: string | undefined, headline: string][] = []
    const slept: number[] = []
    let reads = 1
    const again = vi.fn<Repository['read']>(read ?? (async () => snapshotOf(`${++reads}`)))
    const repository: Repository = {
      read: again,
      async commit({ head }, files, { headline }) {
        const refusal = refusals[tried.length]
        tried.push([head, files.get('log'), headline])
        if (refusal) throw refusal
        return 'made'
      },
    }
    const published = await commit(snapshotOf('1'), making, {
      ...{ repository, outputs: OUTPUTS },
      toMessage: ({ files }) => ({ headline: `for ${files.get('log')}`, body: '' }),
      network: { sleep: async (milliseconds) => void slept.push(milliseconds), random: () => 0.5 },
    })
    return { published, tried, slept, again }
  }

  const moved = new StaleHeadError('main has moved')

  it('a run starts again from what is there now', async () => {
    const { published, tried, slept, again } = await run({ refusals: [moved, moved] })
    expect(tried).toEqual([
      ['1', 'of 1', 'for of 1'],
      ['2', 'of 2', 'for of 2'],
      ['3', 'of 3', 'for of 3'],
    ])
    expect(published).toMatchObject({ sha: 'made', snapshot: { head: '3' } })
    expect(published.edition.files.get('log')).toBe('of 3')
    expect(slept).toEqual([1_500, 1_500])
    expect(again).toHaveBeenCalledWith(OUTPUTS.all.map(({ path }) => path))
  })

  it('a run gives up after 5 tries, and says so', async () => {
    const { published, tried, slept } = await run({ refusals: [moved, moved, moved, moved, moved] })
    expect([tried.length, slept.length]).toEqual([5, 4])
    expect(published).toMatchObject({
      ...{ sha: undefined, snapshot: { head: '5' } },
      error:
        'main has moved, in each of 5 tries. Nothing is lost: run it again when fewer others write there.',
    })
  })

  it('a run has nothing to commit where another has done it meanwhile', async () => {
    const read = async () => snapshotOf('2', 'of 2')
    const { published, tried } = await run({ refusals: [moved], read })
    expect(tried).toHaveLength(1)
    expect(published).toEqual({
      ...{ edition: make(snapshotOf('2')), snapshot: snapshotOf('2', 'of 2'), sha: undefined },
    })
  })

  it('another refusal is told at once', async () => {
    const { published, tried, slept } = await run({ refusals: [new Error('no right\nto write')] })
    expect([tried.length, slept]).toEqual([1, []])
    expect(published).toMatchObject({ sha: undefined, error: 'no right to write' })
  })

  it('what was made is kept where the branch cannot be read again, or made nothing of', async () => {
    const fail = () => {
      throw new Error('gone')
    }
    const kept = { sha: undefined, error: 'gone', snapshot: { head: '1' } }
    const unread = await run({ refusals: [moved], read: async () => fail() })
    const unmade = await run({
      refusals: [moved],
      making: (snapshot) => (snapshot.head === '1' ? make(snapshot) : fail()),
    })
    for (const { published } of [unread, unmade]) {
      expect(published).toMatchObject(kept)
      expect(published.edition.files.get('log')).toBe('of 1')
    }
  })
})

describe('a pull request', () => {
  const PROPOSAL = { title: 'Update', text: 'text' }
  const SNAPSHOT: Snapshot = { head: '1', branch: { name: 'b', isNew: false }, files: new Map() }
  const published = (more: Partial<Published> = {}): Published => ({
    ...{ edition: {} as Edition, snapshot: SNAPSHOT, sha: 'made', ...more },
  })
  const repositoryOf = (open?: Repository['propose']): Repository => ({
    ...{ read: async () => SNAPSHOT, commit: async () => '', ...(open && { propose: open }) },
  })

  it('is opened for what was committed, and told', async () => {
    const open = vi.fn(async () => PULL.url)
    expect(await propose(published(), repositoryOf(open), PROPOSAL)).toEqual(
      published({ pullRequest: { url: PULL.url } }),
    )
    expect(open).toHaveBeenCalledExactlyOnceWith(SNAPSHOT, 'made', PROPOSAL)
  })

  it('is none where nothing waits, or changes take none', async () => {
    const nothing = repositoryOf(async () => undefined)
    expect(await propose(published(), nothing, PROPOSAL)).toEqual(published())
    expect(await propose(published(), repositoryOf(), PROPOSAL)).toEqual(published())
  })

  it('is not opened for what could not be committed', async () => {
    const open = vi.fn(async () => PULL.url)
    const failed = published({ sha: undefined, error: 'refused' })
    expect(await propose(failed, repositoryOf(open), PROPOSAL)).toEqual(failed)
    expect(open).not.toHaveBeenCalled()
  })

  it('that cannot be opened is told, with its reason', async () => {
    const open = () => Promise.reject(new Error('not allowed'))
    expect(await propose(published(), repositoryOf(open), PROPOSAL)).toEqual(
      published({ pullRequest: { error: 'not allowed' } }),
    )
  })
})
