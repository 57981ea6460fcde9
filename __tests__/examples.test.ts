import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { SOURCES } from '../src/sources/registry.ts'
import { toAdasConfig } from './world/ada.ts'
import { toRss } from './world/feeds.ts'
import { readPermissions } from './world/permissions.ts'
import { runAction } from './world/run.ts'
import { createWorld, YOUTUBE_KEY } from './world/world.ts'

interface Workflow {
  readonly jobs: Record<
    string,
    {
      readonly strategy?: { readonly matrix: { readonly include: readonly Record<string, string>[] } }
      readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, string> }[]
    }
  >
}

const UNTIL = '2026-11-22'
const FOLDER = new URL('../examples/', import.meta.url)
const EXAMPLES = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.yml') && name !== 'contribution-log.yml',
)

/** What GitHub puts in place of `${{ … }}`. */
const VALUES: Readonly<Record<string, string>> = {
  'secrets.YOUTUBE_API_KEY': YOUTUBE_KEY,
  'secrets.DOTCOM_TOKEN': 'ghp_of_github.com',
  'inputs.program': 'microsoft-mvp',
  'inputs.since': '',
  'inputs.until': '',
  'inputs.login': 'ada',
  'inputs.channel': 'UC0000000000000000000000',
}

/** The inputs of a workflow's one step that is the Action, for each job of its matrix. */
function readInputs(name: string): Record<string, string>[] {
  const { jobs } = load(readFileSync(new URL(name, FOLDER), 'utf8')) as Workflow
  const [found, ...others] = Object.values(jobs).flatMap((job) =>
    job.steps.filter(({ uses }) => uses !== undefined).map((step) => ({ job, step })),
  )
  expect(others).toEqual([])
  return (found?.job.strategy?.matrix.include ?? [{}]).map((matrix) =>
    Object.fromEntries(
      Object.entries(found?.step.with ?? {}).map(([key, value]) => [
        key,
        value.replace(/\$\{\{ ([\w.]+) \}\}/g, (all, expression: string) =>
          expression.startsWith('matrix.')
            ? (matrix[expression.slice(7)] ?? all)
            : (VALUES[expression] ?? all),
        ),
      ]),
    ),
  )
}

it.each(EXAMPLES)('%s does what it shows, and nothing more the second time', async (name) => {
  const world = await createWorld()
  const { state } = world
  state.github.users = ['ada', 'grace'].map((login) => ({ login, name: login }))
  state.github.pullRequests = ['ada', 'grace'].map((author, index) => ({
    ...{ id: index + 1, author, repository: 'meadow-ui/meadow', number: index + 1, title: `Of ${author}` },
    ...{ mergedAt: '2026-10-01T10:00:00Z', labels: [] },
  }))
  const posts = [{ title: 'Post', url: 'https://example.com/1', date: '2026-10-01T08:00:00Z' }]
  for (const url of [
    'https://example.com/feed.xml',
    'https://ada.example/feed/',
    'https://grace.example/atom.xml',
  ])
    state.feeds.set(url, () => toRss({ title: 'Blog', site: 'https://example.com/', posts }))
  state.youtube.channels = [{ id: 'UC0000000000000000000000', handle: '@ada', title: 'Ada', videos: [] }]
  if (name === 'configuration-file.yml') {
    // Of the sample, what is Ada's own word: her sources are those of another test.
    const keys = SOURCES.filter(({ isMirrored }) => !isMirrored).map(({ key }) => key)
    const config = toAdasConfig(UNTIL).replace(
      new RegExp(`^(?:${keys.join('|')}):.*\\n(?: .*\\n)*`, 'gm'),
      '',
    )
    const file = new Map([['.github/contribution-log.yml', config]])
    await state.github.git.commit('main', await state.github.git.head('main'), file, 'Say what to collect')
  }
  const env = name === 'enterprise-server.yml' ? { GITHUB_API_URL: 'https://github.example.com/api/v3' } : {}
  const jobs = readInputs(name)
  expect(JSON.stringify(jobs)).not.toContain('${{')
  for (const isAgain of [false, true])
    for (const inputs of jobs) {
      const result = await runAction(world, {
        ...{ env, permissions: readPermissions(name), inputs: { ...inputs, until: UNTIL } },
      })
      expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { changed: String(!isAgain) } })
      expect(Number(result.outputs.total)).toBeGreaterThan(0)
    }
  await world.close()
})
