/** The programs there is a pack for, as inputs and the configuration file name them. Their data is loaded when one is asked for. */
export const PROGRAM_IDS = ['microsoft-mvp', 'microsoft-mvp-renewal', 'github-stars', 'google-gde'] as const

export type ProgramId = (typeof PROGRAM_IDS)[number]

/** A program as the person asks for it. */
export interface ProgramOptions {
  readonly id: ProgramId
  /** What the program calls a thing by now: any name that a pack shows, and the one to show instead. */
  readonly names: Readonly<Record<string, string>>
}

/** The files of a pack, by what follows the program's name in theirs. */
export const PACK_KINDS = ['md', 'csv', 'json'] as const

export type PackKind = (typeof PACK_KINDS)[number]

/** Where a program's pack is in the directory of the log. */
export function toPackFile(id: ProgramId, kind: PackKind): string {
  return `nomination/${id}.${kind}`
}
