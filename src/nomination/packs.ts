import { ConfigError } from '../errors.ts'
import type { Shown } from '../record/cross-posts.ts'
import { addMonths, toWindow, type Window } from '../record/window.ts'
import { buildPack } from './pack.ts'
import { PACK_KINDS, toPackFile } from './pack-files.ts'
import type { Program } from './programs/program.ts'
import { PROGRAMS, type ProgramId, type ProgramOptions } from './programs/registry.ts'
import { renamePack } from './rename.ts'
import { renderPack } from './render.ts'
import { isPackFile } from './shape.ts'

/** The packs that were asked for. */
export interface Packs {
  /** The first day that any of the programs counts, with `until` as today. */
  earliest(until: string): string
  /**
   * The files of the packs, by their path in the directory of the log. `show` gives what is shown for a window, entries
   * outside of it included.
   */
  make(
    show: (window: Window) => readonly Shown[],
    person: string | undefined,
    until: string,
  ): Map<string, string>
  /** Whether the file at a path is a pack of ours, which may be overwritten. `read` gives the file at any path. */
  isPack(path: string, read: (path: string) => string | undefined): boolean
}

/**
 * `since` is the first day for all programs if the person gives one; otherwise each program's own, or 12 months. Throws
 * ConfigError for names that would give two fields the same name.
 */
export function createPacks(programs: readonly ProgramOptions[], timeZone: string, since?: string): Packs {
  for (const { id, names } of programs) checkNames(PROGRAMS[id], names)
  const windowOf = (id: ProgramId, until: string) =>
    toWindow(until, timeZone, since ?? firstDayOf(PROGRAMS[id], until))
  return {
    earliest: (until) => programs.map(({ id }) => windowOf(id, until).since).sort()[0] ?? until,
    make: (show, person, until) =>
      new Map(
        programs.flatMap(({ id, names }) => {
          const toName = (name: string) => names[name] ?? name
          const window = windowOf(id, until)
          const pack = buildPack(PROGRAMS[id], show(window), window, person, toName)
          const texts = renderPack(renamePack(pack, toName))
          return PACK_KINDS.map((kind): [string, string] => [toPackFile(id, kind), texts[kind]])
        }),
      ),
    isPack: (path, read) =>
      programs.some(({ id, names }) => {
        const kind = PACK_KINDS.find((one) => path.endsWith(toPackFile(id, one)))
        const stem = path.slice(0, -(kind ?? '').length)
        return kind !== undefined && isPackFile(kind, PROGRAMS[id], names, (other) => read(`${stem}${other}`))
      }),
  }
}

function firstDayOf({ season }: Program, until: string): string | undefined {
  if (!season) return undefined
  const begin = `${until.slice(0, 4)}-${season.begins}`
  return until.slice(5) < season.decides ? addMonths(begin, -12) : begin
}

function checkNames({ id, fields }: Program, names: Readonly<Record<string, string>>): void {
  const all = fields.map(({ name }) => names[name] ?? name)
  const twice = all.find((name, index) => all.indexOf(name) !== index)
  if (twice === undefined) return
  throw new ConfigError([
    `programs: the names of ${id} call two fields "${twice}". Give each a name of its own.`,
  ])
}
