import { PROGRAM_IDS, SOURCE_CREDENTIALS, SOURCE_INPUTS } from '../../config/inputs.ts'
import { ConfigError } from '../../errors.ts'
import { shorten } from '../../record/credentials.ts'

interface Option {
  readonly name: string
  /** What follows it. */
  readonly value: string
  readonly takesSeveral?: true
  /** What it is for. Options without a text stand in the help beside the one after them. */
  readonly help?: string
}

const OPTIONS: readonly Option[] = [
  {
    ...{ name: 'output', value: 'DIR' },
    help: 'where to write; a record there is added to (./contribution-log)',
  },
  { name: 'config', value: 'FILE', help: 'configuration (.github/contribution-log.yml, if there)' },
  ...SOURCE_INPUTS.flatMap(({ name, help }): Option[] => {
    const [value, what] = help ?? []
    return value === undefined || what === undefined ? [] : [{ name, value, takesSeveral: true, help: what }]
  }),
  { name: 'since', value: 'DAY' },
  { name: 'until', value: 'DAY', help: "the log's days, YYYY-MM-DD (12 months up to today)" },
  { name: 'time-zone', value: 'ZONE', help: 'decides on which day something happened (UTC)' },
  {
    ...{ name: 'programs', value: 'NAME…', takesSeveral: true },
    help: `nomination packs: ${PROGRAM_IDS[0]} and more, listed in the README`,
  },
  { name: 'answers', value: 'FILE', help: 'about and programs, from a file that is not to be public' },
]

/** What stands before an option's meaning in the help, and how many characters of it fit into a terminal's usual 80. */
const INDENT = 24
const MEANING = /\S.{0,55}(?!\S)/g

export const HELP = `Makes your contribution log in a folder of this machine.

Usage: contribution-log preview [options]

${OPTIONS.map(describeOption).join('')}  --help, --version

From the environment, when set: GITHUB_TOKEN (\`gh auth token\` prints one),
${SOURCE_CREDENTIALS.map(toVariable).join(', ')}.
Exit code 0, or 1 with the reason on standard error.

  contribution-log preview --feeds https://example.com/feed.xml
`

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'preview'
      /** What was given for each option, several values on several lines. */
      readonly values: ReadonlyMap<string, string>
    }

/** An option with the words that follow it. */
interface Group {
  readonly option: string
  readonly values: string[]
}

/** Throws ConfigError with all that is wrong. */
export function parseCommand(words: readonly string[]): Command {
  if (words.some((word) => word === '--help' || word === '-h') || words[0] === 'help') return { name: 'help' }
  if (words.some((word) => word === '--version' || word === '-v')) return { name: 'version' }
  const [command, ...rest] = words
  if (command !== 'preview') {
    throw new ConfigError([
      'the first word has to be the command: contribution-log preview [options]. See --help.',
    ])
  }
  const [{ values: stray }, ...groups] = toGroups(rest)
  const problems = stray.map(explainStray)
  const given = new Map<string, string>()
  for (const { option, values } of groups) {
    const known = OPTIONS.find(({ name }) => option === `--${name}`)
    if (!known) {
      problems.push(`${option}: there is no such option. See --help.`)
      continue
    }
    if (values.length === 0) problems.push(`${option}: a value has to follow it.`)
    const { name, takesSeveral } = known
    if (takesSeveral) given.set(name, [given.get(name) ?? [], values].flat().join('\n'))
    else {
      problems.push(...values.slice(1).map(explainStray))
      given.set(name, values[0] ?? '')
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return { name: 'preview', values: given }
}

/** What an input of the Action is called here. */
export function nameOf(input: string): string {
  if (input === 'token' || input === 'search-token') return 'GITHUB_TOKEN'
  if (SOURCE_CREDENTIALS.includes(input)) return toVariable(input)
  return `--${input === 'directory' ? 'output' : input}`
}

/** The first group holds what stands before all options. A word that begins with a dash is one, unless it stands behind `=`. */
function toGroups(words: readonly string[]): [Group, ...Group[]] {
  const groups: [Group, ...Group[]] = [{ option: '', values: [] }]
  for (const word of words) {
    if (!word.startsWith('-')) groups.at(-1)?.values.push(word)
    else {
      const [option = '', value] = word.split(/=(.*)/s)
      groups.push({ option, values: value === undefined ? [] : [value] })
    }
  }
  return groups
}

/** An option's lines in the help. Where two share a line, the first has no text of its own. */
function describeOption({ name, value, help }: Option, index: number): string {
  if (help === undefined) return ''
  const before = OPTIONS[index - 1]
  const names = before && before.help === undefined ? `--${before.name}, --${name}` : `--${name}`
  const lines = (help.match(MEANING) ?? []).join(`\n${' '.repeat(INDENT)}`)
  return `${`  ${names} ${value}`.padEnd(INDENT)}${lines}\n`
}

/** What a key is called in the environment. */
export function toVariable(credential: string): string {
  return credential.replaceAll('-', '_').toUpperCase()
}

function explainStray(word: string): string {
  return `"${shorten(word)}" belongs to no option. See --help.`
}
