import { constants } from 'node:fs'
import { access, lstat, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { messageOf, RepositoryError, StaleHeadError } from '../errors.ts'
import type { Repository, Snapshot } from './repository.ts'

/** Writing takes milliseconds, so an older lock was left behind by a run that was killed. */
const STALE_LOCK_MS = 60_000
const PERMISSIONS = 0o7777
const LOCK = '.contribution-log.lock'
/** The temporary file that is renamed to the file being written. */
const DRAFT = '.contribution-log.draft'

export interface FolderOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A number from 0 to 1. */
  readonly random: () => number
}

/**
 * A folder on this machine. Paths are absolute or relative to the working directory. Each file is replaced atomically, so an
 * interrupted run leaves no half-written file. The folder itself may be a symbolic link, and links inside it may point to
 * other places inside it. Links that lead out of it are refused, because they may have come with a clone of somebody
 * else's repository.
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

/** The texts themselves serve as the head: they show whether anything has changed since. */
function toHead(texts: readonly (readonly [string, string | undefined])[]): string {
  return JSON.stringify(texts)
}

/** `undefined` if there is no such file. */
async function readText(path: string, real = path): Promise<string | undefined> {
  try {
    return await readFile(real, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw new RepositoryError(`reading ${path} failed: ${messageOf(error)}`)
  }
}

/** Why the folder cannot be written to, or created if it does not exist yet. */
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
  /** Throws StaleHeadError if another run has taken the lock over, for example while this machine was asleep. */
  check(): Promise<void>
  release(): Promise<void>
}

/** A file that only one run at a time can create. It holds a random number that identifies its owner. Throws StaleHeadError if another run holds the lock. */
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

/** Keeps symbolic links and the permissions of an existing file. */
async function replace(folder: string, path: string, text: string, check: Lock['check']): Promise<void> {
  const target = await locateOrRefuse(folder, path)
  const draft = join(dirname(target), DRAFT)
  try {
    await mkdir(dirname(target), { recursive: true })
    await rm(draft, { recursive: true, force: true })
    const known = await stat(target).catch(() => undefined)
    // `x` fails if the file exists, so a link created there in the meantime is not followed.
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      if (known) await file.chmod(known.mode & PERMISSIONS)
    } finally {
      await file.close()
    }
    await check()
    // A folder on the way may have been replaced in the meantime.
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
  /** The path with all links resolved; absent if the path must not be used. */
  readonly real?: string
  readonly refusal?: string
}

/** Resolves a path inside the folder, whether the file exists or not. */
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

/** The path with all symbolic links resolved, also if the file does not exist. Throws for a dangling link. */
async function follow(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (await isLink(path)) throw isCode(error, 'ENOENT') ? new Error(`${path} is a link to nowhere`) : error
    // The file does not exist yet, or was replaced just now.
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
