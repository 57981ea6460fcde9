import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha?: string | null
  readonly content?: string
}

export interface ChangedFile {
  readonly filename: string
  readonly sha: string
  readonly status: string
}

/** A bare repository, worked on by git itself. */
export interface GitRepository {
  readonly path: string
  /** The commit of a branch, or `undefined`. */
  head(branch: string): Promise<string | undefined>
  message(commit: string): Promise<string>
  /** When it was committed, ISO 8601. */
  date(commit: string): Promise<string>
  /** `blob` or `tree`, at a commit or branch, or `undefined`. */
  typeOf(commit: string, path: string): Promise<string | undefined>
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
  deleteBranch(branch: string): Promise<void>
  /** `false` when it would leave commits behind, unless `force` is set. */
  moveBranch(branch: string, commit: string, force: boolean): Promise<boolean>
  treeOf(commit: string): Promise<string>
  parentsOf(commit: string): Promise<string[]>
  /** A tree like another, with other files. */
  createTree(base: string, entries: readonly TreeEntry[]): Promise<string>
  listTree(commit: string): Promise<object[]>
  createCommit(tree: string, parents: readonly string[], message: string): Promise<string>
  /** What `to` changed since it and `from` parted; `undefined` when they have no commit in common. */
  compare(from: string, to: string): Promise<ChangedFile[] | undefined>
  /** Commits of `to` that `from` has not. */
  countAhead(from: string, to: string): Promise<number>
  /** The tree of both merged, or `undefined` where they conflict. */
  mergeTree(a: string, b: string): Promise<string | undefined>
  remove(): Promise<void>
}

/** An empty one, or a copy of another. */
export async function createGitRepository(original?: string): Promise<GitRepository> {
  const path = await mkdtemp(join(tmpdir(), 'world-'))
  if (original) {
    // The objects stay where they are: copying them would take longer than most tests.
    const isObject = (source: string) => source.startsWith(join(original, 'objects'))
    await cp(original, path, { recursive: true, filter: (source) => !isObject(source) })
    await mkdir(join(path, 'objects', 'info'), { recursive: true })
    await writeFile(join(path, 'objects', 'info', 'alternates'), `${join(original, 'objects')}\n`)
  } else await git(['init', '--quiet', '--bare', '--initial-branch=main', '--template=', path])

  async function git(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const { stdout } = await run('git', [...args], {
      cwd: path,
      env: { ...process.env, ...IDENTITY, ...env },
    })
    return stdout.trim()
  }

  /** Runs git with an input; whether it ended well. */
  function feed(args: readonly string[], input: Buffer, env = {}): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', [...args], {
        cwd: path,
        env: { ...process.env, ...env },
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      child.on('error', reject)
      child.on('close', (code) => resolve(code === 0))
      child.stdin.end(input)
    })
  }

  async function store(content: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'blob-'))
    await writeFile(join(folder, 'blob'), content)
    const oid = await git(['hash-object', '-w', join(folder, 'blob')])
    await rm(folder, { recursive: true })
    return oid
  }

  const objects = openObjects(path)

  const head = async (branch: string) => (await objects.read(`refs/heads/${branch}`))?.oid

  /** The lines of a commit's header, and its message. */
  async function readCommit(commit: string): Promise<{ fields: [string, string][]; message: string }> {
    const [header = '', message = ''] = String((await objects.read(commit))?.content).split(/\n\n(.*)/s)
    return { fields: header.split('\n').map((line) => line.split(/ (.*)/s) as [string, string]), message }
  }
  const fieldsOf = async (commit: string, name: string) =>
    (await readCommit(commit)).fields.filter(([field]) => field === name).map(([, value]) => value)

  return {
    path,
    head,
    async date(commit) {
      const [committer = ''] = await fieldsOf(commit, 'committer')
      return new Date(Number(committer.match(/(\d+) [+-]\d+$/)?.[1]) * 1000).toISOString()
    },
    message: async (commit) => (await readCommit(commit)).message.trim(),
    typeOf: async (commit, file) => (await objects.read(`${commit}:${file}`))?.type,
    read: async (commit, file) => (await objects.read(`${commit}:${file}`))?.content,
    log: async (branch) => (await git(['log', '--format=%H', branch])).split('\n'),
    changedFiles: async (commit) =>
      (await git(['show', '--format=', '--name-only', commit])).split('\n').filter(Boolean),
    async commit(branch, parent, files, message) {
      const lines: (string | Buffer)[] = [
        `commit refs/heads/${branch}\ncommitter ${AUTHOR.name} <${AUTHOR.email}> ${Math.floor(Date.now() / 1000)} +0000\n`,
        ...data(message),
        ...(parent ? [`from ${parent}\n`] : []),
        ...[...files].flatMap(([file, content]) => [`M 100644 inline ${file}\n`, ...data(content)]),
      ]
      // It refuses to leave behind what the branch holds, which is what a branch that moved amounts to.
      const isMade = await feed(
        ['fast-import', '--quiet'],
        Buffer.concat(lines.map((line) => Buffer.from(line))),
      )
      return isMade ? ((await head(branch)) ?? false) : false
    },
    async createBranch(branch, commit) {
      try {
        await git(['update-ref', `refs/heads/${branch}`, commit, '0'.repeat(40)])
        return true
      } catch {
        return false
      }
    },
    deleteBranch: async (branch) => {
      await git(['update-ref', '-d', `refs/heads/${branch}`])
    },
    async moveBranch(branch, commit, force) {
      const old = await head(branch)
      const isForward =
        old !== undefined &&
        (await git(['merge-base', '--is-ancestor', old, commit]).then(
          () => true,
          () => false,
        ))
      if (!isForward && !force) return false
      await git(['update-ref', `refs/heads/${branch}`, commit])
      return true
    },
    treeOf: async (commit) => (await fieldsOf(commit, 'tree'))[0] ?? '',
    parentsOf: (commit) => fieldsOf(commit, 'parent'),
    async createTree(base, entries) {
      const folder = await mkdtemp(join(tmpdir(), 'index-'))
      const env = { GIT_INDEX_FILE: join(folder, 'index') }
      await git(['read-tree', base], env)
      const lines = entries.map(async ({ path: file, mode, sha, content }) => {
        const oid = content === undefined ? sha : await store(content)
        return oid ? `${mode} ${oid}\t${file}\n` : `0 ${'0'.repeat(40)}\t${file}\n`
      })
      const input = Buffer.from((await Promise.all(lines)).join(''))
      if (!(await feed(['update-index', '--index-info'], input, env))) throw new Error('no such tree')
      const tree = await git(['write-tree'], env)
      await rm(folder, { recursive: true })
      return tree
    },
    async listTree(commit) {
      const lines = (await git(['ls-tree', '-r', commit])).split('\n').filter(Boolean)
      return lines.map((line) => {
        const [mode = '', type = '', sha = '', path = ''] = line.split(/[ \t]/)
        return { path, mode, type, sha }
      })
    },
    createCommit: (tree, parents, message) =>
      git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message]),
    async compare(from, to) {
      const base = await git(['merge-base', from, to]).catch(() => undefined)
      if (!base) return undefined
      const lines = await git(['diff', '--raw', '--no-renames', '--no-abbrev', base, to])
      return lines
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [, , , sha = '', status = '', filename = ''] = line.split(/[ \t]/)
          return { filename, sha, status: { A: 'added', D: 'removed' }[status] ?? 'modified' }
        })
    },
    countAhead: async (from, to) => Number(await git(['rev-list', '--count', `${from}..${to}`])),
    mergeTree: (a, b) => git(['merge-tree', '--write-tree', a, b]).catch(() => undefined),
    async remove() {
      objects.close()
      // Windows lets a folder go only some time after the process that worked in it.
      await rm(path, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** https://git-scm.com/docs/git-fast-import#_data */
function data(content: Buffer | string): (string | Buffer)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n']
}

interface GitObject {
  readonly oid: string
  readonly type: string
  readonly content: Buffer
}

/** One process that reads all objects of a repository: a process an object would cost more than all else a test does. */
function openObjects(path: string) {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: path, stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting: ((object: GitObject | undefined) => void)[] = []
  let chunks: Buffer[] = []
  let size = 0

  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    while (takeObject());
  })
  // Nobody waits any more when it is told to go.
  child.stdin.on('error', () => {})

  /** The header, `<oid> <type> <size>` or `<name> missing`, then the content and a line feed. */
  function takeObject(): boolean {
    const all = Buffer.concat(chunks)
    chunks = [all]
    const end = all.indexOf('\n')
    if (end < 0) return false
    const [oid = '', type = '', length] = all.subarray(0, end).toString().split(' ')
    const isMissing = length === undefined || !/^\d+$/.test(length)
    const next = isMissing ? end + 1 : end + 1 + Number(length) + 1
    if (size < next) return false
    const content = Buffer.from(all.subarray(end + 1, next - 1))
    chunks = [all.subarray(next)]
    size -= next
    waiting.shift()?.(isMissing ? undefined : { oid, type, content })
    return true
  }

  return {
    read: (name: string) =>
      new Promise<GitObject | undefined>((resolve) => {
        waiting.push(resolve)
        child.stdin.write(`${name}\n`)
      }),
    close: () => child.kill(),
  }
}
