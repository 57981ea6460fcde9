import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addBlog, BLOG } from './world/blog.ts'
import { runBundle, runScript, TOKEN } from './world/run.ts'
import { json, type WorldAnswer, type WorldRequest } from './world/server.ts'
import { createWorld, type World } from './world/world.ts'

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[]
}

const EXAMPLE = new URL('../examples/first-live-run.yml', import.meta.url)
const { env, jobs } = load(await readFile(EXAMPLE, 'utf8')) as {
  readonly env: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const CHANNEL = 'UC0000000000000000000000'
const YOUTUBE = 'https://www.youtube.com/feeds/videos.xml'
const GIVEN: Readonly<Record<string, string>> = {
  'github.token': TOKEN,
  'inputs.login': 'ada',
  'inputs.private-login': 'grace',
  'inputs.channel': CHANNEL,
  'inputs.feeds': BLOG,
}

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
})

afterEach(() => world.close())

/** Runs the probe as a job does, and reads the table in its summary: asked → what is expected, and what came. */
async function probe(name: string, given: Readonly<Record<string, string>> = {}) {
  const steps = jobs[name]?.steps.filter(({ run }) => run !== undefined) ?? []
  expect(steps.map(({ run }) => run)).toEqual(['node --input-type=module --eval "$PROBE"'])
  const values = { ...GIVEN, ...given }
  const { PROBE = '', ...rest } = Object.fromEntries(
    Object.entries({ ...env, ...steps[0]?.env }).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ ([\w.-]+) \}\}/g, (all, expression: string) => values[expression] ?? all),
    ]),
  )
  expect(JSON.stringify({ PROBE, rest })).not.toContain('${{')
  const folder = await mkdtemp(join(tmpdir(), 'probe-'))
  const summary = join(folder, 'summary')
  await writeFile(summary, 'Before.\n')
  const ended = await runScript(world, PROBE, {
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_REPOSITORY: 'ada/contributions',
    ...rest,
  })
  const text = await readFile(summary, 'utf8')
  await rm(folder, { recursive: true })
  expect(ended).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  expect(text).not.toContain(TOKEN)
  const [head, line, ...rows] = text
    .split('\n')
    .filter((one) => one.startsWith('|'))
    .map((one) => one.split('|').map((cell) => cell.trim()))
  expect([head, line].map((cells) => cells?.slice(1, -1))).toEqual([
    ['asked', 'expected', 'got'],
    ['---', '---', '---'],
  ])
  return new Map(
    rows.map((cells) => {
      expect(cells).toHaveLength(5)
      const [, asked = '', expected = '', got = ''] = cells
      return [asked.replaceAll('`', ''), { expected, got: got.replaceAll('`', '') }]
    }),
  )
}

/** What tokens are said to find with such permissions, and of a private profile. */
function answerSearch({ url, headers, body }: WorldRequest, permissions: readonly string[]): WorldAnswer {
  expect(headers.authorization).toBe(`Bearer ${TOKEN}`)
  const isGraphql = url.endsWith('/graphql')
  const query = isGraphql ? JSON.parse(body).variables.query : new URL(url).searchParams.get('q')
  const isHidden = query.includes('author:grace')
  const isSeen = permissions.includes('pull-requests') && !isHidden
  if (isGraphql) {
    const nodes = isSeen ? [{ url: 'https://github.com/meadow-ui/meadow/pull/1' }] : [{}]
    return json(200, { data: { search: { issueCount: isSeen ? 1234 : 0, nodes: isHidden ? [] : nodes } } })
  }
  const message = 'The listed users cannot be searched either because the users do not exist or …'
  return isHidden
    ? json(422, { message: 'Validation Failed', errors: [{ message }] })
    : json(200, { total_count: isSeen ? 1234 : 0, incomplete_results: false, items: [] })
}

const MINE = 'is:pr is:merged is:public author:ada'
const HIDDEN = 'is:pr is:merged is:public author:grace'
const JSON_TYPE = '200 application/json; charset=utf-8'
const UNSEEN = { search: '"issueCount":0,"nodes":[{}]', count: '"total_count":0,', expected: 'count 0' }
const SEEN = {
  search: '"issueCount":1234,"nodes":[{"url":"https://github.com/meadow-ui/meadow/pull/1"}]',
  count: '"total_count":1234,',
  expected: '(https://github.com/pulls?q=is%3Apr+is%3Amerged+is%3Apublic+author%3Aada)',
}

it.each([
  ['search-a', ['contents'], UNSEEN],
  ['search-b', ['contents', 'pull-requests'], SEEN],
  ['search-c', ['contents', 'pull-requests', 'issues'], SEEN],
] as const)('%s asks what a token with %j finds', async (name, permissions, { search, count, expected }) => {
  expect(Object.keys(jobs[name]?.permissions ?? {})).toEqual(permissions)
  world.state.intercept = (request) => answerSearch(request, permissions)
  const table = await probe(name)
  expect([...table.keys()]).toEqual(
    [MINE, 'is:pr is:public', HIDDEN].flatMap((query) => [`GraphQL ${query}`, `REST ${query}`]),
  )
  for (const query of [MINE, 'is:pr is:public']) {
    expect(table.get(`GraphQL ${query}`)?.got).toBe(`${JSON_TYPE} {"data":{"search":{${search}}}}`)
    expect(table.get(`REST ${query}`)?.got).toContain(`${JSON_TYPE} {${count}`)
  }
  expect(table.get(`GraphQL ${MINE}`)?.expected).toContain(expected)
  expect(table.get(`GraphQL ${HIDDEN}`)?.got).toContain('"issueCount":0,')
  expect(table.get(`REST ${HIDDEN}`)?.got).toMatch(/^422 .*"The listed users cannot be searched/)
  expect(await probe(name, { 'inputs.private-login': '' })).toHaveProperty('size', 4)
})

it('a search that is refused, or not answered, is shown as it came', async () => {
  world.state.intercept = ({ url }) =>
    url.endsWith('/graphql')
      ? json(200, { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] })
      : { status: 200, fault: 'reset' }
  const table = await probe('search-b')
  expect(table.get(`GraphQL ${MINE}`)?.got).toContain('"message":"Resource not accessible by integration"')
  expect(table.get(`REST ${MINE}`)?.got).toMatch(/^no answer \w/)
})

it('the commit of the Action is looked up', async () => {
  const outcome = {
    'steps.log.outcome': 'success',
    'steps.log.outputs.counts': '{"pull-request":12}',
    'steps.log.outputs.failed-sources': '[]',
    'steps.log.outputs.commit-sha': 'abc123',
  }
  const answers: WorldAnswer[] = [
    json(200, {
      sha: 'abc123',
      commit: { message: 'x'.repeat(1000), verification: { verified: true, reason: 'valid' } },
      author: { login: 'github-actions[bot]' },
      committer: { login: 'web-flow' },
    }),
    json(404, { message: 'Not Found' }),
  ]
  world.state.intercept = ({ url }) =>
    url === 'https://api.github.com/repos/ada/contributions/commits/abc123' ? answers.shift() : undefined
  const table = await probe('the-action', outcome)
  expect(table.get('counts')?.got).toBe('{"pull-request":12}')
  expect(table.get('that commit')?.got).toBe(
    '200 application/json; charset=utf-8 verified true (valid), author github-actions[bot], committer web-flow',
  )
  expect((await probe('the-action', outcome)).get('that commit')?.got).toContain('404')
  const failed = { 'steps.log.outcome': 'failure', 'steps.log.outputs.commit-sha': '' }
  const none = await probe('the-action', { ...outcome, ...failed })
  expect(none.get('outcome of the Action')?.got).toBe('failure')
  expect(none.get('commit-sha')?.got).toBe('none')
})

it('feeds are asked for as the Action asks, and shown by what is in them', async () => {
  const entry = (id: string, statistics: string) =>
    `<entry>\n<yt:videoId>${id}</yt:videoId><media:group>${statistics}</media:group></entry>`
  world.state.feeds.set(`${YOUTUBE}?channel_id=${CHANNEL}`, () => ({
    status: 200,
    headers: { 'content-type': 'text/xml; charset=UTF-8' },
    body: `<?xml version="1.0"?>\n<feed>${entry('seen', '<media:statistics views="10"/>')}${entry('planned', '<media:statistics views="0"/>')}${entry('members', '')}</feed>`,
  }))
  const page = 'https://medium.example/feed'
  world.state.feeds.set(page, () => ({
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: '\n<!DOCTYPE html>`|\n| a | `b` | c |\n',
  }))
  const table = await probe('feeds', { 'inputs.feeds': `${BLOG}  ${page}` })
  const [ours] = world.takeRequests().filter(({ url }) => url === BLOG)
  const list = (prefix: string) => `${YOUTUBE}?playlist_id=${prefix}0000000000000000000000`
  expect([...table.keys()]).toEqual([
    `${YOUTUBE}?channel_id=${CHANNEL}`,
    ...[list('UULF'), list('UUSH'), list('UULV'), BLOG, page],
  ])
  expect(table.get(`${YOUTUBE}?channel_id=${CHANNEL}`)?.got).toContain(
    '200 text/xml; charset=UTF-8, 3 entries; 0 views: planned; no views told: members; begins with <?xml ',
  )
  expect(table.get(list('UUSH'))?.got).toMatch(/^404 .* 0 entries/)
  expect(table.get(BLOG)?.got).toMatch(/^200 .* 1 entries; begins with <\?xml/)
  expect(table.get(page)?.got).toBe('403 text/html, 0 entries; begins with <!DOCTYPE html> a b c')
  expect(await probe('feeds', { 'inputs.channel': '', 'inputs.feeds': '' })).toHaveProperty('size', 0)

  world.takeRequests()
  await runBundle(world, { inputs: { feeds: BLOG, until: '2026-11-22' } })
  const [theirs] = world.takeRequests().filter(({ url }) => url === BLOG)
  const asAsked = (request: WorldRequest | undefined) => ({
    ...request?.headers,
    'user-agent': request?.headers['user-agent']?.replace(/\/\d+\.\d+\.\d+$/, '/X.Y.Z'),
  })
  expect(asAsked(ours)).toEqual(asAsked(theirs))
})
