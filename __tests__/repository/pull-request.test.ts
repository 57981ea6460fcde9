import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { ADA, populate } from '../world/ada.ts'
import { toRss, type WorldPost } from '../world/feeds.ts'
import { type RunOptions, runAction } from '../world/run.ts'
import { json } from '../world/server.ts'
import { createWorld, type World } from '../world/world.ts'

const UNTIL = '2026-11-22'
const BRANCH = 'contribution-log/update'
const FEED = 'https://blog.example.com/feed.xml'
const LEDGER = 'contribution-log/ledger.json'

let world: World
let posts: WorldPost[]

beforeEach(async () => {
  world = await createWorld()
  populate(world, UNTIL)
  posts = [post(1)]
  world.state.feeds.set(FEED, () => toRss({ title: 'Blog', site: 'https://blog.example.com/', posts }))
})

afterEach(() => world.close())

const post = (number: number): WorldPost => ({
  title: `Post ${number}`,
  url: `https://blog.example.com/${number}`,
  date: `2026-10-${String(number).padStart(2, '0')}T08:00:00Z`,
})

/** A feed and nothing else, which makes a run fast; `github-users` is somebody without pull requests. */
function run(inputs: Record<string, string> = {}, options: RunOptions = {}) {
  return runAction(world, {
    ...options,
    inputs: { publish: 'pull-request', until: UNTIL, feeds: FEED, ...inputs },
  })
}

const github = () => world.state.github
const git = () => github().git
const pull = () => github().proposals.at(-1)
const writes = () =>
  world
    .takeRequests()
    .filter(
      ({ method, body }) => method !== 'GET' && (!body.includes('"query"') || body.includes('mutation')),
    )

async function readTitles(branch: string, path = LEDGER): Promise<string[]> {
  const text = await git().read(branch, path)
  const { contributions } = JSON.parse(String(text ?? '{"contributions":[]}')) as {
    contributions: Contribution[]
  }
  return contributions.filter(({ origin }) => origin === `feed:${FEED}`).map(({ title }) => title)
}

/** Merges the open pull request as its button does. */
async function merge(how: 'merge' | 'squash', { keepBranch = true } = {}) {
  const [base = '', head = ''] = [await git().head('main'), await git().head(BRANCH)]
  const tree = await git().mergeTree(base, head)
  if (!tree || !pull()) throw new Error('there is nothing that merges')
  const parents = how === 'merge' ? [base, head] : [base]
  await git().moveBranch('main', await git().createCommit(tree, parents, 'Merged'), false)
  Object.assign(pull() ?? {}, { state: 'closed', isMerged: true, headSha: head })
  if (!keepBranch) await git().deleteBranch(BRANCH)
}

async function expectMergeable() {
  const [base = '', head = ''] = [await git().head('main'), await git().head(BRANCH)]
  expect(await git().mergeTree(base, head)).toBeDefined()
  expect(pull()).toMatchObject({ state: 'open', base: 'main' })
}

describe('publish: pull-request', () => {
  it('opens one pull request, whose text is the summary, and leaves the base alone', async () => {
    const main = await git().head('main')
    const result = await run({ feeds: `${ADA.blog}\n${FEED}`, youtube: ADA.channel })
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: {
        changed: 'true',
        added: '63',
        'commit-sha': await git().head(BRANCH),
        'log-path': 'contribution-log/README.md',
        'pull-request-url': 'https://github.com/ada/contributions/pull/1',
      },
    })
    expect(await git().head('main')).toBe(main)
    expect(pull()).toMatchObject({ title: 'docs: update contribution log', base: 'main', head: BRANCH })
    expect(pull()?.body).toContain('Merging this into main brings 63 new, 0 changed.')
    expect(pull()?.body).toContain('# Contribution log')
    expect(pull()?.body).toContain('What Blazor does between two renders')
    expect(pull()?.body).toContain(`/blob/${result.outputs['commit-sha']}/contribution-log/README.md`)
    expect(result.summary).toContain(
      'Committed to contribution-log/update: 63 new, 0 changed. [The pull request](https://github.com/ada/contributions/pull/1) is open.',
    )
    await expectMergeable()
  })

  it('names the button that its checks wait for, with each commit', async () => {
    expect((await run()).summary).toContain('press **Approve workflows to run** there')
    expect((await run()).summary).not.toContain('Approve workflows to run')
    posts = [post(2), post(1)]
    expect((await run()).summary).toContain('press **Approve workflows to run** there')
  })

  it('leaves no trace on the pull requests it lists, and mentions nobody', async () => {
    await run({ youtube: '@adacodes', 'youtube-api-key': 'AIza-wrong' })
    expect(pull()?.body).toContain('](https://redirect.github.com/meadow-ui/meadow/pull/')
    expect(pull()?.body).not.toMatch(/\]\(https:\/\/github\.com\/[^)]*\/pull\//)
    // Inside a link GitHub takes no name for a mention.
    const free = pull()?.body.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '')
    expect(free).toContain('youtube:@')
    expect(free).not.toMatch(/@\w/)
  })

  it('writes nothing at all while nothing is new', async () => {
    await run()
    world.takeRequests()
    const result = await run()
    expect(result.outputs).toMatchObject({
      ...{ changed: 'false', added: '0', 'commit-sha': '', 'log-path': 'contribution-log/README.md' },
      'pull-request-url': 'https://github.com/ada/contributions/pull/1',
    })
    expect(result.summary).toContain('Nothing to commit. [The pull request](')
    expect(writes()).toEqual([])
  })

  it('keeps one pull request up to date, with what left the feed meanwhile', async () => {
    await run()
    const first = await git().head(BRANCH)
    posts = [post(2)]
    const result = await run()
    expect(result.outputs).toMatchObject({ changed: 'true', added: '1' })
    expect(github().proposals).toHaveLength(1)
    expect(pull()?.body).toContain('brings 39 new')
    expect(pull()?.body).toContain('Post 2')
    expect(pull()?.body).toContain(result.outputs['commit-sha'])
    expect(await readTitles(BRANCH)).toEqual(['Post 2', 'Post 1'])
    expect(await git().parentsOf((await git().head(BRANCH)) ?? '')).toEqual([first])
    await expectMergeable()
  })

  it('merges into a base that changed other files, and is not touched by them', async () => {
    await run()
    await git().commit('main', await git().head('main'), new Map([['other.txt', 'x']]), 'Other work')
    world.takeRequests()
    expect((await run()).outputs.changed).toBe('false')
    expect(writes()).toEqual([])
    posts = [post(2)]
    await run()
    await expectMergeable()
  })

  it.each(['news', 'no news'])('merges into a base that changed the same files, with %s', async (kind) => {
    await run()
    await git().commit(BRANCH, await git().head(BRANCH), new Map([['notes.txt', 'by a reviewer']]), 'A note')
    posts = [post(3)]
    // Another job commits to the base directly.
    await run({ publish: 'commit' })
    await git().commit('main', await git().head('main'), new Map([['other.txt', 'x']]), 'Other work')
    posts = kind === 'news' ? [post(4)] : []
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
    expect(github().proposals).toHaveLength(1)
    await expectMergeable()
    expect(await readTitles(BRANCH)).toEqual([...(kind === 'news' ? ['Post 4'] : []), 'Post 3', 'Post 1'])
    await merge('squash')
    expect(String(await git().read('main', 'notes.txt'))).toBe('by a reviewer')
    expect(String(await git().read('main', 'other.txt'))).toBe('x')
    expect((await run()).outputs).toMatchObject({ changed: 'false', 'pull-request-url': '' })
  })

  it.each([
    ['merge', true],
    ['merge', false],
    ['squash', true],
    ['squash', false],
  ] as const)('starts again from the base after a %s (branch kept: %s)', async (how, keepBranch) => {
    await run()
    await merge(how, { keepBranch })
    world.takeRequests()
    expect((await run()).outputs).toMatchObject({ changed: 'false', 'pull-request-url': '' })
    expect(writes()).toEqual([])

    posts = [post(2)]
    const base = (await git().head('main')) ?? ''
    const result = await run()
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { added: '1', 'pull-request-url': 'https://github.com/ada/contributions/pull/2' },
    })
    expect(await git().parentsOf(result.outputs['commit-sha'] ?? '')).toEqual([base])
    expect(await git().head('main')).toBe(base)
    expect(pull()?.body).toContain('brings 1 new')
    expect(await readTitles(BRANCH)).toEqual(['Post 2', 'Post 1'])
    await expectMergeable()
  })

  it('starts again without what was closed', async () => {
    await run()
    Object.assign(pull() ?? {}, { state: 'closed' })
    posts = [post(2)]
    expect((await run()).outputs['pull-request-url']).toBe('https://github.com/ada/contributions/pull/2')
    expect(await readTitles(BRANCH)).toEqual(['Post 2'])
    expect(await git().countAhead('main', BRANCH)).toBe(1)
  })

  it('says to delete the branch where it may not be moved past changed workflows, which helps', async () => {
    await run()
    await merge('squash')
    const path = '.github/workflows/ci.yml'
    await git().commit('main', await git().head('main'), new Map([[path, 'on: push\n']]), 'Change a workflow')
    const message = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
    world.state.intercept = ({ method }) => (method === 'PATCH' ? json(422, { message }) : undefined)
    posts = [post(2), post(1)]
    const refused = await run()
    expect(refused).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
    expect(refused.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /delete the branch contribution-log\/update and run again.*\(GitHub said: refusing to allow/,
        ),
      },
    ])
    await git().deleteBranch(BRANCH)
    expect((await run()).outputs['pull-request-url']).toBe('https://github.com/ada/contributions/pull/2')
    expect(await readTitles(BRANCH)).toEqual(['Post 2', 'Post 1'])
    await expectMergeable()
  })

  it('does the work again when the pull request is merged while it runs', async () => {
    await run()
    posts = [post(2)]
    let isMerged = false
    world.state.intercept = async ({ url }) => {
      if (isMerged || url !== FEED) return undefined
      isMerged = true
      await merge('squash')
      return undefined
    }
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { added: '1' } })
    expect(github().proposals).toHaveLength(2)
    expect(await readTitles(BRANCH)).toEqual(['Post 2', 'Post 1'])
    await expectMergeable()
  })

  it('keeps what it collected when it may not open a pull request, and opens it when it may', async () => {
    world.state.intercept = ({ method, url }) =>
      method === 'POST' && url.endsWith('/pulls')
        ? json(403, { message: 'GitHub Actions is not permitted to create or approve pull requests.' })
        : undefined
    const refused = await run()
    expect(refused).toMatchObject({
      exitCode: 1,
      outputs: { changed: 'true', 'pull-request-url': '', 'commit-sha': await git().head(BRANCH) },
    })
    expect(refused.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining(
          'tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General',
        ),
      },
    ])
    world.state.intercept = undefined
    posts = []
    const allowed = await run()
    expect(allowed).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false', 'pull-request-url': 'https://github.com/ada/contributions/pull/1' },
    })
    expect(await readTitles(BRANCH)).toEqual(['Post 1'])
    await expectMergeable()
  })

  it('takes the pull request for its own when the answer to opening it was lost', async () => {
    let isLost = false
    world.state.intercept = async ({ method, url }, proceed) => {
      if (isLost || method !== 'POST' || !url.endsWith('/pulls')) return undefined
      isLost = true
      await proceed()
      return { status: 502, body: '<html>Bad gateway</html>' }
    }
    expect(await run()).toMatchObject({
      exitCode: 0,
      outputs: { 'pull-request-url': 'https://github.com/ada/contributions/pull/1' },
    })
    expect(github().proposals).toHaveLength(1)
  })

  it('asks to merge into the branch that is named, made from the default branch when it is missing', async () => {
    expect(await run({ branch: 'data' })).toMatchObject({ exitCode: 0 })
    expect(pull()).toMatchObject({ base: 'data' })
    expect(await git().head('data')).toBe(await git().head('main'))
    const other = await run()
    expect(other.exitCode).toBe(1)
    expect(other.annotations[0]?.message).toMatch(/pull\/1 asks to merge .* into data, not into main/)
  })

  it('takes nothing back that the base changed in other files, and says what does not merge', async () => {
    const write = async (branch: string, text: string) =>
      git().commit(branch, await git().head(branch), new Map([['notes.txt', text]]), 'By hand')
    await write('main', 'one\n')
    await run()
    await write(BRANCH, 'one\nby a reviewer\n')
    await write('main', 'zero\none\n')
    posts = [post(2)]
    await run({ publish: 'commit' })
    posts = [post(3)]
    const result = await run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { changed: 'true', added: '1' } })
    expect(result.annotations[0]?.message).toMatch(
      /pull\/1 cannot be merged: main changed the same files \(notes\.txt\)/,
    )
    expect(String(await git().read('main', 'notes.txt'))).toBe('zero\none\n')
    expect(String(await git().read(BRANCH, 'notes.txt'))).toBe('one\nby a reviewer\n')
    expect(await readTitles(BRANCH)).toEqual(['Post 3', 'Post 2', 'Post 1'])
  })

  it('keeps executables and removals of the branch when it is brought up to its base', async () => {
    await git().commit('main', await git().head('main'), new Map([['old.txt', 'x']]), 'Old')
    await run()
    const head = (await git().head(BRANCH)) ?? ''
    const entries = [
      { path: 'run.sh', mode: '100755', content: '#!/bin/sh\n' },
      { path: 'old.txt', mode: '100644', sha: null },
    ]
    const tree = await git().createTree(head, entries)
    await git().moveBranch(BRANCH, await git().createCommit(tree, [head], 'By a reviewer'), false)
    posts = [post(2)]
    await run({ publish: 'commit' })
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
    await expectMergeable()
    expect(await git().listTree((await git().head(BRANCH)) ?? '')).toContainEqual(
      expect.objectContaining({ path: 'run.sh', mode: '100755' }),
    )
    expect(await git().read(BRANCH, 'old.txt')).toBeUndefined()
  })

  it('does the work again when the base moves while it runs', async () => {
    await run()
    posts = [post(2)]
    let isMoved = false
    world.state.intercept = async ({ url }) => {
      if (isMoved || url !== FEED) return undefined
      isMoved = true
      const ledger = JSON.parse(String(await git().read(BRANCH, LEDGER)))
      const text = `${JSON.stringify({ ...ledger, contributions: [] })}\n`
      await git().commit('main', await git().head('main'), new Map([[LEDGER, text]]), 'Another run')
      return undefined
    }
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { added: '1' } })
    expect(await readTitles(BRANCH)).toEqual(['Post 2', 'Post 1'])
    await expectMergeable()
  })

  it('opens no empty pull request for what the base has by now', async () => {
    world.state.intercept = ({ method, url }) =>
      method === 'POST' && url.endsWith('/pulls') ? json(403, { message: 'Forbidden' }) : undefined
    await run()
    world.state.intercept = undefined
    await run({ publish: 'commit' })
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { changed: 'false', 'pull-request-url': '' } })
    expect(github().proposals).toEqual([])
  })

  it('tells the pull request that is open also when it could not be written', async () => {
    await run()
    posts = [post(2)]
    world.state.intercept = ({ body }) =>
      body.includes('createCommitOnBranch') ? json(403, { message: 'Forbidden' }) : undefined
    expect(await run()).toMatchObject({
      exitCode: 1,
      outputs: { changed: 'false', 'pull-request-url': 'https://github.com/ada/contributions/pull/1' },
    })
  })

  it("takes no fork's pull request for its own, and survives odd answers", async () => {
    const fork = { ref: BRANCH, sha: '0'.repeat(40), repo: { full_name: 'ada/a-fork' } }
    world.state.intercept = async ({ method, url }, proceed) => {
      if (method !== 'GET' || !url.includes('/pulls?')) return undefined
      const pulls = JSON.parse(String((await proceed())?.body))
      return json(200, [
        null,
        { number: 9, state: 'open', body: null, head: fork, base: { ref: 'main' } },
        ...pulls,
      ])
    }
    expect((await run()).outputs['pull-request-url']).toBe('https://github.com/ada/contributions/pull/1')
    expect((await run()).outputs['pull-request-url']).toBe('https://github.com/ada/contributions/pull/1')
  })

  it('finds out without a comparison whether it has to be brought up to its base', async () => {
    world.state.intercept = ({ url }) =>
      url.includes('/compare/') ? json(404, { message: 'Not Found' }) : undefined
    await run()
    world.takeRequests()
    expect((await run()).outputs.changed).toBe('false')
    expect(writes()).toEqual([])
    posts = [post(2)]
    await run({ publish: 'commit' })
    posts = [post(3)]
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
    await expectMergeable()
    expect(await readTitles(BRANCH)).toEqual(['Post 3', 'Post 2', 'Post 1'])
    expect((await run()).outputs.changed).toBe('false')
  })

  it('has a text that GitHub takes, however much there is to tell', async () => {
    posts = Array.from({ length: 3000 }, (_, index) => ({
      ...post(1 + (index % 28)),
      title: `${index} ${'many words '.repeat(25)}`,
      url: `https://blog.example.com/${index}/${'a'.repeat(1500)}`,
    }))
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [] })
    expect(pull()?.body.length).toBeLessThanOrEqual(65_536)
    expect(pull()?.body).toContain('## New (3037)')
  })
})
