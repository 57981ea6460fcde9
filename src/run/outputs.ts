import { PACK_KINDS, toPackFile } from '../nomination/pack-files.ts'
import type { Packs } from '../nomination/packs.ts'
import type { ProgramId } from '../nomination/programs/registry.ts'
import type { Ledger } from '../record/ledger.ts'
import { serialiseLedger } from '../record/ledger-file.ts'
import type { Drawing } from '../report/chart.ts'
import { renderLog } from '../report/log.ts'
import { isDrawn, isGenerated } from '../report/mark.ts'
import type { Report } from '../report/report.ts'

/** The pictures beside the log. */
export const PICTURES = { light: 'activity.svg', dark: 'activity-dark.svg' } as const

/** What files are made from. */
export interface Material {
  readonly ledger: Ledger
  readonly report: Report
  /** The pictures; absent where there is nothing to draw. */
  readonly drawing: Drawing | undefined
  /** The files of the packs, by their path in the directory. */
  readonly packs: ReadonlyMap<string, string>
}

/** A file that a run writes. */
export interface Output {
  /** In the repository. */
  readonly path: string
  /** Whether a person reads it as it is: the summary links it. */
  readonly isPack?: boolean
  /** Its text, or `undefined` where there is nothing to write. */
  render(material: Material): string | undefined
  /** Whether the file at its path was written by us and may be overwritten. `read` gives the text of the file at any path. */
  isOurs(text: string, read: (path: string) => string | undefined): boolean
}

/** Everything that a run writes. */
export interface Outputs {
  /** Where files are written one by one, the record comes first: what is made from it must not stand without it. */
  readonly ledger: Output
  readonly log: Output
  readonly others: readonly Output[]
  /** All of them, the record first. */
  readonly all: readonly Output[]
}

/** The paths of all outputs, in the repository. */
export function pathsOf({ all }: Outputs): string[] {
  return all.map(({ path }) => path)
}

/** The outputs in a directory of the repository, which is empty for its root. */
export function createOutputs(
  directory: string,
  programs: readonly { readonly id: ProgramId }[],
  packs: Packs | undefined,
): Outputs {
  const toPath = (file: string) => (directory === '' ? file : `${directory}/${file}`)
  const ledger: Output = {
    path: toPath('ledger.json'),
    render: (material) => serialiseLedger(material.ledger),
    // Reading it says more: see `readRecord`.
    isOurs: () => true,
  }
  const log: Output = {
    path: toPath('README.md'),
    render: ({ report, drawing }) => renderLog(report, drawing && { ...PICTURES, alt: drawing.alt }),
    isOurs: isGenerated,
  }
  const pictures = (['light', 'dark'] as const).map(
    (scheme): Output => ({
      path: toPath(PICTURES[scheme]),
      render: ({ drawing }) => drawing?.[scheme],
      isOurs: (text, read) => isDrawn(text, read(ledger.path) !== undefined),
    }),
  )
  const packFiles = programs.flatMap(({ id }) =>
    PACK_KINDS.map((kind): Output => {
      const file = toPackFile(id, kind)
      const path = toPath(file)
      return {
        path,
        isPack: kind === 'md',
        render: (material) => material.packs.get(file),
        isOurs: (_, read) => packs?.isPack(path, read) ?? false,
      }
    }),
  )
  const others = [...pictures, ...packFiles]
  return { ledger, log, others, all: [ledger, log, ...others] }
}
