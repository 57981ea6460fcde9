import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { StaleHeadError } from '../../src/errors.ts'
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
