import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HELP } from '../src/hosts/cli/options.ts'
import { createProgress } from '../src/hosts/cli/progress.ts'
import { PACK_KINDS } from '../src/nomination/pack-files.ts'
import { PROGRAM_IDS } from '../src/nomination/programs/registry.ts'
import { ADA, populate, populateWithConfig, toAdasConfig } from './world/ada.ts'
import { toRss } from './world/feeds.ts'
import {
  type CliOptions,
  type CliProcessOptions,
  runAction,
  runCli,
  runCliBundle,
  TOKEN,
} from './world/run.ts'
import { createWorld, type World, YOUTUBE_KEY } from './world/world.ts'

const UNTIL = '2026-11-22'
// On Windows a link takes a privilege, and permissions are others.
const onPosix = it.skipIf(process.platform === 'win32')
const KEYS = { GITHUB_TOKEN: TOKEN, YOUTUBE_API_KEY: YOUTUBE_KEY }
const ARGS = ['--github-users', 'ada', '--feeds', ADA.blog, ADA.podcast, '--youtube', ADA.channel]

let world: World
let cwd: string

beforeEach(async () => {
  world = await createWorld()
  cwd = await mkdtemp(join(tmpdir(), 'preview-'))
})

afterEach(async () => {
  await world.close()
  await rm(cwd, { recursive: true })
})

const toWords = (args: readonly string[]) => ['preview', '--until', UNTIL, ...args]

function preview(args: readonly string[], options: Partial<CliOptions> = {}) {
  return runCli(world, toWords(args), { cwd, env: KEYS, ...options })
}

/** As a process of its own, where that is what it is about. */
function previewByBundle(args: readonly string[], options: Partial<CliProcessOptions> = {}) {
  return runCliBundle(world, toWords(args), { cwd, env: KEYS, ...options })
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true })
  await writeFile(join(cwd, path), text)
}

const read = (path: string) => readFile(join(cwd, 'contribution-log', path), 'utf8')

async function readIds(): Promise<string[]> {
  const { contributions } = JSON.parse(await read('ledger.json')) as { contributions: { id: string }[] }
  return contributions.map(({ id }) => id)
}

async function listFiles(): Promise<string[]> {
  const entries = await readdir(cwd, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

function serve(url: string, ...slugs: readonly string[]): void {
  const posts = slugs.map((slug) => ({
    title: `About ${slug}`,
    url: `https://posts.example/${slug}`,
    date: '2026-10-01T10:00:00Z',
  }))
  world.state.feeds.set(url, () => toRss({ title: 'Posts', site: 'https://posts.example/', posts }))
}

describe('preview', () => {
  it('writes the very bytes that the Action commits, with the file that says everything and all packs', async () => {
    await populateWithConfig(world, UNTIL)
    await put('.github/contribution-log.yml', toAdasConfig(UNTIL))
    const programs = PROGRAM_IDS.join(', ')
    const inputs = { 'youtube-api-key': YOUTUBE_KEY, until: UNTIL, programs }
    const action = await runAction(world, { event: 'workflow_dispatch', inputs })
    const { exitCode, stderr } = await previewByBundle(['--programs', programs])
    expect({ exitCode, stderr, action: action.exitCode }).toEqual({ exitCode: 0, stderr: '', action: 0 })
    const names = (await readdir(join(cwd, 'contribution-log'), { recursive: true })).filter((name) =>
      name.includes('.'),
    )
    expect(names).toHaveLength(4 + PROGRAM_IDS.length * PACK_KINDS.length)
    for (const name of names) expect(await read(name)).toBe(await world.read(name.replaceAll('\\', '/')))
  })

  it('also on the Node that runs npm, which may be an older one', async () => {
    await populateWithConfig(world, UNTIL)
    await put('.github/contribution-log.yml', toAdasConfig(UNTIL))
    const result = await previewByBundle(['--programs', 'microsoft-mvp'], {
      node: process.env.npm_node_execpath ?? process.execPath,
    })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await read('README.md')).toContain('# Contributions of Ada Example')
  })

  it('says a line a source and the totals at the end, without control characters elsewhere than on a terminal', async () => {
    populate(world, UNTIL)
    const { stdout, stderr } = await preview(ARGS)
    const lines = stdout.split('\n')
    expect(lines.slice(0, 4).sort()).toEqual([
      `✓ feed:${ADA.blog}: 10 found`,
      `✓ feed:${ADA.podcast}: 9 found`,
      '✓ github:ada: 37 found',
      `✓ youtube:${ADA.channel}: 20 found`,
    ])
    expect(lines.slice(4)).toEqual([
      '',
      '76 contributions from 2025-11-23 to 2026-11-22',
      '  Videos            11  2026-11-19',
      '  Live streams       4  2026-11-05',
      '  Podcast episodes   9  2026-11-12',
      '  Blog posts        10  2026-11-16',
      '  Shorts             5  2026-11-13',
      '  Pull requests     37  2026-11-18',
      '',
      '76 new, 0 changed. The log is contribution-log/README.md',
      '',
    ])
    expect(stderr).toBe('')
  })

  it('adds to the record in the folder, and forgets nothing of it', async () => {
    const feed = 'https://posts.example/feed'
    serve(feed, 'one', 'two')
    await preview(['--feeds', feed])
    serve(feed, 'three')
    const { stdout } = await preview(['--feeds', feed])
    expect(stdout).toContain('1 new, 0 changed')
    expect(await readIds()).toHaveLength(3)
    expect((await preview(['--feeds', feed])).stdout).toContain('Nothing to write')
  })

  it('reads a record with the line ends of Windows and a byte order mark', async () => {
    const feed = 'https://posts.example/feed'
    serve(feed, 'one')
    await preview(['--feeds', feed])
    for (const name of ['README.md', 'ledger.json'])
      await put(`contribution-log/${name}`, `\uFEFF${(await read(name)).replaceAll('\n', '\r\n')}`)
    serve(feed, 'two')
    expect(await preview(['--feeds', feed])).toMatchObject({ exitCode: 0, stderr: expect.any(String) })
    expect(await readIds()).toHaveLength(2)
    expect(await read('README.md')).not.toContain('\r')
  })

  it('takes several values in a row, each with its option, or in one with commas where names are meant', async () => {
    populate(world, UNTIL)
    world.state.github.users.push({ login: 'bob', name: 'Bob' })
    const args = ['--github-users=ada,bob', '--feeds', ADA.blog, '--feeds', ADA.podcast, '--output', 'log/']
    const { stdout, exitCode } = await preview(args)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('github:bob: 0 found')
    expect(stdout).toContain('The log is log/README.md')
    expect((await listFiles()).sort()).toEqual([
      'README.md',
      'activity-dark.svg',
      'activity.svg',
      'ledger.json',
    ])
  })

  it('takes a configuration file by its path, and says where one is wrong', async () => {
    populate(world, UNTIL)
    await put('mine.yml', `feeds: [${ADA.blog}]\ntime-zone: Oslo\n`)
    expect(await preview(['--config', 'mine.yml'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^mine\.yml:2:12 .*Oslo/),
    })
    await put('mine.yml', `feeds: [${ADA.blog}]\nname: Ada of the file\n`)
    expect(await preview(['--config', 'mine.yml'])).toMatchObject({ exitCode: 0 })
    expect(await read('README.md')).toContain('# Contributions of Ada of the file')
  })

  it('finds the file in the root of the repository that it writes into', async () => {
    serve('https://posts.example/feed', 'one')
    await put('.git/HEAD', 'ref: refs/heads/main\n')
    await put(
      '.github/contribution-log.yml',
      'contributions: [{ date: 2026-10-01, type: talk, title: By hand }]\noverrides: [{ match: { title: By hand }, hide: true }]\n',
    )
    await preview(['--feeds', 'https://posts.example/feed'])
    const before = await read('ledger.json')
    expect(before).toContain('By hand')
    const folder = join(cwd, 'contribution-log')
    const again = ['--feeds', 'https://posts.example/feed', '--output', '.']
    expect(await preview(again, { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await read('ledger.json')).toBe(before)
    expect(await read('README.md')).not.toContain('By hand')
    await rm(join(cwd, '.github'), { recursive: true })
    expect(await preview(again, { cwd: folder })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(
        /^--config: ledger\.json has entries that were written by hand into \.github/,
      ),
    })
    expect(await read('ledger.json')).toBe(before)
    // Elsewhere nothing is pushed, and what became of the record is told.
    await rm(join(cwd, '.git'), { recursive: true })
    expect((await preview(again, { cwd: folder })).stdout).toContain('0 new, 0 changed, 1 taken out.')
  })

  it('has a title without a name where it knows none', async () => {
    serve('https://posts.example/feed', 'one')
    expect(await preview(['--feeds', 'https://posts.example/feed'])).toMatchObject({
      exitCode: 0,
      stderr: '',
    })
    expect(await read('README.md')).toMatch(/^# Contributions$/m)
  })

  it('tells what was taken out, and where the packs are', async () => {
    const feed = 'https://posts.example/feed'
    serve(feed, 'one', 'two')
    await preview(['--feeds', feed])
    await put('mine.yml', 'overrides: [{ match: { title: "About one" }, forget: true }]\n')
    const { stdout } = await preview(['--feeds', feed, '--config', 'mine.yml', '--programs', 'google-gde'])
    expect(stdout).toContain(
      '0 new, 0 changed, 1 taken out. The log is contribution-log/README.md\nA pack is contribution-log/nomination/google-gde.md\n',
    )
  })

  it('writes the record also for who reads no further', async () => {
    serve('https://posts.example/feed', 'one')
    const { stderr } = await previewByBundle(['--feeds', 'https://posts.example/feed'], {
      readsNothing: true,
    })
    expect(stderr).toBe('')
    expect(await readIds()).toHaveLength(1)
  })

  onPosix('leaves links and permissions as they are', async () => {
    serve('https://posts.example/feed', 'one')
    await put('contribution-log/data/record.json', '{"version": 1, "sources": {}, "contributions": []}\n')
    const record = join(cwd, 'contribution-log', 'data', 'record.json')
    await symlink(join('data', 'record.json'), join(cwd, 'contribution-log', 'ledger.json'))
    await chmod(record, 0o666)
    expect(await preview(['--feeds', 'https://posts.example/feed'])).toMatchObject({ exitCode: 0 })
    expect(await readFile(record, 'utf8')).toContain('posts.example/one')
    expect((await stat(record)).mode & 0o777).toBe(0o666)
  })
})

describe('what cannot be done', () => {
  it('tells all mistakes at once, in the words of the command line, before any request', async () => {
    const words = ['here', '--feedz', 'x', '--since', '--output=a', 'b', '--feeds', '--config', '-x']
    expect(await runCliBundle(world, ['preview', ...words], { cwd })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `"here" belongs to no option. See --help.
--feedz: there is no such option. See --help.
--since: a value has to follow it.
"b" belongs to no option. See --help.
--feeds: a value has to follow it.
--config: a value has to follow it.
-x: there is no such option. See --help.
`,
    })
    const wrong = ['--feeds', 'blog', '--time-zone', 'Oslo', '--programs', 'mvp', '--youtube', '@ada']
    const { exitCode, stderr } = await preview([...wrong, '--github-users', 'a b'], { env: {} })
    expect(exitCode).toBe(1)
    expect(stderr.match(/^--[\w-]+:|YOUTUBE_API_KEY/gm)).toEqual([
      '--time-zone:',
      '--github-users:',
      '--youtube:',
      'YOUTUBE_API_KEY',
      '--feeds:',
      '--programs:',
    ])
    for (const args of [[], ['show'], ['--feeds', 'x']])
      expect(await runCli(world, args, { cwd })).toMatchObject({ exitCode: 1, stdout: '' })
    expect(world.takeRequests()).toEqual([])
    expect(await listFiles()).toEqual([])
  })

  it.each([
    [
      'a README of the person',
      'contribution-log/README.md',
      '# Mine\n',
      /^--output: contribution-log\/README\.md/,
    ],
    ['a ledger that does not parse', 'contribution-log/ledger.json', '{', /ledger\.json cannot be read/],
    ['a file in place of the folder', 'contribution-log', 'Mine', /^--output: contribution-log is a file/],
  ])('leaves %s as it is, before any request', async (_, path, text, message) => {
    await put(path, text)
    expect(await preview(['--feeds', ADA.blog])).toMatchObject({
      ...{ exitCode: 1, stdout: '' },
      stderr: expect.stringMatching(message),
    })
    expect(await readFile(join(cwd, path), 'utf8')).toBe(text)
    expect(world.takeRequests()).toEqual([])
  })

  it('says that a file that it is given is not there', async () => {
    expect(await preview(['--config', 'none.yml'])).toMatchObject({
      exitCode: 1,
      stderr: '--config: there is no file none.yml. Write the path of one, or leave it out.\n',
    })
  })

  onPosix('says that a folder is a link to nowhere, before any request', async () => {
    await symlink('nowhere', join(cwd, 'contribution-log'))
    expect(await preview(['--feeds', ADA.blog])).toMatchObject({
      exitCode: 1,
      stderr: '--output: contribution-log is a link to nowhere. Name another folder.\n',
    })
    expect(world.takeRequests()).toEqual([])
  })

  it('says no secret of a word that stands where none belongs', async () => {
    const address = 'https://ada:s3cr3t-w0rd@posts.example/x?feed_token=t0k3n-of-feed'
    for (const words of [[address], ['--output', 'x', address], ['--github-users', address, TOKEN]]) {
      const { stderr, exitCode } = await preview(words)
      expect(exitCode).toBe(1)
      expect(stderr).not.toMatch(/s3cr3t-w0rd|t0k3n-of-feed|ghs_world/)
    }
  })

  it.each(['github.example.com', 'https://ada:pw12@github.example.com', 'https://api.github.com?x=1'])(
    'names the variable that holds no address of an API, but %s',
    async (address) => {
      const { stderr } = await preview(ARGS, { env: { ...KEYS, GITHUB_API_URL: address } })
      expect(stderr).toMatch(/^GITHUB_API_URL: ".*" is not an address of an API/)
      expect(stderr).not.toContain('pw12')
    },
  )

  it('makes no folder of the name ~', async () => {
    expect((await preview(['--feeds', ADA.blog, '--output=~/log'])).stderr).toMatch(
      /^--output: ~\/log would be/,
    )
    expect(await listFiles()).toEqual([])
  })

  it('takes no two feeds that it could not tell apart', async () => {
    const feeds = ['https://posts.example/g?key=alphaa1', 'https://posts.example/g?key=betabb1']
    const { stderr, exitCode } = await preview(['--feeds', ...feeds])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^--feeds: 2 addresses of https:\/\/posts\.example\/g differ only in/)
    await put('mine.yml', `feeds: [${feeds.map((feed) => `"${feed}"`).join(', ')}]\n`)
    expect((await preview(['--config', 'mine.yml'])).stderr).toMatch(
      /^mine\.yml:1:48 feeds\[1\]: 2 addresses of https:\/\/posts\.example\/g differ only in/,
    )
    expect(world.takeRequests()).toEqual([])
  })

  it('calls the keys of the configuration file by their names', async () => {
    await put('time-zone.yml', 'time-zone: Oslo\n')
    expect((await preview(['--config', 'time-zone.yml'])).stderr).toMatch(/^time-zone\.yml:1:12 time-zone: /)
  })

  it('says that nothing is to be collected', async () => {
    expect(await preview([])).toMatchObject({
      exitCode: 1,
      stderr:
        '--github-users: nothing is to be collected. Or add --feeds, --youtube, or contributions in the configuration file.\n',
    })
  })

  it('reads the others without GITHUB_TOKEN, and says what to set', async () => {
    populate(world, UNTIL)
    const { exitCode, stdout, stderr } = await preview(ARGS, {
      env: { YOUTUBE_API_KEY: YOUTUBE_KEY },
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('✗ github:ada: not read')
    expect(stderr).toMatch(/^github:ada: .*set GITHUB_TOKEN/)
    expect(await readIds()).toHaveLength(39)
    expect(world.takeRequests().some(({ url }) => url.includes('api.github.com'))).toBe(false)
  })

  it('is no failure where the record knows the source from another day', async () => {
    populate(world, UNTIL)
    await preview(ARGS)
    const { exitCode, stderr } = await preview(ARGS, { env: { YOUTUBE_API_KEY: YOUTUBE_KEY } })
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^warning: github:ada: .*set GITHUB_TOKEN/)
    expect(await readIds()).toHaveLength(76)
  })

  it('writes nothing when nothing could be read', async () => {
    const { exitCode, stdout, stderr } = await preview(['--feeds', 'https://gone.example/feed'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Nothing was written')
    expect(stderr).toContain('https://gone.example/feed answered 404')
    expect(await listFiles()).toEqual([])
  })

  it('says no secret, and lets no source steer the terminal', async () => {
    const feed = 'https://ada:s3cr3t-w0rd@posts.example/feed?token=t0k3n-of-feed'
    world.state.feeds.set('https://posts.example/feed?token=t0k3n-of-feed', () => ({
      status: 200,
      body: '<rss><channel>\u001b[2J s3cr3t-w0rd t0k3n-of-feed',
    }))
    const { stdout, stderr } = await preview(['--feeds', feed, '--github-users', 'ada'])
    expect(stdout + stderr).not.toMatch(/s3cr3t-w0rd|t0k3n-of-feed|ghs_world/)
    expect(stdout + stderr).not.toContain('\u001b')
  })
})

describe('two at once', () => {
  it('lose nothing', async () => {
    const feeds = ['a', 'b', 'c'].map((name) => `https://posts.example/${name}`)
    for (const feed of feeds) serve(feed, new URL(feed).pathname.slice(1))
    const results = await Promise.all(feeds.map((feed) => previewByBundle(['--feeds', feed])))
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(await readIds()).toHaveLength(3)
  })

  it('take over from one that was killed a while ago, and not from one that writes', async () => {
    serve('https://posts.example/feed', 'one')
    const lock = join(cwd, 'contribution-log', '.contribution-log.lock')
    await put('contribution-log/.contribution-log.lock', 'another')
    await put('contribution-log/.contribution-log.draft', 'half a')
    expect(await preview(['--feeds', 'https://posts.example/feed'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('another run writes there'),
    })
    const before = new Date(Date.now() - 120_000)
    await utimes(lock, before, before)
    expect(await preview(['--feeds', 'https://posts.example/feed'])).toMatchObject({ exitCode: 0 })
    expect((await readdir(dirname(lock))).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('help', () => {
  it('fits a screen', async () => {
    const { stdout, exitCode } = await runCliBundle(world, ['--help'], { cwd })
    expect({ stdout, exitCode }).toEqual({ stdout: HELP, exitCode: 0 })
    expect(stdout.split('\n').length).toBeLessThanOrEqual(24)
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('knows the version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
    expect((await runCliBundle(world, ['--version'], { cwd })).stdout).toBe(`${version}\n`)
  })
})

describe('a terminal', () => {
  const harvest = (origin: string) => ({
    ...{ origin, configuredAs: origin, contributions: [], coverage: { notes: [] } },
  })

  const open = () => Object.assign(new PassThrough(), { isTTY: true, columns: 40, rows: 24 })
  const frames = (stream: PassThrough) => stripVTControlCharacters(String(stream.read()))

  it('shows those under way below those that are done', () => {
    const stream = open()
    const { onStart, onOutcome } = createProgress(stream as unknown as NodeJS.WriteStream, true)
    onStart(['github:ada', 'feed:https://posts.example/'])
    onOutcome(harvest('feed:https://posts.example/'))
    onOutcome({ origin: 'github:ada', error: 'nobody answered', isPassing: true })
    expect(frames(stream)).toBe(
      [
        '… github:ada\n… feed:https://posts.example/\n',
        '✓ feed:https://posts.example/: 0 found\n',
        '… github:ada\n',
        '✗ github:ada: not read\n',
      ].join(''),
    )
  })

  it('shows no more than there is room for, and a line for each when it is done', () => {
    const stream = open()
    const { onStart, onOutcome } = createProgress(stream as unknown as NodeJS.WriteStream, true)
    const origins = Array.from(
      { length: 60 },
      (_, index) => `feed:https://posts.example/${index}/a-long-path`,
    )
    onStart(origins)
    const first = frames(stream).split('\n')
    expect(first).toEqual([
      ...origins.slice(0, 6).map((origin) => `… ${origin}`.slice(0, 39)),
      '… and 54 more',
      '',
    ])
    for (const origin of origins) onOutcome(harvest(origin))
    // A long line is wrapped, not cut.
    const done = frames(stream).replaceAll('\n', '')
    for (const origin of origins) expect(done.split(`✓ ${origin}: 0 found`)).toHaveLength(2)
  })

  it('without movement has plain lines', () => {
    const stream = open()
    const { onStart, onOutcome } = createProgress(stream as unknown as NodeJS.WriteStream, false)
    onStart(['github:ada'])
    onOutcome(harvest('github:ada'))
    expect(String(stream.read())).toBe('✓ github:ada: 0 found\n')
  })
})
