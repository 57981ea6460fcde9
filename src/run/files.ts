import type { Inputs } from '../config/inputs.ts'
import { ConfigError } from '../errors.ts'
import type { Packs } from '../nomination/packs.ts'
import { EMPTY_LEDGER, type Ledger, mergeLedgers } from '../record/ledger.ts'
import { LedgerError, parseLedger } from '../record/ledger-file.ts'
import { type ConfiguredFeed, renewLedger } from '../record/renewal.ts'
import { isDrawn, isGenerated } from '../report/mark.ts'
import type { FileTexts, Snapshot } from '../repository/repository.ts'

/** Where the generated files are in the repository. */
export interface Paths {
  readonly log: string
  readonly ledger: string
  /** What may be beside them. */
  readonly others: readonly string[]
  /** What the person calls the directory: the input or option. */
  readonly input: string
}

/** The pictures beside the log. */
export const PICTURES = { light: 'activity.svg', dark: 'activity-dark.svg' } as const

/** The paths of the generated files, whose directory may be the root of the repository. */
export function toPaths(
  { directory, nameOf }: Pick<Inputs, 'directory' | 'nameOf'>,
  others: readonly string[],
): Paths {
  const [log, ledger] = ['README.md', 'ledger.json'].map((file) => toPath(directory, file)) as [
    string,
    string,
  ]
  return { log, ledger, others: others.map((file) => toPath(directory, file)), input: nameOf('directory') }
}

/** A generated file's path in the repository. */
export function toPath(directory: string, file: string): string {
  return directory === '' ? file : `${directory}/${file}`
}

/** The record that a run starts from. */
export interface Start {
  readonly ledger: Ledger
  /** The record on the branch itself. */
  readonly own: Ledger
  /** The record without what waits for a pull request to be merged, where changes are made so. */
  readonly base?: Ledger
}

/** What is asked for, by which the files are known. */
export interface Asked {
  readonly feeds: readonly ConfiguredFeed[]
  readonly packs?: Packs | undefined
}

/**
 * The record in a repository, on both branches where changes take a pull request. Throws ConfigError for files that must not
 * be overwritten.
 */
export function readStart({ branch, files, base }: Snapshot, paths: Paths, { feeds, packs }: Asked): Start {
  const ledger = renewLedger(parseFiles(files, paths, packs, branch.name), feeds)
  if (!base) return { ledger, own: ledger }
  const merged = renewLedger(parseFiles(base.files, paths, packs, base.branch.name), feeds)
  return { ledger: mergeLedgers(merged, ledger), own: ledger, base: merged }
}

/** `branch` is empty where there is none. */
function parseFiles(files: FileTexts, paths: Paths, packs: Packs | undefined, branch: string): Ledger {
  // Where a folder would be there may be a file, or a link in the place of one.
  const own = [paths.log, paths.ledger, ...paths.others]
  const inTheWay = [...files.keys()].find((path) => !own.includes(path))
  if (inTheWay !== undefined) throw refuse(inTheWay, paths)
  const log = files.get(paths.log)
  if (log !== undefined && !isGenerated(log)) throw refuse(paths.log, paths)
  const ledger = readLedger(files.get(paths.ledger), paths, branch)
  const foreign = paths.others.find((path) => {
    const text = files.get(path)
    if (text === undefined) return false
    if (path.endsWith('.svg')) return !isDrawn(text, ledger !== undefined)
    return !packs?.isPack(path, (other) => files.get(other))
  })
  if (foreign !== undefined) throw refuse(foreign, paths)
  return ledger ?? EMPTY_LEDGER
}

function readLedger(text: string | undefined, paths: Paths, branch: string): Ledger | undefined {
  try {
    return text === undefined ? undefined : parseLedger(text)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    if (error.isForeign) throw refuse(paths.ledger, paths)
    const history = branch === '' ? '' : `, from the history of the branch ${branch}`
    throw new ConfigError([
      `${paths.ledger} cannot be read: ${error.message}. It is left as it is; restore its last good version${history}.`,
    ])
  }
}

function refuse(path: string, { input }: Paths): ConfigError {
  return new ConfigError([
    `${input}: ${path} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`,
  ])
}
