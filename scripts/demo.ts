// npm start: runs the Action as a runner would, against a GitHub, feeds and a YouTube on this machine, and shows the result.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { populateWithConfig } from '../__tests__/world/ada.ts'
import { runBundle } from '../__tests__/world/run.ts'
import { createWorld, YOUTUBE_KEY } from '../__tests__/world/world.ts'
import { PACK_KINDS, toPackFile } from '../src/nomination/pack-files.ts'
import { PROGRAM_IDS } from '../src/nomination/programs/registry.ts'
import { PICTURES } from '../src/run/outputs.ts'

const FOLDER = fileURLToPath(new URL('../demo', import.meta.url))

const until = new Date().toISOString().slice(0, 10)
const world = await createWorld()
try {
  await populateWithConfig(world, until)
  const result = await runBundle(world, {
    event: 'workflow_dispatch',
    inputs: { 'youtube-api-key': YOUTUBE_KEY, programs: PROGRAM_IDS.join(', ') },
  })
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const { git } = world.state.github
  const packs = PROGRAM_IDS.flatMap((id) => PACK_KINDS.map((kind) => toPackFile(id, kind)))
  for (const name of ['README.md', 'ledger.json', ...Object.values(PICTURES), ...packs]) {
    await mkdir(dirname(join(FOLDER, name)), { recursive: true })
    await writeFile(join(FOLDER, name), (await git.read('main', `contribution-log/${name}`)) ?? '')
  }
  const requests = world.takeRequests().length
  process.stdout.write(`${result.summary}\n${'─'.repeat(80)}\n`)
  process.stdout.write(
    `This is the summary of a run for Ada, who does not exist, in ${requests} requests to this machine alone.\n`,
  )
  process.stdout.write(
    `Her log, its record and her nomination packs are in ${relative(process.cwd(), FOLDER)}/\n`,
  )
  if (result.exitCode !== 0) process.stderr.write(result.stdout + result.stderr)
  process.exitCode = result.exitCode ?? 1
} finally {
  await world.close()
}
