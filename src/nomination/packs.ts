import { ConfigError } from '../errors.ts'
import type { Contribution } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import type { Match } from '../record/override.ts'
import { addDays, addMonths, toWindow, type Window } from '../record/window.ts'
import { findEdits, type Overwritten, toConfigLines } from './edits.ts'
import type { Defaults, Said } from './fill.ts'
import type { Item } from './item.ts'
import { buildPack } from './pack.ts'
import { PACK_KINDS, type PackKind, toPackFile } from './pack-files.ts'
import type { ProgramOptions, Rule } from './programs/options.ts'
import type { Program } from './programs/program.ts'
import { PROGRAMS, type ProgramId } from './programs/registry.ts'
import { renamePack } from './rename.ts'
import { renderPack } from './render.ts'
import { createNaming } from './select.ts'
import { isPackFile } from './shape.ts'

/** What packs are made from. */
export interface PackMaterial {
  /** What is shown for a window, entries outside of it included. */
  readonly show: (window: Window) => readonly Shown[]
  readonly person: string | undefined
  /** The day that counts as today. */
  readonly until: string
  readonly toMatcher: (match: Match) => (contribution: Contribution) => boolean
  /** What is to be said of the months of a window without an entry. */
  readonly describeSilence: (contributions: readonly Shown[], window: Window) => readonly string[]
}

/** The packs that were asked for. */
export interface Packs {
  /** The first day that any of the programs counts, with `until` as today. */
  earliest(until: string): string
  /** The files of the packs, by their path in the directory of the log. */
  make(material: PackMaterial): Map<string, string>
  /** Whether the file at a path is a pack of ours, which may be overwritten. `read` gives the file at any path. */
  isPack(path: string, read: (path: string) => string | undefined): boolean
  /** What a person wrote into the packs and the new ones do not have. The files are given by their paths. */
  findOverwritten(before: Texts, after: Texts): Overwritten[]
}

type Texts = ReadonlyMap<string, string | undefined>

export interface PackSettings {
  readonly programs: readonly ProgramOptions[]
  readonly timeZone: string
  /** The zone that the person named, if they did. */
  readonly namedTimeZone: string | undefined
  /** Who the person is, in their own words. */
  readonly about: string | undefined
  /** The first day for all programs, if the person gives one; otherwise each program's own. */
  readonly packSince: string | undefined
}

/** Throws ConfigError for names that would give two fields the same name. */
export function createPacks(settings: PackSettings): Packs {
  const { programs, about } = settings
  for (const { id, names } of programs) checkNames(PROGRAMS[id], names)
  const windowOf = (id: ProgramId, until: string) => toProgramWindow(PROGRAMS[id], until, settings)
  return {
    earliest: (until) => programs.map(({ id }) => windowOf(id, until).since).sort()[0] ?? until,
    make({ show, person, until, toMatcher, describeSilence }) {
      return new Map(
        programs.flatMap((options) => {
          const { id, names } = options
          const window = windowOf(id, until)
          const contributions = show(window)
          const silence = describeSilence(contributions, window)
          const defaults = toDefaults(options, settings.namedTimeZone, toMatcher)
          const pack = buildPack({
            ...{ program: PROGRAMS[id], options, contributions, window, person, about, defaults, silence },
          })
          const texts = renderPack(renamePack(pack, (name) => names[name] ?? name))
          return PACK_KINDS.map((kind): [string, string] => [toPackFile(id, kind), texts[kind]])
        }),
      )
    },
    isPack: (path, read) =>
      programs.some(({ id, names }) => {
        const kind = PACK_KINDS.find((one) => path.endsWith(toPackFile(id, one)))
        const stem = path.slice(0, -(kind ?? '').length)
        return kind !== undefined && isPackFile(kind, PROGRAMS[id], names, (other) => read(`${stem}${other}`))
      }),
    findOverwritten: (before, after) =>
      programs.flatMap(({ id, names, answers }) => {
        const path = [...after.keys()].find((one) => one.endsWith(toPackFile(id, 'md')))
        if (path === undefined) return []
        const of = (texts: Texts) => (kind: PackKind) => texts.get(path.replace(/md$/, kind))
        const { fields, prompts } = PROGRAMS[id]
        const toName = (name: string) => names[name] ?? name
        const edits = findEdits(of(before), of(after), {
          fields: fields.map(({ name, content }) => ({ name: toName(name), content })),
          prompts: [...prompts, ...Object.keys(answers).map((one) => ({ id: one, text: one }))].map(
            (prompt) => ({ id: prompt.id, text: toName(prompt.text) }),
          ),
        })
        return [...Map.groupBy(edits, ({ kind }) => kind)].map(([kind, some]) => ({
          ...{ path: path.replace(/md$/, kind), edits: some, lines: toConfigLines(id, some) },
        }))
      }),
  }
}

function toDefaults(
  { audience, primaryArea, names, fields }: ProgramOptions,
  timeZone: string | undefined,
  toMatcher: PackMaterial['toMatcher'],
): Defaults {
  return {
    audienceOf: createWord(audience, (values) => values, toMatcher),
    primaryAreaOf: createWord(primaryArea, (value) => [value], toMatcher),
    timeZone,
    answerOf: createAnswers(fields, names),
    toKnown: (name) =>
      Object.keys(names).find((known) => names[known]?.toLowerCase() === name.toLowerCase()) ?? name,
  }
}

/** What the person says goes into the fields of single items, which they may call by their present names. */
function createAnswers(
  fields: ProgramOptions['fields'],
  names: ProgramOptions['names'],
): Defaults['answerOf'] {
  const made = fields.map(({ item, values }) => ({ isMeant: createNaming([item]).isPartOf, values }))
  return (item, field) => {
    const found = made.filter(({ isMeant }) => isMeant(item)).map(({ values }) => values)
    return found
      .map((values) => values[names[field] ?? ''] ?? values[field])
      .find((text) => text !== undefined)
  }
}

/** What the rules say of an item: the last that matches it, else the last for all. */
function createWord<Value>(
  rules: readonly Rule<Value>[],
  toValues: (value: Value) => readonly string[],
  toMatcher: PackMaterial['toMatcher'],
): (item: Item) => Said {
  const made = rules.map(({ match, use }) => ({ matches: match && toMatcher(match), values: toValues(use) }))
  return ({ members }) => {
    const particular = made.findLast(({ matches }) => matches && members.some(matches))
    const found = particular ?? made.findLast(({ matches }) => !matches)
    return { values: found?.values ?? [], isParticular: particular !== undefined }
  }
}

/** The days that a program counts, with `until` as today. */
function toProgramWindow(
  { season, months }: Program,
  until: string,
  { packSince: since, timeZone }: PackSettings,
): Window {
  if (since !== undefined || !season) return toWindow(until, timeZone, since, months)
  const begin = firstDayOf(season, until)
  const last = addDays(addMonths(begin, 12), -1)
  return toWindow(season.isYear && last < until ? last : until, timeZone, begin)
}

/** The period that is decided on next: last year's until it is decided. */
function firstDayOf({ begins, decides }: NonNullable<Program['season']>, until: string): string {
  const thisYear = `${until.slice(0, 4)}-${begins}`
  const begin = thisYear <= until ? thisYear : addMonths(thisYear, -12)
  const decision = `${begin.slice(0, 4)}-${decides}`
  const decided = decision > begin ? decision : addMonths(decision, 12)
  return until < decided ? addMonths(begin, -12) : begin
}

function checkNames({ id, fields }: Program, names: Readonly<Record<string, string>>): void {
  const all = fields.map(({ name }) => names[name] ?? name)
  const twice = all.find((name, index) => all.indexOf(name) !== index)
  if (twice === undefined) return
  throw new ConfigError([
    `programs: the names of ${id} call two fields "${twice}". Give each a name of its own.`,
  ])
}
