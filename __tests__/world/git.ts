import { execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const AUTHOR = { name: 'GitHub', email: 'noreply@github.com' }
const IDENTITY = {
  GIT_AUTHOR_NAME: AUTHOR.name,
  GIT_AUTHOR_EMAIL: AUTHOR.email,
  GIT_COMMITTER_NAME: AUTHOR.name,
  GIT_COMMITTER_EMAIL: AUTHOR.email,
}

export type Contents = ReadonlyMap<string, Buffer | string>

/** A bare repository, worked on by git itself. */
export interface GitRepository {
  readonly path: string
  /** The commit of a branch, or `undefined`. */
  head(branch: string): Promise<string | undefined>
  message(commit: string): Promise<string>
  /** A file at a commit or branch, or `undefined`. */
  read(commit: string, path: string): Promise<Buffer | undefined>
  /** Paths and numbers of commits, for looking at what happened. */
  log(branch: string): Promise<string[]>
  changedFiles(commit: string): Promise<string[]>
  /** A new commit on top of `parent`; moves the branch only when it is still there. `false` when it was not. */
  commit(
    branch: string,
    parent: string | undefined,
    files: Contents,
    message: string,
  ): Promise<string | false>
  createBranch(branch: string, commit: string): Promise<boolean>
  remove(): Promise<void>
}

/** An empty one, or a copy of another. */
export async function createGitRepository(original?: string): Promise<GitRepository> {
  const path = await mkdtemp(join(tmpdir(), 'world-'))
  if (original) await cp(original, path, { recursive: true })
  else await git(['init', '--quiet', '--bare', '--initial-branch=main', '--template=', path])

  async function git(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const { stdout } = await run('git', [...args], {
      cwd: path,
      env: { ...process.env, ...IDENTITY, ...env },
    })
    return stdout.trim()
  }

  function store(content: Buffer | string): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', ['hash-object', '-w', '--stdin'], {
        cwd: path,
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      let out = ''
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.on('error', reject)
      child.on('close', () => resolve(out.trim()))
      child.stdin.end(content)
    })
  }

  const head = (branch: string) =>
    git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]).catch(() => undefined)

  return {
    path,
    head,
    message: (commit) => git(['log', '-1', '--format=%B', commit]),
    async read(commit, file) {
      try {
        const options = { cwd: path, encoding: 'buffer' as const, maxBuffer: 256 * 1024 * 1024 }
        return (await run('git', ['cat-file', 'blob', `${commit}:${file}`], options)).stdout
      } catch {
        return undefined
      }
    },
    log: async (branch) => (await git(['log', '--format=%H', branch])).split('\n'),
    changedFiles: async (commit) =>
      (await git(['show', '--format=', '--name-only', commit])).split('\n').filter(Boolean),
    async commit(branch, parent, files, message) {
      const folder = await mkdtemp(join(tmpdir(), 'index-'))
      const env = { GIT_INDEX_FILE: join(folder, 'index') }
      try {
        if (parent) await git(['read-tree', parent], env)
        for (const [file, content] of files) {
          await git(['update-index', '--add', '--cacheinfo', `100644,${await store(content)},${file}`], env)
        }
        const tree = await git(['write-tree'], env)
        const parents = parent ? ['-p', parent] : []
        const commit = await git(['commit-tree', tree, ...parents, '-m', message])
        await git(['update-ref', `refs/heads/${branch}`, commit, parent ?? '0'.repeat(40)])
        return commit
      } catch (error) {
        if (String(error).includes('cannot lock ref')) return false
        throw error
      } finally {
        await rm(folder, { recursive: true })
      }
    },
    async createBranch(branch, commit) {
      try {
        await git(['update-ref', `refs/heads/${branch}`, commit, '0'.repeat(40)])
        return true
      } catch {
        return false
      }
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}
