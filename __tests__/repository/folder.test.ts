import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RepositoryError, StaleHeadError } from '../../src/errors.ts'
import { createFolderRepository } from '../../src/repository/folder.ts'

it('writes nothing more when another run took over while it was held up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'))
  const [first, second, lock] = ['a', 'b', '.contribution-log.lock'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const repository = createFolderRepository(folder, { now: Date.now, random: Math.random })
  const snapshot = await repository.read([first, second])
  const files = new Map([
    [first, 'ours'],
    [second, 'ours'],
  ])
  files[Symbol.iterator] = function* () {
    yield [first, 'ours'] as [string, string]
    writeFileSync(lock, 'another')
    yield [second, 'ours'] as [string, string]
  } as (typeof files)[typeof Symbol.iterator]
  await expect(repository.commit(snapshot, files, { headline: '', body: '' })).rejects.toThrow(StaleHeadError)
  expect((await repository.read([first, second])).files).toEqual(
    new Map([
      [first, 'ours'],
      [second, undefined],
    ]),
  )
  expect(readFileSync(lock, 'utf8')).toBe('another')
  rmSync(folder, { recursive: true })
})

// On Windows a link takes a privilege.
it.skipIf(process.platform === 'win32')('follows no link that came while it was held up', async () => {
  const home = mkdtempSync(join(tmpdir(), 'folder-'))
  const [folder, outside] = [join(home, 'log'), join(home, 'outside')]
  for (const path of [folder, outside, join(folder, 'nomination')]) mkdirSync(path)
  const paths = [join(folder, 'a'), join(folder, 'nomination', 'b')] as const
  const repository = createFolderRepository(folder, { now: Date.now, random: Math.random })
  const snapshot = await repository.read(paths)
  const files = new Map(paths.map((path) => [path, 'ours']))
  files[Symbol.iterator] = function* () {
    yield [paths[0], 'ours'] as [string, string]
    rmdirSync(join(folder, 'nomination'))
    symlinkSync(outside, join(folder, 'nomination'))
    symlinkSync(join(outside, 'c'), join(folder, '.contribution-log.draft'))
    yield [paths[1], 'ours'] as [string, string]
  } as (typeof files)[typeof Symbol.iterator]
  await expect(repository.commit(snapshot, files, { headline: '', body: '' })).rejects.toThrow(
    RepositoryError,
  )
  expect(readdirSync(outside)).toEqual([])
  expect(readFileSync(paths[0], 'utf8')).toBe('ours')
  rmSync(home, { recursive: true })
})
