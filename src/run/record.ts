import { ConfigError } from '../errors.ts'
import { EMPTY_LEDGER, type Ledger, mergeLedgers } from '../record/ledger.ts'
import { LedgerError, parseLedger } from '../record/ledger-file.ts'
import { type ConfiguredAddress, renewLedger } from '../record/renewal.ts'
import type { FileTexts, Snapshot } from '../repository/repository.ts'
import type { Outputs } from './outputs.ts'

/** The record that a run starts from. */
export interface RecordAtStart {
  readonly ledger: Ledger
  /** The record on the branch itself. */
  readonly own: Ledger
  /** The record of the branch that the pull request is to be merged into, if changes go through one. */
  readonly base?: Ledger
}

/** Where the record is, and what is needed to read it. */
export interface RecordPlace {
  readonly outputs: Outputs
  readonly addresses: readonly ConfiguredAddress[]
  /** What the person calls the directory: the input or option. */
  readonly directoryName: string
}

/**
 * The record in a repository, on both branches where changes take a pull request. Throws ConfigError for files that must not
 * be overwritten.
 */
export function readRecord({ branch, files, base }: Snapshot, place: RecordPlace): RecordAtStart {
  const parse = (texts: FileTexts, name: string) =>
    renewLedger(parseFiles(texts, place, name), place.addresses)
  const own = parse(files, branch.name)
  if (!base) return { ledger: own, own }
  const merged = parse(base.files, base.branch.name)
  return { ledger: mergeLedgers(merged, own), own, base: merged }
}

/** `branch` is empty where there is none. */
function parseFiles(files: FileTexts, { outputs, directoryName }: RecordPlace, branch: string): Ledger {
  const read = (path: string) => files.get(path)
  const refuse = (path: string) =>
    new ConfigError([
      `${directoryName}: ${path} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`,
    ])
  const { ledger: record, log, others, all } = outputs
  // A file, or a link, may stand where a folder is needed.
  const inTheWay = [...files.keys()].find((path) => !all.some((output) => output.path === path))
  if (inTheWay !== undefined) throw refuse(inTheWay)
  const isForeign = ({ path, isOurs }: Outputs['log']) => {
    const text = read(path)
    return text !== undefined && !isOurs(text, read)
  }
  if (isForeign(log)) throw refuse(log.path)
  const ledger = parseRecord()
  const foreign = others.find(isForeign)
  if (foreign) throw refuse(foreign.path)
  return ledger

  function parseRecord(): Ledger {
    const text = read(record.path)
    try {
      return text === undefined ? EMPTY_LEDGER : parseLedger(text)
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      if (error.isForeign) throw refuse(record.path)
      const history = branch === '' ? '' : `, from the history of the branch ${branch}`
      throw new ConfigError([
        `${record.path} cannot be read: ${error.message}. It is left as it is; restore its last good version${history}.`,
      ])
    }
  }
}
