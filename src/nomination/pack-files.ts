import type { ProgramId } from './programs/registry.ts'

/** The files of a pack, by extension. */
export const PACK_KINDS = ['md', 'csv', 'json'] as const

export type PackKind = (typeof PACK_KINDS)[number]

/** Where a program's pack is in the directory of the log. */
export function toPackFile(id: ProgramId, kind: PackKind): string {
  return `nomination/${id}.${kind}`
}
