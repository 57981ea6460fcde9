import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { load } from 'js-yaml'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as toText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { findPlaces, putOwner, REMARK } from '../scripts/owner.ts'
import { findNotes } from '../scripts/release-notes.ts'
import { lintAction, lintWorkflow } from './world/workflows.ts'

const ROOT = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const list = (folder: string, end: string) =>
  readdirSync(new URL(folder, ROOT)).flatMap((name) => (name.endsWith(end) ? `${folder}${name}` : []))

const ACTION = read('action.yml')
const OWN = list('.github/workflows/', '.yml')
const EXAMPLES = list('examples/', '.yml').filter((path) => path !== 'examples/contribution-log.yml')
const DOCUMENTS = ['', 'docs/', 'docs/decisions/'].flatMap((folder) => list(folder, '.md'))

describe('workflows', () => {
  it('are all looked at', () => {
    expect(OWN).toHaveLength(3)
    expect(EXAMPLES).toHaveLength(7)
  })

  it.each([...OWN, ...EXAMPLES])('%s is what both linters call right', async (path) => {
    expect(await lintWorkflow(read(path), ACTION)).toEqual([])
  })

  it('in the README are too', async () => {
    const all = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
    // What is said to a program is of the configuration file, which a test of its own reads.
    const blocks = all.filter((block) => !block.startsWith('about:'))
    expect(all).toHaveLength(blocks.length + 1)
    expect(blocks).toHaveLength(3)
    for (const block of blocks) {
      const workflow = block.includes('jobs:')
        ? block
        : read('examples/minimal.yml').replace(/^ +feeds: .*\n/m, () => block)
      expect(workflow).toContain(block)
      expect(await lintWorkflow(workflow, ACTION)).toEqual([])
    }
  })

  it('with a mistake are told by one linter or the other', async () => {
    const text = read('examples/minimal.yml')
    const breaks = [
      text.replace('feeds:', 'feed:'),
      text.replace('17 5 * * *', '17 5 * *'),
      text.replace('contents: write', 'content: write'),
      text.replace('runs-on', 'run-on'),
    ]
    for (const broken of breaks) expect(await lintWorkflow(broken, ACTION)).not.toEqual([])
    expect(await lintAction(ACTION.replace('color: blue', 'color: pink'))).not.toEqual([])
  })

  it('name no secret that GitHub would not let be made', () => {
    // https://docs.github.com/en/actions/reference/security/secrets
    for (const path of [...OWN, ...EXAMPLES, 'README.md'])
      expect(read(path).match(/secrets\.GITHUB_(?!TOKEN\b)\w+/gi), path).toBeNull()
  })

  it('use what others publish by its commit, one commit each, with its version', () => {
    const uses = OWN.flatMap((path) => [...read(path).matchAll(/uses: (.*)/g)].map(([, one = '']) => one))
    const others = uses.filter((one) => one !== './')
    expect(others.length).toBeGreaterThan(5)
    for (const one of others) expect(one).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    const pins = new Set(others.map((one) => one.replace(/\/(init|analyze)@/, '@')))
    expect(pins.size).toBe(new Set([...pins].map((pin) => pin.split('@')[0])).size)
  })

  it('that use the Action let it find pull requests, and let it write', () => {
    for (const path of [...EXAMPLES, '.github/workflows/ci.yml']) {
      const text = read(path)
      expect(text, path).toMatch(/pull-requests: (?:read|write) # to /)
      expect(text, path).toMatch(
        path.startsWith('examples/') ? /contents: write # to / : /contents: read # to /,
      )
    }
  })

  it('are granted nothing at first, and each permission with its reason', () => {
    for (const path of OWN) expect(load(read(path))).toMatchObject({ permissions: {} })
    for (const path of [...OWN, ...EXAMPLES]) {
      const grants = lines(read(path)).filter((line) => /^ +[a-z-]+: (read|write)\b/.test(line))
      expect(grants.length).toBeGreaterThan(0)
      for (const grant of grants) expect(grant).toMatch(/ # to \w+/)
    }
  })
})

describe('action.yml', () => {
  it('is what the linter calls right, with a picture for the Marketplace', async () => {
    expect(await lintAction(ACTION)).toEqual([])
    expect(load(ACTION)).toMatchObject({
      branding: {},
      author: expect.any(String),
      runs: { using: 'node24' },
    })
  })
})

describe('npx', () => {
  it('finds the command line in the repository, and has nothing to install or to build', () => {
    expect(existsSync(new URL(packageJson.bin['contribution-log'], ROOT))).toBe(true)
    expect(read(packageJson.bin['contribution-log'])).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(packageJson).not.toHaveProperty('dependencies')
    // With one of these npm installs all that the project is built with: https://github.com/npm/pacote/blob/main/lib/git.js
    const building = ['prepare', 'prepack', 'build', 'preinstall', 'install', 'postinstall']
    expect(Object.keys(packageJson.scripts).filter((name) => building.includes(name))).toEqual([])
  })
})

describe('documents', () => {
  const anchors = new Map(DOCUMENTS.map((path) => [path, findAnchors(read(path))]))

  it.each(DOCUMENTS)('%s links to what is there', (path) => {
    for (const url of findUrls(parse(read(path)))) {
      // Pages of the repository on GitHub, which no file is.
      if (/^(https?:|\.\.\/\.\.\/)/.test(url)) continue
      const [file = '', anchor] = url.split('#')
      const target = file === '' ? path : new URL(file, new URL(path, 'file:///')).pathname.slice(1)
      expect(existsSync(new URL(target, ROOT)), url).toBe(true)
      if (anchor !== undefined) expect(anchors.get(target), url).toContain(anchor)
    }
  })

  it('have the lines of a change log that a release is made from', () => {
    const changelog =
      '# Changes\n\n## Unreleased\n\n- x\n\n## 1.2.3 (2026-12-31)\n\n- one\n- two\n\n## 1.2.2 (2026-12-01)\n'
    expect(findNotes(changelog, '1.2.3')).toBe('- one\n- two')
    expect(() => findNotes(changelog, '1.2.4')).toThrow('write "## 1.2.4 (YYYY-MM-DD)"')
    expect(() => findNotes(changelog, '1.2.2')).toThrow('says nothing of 1.2.2')
    expect(() => findNotes(changelog.replace('1.2.3', '1x2x3'), '1.2.3')).toThrow('says nothing')
    expect(read('CHANGELOG.md')).toMatch(/^## (Unreleased|\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\))$/m)
  })
})

describe('a release', () => {
  const isWindows = process.platform === 'win32'

  it.skipIf(isWindows)('has no output that a line of the change log made', async () => {
    const { jobs } = load(read('.github/workflows/release.yml')) as {
      jobs: { check: { steps: { id?: string; run?: string }[] } }
    }
    const script = jobs.check.steps.find(({ id }) => id === 'release')?.run ?? ''
    // The delimiter is taken from the script where it stands there as it is.
    const ends = [...script.matchAll(/<<['"]?(\w+)/g)].map(([, end]) => end)
    const notes = ['-n', ...ends, 'EOF', 'version=6.6.6', 'notes<<x', '- $(id) `id`', 'x'].join('\n')
    const folder = await mkdtemp(join(tmpdir(), 'release-'))
    try {
      await mkdir(join(folder, 'scripts'))
      await writeFile(join(folder, 'scripts', 'release-notes.ts'), read('scripts/release-notes.ts'))
      await writeFile(join(folder, 'package.json'), '{ "type": "module", "version": "1.2.3" }')
      await writeFile(join(folder, 'CHANGELOG.md'), `# Changes\n\n## 1.2.3 (2026-12-31)\n\n${notes}\n`)
      const output = join(folder, 'output')
      const env = { GITHUB_OUTPUT: output, GITHUB_REF_NAME: 'main', DEFAULT_BRANCH: 'main' }
      const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter)
      execFileSync('bash', ['--norc', '-e', '-c', script], { cwd: folder, env: { ...env, PATH } })
      expect(readOutputs(await readFile(output, 'utf8'))).toEqual([
        ['version', '1.2.3'],
        ['notes', notes],
      ])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('OWNER', () => {
  it.each([...DOCUMENTS, ...list('examples/', '.yml')])('in %s is said to be nobody’s own name', (path) => {
    for (const line of lines(read(path)).filter((one) => findPlaces(path, one).length > 0))
      expect(line).toMatch(REMARK)
  })

  it('is looked for before a release, and put in place by a command', () => {
    const text =
      'a: OWNER/contribution-log@v1 # OWNER: the account that publishes this Action, not yours\nOWNER\n'
    expect(findPlaces('README.md', text)).toEqual(['README.md:1'])
    expect(putOwner(text, 'acme')).toBe('a: acme/contribution-log@v1\nOWNER\n')
    const { jobs } = load(read('.github/workflows/release.yml')) as {
      jobs: Record<string, { needs?: string; steps: { run?: string }[] }>
    }
    expect(jobs.check?.steps).toContainEqual({ run: 'node scripts/owner.ts' })
    expect(jobs.release?.needs).toBe('check')
  })
})

describe('issue forms', () => {
  it.each(['bug', 'source'])('%s asks for the summary of the run', (name) => {
    const form = load(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as { body: readonly object[] }
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    expect(form.body).toContainEqual(
      expect.objectContaining({
        id: 'summary',
        attributes: expect.objectContaining({ label: "The run's summary" }),
      }),
    )
  })
})

/** As a runner reads them: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function readOutputs(text: string): [string, string][] {
  const left = lines(text.trimEnd())
  const outputs: [string, string][] = []
  for (let line = left.shift(); line !== undefined; line = left.shift()) {
    const [, name = '', end] = /^(.*?)<<(.*)$/.exec(line) ?? []
    const [key = '', ...value] = line.split('=')
    if (end === undefined) outputs.push([key, value.join('=')])
    else {
      const length = left.indexOf(end)
      outputs.push([
        name,
        left
          .splice(0, length + 1)
          .slice(0, length)
          .join('\n'),
      ])
    }
  }
  return outputs
}

function lines(text: string): string[] {
  return text.split('\n')
}

function parse(text: string): Nodes {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function findUrls(node: Nodes): string[] {
  const own = node.type === 'link' || node.type === 'image' ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap(findUrls)] : own
}

/** As GitHub makes them of headings. */
function findAnchors(text: string): string[] {
  const root = parse(text)
  const headings = 'children' in root ? root.children.filter(({ type }) => type === 'heading') : []
  return headings.map((heading) =>
    toText(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
