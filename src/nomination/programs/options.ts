import type { Match } from '../../record/override.ts'
import type { ProgramId } from './registry.ts'

/** What a person says of items: for all of them, or for those that match. Later rules win. */
export interface Rule<Value> {
  readonly match?: Match
  readonly use: Value
}

export interface FieldAnswers {
  readonly item: string
  readonly values: Readonly<Record<string, string>>
}

/** A program as the person asks for it. */
export interface ProgramOptions {
  readonly id: ProgramId
  /** What the program calls a thing by now: any name that a pack shows, and the one to show instead. */
  readonly names: Readonly<Record<string, string>>
  readonly audience: readonly Rule<readonly string[]>[]
  readonly primaryArea: readonly Rule<string>[]
  /** The texts for the form's free questions, by the question's id. */
  readonly answers: Readonly<Record<string, string>>
  /** What goes into fields of one item, named by an address or an id of it, by the field's name. */
  readonly fields: readonly FieldAnswers[]
  /** Addresses or ids of what must, and must not, be among the selected. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** A program that nothing is said of. */
export function askFor(id: ProgramId): ProgramOptions {
  return { id, names: {}, audience: [], primaryArea: [], answers: {}, fields: [], include: [], exclude: [] }
}

/** What was said of one program in several places: lists add up, of two texts for the same thing the first wins. */
export function joinOptions(first: ProgramOptions, second: ProgramOptions): ProgramOptions {
  return {
    id: first.id,
    names: { ...second.names, ...first.names },
    // Later rules win.
    audience: [...second.audience, ...first.audience],
    primaryArea: [...second.primaryArea, ...first.primaryArea],
    answers: { ...second.answers, ...first.answers },
    fields: [...first.fields, ...second.fields],
    include: [...new Set([...first.include, ...second.include])],
    exclude: [...new Set([...first.exclude, ...second.exclude])],
  }
}

/** What the person must know where anybody can read their answers. */
export function noticePublicAnswers(programs: readonly ProgramOptions[], configPath: string): string[] {
  const answered = programs
    .filter(({ answers, fields }) => Object.keys(answers).length + fields.length > 0)
    .map(({ id }) => id)
  if (answered.length === 0) return []
  return [
    `The answers for ${answered.join(', ')} can be read by everybody, in ${configPath} and in the packs, since this repository is public. To keep them to yourself, move them into a file outside of the repository, and make the packs on your own machine: contribution-log preview --answers FILE.`,
  ]
}
