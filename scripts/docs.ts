// Writes what is made from elsewhere: tables from action.yml, the lists of programs from their registry, the sample log from a
// run of the bundle, the types of GitHub's answers from its schema.
//   node scripts/docs.ts           writes
//   node scripts/docs.ts --check   fails when something is stale
import { readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { load } from 'js-yaml'
import { populateWithConfig } from '../__tests__/world/ada.ts'
import { runAction } from '../__tests__/world/run.ts'
import { createWorld, YOUTUBE_KEY } from '../__tests__/world/world.ts'
import { ConfigSchema } from '../src/config/schema.ts'
import { toPackFile } from '../src/nomination/pack-files.ts'
import { PROGRAM_IDS, PROGRAMS } from '../src/nomination/programs/registry.ts'
import { PICTURES } from '../src/run/outputs.ts'
import { SOURCES } from '../src/sources/registry.ts'
import { makeQueryTypes } from './query-types.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>
  readonly outputs: Record<string, { readonly description: string }>
}

/** The last day of the sample: fixed, so that the sample is the same whenever it is made. */
const SAMPLE_DAY = '2026-11-22'
/** The program of which there is a pack, since her configuration file asks for one. */
const SAMPLE_PROGRAM = 'microsoft-mvp'
/** The sections of the sample log of which the README shows the beginning; its picture shows what comes before. */
const EXCERPT_SECTIONS = ['Pull requests', 'Coverage']
const EXCERPT_ENTRIES = 3
/** Where the list of programs is in files that have no markers, since GitHub and people take them as they are. */
const PROGRAM_LISTS = {
  'action.yml': /(?<=^ {4}description: Award programs [^`\n]*; ).*(?=\.$)/m,
  'examples/nomination.yml': /(?<=^ {8}options: \[).*(?=\]$)/m,
}

const root = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

async function makeSample() {
  const world = await createWorld()
  try {
    await populateWithConfig(world, SAMPLE_DAY)
    const inputs = { 'youtube-api-key': YOUTUBE_KEY, until: SAMPLE_DAY }
    const { exitCode, stdout } = await runAction(world, { inputs })
    const files = ['README.md', PICTURES.light, PICTURES.dark, toPackFile(SAMPLE_PROGRAM, 'md')]
    const [log, light, dark, pack] = await Promise.all(files.map((file) => world.read(file)))
    if (exitCode !== 0 || !log || !light || !dark || !pack)
      throw new Error(`the sample could not be made:\n${stdout}`)
    return { log, light, dark, pack }
  } finally {
    await world.close()
  }
}

function makeExcerpt(log: string): string {
  const sections = log.split(/^(?=## )/m)
  const find = (title: string) => sections.find((one) => one.startsWith(`## ${title}\n`)) ?? ''
  // Its headings must not become headings of the README.
  const text = EXCERPT_SECTIONS.map(find)
    .map(shorten)
    .join('')
    .replace(/^#+ (.*)$/gm, '**$1**')
    .trim()
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>')
}

function shorten(section: string): string {
  const blocks = section.trim().split('\n\n')
  const list = blocks.findIndex((block) => block.startsWith('- '))
  const entries = blocks[list]?.split('\n').slice(0, EXCERPT_ENTRIES) ?? []
  return `${[...blocks.slice(0, list), [...entries, '- …'].join('\n')].join('\n\n')}\n\n`
}

/** An example in the README, without its first comment: the README says that itself. */
function showExample(text: string): string {
  return `\`\`\`yaml\n${text.replace(/^(#.*\n)+/, '')}\`\`\``
}

/** What an example has after a comment. */
function showEnd(text: string, comment: string): string {
  const [, end] = text.split(`${comment}\n`)
  if (end === undefined) throw new Error(`an example has no ${comment}`)
  return `\`\`\`yaml\n${end}\`\`\``
}

function makeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function fill(text: string, name: string, content: string): string {
  const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!place.test(text)) throw new Error(`README.md has no place for ${name}`)
  return text.replace(place, (_, open, close) => `${open}\n${content}\n\n${close}`)
}

/** The file with the current list of programs. */
function listPrograms(path: keyof typeof PROGRAM_LISTS, list: string): string {
  const text = read(path)
  if (!PROGRAM_LISTS[path].test(text)) throw new Error(`${path} has no place for the list of programs`)
  return text.replace(PROGRAM_LISTS[path], () => list)
}

const actionText = listPrograms('action.yml', PROGRAM_IDS.map((id) => `\`${id}\``).join(', '))
const nomination = listPrograms('examples/nomination.yml', PROGRAM_IDS.join(', '))
const action = load(actionText) as ActionFile
const { log, light, dark, pack } = await makeSample()
const inputs = Object.entries(action.inputs).map(([name, one]) => [
  `\`${name}\``,
  `${one.description.trim()}${one.default ? ` Default: \`${one.default}\`.` : ''}`,
])
const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
  `\`${name}\``,
  description.trim(),
])
const schema = {
  ...toJsonSchema(ConfigSchema, { errorMode: 'ignore', typeMode: 'input' }),
  title: 'Contribution log: .github/contribution-log.yml',
}
const keys = Object.entries(schema.properties ?? {}).map(([name, property]) => [
  `\`${name}\``,
  (property as { description?: string }).description ?? '',
])
const programs = Object.values(PROGRAMS).map(({ id, known }) => [`\`${id}\``, known])
const reads = SOURCES.flatMap((source) =>
  source.reads.map(({ what, needs, reaches }) => [what, needs, reaches]),
)
const readme = [
  ['minimal', showExample(read('examples/minimal.yml'))],
  ['nomination', showExample(nomination)],
  ['said', showEnd(read('examples/contribution-log.yml'), '# For nomination packs.')],
  ['reads', makeTable(['source', 'needs', 'reaches back'], reads)],
  ['programs', makeTable(['program', 'what the pack knows of it'], programs)],
  ['excerpt', makeExcerpt(log)],
  ['inputs', makeTable(['input', 'meaning'], inputs)],
  ['outputs', makeTable(['output', 'meaning'], outputs)],
  ['configuration', makeTable(['key', 'meaning'], keys)],
].reduce((text, [name = '', content = '']) => fill(text, name, content), read('README.md'))

const made = {
  'action.yml': actionText,
  'README.md': readme,
  'examples/nomination.yml': nomination,
  'examples/sample-log.md': log,
  'examples/sample-pack.md': pack,
  [`examples/${PICTURES.light}`]: light,
  [`examples/${PICTURES.dark}`]: dark,
  'schema/contribution-log.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
  ...(await makeQueryTypes()),
}
const stale = Object.entries(made).filter(([path, text]) => {
  try {
    return read(path) !== text
  } catch {
    return true
  }
})
if (!process.argv.includes('--check'))
  for (const [path, text] of stale) writeFileSync(new URL(path, root), text)
else if (stale.length > 0) {
  process.stderr.write(`stale: ${stale.map(([path]) => path).join(', ')}. Run npm run docs.\n`)
  process.exitCode = 1
}
