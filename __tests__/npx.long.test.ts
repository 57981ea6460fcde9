import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { HELP } from '../src/hosts/cli/options.ts'
import { addBlog, BLOG } from './world/blog.ts'
import { createGitRepository, type GitRepository } from './world/git.ts'
import { runNpx } from './world/run.ts'
import { createWorld, type World } from './world/world.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
/** As the README writes it, without the comment at its end. */
const command = readme.match(/^npx (.*?)( #.*)?$/m)?.[1]?.split(' ') ?? []

let repository: GitRepository
let world: World
let home: string

/** This project as it would be released now: what git would take of it, under the tag v1. */
beforeAll(async () => {
  repository = await createGitRepository()
  const git = async (...args: readonly string[]) => {
    const given = ['--git-dir', repository.path, '--work-tree', ROOT, ...args]
    return (await promisify(execFile)('git', given, { cwd: ROOT })).stdout.trim()
  }
  await git('add', '--all')
  const commit = await repository.createCommit(await git('write-tree'), [], 'v1')
  // npm reads no repository whose default branch is not there.
  for (const ref of ['heads/main', 'tags/v1']) await git('update-ref', `refs/${ref}`, commit)
})

afterAll(() => repository.remove())

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
  home = await mkdtemp(join(tmpdir(), 'home-'))
})

afterEach(async () => {
  await world.close()
  await rm(home, { recursive: true, maxRetries: 10 })
})

/** The README's words, with what is on this machine in place of what they name. */
function fromHere(): string[] {
  const tagged = `git+${pathToFileURL(repository.path)}#v1`
  return command.map((word) => word.replace(/^github:.*#v1$/, tagged).replace(/^https:.*/, BLOG))
}

it('fetches the README’s command with npm 12, which installs nothing beside it', async () => {
  const words = fromHere()
  expect(words).toEqual([
    '--allow-git=root',
    expect.stringContaining('git+file:'),
    'preview',
    '--feeds',
    BLOG,
  ])
  expect(await runNpx(world, [...words, '--until', '2026-11-22'], home)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 new, 0 changed. The log is contribution-log/README.md\n'),
  })
  const [folder = '', ...others] = await readdir(join(home, '.npm', '_npx'))
  expect(others).toEqual([])
  const modules = join(home, '.npm', '_npx', folder, 'node_modules')
  const { packages } = JSON.parse(await readFile(join(modules, '.package-lock.json'), 'utf8'))
  expect(Object.keys(packages)).toEqual(['node_modules/contribution-log'])
  expect(packages['node_modules/contribution-log']).not.toHaveProperty('hasInstallScript')
  const files = await readdir(join(modules, 'contribution-log'))
  expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'schema'])
})

it('is refused by npm 12 without the option', async () => {
  const [allow = '', source = ''] = fromHere()
  expect(await runNpx(world, [source, '--help'], home)).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^npm error code EALLOWGIT$/m),
  })
  expect(await runNpx(world, [allow, source, '--help'], home)).toMatchObject({
    exitCode: 0,
    stdout: HELP,
  })
})
