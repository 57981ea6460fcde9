import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addBlog, BLOG } from '../world/blog.ts'
import { type RunOptions, runAction } from '../world/run.ts'
import { json, type WorldAnswer, type WorldRequest } from '../world/server.ts'
import { createWorld, type World } from '../world/world.ts'

const UNTIL = '2026-11-22'

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
})

afterEach(() => world.close())

function run(inputs: Record<string, string> = {}, options: RunOptions = {}) {
  return runAction(world, { ...options, inputs: { until: UNTIL, feeds: BLOG, ...inputs } })
}

const isCommit = ({ body }: WorldRequest) => body.includes('createCommitOnBranch')
const isCall = (method: string, path: string) => (request: WorldRequest) =>
  request.method === method && new URL(request.url).pathname.endsWith(path)

const graphqlError = (type: string, message: string) =>
  json(200, {
    data: { createCommitOnBranch: null },
    errors: [{ type, path: ['createCommitOnBranch'], message }],
  })
const PULL_REQUEST = { publish: 'pull-request' }

interface Case {
  readonly name: string
  readonly inputs?: Record<string, string>
  readonly at: (request: WorldRequest) => boolean
  readonly answer: WorldAnswer
  /** What the message must hold. */
  readonly says: readonly string[]
}

const CASES: readonly Case[] = [
  {
    name: 'a read-only token',
    at: isCommit,
    answer: graphqlError('FORBIDDEN', 'Resource not accessible by integration'),
    says: [
      'the token may not write to ada/contributions',
      'add "permissions: { contents: write, pull-requests: read }"',
    ],
  },
  {
    name: 'a read-only token, told by a status',
    at: isCommit,
    answer: json(403, { message: 'Resource not accessible by integration' }),
    says: [
      'the token may not write to ada/contributions',
      'add "permissions: { contents: write, pull-requests: read }"',
    ],
  },
  {
    name: 'a token without pull requests',
    inputs: PULL_REQUEST,
    at: isCall('POST', '/pulls'),
    answer: json(403, { message: 'Resource not accessible by integration' }),
    says: ['add "permissions: { contents: write, pull-requests: write }"'],
  },
  {
    name: 'a fine-grained token of a person',
    inputs: { token: 'github_pat_reads_only' },
    at: isCommit,
    answer: graphqlError('FORBIDDEN', 'Resource not accessible by personal access token'),
    says: ['the token in the input token', '"Contents: Read and write"'],
  },
  {
    name: 'a ruleset',
    at: isCommit,
    answer: graphqlError(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    ),
    says: [
      'main of ada/contributions is protected by a rule',
      'Add "publish: pull-request" to the step and "pull-requests: write" to the permissions',
      'add "branch: contribution-data"',
      'cannot be put on the bypass list of a personal repository',
      '(GitHub said: UNPROCESSABLE: Repository rule violations found Changes must be made through a pull request.)',
    ],
  },
  {
    name: 'a protected branch',
    at: isCommit,
    answer: graphqlError(
      'FORBIDDEN',
      "protected branch 'main' check failed:\nAt least 1 approving review is required by reviewers with write access.",
    ),
    says: ['is protected by a rule', '"publish: pull-request"'],
  },
  {
    name: 'required status checks',
    at: isCommit,
    answer: graphqlError('UNPROCESSABLE', 'Required status check "ci/test" is expected.'),
    says: ['is protected by a rule', '"publish: pull-request"'],
  },
  {
    name: 'a rule on every branch',
    inputs: PULL_REQUEST,
    at: isCommit,
    answer: graphqlError(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    ),
    says: ['also protects the branch contribution-log/update', 'leave contribution-log/update out'],
  },
  {
    name: 'a secret in a title',
    at: isCommit,
    answer: graphqlError('UNPROCESSABLE', 'Repository rule violations found\n\nSecret detected in content'),
    says: ['push protection takes something', 'for a secret'],
  },
  {
    name: 'an archived repository',
    at: isCommit,
    answer: graphqlError('UNPROCESSABLE', 'Repository was archived so is read-only.'),
    says: ['ada/contributions is archived and takes no changes', 'unarchive it'],
  },
  {
    name: 'a branch that may not be created',
    inputs: { branch: 'data' },
    at: isCall('POST', '/git/refs'),
    answer: json(422, {
      message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    }),
    says: ['the branch data does not exist and may not be created', 'write another name into "branch"'],
  },
  {
    name: 'a branch that may not be created, without a reason',
    inputs: PULL_REQUEST,
    at: isCall('POST', '/git/refs'),
    answer: json(422, { message: 'Reference update failed' }),
    says: [
      'the branch contribution-log/update does not exist and may not be created',
      'rename a branch called contribution-log if there is one',
    ],
  },
  {
    name: 'pull requests by Actions',
    inputs: PULL_REQUEST,
    at: isCall('POST', '/pulls'),
    answer: json(403, { message: 'GitHub Actions is not permitted to create or approve pull requests.' }),
    says: ['tick "Allow GitHub Actions to create and approve pull requests"', 'Settings → Actions → General'],
  },
  {
    name: 'workflows on a branch that is nobody’s to delete',
    inputs: { token: 'ghp_without_the_scope' },
    at: isCommit,
    answer: graphqlError(
      'UNPROCESSABLE',
      'refusing to allow a Personal Access Token to create or update workflow `a.yml` without `workflow` scope',
    ),
    says: [
      'committing to main in ada/contributions failed: UNPROCESSABLE: refusing to allow a Personal Access',
    ],
  },
  {
    name: 'what nobody has heard of yet',
    at: isCommit,
    answer: graphqlError('UNPROCESSABLE', 'The moon is\nin the wrong place'),
    says: ['committing to main in ada/contributions failed: UNPROCESSABLE: The moon is in the wrong place'],
  },
]

describe('a refusal', () => {
  it.each(CASES)('of $name says what to change', async ({ inputs, at, answer, says }) => {
    world.state.intercept = (request) => (at(request) ? answer : undefined)
    const result = await run(inputs)
    expect(result.exitCode).toBe(1)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    for (const part of says) expect(errors[0]?.message).toContain(part)
    expect(errors[0]?.message).not.toContain('\n')
    // The run is reported all the same.
    expect(result.outputs).toMatchObject({ total: '1', 'failed-sources': '[]' })
    expect(result.summary).toContain('**1 contribution**')
    expect(await world.read('ledger.json')).toBeUndefined()
  })
})

describe('what GitHub tells early ends a run before the harvest', () => {
  it.each([
    [
      'an archived repository',
      { archivedAt: '2026-01-01T00:00:00Z' },
      {},
      'is archived and takes no changes',
    ],
    [
      'a token of someone who may only read',
      { viewerPermission: 'READ' },
      { token: 'ghp_of_a_reader' },
      '"Contents: Read and write"',
    ],
  ])('%s', async (_, state, inputs, message) => {
    Object.assign(world.state.github, state)
    const result = await run(inputs)
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([{ level: 'error', message: expect.stringContaining(message) }])
    const requests = world.takeRequests()
    expect(requests.filter(({ url, body }) => url === BLOG || body.includes('search('))).toEqual([])
    // A dry run writes nothing, and so may go on.
    expect(await run({ ...inputs, publish: 'none' })).toMatchObject({ exitCode: 0, outputs: { added: '1' } })
  })

  it('a token that may not see pull requests', async () => {
    world.state.intercept = ({ url }) =>
      url.includes('/pulls') ? json(403, { message: 'Resource not accessible by integration' }) : undefined
    const result = await run(PULL_REQUEST)
    expect(result.annotations).toEqual([
      { level: 'error', message: expect.stringContaining('pull-requests: write }"') },
    ])
    expect(world.takeRequests().filter(({ url }) => url === BLOG)).toEqual([])
  })

  it("but not the role of the workflow's own token, of which GitHub knows none", async () => {
    world.state.github.viewerPermission = 'READ'
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
  })
})

it('names the line that lets a private repository be read', async () => {
  world.state.intercept = ({ body }) =>
    body.includes('defaultBranchRef')
      ? json(200, {
          data: { repository: null },
          errors: [
            {
              type: 'NOT_FOUND',
              path: ['repository'],
              message: "Could not resolve to a Repository with the name 'ada/contributions'.",
            },
          ],
        })
      : undefined
  const result = await run()
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]?.message).toContain('"permissions: { contents: write, pull-requests: read }"')
})
