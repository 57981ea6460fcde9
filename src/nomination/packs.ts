import { type ProgramOptions, toPackFile } from '../programs/ids.ts'
import { PROGRAMS } from '../programs/index.ts'
import type { Program } from '../programs/program.ts'
import type { Shown } from '../record/cross-posts.ts'
import { toWindow } from '../record/window.ts'
import { buildPack } from './pack.ts'
import { renderPack } from './render.ts'

/** The packs that are asked for. */
export interface Packs {
  /** The first day that any of them counts, for the day that counts as today. */
  earliest(until: string): string
  /** Their files, by their path in the directory. `visible` is what of the record is shown, window or not. */
  make(visible: readonly Shown[], person: string, until: string): Map<string, string>
}

/** `since` is the first day for all of them where the person says so; else each program has its own, or 12 months. */
export function createPacks(programs: readonly ProgramOptions[], timeZone: string, since?: string): Packs {
  const windowOf = (id: ProgramOptions['id'], until: string) =>
    toWindow(until, timeZone, since ?? PROGRAMS[id].since?.(until))
  return {
    earliest: (until) => programs.map(({ id }) => windowOf(id, until).since).sort()[0] ?? until,
    make: (visible, person, until) =>
      new Map(
        programs.flatMap(({ id, names }) => {
          const pack = buildPack(rename(PROGRAMS[id], names), visible, windowOf(id, until), person)
          return Object.entries(renderPack(pack)).map(([kind, text]): [string, string] => [
            toPackFile(id, kind),
            text,
          ])
        }),
      ),
  }
}

/** Programs rename things within months: whatever stands in a pack can be called what it is called by now. */
function rename(program: Program, names: Readonly<Record<string, string>>): Program {
  const toName = (name: string) => names[name] ?? name
  return {
    ...program,
    name: toName(program.name),
    kinds: program.kinds.map(({ name, fields, roles }) => ({
      name: toName(name),
      fields: fields.map(toName),
      roles: roles.map(toName),
    })),
    mappings: Object.fromEntries(
      Object.entries(program.mappings).map(([type, { kind, format, fields }]) => [
        type,
        {
          kind: toName(kind),
          ...(format !== undefined && { format: toName(format) }),
          ...(fields && { fields: fields.map(toName) }),
        },
      ]),
    ),
    fields: program.fields.map((field) => ({ ...field, name: toName(field.name) })),
    audiences: program.audiences.map(toName),
    gates: program.gates.map((gate) => ({ ...gate, question: toName(gate.question) })),
    prompts: program.prompts.map((prompt) => ({ ...prompt, text: toName(prompt.text) })),
  }
}
