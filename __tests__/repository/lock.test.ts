import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { StaleHeadError } from '../../src/errors.ts'
import { createFolderRepository } from '../../src/repository/folder.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, '.contribution-log.lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

async function commit(): Promise<string> {
  const repository = createFolderRepository(folder, { now: () => NOW, random: () => 0.5 })
  const path = join(folder, 'README.md')
  await repository.commit(await repository.read([path]), new Map([[path, 'ours']]), {
    headline: '',
    body: '',
  })
  return readFileSync(path, 'utf8')
}

/** Another run's lock, made so many milliseconds before now. */
function leaveLock(age: number): void {
  writeFileSync(lock, 'another')
  const made = new Date(NOW - age)
  utimesSync(lock, made, made)
}

it.each([
  ['was made just now', 0],
  ['is a minute old', 60_000],
  ['is made in a minute by a clock that went back', -60_000],
])('gives way to a lock that %s', async (_, age) => {
  leaveLock(age)
  for (const _ of ['at first', 'again']) await expect(commit()).rejects.toThrow(StaleHeadError)
  expect(readFileSync(lock, 'utf8')).toBe('another')
  expect(existsSync(join(folder, 'README.md'))).toBe(false)
})

it.each([
  ['is older than a minute', 61_000],
  ['is made later than in a minute by a clock that went back', -61_000],
])('takes away a lock that %s, and writes with the next try', async (_, age) => {
  leaveLock(age)
  // Whoever else saw it takes it away, too: only the next try says who is first.
  await expect(commit()).rejects.toThrow(StaleHeadError)
  expect(existsSync(lock)).toBe(false)
  expect(await commit()).toBe('ours')
  expect(existsSync(lock)).toBe(false)
})
