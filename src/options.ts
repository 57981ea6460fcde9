import { parseArgs } from 'node:util'
import { ConfigError } from './errors.ts'

/** The command line's options: those of the Action that mean something on a person's own machine, and two of its own. */
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

export const HELP = `Makes your contribution log in a folder of this machine.

Usage: contribution-log preview [options]

  --output DIR          where to write; a record there is added to
                        (./contribution-log)
  --config FILE         configuration (.github/contribution-log.yml, if there)
  --github-users NAME…  whose merged pull requests count; needs GITHUB_TOKEN
  --feeds URL…          RSS, Atom, RDF or JSON feeds
  --youtube ID…         channels (UC…) and playlists; with a key also @handles
  --since, --until DAY  the log's days, YYYY-MM-DD (12 months up to today)
  --time-zone ZONE      decides on which day something happened (UTC)
  --programs NAME…      nomination packs: microsoft-mvp, microsoft-mvp-renewal,
                        github-stars, google-gde
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

/** Throws ConfigError with all that is wrong. */
export function parseCommand(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, { type: 'string' as const }])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return { name: 'help' }
  if (tokens.some((token) => token.kind === 'option' && token.name === 'version')) return { name: 'version' }
  const [first, ...rest] = tokens
  const problems: string[] = []
  if (first?.kind !== 'positional' || first.value !== 'preview')
    problems.push(`the first word has to be the command: contribution-log preview [options]. See --help.`)
  const values = new Map<string, string>()
  let last: OptionName | 'unknown' | undefined
  for (const token of first?.kind === 'positional' ? rest : tokens) {
    if (token.kind === 'option') {
      last = isOption(token.name) ? token.name : 'unknown'
      if (last === 'unknown') problems.push(`${token.rawName}: there is no such option. See --help.`)
      else if (token.value === undefined) problems.push(`${token.rawName}: a value has to follow it.`)
      else add(last, token.value)
    } else if (token.kind === 'positional') {
      // What follows an option that does not exist is not wrong on top of that.
      if (last === 'unknown') continue
      if (last && OPTIONS[last] === 'many') add(last, token.value)
      else problems.push(`"${token.value}" belongs to no option. See --help.`)
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return { name: 'preview', values }

  function add(name: OptionName, value: string): void {
    const before = OPTIONS[name] === 'many' ? values.get(name) : undefined
    values.set(name, before === undefined ? value : `${before}\n${value}`)
  }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

/** What the Action's inputs are called here. */
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, `--${name}`])),
  directory: '--output',
  token: 'GITHUB_TOKEN',
  'youtube-api-key': 'YOUTUBE_API_KEY',
}

/** A message of the run in the words of the command line: it begins with an input's name, or names one that has a dash. */
export function toOwnWords(message: string): string {
  return message.replace(/^[a-z-]+(?=: )|\b(?:github-users|time-zone|youtube-api-key)\b/g, (name) =>
    Object.hasOwn(NAMES, name) ? (NAMES[name] as string) : name,
  )
}
