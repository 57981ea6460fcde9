import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HOST_HEADER, REFUSED } from './server.ts'
import type { World } from './world.ts'

const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const PRELOAD = new URL('preload.mjs', import.meta.url).href

export const TOKEN = 'ghs_world0123456789abcdefghijklmnopqrstu'

export interface RunOptions {
  /** The workflow's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `schedule` or `workflow_dispatch`. */
  readonly event?: string
  /** The event's payload. */
  readonly payload?: unknown
  readonly env?: Readonly<Record<string, string>>
  /** How much faster waits are. */
  readonly speed?: number
}

export interface RunResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Lines such as `::error::…`, unescaped. */
  readonly annotations: readonly { readonly level: string; readonly message: string }[]
}

/** Runs the shipped bundle as a runner would, in a world. */
export async function runAction(
  world: World,
  { inputs = {}, event = 'schedule', payload = {}, env = {}, speed = 20 }: RunOptions = {},
): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'run-'))
  const files = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'EVENT_PATH'].map((name) => [
      `GITHUB_${name}`,
      join(folder, name),
    ]),
  )
  for (const [name, path] of Object.entries(files))
    await writeFile(path, name === 'GITHUB_EVENT_PATH' ? JSON.stringify(payload) : '')
  const { owner, name } = world.state.github
  const given = { token: TOKEN, ...inputs }
  const child = spawn(process.execPath, ['--import', PRELOAD, BUNDLE], {
    env: {
      PATH: process.env.PATH,
      ...files,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      GITHUB_EVENT_NAME: event,
      GITHUB_ACTOR: owner,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: String(Number.parseInt(randomUUID().slice(0, 8), 16)),
      RUNNER_TEMP: folder,
      WORLD_PORT: String(world.port),
      WORLD_SPEED: String(speed),
      WORLD_HOST_HEADER: HOST_HEADER,
      WORLD_REFUSED: String(REFUSED),
      ...Object.fromEntries(
        Object.entries(given).map(([key, value]) => [
          `INPUT_${key.replaceAll(' ', '_').toUpperCase()}`,
          value,
        ]),
      ),
      ...env,
    },
  })
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const result = {
    exitCode,
    stdout: stdout(),
    stderr: stderr(),
    outputs: parseOutputs(await readFile(join(folder, 'OUTPUT'), 'utf8')),
    summary: await readFile(join(folder, 'STEP_SUMMARY'), 'utf8'),
    annotations: parseAnnotations(stdout()),
  }
  await rm(folder, { recursive: true })
  return result
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
