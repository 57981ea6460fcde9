import { constants } from 'node:fs'
import { access, lstat, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { messageOf, RepositoryError, StaleHeadError } from '../errors.ts'
import type { Repository, Snapshot } from './repository.ts'

/** Writing takes milliseconds: a lock that is older was left by a run that was killed. */
const STALE_LOCK_MS = 60_000
const PERMISSIONS = 0o7777
const LOCK = '.contribution-log.lock'
/** What is being written, beside the file that it is going to be. */
const DRAFT = '.contribution-log.draft'

export interface FolderOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

/**
 * A folder on this machine, called by the option that names it. Paths are relative to where the process was started, or
 * absolute. Files are written one by one and each at once, so that whoever is interrupted leaves no half file. The folder
 * may be a link, and what is in it may link to what is in it: a link that leads elsewhere may have come with a clone.
 */
export function createFolderRepository(folder: string, { now, random }: FolderOptions): Repository {
  async function read(paths: readonly string[], configuration?: string): Promise<Snapshot> {
    const locations = await Promise.all(paths.map((path) => locate(folder, path)))
    const texts = await Promise.all(
      locations.map(
        async ({ path, real }) =>
          [path, real === undefined ? undefined : await readText(path, real)] as const,
      ),
    )
    const text = configuration === undefined ? undefined : await readText(configuration)
    const refusal = (await findRefusal(folder)) ?? locations.find(({ refusal: reason }) => reason)?.refusal
    return {
      head: toHead(texts),
      branch: { name: '', isNew: false },
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
      const lock = await takeLock(join(folder, LOCK), { now, random })
      try {
        if ((await read(paths)).head !== snapshot.head)
          throw new StaleHeadError(`what is in ${folder} was changed while the log was made`)
        for (const [path, text] of files)
          if (snapshot.files.get(path) !== text) await replace(folder, path, text, lock.check)
        return toHead(paths.map((path) => [path, files.get(path) ?? snapshot.files.get(path)]))
      } finally {
        await lock.release()
      }
    },
  }
}

/** What was read tells whether it still is what was read. */
function toHead(texts: readonly (readonly [string, string | undefined])[]): string {
  return JSON.stringify(texts)
}

/** `undefined` where there is no such file. */
async function readText(path: string, real = path): Promise<string | undefined> {
  try {
    return await readFile(real, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw new RepositoryError(`reading ${path} failed: ${messageOf(error)}`)
  }
}

/** Why nothing can be written to a folder that may be yet to be made. */
async function findRefusal(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return `--output: ${folder} is a file. Name a folder.`
    await access(folder, constants.W_OK)
    return undefined
  } catch (error) {
    if (!isCode(error, 'ENOENT'))
      return `--output: ${folder} cannot be written to: ${messageOf(error)}. Name another folder.`
    if (await isLink(folder)) return `--output: ${folder} is a link to nowhere. Name another folder.`
    const parent = dirname(folder)
    return parent === folder ? undefined : findRefusal(parent)
  }
}

interface Lock {
  /** Throws StaleHeadError when another run took the lock over, as from one that was asleep. */
  check(): Promise<void>
  release(): Promise<void>
}

/** A file that one run at a time can make, with what tells it from others' in it. Others are given way to. */
async function takeLock(path: string, { now, random }: FolderOptions): Promise<Lock> {
  const owner = String(random())
  try {
    await writeFile(path, owner, { flag: 'wx' })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) refuse(error)
    const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: now() }))
    if (Math.abs(now() - mtimeMs) > STALE_LOCK_MS)
      await rm(path, { recursive: true, force: true }).catch(refuse)
    throw new StaleHeadError(
      `another run writes there, or was killed less than a minute ago and left ${path}`,
    )
  }
  const isOurs = async () => (await readText(path)) === owner
  return {
    async check() {
      if (!(await isOurs())) throw new StaleHeadError('another run took over while this one was held up')
    },
    async release() {
      if (await isOurs()) await rm(path, { force: true })
    },
  }
}

/** What is a link stays one, and who may read a file stays as it was. */
async function replace(folder: string, path: string, text: string, check: Lock['check']): Promise<void> {
  const target = await locateOrRefuse(folder, path)
  const draft = join(dirname(target), DRAFT)
  try {
    await mkdir(dirname(target), { recursive: true })
    await rm(draft, { recursive: true, force: true })
    const known = await stat(target).catch(() => undefined)
    // A new file only: a link that was put there meanwhile is not followed.
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      if (known) await file.chmod(known.mode & PERMISSIONS)
    } finally {
      await file.close()
    }
    await check()
    // What is between here and the folder may be another by now.
    if ((await locateOrRefuse(folder, path)) !== target)
      throw new StaleHeadError(`${path} was moved while it was written`)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {})
    if (error instanceof StaleHeadError || error instanceof RepositoryError) throw error
    refuse(error)
  }
}

async function locateOrRefuse(folder: string, path: string): Promise<string> {
  const { real, refusal } = await locate(folder, path)
  return real ?? refuse(refusal)
}

interface Location {
  readonly path: string
  /** Without links on the way; absent where it must not be followed. */
  readonly real?: string
  readonly refusal?: string
}

/** Where a path really is that is in a folder, whether it is there or not. */
async function locate(folder: string, path: string): Promise<Location> {
  try {
    const real = await follow(path)
    const root = await follow(folder)
    const way = relative(root, real)
    const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
    if (!isOutside) return { path, real }
    return {
      path,
      refusal: `--output: ${path} is or goes through a link out of that folder, to ${real}. Remove the link, or name another folder.`,
    }
  } catch (error) {
    return {
      path,
      refusal: `--output: ${path} cannot be written to: ${messageOf(error)}. Name another folder.`,
    }
  }
}

/** A path without the links that are on its way. Throws for a link that leads nowhere. */
async function follow(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (await isLink(path)) throw isCode(error, 'ENOENT') ? new Error(`${path} is a link to nowhere`) : error
    // It is not there yet, or was replaced just now.
    const parent = dirname(path)
    return parent === path ? path : join(await follow(parent), basename(path))
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  )
}

function refuse(error: unknown): never {
  throw new RepositoryError(`writing failed: ${messageOf(error)}. The files that are there are whole.`)
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
