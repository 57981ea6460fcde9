import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toRss } from './world/feeds.ts'
import { type RunOptions, runAction, runCli } from './world/run.ts'
import { createWorld, type World } from './world/world.ts'

/** Files in the place of ours that are not ours. */

const UNTIL = '2026-11-22'
const FEED = 'https://posts.example/feed'
const FOLDER = 'contribution-log'
const BRANCH = 'contribution-log/update'
// On Windows a link takes a privilege.
const onPosix = describe.skipIf(process.platform === 'win32')

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Mine</title></svg>\n'
const FOREIGN: readonly (readonly [string, string])[] = [
  ['README.md', '# Mine\n'],
  ['activity.svg', SVG],
  ['activity-dark.svg', SVG],
  ['ledger.json', '[{"account": "cash", "balance": 12}]\n'],
  ['ledger.json', '{"accounts": [], "contributions": []}\n'],
  ['ledger.json', '{"version": "1.0.0", "entries": []}\n'],
  ['ledger.json', '{"version": 1, "entries": []}\n'],
  ['nomination/google-gde.md', '# What I did\n'],
  ['nomination/google-gde.csv', 'Date,Amount\r\n2026-01-01,12\r\n'],
  ['nomination/google-gde.json', '{"program": "google-gde", "items": []}\n'],
  ['nomination/google-gde.json', '["mine"]\n'],
]

let world: World
let cwd: string

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example' }]
  serve('one')
  cwd = await mkdtemp(join(tmpdir(), 'preview-'))
})

afterEach(async () => {
  await world.close()
  await rm(cwd, { recursive: true })
})

function serve(...slugs: readonly string[]): void {
  const posts = slugs.map((slug) => ({
    title: `About ${slug}`,
    url: `https://posts.example/${slug}`,
    date: '2026-10-01T10:00:00Z',
  }))
  world.state.feeds.set(FEED, () => toRss({ title: 'Posts', site: 'https://posts.example/', posts }))
}

function run(inputs: Record<string, string> = {}, options: RunOptions = {}) {
  const all = { until: UNTIL, feeds: FEED, programs: 'google-gde', ...inputs }
  return runAction(world, { ...options, inputs: all })
}

const git = () => world.state.github.git

async function commit(files: Readonly<Record<string, string>>, branch = 'main'): Promise<void> {
  const contents = Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const)
  await git().commit(branch, await git().head(branch), new Map(contents), 'By hand')
}

/** Whether a source was asked for what is in it. */
function isAsked(): boolean {
  return world.takeRequests().some(({ url, body }) => url === FEED || body.includes('search('))
}

function preview(args: readonly string[] = []) {
  const options = ['--until', UNTIL, '--feeds', FEED, '--programs', 'google-gde', ...args]
  return runCli(world, ['preview', ...options], { cwd })
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true })
  await writeFile(join(cwd, path), text)
}

const read = (path: string) => readFile(join(cwd, path), 'utf8')

describe('a file that is not ours', () => {
  it.each(FOREIGN)('is left alone in a repository: %s, %j', async (name, text) => {
    await commit({ [name]: text })
    const head = await git().head('main')
    const { exitCode, annotations } = await run()
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      {
        level: 'error',
        message: `directory: contribution-log/${name} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`,
      },
    ])
    expect(await git().head('main')).toBe(head)
    expect(isAsked()).toBe(false)
  })

  it.each(FOREIGN.filter(([name]) => /[-a-z]+\.(?:svg|csv|json)$/.test(name)))(
    'is left alone also where the others are ours: %s, %j',
    async (name, text) => {
      expect(await run()).toMatchObject({ exitCode: 0 })
      await commit({ [name]: text })
      const { exitCode, annotations } = await run()
      expect(exitCode).toBe(1)
      expect(annotations[0]?.message).toContain(`directory: contribution-log/${name} was not written by`)
      expect(await world.read(name)).toBe(text)
    },
  )

  it.each(['main', BRANCH])('is left alone on %s, where changes take a pull request', async (branch) => {
    const inputs = { publish: 'pull-request' }
    expect(await run(inputs)).toMatchObject({ exitCode: 0 })
    world.takeRequests()
    await commit({ 'activity.svg': SVG }, branch)
    serve('one', 'two')
    const { exitCode, annotations } = await run(inputs)
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toMatch(/^directory: contribution-log\/activity\.svg was not written by/)
    expect(await world.read('activity.svg', branch)).toBe(SVG)
    expect(isAsked()).toBe(false)
  })

  it.each(FOREIGN)('is left alone in a folder: %s, %j', async (name, text) => {
    await put(`${FOLDER}/${name}`, text)
    const { exitCode, stderr } = await preview()
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(`--output: contribution-log/${name} was not written by contribution-log`)
    expect(await read(`${FOLDER}/${name}`)).toBe(text)
    expect(await readdir(join(cwd, FOLDER))).toEqual([name.split('/')[0]])
    expect(isAsked()).toBe(false)
  })

  it.each([
    ['contribution-log', {}],
    ['contribution-log/nomination', {}],
    ['contribution-log/nomination', { publish: 'pull-request' }],
    ['docs', { directory: 'docs/log' }],
  ])('is left alone in the place of a folder: %s', async (path, inputs) => {
    await git().commit('main', await git().head('main'), new Map([[path, 'elsewhere']]), 'By hand')
    const { exitCode, annotations } = await run(inputs)
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain(`directory: ${path} was not written by contribution-log`)
    expect(String(await git().read('main', path))).toBe('elsewhere')
    expect(isAsked()).toBe(false)
  })

  it('that came while the sources were read is left alone', async () => {
    world.state.intercept = async ({ url }, proceed) => {
      if (url === FEED) await commit({ 'activity.svg': SVG })
      return proceed()
    }
    const { exitCode, annotations } = await run()
    expect(exitCode).toBe(1)
    expect(annotations.at(-1)?.message).toContain('activity.svg was not written by contribution-log')
    expect(await world.read('activity.svg')).toBe(SVG)
  })
})

describe('what version 0.1 wrote', () => {
  it('is taken over beside its record', async () => {
    await run()
    const pictures = ['activity.svg', 'activity-dark.svg']
    const marked = await Promise.all(pictures.map((name) => world.read(name)))
    const [light, dark] = marked.map((text) => text?.replace(/<!-- contribution-log: .* -->\n/, '') ?? '')
    expect(light).not.toBe(marked[0])
    await commit({ 'activity.svg': light ?? '', 'activity-dark.svg': dark ?? '' })
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'true' } })
    expect(await Promise.all(pictures.map((name) => world.read(name)))).toEqual(marked)
  })

  it.each([
    ['items', 'one'],
    ['none', undefined],
  ])('a pack stays ours whatever its fields were called, with %s', async (_, slug) => {
    serve(...(slug === undefined ? [] : [slug]))
    const config = 'programs: [{ program: google-gde, names: { URL: Link, Title: "1" } }]\n'
    const path = '.github/contribution-log.yml'
    const manual = 'contributions: [{ date: 2026-11-30, type: talk, title: To come }]\n'
    await git().commit('main', await git().head('main'), new Map([[path, config + manual]]), 'Configure')
    expect(await run({ programs: '' })).toMatchObject({ exitCode: 0 })
    const before = await world.read('nomination/google-gde.csv')
    await git().commit('main', await git().head('main'), new Map([[path, manual]]), 'Configure')
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'true' } })
    expect(await world.read('nomination/google-gde.csv')).not.toBe(before)
  })

  it('stays ours with other line ends and a byte order mark', async () => {
    await run()
    const names = ['README.md', 'ledger.json', 'activity.svg'].concat(
      ['md', 'csv', 'json'].map((kind) => `nomination/google-gde.${kind}`),
    )
    const texts = await Promise.all(names.map((name) => world.read(name)))
    const changed = names.map((name, index) => {
      const text = texts[index] ?? ''
      const isCsv = name.endsWith('.csv')
      return [name, `\uFEFF${isCsv ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n')}`]
    })
    await commit(Object.fromEntries(changed))
    expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'true' } })
    expect(await Promise.all(names.map((name) => world.read(name)))).toEqual(texts)
  })
})

onPosix('a link out of the folder', () => {
  const REFUSED =
    /^--output: contribution-log\/\S+ (?:is or goes through a link out of that folder|cannot be written to)/

  it.each([
    ['activity.svg', '../outside/precious.svg'],
    ['README.md', '../outside/precious.svg'],
    ['nomination', '../outside'],
    ['nomination', '../outside/deep/deeper'],
    ['nomination', '..'],
    ['ledger.json', '../outside/new.json'],
    ['nomination', 'nomination'],
  ])('is not followed: %s → %s', async (name, target) => {
    await put('outside/precious.svg', SVG)
    await mkdir(join(cwd, FOLDER))
    await symlink(target, join(cwd, FOLDER, name))
    const { exitCode, stderr } = await preview()
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringMatching(REFUSED) })
    expect(await readdir(join(cwd, 'outside'))).toEqual(['precious.svg'])
    expect(await read('outside/precious.svg')).toBe(SVG)
    expect((await readdir(cwd)).sort()).toEqual([FOLDER, 'outside'])
    expect(isAsked()).toBe(false)
  })

  it('is another than one of the folder itself, or one that stays inside', async () => {
    await mkdir(join(cwd, 'somewhere', 'packs'), { recursive: true })
    await symlink('packs', join(cwd, 'somewhere', 'nomination'))
    await symlink('somewhere', join(cwd, 'named'))
    await symlink(join(cwd, 'named'), join(cwd, 'again'))
    expect(await preview(['--output', 'again'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await readdir(join(cwd, 'somewhere', 'packs'))).sort()).toEqual([
      'google-gde.csv',
      'google-gde.json',
      'google-gde.md',
    ])
    serve('one', 'two')
    expect(await preview(['--output', join(cwd, 'again')])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await read('somewhere/README.md')).toContain('About two')
  })
})
