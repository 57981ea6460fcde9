#!/usr/bin/env node
import { existsSync } from 'node:fs'
import packageJson from '../package.json' with { type: 'json' }
import { ConfigError, messageOf } from './errors.ts'
import type { Network } from './http.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Result, run } from './main.ts'
import { HELP, parseCommand, toOwnWords } from './options.ts'
import { createProgress } from './progress.ts'
import { credentialsIn } from './record/url.ts'
import { remarksOf } from './remarks.ts'
import { renderPlainTotals } from './report/totals.ts'
import { createFolderRepository } from './repository/folder.ts'
import { createSecrets, type Secrets } from './secrets.ts'

const { stdout, stderr, env } = process

await main(process.argv.slice(2))

/** The command line. Never throws: what goes wrong is said on standard error, and is the exit code. */
async function main(args: readonly string[]): Promise<void> {
  const secrets = createSecrets()
  try {
    // npx may well find a Node that is older than the one that runs the Action.
    if (!('escape' in RegExp)) await import('./older-node.ts')
    const command = parseCommand(args)
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
  secrets.hide([inputs.token, inputs.youtubeApiKey ?? '', ...inputs.feeds.flatMap(credentialsIn)])
  const userAgent = `contribution-log/${packageJson.version}`
  const network: Network = { userAgent, now: Date.now, random: Math.random }
  const result = await run({
    ...{ inputs, network, secrets, now },
    ...createProgress(stdout),
    repository: createFolderRepository(inputs.directory, Date.now),
    owner: undefined,
    isByHand: true,
    toMessage: () => ({ headline: '', body: '' }),
  })
  stdout.write(`\n${renderPlainTotals(result.published.update.report)}\n\n${describeResult(result)}\n`)
  for (const { level, message } of remarksOf(result)) {
    if (level === 'error') fail(secrets.star(message))
    else say(secrets.star(message), `${level}: `)
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
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const inputs = readInputs({ get: (name) => given.get(name) ?? '', now, apiUrl, needsToken: false })
  const config = values.get('config')?.trim()
  if (config && !existsSync(config))
    throw new ConfigError([`config: there is no file ${config}. Write the path of one, or leave it out.`])
  return {
    ...inputs,
    directory: (values.get('output')?.trim() || inputs.directory).replace(/(?<=[^/\\])[/\\]+$/, ''),
    config: config ? { path: config, isRequired: true } : inputs.config,
  }
}

function describeResult({ published, isNothingKnown, paths }: Result): string {
  const { update, sha, error } = published
  const news = `${update.added.length} new, ${update.updated.length} changed`
  if (sha !== undefined) return `${news}. The log is ${paths.log}`
  if (isNothingKnown) return 'Nothing was written, because no source could be read.'
  return error === undefined ? `Nothing to write: ${paths.log} is as it should be.` : `Not written: ${news}.`
}

function fail(message: string): void {
  say(message)
  process.exitCode = 1
}

/** Text from outside must not steer the terminal. */
function say(message: string, level = ''): void {
  stderr.write(`${level}${toOwnWords(message).replace(/\p{Cc}/gu, ' ')}\n`)
}
