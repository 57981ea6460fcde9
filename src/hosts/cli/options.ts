import { ConfigError } from '../../errors.ts'
import { PROGRAM_IDS } from '../../nomination/programs/registry.ts'
import { shorten } from '../../record/credentials.ts'

/** The command line's options, and whether they take several values. */
const OPTIONS = {
  output: 'one',
  config: 'one',
  'github-users': 'many',
  feeds: 'many',
  youtube: 'many',
  since: 'one',
  until: 'one',
  'time-zone': 'one',
  programs: 'many',
} as const satisfies Readonly<Record<string, 'one' | 'many'>>

type OptionName = keyof typeof OPTIONS

/** What stands before an option's meaning in the help, and how many characters of it fit into a terminal's usual 80. */
const INDENT = ' '.repeat(24)
const MEANING = /\S.{0,55}(?!\S)/g

export const HELP = `Makes your contribution log in a folder of this machine.

Usage: contribution-log preview [options]

  --output DIR          where to write; a record there is added to
                        (./contribution-log)
  --config FILE         configuration (.github/contribution-log.yml, if there)
  --github-users NAME…  whose merged pull requests count; needs GITHUB_TOKEN
  --feeds URL…          RSS, Atom, RDF or JSON feeds
  --youtube ID…         channels (UC…); with a key also @handles and playlists
  --since, --until DAY  the log's days, YYYY-MM-DD (12 months up to today)
  --time-zone ZONE      decides on which day something happened (UTC)
  --programs NAME…      ${wrap(`nomination packs: ${PROGRAM_IDS.join(', ')}`)}
  --help, --version

GITHUB_TOKEN (\`gh auth token\` prints one) and YOUTUBE_API_KEY are used when set.
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
    const name = option.slice(2)
    if (!option.startsWith('--') || !isOption(name)) {
      problems.push(`${option}: there is no such option. See --help.`)
      continue
    }
    if (values.length === 0) problems.push(`${option}: a value has to follow it.`)
    if (OPTIONS[name] === 'one') {
      problems.push(...values.slice(1).map(explainStray))
      given.set(name, values[0] ?? '')
    } else given.set(name, [given.get(name) ?? [], values].flat().join('\n'))
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return { name: 'preview', values: given }
}

/** What an input of the Action is called here. */
export function nameOf(input: string): string {
  if (input === 'token' || input === 'search-token') return 'GITHUB_TOKEN'
  if (input === 'youtube-api-key') return 'YOUTUBE_API_KEY'
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

function wrap(meaning: string): string {
  return (meaning.match(MEANING) ?? []).join(`\n${INDENT}`)
}

function explainStray(word: string): string {
  return `"${shorten(word)}" belongs to no option. See --help.`
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}
