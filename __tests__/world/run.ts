import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { runAction as runInProcess } from '../../src/hosts/action/action.ts'
import type { WorkflowContext } from '../../src/hosts/action/runner.ts'
import { runCommandLine } from '../../src/hosts/cli/command-line.ts'
import { type Clock, createClock } from './clock.ts'
import { createNetwork, createOpenFeedParser } from './network.ts'
import { DOCUMENTED, type Permissions } from './permissions.ts'
import { createRunner } from './runner.ts'
import { HOST_HEADER, REFUSED, UNKNOWN } from './server.ts'
import type { World } from './world.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ACTION = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const NPX = fileURLToPath(new URL('../../tools/npm/node_modules/npm/bin/npx-cli.js', import.meta.url))
const PRELOAD = new URL('preload.mjs', import.meta.url).href

export const TOKEN = 'ghs_world0123456789abcdefghijklmnopqrstu'

/** What one request may take that nobody waits for any more, with all its tries. */
const MAX_REST_MS = 5 * 60_000

export interface RunOptions {
  /** The workflow's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The workflow's `permissions:`; when absent those of the example that the documents give. */
  readonly permissions?: Permissions
  /** `schedule` or `workflow_dispatch`. */
  readonly event?: string
  /** The event's payload. */
  readonly payload?: WorkflowContext['payload']
  readonly env?: Readonly<Record<string, string>>
}

interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Lines such as `::error::…`, unescaped. */
  readonly annotations: readonly { readonly level: string; readonly message: string }[]
}

/** Runs the Action in this process, in a world. */
export async function runAction(world: World, options: RunOptions = {}): Promise<RunResult> {
  const { inputs, event, payload, env } = prepare(world, options)
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const runner = createRunner(
    {
      ...{ repo: { owner, repo }, eventName: event, payload, runId: Number(env.GITHUB_RUN_ID) },
      ...{ apiUrl: env.GITHUB_API_URL ?? '', serverUrl: env.GITHUB_SERVER_URL ?? '' },
    },
    inputs,
  )
  const clock = createClock()
  const network = createNetwork(world.answer, clock)
  const stderr = await watch(async () => {
    await runInProcess({ runner, network, openFeedParser: createOpenFeedParser(clock) })
    await endRest(clock)
  })
  const told = runner.told()
  return { ...told, stderr, annotations: parseAnnotations(told.stdout) }
}

/** What Node would print of a run: that it is warned of, as of what is waited for too often. */
async function watch(run: () => Promise<void>): Promise<string> {
  const warnings: string[] = []
  const add = ({ name, message }: Error) => warnings.push(`${name}: ${message}\n`)
  process.on('warning', add)
  try {
    await run()
  } finally {
    process.off('warning', add)
  }
  return warnings.join('')
}

/** What a run left under way, which would keep its process from ending. */
async function endRest(clock: Clock): Promise<void> {
  if ((await clock.end()) > MAX_REST_MS) throw new Error('a run left something that would not end for long')
}

/** Runs the shipped bundle as a runner would, in a world. Its waits are so much shorter. */
export async function runBundle(
  world: World,
  { speed = 20, ...options }: RunOptions & { readonly speed?: number } = {},
): Promise<RunResult> {
  const { inputs, event, payload, env } = prepare(world, options)
  const folder = await mkdtemp(join(tmpdir(), 'run-'))
  const files = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'EVENT_PATH'].map((name) => [
      `GITHUB_${name}`,
      join(folder, name),
    ]),
  )
  for (const [name, path] of Object.entries(files))
    await writeFile(path, name === 'GITHUB_EVENT_PATH' ? JSON.stringify(payload) : '')
  const given = Object.entries(inputs).map(([key, value]) => [
    `INPUT_${key.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const ended = await start(world, [ACTION], {
    env: {
      ...files,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: 'refs/heads/main',
      RUNNER_TEMP: folder,
      WORLD_SPEED: String(speed),
      ...Object.fromEntries(given),
      ...env,
    },
  })
  const result = {
    ...ended,
    outputs: parseOutputs(await readFile(join(folder, 'OUTPUT'), 'utf8')),
    summary: await readFile(join(folder, 'STEP_SUMMARY'), 'utf8'),
    annotations: parseAnnotations(ended.stdout),
  }
  await rm(folder, { recursive: true })
  return result
}

function prepare(
  { state: { github } }: World,
  { inputs = {}, permissions, event = 'schedule', payload = {}, env = {} }: RunOptions,
) {
  github.permissions =
    permissions ?? DOCUMENTED[inputs.publish === 'pull-request' ? 'pull-request' : 'commit']
  const { owner, name } = github
  const environment: Record<string, string> = {
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_ACTOR: owner,
    GITHUB_RUN_ID: String(Number.parseInt(randomUUID().slice(0, 8), 16)),
    ...env,
  }
  return { inputs: { token: TOKEN, ...inputs }, event, payload, env: environment }
}

export interface CliOptions {
  /** The folder it is started in. */
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command line in this process, in a world: one at a time, since a process can be in one folder only. */
export async function runCli(
  world: World,
  words: readonly string[],
  { cwd, env = {} }: CliOptions,
): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [told, said] = [collect(stdout), collect(stderr)]
  const clock = createClock()
  let exitCode = 0
  process.chdir(cwd)
  const warnings = await watch(async () => {
    await runCommandLine(words, {
      ...{ env, stdout: stdout as unknown as NodeJS.WriteStream, stderr },
      ...{ network: createNetwork(world.answer, clock), openFeedParser: createOpenFeedParser(clock) },
      onFailure() {
        exitCode = 1
      },
    })
    await endRest(clock)
  }).finally(() => process.chdir(ROOT))
  await Promise.all([stdout, stderr].map((stream) => finished(stream.end())))
  return { exitCode, stdout: told(), stderr: `${warnings}${said()}` }
}

export interface CliProcessOptions extends CliOptions {
  readonly node?: string
  /** Its output is closed at once. */
  readonly readsNothing?: boolean
}

/** Runs the shipped command line as a person would, in a world. */
export function runCliBundle(
  world: World,
  args: readonly string[],
  options: CliProcessOptions,
): Promise<Ended> {
  return start(world, [CLI, ...args], options)
}

/** Runs `npx` of npm 12 in a world, as a person would in a home where nothing is set and nothing was fetched, without a network. */
export function runNpx(world: World, words: readonly string[], home: string): Promise<Ended> {
  const env = {
    HOME: home,
    USERPROFILE: home,
    npm_config_cache: join(home, '.npm'),
    npm_config_globalconfig: join(home, 'npmrc'),
    npm_config_offline: 'true',
    // The command runs in a process that npm starts.
    NODE_OPTIONS: `--import=${PRELOAD}`,
  }
  return start(world, [NPX, ...words], { cwd: home, env })
}

/** Runs a script as `node --eval` would, in a world. */
export function runScript(world: World, script: string, env: Readonly<Record<string, string>>) {
  return start(world, ['--input-type=module', '--eval', script], { env })
}

async function start(
  world: World,
  args: readonly string[],
  { cwd, env, node = process.execPath, readsNothing }: Partial<CliProcessOptions>,
): Promise<Ended> {
  const child = spawn(node, ['--import', PRELOAD, ...args], {
    ...(cwd !== undefined && { cwd }),
    env: {
      PATH: process.env.PATH,
      // Without it no process on Windows has a network.
      ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
      WORLD_PORT: String(await world.openPort()),
      WORLD_SPEED: '20',
      WORLD_HOST_HEADER: HOST_HEADER,
      WORLD_REFUSED: String(REFUSED),
      WORLD_UNKNOWN: String(UNKNOWN),
      ...env,
    },
  })
  if (readsNothing) child.stdout.destroy()
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { exitCode, stdout: stdout(), stderr: stderr() }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

/** `name<<delimiter`, the value, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const matches = text.matchAll(/^([\w-]+)<<(.+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)
  return Object.fromEntries([...matches].map(([, name, , value]) => [name, value]))
}

function parseAnnotations(stdout: string): { level: string; message: string }[] {
  return [...stdout.matchAll(/^::(error|warning|notice)[^:]*::(.*)$/gm)].map(
    ([, level = '', message = '']) => ({
      level,
      message: message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
    }),
  )
}
