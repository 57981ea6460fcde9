import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addBlog, BLOG } from './world/blog.ts'
import type { WorldPullRequest } from './world/github.ts'
import type { Permissions } from './world/permissions.ts'
import { runAction, runCli } from './world/run.ts'
import { json, type WorldRequest } from './world/server.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const table = readme.split('\n## When it fails\n')[1]?.split('\n## ')[0] ?? ''
/** What the README says that a run says; `…` for what is different each time. */
const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message)

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
})

afterEach(() => world.close())

async function run(inputs: Record<string, string> = {}, permissions?: Permissions): Promise<string> {
  const { annotations, summary } = await runAction(world, {
    inputs: { until: '2026-11-22', feeds: BLOG, ...inputs },
    ...(permissions && { permissions }),
  })
  return [...annotations.map(({ message }) => message), summary].join('\n')
}

async function onOwnMachine(start: (folder: string) => Promise<{ stderr: string }>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'))
  const { stderr } = await start(folder)
  await rm(folder, { recursive: true })
  return stderr
}

function refuse(at: (request: WorldRequest) => boolean, message: string): void {
  const error = { type: 'UNPROCESSABLE', path: ['createCommitOnBranch'], message }
  world.state.intercept = (request) => {
    if (!at(request)) return undefined
    return request.url.endsWith('/graphql')
      ? json(200, { data: { createCommitOnBranch: null }, errors: [error] })
      : json(422, { message })
  }
}

const isCommit = ({ body }: WorldRequest) => body.includes('createCommitOnBranch')
const isPost = (end: string) => (request: WorldRequest) =>
  request.method === 'POST' && request.url.endsWith(end)

async function commit(path: string, text: string): Promise<void> {
  const { git } = world.state.github
  await git.commit('main', await git.head('main'), new Map([[path, text]]), 'By hand')
}

function merge(more: Partial<WorldPullRequest>): void {
  const pull = { id: 1, number: 1, author: 'ada', repository: 'org/repository', title: 'Change' }
  world.state.github.pullRequests = [{ ...pull, mergedAt: '2026-10-01T08:00:00Z', ...more }]
}

/** How each of them comes about. */
const PROVOKED: Readonly<Record<string, () => Promise<string>>> = {
  'the token may not write to …': () => run({}, { contents: 'read', 'pull-requests': 'read' }),
  "the token is shown nobody's pull requests": () => run({}, { contents: 'write' }),
  'GitHub counts … and shows the token none': () => {
    merge({ isForbidden: true })
    return run()
  },
  'GitHub lets nobody search for …': () => {
    world.state.github.users = [{ login: 'ada', isHidden: true }]
    return run()
  },
  'cannot be proved complete': async () => {
    await commit('.github/contribution-log.yml', 'github: { private: true }\n')
    return run({}, { contents: 'write' })
  },
  '… is protected by a rule': () => {
    refuse(isCommit, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
    return run()
  },
  'GitHub lets no workflow move the branch …': () => {
    refuse(
      isCommit,
      'refusing to allow a GitHub App to update workflow `a.yml` without `workflows` permission',
    )
    return run({ publish: 'pull-request' })
  },
  'workflows may not open pull requests in …': () => {
    refuse(isPost('/pulls'), 'GitHub Actions is not permitted to create or approve pull requests.')
    return run({ publish: 'pull-request' })
  },
  'the branch … may not be created': () => {
    refuse(isPost('/git/refs'), 'Cannot create ref due to creations being restricted.')
    return run({ branch: 'data' })
  },
  '… is archived and takes no changes': () => {
    world.state.github.archivedAt = '2026-01-01T00:00:00Z'
    return run()
  },
  '… was not written by contribution-log and is left as it is': async () => {
    await commit('contribution-log/README.md', '# Mine\n')
    return run()
  },
  '… answered 403': () => {
    world.state.feeds.set(BLOG, () => ({ status: 403, body: 'Forbidden' }))
    return run()
  },
  '… answered 404': () => run({ youtube: 'UC0000000000000000000000' }),
  'the answer is a web page, not a feed': () => {
    world.state.feeds.set(BLOG, () => ({ status: 200, body: '<!doctype html><title>Blog</title>' }))
    return run()
  },
  '… can only be looked up with a key': () => run({ youtube: '@ada' }),
  '… can only be read with a key': () => run({ youtube: 'PLadaTalks000001' }),
  'the key is restricted': () => {
    world.state.intercept = ({ url }) =>
      url.includes('googleapis')
        ? json(403, { error: { message: 'Requests from referer <empty> are blocked.' } })
        : undefined
    return run({ youtube: 'UC0000000000000000000000', 'youtube-api-key': YOUTUBE_KEY })
  },
  '… held back': () => {
    const id = 'UC0000000000000000000000'
    const video = { id: 'adaVid00000', title: 'Live', publishedAt: '2026-11-20T08:00:00Z' }
    world.state.youtube.channels = [{ id, title: 'Ada', videos: [{ ...video, kind: 'upcoming' }] }]
    return run({ youtube: id })
  },
  "… is no person's login": () => run({ 'github-users': 'nobody' }),
  '.github/contribution-log.yml:3:5 …': async () => {
    await commit('.github/contribution-log.yml', 'overrides:\n  - match: { type: talk }\n    hides: true\n')
    return run()
  },
  '… left out by filters': async () => {
    await commit('.github/contribution-log.yml', `feeds: [{ url: "${BLOG}", keywords: [azure] }]\n`)
    return run()
  },
  '… cannot be read: …': async () => {
    await commit('contribution-log/ledger.json', '{"version": 1')
    return run()
  },
  'the branch … moved while the log was made, in each of 5 tries': () => {
    world.state.intercept = async (request, proceed) => {
      if (isCommit(request)) await commit('other.md', String(Math.random()))
      return proceed()
    }
    return run()
  },
  'set GITHUB_TOKEN': () =>
    onOwnMachine((cwd) => runCli(world, ['preview', '--github-users', 'ada'], { cwd })),
}

/** It takes npm itself, so that `npx.long.test.ts` has it come about. */
const OF_NPM = 'npm error code EALLOWGIT'

it('every message of the README has its way to come about', () => {
  expect(messages.length).toBeGreaterThan(10)
  expect([...Object.keys(PROVOKED), OF_NPM]).toEqual(messages)
})

it.each(Object.keys(PROVOKED))('%s', async (message) => {
  const parts = message.split('…').map((part) => RegExp.escape(part))
  expect(await PROVOKED[message]?.()).toMatch(new RegExp(parts.join('.+')))
})
