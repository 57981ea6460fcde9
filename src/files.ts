import { ConfigError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import { EMPTY_LEDGER, type Ledger, mergeLedgers } from './record/ledger.ts'
import { LedgerError, parseLedger } from './record/ledger-file.ts'
import { isGenerated } from './report/mark.ts'
import type { Snapshot } from './repository/repository.ts'

/** Where the generated files are in the repository. */
export interface Paths {
  readonly log: string
  readonly ledger: string
  /** What may be beside them. */
  readonly others: readonly string[]
  /** What the person calls the directory: the input or option. */
  readonly input: string
}

/** Their texts. */
interface Files {
  readonly log: string | undefined
  readonly ledger: string | undefined
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

function toFiles(texts: ReadonlyMap<string, string | undefined>, paths: Paths): Files {
  return { log: texts.get(paths.log), ledger: texts.get(paths.ledger) }
}

/** The record that a run starts from. */
export interface Start {
  readonly ledger: Ledger
  /** The record on the branch itself. */
  readonly own: Ledger
  /** The record without what waits for a pull request to be merged, where changes are made so. */
  readonly base?: Ledger
}

/** The record in a repository, on both branches where changes take a pull request. Throws ConfigError for files that must not be overwritten. */
export function readStart({ branch, files, base }: Snapshot, paths: Paths): Start {
  const ledger = parseFiles(toFiles(files, paths), paths, branch.name)
  if (!base) return { ledger, own: ledger }
  const merged = parseFiles(toFiles(base.files, paths), paths, base.branch.name)
  return { ledger: mergeLedgers(merged, ledger), own: ledger, base: merged }
}

/** `branch` is empty where there is none. */
function parseFiles(files: Files, paths: Paths, branch: string): Ledger {
  if (files.log !== undefined && !isGenerated(files.log)) {
    throw new ConfigError([
      `${paths.input}: ${paths.log} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`,
    ])
  }
  if (files.ledger === undefined) return EMPTY_LEDGER
  try {
    return parseLedger(files.ledger)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    const history = branch === '' ? '' : `, from the history of the branch ${branch}`
    throw new ConfigError([
      `${paths.ledger} cannot be read: ${error.message}. It is left as it is; restore its last good version${history}.`,
    ])
  }
}
