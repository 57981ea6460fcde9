import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toRss } from '../world/feeds.ts'
import { type RunOptions, runAction, runCli, TOKEN } from '../world/run.ts'
import { createWorld, type World } from '../world/world.ts'

/** What a person does with their packs, from one run to the next. */

const CONFIG = '.github/contribution-log.yml'
const BLOG = 'https://blog.example.com/feed.xml'
const UNTIL = '2026-10-25'
const NO_GITHUB = 'github:\n  include: []\n'
/** Nothing but what is written by hand. */
const DEEDS = `${NO_GITHUB}contributions:
  - { key: talk, type: talk, title: Kites in anger, date: 2026-03-04, url: "https://wind.example/kites", container: { name: WindConf } }
  - { key: post, type: blog-post, title: How a kite stays up, date: 2026-06-01, url: "https://kites.example/up" }
  - { key: book, type: book, title: All of the wind, date: 2026-09-01, url: "https://kites.example/book", metrics: { copies: 40 } }
`
const MVP = 'programs:\n  - program: microsoft-mvp\n'

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example', id: 7 }]
})

afterEach(() => world.close())

/** Commits a file as a person would. */
async function write(path: string, text: string) {
  const { git } = world.state.github
  await git.commit('main', await git.head('main'), new Map([[path, text]]), `Change ${path}`)
}

const configure = (text: string) => write(CONFIG, text)
const run = (until = UNTIL, options: RunOptions = {}) =>
  runAction(world, { event: 'workflow_dispatch', ...options, inputs: { until, ...options.inputs } })
const read = async (name: string) => (await world.read(`nomination/${name}`)) ?? ''

interface PackJson {
  readonly gaps: readonly string[]
  readonly items: readonly { readonly fields: Record<string, string>; readonly ids: readonly string[] }[]
}

const readJson = async (id = 'microsoft-mvp') => JSON.parse(await read(`${id}.json`)) as PackJson

/** The fields of an item, by its title. */
async function fieldsOf(title: string, id?: string) {
  return (await readJson(id)).items.find(({ fields }) => fields.Title === title)?.fields ?? {}
}

async function edit(name: string, from: string | RegExp, to: string) {
  const before = await read(name)
  const after = before.replace(from, () => to)
  expect(after).not.toBe(before)
  await write(`contribution-log/nomination/${name}`, after)
}

describe('what is written into a pack by hand', () => {
  it('is told with the lines that keep it, and is in the pack once they stand in the configuration', async () => {
    await configure(`${DEEDS}${MVP}`)
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [] })
    await edit('microsoft-mvp.md', /(?<=Kites in anger[\s\S]*?- In-person attendees: )\*\*to fill\*\*/, '310')
    await edit(
      'microsoft-mvp.md',
      /\*\*To write\*\*[^\n]*`answers: why`/,
      'Because of the wind.\n\nAnd of the string.',
    )
    await edit('microsoft-mvp.csv', 'How a kite stays up', 'How a kite flies')
    const path = 'contribution-log/nomination/microsoft-mvp.md'

    const result = await run('2026-11-01')
    expect(result.exitCode).toBe(0)
    const lines = [
      'why: "Because of the wind.\\n\\nAnd of the string."',
      '{ match: { id: "manual:talk" }, set: { metrics: { attendees: 310 } } }',
      '{ match: { id: "manual:post" }, set: { title: "How a kite flies" } }',
    ]
    expect(result.annotations).toEqual(
      lines.map((line, index) => ({
        level: 'warning',
        message: `${index === 2 ? path.replace('.md', '.csv') : path}: what was written there by hand is not in the file that is made anew. To keep it, add under ${index === 0 ? 'answers' : 'overrides'} in the configuration file: ${line}`,
      })),
    )
    expect(result.stdout).toContain('::warning')
    expect(result.outputs.changed).toBe('true')
    expect(await read('microsoft-mvp.md')).not.toContain('Because of the wind')
    const blocks = [...result.summary.matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(([, text = '']) => text)
    // A block for each file; a person puts them under the keys that are there.
    const yaml = blocks.join('\n').replace(/(?<=overrides:[\s\S]*\n)overrides:\n/, '')
    expect(yaml.split('\n')).toEqual([
      ...['programs:', '  - program: microsoft-mvp', '    answers:', `      ${lines[0]}`],
      ...['overrides:', `  - ${lines[1]}`, `  - ${lines[2]}`],
    ])

    // Nothing is told twice.
    expect((await run('2026-11-08')).annotations).toEqual([])

    await configure(`${DEEDS}${yaml}\n`)
    const kept = await run('2026-11-15')
    expect(kept).toMatchObject({ exitCode: 0, annotations: [] })
    expect(kept.summary).not.toContain('```yaml')
    expect(await read('microsoft-mvp.md')).toContain(
      '```text\nBecause of the wind.\n\nAnd of the string.\n```',
    )
    expect((await fieldsOf('Kites in anger'))['In-person attendees']).toBe('310')
    expect(await fieldsOf('How a kite flies')).toMatchObject({ 'Activity Type': 'Blog' })
  })

  it('is not told where the configuration says the same by then', async () => {
    await configure(`${DEEDS}${MVP}`)
    await run()
    await edit('microsoft-mvp.md', /\*\*To write\*\*[^\n]*`answers: why`/, 'Because of the wind.')
    await configure(`${DEEDS}${MVP}    answers:\n      why: Because of the wind.\n`)
    expect(await run('2026-11-01')).toMatchObject({ exitCode: 0, annotations: [] })
    expect(await read('microsoft-mvp.md')).toContain('```text\nBecause of the wind.\n```')
  })

  it('is told by a dry run too, which leaves it', async () => {
    await configure(`${DEEDS}${MVP}`)
    await run()
    await edit('microsoft-mvp.md', '## Free texts', '## Free texts\n\nAsk Zoe.')
    const { annotations } = await run('2026-11-01', { inputs: { publish: 'none' } })
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(
          /It has no place in the configuration file: keep it elsewhere\. "Ask Zoe\."$/,
        ),
      },
    ])
    expect(await read('microsoft-mvp.md')).toContain('Ask Zoe.')
  })

  it('is told twenty times at most', async () => {
    await configure(`${DEEDS}${MVP}`)
    await run()
    await edit(
      'microsoft-mvp.md',
      '## Free texts',
      `## Free texts\n\n${Array.from({ length: 25 }, (_, index) => `Note ${index}`).join('\n\n')}`,
    )
    const { annotations } = await run('2026-11-01')
    expect(annotations).toHaveLength(21)
    expect(annotations.at(-1)?.message).toBe(
      'contribution-log/nomination/microsoft-mvp.md: 5 more such changes are in the history of the file.',
    )
  })
})

describe('answers', () => {
  const answered = `${DEEDS}${MVP}    answers:\n      why: Because of the wind.\n`
  const payload = (isPrivate: boolean) =>
    ({ repository: { private: isPrivate } }) as unknown as NonNullable<RunOptions['payload']>

  it('in a public repository can be read by everybody, as a notice says', async () => {
    await configure(answered)
    const { annotations, exitCode, summary } = await run(UNTIL, { payload: payload(false) })
    expect(exitCode).toBe(0)
    expect(annotations).toEqual([
      {
        level: 'notice',
        message: expect.stringMatching(
          /^The answers for microsoft-mvp can be read by everybody, in \.github\/contribution-log\.yml and in the packs, .*preview --answers FILE\.$/,
        ),
      },
    ])
    expect(summary).toContain('can be read by everybody')
  })

  it.each([
    ['in a private one', answered, payload(true)],
    ['where nobody knows', answered, {}],
    ['that are not given', `${DEEDS}${MVP}`, payload(false)],
    ['that are empty', `${DEEDS}${MVP}    answers: { why: "" }\n`, payload(false)],
  ])('are nobody’s business: %s', async (_, config, given) => {
    await configure(config)
    expect((await run(UNTIL, { payload: given as NonNullable<RunOptions['payload']> })).annotations).toEqual(
      [],
    )
  })
})

describe('preview --answers', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'answers-'))
    await mkdir(join(folder, 'clone', '.github'), { recursive: true })
    await writeFile(
      join(folder, 'clone', CONFIG),
      `${DEEDS}about: Of the file.\n${MVP}    answers: { why: Public., help: Both. }\n`,
    )
  })

  afterEach(() => rm(folder, { recursive: true }))

  async function preview(
    answers: string | undefined,
    path = '../answers.yml',
    words: readonly string[] = [],
  ) {
    if (answers !== undefined) await writeFile(join(folder, 'answers.yml'), answers)
    return runCli(world, ['preview', '--until', UNTIL, '--answers', path, ...words], {
      ...{ cwd: join(folder, 'clone'), env: { GITHUB_TOKEN: TOKEN } },
    })
  }

  const made = (name: string) =>
    readFile(join(folder, 'clone', 'contribution-log', 'nomination', name), 'utf8')

  it('takes them from a file outside of the folder, before those of the configuration', async () => {
    const { exitCode, stderr, stdout } = await preview(
      `about: I fly kites.\n${MVP}    answers: { why: Secret. }\n    audience: [Developer]\n  - google-gde\n`,
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('A pack is contribution-log/nomination/google-gde.md')
    const md = await made('microsoft-mvp.md')
    expect(md).toContain('```text\nSecret.\n```')
    expect(md).not.toContain('Public.')
    expect(md).toContain('```text\nBoth.\n```')
    expect(md).toContain('Target Audience `Developer`')
    const gde = await made('google-gde.md')
    expect(gde).toContain('I fly kites.')
    expect(gde).not.toContain('Of the file.')
  })

  it('takes what the configuration says where the file does not', async () => {
    expect((await preview('programs: [google-gde]\n')).exitCode).toBe(0)
    expect(await made('google-gde.md')).toContain('Of the file.')
    expect(await made('microsoft-mvp.md')).toContain('```text\nPublic.\n```')
  })

  it.each([
    ['no file', undefined, '../nowhere.yml', '--answers: there is no file ../nowhere.yml.'],
    ['a folder', undefined, '..', '--answers: there is no file ...'],
    [
      'another key',
      `${MVP}name: Mira\n`,
      '../answers.yml',
      '--answers: ../answers.yml has name, which is not read from there. Leave only about and programs in it.',
    ],
    [
      'sources',
      'feeds: ["https://blog.example.com/feed.xml"]\n',
      '../answers.yml',
      '--answers: ../answers.yml has feeds, which is not read from there.',
    ],
    ['no YAML', 'programs: [\n', '../answers.yml', '../answers.yml:'],
    ['no such program', 'programs: [kites]\n', '../answers.yml', '../answers.yml:1:12 programs[0]: '],
    [
      'no such key',
      `${MVP}    answer: { why: x }\n`,
      '../answers.yml',
      '../answers.yml:3:5 programs[0].answer: ',
    ],
  ])('refuses %s', async (_, text, path, message) => {
    const { exitCode, stderr } = await preview(text, path)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(message)
    await expect(made('microsoft-mvp.md')).rejects.toThrow()
  })
})

describe('the person’s word', () => {
  it('includes and excludes', async () => {
    const posts = Array.from({ length: 30 }, (_, index) => {
      const day = String((index % 28) + 1).padStart(2, '0')
      return `  - { type: video, title: Kite number ${index}, date: 2026-07-${day}, url: "https://v.example/${index}", metrics: { views: ${1000 - index} } }\n`
    })
    await configure(`${DEEDS}${posts.join('')}${MVP}`)
    await run()
    const titles = async () => (await readJson()).items.map(({ fields }) => fields.Title)
    expect(await titles()).toHaveLength(24)
    expect(await titles()).not.toContain('Kite number 29')
    expect(await titles()).toContain('Kites in anger')

    await configure(
      `${DEEDS}${posts.join('')}${MVP}    include: ["https://v.example/29", "https://v.example/none"]\n    exclude: ["https://wind.example/kites"]\n`,
    )
    expect(await run('2026-11-01')).toMatchObject({ exitCode: 0, annotations: [] })
    expect(await titles()).toHaveLength(24)
    expect((await titles())[0]).toBe('Kite number 29')
    expect(await titles()).not.toContain('Kites in anger')
    expect((await readJson()).gaps).toContain(
      'include: https://v.example/none is the address of nothing in the window.',
    )
  })

  it('says audience and area for all, and otherwise for what matches', async () => {
    await configure(`${DEEDS}${MVP}    audience: [Developer]\n    primary-area: .NET\n`)
    await run()
    for (const title of ['Kites in anger', 'How a kite stays up'])
      expect(await fieldsOf(title)).toMatchObject({
        'Target Audience': 'Developer',
        'Primary Technology Area': '.NET',
      })

    await configure(
      `${DEEDS}${MVP}    audience:\n      - { use: [Developer] }\n      - { match: { type: talk }, use: [Student, IT Pro] }\n    primary-area:\n      - { match: { url: "https://kites.example/up" }, use: DevOps }\n      - { use: .NET }\n`,
    )
    expect(await run('2026-11-01')).toMatchObject({ exitCode: 0, annotations: [] })
    expect(await fieldsOf('Kites in anger')).toMatchObject({
      ...{ 'Target Audience': 'IT Pro; Student', 'Primary Technology Area': '.NET' },
    })
    expect(await fieldsOf('How a kite stays up')).toMatchObject({
      ...{ 'Target Audience': 'Developer', 'Primary Technology Area': 'DevOps' },
    })
    expect(await read('microsoft-mvp.md')).not.toContain('    audience:')
  })

  it('says who they are', async () => {
    await configure(`${DEEDS}about: |\n  I fly kites.\n  And mend strings.\nprograms: [google-gde]\n`)
    await run()
    expect(await read('google-gde.md')).toContain('```text\nI fly kites.\nAnd mend strings.\n```')
  })

  it('names the zone in which an event was', async () => {
    const event = `${DEEDS}  - { type: event, title: Kite Meetup, date: 2026-05-05 }\n`
    await configure(`${event}${MVP}`)
    await run()
    expect(await fieldsOf('Kite Meetup')).toMatchObject({ 'Time Zone': '', 'End Date': '2026-05-05' })
    await configure(`time-zone: Europe/Oslo\n${event}${MVP}`)
    await run('2026-11-01')
    expect((await fieldsOf('Kite Meetup'))['Time Zone']).toBe('Europe/Oslo')
  })
})

describe('a feed of short memory', () => {
  it('makes no month idle that no source knows', async () => {
    const days = ['2026-11-20', '2026-10-05', '2026-08-04']
    world.state.feeds.set(BLOG, () =>
      toRss({
        title: 'Ada writes',
        site: 'https://blog.example.com/',
        posts: days.map((day) => ({
          ...{ title: `Post of ${day}`, url: `https://blog.example.com/${day}`, date: `${day}T08:00:00Z` },
        })),
      }),
    )
    await configure(`${NO_GITHUB}programs: [microsoft-mvp, oracle-ace]\n`)
    await run('2026-11-22', { inputs: { feeds: BLOG } })
    const said = async (id: string) =>
      (await readJson(id)).gaps.filter((gap) => /No entry|Not known/.test(gap))
    expect(await said('microsoft-mvp')).toEqual([
      'No entry in 2026-09.',
      expect.stringMatching(
        /^Not known: 2025-12 to 2026-07\. Feed Ada writes is known since 2026-08-04 only: /,
      ),
    ])
    // Of its own window.
    expect(await said('oracle-ace')).toEqual([
      'No entry in 2026-09.',
      expect.stringMatching(/^Not known: 2025-06 to 2026-07\. /),
    ])
    expect(await read('microsoft-mvp.md')).toContain('- Not known: 2025-12 to 2026-07')
  })
})
