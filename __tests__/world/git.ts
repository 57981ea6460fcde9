import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deflateSync, inflateSync } from 'node:zlib'

const run = promisify(execFile)
const AUTHOR = 'GitHub <noreply@github.com>'
/** https://git-scm.com/docs/gitrepository-layout */
const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n'
const FILE = '100644'
const FOLDER = '40000'

export type Contents = ReadonlyMap<string, Buffer | string>

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha?: string | null
  readonly content?: string
}

export interface TreeFile {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

export interface ChangedFile {
  readonly filename: string
  readonly sha: string
  readonly status: string
}

/**
 * A bare repository, as git itself would have made it: `git` reads it and merges. Objects and branches are
 * written here, because a process for each would cost more than all else a test does.
 */
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
  /** A tree like another, or like that of a commit, with other files. */
  createTree(base: string, entries: readonly TreeEntry[]): Promise<string>
  listTree(commit: string): Promise<TreeFile[]>
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
  const path = mkdtempSync(join(tmpdir(), 'world-'))
  mkdirSync(join(path, 'objects', 'info'), { recursive: true })
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(path, 'config'), CONFIG)
  if (original) {
    // The objects stay where they are: copying them would take longer than most tests.
    writeFileSync(join(path, 'objects', 'info', 'alternates'), `${join(original, 'objects')}\n`)
    cpSync(join(original, 'refs'), join(path, 'refs'), { recursive: true })
  } else mkdirSync(join(path, 'refs', 'heads'), { recursive: true })
  const objects = openObjects(path, original)

  async function git(...args: readonly string[]): Promise<string> {
    return (await run('git', [...args], { cwd: path })).stdout.trim()
  }

  const toRefPath = (branch: string) => join(path, 'refs', 'heads', branch)

  function findHead(branch: string): string | undefined {
    return readIfThere(toRefPath(branch))?.toString().trim()
  }

  /** `false` where another branch is in the way: there is no `a/b` beside `a`. */
  function setHead(branch: string, commit: string): boolean {
    try {
      mkdirSync(dirname(toRefPath(branch)), { recursive: true })
      writeFileSync(`${toRefPath(branch)}.lock`, `${commit}\n`)
      renameSync(`${toRefPath(branch)}.lock`, toRefPath(branch))
      return true
    } catch {
      return false
    }
  }

  const toCommit = (name: string) => (/^[0-9a-f]{40}$/.test(name) ? name : findHead(name))

  /** The lines of a commit's header, and its message. */
  function readCommit(commit: string): { fields: [string, string][]; message: string } {
    const [header = '', message = ''] = String(objects.read(commit)?.content).split(/\n\n(.*)/s)
    return { fields: header.split('\n').map((line) => line.split(/ (.*)/s) as [string, string]), message }
  }
  const fieldsOf = (commit: string, name: string) =>
    readCommit(commit)
      .fields.filter(([field]) => field === name)
      .map(([, value]) => value)
  const treeOf = (commit: string) => fieldsOf(commit, 'tree')[0] ?? ''
  const parentsOf = (commit: string) => fieldsOf(commit, 'parent')

  /** A commit and all before it. */
  function historyOf(commit: string, known = new Set<string>()): Set<string> {
    if (known.has(commit)) return known
    known.add(commit)
    for (const parent of parentsOf(commit)) historyOf(parent, known)
    return known
  }

  /** The newest that two commits have in common. */
  function findBase(a: string, b: string): string | undefined {
    const common = historyOf(a).intersection(historyOf(b))
    const older = [...common].flatMap((commit) => parentsOf(commit))
    return [...common].find((commit) => !older.includes(commit))
  }

  const toFiles = (tree: string) => new Map(objects.listFiles(tree).map((file) => [file.path, file]))

  function find(name: string, file: string): GitObject | undefined {
    const commit = toCommit(name)
    if (commit === undefined || objects.read(commit)?.type !== 'commit') return undefined
    const parts = file.split('/').filter(Boolean)
    let oid: string | undefined = treeOf(commit)
    for (const part of parts) oid = oid && objects.readTree(oid).get(part)?.oid
    return oid === undefined ? undefined : objects.read(oid)
  }

  function writeCommit(tree: string, parents: readonly string[], message: string): string {
    const time = `${Math.floor(Date.now() / 1000)} +0000`
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${AUTHOR} ${time}`,
      `committer ${AUTHOR} ${time}`,
    ]
    return objects.write('commit', `${lines.join('\n')}\n\n${message}`)
  }

  return {
    path,
    head: async (branch) => findHead(branch),
    async date(commit) {
      const [committer = ''] = fieldsOf(commit, 'committer')
      return new Date(Number(committer.match(/(\d+) [+-]\d+$/)?.[1]) * 1000).toISOString()
    },
    message: async (commit) => readCommit(commit).message.trim(),
    typeOf: async (commit, file) => find(commit, file)?.type,
    read: async (commit, file) => find(commit, file)?.content,
    log: async (branch) => (await git('log', '--format=%H', branch)).split('\n'),
    changedFiles: async (commit) =>
      (await git('show', '--format=', '--name-only', commit)).split('\n').filter(Boolean),
    async commit(branch, parent, files, message) {
      if (findHead(branch) !== parent) return false
      let tree = parent === undefined ? objects.writeTree(new Map()) : treeOf(parent)
      for (const [file, content] of files)
        tree = objects.replace(tree, file.split('/'), { mode: FILE, oid: objects.write('blob', content) })
      const commit = writeCommit(tree, parent === undefined ? [] : [parent], message)
      return setHead(branch, commit) && commit
    },
    createBranch: async (branch, commit) => findHead(branch) === undefined && setHead(branch, commit),
    async deleteBranch(branch) {
      rmSync(toRefPath(branch), { force: true })
    },
    async moveBranch(branch, commit, force) {
      const old = findHead(branch)
      if (!force && (old === undefined || !historyOf(commit).has(old))) return false
      return setHead(branch, commit)
    },
    treeOf: async (commit) => treeOf(commit),
    parentsOf: async (commit) => parentsOf(commit),
    async createTree(base, entries) {
      let tree = objects.read(base)?.type === 'commit' ? treeOf(base) : base
      for (const { path: file, mode, sha, content } of entries) {
        const oid = content === undefined ? sha : objects.write('blob', content)
        tree = objects.replace(tree, file.split('/'), oid ? { mode, oid } : undefined)
      }
      return tree
    },
    listTree: async (name) => objects.listFiles(treeOf(toCommit(name) ?? '')),
    createCommit: async (tree, parents, message) => writeCommit(tree, parents, message),
    async compare(from, to) {
      const [a, b] = [toCommit(from), toCommit(to)]
      const base = a && b && findBase(a, b)
      if (!b || !base) return undefined
      const [before, after] = [base, b].map((commit) => toFiles(treeOf(commit)))
      return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].flatMap((filename) => {
        const [old, file] = [before?.get(filename), after?.get(filename)]
        if (old?.sha === file?.sha && old?.mode === file?.mode) return []
        if (!file) return [{ filename, sha: '0'.repeat(40), status: 'removed' }]
        return [{ filename, sha: file.sha, status: old ? 'modified' : 'added' }]
      })
    },
    countAhead: async (from, to) => historyOf(to).difference(historyOf(from)).size,
    mergeTree: (a, b) => git('merge-tree', '--write-tree', a, b).catch(() => undefined),
    // Windows lets a folder go only some time after the process that worked in it.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }),
  }
}

interface GitObject {
  readonly type: string
  readonly content: Buffer
}

interface Link {
  readonly mode: string
  readonly oid: string
}

/** Each in a file of its own, as git keeps them at first: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function openObjects(path: string, original: string | undefined) {
  const folders = [path, ...(original ? [original] : [])]
  const toPath = (folder: string, oid: string) => join(folder, 'objects', oid.slice(0, 2), oid.slice(2))

  function read(oid: string): GitObject | undefined {
    for (const folder of folders) {
      const packed = readIfThere(toPath(folder, oid))
      if (!packed) continue
      const bytes = inflateSync(packed)
      const end = bytes.indexOf(0)
      const [type = ''] = bytes.subarray(0, end).toString().split(' ')
      return { type, content: bytes.subarray(end + 1) }
    }
    return undefined
  }

  function write(type: string, content: Buffer | string): string {
    const bytes = Buffer.concat([
      Buffer.from(`${type} ${Buffer.byteLength(content)}\0`),
      Buffer.from(content),
    ])
    const oid = createHash('sha1').update(bytes).digest('hex')
    mkdirSync(dirname(toPath(path, oid)), { recursive: true })
    writeFileSync(toPath(path, oid), deflateSync(bytes, { level: 1 }))
    return oid
  }

  function readTree(oid: string): Map<string, Link> {
    const links = new Map<string, Link>()
    let rest = read(oid)?.content ?? Buffer.alloc(0)
    while (rest.length > 0) {
      const end = rest.indexOf(0)
      const [mode = '', name = ''] = rest.subarray(0, end).toString().split(/ (.*)/s)
      links.set(name, { mode, oid: rest.subarray(end + 1, end + 21).toString('hex') })
      rest = rest.subarray(end + 21)
    }
    return links
  }

  /** Folders are sorted as if their names ended in a slash. */
  function writeTree(links: ReadonlyMap<string, Link>): string {
    const toKey = (name: string, { mode }: Link) => Buffer.from(mode === FOLDER ? `${name}/` : name)
    const sorted = [...links].sort((a, b) => Buffer.compare(toKey(...a), toKey(...b)))
    const lines = sorted.flatMap(([name, { mode, oid }]) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ])
    return write('tree', Buffer.concat(lines))
  }

  /** A tree like another, with another link at a path or none, and without folders in which nothing is left. */
  function replace(tree: string, [name = '', ...rest]: readonly string[], link: Link | undefined): string {
    const links = readTree(tree)
    const child = links.get(name)
    const isInside = rest.length > 0
    const below = isInside ? replace(child?.mode === FOLDER ? child.oid : '', rest, link) : undefined
    const next = below === undefined ? link : { mode: FOLDER, oid: below }
    if (next && !(below !== undefined && readTree(below).size === 0)) links.set(name, next)
    else links.delete(name)
    return writeTree(links)
  }

  function listFiles(tree: string, folder = ''): TreeFile[] {
    return [...readTree(tree)].flatMap(([name, { mode, oid }]) =>
      mode === FOLDER
        ? listFiles(oid, `${folder}${name}/`)
        : [{ path: `${folder}${name}`, mode, type: 'blob', sha: oid }],
    )
  }

  return { read, write, readTree, writeTree, replace, listFiles }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
