import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type Inputs, readInputs, SOURCE_CREDENTIALS } from '../../config/inputs.ts'
import type { Config } from '../../config/schema.ts'
import { ConfigError } from '../../errors.ts'
import type { Secrets } from '../../net/secrets.ts'
import { shorten } from '../../record/credentials.ts'
import { parseWebUrl } from '../../record/url.ts'
import { renderPlainTotals } from '../../report/totals.ts'
import { createFolderRepository } from '../../repository/folder.ts'
import { type Result, run } from '../../run/main.ts'
import { describeNews, type Remark, remarksOf } from '../../run/remarks.ts'
import type { CommandLineHost } from './command-line.ts'
import { nameOf, toVariable } from './options.ts'
import { createProgress } from './progress.ts'

/**
 * A run into a folder of this machine, reported on standard output. Returns its remarks. Throws ConfigError and
 * RepositoryError before anything is written.
 */
export async function preview(
  values: ReadonlyMap<string, string>,
  { env, stdout, network, openFeedParser }: CommandLineHost,
  secrets: Secrets,
): Promise<Remark[]> {
  const now = new Date(network.now())
  const inputs = await toInputs(values, env, now)
  const result = await run({
    ...{ inputs, network, openFeedParser, secrets, now },
    ...createProgress(stdout, env.TERM !== 'dumb'),
    repository: createFolderRepository(inputs.directory, network),
    owner: undefined,
    isPublic: false,
    isByHand: true,
    toMessage: () => ({ headline: '', body: '' }),
  })
  stdout.write(`\n${renderPlainTotals(result.published.edition.report)}\n\n${describeResult(result)}\n`)
  return remarksOf(result)
}

/** The options, checked by the Action's rules and with its defaults, except for paths on this machine. */
async function toInputs(
  values: ReadonlyMap<string, string>,
  env: CommandLineHost['env'],
  now: Date,
): Promise<Inputs> {
  const given = new Map([
    ...values,
    ['token', env.GITHUB_TOKEN ?? ''],
    ...SOURCE_CREDENTIALS.map((name): [string, string] => [name, env[toVariable(name)] ?? '']),
    ['config', ''],
  ])
  const inputs = readInputs({
    get: (name) => given.get(name) ?? '',
    ...{ now, nameOf, apiUrl: toApiUrl(env.GITHUB_API_URL), needsToken: false },
  })
  const directory = toFolder(values.get('output')?.trim() || inputs.directory)
  const config = values.get('config')?.trim()
  const asked = await withAnswers(inputs, values.get('answers')?.trim() || undefined)
  return {
    ...inputs,
    ...{ asked, directory },
    config: findConfig(config || undefined, inputs.config.path, directory),
  }
}

/** What a file that is not to be public says beside the configuration: who the person is, and their answers. */
async function withAnswers(
  { asked, nameOf, credentials }: Inputs,
  path: string | undefined,
): Promise<Config> {
  if (path === undefined) return asked
  if (!isFile(path))
    throw new ConfigError([`--answers: there is no file ${path}. Write the path of one, or leave it out.`])
  const { parseConfig } = await import('../../config/file.ts')
  const file = { path, text: readFileSync(path, 'utf8') }
  const { about, programs, ...others } = parseConfig(file, {
    ...{ nameOf, hasCredential: (name) => credentials[name] !== undefined },
  })
  const [other] = Object.keys(others)
  if (other !== undefined)
    throw new ConfigError([
      `--answers: ${path} has ${other}, which is not read from there. Leave only about and programs in it.`,
    ])
  const all = [...(asked.programs ?? []), ...(programs ?? [])]
  return {
    ...asked,
    ...(about !== undefined && { about }),
    ...(all.length > 0 && { programs: all }),
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
}

/** As on a runner, where an Enterprise Server names itself so. */
function toApiUrl(text: string | undefined): string {
  const given = text?.trim() || 'https://api.github.com'
  const url = parseWebUrl(given)
  if (url && !url.username && !url.password && !url.search) return given.replace(/(?<!\/)\/+$/, '')
  throw new ConfigError([
    `GITHUB_API_URL: "${shorten(given)}" is not an address of an API. Set it to one such as https://api.github.com, or to nothing.`,
  ])
}

function toFolder(given: string): string {
  if (/^~(?:$|[/\\])/.test(given))
    throw new ConfigError([
      `--output: ${given} would be a folder of that name. Write the path without ~, or leave a space before it for the shell to see it.`,
    ])
  return given.replace(/(?<=[^/\\])[/\\]+$/, '')
}

/**
 * The file that is named; else the usual one in the working directory or in the repository that the folder is in. Without the
 * file, entries written by hand would leave the record, and what it hides would be shown. In a repository, where both might
 * be pushed, the file must not be overlooked.
 */
function findConfig(given: string | undefined, usual: string, folder: string): Inputs['config'] {
  const repository = findRepository(resolve(folder))
  const places = given ? [given] : [usual, ...(repository ? [relative('', join(repository, usual))] : [])]
  const path = places.find(isFile)
  if (path !== undefined) return { path, isRequired: given !== undefined }
  if (given !== undefined)
    throw new ConfigError([`--config: there is no file ${given}. Write the path of one, or leave it out.`])
  const ledger = join(folder, 'ledger.json')
  if (repository && existsSync(ledger) && /"origin": ?"manual"/.test(readFileSync(ledger, 'utf8')))
    throw new ConfigError([
      `--config: ${ledger} has entries that were written by hand into ${usual}, which is not here. Name the file, or start the command in the root of the repository.`,
    ])
  return { path: usual, isRequired: false }
}

/** The root of the git repository that a folder is in, or would be. */
function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findRepository(parent)
}

function describeResult({ published, isNothingKnown, outputs }: Result): string {
  const { edition, sha, error } = published
  const { log, others } = outputs
  if (isNothingKnown) return 'Nothing was written, because no source could be read.'
  if (error !== undefined) return 'Not everything was written.'
  if (sha === undefined) return `Nothing to write: ${log.path} is as it should be.`
  const packs = others.filter(({ isPack }) => isPack).map(({ path }) => `\nA pack is ${path}`)
  return `${describeNews(edition)}. The log is ${log.path}${packs.join('')}`
}
