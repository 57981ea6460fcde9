#!/usr/bin/env node
import { statSync } from 'node:fs'
import packageJson from '../package.json' with { type: 'json' }
import { ConfigError, messageOf } from './errors.ts'
import type { Network } from './http.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Result, run } from './main.ts'
import { HELP, nameOf, parseCommand } from './options.ts'
import { createProgress } from './progress.ts'
import { cut, toLine } from './record/text.ts'
import { credentialsIn, parseWebUrl } from './record/url.ts'
import { remarksOf } from './remarks.ts'
import { renderPlainTotals } from './report/totals.ts'
import { createFolderRepository } from './repository/folder.ts'
import { createSecrets, type Secrets } from './secrets.ts'

/** What others send may be of any length; a message is read in one look. */
const MAX_MESSAGE = 2_000

const { stdout, stderr, env } = process

await main(process.argv.slice(2))

/** The command line. Never throws: what goes wrong is said on standard error, and is the exit code. */
async function main(words: readonly string[]): Promise<void> {
  const secrets = createSecrets()
  secrets.hide([env.GITHUB_TOKEN ?? '', env.YOUTUBE_API_KEY ?? '', ...words.flatMap(findCredentials)])
  // Who reads no further, as `head` does, misses nothing but words: the record is written all the same.
  stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || fail(messageOf(error)))
  stderr.on('error', () => {})
  try {
    // npx may well find a Node that is older than the one that runs the Action.
    if (!('escape' in RegExp)) await import('./older-node.ts')
    const command = parseCommand(words)
    if (command.name === 'help') stdout.write(HELP)
    else if (command.name === 'version') stdout.write(`${packageJson.version}\n`)
    else await preview(command.values, secrets)
  } catch (error) {
    const messages =
      error instanceof ConfigError ? error.problems.map(({ message }) => message) : [messageOf(error)]
    for (const message of messages) fail(secrets.star(message))
  }
}

/** A run into a folder of this machine. */
async function preview(values: ReadonlyMap<string, string>, secrets: Secrets): Promise<void> {
  const now = new Date()
  const inputs = toInputs(values, now)
  const userAgent = `contribution-log/${packageJson.version}`
  const network: Network = { userAgent, now: Date.now, random: Math.random }
  const result = await run({
    ...{ inputs, network, secrets, now },
    ...createProgress(stdout, env.TERM !== 'dumb'),
    repository: createFolderRepository(inputs.directory, network),
    owner: undefined,
    isByHand: true,
    toMessage: () => ({ headline: '', body: '' }),
  })
  stdout.write(`\n${renderPlainTotals(result.published.update.report)}\n\n${describeResult(result)}\n`)
  for (const { level, message } of remarksOf(result)) {
    if (level === 'error') fail(secrets.star(message))
    else say(`${level}: ${secrets.star(message)}`)
  }
}

/** What is asked for, with the Action's rules and defaults; what lies on this machine has rules of its own. */
function toInputs(values: ReadonlyMap<string, string>, now: Date): Inputs {
  const given = new Map([
    ...values,
    ['token', env.GITHUB_TOKEN ?? ''],
    ['youtube-api-key', env.YOUTUBE_API_KEY ?? ''],
    ['config', ''],
  ])
  const inputs = readInputs({
    get: (name) => given.get(name) ?? '',
    ...{ now, nameOf, apiUrl: readApiUrl(), needsToken: false, oneBy: 'after the other' },
  })
  const config = values.get('config')?.trim()
  if (config && !statSync(config, { throwIfNoEntry: false })?.isFile())
    throw new ConfigError([`--config: there is no file ${config}. Write the path of one, or leave it out.`])
  return {
    ...inputs,
    directory: (values.get('output')?.trim() || inputs.directory).replace(/(?<=[^/\\])[/\\]+$/, ''),
    config: config ? { path: config, isRequired: true } : inputs.config,
  }
}

/** As on a runner, where an Enterprise Server names itself so. */
function readApiUrl(): string {
  const given = env.GITHUB_API_URL?.trim() || 'https://api.github.com'
  if (parseWebUrl(given)) return given.replace(/\/+$/, '')
  throw new ConfigError([
    `GITHUB_API_URL: "${given}" is not a URL. Set it to one such as https://api.github.com, or to nothing.`,
  ])
}

function describeResult({ published, isNothingKnown, paths }: Result): string {
  const { update, sha, error } = published
  if (isNothingKnown) return 'Nothing was written, because no source could be read.'
  if (error !== undefined) return 'Not everything was written.'
  if (sha === undefined) return `Nothing to write: ${paths.log} is as it should be.`
  const gone = update.removed > 0 ? `, ${update.removed} taken out` : ''
  const packs = paths.others.filter((path) => path.endsWith('.md')).map((path) => `\nA pack is ${path}`)
  return `${update.added.length} new, ${update.updated.length} changed${gone}. The log is ${paths.log}${packs.join('')}`
}

/** Also those of an address that stands where none belongs. */
function findCredentials(word: string): string[] {
  return (word.match(/https?:\/\/\S+/gi) ?? []).flatMap((url) => (parseWebUrl(url) ? credentialsIn(url) : []))
}

function fail(message: string): void {
  say(message)
  process.exitCode = 1
}

/** Text from outside must not steer the terminal. */
function say(message: string): void {
  stderr.write(`${cut(toLine(message), MAX_MESSAGE)}\n`)
}
