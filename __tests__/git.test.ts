import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createGitRepository, type GitRepository } from './world/git.ts'

/** What the world writes for git is what git itself would have written. */

let repository: GitRepository

const git = (...args: readonly string[]) =>
  execFileSync('git', [...args], { cwd: repository.path, encoding: 'utf8' }).trim()

beforeEach(async () => {
  repository = await createGitRepository()
})

afterEach(() => repository.remove())

async function commit(files: Record<string, string>, branch = 'main'): Promise<string> {
  const parent = await repository.head(branch)
  return String(await repository.commit(branch, parent, new Map(Object.entries(files)), 'Say\n\nwhy'))
}

it('makes sound commits, with folders in the order that git asks for', async () => {
  await commit({ 'a/1.txt': 'one', 'a.txt': 'two', 'a-b/c/d.txt': 'three', ä: 'four' })
  const second = await commit({ 'a/1.txt': 'five' })
  expect(git('fsck', '--strict', '--no-dangling')).toBe('')
  expect(git('log', '--format=%H %an %B', 'main')).toMatch(/^\w+ GitHub Say\n\nwhy\n+\w+ GitHub Say\n\nwhy$/)
  expect(git('-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(
    (await repository.listTree('main')).map(({ path }) => path),
  )
  expect(git('show', 'main:a/1.txt')).toBe('five')
  expect(await repository.changedFiles(second)).toEqual(['a/1.txt'])
  const [first = ''] = await repository.parentsOf(second)
  expect([await repository.countAhead(first, 'main'), await repository.read(first, 'a/1.txt')]).toEqual([
    1,
    Buffer.from('one'),
  ])
})

it('makes a tree from another, as git does', async () => {
  const head = await commit({ 'a/1.txt': 'one', 'b/2.txt': 'two' })
  const tree = await repository.createTree(await repository.treeOf(head), [
    { path: 'a/1.txt', mode: '100644', sha: null },
    { path: 'c/3.txt', mode: '100644', content: 'three' },
  ])
  const next = await repository.createCommit(tree, [head], 'Move')
  expect(await repository.moveBranch('main', next, false)).toBe(true)
  expect(await repository.moveBranch('main', head, false)).toBe(false)
  expect(git('fsck', '--strict', '--no-dangling')).toBe('')
  expect(git('ls-tree', '-r', '--name-only', 'main')).toBe('b/2.txt\nc/3.txt')
})

it('makes no commit on a branch that moved, and no branch that is there or in the way', async () => {
  const head = await commit({ a: '1' })
  expect(await repository.commit('main', undefined, new Map([['a', '2']]), 'Late')).toBe(false)
  expect(await repository.createBranch('main', head)).toBe(false)
  expect(await repository.createBranch('main/sub', head)).toBe(false)
  expect(await repository.createBranch('data/log', head)).toBe(true)
  expect(git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/data/log\nrefs/heads/main')
})

it('shares the objects of the repository it is a copy of', async () => {
  await commit({ a: '1' })
  const copy = await createGitRepository(repository.path)
  await copy.commit('main', await copy.head('main'), new Map([['b', '2']]), 'More')
  expect(String(await copy.read('main', 'a'))).toBe('1')
  expect(await repository.read('main', 'b')).toBeUndefined()
  expect(
    execFileSync('git', ['fsck', '--strict', '--no-dangling'], { cwd: copy.path, encoding: 'utf8' }),
  ).toBe('')
  await copy.remove()
})

it('compares with what two branches have in common, as git does', async () => {
  const base = await commit({ 'a/1.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' })
  await repository.createBranch('side', base)
  await commit({ 'a/1.txt': 'by main' })
  const tree = await repository.createTree(base, [
    { path: 'b.txt', mode: '100644', sha: null },
    { path: 'c.txt', mode: '100755', content: 'three' },
    { path: 'd/e.txt', mode: '100644', content: 'new' },
  ])
  await repository.moveBranch('side', await repository.createCommit(tree, [base], 'Side'), false)
  const lines = git('diff', '--raw', '--no-renames', '--no-abbrev', 'main...side').split('\n')
  const expected = lines.map((line) => {
    const [, , , sha, letter = '', filename] = line.split(/[ \t]/)
    return { filename, sha, status: { A: 'added', D: 'removed' }[letter] ?? 'modified' }
  })
  expect(await repository.compare('main', 'side')).toEqual(expected)
  expect(expected).toHaveLength(3)
  const head = (await repository.head('main')) ?? ''
  const merged = await repository.createCommit(
    (await repository.mergeTree('main', 'side')) ?? '',
    [head],
    'x',
  )
  expect(String(await repository.read(merged, 'a/1.txt'))).toBe('by main')
  expect(await repository.compare(merged, head)).toEqual([])
})
