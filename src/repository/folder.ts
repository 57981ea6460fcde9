import { constants } from 'node:fs'
import { access, mkdir, readFile, rename, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, RepositoryError, StaleHeadError } from '../errors.ts'
import type { Repository, Snapshot } from './repository.ts'

/** Writing takes milliseconds: a lock that is older was left by a run that was killed. */
const STALE_LOCK_MS = 60_000

/**
 * A folder on this machine. Paths are relative to where the process was started, or absolute. `now` is milliseconds since
 * 1970. Files are written one by one and each at once, so that whoever is interrupted leaves no half file.
 */
export function createFolderRepository(folder: string, now: () => number): Repository {
  async function read(paths: readonly string[], configuration?: string): Promise<Snapshot> {
    const texts = await Promise.all(paths.map(async (path) => [path, await readText(path)] as const))
    const text = configuration === undefined ? undefined : await readText(configuration)
    const refusal = await findRefusal(folder)
    return {
      // What was read tells whether it still is what was read.
      head: JSON.stringify(texts),
      branch: { name: folder, isNew: false },
      files: new Map(texts),
      configuration: text,
      ...(refusal && { refusal }),
    }
  }

  return {
    read,
    async commit(snapshot, files) {
      const paths = [...snapshot.files.keys()]
      await mkdir(folder, { recursive: true }).catch(refuse)
      const unlock = await lock(folder, now())
      try {
        if ((await read(paths)).head !== snapshot.head)
          throw new StaleHeadError(`what is in ${folder} was changed while the log was made`)
        for (const [path, text] of files) if (snapshot.files.get(path) !== text) await replace(path, text)
        return (await read(paths)).head
      } finally {
        await unlock()
      }
    },
  }
}

/** `undefined` where there is no such file. */
async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw new RepositoryError(`reading ${path} failed: ${messageOf(error)}`)
  }
}

/** Why nothing can be written to a folder that may be yet to be made. */
async function findRefusal(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is a file. Name a folder to write to.`
    await access(folder, constants.W_OK)
    return undefined
  } catch (error) {
    const parent = dirname(folder)
    if (isCode(error, 'ENOENT') && parent !== folder) return findRefusal(parent)
    return `${folder} cannot be written to: ${messageOf(error)}. Name another folder.`
  }
}

/** Others that write at this moment are given way to. */
async function lock(folder: string, now: number): Promise<() => Promise<void>> {
  const path = join(folder, '.contribution-log.lock')
  try {
    await mkdir(path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) refuse(error)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }))
    if (now - mtimeMs > STALE_LOCK_MS) await rmdir(path).catch(() => {})
    throw new StaleHeadError(`somebody else writes to ${folder}, or was stopped within the last minute`)
  }
  return () => rmdir(path).catch(() => {})
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.new`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    refuse(error)
  }
}

function refuse(error: unknown): never {
  throw new RepositoryError(
    `writing failed: ${messageOf(error)}. Nothing is lost: what was written is whole.`,
  )
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
