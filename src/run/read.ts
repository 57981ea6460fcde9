import type { Inputs } from '../config/inputs.ts'
import type { Config } from '../config/schema.ts'
import { type Settings, toSettings } from '../config/settings.ts'
import { ConfigError, RepositoryError } from '../errors.ts'
import { createHttp } from '../net/http.ts'
import type { Network } from '../net/network.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Packs } from '../nomination/packs.ts'
import { credentialsIn } from '../record/credentials.ts'
import type { Ledger } from '../record/ledger.ts'
import type { Repository, Snapshot } from '../repository/repository.ts'
import { createSearchClient } from './collect.ts'
import { createOutputs, type Outputs, pathsOf } from './outputs.ts'
import { type Collection, prepare } from './prepare.ts'
import { readRecord } from './record.ts'

export interface ReadOptions {
  readonly inputs: Inputs
  readonly repository: Repository
  /** Whose contributions count when no users are configured; absent on a person's own machine. */
  readonly owner: string | undefined
  readonly network: Network
  readonly secrets: Secrets
  readonly now: Date
}

/** What a run is to do, and what there is to start from. */
export interface Task {
  readonly settings: Settings
  readonly outputs: Outputs
  /** Absent when no program is asked for. */
  readonly packs: Packs | undefined
  readonly snapshot: Snapshot
  /** The record in the snapshot. */
  readonly ledger: Ledger
  readonly collection: Collection
}

/**
 * Reads the configuration file and the files of the log, and finds out what is to be collected. Throws ConfigError and
 * RepositoryError: what must not be overwritten, or cannot be written, ends a run before any source is asked.
 */
export async function read(options: ReadOptions): Promise<Task> {
  const { inputs, repository, owner, network, secrets, now } = options
  const { directory, publish, nameOf, config } = inputs
  const plain = createOutputs(directory, [], undefined)
  const first = await repository.read(pathsOf(plain), config.path)
  const settings = toSettings(inputs, await readConfiguration(first, inputs), now)
  const { programs, addresses } = settings
  secrets.hide(addresses.flatMap(({ address }) => credentialsIn(address)))
  const packs = await loadPacks(settings)
  const outputs = packs ? createOutputs(directory, programs, packs) : plain
  const snapshot = packs ? await repository.read(pathsOf(outputs)) : first
  const { ledger } = readRecord(snapshot, { outputs, addresses, directoryName: nameOf('directory') })
  if (snapshot.refusal && publish !== 'none') throw new RepositoryError(snapshot.refusal)
  const github = createSearchClient(inputs, network, createHttp(network))
  const hasOwnEntries = settings.mirrored.length > 0
  const collection = await prepare(settings.plans, { inputs, github, owner, hasOwnEntries })
  return { settings, outputs, packs, snapshot, ledger, collection }
}

/** The configuration file of the default branch. What reads it is loaded only when there is one. */
async function readConfiguration({ configuration: text }: Snapshot, inputs: Inputs): Promise<Config> {
  const { path, isRequired } = inputs.config
  if (text === undefined) {
    if (!isRequired) return {}
    throw new ConfigError([
      `config: there is no ${path} on the default branch. Add the file there, or leave the input out.`,
    ])
  }
  const { parseConfig } = await import('../config/file.ts')
  const { nameOf, credentials } = inputs
  return parseConfig({ path, text }, { nameOf, hasCredential: (name) => credentials[name] !== undefined })
}

async function loadPacks(settings: Settings): Promise<Packs | undefined> {
  if (settings.programs.length === 0) return undefined
  const { createPacks } = await import('../nomination/packs.ts')
  return createPacks(settings)
}
