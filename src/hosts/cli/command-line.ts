import packageJson from '../../../package.json' with { type: 'json' }
import { SOURCE_CREDENTIALS } from '../../config/inputs.ts'
import { messageOf, problemsOf } from '../../errors.ts'
import { createSecrets } from '../../net/secrets.ts'
import { credentialsIn } from '../../record/credentials.ts'
import { cut, toLine } from '../../record/text.ts'
import { parseWebUrl } from '../../record/url.ts'
import type { Host } from '../../run/main.ts'
import { HELP, parseCommand, toVariable } from './options.ts'

/** Messages may quote texts of any length from outside, and are cut to this. */
const MAX_MESSAGE = 2_000

/** The process in which the command line runs. */
export interface CommandLineHost extends Pick<Host, 'network' | 'openFeedParser'> {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WritableStream
  /** Called when the process is to end with another exit code than 0. */
  readonly onFailure: () => void
}

/** Runs what the words of a command line ask for. Never throws: what goes wrong goes to standard error and into the exit code. */
export async function runCommandLine(words: readonly string[], host: CommandLineHost): Promise<void> {
  const { env, stdout, stderr } = host
  const secrets = createSecrets()
  /** Text from outside must not steer the terminal. */
  const say = (message: string) => stderr.write(`${cut(toLine(message), MAX_MESSAGE)}\n`)
  const fail = (message: string) => {
    say(message)
    host.onFailure()
  }
  // A reader that stops early, such as `head`, only misses output: the record is written all the same.
  stdout.once('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || fail(messageOf(error)))
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  try {
    // npx may find a Node that is older than the one that runs the Action.
    if (!('escape' in RegExp)) await import('./older-node.ts')
    const keys = ['GITHUB_TOKEN', ...SOURCE_CREDENTIALS.map(toVariable)].map((name) => env[name] ?? '')
    secrets.hide([...keys, ...words.flatMap(findCredentials)])
    const command = parseCommand(words)
    if (command.name === 'help') stdout.write(HELP)
    else if (command.name === 'version') stdout.write(`${packageJson.version}\n`)
    else {
      const { preview } = await import('./preview.ts')
      for (const { level, message } of await preview(command.values, host, secrets)) {
        if (level === 'error') fail(secrets.star(message))
        else say(`${level}: ${secrets.star(message)}`)
      }
    }
  } catch (error) {
    for (const { message } of problemsOf(error)) fail(secrets.star(message))
  }
}

/** Credentials in any web address of a word, even where no address belongs. */
function findCredentials(word: string): string[] {
  return (word.match(/https?:\/\/\S+/gi) ?? []).flatMap((url) => (parseWebUrl(url) ? credentialsIn(url) : []))
}
