import { BEGINNER } from './people/beginner.ts'
import { MAINTAINER } from './people/maintainer.ts'
import { type Entry, type Measure, measurePack, type PackFile } from './people/measure.ts'
import { ORGANISER } from './people/organiser.ts'
import { type Person, UNTIL } from './people/person.ts'
import { VIDEO_MAKER } from './people/video-maker.ts'
import type { RunOptions, RunResult } from './run.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world.ts'

/** Four years of people who do not exist, to count what of their packs for Microsoft can be handed in as it is. */
export const FOUR_PEOPLE: readonly Person[] = [VIDEO_MAKER, MAINTAINER, ORGANISER, BEGINNER]

/** `plain` names the program alone; `told` also says once for all what the form asks for in every item. */
export type Variant = 'plain' | 'told'

/** A world in which somebody has lived for a year and written a configuration file. */
export async function createWorldOf(person: Person, variant: Variant): Promise<World> {
  const world = await createWorld({ owner: person.login })
  const { state } = world
  state.github.users = [{ login: person.login, name: person.name }]
  person.populate(state)
  const program = { program: 'microsoft-mvp', ...(variant === 'told' && person.program) }
  // What is JSON is YAML.
  const config = `${person.config.trimStart()}\nprograms:\n  - ${JSON.stringify(program)}\n`
  const { git } = state.github
  const file = new Map([['.github/contribution-log.yml', config]])
  await git.commit('main', await git.head('main'), file, 'Say what to collect')
  return world
}

export interface Measured extends Measure {
  readonly person: string
  readonly files: {
    readonly json: string
    readonly md: string
    readonly ledger: string
    readonly config: string
  }
}

/** Runs the product for a person, as `run` does, and measures the pack that it leaves. */
export async function measurePerson(
  person: Person,
  variant: Variant,
  run: (world: World, options: RunOptions) => Promise<RunResult>,
): Promise<Measured> {
  const world = await createWorldOf(person, variant)
  try {
    const inputs = { ...person.inputs, until: UNTIL, 'youtube-api-key': YOUTUBE_KEY }
    const result = await run(world, { inputs, event: 'workflow_dispatch' })
    const [json, md, ledger] = await Promise.all(
      ['nomination/microsoft-mvp.json', 'nomination/microsoft-mvp.md', 'ledger.json'].map((file) =>
        world.read(file),
      ),
    )
    if (!json || !md || !ledger)
      throw new Error(
        `there is no pack of the ${person.id}: ${JSON.stringify(result.annotations)} ${result.stderr}`,
      )
    const { contributions } = JSON.parse(ledger) as { contributions: Entry[] }
    const measure = measurePack(JSON.parse(json) as PackFile, contributions, person.truth)
    return { ...measure, person: person.id, files: { json, md, ledger, config: person.config } }
  } finally {
    await world.close()
  }
}

/** One line a person, for reading. */
export function toTable(measured: readonly Measured[]): string {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`
  const rows = measured.map(({ person, items, asked, all, descriptions, fit, checks }) =>
    [
      ...[
        person,
        items,
        asked.fields,
        `${asked.right} (${percent(asked.right, asked.fields)})`,
        asked.toFill,
      ],
      ...[asked.wrong, percent(all.right, all.fields), `${fit} of ${descriptions}`, checks.length],
    ].join(' | '),
  )
  const head =
    'person | items | fields asked | right | to fill | wrong | right of all fields | descriptions fit | failed checks'
  return [head, head.replace(/[^|]+/g, '---'), ...rows].map((row) => `| ${row} |`).join('\n')
}
